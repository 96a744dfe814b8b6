"""How much a text looks like Arabic, Russian or English as letters go."""

import re
from dataclasses import dataclass
from functools import cache
from math import log
from typing import Any

from readout.data.files import DATA, read_yaml

TABLE = DATA / "sources" / "letters.yml"
SIGN_IN_WORD = re.compile(r"(?<=[^\W\d_])[^\w\s\x00-\x7f’‘‐‑\u200c\u200d\xad\u064b-\u0652](?=[^\W\d_])")
WORD = re.compile(r"[^\W\d_]+")

UNKNOWN_LETTER = -9.0
MIXED_LETTER = -9.0
WRONG_CASE = -4.0
CAPITALS = -0.7
MISPLACED = -5.0
ACCENTED = -5.0
USUAL_SIGN = -4.0
ODD_SIGN = -9.0
IN_WORD = -5.0
USUAL_SIGNS = frozenset(
    "«»“”„‘’–—…№°§©®™€£\xa0\xad·•،؛؟٪\u200c\u200d\u200e\u200f\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"
)


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters of one language: the logarithm of each one's share, and where it may stand."""

    shares: dict[str, float]
    final: str
    case: bool

    def score(self, word: str) -> float:
        """Add up how likely the letters of a word are."""
        small = word.lower() if self.case else word
        total = sum(self.shares.get(letter, UNKNOWN_LETTER) for letter in small)
        if self.case and small != word and word[1:] != small[1:]:
            total += CAPITALS * len(word) if word.isupper() else WRONG_CASE * sum(map(str.isupper, word[1:]))
        if self.final:
            total += MISPLACED * sum(letter in self.final for letter in word[:-1])
        return total


@cache
def load() -> dict[str, Any]:
    """Read the table of letters."""
    table: dict[str, Any] = read_yaml(TABLE)
    return table


def encodings() -> dict[str, float]:
    """Return the single-byte encodings that are tried, each with the logarithm of how much rarer it is than others."""
    names: dict[str, float] = load()["encodings"]
    return names


@cache
def letters_of(language: str) -> Letters:
    """Return the letters of ``russian`` or ``arabic``."""
    entry = load()[language]
    total = sum(entry["letters"].values())
    shares = {letter: log(share / total) for letter, share in entry["letters"].items()}
    return Letters(shares, entry["final"], entry["case"])


def likeness(text: str) -> float:
    """Tell how much a text that holds letters beyond ASCII looks like real text.

    Args:
        text: Words, as an encoding makes them of bytes.

    Returns:
        Mean logarithm of the likelihood of its characters beyond ASCII (those within the same word included): about
        -3 for Arabic and Russian, below -5 for what a wrong encoding makes of them.
    """
    total, count = 0.0, 0
    for word in WORD.findall(text):
        if not word.isascii():
            total += score_word(word)
            count += len(word)
    for sign in text:
        if sign > "\x7f" and not sign.isalpha():
            total += USUAL_SIGN if sign in USUAL_SIGNS else ODD_SIGN
            count += 1
    total += IN_WORD * len(SIGN_IN_WORD.findall(text))
    return total / count if count else 0.0


def score_word(word: str) -> float:
    """Score one word by the language of its script; a word of two scripts scores worst."""
    scripts = {script_of(letter) for letter in word}
    if len(scripts) > 1:
        return MIXED_LETTER * len(word)
    script = scripts.pop()
    if script == "latin":
        return _score_latin(word)
    return letters_of(script).score(word) if script in ("arabic", "russian") else UNKNOWN_LETTER * len(word)


def _score_latin(word: str) -> float:
    beyond = sum(letter > "\x7f" for letter in word)
    if beyond * 2 > len(word):
        return MIXED_LETTER * len(word)
    return ACCENTED * beyond + USUAL_SIGN * (len(word) - beyond)


def script_of(letter: str) -> str:
    """Name the script of a letter: ``latin``, ``russian`` (all Cyrillic), ``arabic`` or ``other``."""
    if letter < "\u0250":
        return "latin"
    if "\u0400" <= letter <= "\u052f":
        return "russian"
    return "arabic" if "\u0600" <= letter <= "\u06ff" else "other"
