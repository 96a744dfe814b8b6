"""Which tellings are compared at all: those that share sides and a day, give or take one."""

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
    """Pairs of sides, or of persons where the sides are not known, so that a side more or less does no harm."""
    members = sorted(profile.sides) or sorted({who.key for who in profile.people if who.key})
    if len(members) < 2:
        return members or ["?"]
    if len(members) > MOST_SIDES:
        return ["+".join(members)]
    return ["+".join(pair) for pair in combinations(members, 2)] + _alone(profile, members)


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
