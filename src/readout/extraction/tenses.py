"""The tense of the clause that holds some words."""

from collections.abc import Sequence
from functools import lru_cache

from readout.extraction.calendar_days import Tense
from readout.grammar import Unit
from readout.languages import Word

STOPS = frozenset({"|", "THAT", "';'"})
PAST_FORMS = ("#past", "#short")
FUTURE_FORMS = ("#fut", "#inf")


def tense_at(units: Sequence[Unit], words: Sequence[Word], first: int, last: int) -> Tense:
    """Find the tense of the clause that holds units ``first`` up to, not including, ``last``.

    The nearest word before that shows a tense decides, then the nearest after; a clause ends where its sentence
    does, or at a conjunction such as "that".
    """
    before = _scan(units, words, range(first - 1, -1, -1))
    return before if before is not Tense.OPEN else _scan(units, words, range(last, len(units)))


def _scan(units: Sequence[Unit], words: Sequence[Word], places: range) -> Tense:
    for index in places:
        unit = units[index]
        if not unit.classes.isdisjoint(STOPS):
            return Tense.OPEN
        tense = _tense_of(unit, words)
        if tense is not Tense.OPEN:
            return tense
    return Tense.OPEN


def _tense_of(unit: Unit, words: Sequence[Word]) -> Tense:
    if "FUTURE" in unit.classes:
        return Tense.FUTURE
    if "PAST" in unit.classes:
        return Tense.PAST
    return word_tense(words[unit.first]) if unit.last == unit.first + 1 else Tense.OPEN


@lru_cache(maxsize=100_000)
def word_tense(word: Word) -> Tense:
    """Return the tense of a verb's form, where the dictionary knows it (Russian)."""
    if word.script != "ru":
        return Tense.OPEN
    if any(key.endswith(FUTURE_FORMS) for key in word.keys):
        return Tense.FUTURE
    return Tense.PAST if any(key.endswith(PAST_FORMS) for key in word.keys) else Tense.OPEN
