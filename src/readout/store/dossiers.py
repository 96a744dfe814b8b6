"""What a library holds of one person or one country, and what there is to choose from in lists."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, func, select

from readout.store.contacts import ContactFilter, ContactRow, conditions, list_contacts
from readout.store.paging import Page, Window
from readout.store.people import person_by_key
from readout.store.tables import (
    contact,
    contact_country,
    contact_participant,
    contact_subject,
    failure,
    item,
    mention,
    person,
    statement,
    version,
)

MOST = 400  # choices of one list


@dataclass(frozen=True, slots=True)
class Dossier:
    """One person or country with its contacts.

    Attributes:
        kind: ``person`` or ``country``.
        key: Key of the person, or code of the country.
        name: Canonical English name of a person; of a country, its code.
        names: Usual names of a person by language.
        items: How many items name them.
        contacts: Their contacts, the latest first.
        partners: With whom they were in contact (keys of people, or codes of countries), and how often.
    """

    kind: str
    key: str
    name: str
    names: dict[str, str]
    items: int
    contacts: Page[ContactRow]
    partners: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose in a list: its value, its names by language (of a person), and how often it occurs."""

    value: str
    names: dict[str, str]
    times: int


@dataclass(frozen=True, slots=True)
class Totals:
    """How much a library holds."""

    items: int
    versions: int
    contacts: int
    statements: int
    people: int
    failures: int


def person_dossier(connection: Connection, key: str, window: Window) -> Dossier | None:
    """Gather what the library holds of a person, or None where it has never heard of them."""
    found = person_by_key(connection, key)
    if not found:
        return None
    number, _, name, names = found
    contacts = list_contacts(connection, conditions(ContactFilter(person=key)), window)
    named = connection.scalar(select(func.count()).where(mention.c.person_id == number)) or 0
    return Dossier("person", key, name, names, named, contacts, _partners_of_person(connection, number))


def country_dossier(connection: Connection, code: str, window: Window) -> Dossier | None:
    """Gather what the library holds of a country or body, or None where no item names it."""
    contacts = list_contacts(connection, conditions(ContactFilter(country=code)), window)
    query = select(func.count(mention.c.item_id.distinct())).where(mention.c.value == code, mention.c.kind != "person")
    named = connection.scalar(query) or 0
    if not named and not contacts.total:
        return None
    return Dossier("country", code, code, {}, named, contacts, _partners_of_country(connection, code))


def _partners_of_person(connection: Connection, number: int) -> tuple[tuple[str, int], ...]:
    mine, other = contact_participant.alias(), contact_participant.alias()
    joined = mine.join(other, (mine.c.item_id == other.c.item_id) & (mine.c.contact == other.c.contact)).join(
        person, person.c.id == other.c.person_id
    )
    query = select(person.c.key, func.count()).select_from(joined)
    query = query.where(mine.c.person_id == number, other.c.person_id != number).group_by(person.c.key)
    return _counted(connection, query.order_by(func.count().desc(), person.c.key).limit(MOST))


def _partners_of_country(connection: Connection, code: str) -> tuple[tuple[str, int], ...]:
    mine, other = contact_country.alias(), contact_country.alias()
    joined = mine.join(other, (mine.c.item_id == other.c.item_id) & (mine.c.contact == other.c.contact))
    query = select(other.c.country, func.count()).select_from(joined)
    query = query.where(mine.c.country == code, other.c.country != code).group_by(other.c.country)
    return _counted(connection, query.order_by(func.count().desc(), other.c.country).limit(MOST))


def _counted(connection: Connection, query: object) -> tuple[tuple[str, int], ...]:
    return tuple((value, times) for value, times in connection.execute(query))  # type: ignore[call-overload]


def choices(connection: Connection) -> dict[str, list[Choice]]:
    """Give what can be chosen in the list of contacts, the most frequent first.

    Returns:
        Choices by ``person``, ``country``, ``subject``, ``channel``, ``status`` and ``lang``.
    """
    columns: dict[str, ColumnElement[str]] = {
        "country": contact_country.c.country,
        "subject": contact_subject.c.subject,
        "channel": contact.c.channel,
        "status": contact.c.status,
        "lang": item.c.lang,
    }
    found = {name: _choices(connection, column) for name, column in columns.items()}
    return {"person": _people(connection), **found}


def _choices(connection: Connection, column: ColumnElement[str]) -> list[Choice]:
    query = select(column, func.count()).group_by(column).order_by(func.count().desc(), column).limit(MOST)
    return [Choice(value, {}, times) for value, times in connection.execute(query) if value]


def _people(connection: Connection) -> list[Choice]:
    times = func.count()
    query = (
        select(person.c.key, person.c.name, person.c.names, times.label("times"))
        .select_from(person.join(contact_participant))
        .group_by(person.c.id, person.c.key, person.c.name)
        .order_by(times.desc(), person.c.key)
        .limit(MOST)
    )
    rows = connection.execute(query)
    return [Choice(row.key, {"en": row.name, **row.names}, row.times) for row in rows]


def totals(connection: Connection) -> Totals:
    """Count what the library holds."""
    tables = {"items": item, "versions": version, "contacts": contact, "statements": statement, "people": person}
    counts = {name: connection.scalar(select(func.count()).select_from(table)) or 0 for name, table in tables.items()}
    open_failures = select(func.count()).select_from(failure).where(failure.c.solved_at == "")
    return Totals(**counts, failures=connection.scalar(open_failures) or 0)
