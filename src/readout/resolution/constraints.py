"""What analysts decided about which tellings belong together, as matching uses it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import product

from readout.model.event import Judgement, TellingKey

Pair = tuple[TellingKey, TellingKey]


@dataclass(slots=True)
class Constraints:
    """Judgements about tellings.

    Attributes:
        same: Pairs that are one contact, with the number of the judgement.
        enemies: For a telling, those with which it is never one.
        notes: For a telling, sentences for the user about judgements that cannot all hold.
    """

    same: dict[Pair, int] = field(default_factory=dict)
    enemies: dict[TellingKey, set[TellingKey]] = field(default_factory=lambda: defaultdict(set))
    notes: dict[TellingKey, list[str]] = field(default_factory=lambda: defaultdict(list))


def gather(judgements: Iterable[Judgement], keys: Iterable[TellingKey]) -> Constraints:
    """Turn judgements into constraints; where they contradict each other, the later one holds.

    Args:
        judgements: In any order; those that were undone, and those about items that are gone, count nothing.
        keys: The tellings at hand.
    """
    holding = [one for one in judgements if one.holds and one.kind in ("same", "apart")]
    made = Constraints()
    if not holding:
        return made
    there: dict[str, list[TellingKey]] = defaultdict(list)
    for key in keys:
        there[key.item].append(key)
    groups = _Groups()
    for judgement in sorted(holding, key=lambda one: (one.made_at, one.id), reverse=True):
        for pair in _pairs(judgement, there):
            _settle(judgement, pair, made, groups)
    return made


def _pairs(judgement: Judgement, there: dict[str, list[TellingKey]]) -> Iterator[Pair]:
    first = _chosen(there.get(judgement.item, []), judgement.contact)
    second = _chosen(there.get(judgement.other, []), judgement.other_contact)
    if judgement.kind == "same":
        first, second = first[:1], second[:1]
    yield from ((min(pair), max(pair)) for pair in product(first, second) if pair[0] != pair[1])


def _chosen(keys: list[TellingKey], contact: int) -> list[TellingKey]:
    return sorted(key for key in keys if contact in (-1, key.contact))


def _settle(judgement: Judgement, pair: Pair, made: Constraints, groups: "_Groups") -> None:
    one, other = pair
    if judgement.kind == "same" and not groups.apart(one, other):
        made.same.setdefault(pair, judgement.id)
        groups.join(one, other)
    elif judgement.kind == "apart" and groups.find(one) != groups.find(other):
        made.enemies[one].add(other)
        made.enemies[other].add(one)
        groups.part(one, other)
    else:
        note = (
            f"judgement {judgement.id} ({judgement.kind}, {judgement.who or 'unknown'}, {judgement.made_at[:10]}) is "
            "contradicted by later ones, which hold; undo those that are wrong"
        )
        made.notes[one].append(note)
        made.notes[other].append(note)


class _Groups:
    """Tellings that judgements have joined, and which of these groups they have set apart."""

    def __init__(self) -> None:
        self.root: dict[TellingKey, TellingKey] = {}
        self.foes: set[Pair] = set()

    def find(self, key: TellingKey) -> TellingKey:
        while (above := self.root.get(key, key)) != key:
            key = above
        return key

    def join(self, one: TellingKey, other: TellingKey) -> None:
        self.root[self.find(one)] = self.find(other)

    def part(self, one: TellingKey, other: TellingKey) -> None:
        self.foes.add((one, other))

    def apart(self, one: TellingKey, other: TellingKey) -> bool:
        roots = {self.find(one), self.find(other)}
        return len(roots) == 2 and any({self.find(a), self.find(b)} == roots for a, b in self.foes)
