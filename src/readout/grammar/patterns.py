"""Patterns over class strings: their notation, their compilation to regular expressions, their matches.

A pattern is a sequence of elements, separated by spaces:

=================  ==================================================================================
``NAME``           one unit of that class
``NAME/nom,gen``   one unit of that class with one of the features
``'word'``         one unit spelt so (folded; an inflected word by its lemma where the language has one)
``[A B 'c']``      one unit of any of the classes
``-[A B]``         one unit of none of the classes, and no boundary
``.``              any one unit but a boundary
``~``              up to six units but no boundary, as few as possible; ``~{0,12}`` sets the bound
``( … | … )``      alternatives
``name:``          before an element or group: captures it
``? * + {m,n}``    after an element or group: quantifiers; ``*`` and ``+`` stop at eight
``^`` ``$``        before the first and after the last unit of a sentence
``!ELEMENT``       the next unit is not such a one (nothing is taken)
=================  ==================================================================================
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial, reduce
from itertools import pairwise
from operator import or_
from typing import Any, NamedTuple

from readout.grammar.alphabet import ANY_CLASS, Alphabet, class_set, feature_set
from readout.grammar.frozen import FrozenRegex, thaw
from readout.grammar.units import Unit, Units

ELEMENT = re.compile(
    r"\s*(?:(?P<capture>[a-z_]\w*):)?"
    r"(?P<body>\(|\)|\||\^|\$|~|\.|!?-?\[[^\]]*\](?:/[a-z,]+)?|!?'[^']+'(?:/[a-z,]+)?|!?[^\W\d_a-z][\w.]*(?:/[a-z,]+)?|!?¶)"
    r"(?P<quantifier>\?|\*|\+|\{\d+,\d+\})?"
)
FEATURES_ASKED = re.compile(r"/([a-z,]+)$")
DEFAULT_GAP = "{0,6}"
DIGITS = "0123456789"
ALWAYS = 1
"""The bit of what is always there."""
BOUNDED = {"*": "{0,8}", "+": "{1,8}", "?": "?", None: ""}


class PatternError(ValueError):
    """A pattern's notation is wrong; the message says where."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """One pattern of a data file.

    Attributes:
        name: Its name, unique within its language (``ar.statements.verb-subject-that``).
        match: Its notation.
        gives: Values for the stage that uses it.
        yes: Sentences in which it must match; a mapping may name what its captures hold.
        no: Sentences in which it must not.
        where: File and line, for messages.
    """

    name: str
    match: str
    gives: Mapping[str, Any] = field(default_factory=dict)
    yes: tuple[Any, ...] = ()
    no: tuple[str, ...] = ()
    where: str = ""


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


class Expression(NamedTuple):
    """A pattern as a regular expression over class strings.

    It finds one of the characters with which a match can begin, which the engine does fast, and looks from there
    (behind itself, ahead) for the pattern, which is its first group.

    Attributes:
        source: The regular expression.
        needed: Sets of characters of which one must be present for it to match.
    """

    source: str
    needed: tuple[frozenset[str], ...]


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
        expressions: Sequence[Expression | None] = (),
    ) -> None:
        self.patterns = tuple(patterns)
        self.frozen = frozen or {}
        self._alphabet = alphabet
        self._classes = [classes_of(pattern) for pattern in self.patterns]
        self._compiled: list[_Compiled | None] = [None] * len(self.patterns)
        self._runnable: list[tuple[int, list[_Runnable]]] = []
        self._expressions = expressions if expressions and len(expressions) == len(self.patterns) else ()
        self._first_size = len(alphabet)
        self._supply = _Supply({})
        self._size = -1

    def matches(self, units: Units) -> list[Match]:
        """Find all matches, pattern by pattern; the matches of one pattern do not overlap."""
        string = units.string  # spelling it may add to the alphabet
        if self._size != len(self._alphabet):
            self._compile()
        supply = self._supply
        present = reduce(or_, map(supply.__getitem__, units.present), ALWAYS)
        some = [one for bit, group in self._runnable if bit & present for one in group if one[1] & present == one[1]]
        some.sort()
        sentences = _supplied(units, supply) if some else []
        found: list[Match] = []
        for _, needed, across, compiled in some:
            if across:
                compiled.find(string, 0, len(string), found)
                continue
            for bits, first, last in sentences:
                if needed & bits == needed:
                    compiled.find(string, first, last, found)
        return found

    def _compile(self) -> None:
        """Compile the patterns that ask for a class of which the alphabet has a new set; at first all."""
        fresh = frozenset(name for classes in self._alphabet.sets[max(self._size, 0) :] for name in classes)
        usable = self._size < 0 and len(self._alphabet) == self._first_size and bool(self._expressions)
        for number, pattern in enumerate(self.patterns):
            if self._size < 0 or not fresh.isdisjoint(self._classes[number]):
                known = self._expressions[number] if usable else None
                expression = known or to_regex(pattern, self._alphabet)
                before, size = self._compiled[number], len(self._alphabet)
                self._compiled[number] = _Compiled(pattern, expression, self, size, before) if expression else None
        self._size = len(self._alphabet)
        possible = [compiled for compiled in self._compiled if compiled]
        needs = dict.fromkeys(need for one in possible for need in one.expression.needed)
        bits = {need: 2 << number for number, need in enumerate(needs)}
        self._supply = _Supply(bits)
        self._runnable = _grouped(possible, bits)

    def characters_since(self, size: int) -> frozenset[str]:
        """Return the characters that the alphabet has got since it had so many."""
        return frozenset(map(self._alphabet.character, self._alphabet.sets[size:]))

    def expressions(self) -> tuple[Expression | None, ...]:
        """Return the patterns as regular expressions; None for each that cannot match."""
        self._compile()
        return tuple(compiled.expression if compiled else None for compiled in self._compiled)


def _grouped(
    possible: "Sequence[_Compiled]", bits: Mapping[frozenset[str], int]
) -> "list[tuple[int, list[_Runnable]]]":
    """Group patterns by the rarest thing that each needs, so that without it none of a group is looked at."""
    groups: dict[int, list[_Runnable]] = {}
    for number, one in enumerate(possible):
        needs = {*one.expression.needed}
        rarest = min(needs, key=len, default=None)
        needed = sum(bits[need] for need in needs)
        groups.setdefault(bits[rarest] if rarest else ALWAYS, []).append((number, needed, one.across, one))
    return list(groups.items())


def _supplied(units: Units, supply: "_Supply") -> list[tuple[int, int, int]]:
    """What each sentence supplies, with its place in the class string, the boundaries before and behind it included."""
    string = units.string
    starts = [2 * start for start in units.starts]
    found = []
    supplied, length = supply.__getitem__, len(string)
    for start, end in pairwise([0, *starts[1:], length] if starts else [0, length]):
        behind = end + 2 if end < length else length
        found.append((reduce(or_, map(supplied, {*string[start:behind:2]}), 0), start, behind))
    return found


class _Supply(dict[str, int]):
    """Tells by bits which needs of patterns a class character meets; made for each character when it first occurs.

    Args:
        needs: Sets of characters of which one must be present for some pattern to match.
    """

    def __init__(self, needs: Mapping[frozenset[str], int]) -> None:
        super().__init__()
        self._needs = needs

    def __missing__(self, character: str) -> int:
        bits = self[character] = sum(bit for need, bit in self._needs.items() if character in need)
        return bits


class _Compiled:
    """A pattern with its regular expression, compiled when first needed.

    Where the alphabet has grown, the expression that came before still serves all that has no new character, and
    that is nearly everything: compiling takes as long as reading a sentence a hundred times.

    Args:
        pattern: The pattern.
        expression: The pattern as a regular expression.
        patterns: The set that it belongs to.
        size: How many characters the alphabet has.
        before: The same pattern for a smaller alphabet, if there was one.
    """

    __slots__ = ("_before", "_families", "_fresh", "_groups", "_patterns", "_search", "across", "expression", "pattern",
                 "size")  # fmt: skip

    def __init__(
        self, pattern: Pattern, expression: Expression, patterns: PatternSet, size: int, before: "_Compiled | None"
    ) -> None:
        self.pattern = pattern
        self.expression = expression
        self.size = size
        self.across: bool = before.across if before else ACROSS.search(pattern.match.strip()) is not None
        self._patterns = patterns
        self._before = before.serving() if before else None
        self._fresh = patterns.characters_since(self._before.size) if self._before else frozenset()
        self._search: Callable[[str, int, int], re.Match[str] | None] | None = None
        self._groups: tuple[tuple[str, int], ...] = ()
        self._families: dict[str, tuple[str, ...]] = {}

    def find(self, string: str, start: int, end: int, matches: list[Match]) -> None:
        """Add the matches in a part of a class string to others; they do not overlap."""
        if self._before is not None and self._fresh.isdisjoint(string[start:end:2]):
            self._before.find(string, start, end, matches)
            return
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
                        captures[name] = (begin // 2, behind // 2)
                matches.append(_match((self.pattern, first // 2, (last + 1) // 2, captures, self._families)))
            found = search(string, spans[0][1], end)

    def serving(self) -> "_Compiled":
        """Return itself if it has been compiled, or else the one before."""
        return self if self._search is not None or self._before is None else self._before

    def _prepare(self) -> "Callable[[str, int, int], re.Match[str] | None]":
        regex = thaw(self.expression.source, self._patterns.frozen.get(self.expression.source))
        self._groups = tuple(regex.groupindex.items())
        self._families = _families(regex.groupindex)
        self._search = regex.search
        return regex.search


_match: Callable[[tuple[Any, ...]], Match] = partial(tuple.__new__, Match)


def _families(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Group the names of captures: ``name``, ``name2``, … by ``name``."""
    found: dict[str, tuple[str, ...]] = {}
    for name in names:
        family = name.rstrip(DIGITS)
        for key in {name, family}:
            found[key] = (*found.get(key, ()), name)
    return found


_Runnable = tuple[int, int, bool, _Compiled]
"""A pattern's place among those of its set, what it needs, whether it runs across sentences."""
ACROSS = re.compile(r"\S\s*¶|\[[^\]]*\|[^\]]*\]")
"""A boundary of sentences inside a pattern."""
CLASS_NAME = re.compile(r"\"'\"|'[^']+'|(?<![\w:/.])[^\W\d_a-z][\w.]*|¶")


def classes_of(pattern: Pattern) -> frozenset[str]:
    """Return the classes that a pattern asks for."""
    return frozenset(CLASS_NAME.findall(re.sub(r"(?<!\w)[a-z_]\w*:", " ", pattern.match)))


def to_regex(pattern: Pattern, alphabet: Alphabet) -> Expression | None:
    """Compile a pattern's notation; return None where it needs a class that no entry has.

    Raises:
        PatternError: The notation is wrong.
    """
    return _Compiler(pattern, alphabet).run()


def _mandatory(quantifier: str | None) -> bool:
    return quantifier in (None, "+") or (quantifier[:1] == "{" and not quantifier.startswith("{0,"))


class _Sequence:
    """What must be present for a sequence of elements to match.

    Attributes:
        needed: Sets of characters of which one must be there.
        opening: Characters with which it can begin; None for any.
        empty: True while nothing in it must be there.
    """

    def __init__(self) -> None:
        self.needed: list[frozenset[str]] = []
        self.opening: frozenset[str] | None = frozenset()
        self.empty = True

    def add(self, characters: frozenset[str] | None, *, mandatory: bool) -> None:
        """Add an element that may begin with some characters, or any."""
        if self.empty:
            self.opening = None if characters is None or self.opening is None else self.opening | characters
        if mandatory:
            self.empty = False


class _Group:
    """The alternatives of a group."""

    def __init__(self) -> None:
        self.alternatives: list[_Sequence] = [_Sequence()]

    def needed(self) -> list[frozenset[str]]:
        """The sets for the group as a whole; an empty set is what nothing can match."""
        if len(self.alternatives) == 1:
            return self.alternatives[0].needed
        possible = [one.needed for one in self.alternatives if all(one.needed)]
        if not possible:
            return [frozenset()]
        return [frozenset().union(*(min(sets, key=len) for sets in possible))] if all(possible) else []

    def opening(self) -> frozenset[str] | None:
        """The characters with which the group can begin; None for any."""
        known = [one.opening for one in self.alternatives if one.opening is not None]
        return frozenset().union(*known) if len(known) == len(self.alternatives) else None

    def take(self, inner: "_Group", *, mandatory: bool) -> None:
        """Add a group inside."""
        sequence = self.alternatives[-1]
        if mandatory:
            sequence.needed.extend(inner.needed())
        sequence.add(inner.opening(), mandatory=mandatory and not any(one.empty for one in inner.alternatives))


class _Compiler:
    def __init__(self, pattern: Pattern, alphabet: Alphabet) -> None:
        self._pattern = pattern
        self._alphabet = alphabet
        self._bounds = class_set(alphabet.members("|")) or "\uffff"
        self._groups = [_Group()]

    def run(self) -> Expression | None:
        source = self._source()
        needed, opening = self._groups[0].needed(), self._groups[0].opening()
        if not all(needed) or opening == frozenset():
            return None
        if opening is None or any(one.empty for one in self._groups[0].alternatives):
            return Expression(f"{ANY_CLASS}(?<=(?=({source})).)", tuple(needed))
        return Expression(f"[{class_set(opening)}](?<=(?=({source})).)", (*needed, opening))

    def _source(self) -> str:
        source, position = [], 0
        text = self._pattern.match.strip()
        closers: list[str] = []
        while position < len(text):
            found = ELEMENT.match(text, position)
            if not found or found.end() == position:
                raise PatternError(f"{self._pattern.where}: {self._pattern.name}: cannot read «{text[position:]}»")
            position = found.end()
            body, capture, quantifier = found["body"], found["capture"], found["quantifier"]
            if body == "(":
                source.append(f"(?P<{capture}>(?:" if capture else "(?:(?:")
                closers.append("))")
                self._groups.append(_Group())
            elif body == ")":
                if not closers:
                    raise PatternError(f"{self._pattern.where}: {self._pattern.name}: a «)» too many")
                closers.pop()
                inner = self._groups.pop()
                self._groups[-1].take(inner, mandatory=_mandatory(quantifier))
                source.append(f"){BOUNDED.get(quantifier, quantifier)})")
            elif body == "|":
                source.append("|")
                self._groups[-1].alternatives.append(_Sequence())
            else:
                source.append(self._element(body, capture, quantifier))
        if closers:
            raise PatternError(f"{self._pattern.where}: {self._pattern.name}: a «)» is missing")
        return "".join(source)

    def _element(self, body: str, capture: str | None, quantifier: str | None) -> str:
        if body == "^":
            return f"(?<=[{self._bounds}].)"
        if body == "$":
            return f"(?=[{self._bounds}])"
        sequence, mandatory = self._groups[-1].alternatives[-1], _mandatory(quantifier)
        if body == "~":
            sequence.add(None, mandatory=False)
            return self._wrap(f"(?:[^{self._bounds}].)" + (quantifier or DEFAULT_GAP) + "?", capture)
        if body == ".":
            sequence.add(None, mandatory=mandatory)
            return self._wrap(self._repeat(f"[^{self._bounds}].", quantifier), capture)
        if body.startswith("!"):
            return f"(?!{self._unit(body[1:])[0]})"
        source, characters = self._unit(body)
        negative = body.startswith("-")
        if mandatory and not negative:
            sequence.needed.append(frozenset(characters))
        sequence.add(None if negative else frozenset(characters), mandatory=mandatory)
        return self._wrap(self._repeat(source, quantifier), capture)

    def _repeat(self, source: str, quantifier: str | None) -> str:
        if quantifier is None:
            return source
        return f"(?:{source}){BOUNDED.get(quantifier, quantifier)}"

    def _wrap(self, source: str, capture: str | None) -> str:
        return f"(?P<{capture}>{source})" if capture else source

    def _unit(self, body: str) -> tuple[str, set[str]]:
        asked = FEATURES_ASKED.search(body)
        body = body[: asked.start()] if asked else body
        feature = feature_set(tuple(asked[1].split(","))) if asked else "."
        negative = body.startswith("-[")
        names = body.strip("-[]").split() if "[" in body else [body]
        characters = {character for name in names for character in self._alphabet.members(name)}
        if negative:
            return f"[^{self._bounds}{class_set(characters)}]{feature}", set()
        if not characters:
            return "(?!)", set()
        return f"[{class_set(characters)}]{feature}", characters


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
