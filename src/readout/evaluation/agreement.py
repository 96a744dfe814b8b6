"""How far the readings of one text in several languages agree."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

Json = Mapping[str, Any]
FIELDS: Mapping[str, Callable[[Json], frozenset[Any]]] = {
    "countries": lambda reading: frozenset(reading["countries"]),
    "persons": lambda reading: frozenset(reading["persons"]),
    "figures": lambda reading: frozenset((one["value"], one["what"]) for one in reading["figures"]),
    "dates": lambda reading: frozenset(one["value"] for one in reading["dates"] if one["value"]),
}
"""What is compared, and the values of a flat reading that count for it; names of places and parties may differ."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far several readings of one text, or of several, agree in one field.

    Attributes:
        shared: Values that both readings of a pair have, over all pairs.
        all: Values that one or both of them have.
    """

    shared: int = 0
    all: int = 0

    @property
    def jaccard(self) -> float:
        """The share of values that both have; 1 where there are none."""
        return self.shared / self.all if self.all else 1.0

    def with_(self, other: "Agreement") -> "Agreement":
        """Add up two counts."""
        return Agreement(self.shared + other.shared, self.all + other.all)


def parallel(ids: Iterable[str], languages: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Find the documents that are there in all languages, by ids that end in one: ``name-ar``, ``name-en``."""
    known = set(ids)
    names = sorted({one.rpartition("-")[0] for one in known})
    groups = {name: tuple(f"{name}-{lang}" for lang in languages) for name in names}
    return {name: group for name, group in groups.items() if known.issuperset(group)}


def agreement(readings: Sequence[Json], field: str) -> Agreement:
    """Compare every pair of readings of one document in one field."""
    values = [FIELDS[field](reading) for reading in readings]
    pairs = list(combinations(values, 2))
    return Agreement(sum(len(one & other) for one, other in pairs), sum(len(one | other) for one, other in pairs))


def differences(readings: Sequence[Json], field: str) -> Iterator[tuple[Any, list[bool]]]:
    """Yield each value that some readings have and others lack, and which of them have it."""
    values = [FIELDS[field](reading) for reading in readings]
    for value in sorted(frozenset().union(*values) - frozenset.intersection(*values), key=repr):
        yield value, [value in one for one in values]
