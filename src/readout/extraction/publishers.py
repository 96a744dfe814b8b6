"""Who published an item: by its address, its metadata, the line or dateline that names the medium or office."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from readout.extraction.credits import is_credit_line, source_name
from readout.extraction.frame_lines import Lines, listed_sources
from readout.grammar import Unit
from readout.languages import Block, fold
from readout.model import Value
from readout.model.evidence import from_field

QUOTES = {"'«'": "'»'", "'\"'": "'\"'", "'“'": "'”'", "'„'": "'“'"}
BEFORE_NAME = frozenset({"MARK", "MEDIANOUN", "PLACE", "CAPITALCITY", "SEAT", "COUNTRY", "WORD"})
DATELINE = 14
LONGEST_NAME = 4
MANY = 5
"""Lines that an item has at least whose last ones can be a sign-off."""
PLACED = frozenset({"PLACE", "CAPITALCITY", "COUNTRY"})
LAST = 2
"""Last lines in which a medium may sign with the agencies whose reports it used."""
CREDITED = 2
"""Credit lines above which the publisher's line stands."""


def read_publisher(lines: Lines) -> Value[str] | None:
    """Find the publisher; None where nothing names one."""
    document, rules = lines.analysis.document, lines.page.rules
    known = rules.knowledge.publisher_of(document.url) if document.url else None
    if known:
        by_domain = Value(known[0], (from_field("url", document.url, "publisher.domain"),), kind="metadata")
        return _sender(lines, known[1]) or by_domain
    if document.publisher:
        name = _canonical(document.publisher, lines)
        return Value(name, (from_field("publisher", document.publisher, "metadata"),), kind="metadata")
    return _stated(lines)


def _sender(lines: Lines, country: str) -> Value[str] | None:
    """The body of a government that a line under the headline of its common site names («From: Foreign Office»)."""
    for block, behind in pairwise(lines.blocks[1:SENDER_WITHIN]):
        units = lines.of(block)
        if units and "SENDERLINE" in units[0].classes:
            named = units if len(units) > len(("from", ":")) else lines.of(behind)
            for unit in named:
                body = next((entry for entry in unit.entries if entry.kind == "organisation"), None)
                if body and body.attributes.get("country") == country:
                    return Value(body.id, (lines.page.evidence(unit.first, unit.last, "publisher.sender"),))
    return None


SENDER_WITHIN = 6
"""Blocks at the beginning of an item among which a line names its sender."""


def _canonical(given: str, lines: Lines) -> str:
    key = " ".join(word.norm for word in lines.page.rules.segmenter.columns(given)[2] if word.norm != "-")
    entries = lines.page.rules.names.find(key)
    return next((entry.id for entry in entries if entry.kind == "organisation"), given)


def _stated(lines: Lines) -> Value[str] | None:
    """The publisher by a line of its own, or by the dateline."""
    listed = listed_sources(lines)
    for block in lines.blocks[1 : min(5, len(lines.blocks) - len(listed))]:
        found = _dateline_name(block, lines) or _own_line(block, lines)
        if found:
            return found
    if listed:
        return None
    for block in (*lines.blocks[1:3], *lines.blocks[-LAST:]):
        if found := _with_agencies(block, lines):
            return found
    for block in lines.blocks[-5:][::-1]:
        if len(lines.blocks) > MANY and (found := _own_line(block, lines)):
            return found
    return _above_credits(lines) if len(lines.blocks) > MANY else None


def _with_agencies(block: Block, lines: Lines) -> Value[str] | None:
    """The medium that signs before agencies («المصدر: الجزيرة + وكالات»), or alone behind a dateline's place or day."""
    units = lines.of(block)
    if not units or block.last - block.first > DATELINE:
        return None
    named = [unit for unit in units if source_name(unit)]
    rest = [unit for unit in units if unit.classes.isdisjoint({"MARK", "SOURCEWORD", "AGENCYNOUN", "AND", "CLITIC"})]
    if not named or "ORG.media" not in named[0].classes:
        return None
    others = any("AGENCYNOUN" in unit.classes and unit.first > named[0].first for unit in units) or len(named) > 1
    signed = others and all(source_name(unit) for unit in rest)
    dated = (
        "NUMBER" in units[0].classes and named[0] is units[-1] and any("SOURCEWORD" in unit.classes for unit in units)
    )
    placed = len(rest) > 1 and rest[-1] is named[0] and all(unit.classes & PLACED for unit in rest[:-1])
    if not (signed or dated or placed):
        return None
    evidence = lines.page.evidence(named[0].first, named[0].last, "publisher.with-agencies")
    return Value(source_name(named[0]), (evidence,), confidence=0.7)


def _above_credits(lines: Lines) -> Value[str] | None:
    """A short line without a full stop right above the lines that credit the photograph and the text."""
    index = len(lines.blocks)
    while index and is_credit_line(lines.of(lines.blocks[index - 1])):
        index -= 1
    if len(lines.blocks) - index < CREDITED or not index:
        return None
    block = lines.blocks[index - 1]
    units = lines.of(block)
    if not units or block.last - block.first > DATELINE or units[-1].classes & {"'.'", "NUMBER"}:
        return None
    evidence = lines.page.evidence(block.first, block.last, "publisher.above-credits")
    return Value(_canonical(evidence.quote, lines), (evidence,), confidence=0.7)


def _own_line(block: Block, lines: Lines) -> Value[str] | None:
    """A short line that is the name of an office or medium."""
    if block.last - block.first > DATELINE:
        return None
    units = [unit for unit in lines.of(block) if "MARK" not in unit.classes]
    if not units or len(units) > 5 or _names_author(lines.of(block)):
        return None
    name = _line_name(units, lines)
    return (
        Value(name, (lines.page.evidence(block.first, block.last, "publisher.line"),), confidence=0.8) if name else None
    )


def _names_author(units: Sequence[Unit]) -> bool:
    """True for a line in which a dash stands behind the word for a medium («الصحيفة – فلان الفلاني»)."""
    return len(units) > 1 and "MEDIANOUN" in units[0].classes and "'-'" in units[1].classes


def _line_name(units: Sequence[Unit], lines: Lines) -> str:
    first = units[0]
    if len(units) == 1:
        official = next((entry for entry in first.entries if entry.kind == "organisation"), None)
        if official and official.attributes.get("kind") != "agency":
            return official.id
        return _office(first, lines)
    if "MEDIANOUN" in first.classes and len(units) <= 1 + LONGEST_NAME and _plain(units[1:]):
        return _medium(units[1:], first, lines)
    return _office(first, lines) if "OFFICELINE" in first.classes and len(units) < 3 else ""


def _plain(units: Sequence[Unit]) -> bool:
    return all(not unit.classes.isdisjoint({"WORD", "CLITIC", "LATIN"}) for unit in units)


def _office(unit: Unit, lines: Lines) -> str:
    """The canonical name of an office that stands without its country («رئاسة الجمهورية»)."""
    template = str(unit.attribute("office") or "") if "OFFICELINE" in unit.classes else ""
    if "{country}" not in template:
        return template
    country = _principal_country(lines)
    return template.replace("{country}", country) if country else ""


def _principal_country(lines: Lines) -> str:
    """The English name of the country whose leader the item names first."""
    people = lines.page.rules.knowledge.people
    for hit in lines.page.names:
        for entry in hit.entries:
            if entry.kind == "person" and (person := people.get(entry.id)):
                codes = Counter(tenure.country for tenure in person.tenures if tenure.country)
                if codes:
                    country = lines.page.rules.knowledge.countries.get(codes.most_common(1)[0][0])
                    return country.name if country else ""
    return ""


def _dateline_name(block: Block, lines: Lines) -> Value[str] | None:
    """A medium in quotation marks in the dateline («القاهرة – «بوابة المال» – الخميس ٣٠ مارس ٢٠٢٣»)."""
    units = lines.of(block)[:DATELINE]
    for index, unit in enumerate(units):
        if unit.classes & {"'.'"}:
            return None
        closing = next((QUOTES[mark] for mark in QUOTES if mark in unit.classes), None)
        if closing and 0 < index < 6 and _in_dateline(units[:index]):
            end = next((place for place in range(index + 1, len(units)) if closing in units[place].classes), 0)
            if 0 < end - index - 1 <= LONGEST_NAME and _framed(units, index, end):
                inner = units[index + 1 : end]
                noun = next((one for one in units[:index] if "MEDIANOUN" in one.classes), None)
                evidence = lines.page.evidence(inner[0].first, inner[-1].last, "publisher.dateline")
                return Value(_medium(inner, noun, lines), (evidence,), confidence=0.8)
    return None


def _in_dateline(before: Sequence[Unit]) -> bool:
    """True where only places, marks and a media noun stand before the name."""
    return all(not unit.classes.isdisjoint(BEFORE_NAME) for unit in before)


def _framed(units: Sequence[Unit], first: int, last: int) -> bool:
    """True where marks that separate the parts of a dateline stand around the name."""
    before, after = units[first - 1], units[last + 1] if last + 1 < len(units) else None
    opened = "MARK" in before.classes or "MEDIANOUN" in before.classes
    return opened and (after is None or "MARK" in after.classes)


def _medium(inner: Sequence[Unit], noun: Unit | None, lines: Lines) -> str:
    known = next((entry.id for unit in inner for entry in unit.entries if entry.kind == "organisation"), "")
    if known:
        return known
    name = " ".join(_latin(unit, lines) for unit in inner)
    suffix = str(noun.attribute("suffix") or "") if noun else ""
    return f"{name} {suffix}".strip() if fold(name) else ""


def _latin(unit: Unit, lines: Lines) -> str:
    """A word of a medium's name in Latin letters («الأفق» Al-Ufuq)."""
    surface = lines.analysis.quote(unit.first, unit.last)
    spelt = unit.attribute("latin")
    if spelt:
        return f"Al-{spelt}" if surface.startswith("ال") else str(spelt)
    latin = lines.page.rules.latin.name(surface.split())
    return " ".join(part[:1].upper() + part[1:] for part in latin.split())
