"""Who is named as the source of an item or of its photographs."""

from collections.abc import Iterator

from readout.extraction.frame_lines import HEAD_LINES, SOURCE_KINDS, Lines, listed_sources
from readout.extraction.outlets import unknown_outlet
from readout.grammar import Match, Unit
from readout.model import Evidence, Value
from readout.model.evidence import from_field

COPYRIGHT = "©"


def read_credits(lines: Lines) -> tuple[Value[str], ...]:
    """Return the agencies and media that the item names as its source, or as that of a part of it."""
    unknown = unknown_outlet(lines)
    found: dict[str, list[Evidence]] = {unknown.value: list(unknown.evidence)} if unknown else {}
    if not any("ORG.agency" in unit.classes or "ORG.media" in unit.classes for unit in lines.units.units):
        return (unknown,) if unknown else ()
    for match in lines.page.rules.patterns[lines.page.lang, "header"].matches(lines.units):
        if match.pattern.gives.get("where") == "head" and not _at_head(match, lines):
            continue
        for unit in sources(match, lines.units.units):
            found.setdefault(source_name(unit), []).append(
                lines.page.evidence(unit.first, unit.last, match.pattern.name)
            )
    for block in listed_sources(lines):
        for unit in lines.of(block):
            if name := source_name(unit):
                found.setdefault(name, []).append(lines.page.evidence(unit.first, unit.last, "header.source-list"))
    return tuple(Value(name, _distinct(evidence)) for name, evidence in found.items())


def sources(match: Match, units: tuple[Unit, ...]) -> Iterator[Unit]:
    """Yield the units that a match captured as sources."""
    for name, (first, last) in match.captures.items():
        if name.startswith("source"):
            yield from (unit for unit in units[first:last] if source_name(unit))


def source_name(unit: Unit) -> str:
    """Return the canonical name of the agency or medium that a unit names, or an empty string."""
    for entry in unit.entries:
        if entry.kind == "organisation" and entry.attributes.get("kind") in SOURCE_KINDS:
            return entry.id
    return ""


def _at_head(match: Match, lines: Lines) -> bool:
    head = lines.head()[: HEAD_LINES - 1]
    return bool(head) and lines.units.units[match.first].first < head[-1].last


def _distinct(evidence: list[Evidence]) -> tuple[Evidence, ...]:
    return tuple({(one.start, one.end): one for one in evidence}.values())


def read_photo_credits(lines: Lines) -> tuple[Value[str], ...]:
    """Return the sources of photographs, by lines («الصورة: …», «Фото: …», "Photo: …", «© …») and metadata."""
    found: dict[str, Value[str]] = {}
    for block, units in lines.short_lines():
        rest = _behind_photo_word(units) or _behind_sign(units, lines)
        if rest:
            evidence = lines.page.evidence(rest[0].first, block.last, "header.photo-line")
            name = _photo_source(rest, lines) or evidence.quote
            found.setdefault(name, Value(name, (evidence,)))
    for field in lines.analysis.document.fields:
        if field.name == "photo" and field.value:
            name = _canonical(field.value, lines) or field.value
            found.setdefault(name, Value(name, (from_field(field.name, field.value, "metadata"),), kind="metadata"))
    return tuple(found.values())


def _behind_photo_word(units: list[Unit]) -> list[Unit]:
    """What follows a word for a photograph and a colon."""
    start = next((index for index, unit in enumerate(units) if "PHOTOWORD" in unit.classes), len(units))
    colon = next((index for index in range(start + 1, min(start + 4, len(units))) if "':'" in units[index].classes), 0)
    return units[colon + 1 :] if colon else []


def _behind_sign(units: list[Unit], lines: Lines) -> list[Unit]:
    """What follows a copyright sign («© AP Photo/ Архив»)."""
    words = [lines.analysis.quote(unit.first, unit.last) for unit in units]
    if COPYRIGHT not in words:
        return []
    return units[words.index(COPYRIGHT) + 1 :]


def _photo_source(units: list[Unit], lines: Lines) -> str:
    words = lines.analysis.words[units[0].first : units[-1].last]
    return _office(" ".join(word.norm for word in words if word.norm != "-"), lines) or next(
        (entry.id for unit in units for entry in unit.entries if entry.kind == "organisation"), ""
    )


def _canonical(given: str, lines: Lines) -> str:
    """The name of an office or body that metadata spell."""
    key = " ".join(word.norm for word in lines.page.rules.segmenter.columns(given)[2] if word.norm != "-")
    entries = lines.page.rules.names.find(key)
    return _office(key, lines) or next((entry.id for entry in entries if entry.kind == "organisation"), "")


def _office(key: str, lines: Lines) -> str:
    known = lines.page.rules.terms[lines.page.lang, "header"].find(key)
    return str(next((entry.attributes["office"] for entry in known if "PHOTOSOURCE" in entry.classes), ""))


def is_credit_line(units: list[Unit]) -> bool:
    """True for a line that only names a source («المصدر: تاس», «--(بترا)», «وام/»)."""
    if (
        len(units) > 1
        and units[0].classes & {"SOURCEWORD", "PHOTOWORD"}
        and any("':'" in unit.classes for unit in units[1:4])
    ):
        return True
    return any(source_name(unit) for unit in units) and all(
        source_name(unit) or "MARK" in unit.classes for unit in units
    )
