"""A document as a sequence of units: single tokens, and names or phrases taken together."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from readout.grammar.alphabet import BITS, Alphabet, feature_bits, interned
from readout.grammar.gazetteer import Entry, Hit, classes_of
from readout.languages import Analysis, Word

BOUNDARY = frozenset({"|"})
CASES = sum(BITS[name] for name in ("nom", "gen", "dat", "acc", "ins", "loc"))
BLOCK_BOUNDARY = frozenset({"|", "¶"})


@dataclass(slots=True, eq=False)
class Unit:
    """One token, or several that are read as one.

    Units are never changed once made; that they are not frozen saves half of the time of making one,
    and a document has hundreds.

    Attributes:
        first: Index of the first token.
        last: Index after the last token; equal to ``first`` for a boundary.
        classes: Word classes.
        entries: Lexicon entries that the tokens spell.
        bits: Features (case, article, capital) of the unit's head.
        payload: What an earlier stage has read the unit as (an actor, a date, a number), or None.
    """

    first: int
    last: int
    classes: frozenset[str]
    entries: tuple[Entry, ...] = ()
    bits: int = 0
    payload: Any = None

    def attribute(self, name: str) -> Any:
        """Return the first value that an entry has under that name, or None."""
        for entry in self.entries:
            if name in entry.attributes:
                return entry.attributes[name]
        return None


def is_nominative(unit: Unit) -> bool:
    """Tell whether the words may stand in the nominative."""
    return bool(unit.bits & BITS["nom"])


class Units:
    """The units of a document with their class string.

    Attributes:
        analysis: The document's tokens.
        units: The units in order, with a boundary unit before each sentence.
    """

    __slots__ = ("_alphabet", "_numbers", "_present", "_starts", "_string", "analysis", "units")

    def __init__(self, analysis: Analysis, units: Sequence[Unit], alphabet: Alphabet) -> None:
        self.analysis = analysis
        self.units = tuple(units)
        self._alphabet = alphabet
        self._string: str | None = None
        self._present: frozenset[str] | None = None
        self._starts: list[int] | None = None
        self._numbers: list[int] | None = None

    @property
    def string(self) -> str:
        """Two characters a unit: classes, features; spelt when first asked for."""
        if self._string is None:
            self._string = self._alphabet.spell(self.units)
        return self._string

    @property
    def present(self) -> frozenset[str]:
        """The class characters that occur."""
        if self._present is None:
            self._present = frozenset(self.string[::2])
        return self._present

    def with_class(self, name: str) -> list[int]:
        """Return the indexes of the units of a class."""
        if not self._alphabet.tells(name):
            return [index for index, unit in enumerate(self.units) if name in unit.classes]
        characters = self.present & self._alphabet.members(name)
        if not characters:
            return []
        return [index for index, character in enumerate(self.string[::2]) if character in characters]

    @property
    def starts(self) -> list[int]:
        """The indexes of the boundaries before sentences, and of the last one."""
        if self._starts is None:
            self._starts = self.with_class("|")
        return self._starts

    @property
    def numbers(self) -> list[int]:
        """The number of each unit's sentence; boundaries belong to the sentence behind them."""
        if self._numbers is None:
            ends = [*self.starts[1:], len(self.units)]
            self._numbers = [-1] * (self.starts[0] if self.starts else len(self.units))
            for number, (first, last) in enumerate(zip(self.starts, ends, strict=False)):
                self._numbers += [number] * (last - first)
        return self._numbers

    def quote(self, first: int, last: int) -> str:
        """Return the words of units ``first`` up to, not including, ``last``."""
        start, end = self.offsets(first, last)
        return self.analysis.text[start:end]

    def offsets(self, first: int, last: int) -> tuple[int, int]:
        """Return the code-point span of units ``first`` up to, not including, ``last``."""
        inner = [unit for unit in self.units[first:last] if unit.last > unit.first]
        return self.analysis.starts[inner[0].first], self.analysis.ends[inner[-1].last - 1]


KNOWN_MARKS = frozenset(",.:;!?…-()[]/\"«»“”„‟‘’'‹›%+&*#@=$€£")


@lru_cache(maxsize=200_000)
def word_classes(word: Word) -> frozenset[str]:
    """Return the classes of a word that no lexicon knows: its kind, capital, and the mark itself."""
    if word.kind == "mark":
        return interned(frozenset({"MARK", f"'{word.norm}'"} if word.norm in KNOWN_MARKS else {"MARK"}))
    if word.kind == "number":
        return interned(number_classes(word.norm))
    if word.kind == "clitic":
        return interned(frozenset({"CLITIC", f"'{word.norm}'"}))
    return interned(frozenset({"WORD", "CAPITAL"} if word.capital else {"WORD"}))


def number_classes(norm: str) -> frozenset[str]:
    """Return the classes of a number by its shape: what it can count or date.

    ``NUMBER.day`` is 1 to 31, ``NUMBER.month`` 1 to 12, ``NUMBER.short`` two digits, ``NUMBER.year`` four digits
    from 1000 to 2199, ``NUMBER.dotted`` a day such as 21.07.2023, ``NUMBER.clock`` a time such as 8.30.
    """
    if not norm.isdecimal():
        return frozenset({"NUMBER", *(name for name, shape in SHAPES.items() if shape.fullmatch(norm))})
    value, length = int(norm), len(norm)
    fits = {
        "NUMBER.day": length < 3 and 1 <= value <= 31,
        "NUMBER.month": length < 3 and 1 <= value <= 12,
        "NUMBER.short": length == 2,
        "NUMBER.year": length == 4 and 1000 <= value < 2200,
    }
    return frozenset({"NUMBER", *(name for name, fit in fits.items() if fit)})


SHAPES = {
    "NUMBER.dotted": re.compile(
        r"(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.(\d{4}|\d\d)|\d{4}\.(0?[1-9]|1[0-2])\.(0?[1-9]|[12]\d|3[01])"
    ),
    "NUMBER.clock": re.compile(r"([01]?\d|2[0-3])\.[0-5]\d"),
}


NUMBERS = ("1", "13", "32", "0", "500", "1999", "9999", "8.30", "18.02.2021", "8.2.21", "1.5")
"""Numbers of all shapes."""


def plain_class_sets() -> list[frozenset[str]]:
    """Return the sets of classes that boundaries and words without a lexicon have."""
    marks = [frozenset({"MARK", f"'{mark}'"}) for mark in sorted(KNOWN_MARKS)]
    words = [frozenset({"WORD"}), frozenset({"WORD", "CAPITAL"}), frozenset({"MARK"})]
    return [BOUNDARY, BLOCK_BOUNDARY, *words, *marks, *(number_classes(number) for number in NUMBERS)]


@lru_cache(maxsize=200_000)
def word_bits(word: Word) -> int:
    """Return the features of a word."""
    return feature_bits(word.cases | word.features | ({"cap"} if word.capital else frozenset()))


class _Plain(dict[Word, tuple[frozenset[str], int]]):
    """Classes and features of words that no lexicon knows; made for each word when it first occurs."""

    def __missing__(self, word: Word) -> tuple[frozenset[str], int]:
        if len(self) > MOST_PLAIN:
            self.clear()
        found = self[word] = word_classes(word), word_bits(word)
        return found


MOST_PLAIN = 400_000
"""How many words are remembered; more are forgotten all at once."""
PLAIN = _Plain()


@lru_cache(maxsize=50_000)
def entry_classes(entries: tuple[Entry, ...]) -> frozenset[str]:
    """Return all classes of the entries of one spelling."""
    return classes_of(entries)


def first_units(analysis: Analysis, hits: Sequence[Hit]) -> list[Unit]:
    """Make units of single tokens and of gazetteer hits, with boundaries before sentences and blocks."""
    units: list[Unit] = []
    words, opening = analysis.words, {block.first for block in analysis.blocks}
    found = {hit.first: hit for hit in hits}
    places = sorted(found)
    at, position = 0, 0
    for first, last in analysis.sentences:
        units.append(Unit(first, first, BLOCK_BOUNDARY if first in opening else BOUNDARY))
        position = max(position, first)
        while at < len(places) and places[at] < last:
            hit = found[places[at]]
            at += 1
            if position <= hit.first and hit.last <= last:
                units += _plain_units(words, position, hit.first)
                units.append(_hit_unit(analysis, hit))
                position = hit.last
        units += _plain_units(words, position, last)
        position = max(position, last)
    units.append(Unit(position, position, BLOCK_BOUNDARY))
    return units


def _plain_units(words: Sequence[Word], first: int, last: int) -> list[Unit]:
    known = map(PLAIN.__getitem__, words[first:last])
    return [Unit(index, index + 1, classes, (), bits) for index, (classes, bits) in enumerate(known, first)]


def _hit_unit(analysis: Analysis, hit: Hit) -> Unit:
    words = analysis.words[hit.first : hit.last]
    bits = head_bits(words)
    if len(words) > 1 and hit.entries[0].kind == "person":
        for word in words[1:]:
            bits = agreed(bits, word_bits(word)) if word.capital or word.script == "ar" else bits  # not «фон», «дер»
    return Unit(hit.first, hit.last, entry_classes(hit.entries), hit.entries, bits)


def head_bits(words: Sequence[Word]) -> int:
    """Return the features of the first word; of a compound («премьер-министру») those of its last part."""
    head = 0
    while head + 2 < len(words) and words[head + 1].norm == "-":
        head += 2
    return word_bits(words[head])


def agreed(bits: int, other: int) -> int:
    """Return the features that two words of one phrase have in common; a word without a case («VI») tells nothing."""
    return bits & other or bits if other & CASES else bits


def put(units: Sequence[Unit], read: Sequence[Unit]) -> list[Unit]:
    """Put units that a stage has read in the place of those that they cover.

    Args:
        units: The units before.
        read: The units to put in, in order and without overlap; each begins and ends where units do.
    """
    result: list[Unit] = []
    pending = iter(read)
    new = next(pending, None)
    for unit in units:
        while new is not None and unit.first >= new.last:
            new = next(pending, None)
        if new is None or unit.last <= new.first or unit.first == unit.last:
            result.append(unit)
        elif unit.first == new.first:
            result.append(new)
    return result
