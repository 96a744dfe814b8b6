"""Scores of many readings, by language and over all."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from readout.evaluation.fields import Miss, compare
from readout.evaluation.spelling import Spelling
from readout.evaluation.tally import Tally

ALL = "all"
ENOUGH_GOLD = 12  # values that a field must have in gold before a floor holds for it

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Report:
    """How well items were read.

    Attributes:
        scores: Tallies by language (and ``all``) and field, fields in the order in which they are compared.
        misses: What was missed and what was extra.
        unread: Ids of gold that have no reading.
        items: How many items gold has.
    """

    scores: Mapping[str, Mapping[str, Tally]]
    misses: tuple[Miss, ...]
    unread: tuple[str, ...]
    items: int


def score(gold: Iterable[Json], readings: Mapping[str, Json], spelling: Spelling | None = None) -> Report:
    """Score readings in the flat format.

    Args:
        gold: Objects as ``docs/fields.md`` describes them, each with ``id`` and ``lang``.
        readings: Readings by id; gold without one counts as read empty.
        spelling: Compares names.
    """
    scores: defaultdict[str, defaultdict[str, Tally]] = defaultdict(lambda: defaultdict(Tally))
    misses: list[Miss] = []
    unread: list[str] = []
    items = 0
    for one in gold:
        items += 1
        if one["id"] not in readings:
            unread.append(one["id"])
        made = compare(one, readings.get(one["id"], {}), spelling or Spelling())
        for name, tally in made.tallies.items():
            scores[one["lang"]][name] += tally
            scores[ALL][name] += tally
        misses += made.misses
    return Report(scores, tuple(misses), tuple(unread), items)


def below_floors(report: Report, floors: Mapping[str, float]) -> list[tuple[str, str, Tally, float]]:
    """List field, language, tally and floor where a field was read worse than its floor.

    For a field that gold never has, the floor is the most that may be given.
    """
    rows = [
        (name, lang, tally, floor)
        for name, floor in floors.items()
        for lang, fields in sorted(report.scores.items(), key=lambda pair: (pair[0] == ALL, pair[0]))
        if (tally := fields.get(name))
    ]
    return [row for row in rows if _is_below(row[2], row[3])]


def _is_below(tally: Tally, floor: float) -> bool:
    if not tally.gold:
        return tally.given > floor
    return tally.gold >= ENOUGH_GOLD and tally.f1 < floor
