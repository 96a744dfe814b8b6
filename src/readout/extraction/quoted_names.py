"""Names as speakers: those in quotation marks («" الدبيبة "», «агентству «Интерфакс»»), those without a case."""

from collections.abc import Sequence

from readout.extraction.page import Page
from readout.grammar import Unit, Units
from readout.grammar.units import CASES

QUOTES = frozenset({"'\"'", "'«'", "'»'", "'“'", "'”'", "'„'"})
MEDIA = frozenset({"ORG.agency", "ORG.media", "ORG.newspaper"})
NAMES = MEDIA | {"ACTOR.person", "ORG.platform"}
INSIDE = 2
"""Units besides the name that may stand within the marks («TRT خبر»)."""


def with_bare_names(view: Units, page: Page) -> Units:
    """Return units in which a person's or an outlet's name takes in the quotation marks around it.

    A name that no Russian case shows («сообщает Reuters») may stand in any.
    """
    if page.lang == "ru":
        view = _undeclined(view, page)
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


def _undeclined(view: Units, page: Page) -> Units:
    caseless = {index for name in NAMES for index in view.with_class(name) if not view.units[index].bits & CASES}
    if not caseless:
        return view
    units = list(view.units)
    for index in caseless:
        unit = units[index]
        cases = units[index - 1].bits & CASES or CASES  # «газете Financial Times» has the case of its noun
        units[index] = Unit(unit.first, unit.last, unit.classes, unit.entries, unit.bits | cases, unit.payload)
    return Units(view.analysis, units, page.rules.alphabets[page.lang, "statements"])


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
