"""The vectors of first sentences as a library keeps them: made once, where a decision needs them."""

from functools import partial
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection

from readout.model.event import FeatureVerdict
from readout.resolution.clustering import Compare
from readout.resolution.tellings import Telling
from readout.resolution.wording import opening, wording
from readout.store.openings import keep_opening, kept_opening

MOST_HELD = 4096
_held: dict[tuple[str, ...], Any] = {}


class Openings:
    """Gives the vectors of first sentences: from memory, from the library, or made and kept.

    Args:
        connection: A writing transaction.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def __call__(self, passages: tuple[str, ...]) -> Any:
        """Return a row for each sentence."""
        found = _held.get(passages)
        if found is None:
            if len(_held) >= MOST_HELD:
                _held.clear()
            found = _held[passages] = self._kept(passages)
        return found

    def _kept(self, passages: tuple[str, ...]) -> Any:
        import numpy as np

        digest = sha256("\0".join(passages).encode()).hexdigest()
        kept = kept_opening(self.connection, digest)
        if kept is not None:
            return np.frombuffer(kept, dtype=np.float16).reshape(len(passages), -1).astype(np.float32)
        made = opening(passages)
        keep_opening(self.connection, digest, made.astype(np.float16).tobytes())
        return made

    def compare(self) -> Compare:
        """Return what compares the wording of two tellings."""
        return partial(_worded, opened=self)


def _worded(one: Telling, other: Telling, opened: Openings) -> FeatureVerdict:
    return wording(one, other, opened)
