"""Which words may be part of a name that the knowledge files lack, judged by the word alone."""

from collections.abc import Mapping

from readout.grammar import Gazetteer
from readout.languages import Word
from readout.languages.glossary import Frequencies
from readout.languages.wordlist import WordList

INITIALS = frozenset({"Дж", "Дз"})
"""Initials of two letters («М.Дж.Зариф»)."""
FAMILY_ARABIC = 4.8
"""Zipf value below which an Arabic word may be a family name that stands alone."""
COMMON_VERB = 3.5
"""Zipf value from which the present of an Arabic verb is common."""
RARE_ARABIC = 4.3
"""Zipf value below which an Arabic word may be part of a name."""
TELLING = ("contacts", "statements", "subjects", "dates", "header")
"""Stages whose words are no names."""
INITIAL = "INITIAL"
VERBAL = ("سي", "ست", "سن", "لي", "ال")
"""Beginnings of Arabic verbs in the future, and the article."""
MOST = 400_000
"""How many words are remembered; more are forgotten all at once."""


class NameWords:
    """Gives words the class by which the patterns of names see them, each word type once.

    ``INITIAL`` is a capital letter alone, ``RARE`` and ``SHORTRARE`` a rare Arabic word, ``PROPER`` a capitalised word
    that is no common one.

    Args:
        frequencies: Arabic word forms with Zipf values.
        terms: The gazetteers of all languages and stages.
        english: Everyday English words.
    """

    def __init__(self, frequencies: Frequencies, terms: Mapping[tuple[str, str], Gazetteer], english: WordList) -> None:
        self._frequencies = frequencies
        self._telling = [terms["ar", stage] for stage in TELLING if ("ar", stage) in terms]
        self._english = english
        self._known: dict[Word, str] = {}

    def of(self, word: Word) -> str:
        """Return the class of a word, or an empty string."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) > MOST:
                self._known.clear()
            known = self._known[word] = self._judge(word)
        return known

    def concerns(self, word: Word) -> bool:
        """Tell whether a word has a class."""
        return bool(self.of(word))

    def stand_alone(self, word: Word) -> bool:
        """Tell whether a word is hardly anything but a name, so that it may stand for its bearer alone."""
        if word.script == "ar":
            return all(self._frequencies.get(key, 0.0) < FAMILY_ARABIC for key in word.keys)
        if word.script == "en":
            return word.capital and word.norm not in self._english
        return word.capital and not self._common(word)

    def unheard(self, word: Word) -> bool:
        """Tell whether an Arabic word is in no list, as a foreign given name is («نينيت كيلي»), and no future verb."""
        heard = any(self._frequencies.get(key, 0.0) for key in word.keys)
        return word.script == "ar" and not heard and not word.norm.startswith(VERBAL)

    def _judge(self, word: Word) -> str:
        if word.capital and (len(word.surface) == 1 or word.surface in INITIALS):
            return INITIAL
        if word.kind != "word":
            return ""
        if word.script == "ar":
            if self._future(word):
                return ""
            if len(word.norm) == 2 and self._frequencies.get(word.norm, 0.0) < RARE_ARABIC:
                return "SHORTRARE"
            return "RARE" if self._rare(word) else ""
        return "PROPER" if word.capital and not self._common(word) else ""

    def _future(self, word: Word) -> bool:
        """True for an Arabic verb in the future («سيصل»), whose present is common."""
        if len(word.norm) < 4 or word.norm[0] != "س" or word.norm[1] not in "يت":
            return False
        return self._frequencies.get(word.norm[1:], 0.0) >= COMMON_VERB

    def _rare(self, word: Word) -> bool:
        """An Arabic word that is rare in all its forms and that no lexicon of a stage knows."""
        if len(word.norm) < 3 or any(self._frequencies.get(key, 0.0) >= RARE_ARABIC for key in word.keys):
            return False
        return not any(terms.find(key) for terms in self._telling for key in word.keys)

    def _common(self, word: Word) -> bool:
        return any(key in self._english for key in word.keys) if word.script == "en" else "common" in word.features
