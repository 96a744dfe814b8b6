"""Listing the items of a library, and taking one out with its reading and versions."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, exists, func, or_, select

from readout.model import Document, Field, Reading
from readout.model.encoding import decode_reading
from readout.store.contacts import Condition, ContactRow, contacts_of
from readout.store.identity import address
from readout.store.location import NotInLibraryError
from readout.store.paging import Page, Window
from readout.store.periods import period
from readout.store.tables import contact, item, reading, version

SHORTEST = 4  # letters of an id that suffice where only one item's id begins with them
BATCH = 200


@dataclass(frozen=True, slots=True)
class ItemFilter:
    """Which items are wanted; what is empty does not matter.

    Attributes:
        lang: Language.
        publisher: As listed.
        since, until: Days, months or years of publication, both included.
        with_contact: True for items that tell of a contact, False for those that do not.
    """

    lang: str = ""
    publisher: str = ""
    since: str = ""
    until: str = ""
    with_contact: bool | None = None


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item for lists; ``versions`` counts its wordings and ``contacts`` the contacts that it tells."""

    key: str
    title: str
    lang: str
    published: str
    publisher: str
    url: str
    source: str
    added_at: str
    versions: int
    contacts: int


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One wording of an item; ``current`` is true of the one that lists and searches show."""

    number: int
    content_hash: str
    title: str
    published: str
    source: str
    added_at: str
    rules_version: str
    current: bool


@dataclass(frozen=True, slots=True)
class StoredItem:
    """One item with all that the library knows of it.

    Attributes:
        key: The item's id in the library.
        document: The wording asked for.
        reading: Its reading.
        number: The number of that version.
        versions: All versions, the oldest first.
        contacts: The contacts of the current version as they are listed.
    """

    key: str
    document: Document
    reading: Reading
    number: int
    versions: tuple[VersionRow, ...]
    contacts: tuple[ContactRow, ...]


@dataclass(frozen=True, slots=True)
class Stored:
    """An item's current wording and its reading, with the library's number of the item."""

    number: int
    document: Document
    reading: Reading


def item_conditions(wanted: ItemFilter) -> list[Condition]:
    """Turn a filter into conditions on ``item``."""
    found = [item.c[name] == value for name in ("lang", "publisher") if (value := getattr(wanted, name))]
    first, last = period(wanted.since)[0], period(wanted.until)[1]
    if first:
        found.append(item.c.published >= first)
    if last:
        found.append(and_(item.c.published <= last, item.c.published != ""))
    if wanted.with_contact is not None:
        told = exists().where(contact.c.item_id == item.c.id)
        found.append(told if wanted.with_contact else ~told)
    return found


def list_items(
    connection: Connection, wanted: Sequence[Condition], window: Window, rank: ColumnElement[float] | None = None
) -> Page[ItemRow]:
    """List the items that meet all conditions, the latest first, or by ``rank`` if it is given."""
    total = connection.scalar(select(func.count()).select_from(item).where(*wanted)) or 0
    order = ([rank] if rank is not None else []) + [item.c.published.desc(), item.c.id.desc()]
    query = _rows().where(*wanted).order_by(*order).limit(window.limit).offset(window.offset)
    return Page(tuple(ItemRow(**row._asdict()) for row in connection.execute(query)), total, window)


def _rows() -> Select[tuple[object, ...]]:
    versions = select(func.count()).where(version.c.item_id == item.c.id).correlate(item).scalar_subquery()
    contacts = select(func.count()).where(contact.c.item_id == item.c.id).correlate(item).scalar_subquery()
    shown = ("key", "title", "lang", "published", "publisher", "url", "source", "added_at")
    return select(*(item.c[name] for name in shown), versions.label("versions"), contacts.label("contacts"))


def find_key(connection: Connection, named: str) -> str:
    """Find the item that a user names by its id, the beginning of it, or its address.

    Raises:
        NotInLibraryError: There is none, or several begin so.
    """
    exact = item.c.key == named
    if "/" in named:
        exact = or_(exact, item.c.address == address(named))
    found = connection.scalars(select(item.c.key).where(exact)).first()
    if found:
        return str(found)
    several = _beginning(connection, named) if len(named) >= SHORTEST else []
    if len(several) == 1:
        return several[0]
    if several:
        raise NotInLibraryError(f"several items begin with {named}: {', '.join(several)}; write more of the id.")
    raise NotInLibraryError(f"there is no item {named} in the library; `readout find` lists what there is.")


def _beginning(connection: Connection, named: str) -> list[str]:
    query = select(item.c.key).where(item.c.key.startswith(named, autoescape=True)).order_by(item.c.key).limit(5)
    return list(connection.scalars(query))


def show_item(connection: Connection, key: str, number: int | None = None) -> StoredItem:
    """Take out one item.

    Args:
        connection: Any connection.
        key: Its id, exactly.
        number: The version wanted, from 1; the current one if None.

    Raises:
        NotInLibraryError: There is no such item or version.
    """
    kept = connection.execute(select(item.c.id, item.c.current_version).where(item.c.key == key)).first()
    if not kept:
        raise NotInLibraryError(f"there is no item {key} in the library.")
    wanted = number if number is not None else kept.current_version
    query = _whole().where(item.c.id == kept.id, version.c.number == wanted)
    found = connection.execute(query).first()
    if not found:
        raise NotInLibraryError(f"{key} has no version {wanted}; `readout show {key} --versions` lists them.")
    document, made = _decode(found)
    versions = _versions(connection, kept.id, kept.current_version)
    return StoredItem(key, document, made, wanted, versions, contacts_of(connection, kept.id))


def stored_items(connection: Connection, after: int, wanted: Sequence[Condition] = ()) -> list[Stored]:
    """Give the next few items after one, in the order in which they were added, with their readings.

    Args:
        connection: Any connection.
        after: The library's number of the last item seen, or 0.
        wanted: Conditions on ``item``.
    """
    query = _whole().where(version.c.number == item.c.current_version, item.c.id > after, *wanted)
    rows = connection.execute(query.order_by(item.c.id).limit(BATCH))
    return [Stored(row.item_id, *_decode(row)) for row in rows]


def count_outdated(connection: Connection, rules_version: str) -> int:
    """Count the items whose current readings were made by other rules."""
    query = select(func.count()).select_from(item.join(version).join(reading))
    current = version.c.number == item.c.current_version
    return connection.scalar(query.where(current, *by_other_rules(rules_version))) or 0


def by_other_rules(rules_version: str) -> tuple[Condition, ...]:
    """Make the condition that a reading was made by other rules than these."""
    return (reading.c.rules_version != rules_version,)


def _whole() -> Select[tuple[object, ...]]:
    joined = item.join(version).join(reading)
    return select(item.c.key, *version.c, reading.c.body).select_from(joined)


def _decode(row: Row[tuple[object, ...]]) -> tuple[Document, Reading]:
    kept = ("text", "title", "publisher", "url", "lang", "source", "media_type", "content_hash")
    document = Document(
        id=row.key,
        published=date.fromisoformat(row.published) if row.published else None,
        fields=tuple(Field(**field) for field in row.fields),
        **{name: getattr(row, name) for name in kept},
    )
    return document, replace(decode_reading(row.body), id=row.key)


def _versions(connection: Connection, item_id: int, current: int) -> tuple[VersionRow, ...]:
    shown = ("number", "content_hash", "title", "published", "source", "added_at")
    query = select(*(version.c[name] for name in shown), reading.c.rules_version).select_from(version.join(reading))
    rows = connection.execute(query.where(version.c.item_id == item_id).order_by(version.c.number))
    return tuple(VersionRow(**row._asdict(), current=row.number == current) for row in rows)
