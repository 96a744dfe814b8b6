"""When two spellings plausibly name the same person, office or body."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher

PARTICLES = frozenset(
    ("al", "el", "bin", "ibn", "ben", "bint", "abu", "abd", "de", "von", "van", "the", "of", "sheikh", "dr", "h", "e")
)
LETTERS = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "'": None, "’": None})
WORDS_ALIKE = 0.86
LETTERS_ALIKE = 0.88
FAMILY_NAME_ALIKE = 0.85
ENOUGH_LETTERS = 8
SHORTEST_FAMILY_NAME = 4


def words_of(name: str) -> list[str]:
    """Return a name's words in lower-case ASCII, without particles where anything else is left."""
    plain = unicodedata.normalize("NFKD", name.translate(LETTERS)).encode("ascii", "ignore").decode().lower()
    words = re.findall("[a-z0-9]+", plain)
    return [word for word in words if word not in PARTICLES] or words


class Spelling:
    """Compares names.

    Args:
        aliases: Other accepted spellings, in lower case, by the usual name that they stand for.
    """

    def __init__(self, aliases: Mapping[str, str] | None = None) -> None:
        self._aliases = dict(aliases or {})

    @classmethod
    def from_lines(cls, lines: Iterable[str]) -> "Spelling":
        """Read groups of spellings: one a line, separated by tabs, the usual name first; # begins a comment."""
        aliases: dict[str, str] = {}
        for line in lines:
            names = [cell.strip() for cell in line.split("\t") if cell.strip()]
            if names and not line.startswith("#"):
                aliases |= {name.casefold(): names[0] for name in names[1:]}
        return cls(aliases)

    def same(self, one: str, other: str) -> bool:
        """Tell whether two names stand for the same.

        Offices (``foreign-minister@EG``) and country codes must be equal; bodies of countries must agree in both parts;
        people may differ in spelling, in the order of names, and in how many of them are given.
        """
        if "@" in one or "@" in other:
            return one.lower() == other.lower()
        if _is_code(one) and _is_code(other):
            return one == other
        one, other = self._usual(one), self._usual(other)
        if one.casefold() == other.casefold():
            return True
        if " of " in one and " of " in other:
            return _same_body(one, other)
        return _same_words(words_of(one), words_of(other))

    def _usual(self, name: str) -> str:
        return self._aliases.get(name.casefold(), name)


def _is_code(name: str) -> bool:
    return len(name) == 2 and name.isupper()


def _same_body(one: str, other: str) -> bool:
    parts = [(words_of(left), words_of(right)) for left, _, right in (one.rpartition(" of "), other.rpartition(" of "))]
    return parts[0] == parts[1]


def _same_words(one: list[str], other: list[str]) -> bool:
    if not one or not other:
        return False
    return _contains(one, other) or _alike(one, other) or _same_family_name(one, other)


def _contains(one: list[str], other: list[str]) -> bool:
    left, right = Counter(one), Counter(other)
    return left == right or (min(len(one), len(other)) > 1 and (left <= right or right <= left))


def _alike(one: list[str], other: list[str]) -> bool:
    left, right = "".join(one), "".join(other)
    if SequenceMatcher(None, left, right).ratio() >= WORDS_ALIKE:
        return True
    left, right = "".join(sorted(one)), "".join(sorted(other))
    return len(left) > ENOUGH_LETTERS and SequenceMatcher(None, left, right).ratio() >= LETTERS_ALIKE


def _same_family_name(one: list[str], other: list[str]) -> bool:
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if len(short) != 1 or len(short[0]) < SHORTEST_FAMILY_NAME:
        return False
    return SequenceMatcher(None, short[0], long[-1]).ratio() >= FAMILY_NAME_ALIKE
