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
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from readout.grammar.alphabet import FEATURE_RANGE, Alphabet, feature_set
from readout.grammar.frozen import FrozenRegex, thaw
from readout.grammar.units import Unit, Units

ELEMENT = re.compile(
    r"\s*(?:(?P<capture>[a-z_]\w*):)?"
    r"(?P<body>\(|\)|\||\^|\$|~|\.|!?-?\[[^\]]*\](?:/[a-z,]+)?|!?'[^']+'(?:/[a-z,]+)?|!?[^\W\d_a-z][\w.]*(?:/[a-z,]+)?|!?¶)"
    r"(?P<quantifier>\?|\*|\+|\{\d+,\d+\})?"
)
FEATURES_ASKED = re.compile(r"/([a-z,]+)$")
DEFAULT_GAP = "{0,6}"
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
    """

    pattern: Pattern
    first: int
    last: int
    captures: dict[str, tuple[int, int]]


class PatternSet:
    """Patterns of one stage and language, compiled together.

    Args:
        patterns: The patterns, the most specific first.
        alphabet: Class characters; all entries must be in it already.
        frozen: Regular expressions that are compiled already, by their sources.
    """

    def __init__(
        self, patterns: Sequence[Pattern], alphabet: Alphabet, frozen: Mapping[str, FrozenRegex] | None = None
    ) -> None:
        self.patterns = tuple(patterns)
        self.frozen = frozen or {}
        self._alphabet = alphabet
        self._classes = [classes_of(pattern) for pattern in self.patterns]
        self._compiled: list[_Compiled | None] = [None] * len(self.patterns)
        self._runnable: list[tuple[int, _Compiled]] = []
        self._supply = _Supply({})
        self._size = -1

    def matches(self, units: Units) -> Iterator[Match]:
        """Find all matches, pattern by pattern; the matches of one pattern do not overlap."""
        if self._size != len(self._alphabet):
            self._compile()
        string, present = units.string, 0
        for bits in map(self._supply.__getitem__, units.present):
            present |= bits
        for needed, compiled in self._runnable:
            if needed & present == needed:
                for found in compiled.regex.finditer(string):
                    if not found.start() & 1:
                        yield _to_match(compiled.pattern, found)

    def _compile(self) -> None:
        """Compile the patterns that ask for a class of which the alphabet has a new set; at first all."""
        fresh = frozenset(name for classes in self._alphabet.sets[max(self._size, 0) :] for name in classes)
        for number, pattern in enumerate(self.patterns):
            if self._size < 0 or not fresh.isdisjoint(self._classes[number]):
                source, needed = to_regex(pattern, self._alphabet)
                self._compiled[number] = _Compiled(pattern, source, needed, self.frozen) if source else None
        self._size = len(self._alphabet)
        possible = [compiled for compiled in self._compiled if compiled]
        needs = dict.fromkeys(need for one in possible for need in one.needed)
        bits = {need: 1 << number for number, need in enumerate(needs)}
        self._supply = _Supply(bits)
        self._runnable = [(sum(bits[need] for need in {*one.needed}), one) for one in possible]

    def sources(self) -> list[str]:
        """Return the regular expressions of all patterns that can match."""
        self._compile()
        return [compiled.source for compiled in self._compiled if compiled]


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
    """A pattern with its regular expression, compiled when first needed."""

    __slots__ = ("_frozen", "_regex", "needed", "pattern", "source")

    def __init__(
        self,
        pattern: Pattern,
        source: str,
        needed: tuple[frozenset[str], ...],
        frozen: Mapping[str, FrozenRegex],
    ) -> None:
        self.pattern = pattern
        self.needed = needed
        self.source = source
        self._frozen = frozen
        self._regex: re.Pattern[str] | None = None

    @property
    def regex(self) -> re.Pattern[str]:
        if self._regex is None:
            self._regex = thaw(self.source, self._frozen.get(self.source))
        return self._regex


CLASS_NAME = re.compile(r"'[^']+'|(?<![\w:/.])[^\W\d_a-z][\w.]*|¶")


def classes_of(pattern: Pattern) -> frozenset[str]:
    """Return the classes that a pattern asks for."""
    return frozenset(CLASS_NAME.findall(re.sub(r"(?<!\w)[a-z_]\w*:", " ", pattern.match)))


def _to_match(pattern: Pattern, found: re.Match[str]) -> Match:
    captures = {}
    for name in found.re.groupindex:
        start, end = found.span(name)
        if 0 <= start < end:
            captures[name] = (start // 2, end // 2)
    return Match(pattern, found.start() // 2, (found.end() + 1) // 2, captures)


def to_regex(pattern: Pattern, alphabet: Alphabet) -> tuple[str | None, tuple[frozenset[str], ...]]:
    """Compile a pattern's notation.

    Returns:
        The regular expression over the class string (None where it needs a class that no entry has),
        and the sets of characters of which one must be present for it to match.

    Raises:
        PatternError: The notation is wrong.
    """
    return _Compiler(pattern, alphabet).run()


def _mandatory(quantifier: str | None) -> bool:
    return quantifier in (None, "+") or (quantifier[:1] == "{" and not quantifier.startswith("{0,"))


class _Needs:
    """What must be present for a group to match: of each alternative, sets of characters of which one must be there."""

    def __init__(self) -> None:
        self.alternatives: list[list[frozenset[str]]] = [[]]

    def sets(self) -> list[frozenset[str]]:
        """The sets for the group as a whole; an empty set is what nothing can match."""
        if len(self.alternatives) == 1:
            return self.alternatives[0]
        possible = [sets for sets in self.alternatives if all(sets)]
        if not possible:
            return [frozenset()]
        return [frozenset().union(*(min(sets, key=len) for sets in possible))] if all(possible) else []

    def take(self, inner: "_Needs") -> None:
        """Add the needs of a group inside."""
        self.alternatives[-1].extend(inner.sets())


class _Compiler:
    def __init__(self, pattern: Pattern, alphabet: Alphabet) -> None:
        self._pattern = pattern
        self._alphabet = alphabet
        self._bounds = "".join(sorted(alphabet.members("|"))) or "\uffff"
        self._outside = self._bounds + FEATURE_RANGE
        self._groups = [_Needs()]

    def run(self) -> tuple[str | None, tuple[frozenset[str], ...]]:
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
                self._groups.append(_Needs())
            elif body == ")":
                if not closers:
                    raise PatternError(f"{self._pattern.where}: {self._pattern.name}: a «)» too many")
                closers.pop()
                inner = self._groups.pop()
                if _mandatory(quantifier):
                    self._groups[-1].take(inner)
                source.append(f"){BOUNDED.get(quantifier, quantifier)})")
            elif body == "|":
                source.append("|")
                self._groups[-1].alternatives.append([])
            else:
                source.append(self._element(body, capture, quantifier))
        if closers:
            raise PatternError(f"{self._pattern.where}: {self._pattern.name}: a «)» is missing")
        needed = self._groups[0].sets()
        return ("".join(source) if all(needed) else None), tuple(needed)

    def _element(self, body: str, capture: str | None, quantifier: str | None) -> str:
        if body == "^":
            return f"(?<=[{self._bounds}].)"
        if body == "$":
            return f"(?=[{self._bounds}])"
        if body == "~":
            return self._wrap(f"(?:[^{self._outside}].)" + (quantifier or DEFAULT_GAP) + "?", capture)
        if body == ".":
            return self._wrap(self._repeat(f"[^{self._outside}].", quantifier), capture)
        if body.startswith("!"):
            return f"(?!{self._unit(body[1:])[0]})"
        source, characters = self._unit(body)
        if _mandatory(quantifier) and not body.startswith("-"):
            self._groups[-1].alternatives[-1].append(frozenset(characters))
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
        feature = feature_set(asked[1].split(",")) if asked else "."
        negative = body.startswith("-[")
        names = body.strip("-[]").split() if "[" in body else [body]
        characters = {character for name in names for character in self._alphabet.members(name)}
        if negative:
            return f"[^{self._outside}{''.join(sorted(characters))}]{feature}", set()
        if not characters:
            return "(?!)", set()
        return f"[{''.join(sorted(characters))}]{feature}", characters


def units_of(match: Match, name: str, units: Sequence[Unit]) -> Sequence[Unit]:
    """Return the units that a match captured under a name; none where it did not."""
    first, last = match.captures.get(name, (0, 0))
    return units[first:last]
