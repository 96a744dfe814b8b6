"""Words that tell sides apart: rival names for one thing, conditions, scope, and how strong an act is."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from readout.model import Span
from readout.resolution.wordlists import vocabulary

LANGUAGES = ("ar", "en", "ru")
BEFORE = 60  # code points before a statement in which its verb stands
PROCLITICS = "(?:و|ف)?(?:ب|ل|ك)?"
SUFFIX = {"ru": r"[а-яё]{0,3}", "en": r"(?:s|ed|d)?", "ar": r""}


@dataclass(frozen=True, slots=True)
class Term:
    """A word of a vocabulary found in a text.

    Attributes:
        group: Id of the vocabulary's entry.
        about: What the entry is about, in English.
        value: Which of its alternatives this is.
        rank: Place of the alternative in its entry.
        span: Where it stands.
    """

    group: str
    about: str
    value: str
    rank: int
    span: Span


@dataclass(frozen=True, slots=True)
class _Entry:
    group: str
    about: str
    value: str
    rank: int


@cache
def _finder(name: str, lang: str) -> tuple[re.Pattern[str] | None, Mapping[str, tuple[_Entry, ...]]]:
    found: dict[str, list[_Entry]] = {}
    for words, entry in _entries(name, lang):
        found.setdefault(_plain(words), []).append(entry)
    if not found:
        return None, {}
    alternatives = "|".join(_pattern(words, lang) for words in sorted(found, key=len, reverse=True))
    start = PROCLITICS if lang == "ar" else ""
    pattern = re.compile(rf"(?<!\w){start}(?P<term>{alternatives})(?!\w)")
    return pattern, {words: tuple(entries) for words, entries in found.items()}


def _pattern(words: str, lang: str) -> str:
    return r"\s+".join(re.escape(word) for word in words.split()) + (
        SUFFIX[lang] if lang == "en" and " " not in words else ""
    )


def _entries(name: str, lang: str) -> Iterator[tuple[str, _Entry]]:
    for raw in vocabulary(name):
        if "terms" not in raw:
            yield from ((words, _Entry(raw["id"], raw["means"], raw["id"], 0)) for words in raw.get(lang) or ())
            continue
        about = raw.get("concept") or raw.get("about", "")
        for rank, term in enumerate(raw["terms"]):
            value = term.get("covers") or term.get("stance", "")
            for words in term.get(lang) or ():
                yield words, _Entry(raw["id"], about, value, rank)


def _plain(text: str) -> str:
    """Fold a text for matching, code point for code point."""
    return text.lower().replace("ё", "е").replace("أ", "ا").replace("إ", "ا").replace("آ", "ا") if text else text


def find_terms(name: str, text: str, lang: str) -> list[Term]:
    """Find the words of a vocabulary in a text, the longest at each place.

    Args:
        name: ``rival-terms``, ``conditions`` or ``scope``.
        text: The text.
        lang: Its language.
    """
    pattern, entries = _finder(name, lang)
    if not pattern:
        return []
    plain = _plain(text)
    if len(plain) != len(text):  # a letter whose lower case is longer; rare, and never in these languages
        plain = text
    return [
        Term(entry.group, entry.about, entry.value, entry.rank, Span(*found.span("term")))
        for found in pattern.finditer(plain)
        for entry in _looked_up(entries, found["term"])
    ]


def _looked_up(entries: Mapping[str, tuple[_Entry, ...]], words: str) -> tuple[_Entry, ...]:
    plain = " ".join(words.split())
    for cut in (plain, plain.removesuffix("s"), plain.removesuffix("ed"), plain.removesuffix("d")):
        if cut in entries:
            return entries[cut]
    return ()


def strengths(act: str, before: str, words: str, lang: str) -> dict[str, int]:
    """Tell how strong an act is on each scale that has it: by the words before it, else by the act itself.

    Args:
        act: The act.
        before: The text that stands before the statement.
        words: The statement.
        lang: The item's language.
    """
    found = {}
    beside = _plain(before[-BEFORE:] + " " + words[: BEFORE // 2])
    for scale in vocabulary("act-strength"):
        if act in scale["acts"]:
            said = [
                each["strength"]
                for each in scale["words"]
                if any(_plain(word) in beside for word in each.get(lang, ()))
            ]
            found[scale["scale"]] = max(said, default=scale["acts"][act])
    return found


def stronger(first: Mapping[str, int], second: Mapping[str, int]) -> tuple[str, int]:
    """Compare two acts on the scale on which they differ most.

    Returns:
        The scale, and the difference: above 0 where the first is stronger; an empty scale where none has both.
    """
    both: Sequence[tuple[Any, str]] = [(abs(first[scale] - second[scale]), scale) for scale in first if scale in second]
    if not both:
        return "", 0
    _, scale = max(both)
    return scale, first[scale] - second[scale]
