"""What tells whether two tellings are of the same contact: named features, each with its own words of explanation.

A decision is the sum of the features' scores, each times its weight, against ``THRESHOLD``. The first list needs no
words and is computed once for all tellings that say the same; the second looks at the words, and is asked only
where it can change the decision.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from readout.model.event import FeatureVerdict
from readout.resolution.persons import same_person
from readout.resolution.places import may_be_one
from readout.resolution.tellings import FUTURE, Profile, Who, day_text

THRESHOLD = 10.0
REMOTE, IN_PERSON = frozenset({"phone", "video"}), frozenset({"meeting", "visit"})
AHEAD = 3  # days in which a contact that was announced without a day may follow
Verdict = tuple[float, str]


@dataclass(frozen=True, slots=True)
class Feature:
    """A named, weighted question to two tellings."""

    name: str
    weight: float
    ask: Callable[[Profile, Profile], Verdict]

    def __call__(self, one: Profile, other: Profile) -> FeatureVerdict:
        """Ask it."""
        score, words = self.ask(one, other)
        return FeatureVerdict(self.name, self.weight, score, words)


def sides(one: Profile, other: Profile) -> Verdict:
    """Compare the countries and bodies."""
    both = one.sides & other.sides
    if not one.sides or not other.sides:
        return 0.0, "one item does not say which sides took part"
    if one.sides == other.sides:
        return 1.0, f"the same sides: {', '.join(sorted(both))}"
    if _one_more_side(one, other):
        return -1.0, f"a side more takes part: {', '.join(sorted(one.sides ^ other.sides))}"
    if both in (one.sides, other.sides):
        return 0.5 if len(both) > 1 else 0.2, f"one item names fewer sides; in common: {', '.join(sorted(both))}"
    return -1.0, f"different sides: {', '.join(sorted(one.sides))} and {', '.join(sorted(other.sides))}"


def participants(one: Profile, other: Profile) -> Verdict:
    """Compare the persons."""
    first, second = _named(one), _named(other)
    if not first or not second:
        return 0.0, "one item names no person"
    fewer, more = sorted((first, second), key=len)
    common = [who for who in fewer if any(same_person(who, person) for person in more)]
    if not common:
        return (-1.0, "different persons") if _same_side(first, second) else (-0.5, "no person in common")
    if len(common) == len(fewer):
        if _one_more_side(one, other):
            return -0.2, "one more takes part, for another side"
        return (1.0 if len(common) > 1 else 0.7), f"the same persons: {', '.join(who.key for who in common)}"
    rest = [who for who in fewer if who not in common]
    clash = _same_side(rest, [who for who in more if not any(same_person(who, one) for one in common)])
    return (-0.7, "one side is represented by different persons") if clash else (0.3, "some persons in common")


def _one_more_side(one: Profile, other: Profile) -> bool:
    """Tell whether one is between three sides or more, the other between some of them, each named by its persons.

    Two of those who meet as three often meet as two besides.
    """
    fewer, more = sorted(({who.country for who in _named(each)} - {""} for each in (one, other)), key=len)
    return 2 <= len(fewer) < len(more) and fewer < more


def _named(profile: Profile) -> list[Who]:
    return [who for who in profile.people if who.key]


def _same_side(first: list[Who], second: list[Who]) -> bool:
    return bool({who.country for who in first} & {who.country for who in second} - {""})


def offices(one: Profile, other: Profile) -> Verdict:
    """Compare the offices where persons cannot be compared."""
    pairs = [(a, b) for a in one.people for b in other.people if a.country and a.country == b.country]
    open_pairs = [(a, b) for a, b in pairs if not (a.key and b.key) and _told(a) and _told(b)]
    if not open_pairs:
        return 0.0, "no office to compare"
    if all(
        any(a.office == b.office for a, b in open_pairs if a.country == place)
        for place in {a.country for a, _ in open_pairs}
    ):
        return 1.0, f"the same offices: {', '.join(sorted({a.office for a, _ in open_pairs}))}"
    return -1.0, "different offices of the same side"


VAGUE = frozenset({"", "leaders", "government", "official", "delegation", "source", "minister"})


def _told(who: Who) -> bool:
    return who.office not in VAGUE


def channel(one: Profile, other: Profile) -> Verdict:
    """Compare the channels."""
    pair = {one.channel, other.channel}
    if len(pair) == 1:
        known = one.channel != "unspecified"
        return (1.0, f"the same channel: {one.channel}") if known else (0.4, "neither item says by which channel")
    if "unspecified" in pair:
        return 0.2, f"one item does not say the channel, the other says {(pair - {'unspecified'}).pop()}"
    if pair <= REMOTE or pair <= IN_PERSON:
        return 0.3, f"channels that go together: {' and '.join(sorted(pair))}"
    return -2.5, f"different channels: {' and '.join(sorted(pair))}"


def status(one: Profile, other: Profile) -> Verdict:
    """Compare the statuses; what was announced, and then held or denied, is one contact."""
    if one.status == other.status:
        return 0.2, f"the same status: {one.status}"
    first, second = sorted((one, other), key=lambda each: (each.published, each.status))
    if _over(first) and second.status in FUTURE and first.published < second.published and not _dated_alike(one, other):
        return -1.0, f"one was over before the other was announced: {first.status}, then {second.status}"
    return 0.1, f"one after the other: {first.status}, {second.status}"


def _over(profile: Profile) -> bool:
    return profile.status == "held"


def _dated_alike(one: Profile, other: Profile) -> bool:
    return bool(one.days and other.days and one.days.overlaps(other.days))


def date(one: Profile, other: Profile) -> Verdict:
    """Compare the days as precisely as both items give them."""
    if one.days and other.days:
        return _dates(one, other)
    if one.days or other.days:
        dated, undated = (one, other) if one.days else (other, one)
        return _against_publication(dated, undated)
    return _publications(one, other)


def _dates(one: Profile, other: Profile) -> Verdict:
    assert one.days is not None
    assert other.days is not None
    first, second = one.days, other.days
    if first.exact and second.exact and first.first == second.first:
        if ("second" in one.hours) != ("second" in other.hours):
            return -1.5, f"one is called the second of the day: {day_text(first.first)}"
        return 1.0, f"the same day: {day_text(first.first)}"
    if first.overlaps(second):
        return 0.4, "dates of different precision that agree"
    if first.first in other.others or second.first in one.others:
        return 0.8, f"moved from one day to the other: {day_text(first.first)}, {day_text(second.first)}"
    if (night := _around_midnight(one, other)) is not None:
        return night
    words = f"different days: {day_text(first.first)} and {day_text(second.first)}"
    return (-1.5 if abs(first.first - second.first) == 1 else -3.0), words


def _around_midnight(one: Profile, other: Profile) -> Verdict | None:
    """Compare days of which one follows the other, where the items put the contact between them; None elsewhere."""
    first, second = sorted((one, other), key=_first_day)
    if not (first.days and second.days and first.days.exact and second.days.exact):
        return None
    if second.days.first - first.days.first != 1:
        return None
    days = f"{day_text(first.days.first)} and {day_text(second.days.first)}"
    if first.hours & {"late", "evening"} and "early" in second.hours:
        return 0.8, f"around midnight: at the end of one day and the beginning of the next, {days}"
    if ("late" in first.hours or "early" in second.hours) and "second" not in second.hours:
        return 0.0, f"one item puts it near midnight, the other a day apart without the hour: {days}"
    return None


def _first_day(profile: Profile) -> int:
    return profile.days.first if profile.days else 0


def _against_publication(dated: Profile, undated: Profile) -> Verdict:
    assert dated.days is not None
    if not undated.published:
        return 0.0, "one item gives no day and has no day of publication"
    if not dated.days.exact:
        inside = dated.days.first <= undated.published <= dated.days.last
        return (0.2 if inside else 0.0), "one item gives only a month or a year, the other no day"
    gap = undated.published - dated.days.first
    if undated.status in FUTURE:
        near = -AHEAD <= gap <= 0 and undated.status == "planned"
        return (0.1, "announced without a day, shortly before") if near else (-0.5, "an announcement without a day")
    if gap == -1 and "early" in dated.hours:
        return (
            -0.1,
            "one item gives no day and was published the day before, the other tells of the first hours of a day",
        )
    if gap in (0, 1):
        return (0.6, 0.05)[gap], f"one item gives no day and was published {('that day', 'the day after')[gap]}"
    return -1.0, "one item gives no day and was not published that day or the day after"


def _publications(one: Profile, other: Profile) -> Verdict:
    if not one.published or not other.published:
        return 0.0, "no day to compare"
    gap = abs(one.published - other.published)
    coming = [each.status in FUTURE for each in (one, other)]
    if any(coming):
        return (-0.5 if gap <= 2 else -1.0), "neither item says when it will be"
    return ((0.4, -0.25)[gap] if gap < 2 else -1.0), f"neither item gives a day; published {gap} days apart"


def place(one: Profile, other: Profile) -> Verdict:
    """Compare the places."""
    if not one.place or not other.place:
        return 0.0, "one item does not say where"
    if one.place == other.place:
        return 1.0, f"the same place: {one.place}"
    return (0.0, "a house and a town") if may_be_one(one.place, other.place) else (-0.3, "different places")


def subjects(one: Profile, other: Profile) -> Verdict:
    """Compare what was discussed."""
    first, second = one.subjects | one.situations, other.subjects | other.situations
    if not first or not second:
        return 0.0, "one item does not say what was discussed"
    common = first & second
    share = len(common) / min(len(first), len(second))
    return (share if common else -0.4), f"subjects in common: {', '.join(sorted(common)) or 'none'}"


def figures(one: Profile, other: Profile) -> Verdict:
    """Compare counts and sums, and the days of what is referred to."""
    common = one.figures & other.figures
    referred = one.references & other.references
    if common:
        return 1.0, f"the same figures: {', '.join(f'{value:g} {what}' for what, value in sorted(common))}"
    return (0.5, f"the same references: {', '.join(sorted(referred))}") if referred else (0.0, "no figure in common")


FEATURES = (
    Feature("participants", 4.0, participants),
    Feature("date", 4.0, date),
    Feature("channel", 3.0, channel),
    Feature("status", 3.0, status),
    Feature("sides", 2.0, sides),
    Feature("offices", 1.5, offices),
    Feature("subjects", 1.5, subjects),
    Feature("figures", 1.5, figures),
    Feature("place", 1.0, place),
)
WORDING = 4.0
"""Weight of the wording: 0 for wordings of their own, 1 for a copy or a translation."""


@lru_cache(maxsize=4096)
def judge_profiles(one: Profile, other: Profile) -> tuple[float, tuple[FeatureVerdict, ...]]:
    """Ask all features but the wording; returns the sum and what each said."""
    verdicts = tuple(feature(one, other) for feature in FEATURES)
    return sum(verdict.weight * verdict.score for verdict in verdicts), verdicts


_LEFT = tuple(sum(feature.weight for feature in FEATURES[at + 1 :]) + WORDING for at in range(len(FEATURES)))
"""The most that the features behind each one, and the wording, can still add."""


def score_profiles(one: Profile, other: Profile) -> float:
    """Return the sum of ``judge_profiles`` alone; a lower bound of minus infinity where no wording could help."""
    total = 0.0
    for feature, left in zip(FEATURES, _LEFT, strict=True):
        total += feature.weight * feature.ask(one, other)[0]
        if total + left < THRESHOLD:
            return float("-inf")
    return total
