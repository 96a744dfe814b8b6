"""The tense of the clause that holds some words."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache

from readout.extraction.calendar_days import Tense
from readout.grammar import Gazetteer, Hit
from readout.languages import Analysis, Word

STOP_CLASSES = frozenset({"THAT"})
PAST_FORMS = ("#past", "#short")
FUTURE_FORMS = ("#fut", "#inf")


def tense_at(analysis: Analysis, gazetteer: Gazetteer, places: Sequence[int], first: int, last: int) -> Tense:
    """Find the tense of the clause that holds tokens ``first`` up to, not including, ``last``.

    The nearest word before that shows a tense decides, then the nearest after; a clause ends where its sentence
    does, or at a conjunction such as "that".

    Args:
        analysis: The document.
        gazetteer: Terms with the classes ``PAST``, ``FUTURE`` and ``THAT``.
        places: The tokens with which one may begin.
        first: First token.
        last: Token after the last one.
    """
    index = bisect_right(analysis.sentences, (first, len(analysis.words))) - 1
    begin, end = analysis.sentences[index] if index >= 0 else (first, last)
    if not begin <= first < end:
        begin, end = first, last
    inner = places[bisect_left(places, begin) : bisect_left(places, end)]
    hits = {hit.first: hit for hit in gazetteer.match(analysis.words, places=inner)}
    before = _scan(range(first - 1, begin - 1, -1), hits, analysis.words)
    return before if before is not Tense.OPEN else _scan(range(last, end), hits, analysis.words)


def _scan(places: Iterable[int], hits: dict[int, Hit], words: Sequence[Word]) -> Tense:
    for index in places:
        hit = hits.get(index)
        classes = {name for entry in hit.entries for name in entry.classes} if hit else set()
        if words[index].norm == ";" or not STOP_CLASSES.isdisjoint(classes):
            return Tense.OPEN
        if "FUTURE" in classes:
            return Tense.FUTURE
        tense = Tense.PAST if "PAST" in classes else word_tense(words[index])
        if tense is not Tense.OPEN:
            return tense
    return Tense.OPEN


@lru_cache(maxsize=100_000)
def word_tense(word: Word) -> Tense:
    """Return the tense of a verb's form, where the dictionary knows it (Russian)."""
    if word.script != "ru":
        return Tense.OPEN
    if any(key.endswith(FUTURE_FORMS) for key in word.keys):
        return Tense.FUTURE
    return Tense.PAST if any(key.endswith(PAST_FORMS) for key in word.keys) else Tense.OPEN
