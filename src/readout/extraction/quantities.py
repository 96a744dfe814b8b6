"""Numbers that count something: figures and words, with their scale, bound and range."""

from collections.abc import Sequence
from dataclasses import dataclass

from readout.extraction.numerals import combine, written_value
from readout.grammar import Unit
from readout.languages import Analysis
from readout.model.quick import quick, replace

QUANTITY = frozenset({"QUANTITY"})
NUMERIC = frozenset({"NUMBER", "NUMWORD", "SCALE", "HALF"})
SPACES = frozenset(" \u00a0\u202f\u2009")
SKIPPED = frozenset({"'-'", "'\"'", "'»'", "'”'"})
"""What may stand between a number and its scale («"5" آلاف», "2-billion")."""
DUAL_SCALE = 2000
"""From here on a number word is a scale's dual («مليونين و400 ألف»)."""
LOOK_BACK = 3
"""Units before a number among which its bound stands."""


@quick
@dataclass(frozen=True, slots=True)
class Quantity:
    """A number that counts something.

    Attributes:
        value: The number; of a range the lower end.
        upper: Upper end of a range, or None.
        bound: ``exact``, ``at-least``, ``at-most``, ``about``.
    """

    value: float
    upper: float | None = None
    bound: str = "exact"


@quick
@dataclass(frozen=True, slots=True)
class Number:
    """A number and the index of the unit after it."""

    value: float
    last: int


class Quantities:
    """Reads the quantities of a sequence of units.

    Args:
        units: Units with the terms of figures marked.
        analysis: The document.
    """

    def __init__(self, units: Sequence[Unit], analysis: Analysis) -> None:
        self._units = units
        self._analysis = analysis

    def find(self) -> list[Unit]:
        """Return a unit for each quantity, in order; duals («جنديين») count two of what they name."""
        found: list[Unit] = []
        index, count = 0, len(self._units)
        while index < count:
            unit = self._units[index]
            if unit.payload is None and not unit.classes.isdisjoint(NUMERIC):
                number = self._number(index)
                if number is not None and self._counts(index, number.last):
                    found.append(self._quantity(index, number, found[-1].last if found else 0))
                    index = self._index_after(found[-1], number.last)
                    continue
                index = number.last if number is not None else index + 1
                continue
            if unit.payload is None and "DUAL" in unit.classes:
                found.append(self._dual(index))
            index += 1
        return found

    def _number(self, index: int) -> Number | None:
        """The number that begins at a unit: «3,1 مليون», "two hundred and five", «30 000», «полтора миллиона»."""
        total, rest = 0.0, self._part(index)
        if rest is None:
            return None
        scale = rest[1]
        total, last = rest[0], rest[2]
        while (after := self._continued(last, scale)) is not None:
            total += after[0]
            scale, last = after[1], after[2]
        return Number(total, last)

    def _continued(self, index: int, scale: float) -> tuple[float, float, int] | None:
        """The next, smaller part of a number: «مليون و200 ألف», "two thousand three hundred"."""
        if scale < 1000:
            return None
        start = index + ("JOIN" in self._classes(index))
        if "HALF" in self._classes(start) and start > index:
            return scale / 2, 1.0, start + 1 + ("SCALE" in self._classes(start + 1))
        part = self._part(start) if not self._classes(start).isdisjoint({"NUMBER", "NUMWORD"}) else None
        if part is None or part[1] >= scale or part[0] >= scale:
            return None
        return part if self._joined(index, start, part[1]) else None

    def _joined(self, index: int, start: int, scale: float) -> bool:
        """True where a part belongs to the number before it: with its own scale, in words, glued («38 ألفا و345»)."""
        if scale > 1 or "NUMWORD" in self._classes(start):
            return True
        return start > index and not self._gap(start) and self._three(start)

    def _part(self, index: int) -> tuple[float, float, int] | None:
        """Value, scale and end of a number without smaller parts behind it."""
        classes = self._classes(index)
        if "NUMBER" in classes:
            figures, last = self._figures(index)
            scale, end = self._scale(last)
            return round(written_value(figures, scale > 1) * scale, 4), scale, end
        if "NUMWORD" in classes:
            value, last = self._words(index)
            scale, end = self._scale(last)
            return value * scale, scale if value < DUAL_SCALE else value / 2, end
        if "HALF" in classes:
            scale, end = self._scale(index + 1 + ("ARTICLE" in self._classes(index + 1)))
            return (scale / 2, scale, end) if scale > 1 else None
        return self._lone_scale(index)

    def _lone_scale(self, index: int) -> tuple[float, float, int] | None:
        """A scale without a number is one of it («ألف شخص», "a million"), unless something vague stands before."""
        unit = self._units[index]
        alone = unit.attribute("alone")
        before = self._classes(index - 1)
        if not alone or "VAGUE" in before:
            return None
        if (alone == "article" and "ARTICLE" not in before) or (alone == "bound" and "BOUND" not in before):
            return None
        scale, end = self._scale(index)
        return scale, scale, end

    def _scale(self, index: int) -> tuple[float, int]:
        """The product of the scales that begin at a unit, and the index after them; a mere number has 1."""
        scale = 1.0
        start = index + (not self._classes(index).isdisjoint(SKIPPED) and "SCALE" in self._classes(index + 1))
        while "SCALE" in self._classes(start):
            scale *= float(self._units[start].attribute("scale"))
            start += 1
            index = start
        return scale, index

    def _figures(self, index: int) -> tuple[str, int]:
        """Figures, with further groups of three («30 000», «30،000»)."""
        figures, last = self._norm(index), index + 1
        if not (len(figures) <= 3 and figures.isdecimal()):
            return figures, last
        while step := self._group(last):
            figures += self._norm(last + step - 1)
            last += step
        return figures, last

    def _group(self, index: int) -> int:
        """How many units make a further group of three figures, or 0."""
        if "NUMBER" in self._classes(index):
            return int(self._gap(index) in SPACES and self._three(index))
        glued = "','" in self._classes(index) and not self._gap(index) and not self._gap(index + 1)
        return 2 * int(glued and self._three(index + 1))

    def _three(self, index: int) -> bool:
        return "NUMBER" in self._classes(index) and len(self._norm(index)) == 3 and self._norm(index).isdecimal()

    def _gap(self, index: int) -> str:
        """The text between a unit and the one before it; something long where there is no unit."""
        if not 0 < index < len(self._units):
            return "none"
        before, unit = self._units[index - 1], self._units[index]
        if unit.last == unit.first or before.last == before.first:
            return "none"
        return self._analysis.text[self._analysis.ends[before.last - 1] : self._analysis.starts[unit.first]]

    def _words(self, index: int) -> tuple[float, int]:
        """The value of number words, joined or not: «ثلاثة عشر», «خمسة وعشرين», "twenty-five", «двадцать пять»."""
        values = [self._units[index].attribute("value")]
        last = index + 1
        while True:
            start = last + (not self._classes(last).isdisjoint({"JOIN", "'-'"}))
            if "NUMWORD" not in self._classes(start):
                break
            value = self._units[start].attribute("value")
            if start > last and float(value) >= 100 and float(value) > float(values[-1]):
                break
            values.append(value)
            last = start + 1
        if any(isinstance(value, float) for value in values):
            return float(sum(values)), last
        return float(combine([int(value) for value in values])), last

    def _counts(self, first: int, last: int) -> bool:
        """False for measures, percentages, times, and parts of something else («Су-27», «68-летний»)."""
        after, before = self._classes(last), self._classes(first - 1)
        if not after.isdisjoint({"MEASURE", "'%'", "%"}) or "NUMBERED" in before:
            return False
        if "NUMBER" not in self._classes(first):
            return True
        glued_before = not self._gap(first) and not before.isdisjoint({"'-'", "':'", "'/'", "WORD"})
        glued_after = not self._gap(last) and not after.isdisjoint({"':'", "'/'"})
        tail = not self._gap(last) and "'-'" in after and not self._gap(last + 1) and not self._tail(last + 1)
        return not (glued_before or glued_after or tail)

    def _tail(self, index: int) -> bool:
        """True where what is glued on with a hyphen is a number or a currency."""
        return not self._classes(index).isdisjoint({"NUMBER", "CURRENCY", "SCALE"})

    def _quantity(self, first: int, number: Number, taken: int) -> Unit:
        start, bound = self._bound(first, taken)
        value, upper, last = number.value, None, number.last
        other = self._range(start, number)
        if other is not None:
            last = other.last
            changed = "RANGEFROM" in self._classes(first - 1) and self._units[first - 1].attribute("range") == "change"
            value, upper = (other.value, None) if changed else (value, other.value)
        if "BOUNDAFTER" in self._classes(last):
            bound = str(self._units[last].attribute("bound"))
            last += 1
        if upper is not None and "RANGEFROM" in self._classes(start - 1):
            start -= 1
        tokens = self._units[start].first, self._units[last - 1].last
        return Unit(*tokens, QUANTITY, (), 0, Quantity(value, upper, bound))

    def _bound(self, first: int, taken: int) -> tuple[int, str]:
        """Where the words of a number's bound begin, and the bound."""
        for index in range(first - 1, max(first - 1 - LOOK_BACK, -1), -1):
            classes = self._classes(index)
            if self._units[index].first < taken:
                break
            if "BOUND" in classes:
                return index, str(self._units[index].attribute("bound"))
            if classes.isdisjoint({"ARTICLE", "RANGEFROM", "CLITIC"}):
                break
        return first, "exact"

    def _range(self, start: int, number: Number) -> Number | None:
        """The upper end of «10-15», «من 10 إلى 15», "between 10 and 15"."""
        link = self._classes(number.last)
        opened = "RANGEFROM" in self._classes(start - 1)
        if link.isdisjoint({"RANGETO", "'-'"}) and not (opened and "JOIN" in link):
            return None
        other = self._number(number.last + 1) if not self._classes(number.last + 1).isdisjoint(NUMERIC) else None
        return other if other is not None and (other.value > number.value or opened) else None

    def _dual(self, index: int) -> Unit:
        unit = self._units[index]
        return replace(unit, payload=Quantity(float(unit.attribute("count") or 2)))

    def _index_after(self, quantity: Unit, index: int) -> int:
        while index < len(self._units) and self._units[index].first < quantity.last:
            index += 1
        return index

    def _classes(self, index: int) -> frozenset[str]:
        return self._units[index].classes if 0 <= index < len(self._units) else frozenset()

    def _norm(self, index: int) -> str:
        return self._analysis.words[self._units[index].first].norm
