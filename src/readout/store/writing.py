"""Putting an item into a library: one transaction, in which all of it becomes true or nothing."""

import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256

from sqlalchemy import Connection, bindparam, delete, func, select, update

from readout.model import Document, Reading
from readout.model.encoding import full
from readout.store.fulltext import put_terms
from readout.store.identity import address, check, fingerprint
from readout.store.inserting import insert_one, insert_rows
from readout.store.people import Analyse, put_people
from readout.store.projecting import project
from readout.store.tables import (
    contact,
    date_mention,
    figure,
    item,
    mention,
    metadata,
    reading,
    reference,
    statement,
    version,
)

MADE_ID = re.compile("[0-9a-f]{16}")
BY_KEY = select(item.c.id, item.c.key, item.c.current_version, item.c.address).where(item.c.key == bindparam("named"))
BY_ADDRESS = (
    select(item.c.id, item.c.key, item.c.current_version, item.c.address)
    .where(item.c.address == bindparam("page"))
    .order_by(item.c.id)
    .limit(1)
)
WORDING = (
    select(version.c.id, version.c.number, reading.c.rules_version)
    .outerjoin(reading)
    .where(version.c.item_id == bindparam("of"), version.c.fingerprint == bindparam("print"))
)
PROJECTED = (contact, mention, statement, figure, reference, date_mention)


class Became(StrEnum):
    """What became of an item that was asked for."""

    ADDED = "added"
    CHANGED = "changed"
    REREAD = "reread"
    UNCHANGED = "unchanged"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Put:
    """What putting an item did.

    Attributes:
        became: What became of it.
        item_id: The library's number of the item.
        key: The item's id, as shown to users.
    """

    became: Became
    item_id: int
    key: str


@dataclass(frozen=True, slots=True)
class Held:
    """An item that the library has: its number, its id, and the number of its current version."""

    id: int
    key: str
    current_version: int


def now() -> str:
    """Return the time in UTC, ISO 8601 to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def find_item(connection: Connection, document: Document) -> Held | None:
    """Find the item that a document is, or is a new version of.

    An id of the item's own decides; without one, the page's address does; without either, the content.
    """
    _, found = _look(connection, document)
    return found


def _look(connection: Connection, document: Document) -> tuple[str, Held | None]:
    """Return the id under which an item is kept, and the item if the library has it."""
    page = address(document.url)
    key, found = document.id, connection.execute(BY_KEY, {"named": document.id}).first()
    if found and page and found.address not in ("", page):
        # Two files may both number their items from 1; the later one's get a mark of their address.
        key = f"{document.id}~{sha256(page.encode()).hexdigest()[:8]}"
        found = connection.execute(BY_KEY, {"named": key}).first()
    if not found and page and not has_own_id(document):
        found = connection.execute(BY_ADDRESS, {"page": page}).first()
    return key, Held(found.id, found.key, found.current_version) if found else None


def has_own_id(document: Document) -> bool:
    """Tell whether an item brought its id, rather than having one made of its content (16 hexadecimal digits)."""
    return not MADE_ID.fullmatch(document.id)


def is_current(connection: Connection, document: Document, rules_version: str) -> bool:
    """Tell whether the library has this very wording of an item, read by these rules."""
    found = find_item(connection, document)
    if not found:
        return False
    held = connection.execute(WORDING, {"of": found.id, "print": fingerprint(document)}).first()
    return held is not None and bool(held.rules_version == rules_version)


def put(connection: Connection, document: Document, made: Reading, analyse: Analyse) -> Put:
    """Put an item and its reading into the library.

    The same item again changes nothing; other content under the same id or address is a new version, and the
    current one; newer rules replace the reading.

    Args:
        connection: A writing transaction.
        document: The item.
        made: Its reading.
        analyse: Turns text and its language into terms for the full-text index.

    Raises:
        ItemError: The text cannot be kept unaltered.
    """
    check(document)
    key, found = _look(connection, document)
    if not found:
        return _add(connection, key, document, made, analyse)
    held = connection.execute(WORDING, {"of": found.id, "print": fingerprint(document)}).first()
    if not held:
        return _change(connection, found, document, made, analyse)
    if held.rules_version == made.rules_version:
        return Put(Became.UNCHANGED, found.id, found.key)
    put_reading(connection, held.id, made)
    if held.number == found.current_version:
        put_projection(connection, found.id, document.text, made, analyse)
    return Put(Became.REREAD, found.id, found.key)


def _add(connection: Connection, key: str, document: Document, made: Reading, analyse: Analyse) -> Put:
    values = {"key": key, "added_at": now(), "current_version": 1, **_shown(document, made)}
    item_id = insert_one(connection, item, values)
    _add_version(connection, item_id, 1, document, made)
    put_projection(connection, item_id, document.text, made, analyse, fresh=True)
    return Put(Became.ADDED, item_id, key)


def _change(connection: Connection, found: Held, document: Document, made: Reading, analyse: Analyse) -> Put:
    last = connection.scalar(select(func.max(version.c.number)).where(version.c.item_id == found.id)) or 0
    _add_version(connection, found.id, last + 1, document, made)
    values = {"current_version": last + 1, **_shown(document, made)}
    connection.execute(update(item).where(item.c.id == found.id).values(values))
    put_projection(connection, found.id, document.text, made, analyse)
    return Put(Became.CHANGED, found.id, found.key)


def _shown(document: Document, made: Reading) -> dict[str, str]:
    return {
        "address": address(document.url),
        "title": made.title.value if made.title else document.title,
        "lang": made.lang or document.lang,
        "published": made.published.value if made.published else _day(document),
        "publisher": made.publisher.value if made.publisher else document.publisher,
        "url": document.url,
        "source": document.source,
        "changed_at": now(),
    }


def _day(document: Document) -> str:
    return document.published.isoformat() if document.published else ""


def _add_version(connection: Connection, item_id: int, number: int, document: Document, made: Reading) -> None:
    values = {
        "item_id": item_id,
        "number": number,
        "fingerprint": fingerprint(document),
        "published": _day(document),
        "fields": [asdict(field) for field in document.fields],
        "added_at": now(),
    }
    kept = ("content_hash", "text", "title", "publisher", "url", "lang", "source", "media_type")
    values |= {name: getattr(document, name) for name in kept}
    put_reading(connection, insert_one(connection, version, values), made, fresh=True)


def put_reading(connection: Connection, version_id: int, made: Reading, *, fresh: bool = False) -> None:
    """Keep a version's reading, in place of an older one unless the version is fresh."""
    if not fresh:
        connection.execute(delete(reading).where(reading.c.version_id == version_id))
    values = {"version_id": version_id, "rules_version": made.rules_version, "body": full(made), "read_at": now()}
    insert_rows(connection, reading, [values])


def put_projection(
    connection: Connection, item_id: int, text: str, made: Reading, analyse: Analyse, *, fresh: bool = False
) -> None:
    """Keep what a reading says in the query tables and the full-text index, in place of what stood there."""
    if not fresh:
        for table in PROJECTED:
            connection.execute(delete(table).where(table.c.item_id == item_id))
    projection = project(made)
    people = put_people(connection, projection.persons, made.lang, analyse)
    for name, rows in projection.rows.items():
        _insert_rows(connection, name, item_id, rows, people)
    put_terms(connection, item_id, analyse(text, made.lang), fresh=fresh)


def _insert_rows(
    connection: Connection, name: str, item_id: int, rows: Iterable[dict[str, object]], people: dict[str, int]
) -> None:
    complete = []
    for row in rows:
        values = {"item_id": item_id, **row}
        if "person" in values:
            values["person_id"] = people.get(str(values.pop("person")))
        complete.append(values)
    insert_rows(connection, metadata.tables[name], complete)
