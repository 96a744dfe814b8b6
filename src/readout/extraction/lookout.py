"""Which sentences a stage needs to look at: those with a word that begins one of its terms."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache

from readout.extraction.page import Page, mark_terms
from readout.grammar import Gazetteer, Unit
from readout.languages import Word

NONE: frozenset[str] = frozenset()


class Lookout:
    """Tells the words that begin a term of some classes, each word type once.

    Args:
        gazetteer: The terms.
        classes: Classes; all terms count where there are none.
    """

    def __init__(self, gazetteer: Gazetteer, classes: frozenset[str]) -> None:
        self._beginnings = gazetteer.beginnings(classes)
        self._known: dict[Word, bool] = {}

    def any(self, words: Iterable[Word]) -> bool:
        """Tell whether one of the words begins a term."""
        known = self._known
        for word in words:
            begins = known.get(word)
            if begins is None:
                begins = known[word] = not self._beginnings.isdisjoint(word.keys)
            if begins:
                return True
        return False


@lru_cache(maxsize=64)
def lookout(gazetteer: Gazetteer, classes: frozenset[str] = NONE) -> Lookout:
    """Return the lookout for the terms of some classes."""
    return Lookout(gazetteer, classes)


def units_of_sentences(page: Page, stage: str, sentences: Sequence[tuple[int, int]]) -> list[Unit]:
    """Return the units of some sentences as a stage sees them, each behind its boundary; then the last boundary.

    Args:
        page: The page.
        stage: The stage.
        sentences: Tokens of each sentence, half-open, in order.
    """
    gazetteer, analysis, units = page.rules.terms[page.lang, stage], page.analysis, page.units
    starts = [unit.first for unit in units]
    found: list[Unit] = []
    for first, last in sentences:
        begin, end = bisect_left(starts, first), bisect_left(starts, last)
        found.extend(mark_terms(units[begin:end], analysis, gazetteer, first, last))
    return [*found, units[-1]]
