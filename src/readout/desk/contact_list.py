"""Lists of contacts in the reader's language."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from readout.desk.links import country_path, event_path, item_path, person_path
from readout.desk.tongue import Tongue
from readout.store import Choice, ContactRow
from readout.store.contacts import ParticipantRow

MOST_SUBJECTS = 4


@dataclass(frozen=True, slots=True)
class Link:
    """A name with its page (or without one) and what is said beside it."""

    text: str
    href: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A contact as a list shows it.

    Attributes:
        href: The item's page, at this contact.
        date: Day of the contact, or empty.
        listed: Day by which it is listed, where it has none of its own; or empty.
        status, channel: As in the reading; the template has their words.
        participants: Who takes part; the sides where nobody is named.
        subjects: What it is about.
        more: How many subjects are left out.
        place: Where; or empty.
        title, lang: Of the item.
        outlet: Who published it; or empty.
        event: The page of the event that it tells; or empty.
    """

    href: str
    date: str
    listed: str
    status: str
    channel: str
    participants: tuple[Link, ...]
    subjects: tuple[str, ...]
    more: int
    place: str
    title: str
    lang: str
    outlet: str
    event: str = ""


def lines(
    rows: Iterable[ContactRow], tongue: Tongue, events: Mapping[tuple[str, int], str] | None = None
) -> Iterator[Line]:
    """Write contacts in a language.

    Args:
        rows: The contacts.
        tongue: The reader's language.
        events: Ids of the events that they tell, by item and number.
    """
    for row in rows:
        subjects = [tongue.word("subject", one) for one in row.subjects]
        subjects += [tongue.place(one) for one in row.situations]
        event = (events or {}).get((row.item, row.number), "")
        yield Line(
            href=f"{item_path(row.item)}#contacts-{row.number}",
            date=tongue.date(row.date),
            listed="" if row.date else tongue.date(row.day),
            status=row.status,
            channel=row.channel,
            participants=tuple(_participants(row, tongue)),
            subjects=tuple(subjects[:MOST_SUBJECTS]),
            more=max(0, len(subjects) - MOST_SUBJECTS),
            place=tongue.place(row.place),
            title=row.title,
            lang=row.lang,
            outlet=tongue.anyone(row.publisher),
            event=event_path(event) if event else "",
        )


def _participants(row: ContactRow, tongue: Tongue) -> Iterator[Link]:
    for one in row.participants:
        yield _participant(one, tongue)
    if not row.participants:
        yield from (Link(tongue.country(code), country_path(code)) for code in row.countries)


def _participant(one: ParticipantRow, tongue: Tongue) -> Link:
    if "@" in one.value:
        name = tongue.office(one.value)
        holder = tongue.person(one.person, {"en": one.resolved}) if one.person else ""
        return Link(name, person_path(one.person) if one.person else "", holder)
    name = tongue.person(one.person or one.value, {"en": one.value})
    return Link(name, person_path(one.person or one.value), tongue.country(one.country) if one.country else "")


def options(choices: Iterable[Choice], kind: str, tongue: Tongue) -> list[tuple[str, str]]:
    """Return what can be chosen of a kind as values with their words, in the order of the words.

    Args:
        choices: The values.
        kind: ``person``, ``country``, or a closed list (``channel``, ``status``, ``subject``, ``lang``).
        tongue: The reader's language.
    """
    found = [(one.value, _option(one, kind, tongue)) for one in choices]
    return sorted(found, key=lambda pair: pair[1].casefold())


def _option(choice: Choice, kind: str, tongue: Tongue) -> str:
    if kind == "person":
        return tongue.person(choice.value, choice.names)
    return tongue.country(choice.value) if kind == "country" else tongue.word(kind, choice.value)
