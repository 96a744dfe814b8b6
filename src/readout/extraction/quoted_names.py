"""Names in quotation marks: «" الدبيبة "», «للصحيفة «الأهرام»», «агентству «Интерфакс»», read as the names alone."""

from collections.abc import Sequence

from readout.extraction.page import Page
from readout.grammar import Unit, Units

QUOTES = frozenset({"'\"'", "'«'", "'»'", "'“'", "'”'", "'„'"})
NAMES = frozenset({"ACTOR.person", "ORG.agency", "ORG.media", "ORG.newspaper"})
INSIDE = 2
"""Units besides the name that may stand within the marks («TRT خبر»)."""


def with_bare_names(view: Units, page: Page) -> Units:
    """Return units in which a person's or an outlet's name takes in the quotation marks around it."""
    units = view.units
    found = [
        (index, end)
        for name in NAMES
        for index in view.with_class(name)
        if _opens(units[index - 1]) and (end := _closing(units, index))
    ]
    if not found:
        return view
    merged: list[Unit] = []
    after = 0
    for index, end in sorted(set(found)):
        if index - 1 < after:
            continue
        merged += units[after : index - 1]
        name = units[index]
        merged.append(
            Unit(units[index - 1].first, units[end].last, name.classes, name.entries, name.bits, name.payload)
        )
        after = end + 1
    return Units(view.analysis, [*merged, *units[after:]], page.rules.alphabets[page.lang, "statements"])


def _opens(unit: Unit) -> bool:
    return not unit.classes.isdisjoint(QUOTES)


def _closing(units: Sequence[Unit], index: int) -> int:
    """Index of the mark that closes the name at an index, or 0."""
    for end in range(index + 1, min(index + 2 + INSIDE, len(units))):
        if not units[end].classes.isdisjoint(QUOTES):
            return end
        if units[end].classes.isdisjoint({"WORD", "CAPITAL", "ORG"}) or "|" in units[end].classes:
            return 0
    return 0
