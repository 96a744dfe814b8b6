"""Patterns that almost matched a sentence: all that they ask for stands there, in order, but one element."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from readout.grammar.alphabet import Alphabet
from readout.grammar.notation import ELEMENT, FEATURES_ASKED, Pattern
from readout.grammar.patterns import PatternSet
from readout.grammar.units import Units

FEWEST = 3
"""Elements that a pattern must ask for before one that is missing makes it a near miss."""


@dataclass(frozen=True, slots=True)
class Near:
    """A near miss.

    Attributes:
        pattern: The pattern.
        first: Index of the sentence's first unit.
        last: Index after its last unit.
        missing: The element that is missing, as the pattern writes it; empty where all are there but stand too far
            apart, or with something between that the pattern does not allow.
    """

    pattern: Pattern
    first: int
    last: int
    missing: str


def near_misses(patterns: PatternSet, units: Units, alphabet: Alphabet) -> Iterator[Near]:
    """Find the patterns that almost matched, sentence by sentence.

    Only elements outside groups that must be there are looked at; a name with several notations counts as one pattern.
    """
    hits: dict[str, list[int]] = {}
    for match in patterns.matches(units):
        hits.setdefault(match.pattern.name.partition("#")[0], []).append(match.first)
    asked = [(pattern, list(_asked(pattern, alphabet))) for pattern in patterns.patterns]
    asked = [(pattern, elements) for pattern, elements in asked if len(elements) >= FEWEST]
    for first, last in _sentences(units, alphabet):
        for pattern, elements in asked:
            found = hits.get(pattern.name.partition("#")[0], ())
            if not any(first <= place < last for place in found):
                missing = _missing(elements, units.string[2 * first : 2 * last : 2])
                if missing is not None:
                    yield Near(pattern, first, last, missing)


def _asked(pattern: Pattern, alphabet: Alphabet) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield the elements that must stand in a match, with the characters of their units."""
    depth = 0
    for found in ELEMENT.finditer(pattern.match):
        body = found["body"]
        depth += {"(": 1, ")": -1}.get(body, 0)
        plain = body not in "()|^$~." and body[0] not in "!-"
        if plain and depth == 0 and found["quantifier"] in (None, "+"):
            yield body, _characters(body, alphabet)


def _characters(body: str, alphabet: Alphabet) -> frozenset[str]:
    names = FEATURES_ASKED.sub("", body)
    listed = names.strip("[]").split() if names.startswith("[") else [names]
    return frozenset(character for name in listed for character in alphabet.members(name))


def _missing(elements: Sequence[tuple[str, frozenset[str]]], sentence: str) -> str | None:
    """The one element that is not there, empty if all are; None where more are missing, or their order differs."""
    missing = [body for body, characters in elements if characters.isdisjoint(sentence)]
    if len(missing) > 1:
        return None
    place = 0
    for body, characters in elements:
        if missing and body == missing[0]:
            continue
        place = next((at for at in range(place, len(sentence)) if sentence[at] in characters), -1) + 1
        if not place:
            return None
    return missing[0] if missing else ""


def _sentences(units: Units, alphabet: Alphabet) -> Iterator[tuple[int, int]]:
    bounds, first = alphabet.members("|"), 0
    classes = units.string[::2]
    for index, character in enumerate(classes):
        if character in bounds:
            if index > first:
                yield first, index
            first = index + 1
    if first < len(classes):
        yield first, len(classes)
