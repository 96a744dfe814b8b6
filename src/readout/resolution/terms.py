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
PROCLITICS, ARTICLE = "(?:و|ف)?(?:ب|ل|ك)?", "(?:ال|(?<=ل)ل)?"
NOMINAL = (
    "ами ями ого его ому ему ыми ими ием ой ей ою ею ом ем ам ям ах ях ов ев ый ий ая яя ое ее ые ие ым им ых их "
    "ую юю ия ию ии ью а я ы и у ю е о ь й"
)
VERBAL = (
    "ть ти л ла ло ли в вший вшие нный нная нное нные нного нных нным нными нной ную н на но ны т ем ете ет ют ит ят "
    "ат ут"
)
"""Russian endings: a word of a vocabulary stands in its basic form, and in the text in any."""
NOMINAL_END = "(?:" + "|".join(NOMINAL.split()) + ")?"
VERBAL_END = "(?:" + "|".join(VERBAL.split()) + ")?(?:ся|сь)?"
INFINITIVE = re.compile(r"(?:ть|ти)(?:ся|сь)?$")
LAST_ENDING = re.compile("(?:" + "|".join(sorted(NOMINAL.split(), key=len, reverse=True)) + ")$")
SHORTEST_STEM = 3


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


@dataclass(frozen=True, slots=True)
class _Finder:
    """All words of one vocabulary in one language.

    Attributes:
        pattern: Finds any of them.
        entries: What each one means, by its first letters.
    """

    pattern: re.Pattern[str]
    entries: Mapping[str, tuple[tuple[re.Pattern[str], str, _Entry], ...]]

    def meanings(self, found: str, written: str) -> Iterator[_Entry]:
        """Yield what words mean; abbreviations only where they are written in capitals («ВОТ», not «вот»)."""
        for pattern, words, entry in self.entries.get(found[:SHORTEST_STEM], ()):
            if pattern.fullmatch(found) and (not words.isupper() or written.isupper()):
                yield entry


@cache
def _finder(name: str, lang: str) -> _Finder | None:
    patterns = [(_pattern(words, lang), words, entry) for words, entry in _entries(name, lang)]
    if not patterns:
        return None
    longest = sorted({pattern for pattern, _, _ in patterns}, key=len, reverse=True)
    start, article = (PROCLITICS, ARTICLE) if lang == "ar" else ("", "")
    found: dict[str, list[tuple[re.Pattern[str], str, _Entry]]] = {}
    for pattern, words, entry in patterns:
        found.setdefault(_bare(words, lang)[:SHORTEST_STEM], []).append((re.compile(pattern), words, entry))
    whole = re.compile(rf"(?<!\w){start}(?P<term>{article}(?P<bare>{'|'.join(longest)}))(?!\w)")
    return _Finder(whole, {key: tuple(some) for key, some in found.items()})


def _pattern(words: str, lang: str) -> str:
    parts = _bare(words, lang).split()
    if lang == "ru" and not words.isupper():
        return r"\s+".join(map(_russian, parts))
    return r"\s+".join(map(re.escape, parts)) + (r"(?:s|ed|d)?" if lang == "en" and len(parts) == 1 else "")


def _bare(words: str, lang: str) -> str:
    """Fold words, and take the article off Arabic ones: it may stand before them or not."""
    plain = _plain(words)
    return plain.removeprefix("ال") if lang == "ar" else plain


def _russian(word: str) -> str:
    """Return the pattern of all forms of a Russian word that is written in its basic form."""
    if INFINITIVE.search(word) and len(word) > SHORTEST_STEM + 2:
        return re.escape(INFINITIVE.sub("", word)) + VERBAL_END
    stem = LAST_ENDING.sub("", word)
    if len(stem) < SHORTEST_STEM:
        return re.escape(word)
    return re.escape(stem) + NOMINAL_END


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
    finder = _finder(name, lang)
    if not finder:
        return []
    plain = _plain(text)
    if len(plain) != len(text):  # a letter whose lower case is longer; rare, and never in these languages
        plain = text
    return [
        Term(entry.group, entry.about, entry.value, entry.rank, Span(*found.span("term")))
        for found in finder.pattern.finditer(plain)
        for entry in finder.meanings(found["bare"], text[slice(*found.span("term"))])
    ]


@cache
def rival_names(lang: str) -> dict[str, str]:
    """Return for each thing with rival names those that a language has, one of each side: there is no neutral one."""
    return {
        one["concept"]: " / ".join(terms[lang][0] for terms in one["terms"] if lang in terms)
        for one in vocabulary("rival-terms")
    }


def entry_of(kind: str, label: str) -> str:
    """Return the id of the vocabulary's entry that a row of a comparison is about."""
    if kind == "scope":
        return next((str(one["id"]) for one in vocabulary("scope") if one["about"] == label), "")
    return label


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
