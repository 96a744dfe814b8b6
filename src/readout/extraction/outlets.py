"""Agencies and media that no list knows, by their place in the dateline («СОЧИ, 26 ноя — «Южный телеграф».»)."""

from collections.abc import Sequence

from readout.extraction.frame_lines import Lines
from readout.grammar import Unit
from readout.model import Value

CLOSING = {"'('": "')'", "'/'": "'/'", "'«'": "'»'", "'\"'": "'\"'", "'“'": "'”'"}
QUOTED = frozenset({"'«'", "'\"'", "'“'"})
SCENE = frozenset({"MARK", "NUMBER", "PLACE", "CAPITALCITY", "COUNTRY", "CAPITAL", "AGENCYNOUN"})
ENDS = frozenset({"'-'", "'.'", "':'"})
NAMED = frozenset({"country", "place", "person"})
LOWER = 2
"""Words of a dateline that are neither names nor figures: a month, a word for a town."""
LONGEST, BEFORE = 4, 10
"""Units of an outlet's name, and those before it in the dateline."""
LINES = 3
SMALL = frozenset({"of", "the", "and"})


def unknown_outlet(lines: Lines) -> Value[str] | None:
    """Find an outlet in brackets, slashes or quotation marks between a dateline's place or day and the story."""
    if lines.page.lang == "ar":
        return None
    for block in lines.blocks[:LINES]:
        units = lines.of(block)[: BEFORE + LONGEST + 3]
        for index, unit in enumerate(units[:BEFORE]):
            mark = next((mark for mark in CLOSING if mark in unit.classes), "")
            if mark and index and _is_scene(units[:index], lines):
                end = next((at for at in range(index + 1, len(units)) if CLOSING[mark] in units[at].classes), 0)
                inner = _name(units[index + 1 : end], lines)
                if inner and _leads_on(units, end):
                    evidence = lines.page.evidence(inner[0].first, inner[-1].last, "credit.dateline")
                    return Value(_latin(inner, evidence.quote, lines), (evidence,), 0.7)
    return None


def _is_scene(before: Sequence[Unit], lines: Lines) -> bool:
    """True for the places, days and marks that begin a dateline."""
    lower = [unit for unit in before if unit.classes.isdisjoint(SCENE)]
    placed = any(not unit.classes.isdisjoint({"NUMBER", "PLACE", "CAPITALCITY", "COUNTRY"}) for unit in before)
    shouted = lines.analysis.quote(before[0].first, before[0].last).isupper()
    return len(lower) <= LOWER and (placed or shouted)


def _name(inner: Sequence[Unit], lines: Lines) -> Sequence[Unit]:
    """The units of the name itself: without a word for the kind of outlet and the marks around it; or nothing."""
    kept = [unit for unit in inner if unit.classes.isdisjoint({"MARK", "AGENCYNOUN"})]
    if not 0 < len(kept) <= LONGEST or any("NUMBER" in unit.classes for unit in kept):
        return ()
    if all(any(entry.kind in NAMED for entry in unit.entries) for unit in kept):
        return ()
    words = [lines.analysis.quote(unit.first, unit.last) for unit in kept]
    if len(words) == 1 and not kept[0].entries and words[0].lower() in lines.page.rules.english:
        return ()
    small = [word for word in words if not word[:1].isupper() and word not in SMALL]
    return kept if words[0][:1].isupper() and (lines.page.lang == "ru" or not small) else ()


def _leads_on(units: Sequence[Unit], end: int) -> bool:
    """True where the story begins behind the name, or the line ends there."""
    after = units[end + 1 : end + 2]
    return not after or not after[0].classes.isdisjoint(ENDS)


def _latin(inner: Sequence[Unit], quote: str, lines: Lines) -> str:
    known = next((entry.id for unit in inner for entry in unit.entries if entry.kind == "organisation"), "")
    if known or lines.page.lang == "en":
        return known or quote
    latin = lines.page.rules.latin.name(quote.split())
    return " ".join(word[:1].upper() + word[1:] for word in latin.split())
