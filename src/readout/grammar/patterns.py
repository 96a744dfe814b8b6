"""Patterns over class strings: running them, and their matches."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial, reduce
from itertools import pairwise
from operator import or_
from typing import Any, NamedTuple

from readout.grammar.alphabet import Alphabet
from readout.grammar.frozen import FrozenRegex, thaw
from readout.grammar.notation import BOUND, Expression, Pattern, classes_of, to_regex
from readout.grammar.units import Unit, Units

ACROSS = re.compile(r"\S\s*¶|\[[^\]]*\|[^\]]*\]")
"""A boundary of sentences inside a pattern."""
DIGITS = "0123456789"
ALWAYS = 1
"""The bit of what is always there."""


class Match(NamedTuple):
    """Where a pattern matched, in units.

    Attributes:
        pattern: The pattern.
        first: Index of the first unit.
        last: Index after the last unit.
        captures: Captured parts as ``(first, last)`` unit indexes.
        families: The pattern's captures called ``name``, ``name2``, … by ``name``.
    """

    pattern: Pattern
    first: int
    last: int
    captures: dict[str, tuple[int, int]]
    families: Mapping[str, tuple[str, ...]]


class PatternSet:
    """Patterns of one stage and language, compiled together.

    Args:
        patterns: The patterns, the most specific first.
        alphabet: Class characters; all entries must be in it already.
        frozen: Regular expressions that are compiled already, by their sources.
        expressions: The patterns as regular expressions for the alphabet as it stands, where that is known.
    """

    def __init__(
        self,
        patterns: Sequence[Pattern],
        alphabet: Alphabet,
        frozen: Mapping[str, FrozenRegex] | None = None,
        expressions: Sequence[Expression] = (),
    ) -> None:
        self.patterns = tuple(patterns)
        self.frozen = frozen or {}
        self._alphabet = alphabet
        self._known = expressions if len(expressions) == len(self.patterns) else ()
        self._first_size = self._size = len(alphabet)
        self._later: frozenset[str] = frozenset()
        self._runnable: list[tuple[int, list[_Runnable]]] = []
        self._supply: _Supply | None = None

    def matches(self, units: Units) -> list[Match]:
        """Find all matches, pattern by pattern; the matches of one pattern do not overlap."""
        string = units.string  # spelling it may add to the alphabet
        if self._size != len(self._alphabet):
            self._later, self._size = self._alphabet.since(self._first_size), len(self._alphabet)
        supply = self._supply or self._compile()
        present = reduce(or_, map(supply.__getitem__, units.present), ALWAYS)
        some = [one for bit, group in self._runnable if bit & present for one in group if one[1] & present == one[1]]
        some.sort()
        sentences = _supplied(units, supply, self._later) if some else []
        found: list[Match] = []
        for _, needed, compiled in some:
            if compiled.across:
                compiled.find(string, 0, len(string), self._later & units.present, found)
                continue
            for bits, first, last, later in sentences:
                if needed & bits == needed:
                    compiled.find(string, first, last, later, found)
        return found

    def _compile(self) -> "_Supply":
        """Find out what each pattern needs; a class of which no character is known may get one yet."""
        expressions = self._known or self.expressions()
        size = self._first_size if self._known else len(self._alphabet)
        needs = dict.fromkeys(need for one in expressions for need in one.needed)
        bits = {need: 2 << number for number, need in enumerate(needs)}
        frequency = {need: sum(len(self._alphabet.members(name)) for name in need) for need in needs}
        groups: dict[int, list[_Runnable]] = {}
        for number, (pattern, expression) in enumerate(zip(self.patterns, expressions, strict=True)):
            rarest = min(expression.needed, key=frequency.__getitem__, default=None)
            needed = sum(bits[need] for need in {*expression.needed})
            compiled = _Compiled(pattern, expression, self._alphabet, size, self.frozen)
            groups.setdefault(bits[rarest] if rarest else ALWAYS, []).append((number, needed, compiled))
        self._runnable = list(groups.items())
        self._supply = _Supply(self._alphabet, bits)
        return self._supply

    def expressions(self) -> tuple[Expression, ...]:
        """Return the patterns as regular expressions for the alphabet as it stands."""
        return tuple(to_regex(pattern, self._alphabet) for pattern in self.patterns)


def _supplied(units: Units, supply: "_Supply", later: frozenset[str]) -> list[tuple[int, int, int, frozenset[str]]]:
    """What each sentence supplies, its place in the class string, and which later characters it has.

    The boundaries before and behind it are included.
    """
    string = units.string
    starts = [2 * start for start in units.starts]
    found = []
    supplied, length = supply.__getitem__, len(string)
    for start, end in pairwise([0, *starts[1:], length] if starts else [0, length]):
        behind = end + 2 if end < length else length
        characters = {*string[start:behind:2]}
        found.append((reduce(or_, map(supplied, characters), 0), start, behind, later & characters))
    return found


class _Supply(dict[str, int]):
    """Tells by bits which needs of patterns a class character meets; made for each character when it first occurs.

    Args:
        alphabet: The classes of characters.
        needs: Sets of classes of which one must be present for some pattern to match, with their bits.
    """

    def __init__(self, alphabet: Alphabet, needs: Mapping[frozenset[str], int]) -> None:
        super().__init__()
        self._alphabet = alphabet
        self._of_class: dict[str, int] = {}
        for need, bit in needs.items():
            for name in need:
                self._of_class[name] = self._of_class.get(name, 0) | bit

    def __missing__(self, character: str) -> int:
        bits = 0
        for name in self._alphabet.classes(character):
            bits |= self._of_class.get(name, 0)
        self[character] = bits
        return bits


class _Compiled:
    """A pattern with its regular expression, compiled when first needed.

    The expression knows the characters that the alphabet had when it was made. A later one is read as a known one
    that is the same to this pattern, for compiling takes as long as reading a sentence a hundred times.

    Args:
        pattern: The pattern.
        expression: The pattern as a regular expression.
        alphabet: The classes of characters.
        size: How many characters the alphabet had when the expression was made.
        frozen: Regular expressions that are compiled already, by their sources.
    """

    __slots__ = ("_alike", "_alphabet", "_expression", "_families", "_frozen", "_groups", "_known", "_pattern",
                 "_search", "_size", "across")  # fmt: skip

    def __init__(
        self,
        pattern: Pattern,
        expression: Expression,
        alphabet: Alphabet,
        size: int,
        frozen: Mapping[str, FrozenRegex],
    ) -> None:
        self.across = ACROSS.search(pattern.match.strip()) is not None
        self._pattern = pattern
        self._expression = expression
        self._alphabet = alphabet
        self._size = size
        self._frozen = frozen
        self._search: Callable[[str, int, int], re.Match[str] | None] | None = None
        self._groups: tuple[tuple[str, int], ...] = ()
        self._families: dict[str, tuple[str, ...]] = {}
        self._known: dict[str, str] = {}
        self._alike: _Alike | None = None

    def find(self, string: str, start: int, end: int, later: frozenset[str], matches: list[Match]) -> None:
        """Add the matches in a part of a class string to others; they do not overlap.

        Args:
            string: The class string.
            start: Where the part begins: at a boundary.
            end: Where it ends: behind a boundary.
            later: The characters in it that came to the alphabet late.
            matches: The matches so far.
        """
        shift = 0
        if later:
            string, shift = self._in_known(string[start:end], later), start
            start, end = 0, len(string)
        search = self._search or self._prepare()
        found, reach = search(string, start, end), 0
        while found is not None:
            spans = found.regs
            first, last = spans[1]
            if first >= reach:
                reach = last
                captures = {}
                for name, number in self._groups:
                    begin, behind = spans[number]
                    if 0 <= begin < behind:
                        captures[name] = ((begin + shift) // 2, (behind + shift) // 2)
                span = (first + shift) // 2, (last + shift + 1) // 2
                matches.append(_match((self._pattern, *span, captures, self._families)))
            found = search(string, spans[0][1], end)

    def _in_known(self, string: str, later: frozenset[str]) -> str:
        """Write a class string with characters that the expression knows; make a new one where there are none."""
        for character in later:
            known = self._known.get(character)
            if known is None:
                known = self._known[character] = self._like(character)
            if known != character:
                string = string.replace(character, known)
        return string

    def _like(self, character: str) -> str:
        """Return a character that the expression knows and that is the same to the pattern."""
        if self._alphabet.number(character) < self._size:
            return character
        alike = self._alike = self._alike or _Alike(self._pattern, self._alphabet, self._size)
        known = alike.find(character)
        if not known:
            self._expression, self._size = to_regex(self._pattern, self._alphabet), len(self._alphabet)
            self._search = self._alike = None
            return character
        return known

    def _prepare(self) -> "Callable[[str, int, int], re.Match[str] | None]":
        source = self._expression.source
        regex = thaw(source, self._frozen.get(source))
        self._groups = tuple(regex.groupindex.items())
        self._families = _families(regex.groupindex)
        self._search = regex.search
        return regex.search


class _Alike:
    """Tells which of an alphabet's first characters is the same to a pattern as a later one.

    Args:
        pattern: The pattern.
        alphabet: The classes of characters.
        size: How many characters are first.
    """

    def __init__(self, pattern: Pattern, alphabet: Alphabet, size: int) -> None:
        self._alphabet = alphabet
        self._asked = classes_of(pattern) | {BOUND}
        sets = alphabet.sets[:size]
        self._first = {classes & self._asked: number for number, classes in enumerate(sets)}

    def find(self, character: str) -> str:
        """Return a first character that is the same as a later one, or nothing."""
        number = self._first.get(self._alphabet.classes(character) & self._asked)
        return "" if number is None else self._alphabet.at(number)


_match: Callable[[tuple[Any, ...]], Match] = partial(tuple.__new__, Match)


def _families(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Group the names of captures: ``name``, ``name2``, … by ``name``."""
    found: dict[str, tuple[str, ...]] = {}
    for name in names:
        family = name.rstrip(DIGITS)
        for key in {name, family}:
            found[key] = (*found.get(key, ()), name)
    return found


_Runnable = tuple[int, int, _Compiled]
"""A pattern's place among those of its set, what it needs, and itself."""


def captured(match: Match, name: str, units: Sequence[Unit]) -> list[Unit]:
    """Return the units of all captures called ``name``, ``name2``, … in the order of the words.

    A name stands only once in a regular expression.
    """
    captures = match.captures
    found: list[Unit] = []
    family = match.families.get(name, ())
    for capture in family:
        if capture in captures:
            first, last = captures[capture]
            found += units[first:last]
    if len(family) > 1:
        found.sort(key=_first)
    return found


def _first(unit: Unit) -> int:
    return unit.first


def units_of(match: Match, name: str, units: Sequence[Unit]) -> Sequence[Unit]:
    """Return the units that a match captured under a name; none where it did not."""
    first, last = match.captures.get(name, (0, 0))
    return units[first:last]
