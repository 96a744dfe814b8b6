"""What the items of an event say together: values with their support, and conflicts; never an average."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from math import inf

from readout.model import Evidence, Figure, Value
from readout.model.event import (
    Cited,
    Conflict,
    Copy,
    Event,
    EventPerson,
    EventRecord,
    EventState,
    Judgement,
    MergedValue,
    Support,
)
from readout.resolution.clustering import Cluster
from readout.resolution.copies import copies, groups
from readout.resolution.days import days_of
from readout.resolution.features import IN_PERSON
from readout.resolution.people import merge_people
from readout.resolution.places import may_be_one
from readout.resolution.told import Told
from readout.resolution.voices import side_of
from readout.resolution.wording import Opening, opening

ORDER = ("possible", "planned", "postponed", "ongoing", "held", "denied")
MOST_CITED = 12
Saying = tuple[str, Told, tuple[Evidence, ...]]


@dataclass(frozen=True, slots=True)
class Counting:
    """How support is counted in one event: what each item is a copy of, and for which side it speaks."""

    origin: dict[str, str]
    side: dict[str, str]

    def support(self, sayings: Iterable[tuple[Told, tuple[Evidence, ...]]]) -> Support:
        """Count those who say the same."""
        said = list(sayings)
        items = tuple(dict.fromkeys(one.item for one, _ in said))
        first = {one.item: evidence[0] for one, evidence in reversed(said) if evidence}
        cited = tuple(Cited(item, first[item]) for item in items if item in first)[:MOST_CITED]
        sides = tuple(sorted({self.side[item] for item in items}))
        return Support(tuple(sorted(items)), len({self.origin[item] for item in items}), sides, cited)


def counting(tellings: Sequence[Told], found: Sequence[Copy]) -> Counting:
    """Prepare counting the support of an event's values."""
    among = {side for one in tellings for side in one.telling.profile.sides}
    return Counting(groups(tellings, found), {one.item: side_of(one.voices, among) for one in tellings})


def merge(
    cluster: Cluster, tellings: Sequence[Told], judgements: Sequence[Judgement] = (), opened: Opening = opening
) -> Event:
    """Make the event of a cluster.

    Args:
        cluster: The cluster.
        tellings: Its tellings with their contacts.
        judgements: Those of the library; only «value» judgements about this event's items count here.
        opened: Gives the vectors of first sentences.
    """
    ordered = sorted(tellings, key=lambda one: (one.published or "9999", one.key))
    found = copies(ordered, opened)
    count = counting(ordered, found)
    judged = {one.field: one for one in _about(ordered, judgements)}
    record = _record(ordered, count, judged)
    return Event(
        id=cluster.id,
        tellings=tuple(sorted(one.key for one in ordered)),
        states=states(ordered),
        record=record,
        conflicts=conflicts(ordered, record),
        copies=found,
        decisions=cluster.decisions,
        notes=cluster.notes,
    )


def _about(tellings: Sequence[Told], judgements: Sequence[Judgement]) -> list[Judgement]:
    """Return the values that analysts set for this event, the latest last."""
    items = {one.item for one in tellings}
    keys = {(one.item, number) for one in tellings for number in (-1, one.key.contact)}
    return sorted(
        (
            one
            for one in judgements
            if one.kind == "value" and one.holds and one.item in items and (one.item, one.contact) in keys
        ),
        key=lambda one: (one.made_at, one.id),
    )


def _record(tellings: Sequence[Told], count: Counting, judged: dict[str, Judgement]) -> EventRecord:
    channels = values("channel", _of(tellings, lambda one: [one.contact.channel]), count)
    statuses = values("status", _of(tellings, lambda one: [one.contact.status]), count)
    dates = values("date", _of(_latest_phase(tellings), lambda one: [one.contact.date]), count)
    earlier = values("date", _of(tellings, lambda one: [one.contact.date]), count)
    dates += tuple(one for one in earlier if one.value not in {date.value for date in dates})
    said = states(tellings)
    said_values = (("channel", channels), ("status", statuses), ("date", dates))
    return EventRecord(
        channel=_judged(judged, "channel") or _specific(channels),
        status=_judged(judged, "status") or _settled(said),
        date=_judged(judged, "date") or _precise(dates),
        participants=_participants(tellings, count),
        countries=values("country", _of(tellings, lambda one: one.contact.countries), count),
        subjects=values("subject", _of(tellings, lambda one: one.contact.subjects), count),
        situations=values("situation", _of(tellings, lambda one: one.contact.situations), count),
        places=_with_judged(values("place", _of(tellings, lambda one: [one.contact.place]), count), judged, "place"),
        initiators=_with_judged(
            values("initiator", _of(tellings, lambda one: [one.contact.initiator]), count), judged, "initiator"
        ),
        figures=_figures(tellings, count),
        values=tuple(one for name, some in said_values for one in _with_judged(some, judged, name)),
    )


def _judged(judged: dict[str, Judgement], name: str) -> str:
    return judged[name].value if name in judged else ""


def _with_judged(found: tuple[MergedValue, ...], judged: dict[str, Judgement], name: str) -> tuple[MergedValue, ...]:
    """Put the value that an analyst set first, with the support that it has, if any."""
    one = judged.get(name)
    if not one:
        return found
    there = next(
        (value for value in found if value.value == one.value), MergedValue(name, one.value, Support((), 0, (), ()))
    )
    return (replace(there, judged=one.id), *(value for value in found if value.value != one.value))


def _of(tellings: Iterable[Told], take: Callable[[Told], Iterable[Value[str] | None]]) -> list[Saying]:
    return [(value.value, one, value.evidence) for one in tellings for value in take(one) if value]


def values(field: str, sayings: Sequence[Saying], count: Counting) -> tuple[MergedValue, ...]:
    """Gather who says which value, the best supported first."""
    said: dict[str, list[tuple[Told, tuple[Evidence, ...]]]] = defaultdict(list)
    for value, one, evidence in sayings:
        said[value].append((one, evidence))
    found = [MergedValue(field, value, count.support(some)) for value, some in said.items()]
    return tuple(sorted(found, key=lambda one: (-len(one.support.sides), -one.support.sources, one.value)))


def _specific(channels: Sequence[MergedValue]) -> str:
    known = [one for one in channels if one.value != "unspecified"]
    return (known or list(channels))[0].value if channels else "unspecified"


def _precise(dates: Sequence[MergedValue]) -> str:
    """Return the best supported of the most precise dates."""
    longest = max((len(one.value) for one in dates), default=0)
    return next((one.value for one in dates if len(one.value) == longest), "")


def _latest_phase(tellings: Sequence[Told]) -> list[Told]:
    """Return the tellings that say how it came about; what was planned counts where nothing else is known."""
    final = [one for one in tellings if one.contact.status.value in ("held", "ongoing")]
    moved = [one for one in tellings if one.telling.profile.moved]
    return final or moved or list(tellings)


def states(tellings: Sequence[Told]) -> tuple[EventState, ...]:
    """Return what the event was said to be, in order of publication; the same said again is one state."""
    said: dict[tuple[str, str], list[Told]] = defaultdict(list)
    for one in sorted(tellings, key=lambda each: (each.published or "9999", ORDER.index(_status(each)), each.key)):
        said[_status(one), one.contact.date.value if one.contact.date else ""].append(one)
    found = [
        EventState(status, date, some[0].published, tuple(sorted({one.item for one in some})))
        for (status, date), some in said.items()
    ]
    return tuple(
        sorted(
            _undated_joined(found), key=lambda state: (state.said_on or "9999", ORDER.index(state.status), state.date)
        )
    )


def _status(one: Told) -> str:
    status = one.contact.status.value
    return "postponed" if one.telling.profile.moved and status in ("planned", "possible") else status


def _undated_joined(found: Sequence[EventState]) -> list[EventState]:
    """Join a state without a date to the only one of the same status that has one."""
    made: list[EventState] = []
    for state in found:
        dated = [one for one in found if one.status == state.status and one.date]
        if state.date or len(dated) != 1:
            rest = [one for one in found if one.status == state.status and not one.date] if len(dated) == 1 else []
            items = sorted({*state.items, *(item for one in rest for item in one.items)})
            days = [one.said_on for one in (state, *rest) if one.said_on]
            made.append(replace(state, items=tuple(items), said_on=min(days, default="")))
    return made


def _settled(said: Sequence[EventState]) -> str:
    """Return the last status; an announcement that comes late does not undo that a contact was held."""
    if not said:
        return ""
    final = [state.status for state in said if state.status in ("ongoing", "held", "denied")]
    last = (final or [state.status for state in said])[-1]
    return "planned" if last == "postponed" else last


def _participants(tellings: Sequence[Told], count: Counting) -> tuple[EventPerson, ...]:
    sayings = [(participant, one) for one in tellings for participant in one.contact.participants]
    merged = merge_people([participant for participant, _ in sayings])
    made = []
    for person in merged:
        mine = set(map(id, person.tellings))
        said = [(one, participant.evidence) for participant, one in sayings if id(participant) in mine]
        made.append(
            EventPerson(person.key, person.name, person.office, person.country, count.support(said), person.forms)
        )
    return tuple(sorted(made, key=lambda one: (-one.support.sources, one.key)))


def _figures(tellings: Sequence[Told], count: Counting) -> tuple[MergedValue, ...]:
    sayings = [
        (f"{amount(figure)} {figure.what}" + (f" {figure.place.value}" if figure.place else ""), one, figure.evidence)
        for one in tellings
        for figure in one.figures
    ]
    return values("figure", sayings, count)


BOUNDS = {"at-least": "≥", "at-most": "≤", "about": "~"}


def amount(figure: Figure) -> str:
    """Write how many, in full: «12», «≥1500» for at least, «~40» for about, «10-12» for a range."""
    upper = f"-{plain(figure.upper)}" if figure.upper else ""
    return f"{BOUNDS.get(figure.bound, '')}{plain(figure.value)}{upper}"


def plain(number: float) -> str:
    """Write a number without exponent."""
    return str(int(number)) if number == int(number) else str(number)


def conflicts(tellings: Sequence[Told], record: EventRecord) -> tuple[Conflict, ...]:
    """Find the fields whose values cannot all be true."""
    found = [_conflict("channel", _clashing_channels(record)), _conflict("date", _clashing_dates(tellings, record))]
    found.append(_conflict("place", _clashing_places(record)))
    found.append(_conflict("initiator", _clashing_initiators(record)))
    found.append(_conflict("status", _clashing_statuses(record)))
    found += [_conflict("figure", some) for some in _clashing_figures(record)]
    return tuple(one for one in found if one)


def _conflict(field: str, found: Sequence[MergedValue]) -> Conflict | None:
    if len(found) < 2:
        return None
    said = "; ".join(
        f"{one.value} ({', '.join(one.support.sides)}: {', '.join(one.support.items[:3])})" for one in found
    )
    return Conflict(field, tuple(found), f"{field}: {said}")


def _clashing_channels(record: EventRecord) -> list[MergedValue]:
    found = [one for one in record.values if one.field == "channel" and one.value != "unspecified"]
    return [] if all(one.value in IN_PERSON for one in found) else found


def _clashing_places(record: EventRecord) -> list[MergedValue]:
    return [one for one in record.places if any(not may_be_one(one.value, other.value) for other in record.places)]


def _clashing_dates(tellings: Sequence[Told], record: EventRecord) -> list[MergedValue]:
    phase = {one.item for one in _latest_phase(tellings)}
    found = [one for one in record.values if one.field == "date" and phase & set(one.support.items)]
    return [one for one in found if (days := days_of(one.value)) and days.exact]


def _clashing_statuses(record: EventRecord) -> list[MergedValue]:
    found = [one for one in record.values if one.field == "status"]
    return found if {"held", "denied"} <= {one.value for one in found} else []


def _clashing_initiators(record: EventRecord) -> Sequence[MergedValue]:
    """Return the initiators if they are of different sides; a country and its president are one."""
    countries = {one.name: one.country for one in record.participants}
    sides = {countries.get(one.value, one.value) for one in record.initiators}
    return record.initiators if len(sides) > 1 else ()


def _clashing_figures(record: EventRecord) -> list[list[MergedValue]]:
    """Group figures of one kind that cannot all be true; one item may give several, of different things."""
    kinds: dict[str, list[MergedValue]] = defaultdict(list)
    labels = counted_alike(one.value.partition(" ")[2] for one in record.figures)
    for one in record.figures:
        kinds[labels[one.value.partition(" ")[2]]].append(one)
    return [some for some in kinds.values() if _cannot_all_be(some) and _by_different_items(some)]


def counted_alike(labels: Iterable[str]) -> dict[str, str]:
    """Return for each «what place» under which label it is compared: without a place as the only one with a place.

    Example:
        >>> counted_alike(["killed", "killed Gaza", "wounded"])
        {'killed': 'killed Gaza', 'killed Gaza': 'killed Gaza', 'wounded': 'wounded'}
    """
    known = list(dict.fromkeys(labels))
    placed: dict[str, list[str]] = defaultdict(list)
    for label in known:
        if " " in label:
            placed[label.partition(" ")[0]].append(label)
    return {label: placed[label][0] if len(placed.get(label, ())) == 1 else label for label in known}


def _cannot_all_be(found: Sequence[MergedValue]) -> bool:
    amounts = [one.value.partition(" ")[0] for one in found]
    return any(not compatible(one, other) for at, one in enumerate(amounts) for other in amounts[at + 1 :])


NEARLY = 0.1  # by how much «about» may be wrong


def compatible(one: str, other: str) -> bool:
    """Tell whether two amounts may both be true: «9» and «≥8» may, «7» and «9» may not.

    Example:
        >>> compatible("9", "≥8"), compatible("7", "9"), compatible("~100", "95")
        (True, False, True)
    """
    (first, last), (start, end) = _bounds(one), _bounds(other)
    return first <= end and start <= last


def _bounds(written: str) -> tuple[float, float]:
    mark = written[:1]
    low, _, high = written.lstrip("≥≤~").partition("-")
    first, last = float(low), float(high or low)
    if mark == "~":
        return first * (1 - NEARLY), last * (1 + NEARLY)
    return (-inf if mark == "≤" else first), (inf if mark == "≥" else last)


def _by_different_items(found: Sequence[MergedValue]) -> bool:
    return all(
        set(one.support.items).isdisjoint(other.support.items)
        for at, one in enumerate(found)
        for other in found[at + 1 :]
    )
