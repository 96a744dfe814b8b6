"""Bringing tellings of the same contact together, whatever their order.

Pairs within blocks become links; links are taken in the order of their strength, ties by key, and each joins
two clusters unless what the clusters say together cannot be one contact. The order of input plays no part, and a set
of tellings that no link leaves clusters the same alone or among a million others: one new item needs only those
that links reach from it.
"""

import gc
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import combinations, product

from readout.model.event import Decision, FeatureVerdict, Judgement, TellingKey
from readout.resolution.blocking import homes, neighbours
from readout.resolution.constraints import Constraints, gather
from readout.resolution.features import IN_PERSON, REMOTE, THRESHOLD, WORDING, judge_profiles, score_profiles
from readout.resolution.tellings import Profile, Telling
from readout.resolution.wording import wording

JUDGED = 1000.0
"""Score of an analyst's «same»: above all that features can give."""
Compare = Callable[[Telling, Telling], FeatureVerdict]


@dataclass(frozen=True, slots=True)
class Link:
    """Two tellings that the machine or an analyst holds for one contact."""

    score: float
    one: Telling
    other: Telling
    words: FeatureVerdict | None = None
    judgement: int = 0

    def rank(self) -> tuple[float, TellingKey, TellingKey]:
        """Return what orders links: the strongest first, then by key."""
        return -self.score, self.one.key, self.other.key


@dataclass(frozen=True, slots=True)
class Cluster:
    """Tellings of one contact.

    Attributes:
        tellings: Ordered by key.
        decisions: The links that brought them together.
        notes: Sentences for the user.
    """

    tellings: tuple[Telling, ...]
    decisions: tuple[Decision, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The event's id, made of its first telling."""
        return event_id(self.tellings[0].key)


def event_id(key: TellingKey) -> str:
    """Make the id that an event has while this is its first telling."""
    return f"e{sha256(str(key).encode()).hexdigest()[:12]}"


def cluster(
    tellings: Iterable[Telling], judgements: Iterable[Judgement] = (), compare: Compare = wording
) -> list[Cluster]:
    """Bring tellings together.

    Args:
        tellings: In any order.
        judgements: What analysts decided.
        compare: Compares the wording of two tellings.

    Returns:
        The clusters, ordered by their first telling; each telling is in exactly one.
    """
    with _without_collection():
        ordered = sorted(tellings, key=lambda telling: telling.key)
        constraints = gather(judgements, [telling.key for telling in ordered])
        found = [*_judged(ordered, constraints), *links(ordered, compare)]
        found.sort(key=Link.rank)
        return _Joining(ordered, constraints).join(found)


@contextmanager
def _without_collection() -> Iterator[None]:
    """Look for no garbage meanwhile: there is none in circles, and looking makes time grow faster than n log n."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _judged(tellings: Sequence[Telling], constraints: Constraints) -> Iterator[Link]:
    by_key = {telling.key: telling for telling in tellings} if constraints.same else {}
    for (one, other), number in constraints.same.items():
        yield Link(JUDGED, by_key[one], by_key[other], judgement=number)


def links(tellings: Sequence[Telling], compare: Compare = wording) -> Iterator[Link]:
    """Yield the links between tellings, which are ordered by key."""
    groups = _grouped(tellings)
    for members in groups.values():
        yield from _within(members, compare)
    for one, other in _pairs(list(groups)):
        yield from _between(groups[one], groups[other], compare)


def _grouped(tellings: Sequence[Telling]) -> dict[Profile, list[Telling]]:
    groups: dict[Profile, list[Telling]] = defaultdict(list)
    for telling in tellings:
        groups[telling.profile].append(telling)
    return groups


def _pairs(profiles: Sequence[Profile]) -> Iterator[tuple[Profile, Profile]]:
    standing: dict[str, list[int]] = defaultdict(list)
    for number, profile in enumerate(profiles):
        near = {other for block in neighbours(profile) for other in standing.get(block, ())}
        for other in sorted(near):
            yield profiles[other], profile
        for block in homes(profile):
            standing[block].append(number)


def _within(members: Sequence[Telling], compare: Compare) -> Iterator[Link]:
    if len(members) < 2:
        return
    score = score_profiles(members[0].profile, members[0].profile)
    if score >= THRESHOLD:
        yield from _star(members, score)
    elif score + WORDING >= THRESHOLD:
        for one, other in combinations(members, 2):
            yield from _worded(one, other, score, compare)


def _star(members: Sequence[Telling], score: float) -> Iterator[Link]:
    """Link equal tellings to the first; where an item has several, the first with the first, and so on."""
    rounds: dict[int, list[Telling]] = defaultdict(list)
    seen: dict[str, int] = defaultdict(int)
    for telling in members:
        rounds[seen[telling.key.item]].append(telling)
        seen[telling.key.item] += 1
    for equal in rounds.values():
        for other in equal[1:]:
            yield Link(score, equal[0], other)


def _between(first: Sequence[Telling], second: Sequence[Telling], compare: Compare) -> Iterator[Link]:
    score = score_profiles(first[0].profile, second[0].profile)
    if score >= THRESHOLD:
        for one, other in zip(first, second, strict=False):
            yield _ordered(one, other, score)
    elif score + WORDING >= THRESHOLD:
        for one, other in product(first, second):
            yield from _worded(one, other, score, compare)


def _ordered(one: Telling, other: Telling, score: float, words: FeatureVerdict | None = None) -> Link:
    return Link(score, one, other, words) if one.key < other.key else Link(score, other, one, words)


def _worded(one: Telling, other: Telling, score: float, compare: Compare) -> Iterator[Link]:
    if one.key.item == other.key.item:
        return
    first, second = (one, other) if one.key < other.key else (other, one)
    verdict = compare(first, second)
    total = round(score + verdict.weight * verdict.score, 6)
    if total >= THRESHOLD:
        yield Link(total, first, second, verdict)


def may_link(one: Telling, other: Telling, compare: Compare = wording) -> bool:
    """Tell whether two tellings, taken by themselves, are of the same contact; of any two linked ones this is true."""
    score = score_profiles(one.profile, other.profile)
    if score >= THRESHOLD:
        return True
    return score + WORDING >= THRESHOLD and any(_worded(one, other, score, compare))


@dataclass(slots=True)
class _Together:
    """What a growing cluster says together."""

    members: list[int]
    items: set[str]
    days: set[int]
    kinds: set[str]
    people: dict[str, set[str]] = field(default_factory=dict)

    def absorb(self, other: "_Together") -> None:
        """Take in another cluster."""
        self.members += other.members
        self.items |= other.items
        self.days |= other.days
        self.kinds |= other.kinds
        for side, keys in other.people.items():
            self.people.setdefault(side, set()).update(keys)


def kind(profile: Profile) -> str:
    """Return the kind of channel: remote, in person, letter; empty where it is not said."""
    if profile.channel in REMOTE:
        return "remote"
    return "in-person" if profile.channel in IN_PERSON else profile.channel.replace("unspecified", "")


def _exact(profile: Profile) -> set[int]:
    return {profile.days.first} if profile.days and profile.days.exact else set()


def _known_people(profile: Profile) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for who in profile.people:
        if who.known and who.country:
            found[who.country].add(who.key)
    return found


class _Joining:
    """Joins clusters link by link.

    Args:
        tellings: Ordered by key.
        constraints: What analysts decided.
    """

    def __init__(self, tellings: Sequence[Telling], constraints: Constraints) -> None:
        self.tellings = tellings
        self.constraints = constraints
        self.number = {telling.key: at for at, telling in enumerate(tellings)}
        self.root = list(range(len(tellings)))
        self.together = {at: _alone(at, telling) for at, telling in enumerate(tellings)}
        self.taken: dict[int, list[Link]] = defaultdict(list)

    def join(self, found: Iterable[Link]) -> list[Cluster]:
        for link in found:
            first, second = (self._find(self.number[telling.key]) for telling in (link.one, link.other))
            if first == second or not self._may(link, first, second):
                continue
            if len(self.together[first].members) < len(self.together[second].members):
                first, second = second, first
            self.together[first].absorb(self.together.pop(second))
            self.root[second] = first
            self.taken[first] += [*self.taken.pop(second, ()), link]
        made = [self._cluster(root) for root in self.together]
        return sorted(made, key=lambda one: one.tellings[0].key)

    def _find(self, at: int) -> int:
        while self.root[at] != at:
            self.root[at] = self.root[self.root[at]]
            at = self.root[at]
        return at

    def _may(self, link: Link, first: int, second: int) -> bool:
        one, other = self.together[first], self.together[second]
        if self.constraints.enemies and self._judged_apart(one, other):
            return False
        return bool(link.judgement) or (one.items.isdisjoint(other.items) and _compatible(one, other, link))

    def _judged_apart(self, one: _Together, other: _Together) -> bool:
        fewer, more = sorted((one, other), key=lambda each: len(each.members))
        against = {enemy for at in fewer.members for enemy in self.constraints.enemies.get(self.tellings[at].key, ())}
        return any(self.tellings[at].key in against for at in more.members) if against else False

    def _cluster(self, root: int) -> Cluster:
        members = tuple(self.tellings[at] for at in sorted(self.together[root].members))
        notes = [note for telling in members for note in self.constraints.notes.get(telling.key, ())]
        decisions = tuple(map(decision, sorted(self.taken.get(root, ()), key=Link.rank)))
        return Cluster(members, decisions, tuple(dict.fromkeys(notes)))


def _alone(at: int, telling: Telling) -> _Together:
    made = kind(telling.profile)
    return _Together(
        [at], {telling.key.item}, _exact(telling.profile), {made} if made else set(), _known_people(telling.profile)
    )


def _compatible(one: _Together, other: _Together, link: Link) -> bool:
    first, second = link.one.profile, link.other.profile
    if _clash(one.days, other.days) and not (_exact(first) and _exact(second)):
        return False
    if _clash(one.kinds, other.kinds) and not (kind(first) and kind(second)):
        return False
    return not any(_clash(keys, other.people.get(side, set())) for side, keys in one.people.items())


def _clash(one: set[int] | set[str], other: set[int] | set[str]) -> bool:
    return bool(one) and bool(other) and one.isdisjoint(other)


def decision(link: Link) -> Decision:
    """Write a link down with its reasons."""
    if link.judgement:
        return Decision(link.one.key, link.other.key, True, JUDGED, (), link.judgement)
    _, verdicts = judge_profiles(link.one.profile, link.other.profile)
    features = (*verdicts, link.words) if link.words else verdicts
    ordered = tuple(sorted(features, key=lambda verdict: -abs(verdict.weight * verdict.score)))
    return Decision(link.one.key, link.other.key, True, link.score, ordered)


def explain(one: Telling, other: Telling, compare: Compare = wording) -> Decision:
    """Decide about one pair by itself, and say why; also why not."""
    first, second = sorted((one, other), key=lambda telling: telling.key)
    score, verdicts = judge_profiles(first.profile, second.profile)
    words = compare(first, second)
    total = round(score + words.weight * words.score, 6)
    ordered = tuple(sorted((*verdicts, words), key=lambda verdict: -abs(verdict.weight * verdict.score)))
    return Decision(first.key, second.key, total >= THRESHOLD, total, ordered)
