"""Which sentences a stage needs to look at: those with a word that begins one of its terms."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from readout.extraction.page import Page, mark_terms
from readout.grammar import Gazetteer, Unit
from readout.languages import Word

NONE: frozenset[str] = frozenset()
MOST = 100_000
"""How many words are remembered; more are forgotten all at once."""


class Lookout:
    """Tells the words that begin a term of some classes, each word type once.

    Args:
        gazetteer: The terms.
        classes: Classes; all terms count where there are none.
    """

    def __init__(self, gazetteer: Gazetteer, classes: frozenset[str]) -> None:
        self._begins = _Begins(gazetteer.beginnings(classes))

    def places(self, page: Page, stage: str) -> list[int]:
        """Return the tokens that begin a term, of those that the sweep for the terms has found."""
        begins, words = self._begins, page.analysis.words
        return [index for index in page.places[stage] if begins[words[index]]]


class _Begins(dict[Word, bool]):
    """Tells whether words begin a term; asked of each word when it first occurs."""

    def __init__(self, beginnings: frozenset[str]) -> None:
        super().__init__()
        self._beginnings = beginnings

    def __missing__(self, word: Word) -> bool:
        if len(self) > MOST:
            self.clear()
        begins = self[word] = not self._beginnings.isdisjoint(word.keys)
        return begins


@lru_cache(maxsize=64)
def lookout(gazetteer: Gazetteer, classes: frozenset[str] = NONE) -> Lookout:
    """Return the lookout for the terms of some classes."""
    return Lookout(gazetteer, classes)


def within(places: Sequence[int], first: int, last: int) -> bool:
    """Tell whether one of some places, in order, lies in a span of tokens."""
    at = bisect_left(places, first)
    return at < len(places) and places[at] < last


def units_of_sentences(page: Page, stage: str, sentences: Sequence[tuple[int, int]]) -> list[Unit]:
    """Return the units of some sentences as a stage sees them, each behind its boundary; then the last boundary.

    Args:
        page: The page.
        stage: The stage.
        sentences: Tokens of each sentence, half-open, in order.
    """
    starts = page.starts
    found: list[Unit] = []
    for first, last in sentences:
        begin, end = bisect_left(starts, first), bisect_left(starts, last)
        found.extend(mark_terms(page, stage, begin, end, (first, last)))
    return [*found, page.units[-1]]
