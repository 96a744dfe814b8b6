"""Pairing values with gold, and counting."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

Same = Callable[[Any, Any], float]


@dataclass(frozen=True, slots=True)
class Tally:
    """How a field was read: values found in gold, missed, and given without gold."""

    hits: int = 0
    missed: int = 0
    extra: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.hits + other.hits, self.missed + other.missed, self.extra + other.extra)

    @property
    def gold(self) -> int:
        """How many values gold has."""
        return self.hits + self.missed

    @property
    def given(self) -> int:
        """How many values were read."""
        return self.hits + self.extra

    @property
    def precision(self) -> float:
        """Share of the values read that gold has; 1 where none was read."""
        return self.hits / self.given if self.given else 1.0

    @property
    def recall(self) -> float:
        """Share of gold's values that were read; 1 where gold has none."""
        return self.hits / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def pair(gold: Sequence[Any], given: Sequence[Any], same: Same) -> list[tuple[int, int]]:
    """Pair values one to one, the most similar first.

    Args:
        gold: Gold's values.
        given: The values that were read.
        same: How similar two values are; 0 for not at all.

    Returns:
        Indexes of gold and of what was read; equal similarity goes to the earlier.
    """
    similar = [
        (-score, left, right)
        for left, wanted in enumerate(gold)
        for right, value in enumerate(given)
        if (score := float(same(wanted, value))) > 0
    ]
    pairs: list[tuple[int, int]] = []
    taken: tuple[set[int], set[int]] = (set(), set())
    for _, left, right in sorted(similar):
        if left not in taken[0] and right not in taken[1]:
            taken[0].add(left)
            taken[1].add(right)
            pairs.append((left, right))
    return pairs
