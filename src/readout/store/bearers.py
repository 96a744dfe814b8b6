"""Who the people are whom an item names: one person of the library each, also where spellings differ."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, Table, Update, bindparam, delete, select, update

from readout.store.inserting import insert_or_leave
from readout.store.tables import contact_participant, mention, person, person_word

SOUND = "≈"
"""What stands before the sound of a name among the words under which its bearer is found."""
ALIKE = (
    select(person.c.id, person.c.key)
    .join(person_word)
    .where(person_word.c.word == bindparam("sound"))
    .order_by(person.c.id)
)


class Alike(NamedTuple):
    """A person of the library whose name sounds like another: number, key, and the countries they speak for."""

    id: int
    key: str
    countries: frozenset[str]


class Bearer(NamedTuple):
    """Who a person of an item is.

    Attributes:
        key: Key of the person in the library.
        name: Canonical name, for a person whom the library does not know yet.
        sound: How the name sounds, or empty for people who are known by an id.
    """

    key: str
    name: str
    sound: str = ""


def people_sounding(connection: Connection, sound: str) -> list[Alike]:
    """Return the people whose names sound so, in the order in which the library came to know them."""
    rows = connection.execute(ALIKE, {"sound": SOUND + sound}).all()
    return [Alike(row.id, row.key, _countries(connection, row.id)) for row in rows]


def _countries(connection: Connection, number: int) -> frozenset[str]:
    query = select(contact_participant.c.country).where(contact_participant.c.person_id == number).distinct()
    return frozenset(country for country in connection.scalars(query) if country)


def put_bearers(
    connection: Connection,
    item_id: int,
    participants: Mapping[tuple[int, int], Bearer],
    mentions: Mapping[str, Bearer],
) -> None:
    """Say who the people of an item are.

    Args:
        connection: A writing transaction.
        item_id: The library's number of the item.
        participants: Bearer by contact and place in it.
        mentions: Bearer by the value of a mention.
    """
    wrong = [
        *_wrong(connection, contact_participant, item_id, lambda row: participants.get((row.contact, row.number))),
        *_wrong(connection, mention, item_id, lambda row: mentions.get(row.value)),
    ]
    sounding = [one for one in (*participants.values(), *mentions.values()) if one.sound]
    bearers = {one.key: one for one in (*(one.bearer for one in wrong), *sounding)}
    if not bearers:
        return
    rows = [{"key": one.key, "name": one.name, "names": {}} for one in sorted(bearers.values())]
    insert_or_leave(connection, person, rows)
    known = select(person.c.key, person.c.id).where(person.c.key.in_(bearers))
    numbers = {row.key: row.id for row in connection.execute(known)}
    sounds = {(numbers[one.key], SOUND + one.sound) for one in bearers.values() if one.sound}
    insert_or_leave(connection, person_word, [{"person_id": number, "word": word} for number, word in sorted(sounds)])
    for one in wrong:
        connection.execute(one.row.values(person_id=numbers[one.bearer.key]))
        _let_find(connection, one.former, numbers[one.bearer.key])
    _forget(connection, {one.former for one in wrong if one.former is not None} - set(numbers.values()))


class Wrong(NamedTuple):
    """A row that points at somebody else than its bearer: the row, at whom it points, and the bearer."""

    row: Update
    former: int | None
    bearer: Bearer


def _wrong(
    connection: Connection, table: Table, item_id: int, bearer_of: Callable[[Row[Any]], Bearer | None]
) -> Iterator[Wrong]:
    joined = table.outerjoin(person, person.c.id == table.c.person_id)
    query = select(table, person.c.key.label("bearer")).select_from(joined).where(table.c.item_id == item_id)
    for row in connection.execute(query).all():
        bearer = bearer_of(row)
        if bearer and bearer.key != row.bearer:
            keys = [column == getattr(row, column.name) for column in table.primary_key]
            yield Wrong(update(table).where(*keys), row.person_id, bearer)


def _let_find(connection: Connection, former: int | None, now: int) -> None:
    """Let a person be found under the words of one who turned out to be the same."""
    if former is not None:
        words = connection.scalars(select(person_word.c.word).where(person_word.c.person_id == former))
        rows = [{"person_id": now, "word": word} for word in words if not word.startswith(SOUND)]
        insert_or_leave(connection, person_word, rows)


def _forget(connection: Connection, numbers: Iterable[int]) -> None:
    """Forget people whom no item names any more."""
    for number in numbers:
        named = select(mention.c.item_id).where(mention.c.person_id == number).limit(1)
        party = select(contact_participant.c.item_id).where(contact_participant.c.person_id == number).limit(1)
        if connection.execute(named).first() is None and connection.execute(party).first() is None:
            connection.execute(delete(person_word).where(person_word.c.person_id == number))
            connection.execute(delete(person).where(person.c.id == number))
