"""Numbers as words and figures."""

import re
from collections.abc import Iterable, Sequence

from readout.grammar import Unit
from readout.languages import Analysis


def number_of(units: Iterable[Unit], analysis: Analysis) -> int | None:
    """Read the number that some units write, in figures or in words.

    Words add up («тридцать первое», «الثالث والعشرون»), except that thousands and hundreds multiply what stands
    before them, and two numbers of two digits side by side make a year ("nineteen eighty-six").

    Returns:
        The number, or None where no unit writes one.
    """
    values: list[int] = []
    for unit in units:
        if "NUMBER" in unit.classes:
            figures = analysis.words[unit.first].norm
            return int(figures) if figures.isdecimal() else None
        value = unit.attribute("value")
        if value is not None:
            values.append(int(value))
    return combine(values) if values else None


def combine(values: Sequence[int]) -> int:
    """Combine the values of number words that stand side by side.

    Example:
        >>> combine([30, 1]), combine([2, 1000, 18]), combine([19, 80, 6]), combine([19, 0, 1])
        (31, 2018, 1986, 1901)
    """
    if _two_digit_pair(values):
        return values[0] * 100 + sum(values[1:])
    total = group = 0
    for value in values:
        if value in (100, 1000):
            group = max(group, 1) * value
        elif value >= 1000:
            group += value
        else:
            total, group = (total + group, value) if group >= 100 else (total, group + value)
    return total + group


def _two_digit_pair(values: Sequence[int]) -> bool:
    """True for a century and its year ("nineteen eighty-six"), not for a ten and its unit ("twenty-one")."""
    if len(values) < 2 or not 13 <= values[0] <= 20 or values[1] in (100, 1000) or sum(values[1:]) >= 100:
        return False
    return values[0] < 20 or values[1] >= 10


GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*")
"""Figures with marks between their thousands."""


def written_value(figures: str, scaled: bool = False) -> float:
    """Read a number in figures, whatever marks its language puts between thousands and before decimals.

    Three figures behind one mark are thousands, unless the number is one of thousands or millions.

    Args:
        figures: Folded figures, with points and commas.
        scaled: True where a word such as "million" follows.

    Example:
        >>> written_value("1,9"), written_value("30,000"), written_value("3.125", scaled=True)
        (1.9, 30000.0, 3.125)
    """
    marks = [character for character in figures if character in ".,"]
    if not marks:
        return float(figures)
    if GROUPED.fullmatch(figures) and not figures.startswith("0") and (len(marks) > 1 or not scaled):
        return float(figures.replace(marks[0], ""))
    whole, _, rest = figures.rpartition(marks[-1])
    return float(f"{whole.replace(',', '').replace('.', '')}.{rest}")
