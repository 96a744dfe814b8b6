"""Name words of the world: usual Latin spellings of Arabic and Russian ones, and those that sound like what is read."""

import math
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from readout.data.files import DATA
from readout.languages.folding import fold, script_of
from readout.languages.glossary import Glossary

PATH = DATA / "names" / "words.txt"
SOUNDS = (
    (re.compile("sch|sh|ch|cz|tsch|sj"), "C"),
    (re.compile("ph|[fv]"), "F"),
    (re.compile("gh|[gj]"), "G"),
    (re.compile("t[sz]|c(?=[eiy])|[sz]"), "S"),
    (re.compile("ck|qu|[ckq]"), "K"),
    (re.compile("x"), "KS"),
    (re.compile("[bp]"), "B"),
    (re.compile("[aeiouyhw'-]"), ""),
)  # fmt: skip
ALIKE = (
    (re.compile("ph|v"), "f"),
    (re.compile("p"), "b"),
    (re.compile("sch|ch|cz"), "sh"),
    (re.compile("ck|qu|[cq]"), "k"),
    (re.compile("tz|ts|z"), "s"),
    (re.compile("ou|oo|[ow]"), "u"),
    (re.compile("ee|ie|ei|[ey]"), "i"),
)  # fmt: skip
DOUBLED = re.compile(r"(.)\1+")


class Candidate(NamedTuple):
    """A usual Latin spelling.

    Attributes:
        latin: In small letters.
        rarity: 0 for the most usual of all, one more for each doubling of its place.
    """

    latin: str
    rarity: int


def sound(latin: str) -> str:
    """Return the consonants of a name as one hears them; what is written alike in Arabic is the same.

    Example:
        >>> sound("fizoti") == sound("vizzotti"), sound("birits") == sound("peretz")
        (True, True)
    """
    spelt = ("A" if latin[:1] in "aeiouy" else "") + latin
    for pattern, group in SOUNDS:
        spelt = pattern.sub(group, spelt)
    return DOUBLED.sub(r"\1", spelt)


def as_heard(latin: str) -> str:
    """Return a spelling with the letters that Arabic does not tell apart made one: «peretz» is «biris»."""
    for pattern, letters in ALIKE:
        latin = pattern.sub(letters, latin)
    return DOUBLED.sub(r"\1", latin)


class NameWords:
    """Usual Latin spellings.

    Args:
        lines: Those of ``data/names/words.txt``, the most usual first.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        listed = [line.split() for line in lines if line.strip() and not line.startswith("#")]
        self._forms = Glossary(_forms(listed))
        self._sounds = Glossary((sound(words[0]), _ranked(words[0], rank)) for rank, words in enumerate(listed, 1))

    def written(self, word: str) -> list[Candidate]:
        """Return the spellings that an Arabic or Russian word is known to stand for, the most usual first."""
        return [_candidate(found) for found in self._forms.of(fold(word))]

    def sounding(self, latin: str) -> list[Candidate]:
        """Return the spellings that sound about like one read letter by letter."""
        return [_candidate(found) for found in self._sounds.of(sound(latin))]


def _forms(listed: Iterable[list[str]]) -> Iterator[tuple[str, str]]:
    for rank, (latin, *forms) in enumerate(listed, 1):
        for form in forms:
            if script_of(form) in ("ar", "ru"):
                yield fold(form), _ranked(latin, rank)


def _ranked(latin: str, rank: int) -> str:
    return f"{latin}:{int(math.log2(rank))}"


def _candidate(found: str) -> Candidate:
    latin, _, rarity = found.partition(":")
    return Candidate(latin, int(rarity))


def read_name_words() -> NameWords:
    """Read the name words that are shipped."""
    return NameWords(PATH.read_text(encoding="utf-8").splitlines())
