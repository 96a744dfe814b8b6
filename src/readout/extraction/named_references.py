"""Agreements, treaties and summits that the vocabulary knows by name."""

from collections.abc import Iterable, Sequence

from readout.extraction.dates import Moment
from readout.extraction.pointers import Pointer, Setting
from readout.extraction.pointing import is_contact
from readout.grammar import Hit, Unit
from readout.knowledge.formats import Format
from readout.model import Evidence

NAMED = frozenset({"NAMED"})
BINDING = ("agreement", "treaty")
BEHIND, BEFORE = 10, 4
"""Units behind and before a name among which its date may stand."""


def named_units(hits: Sequence[Hit], units: Sequence[Unit]) -> list[Unit]:
    """Return a unit for each name of an agreement or meeting; a date or name that it runs into belongs to it."""
    ends = {unit.last for unit in units}
    starts = {unit.first for unit in units}
    found: list[Unit] = []
    for hit in hits:
        entry = hit.entries[0]
        last = hit.last
        while last not in ends:
            last += 1
        if hit.first in starts and entry.form in ("agreement", "treaty", "format"):
            found.append(Unit(hit.first, last, NAMED, hit.entries))
    return found


def named(setting: Setting) -> Iterable[Pointer]:
    """Yield a pointer for each agreement, treaty, summit or round of talks that is named."""
    for index, unit in enumerate(setting.units):
        if "NAMED" in unit.classes:
            known = _meant(unit, index, setting)
            kind = _meeting(unit, setting) or ("agreement" if known.kind in BINDING else "")
            if kind and not is_contact(pointer := _pointer(unit, index, known, kind, setting), setting):
                yield pointer


def _meant(unit: Unit, index: int, setting: Setting) -> Format:
    """Of the things with one name the one whose date stands by, else whose parties the item's contact has."""
    formats = [setting.page.rules.knowledge.formats[entry.id] for entry in unit.entries]
    sides = set(setting.sides)
    return max(formats, key=lambda one: (bool(_date(index, one, setting)[1]), len(sides & set(one.parties))))


def _meeting(unit: Unit, setting: Setting) -> str:
    """``meeting`` where the words name a summit, conference or talks and not a series; else empty."""
    terms = setting.page.rules.terms[setting.page.lang, "references"]
    words = setting.page.analysis.words[unit.first : unit.last]
    keys = {key for word in words for key in word.keys}
    entries = [entry for key in keys for entry in terms.find(key)]
    return "meeting" if any("MEETING" in entry.classes for entry in entries) else ""


def _pointer(unit: Unit, index: int, known: Format, kind: str, setting: Setting) -> Pointer:
    date, day = _date(index, known, setting)
    bilateral = len(known.parties) == 2 and set(known.parties) == set(setting.sides)
    parties: tuple[tuple[str, Evidence | None], ...] = _stated(index, setting)
    recurring = known.kind == "format" and not known.date
    if not parties and (bilateral or recurring):
        parties = tuple((party, None) for party in known.parties)
    other = bool(day and known.date) and not _near(day, known.date)
    if other and not parties:
        parties = tuple((country, None) for country in setting.sides)
    name = setting.page.analysis.quote(unit.first, unit.last) if other else known.name
    return Pointer(
        kind, (unit,), f"{setting.page.lang}.references.named", 9, index, setting.sentences[index],
        date=date, day=day, parties=parties, name=name, title=True, apart=recurring,
    )  # fmt: skip


def _near(day: str, known: str) -> bool:
    return day.startswith(known) or known.startswith(day)


def _stated(index: int, setting: Setting) -> tuple[tuple[str, Evidence | None], ...]:
    """The countries between which an agreement is said to be («المبرم بين روسيا وتركيا»)."""
    found: list[tuple[str, Evidence | None]] = []
    opened = False
    for place in range(index + 1, min(index + 8, len(setting.units))):
        unit = setting.units[place]
        if setting.sentences[place] != setting.sentences[index]:
            break
        if "BETWEEN" in unit.classes or "'بين'" in unit.classes:
            opened = True
        elif opened and "COUNTRY" in unit.classes:
            found.append((unit.entries[0].id, setting.page.evidence_of(unit, "references.named")))
        elif found and unit.classes.isdisjoint({"AND", "','", "'و'"}):
            break
    return tuple(found)


def _date(index: int, known: Format, setting: Setting) -> tuple[Unit | None, str]:
    """The date that the item gives an agreement, with the day that it stands for."""
    inner = _date_within(setting.units[index], setting)
    if inner is not None and (day := _fitting(inner.payload, known)):
        return inner, day
    done = False
    for place in range(index + 1, min(index + BEHIND, len(setting.units))):
        unit = setting.units[place]
        if setting.sentences[place] != setting.sentences[index] or "NAMED" in unit.classes:
            break
        done = done or not unit.classes.isdisjoint({"DONE", "TOOK"})
        if isinstance(unit.payload, Moment) and unit.payload.value:
            day = _fitting(unit.payload, known) or (unit.payload.value if done else "")
            return (unit, day) if day else (None, "")
    for place in range(index - 1, max(index - BEFORE - 1, -1), -1):
        unit = setting.units[place]
        if isinstance(unit.payload, Moment) and unit.payload.value and (day := _fitting(unit.payload, known)):
            return unit, day
    return None, ""


def _date_within(unit: Unit, setting: Setting) -> Unit | None:
    """The date that a name holds («Alma-Ata Declaration of 1991»)."""
    inside = (one for _, one in setting.page.read if unit.first < one.first and one.last <= unit.last)
    return next((one for one in inside if isinstance(one.payload, Moment)), None)


def _fitting(moment: Moment, known: Format) -> str:
    """The day that words stand for, where they can mean the agreement's own; an anniversary names no year."""
    value = moment.value or ""
    if not known.date and known.kind == "format":
        return value  # held year after year
    if known.date and (known.date.startswith(value) or value.startswith(known.date)):
        return value
    if moment.relative and len(value) == 10 == len(known.date) and value[5:] == known.date[5:]:
        return known.date
    return ""
