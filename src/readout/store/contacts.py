"""Listing the contacts of a library."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, and_, func, select, tuple_

from readout.store.paging import Page, Window
from readout.store.periods import period
from readout.store.tables import (
    contact,
    contact_country,
    contact_participant,
    contact_situation,
    contact_source,
    contact_subject,
    item,
    person,
)

Condition = ColumnElement[bool]
Key = tuple[int, int]


@dataclass(frozen=True, slots=True)
class ContactFilter:
    """Which contacts are wanted; what is empty does not matter.

    Attributes:
        person: Key of a participant.
        country: Code, or name of a body, that a participant speaks for.
        lang: Language of the item.
        channel, status: As in a reading.
        subject: From the closed list.
        since, until: ISO 8601 dates, months or years, both included. A contact without a date of its own is
            taken by the date of its item.
    """

    person: str = ""
    country: str = ""
    lang: str = ""
    channel: str = ""
    status: str = ""
    subject: str = ""
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """A participant of a listed contact; ``person`` is the key under which the library knows them, or empty."""

    value: str
    name: str
    office: str
    country: str
    resolved: str
    person: str


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A contact as one item tells it, for lists.

    Attributes:
        item: The item's id.
        number: The contact's place in the item's reading, from 0.
        channel, status, date, place, initiator: As in a reading; an empty string for null.
        day: The day by which it is listed: its own, else its item's.
        participants: The principals.
        countries, subjects, situations, sources: As in a reading.
        title, lang, published, publisher, url: The item's.
    """

    item: str
    number: int
    channel: str
    status: str
    date: str
    day: str
    place: str
    initiator: str
    participants: tuple[ParticipantRow, ...]
    countries: tuple[str, ...]
    subjects: tuple[str, ...]
    situations: tuple[str, ...]
    sources: tuple[str, ...]
    title: str
    lang: str
    published: str
    publisher: str
    url: str

    def record(self) -> dict[str, Any]:
        """Return the contact as one flat record, with what cites it: outlet, date of publication, link."""
        names = [one.resolved or one.value for one in self.participants]
        return asdict(self) | {"participants": names}


def conditions(wanted: ContactFilter) -> list[Condition]:
    """Turn a filter into conditions on ``contact`` and ``item``."""
    found: list[Condition] = []
    if wanted.person:
        people = select(person.c.id).where(person.c.key == wanted.person)
        found.append(with_participant(contact_participant.c.person_id.in_(people)))
    if wanted.country:
        found.append(with_country([wanted.country]))
    if wanted.subject:
        found.append(with_subject([wanted.subject]))
    if wanted.lang:
        found.append(item.c.lang == wanted.lang)
    found += [contact.c[name] == value for name in ("channel", "status") if (value := getattr(wanted, name))]
    return found + on_days(wanted.since, wanted.until)


def on_days(since: str, until: str) -> list[Condition]:
    """Make conditions on the day of a contact; both ends may be a month or a year, and are included."""
    first, last = period(since)[0], period(until)[1]
    ends = func.coalesce(func.nullif(contact.c.last_day, ""), contact.c.day)
    found: list[Condition] = [ends >= first] if first else []
    return found + ([and_(contact.c.day <= last, contact.c.day != "")] if last else [])


def with_participant(condition: Condition) -> Condition:
    """Make the condition that a contact has a participant of whom ``condition`` holds."""
    return _is_among(contact_participant, condition)


def with_country(codes: Sequence[str]) -> Condition:
    """Make the condition that one of the countries or bodies takes part in a contact."""
    return _is_among(contact_country, contact_country.c.country.in_(codes))


def with_subject(subjects: Sequence[str]) -> Condition:
    """Make the condition that one of the subjects was discussed."""
    return _is_among(contact_subject, contact_subject.c.subject.in_(subjects))


def with_situation(situations: Sequence[str]) -> Condition:
    """Make the condition that one of the situations was discussed."""
    return _is_among(contact_situation, contact_situation.c.situation.in_(situations))


def _is_among(children: Table, condition: Condition) -> Condition:
    """Ask for membership rather than existence: the list is made once, by the index of what is asked for."""
    wanted = select(children.c.item_id, children.c.contact).where(condition)
    return tuple_(contact.c.item_id, contact.c.number).in_(wanted)


def list_contacts(
    connection: Connection, wanted: Sequence[Condition], window: Window, rank: ColumnElement[float] | None = None
) -> Page[ContactRow]:
    """List the contacts that meet all conditions, the latest first.

    Args:
        connection: Any connection.
        wanted: Conditions on ``contact`` and ``item``.
        window: The part of the list.
        rank: Orders the list before the day does, if given.
    """
    joined = contact.join(item)
    total = connection.scalar(select(func.count()).select_from(joined).where(*wanted)) or 0
    order = ([rank] if rank is not None else []) + [contact.c.day.desc(), contact.c.item_id.desc(), contact.c.number]
    query = _columns().select_from(joined).where(*wanted).order_by(*order).limit(window.limit).offset(window.offset)
    return Page(tuple(_complete(connection, connection.execute(query).all())), total, window)


def contacts_of(connection: Connection, item_id: int) -> tuple[ContactRow, ...]:
    """List the contacts of one item as its reading orders them."""
    query = _columns().select_from(contact.join(item)).where(contact.c.item_id == item_id).order_by(contact.c.number)
    return tuple(_complete(connection, connection.execute(query).all()))


def contacts_after(connection: Connection, after: Key, limit: int) -> tuple[list[ContactRow], Key]:
    """List the next contacts in the order of their items, and the place that was reached."""
    place = tuple_(contact.c.item_id, contact.c.number)
    query = (
        _columns().select_from(contact.join(item)).where(place > after).order_by(contact.c.item_id, contact.c.number)
    )
    rows = connection.execute(query.limit(limit)).all()
    return list(_complete(connection, rows)), (rows[-1].item_id, rows[-1].number) if rows else after


def _columns() -> Select[tuple[object, ...]]:
    shown = (item.c.key, item.c.title, item.c.lang, item.c.published, item.c.publisher, item.c.url)
    return select(*contact.c, *shown)


def _complete(connection: Connection, rows: Sequence[Row[tuple[object, ...]]]) -> Iterable[ContactRow]:
    keys = [(row.item_id, row.number) for row in rows]
    people = _participants(connection, keys)
    lists = {
        "countries": _values(connection, contact_country.c.country, keys),
        "subjects": _values(connection, contact_subject.c.subject, keys),
        "situations": _values(connection, contact_situation.c.situation, keys),
        "sources": _values(connection, contact_source.c.source, keys),
    }
    for row, key in zip(rows, keys, strict=True):
        yield ContactRow(
            item=row.key,
            number=row.number,
            channel=row.channel,
            status=row.status,
            date=row.date,
            day=row.day,
            place=row.place,
            initiator=row.initiator,
            participants=tuple(people[key]),
            title=row.title,
            lang=row.lang,
            published=row.published,
            publisher=row.publisher,
            url=row.url,
            **{name: tuple(values[key]) for name, values in lists.items()},
        )


def _participants(connection: Connection, keys: Sequence[Key]) -> defaultdict[Key, list[ParticipantRow]]:
    found: defaultdict[Key, list[ParticipantRow]] = defaultdict(list)
    columns = contact_participant.c
    query = (
        select(*columns, person.c.key.label("person"))
        .select_from(contact_participant.outerjoin(person))
        .where(tuple_(columns.item_id, columns.contact).in_(keys))
        .order_by(columns.item_id, columns.contact, columns.number)
    )
    for row in connection.execute(query):
        one = ParticipantRow(row.value, row.name, row.office, row.country, row.resolved, row.person or "")
        found[row.item_id, row.contact].append(one)
    return found


def _values(connection: Connection, column: ColumnElement[str], keys: Sequence[Key]) -> defaultdict[Key, list[str]]:
    found: defaultdict[Key, list[str]] = defaultdict(list)
    columns = column.table.c
    mine = tuple_(columns.item_id, columns.contact).in_(keys)
    query = select(columns.item_id, columns.contact, column).where(mine).order_by(columns.number)
    for item_id, number, value in connection.execute(query):
        found[item_id, number].append(value)
    return found
