"""Readings of pasted texts and dropped files, kept for a while so that they can be added to the library."""

import secrets
from collections import OrderedDict
from threading import Lock

from readout.model import Failure, Outcome
from readout.pipeline import Read

Kept = tuple[Outcome[Read], ...]
MOST_LETTERS = 20_000_000


class Tray:
    """The latest readings that nobody has put away yet.

    Args:
        places: How many can lie here; the oldest make room.
    """

    def __init__(self, places: int = 64) -> None:
        self._places = places
        self._kept: OrderedDict[str, Kept] = OrderedDict()
        self._lock = Lock()

    def put(self, outcomes: Kept) -> str:
        """Lay down readings; returns the word by which they are asked for again."""
        word = secrets.token_urlsafe(16)
        with self._lock:
            self._kept[word] = outcomes
            while len(self._kept) > 1 and (len(self._kept) > self._places or self._letters() > MOST_LETTERS):
                self._kept.popitem(last=False)
        return word

    def get(self, word: str) -> Kept | None:
        """Return the readings of a word, or None where they have made room."""
        with self._lock:
            return self._kept.get(word)

    def _letters(self) -> int:
        reads = (outcome.value for outcomes in self._kept.values() for outcome in outcomes)
        return sum(len(read.document.text) for read in reads if read)


def failures(outcomes: Kept) -> list[Failure]:
    """Return what could not be read."""
    return [outcome.failure for outcome in outcomes if outcome.failure]


def reads(outcomes: Kept) -> list[Read]:
    """Return what was read."""
    return [outcome.value for outcome in outcomes if outcome.value]
