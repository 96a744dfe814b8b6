"""Whether two participants are one person, across scripts and spellings."""

import re
from functools import lru_cache

from readout.resolution.tellings import Who

ALIKE = 0.8
SOUNDS = (
    ("sch", "s"), ("sh", "s"), ("zh", "s"), ("ch", "s"), ("dj", "s"), ("kh", "k"), ("gh", "g"), ("th", "t"),
    ("dh", "d"), ("ph", "f"), ("ts", "s"), ("j", "s"), ("z", "s"), ("c", "k"), ("q", "k"), ("v", "f"), ("p", "b"),
    ("g", "k"), ("x", "k"),
)  # fmt: skip
"""What the scripts confuse: Arabic has no v, p and g, Russian writes h as x or г, j as дж, th as т or с."""
ARTICLES = re.compile(r"\b(?:al|el|ad|an|ar|as|at|ash|bin|ibn|abu|de|van|von)\b[ -]?")
WEAK = re.compile(r"[^bdfklmnrst]")


@lru_cache(maxsize=65_536)
def skeleton(name: str) -> tuple[str, ...]:
    """Reduce the words of a Latin name to the consonants that every script keeps.

    Example:
        >>> skeleton("Badr Abdelatty") == skeleton("badr abd-al-ati")
        True
    """
    plain = ARTICLES.sub("", name.casefold().replace("-", " ").replace("abd al", "abdal").replace("abd el", "abdal"))
    return tuple(filter(None, map(_consonants, plain.replace("abdel", "abdal").split())))


def _consonants(word: str) -> str:
    for written, sound in SOUNDS:
        word = word.replace(written, sound)
    bare = WEAK.sub("", word)
    return "".join(letter for at, letter in enumerate(bare) if at == 0 or bare[at - 1] != letter)


@lru_cache(maxsize=65_536)
def alike(one: str, other: str) -> float:
    """Tell how alike two Latin spellings of names are, 0 to 1, whichever script they were read from."""
    from rapidfuzz import fuzz

    first, second = skeleton(one), skeleton(other)
    if not first or not second:
        return 0.0
    return max(fuzz.ratio(" ".join(first), " ".join(second)), _surnames(first, second)) / 100


def _surnames(first: tuple[str, ...], second: tuple[str, ...]) -> float:
    """Compare a bare surname with a full name; too short ones prove nothing."""
    from rapidfuzz import fuzz

    if min(len(first), len(second)) > 1 or len(first[-1]) < 3:
        return 0.0
    return fuzz.ratio(first[-1], second[-1])


@lru_cache(maxsize=262_144)
def same_person(one: Who, other: Who) -> bool:
    """Tell whether two participants are one person.

    Equal keys are; two different knowledge ids never are; otherwise the names must be alike, and the countries and
    offices, where both are known, equal.
    """
    if not one.key or not other.key:
        return False
    if one.key == other.key:
        return True
    if one.known and other.known:
        return False
    if one.country and other.country and one.country != other.country:
        return False
    if one.office and other.office and one.office != other.office:
        return False
    return alike(one.key, other.key) >= ALIKE
