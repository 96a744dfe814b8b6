"""Arabic words: proclitics cut where a lexicon supports it, article and enclitics as further keys."""

import re
from collections.abc import Container

from readout.languages.folding import ARABIC_MARKS, fold_arabic
from readout.languages.glossary import Frequencies
from readout.languages.word import Word

ENCLITICS = ("هما", "هم", "هن", "ها", "كم", "كما", "نا", "ه", "ك", "ي")
SURE_ARTICLE = re.compile("^[وف]?[بك]?ال(?=..)")
SINGLE = "وفبلكس"
LONGEST_STACK = 3
MARGIN = 0.4
"""Zipf units by which the rest of a word must be more frequent than the whole for a doubtful cut."""
VERB_PREFIXES = ("ي", "ت", "ن", "ا")


class ArabicWords:
    """Analyses Arabic words.

    Args:
        frequencies: Folded form to Zipf value.
        known: Folded words of names and lexicons; these and their definite forms count as words.
        whole: Folded words that are never cut, though a shorter word stands inside them («كان», «بوتين»).
    """

    def __init__(self, frequencies: Frequencies, known: Container[str], whole: Container[str]) -> None:
        self._frequencies = frequencies
        self._known = known
        self._whole = whole

    def segment(self, surface: str) -> tuple[tuple[int, int, Word], ...]:
        """Split one word into proclitics and stem.

        Returns:
            ``(start, end, word)`` for each part, offsets in code points of ``surface``; the parts
            follow each other without gap and together are the whole surface.
        """
        parts: list[tuple[int, int, Word]] = []
        start = 0
        while len(parts) < LONGEST_STACK and (cut := self._cut(surface[start:])):
            if parts and parts[-1][2].norm == "ل" and surface[start] == "ل":
                break  # «للإمارات» is ل + الإمارات, not ل + ل + إمارات
            parts.append((start, start + cut, self._clitic(surface[start : start + cut])))
            start += cut
        after = parts[-1][2].norm if parts else ""
        parts.append((start, len(surface), self._stem(surface[start:], after)))
        return tuple(parts)

    def _cut(self, surface: str) -> int:
        """Length of the proclitic to cut off, or 0."""
        norm = fold_arabic(surface)
        if len(norm) < 3 or norm[0] not in SINGLE or norm in self._whole:
            return 0
        length = 1
        while length < len(surface) and ARABIC_MARKS.match(surface[length]):
            length += 1
        rest = norm[1:]
        return length if self._worth_cutting(norm, rest, norm[0]) else 0

    def _worth_cutting(self, norm: str, rest: str, letter: str) -> bool:
        if letter == "ل" and rest.startswith("ل") and len(rest) > 3:
            return True  # «للكرملين»: the article has lost its alif
        if letter in "وفبك" and rest.startswith("ال") and len(rest) > 4:
            return not self._is_word(norm) or self._is_word(rest)
        if letter == "س":
            return rest.startswith(VERB_PREFIXES) and len(rest) > 3 and self._likelier(norm, rest, 0.0)
        if self._is_word(norm):
            return False
        if letter == "و":
            return self._rest_is_word(rest) or self._likelier(norm, rest, -1.0)
        if len(rest) < 3:
            return False
        return self._rest_is_word(rest) or self._likelier(norm, rest, MARGIN)

    def _is_word(self, norm: str) -> bool:
        return norm in self._known

    def _rest_is_word(self, rest: str) -> bool:
        if rest in self._known:
            return True
        if rest[0] == "س" and rest[1:].startswith(VERB_PREFIXES) and rest[1:] in self._known:
            return True  # «وسيستقبل»
        return len(rest) > 4 and rest[0] in "وفبلك" and rest[1:] in self._known

    def _likelier(self, norm: str, rest: str, margin: float) -> bool:
        return self._frequencies.get(rest, -1.0) >= self._frequencies.get(norm, 2.0) + margin

    def _clitic(self, surface: str) -> Word:
        return Word(surface, "clitic", "ar", (fold_arabic(surface),))

    def _stem(self, surface: str, after: str) -> Word:
        norm = fold_arabic(surface)
        keys, features = {norm: None}, set()
        bare = norm
        if norm.startswith("ال") and len(norm) > 4:
            bare = norm[2:]
            features.add("def")
        elif after == "ل" and norm.startswith("ل") and len(norm) > 3:
            keys["ال" + norm[1:]] = None  # «ل» + «لكرملين» is «الكرملين»
            bare = norm[1:]
            features.add("def")
        keys[bare] = None
        if "def" not in features:
            for key in _without_enclitic(norm):
                keys[key] = None
        return Word(surface, "word", "ar", tuple(keys), capital=False, features=frozenset(features))


def _without_enclitic(norm: str) -> list[str]:
    keys = []
    for enclitic in ENCLITICS:
        if norm.endswith(enclitic) and len(norm) - len(enclitic) >= 3:
            stem = norm[: -len(enclitic)]
            keys.append(stem)
            if stem.endswith("ت"):
                keys.append(stem[:-1] + "ه")
    if norm.endswith("ا") and len(norm) > 4:
        keys.append(norm[:-1])  # the accusative's alif: «اتصالا»
    return keys
