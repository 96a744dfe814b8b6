"""The notation of patterns, and the regular expressions that they become.

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
``? * + {m,n}``    after an element or group: quantifiers, ``{m}`` too; ``*`` and ``+`` stop at eight
``^`` ``$``        before the first and after the last unit of a sentence
``!ELEMENT``       the next unit is not such a one (nothing is taken)
=================  ==================================================================================
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from readout.data.files import DataError
from readout.grammar.alphabet import ANY_CLASS, Alphabet, class_set, feature_set

ELEMENT = re.compile(
    r"\s*(?:(?P<capture>[a-z_]\w*):)?"
    r"(?P<body>\(|\)|\||\^|\$|~|\.|!?-?\[[^\]]*\](?:/[a-z,]+)?|!?'[^']+'(?:/[a-z,]+)?|!?[^\W\d_a-z][\w.]*(?:/[a-z,]+)?|!?¶)"
    r"(?P<quantifier>\?|\*|\+|\{\d+(?:,\d+)?\})?"
)
FEATURES_ASKED = re.compile(r"/([a-z,]+)$")
DEFAULT_GAP = "{0,6}"
BOUNDED = {"*": "{0,8}", "+": "{1,8}", "?": "?", None: ""}
CLASS_NAME = re.compile(r"\"'\"|'[^']+'|(?<![\w:/.])[^\W\d_a-z][\w.]*|¶")
BOUND = "|"
"""The class of a boundary of sentences."""
NEVER = "(?!)"


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


class Expression(NamedTuple):
    """A pattern as a regular expression over class strings.

    It finds one of the characters with which a match can begin, which the engine does fast, and looks from there
    (behind itself, ahead) for the pattern, which is its first group.

    Attributes:
        source: The regular expression; it knows the sets of classes that had a character when it was made.
        needed: Classes of which one must be present for it to match, set by set.
    """

    source: str
    needed: tuple[frozenset[str], ...]


def classes_of(pattern: Pattern) -> frozenset[str]:
    """Return the classes that a pattern asks for."""
    return frozenset(CLASS_NAME.findall(re.sub(r"(?<!\w)[a-z_]\w*:", " ", pattern.match)))


def to_regex(pattern: Pattern, alphabet: Alphabet) -> Expression:
    """Compile a pattern's notation.

    Raises:
        DataError: The notation is wrong.
    """
    return _Compiler(pattern, alphabet).run()


def _mandatory(quantifier: str | None) -> bool:
    return quantifier in (None, "+") or (quantifier[:1] == "{" and not quantifier.startswith("{0,"))


class _Sequence:
    """What must be present for a sequence of elements to match.

    Attributes:
        needed: Sets of classes of which one must be there.
        opening: Classes with which it can begin; None for any.
        empty: True while nothing in it must be there.
    """

    def __init__(self) -> None:
        self.needed: list[frozenset[str]] = []
        self.opening: frozenset[str] | None = frozenset()
        self.empty = True

    def add(self, classes: frozenset[str] | None, *, mandatory: bool) -> None:
        """Add an element that may begin with some classes, or any."""
        if self.empty:
            self.opening = None if classes is None or self.opening is None else self.opening | classes
        if mandatory:
            self.empty = False


class _Group:
    """The alternatives of a group.

    Args:
        frequency: Tells how many characters a set of classes has.
    """

    def __init__(self, frequency: Callable[[frozenset[str]], int]) -> None:
        self.alternatives: list[_Sequence] = [_Sequence()]
        self._frequency = frequency

    def needed(self) -> list[frozenset[str]]:
        """The sets for the group as a whole."""
        if len(self.alternatives) == 1:
            return self.alternatives[0].needed
        if not all(one.needed for one in self.alternatives):
            return []
        return [frozenset().union(*(min(one.needed, key=self._frequency) for one in self.alternatives))]

    def opening(self) -> frozenset[str] | None:
        """The classes with which the group can begin; None for any."""
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
        self._bounds = class_set(alphabet.members(BOUND)) or "\uffff"
        self._groups = [_Group(self._frequency)]

    def run(self) -> Expression:
        source = self._source()
        needed, opening = self._groups[0].needed(), self._groups[0].opening()
        if opening is None or any(one.empty for one in self._groups[0].alternatives):
            return Expression(f"{ANY_CLASS}(?<=(?=({source})).)", tuple(needed))
        first = self._characters(opening)
        first_class = f"[{class_set(first)}]" if first else NEVER
        return Expression(f"{first_class}(?<=(?=({source})).)", (*needed, opening))

    def _characters(self, classes: Iterable[str]) -> set[str]:
        return {character for name in classes for character in self._alphabet.members(name)}

    def _frequency(self, classes: frozenset[str]) -> int:
        return len(self._characters(classes))

    def _source(self) -> str:
        source, position = [], 0
        text = self._pattern.match.strip()
        closers: list[str] = []
        while position < len(text):
            found = ELEMENT.match(text, position)
            if not found or found.end() == position:
                raise DataError(self._pattern.where, f"{self._pattern.name}: cannot read «{text[position:]}»")
            position = found.end()
            body, capture, quantifier = found["body"], found["capture"], found["quantifier"]
            if body == "(":
                source.append(f"(?P<{capture}>(?:" if capture else "(?:(?:")
                closers.append("))")
                self._groups.append(_Group(self._frequency))
            elif body == ")":
                if not closers:
                    raise DataError(self._pattern.where, f"{self._pattern.name}: a «)» too many")
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
            raise DataError(self._pattern.where, f"{self._pattern.name}: a «)» is missing")
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
        source, classes = self._unit(body)
        if mandatory and classes is not None:
            sequence.needed.append(classes)
        sequence.add(classes, mandatory=mandatory)
        return self._wrap(self._repeat(source, quantifier), capture)

    def _repeat(self, source: str, quantifier: str | None) -> str:
        if quantifier is None:
            return source
        return f"(?:{source}){BOUNDED.get(quantifier, quantifier)}"

    def _wrap(self, source: str, capture: str | None) -> str:
        return f"(?P<{capture}>{source})" if capture else source

    def _unit(self, body: str) -> tuple[str, frozenset[str] | None]:
        """A regular expression for one unit, and its classes; None for any but those that are named."""
        asked = FEATURES_ASKED.search(body)
        body = body[: asked.start()] if asked else body
        feature = feature_set(tuple(asked[1].split(","))) if asked else "."
        classes = frozenset(body.strip("-[]").split() if "[" in body else [body])
        characters = self._characters(classes)
        if body.startswith("-["):
            return f"[^{self._bounds}{class_set(characters)}]{feature}", None
        return (f"[{class_set(characters)}]{feature}" if characters else NEVER), classes
