"""An event as its page shows it: the record with who says so, the states, the conflicts and the tellings."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from readout.briefs.figures import BOUNDS
from readout.briefs.messages import say
from readout.desk import naming
from readout.desk.contact_list import Link
from readout.desk.item_view import title_of
from readout.desk.links import country_path, event_path, item_path, passage_path, person_path
from readout.desk.tongue import Tongue
from readout.model.event import Cited, Event, EventPerson, EventState, MergedValue, Support, TellingKey
from readout.resolution.voices import THIRD, side_of, voices
from readout.store import StoredItem

MOST_QUOTES = 6  # of one value
PLACES = frozenset(("place", "situation", "country"))


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of an item, with the address where they are marked."""

    words: str
    href: str
    lang: str
    outlet: str


@dataclass(frozen=True, slots=True)
class Told:
    """A value of the record and who says so.

    Attributes:
        name: The value in the reader's language, with its page.
        value: The value as the record has it.
        sources: How many independent sources say so.
        sides: On which side.
        quotes: Their words.
        judged: True where an analyst set it.
    """

    name: Link
    value: str
    sources: int
    sides: tuple[str, ...]
    quotes: tuple[Quote, ...]
    judged: bool = False


@dataclass(frozen=True, slots=True)
class Telling:
    """One item that tells the event.

    Attributes:
        href: The item's page, at the contact.
        title, lang: Of the item.
        outlet, published, side: In the reader's language; empty where unknown.
        copied: ``copy``, ``near`` or ``translation`` where it repeats another; else empty.
    """

    href: str
    title: str
    lang: str
    outlet: str
    published: str
    side: str
    copied: str


@dataclass(frozen=True, slots=True)
class State:
    """What the event was said to be, when it was said, and by which items."""

    status: str
    date: str
    said_on: str
    items: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class EventView:
    """What an event's page shows.

    Attributes:
        id: The event's id.
        channel, status: As in the record.
        date: In the reader's language; or empty.
        participants: The principals.
        rows: The other fields of the record with their values.
        states, conflicts, tellings: See there; a conflict is a field with its values.
        sources: How many independent sources tell it.
        sides: For whom they speak.
        notes: Sentences for the user.
    """

    id: str
    channel: str
    status: str
    date: str
    participants: tuple[Told, ...]
    rows: tuple[tuple[str, tuple[Told, ...]], ...]
    states: tuple[State, ...]
    conflicts: tuple[tuple[str, tuple[Told, ...]], ...]
    tellings: tuple[Telling, ...]
    sources: int
    sides: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event as a list shows it; ``items`` and ``sources`` count those that tell it."""

    href: str
    date: str
    listed: str
    channel: str
    status: str
    participants: tuple[Link, ...]
    subjects: tuple[str, ...]
    place: str
    items: int
    sources: int
    sides: tuple[str, ...]
    conflicts: int


def event_lines(events: Iterable[Event], tongue: Tongue) -> Iterator[EventLine]:
    """Write events in a language."""
    for event in events:
        record = event.record
        yield EventLine(
            href=event_path(event.id),
            date=tongue.date(record.date),
            listed="" if record.date else tongue.date(next((one.said_on for one in event.states), "")),
            channel=record.channel,
            status=record.status,
            participants=_who(event, tongue),
            subjects=tuple(value_name(one.field, one.value, tongue) for one in (*record.subjects, *record.situations)),
            place=tongue.place(record.places[0].value) if record.places else "",
            items=len(event.items),
            sources=sources_of(event),
            sides=tuple(side_name(one, tongue) for one in sides_of(event)),
            conflicts=len(event.conflicts),
        )


def _who(event: Event, tongue: Tongue) -> tuple[Link, ...]:
    people = tuple(person_link(one, tongue) for one in event.record.participants)
    return people or tuple(Link(tongue.country(one.value), country_path(one.value)) for one in event.record.countries)


def sources_of(event: Event) -> int:
    """Count the independent sources of an event."""
    return len(set(event.items) - {one.item for one in event.copies})


def sides_of(event: Event) -> list[str]:
    """Return for whom the items of an event speak, third parties last."""
    supports = [one.support for one in event.record.values] + [one.support for one in event.record.participants]
    return sorted({side for one in supports for side in one.sides}, key=lambda side: (side == THIRD, side))


def side_name(side: str, tongue: Tongue) -> str:
    """Name a side, or third parties."""
    return tongue.say("side-third") if side == THIRD else tongue.country(side)


def person_link(one: EventPerson, tongue: Tongue) -> Link:
    """Name a participant, with their office where they are named by more than it."""
    if "@" in one.name:
        return Link(tongue.office(one.name), "", "")
    name = tongue.person(one.key, {"en": one.name})
    return Link(name, person_path(one.key), tongue.role(one.office, one.country, one.key))


def value_name(field: str, value: str, tongue: Tongue) -> str:
    """Write a value of a record in the reader's language."""
    if field in ("channel", "status", "subject"):
        return tongue.word(field, value)
    if field == "date":
        return tongue.date(value, "long")
    if field == "figure":
        number, _, what = value.partition(" ")
        kind, _, place = what.partition(" ")
        return " ".join(filter(None, (_number(number, tongue), tongue.word("counted", kind), tongue.place(place))))
    return tongue.place(value) if field in PLACES else tongue.anyone(value)


def _number(written: str, tongue: Tongue) -> str:
    return tongue.join(*(amount_name(one, tongue) for one in written.split(", ")))


def amount_name(written: str, tongue: Tongue) -> str:
    """Write an amount («≥30600», «10-12») with the language's digits and groups."""
    bound = written[:1] if written[:1] in BOUNDS else ""
    try:
        value = "–".join(tongue.number(float(one)) for one in written.removeprefix(bound).split("-"))
    except ValueError:
        return written
    return say(tongue.lang, BOUNDS[bound], value=value) if bound else value


def view_event(event: Event, items: Mapping[str, StoredItem], tongue: Tongue) -> EventView:
    """Make an event ready for its page.

    Args:
        event: The event.
        items: Its items by id.
        tongue: The reader's language.
    """
    record, setter = event.record, _Setter(items, tongue)
    fields = (
        ("channel", [one for one in record.values if one.field == "channel"]),
        ("status", [one for one in record.values if one.field == "status"]),
        ("date", [one for one in record.values if one.field == "date"]),
        ("place", record.places),
        ("sides", record.countries),
        ("initiator", record.initiators),
        ("subjects", record.subjects),
        ("situations", record.situations),
        ("figure", record.figures),
    )
    return EventView(
        id=event.id,
        channel=record.channel,
        status=record.status,
        date=tongue.date(record.date, "long"),
        participants=tuple(setter.person(one) for one in record.participants),
        rows=tuple((name, tuple(map(setter.value, some))) for name, some in fields if some),
        states=tuple(setter.state(one) for one in event.states),
        conflicts=tuple((one.field, tuple(map(setter.value, one.values))) for one in event.conflicts),
        tellings=tuple(_tellings(event, items, tongue)),
        sources=sources_of(event),
        sides=tuple(side_name(one, tongue) for one in sides_of(event)),
        notes=event.notes,
    )


@dataclass(frozen=True, slots=True)
class _Setter:
    """Sets values with their sources in the reader's language."""

    items: Mapping[str, StoredItem]
    tongue: Tongue

    def value(self, one: MergedValue) -> Told:
        href = country_path(one.value) if one.field == "country" else ""
        name = Link(value_name(one.field, one.value, self.tongue), href)
        return self._told(name, one.value, one.support, judged=bool(one.judged))

    def person(self, one: EventPerson) -> Told:
        return self._told(person_link(one, self.tongue), one.key, one.support)

    def _told(self, name: Link, value: str, support: Support, *, judged: bool = False) -> Told:
        sides = tuple(side_name(side, self.tongue) for side in support.sides)
        quotes = tuple(self.quote(one) for one in support.cited[:MOST_QUOTES] if one.evidence.quote)
        return Told(name, value, support.sources, sides, quotes, judged)

    def quote(self, cited: Cited) -> Quote:
        evidence, stored = cited.evidence, self.items.get(cited.item)
        href = passage_path(cited.item, evidence.start, evidence.end)
        lang = stored.reading.lang if stored else ""
        return Quote(evidence.quote, href, lang, source_of(stored, self.tongue) or cited.item)

    def state(self, one: EventState) -> State:
        said = tuple(Link(source_of(self.items.get(key), self.tongue) or key, item_path(key)) for key in one.items)
        return State(one.status, self.tongue.date(one.date), self.tongue.date(one.said_on), said)


def outlet_of(stored: StoredItem | None, tongue: Tongue) -> str:
    """Name who published an item; empty where nobody is named."""
    if stored is None:
        return ""
    publisher = stored.reading.publisher
    return tongue.anyone(publisher.value if publisher else stored.document.publisher)


def source_of(stored: StoredItem | None, tongue: Tongue) -> str:
    """Name an item by its publisher, else by its title."""
    return outlet_of(stored, tongue) or (title_of(stored.document, stored.reading) if stored else "")


def _tellings(event: Event, items: Mapping[str, StoredItem], tongue: Tongue) -> Iterator[Telling]:
    copied = {one.item: one.kind for one in event.copies}
    for key in event.tellings:
        stored = items.get(key.item)
        if stored:
            published = stored.reading.published
            yield Telling(
                href=f"{item_path(key.item)}#contacts-{key.contact}",
                title=title_of(stored.document, stored.reading),
                lang=stored.reading.lang,
                outlet=outlet_of(stored, tongue),
                published=tongue.date(published.value) if published else "",
                side=side_name(_side(event, stored, key), tongue),
                copied=copied.get(key.item, ""),
            )


def _side(event: Event, stored: StoredItem, key: TellingKey) -> str:
    contacts = stored.reading.contacts
    if key.contact >= len(contacts):
        return THIRD
    among = {one.value for one in event.record.countries} | {one.country for one in event.record.participants}
    spoken = voices(stored.document, stored.reading, contacts[key.contact], naming.knowledge())
    return side_of(spoken, among)
