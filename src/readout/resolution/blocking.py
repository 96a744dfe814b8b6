"""Which tellings are compared at all: those that share two sides or two persons, and a day, give or take one."""

from collections.abc import Iterator
from itertools import combinations

from readout.resolution.features import AHEAD
from readout.resolution.tellings import FUTURE, Profile

MOST_SIDES = 6


def homes(profile: Profile) -> list[str]:
    """Return the blocks in which a telling stands."""
    return [f"{group}@{day}" for group in _groups(profile) for day in _own_days(profile)]


def neighbours(profile: Profile) -> set[str]:
    """Return the blocks in which tellings of the same contact may stand; symmetric with ``homes``."""
    return {f"{group}@{day + step}" for group in _groups(profile) for day in _own_days(profile) for step in (-1, 0, 1)}


def _groups(profile: Profile) -> list[str]:
    """Pairs of sides and pairs of persons, so that one more or less of either does no harm."""
    persons = sorted({who.key for who in profile.people if who.key})
    members = sorted(profile.sides) or persons
    if len(members) < 2:
        return [*(members or ["?"]), *_paired(persons)]
    return [*_paired(members), *_alone(profile, members), *_paired(persons)]


def _paired(members: list[str]) -> list[str]:
    if len(members) > MOST_SIDES:
        return ["+".join(members)]
    return ["+".join(pair) for pair in combinations(members, 2)]


def _alone(profile: Profile, members: list[str]) -> list[str]:
    """A visit may be told with the visitor's side alone."""
    return members if profile.channel in ("visit", "meeting") else []


def _own_days(profile: Profile) -> Iterator[int]:
    days = set(profile.others)
    if profile.days and profile.days.exact:
        days.add(profile.days.first)
    elif profile.days:
        days |= {-profile.days.first * 8}
        days.add(profile.published)
    else:
        days.add(profile.published)
        if profile.status in FUTURE and profile.published:
            days.add(profile.published + AHEAD)
            days.add(profile.published + 1)
    yield from sorted(days)
