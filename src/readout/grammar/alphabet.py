"""The alphabet of class strings: two characters a unit, one for its classes, one for its features."""

from collections.abc import Callable, Iterable
from functools import cache
from typing import Protocol

LAST_SMALL = 0xFF
"""The last of the characters whose sets the engine of regular expressions keeps in 32 bytes."""
FIRST_FEATURE = 0x100
FIRST_LARGE, LAST_CLASS = 0x4E00, "\u7fff"
FEATURES = ("cap", "def", "loc", "ins", "acc", "dat", "gen", "nom")
"""Features that a pattern may ask of a unit, the lowest bit first."""
BITS = {name: 1 << position for position, name in enumerate(FEATURES)}


FEATURE_CHARACTERS = [chr(FIRST_FEATURE + bits) for bits in range(1 << len(FEATURES))]
"""The character of each combination of features, by its bits."""


_SETS: dict[frozenset[str], frozenset[str]] = {}


def interned(classes: frozenset[str]) -> frozenset[str]:
    """Return the one object that stands for all equal sets of classes, so that finding it compares no members."""
    return _SETS.setdefault(classes, classes)


class Spelled(Protocol):
    """What the alphabet can spell: something with classes and features."""

    classes: frozenset[str]
    bits: int


class _Rows(dict[frozenset[str], "_Row"]):
    """What is spelt for each set of classes, by features."""

    def __init__(self, character: Callable[[frozenset[str]], str]) -> None:
        super().__init__()
        self._character = character

    def __missing__(self, classes: frozenset[str]) -> "_Row":
        row = self[interned(classes)] = _Row(self._character(classes))
        return row


class _Row(dict[int, str]):
    def __init__(self, character: str) -> None:
        super().__init__()
        self._character = character

    def __missing__(self, bits: int) -> str:
        pair = self[bits] = self._character + FEATURE_CHARACTERS[bits]
        return pair


class Alphabet:
    """Gives each set of classes a character of its own.

    A unit may belong to several classes at once («встреча» is a contact and a subject); the pattern
    element for a class is then the set of all characters whose class set holds it.

    Args:
        relevant: The classes that any pattern asks for; others make no difference. None: all are.
    """

    def __init__(self, relevant: frozenset[str] | None = None) -> None:
        self._relevant = relevant
        self._characters: dict[frozenset[str], str] = {}
        self._members: dict[str, set[str]] = {}
        self._rows = _Rows(self.character)
        self.sets: list[frozenset[str]] = []
        """The sets that have a character, in the order in which they came."""

    def character(self, classes: frozenset[str]) -> str:
        """Return the character of a set of classes, a new one for a new set.

        Raises:
            OverflowError: There are more sets than characters.
        """
        known = self._characters.get(classes)
        if known is None:
            relevant = classes if self._relevant is None else classes & self._relevant
            known = self._characters.get(relevant) or self._new(relevant)
            self._characters[classes] = known
        return known

    def _new(self, classes: frozenset[str]) -> str:
        character = self.at(len(self.sets))
        if character > LAST_CLASS:
            raise OverflowError("more sets of word classes than the alphabet has characters")
        self._characters[classes] = character
        self.sets.append(classes)
        for name in classes:
            self._members.setdefault(name, set()).add(character)
        return character

    def at(self, number: int) -> str:
        """Return the character of the set that came at some place."""
        return chr(number if number <= LAST_SMALL else FIRST_LARGE + number)

    def number(self, character: str) -> int:
        """Return the place at which the set of a character came."""
        code = ord(character)
        return code if code <= LAST_SMALL else code - FIRST_LARGE

    def classes(self, character: str) -> frozenset[str]:
        """Return the set of a character."""
        return self.sets[self.number(character)]

    def since(self, size: int) -> frozenset[str]:
        """Return the characters that came when the alphabet had so many already."""
        return frozenset(map(self.at, range(size, len(self.sets))))

    def spell(self, units: Iterable[Spelled]) -> str:
        """Return the class string of units: for each its character, and the character of its features."""
        rows = self._rows
        return "".join([rows[unit.classes][unit.bits] for unit in units])

    def tells(self, name: str) -> bool:
        """Tell whether characters differ by a class."""
        return self._relevant is None or name in self._relevant

    def members(self, name: str) -> set[str]:
        """Return the characters of all sets that hold a class; empty for a class that no entry has."""
        return self._members.get(name, set())

    def __len__(self) -> int:
        return len(self.sets)


ANY_CLASS = f"[^{chr(FIRST_FEATURE)}-{chr(FIRST_FEATURE + (1 << len(FEATURES)) - 1)}]"
"""A regular expression for any character of classes."""


def class_set(characters: Iterable[str]) -> str:
    """Write characters of classes for use inside a regular expression's set."""
    return "".join([f"\\x{ord(one):02x}" if ord(one) <= LAST_SMALL else one for one in sorted(characters)])


def feature_bits(names: Iterable[str]) -> int:
    """Return the bits of a set of features; unknown names have none."""
    bits = 0
    for name in names:
        bits |= BITS.get(name, 0)
    return bits


@cache
def feature_set(names: tuple[str, ...]) -> str:
    """Return a regular expression for the characters with any of the features."""
    wanted = feature_bits(names)
    if not wanted:
        raise ValueError(f"unknown feature; the features are {', '.join(FEATURES)}")
    return "[" + "".join(chr(FIRST_FEATURE + bits) for bits in range(1 << len(FEATURES)) if bits & wanted) + "]"
