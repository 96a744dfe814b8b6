"""Keeping what matching needs of each contact, and the sketches that find near duplicates."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Text, bindparam, cast, delete, func, select, tuple_

from readout.store.inserting import insert_or_replace, insert_rows
from readout.store.tables import event_item, item, item_copy, sketch, sketch_band, telling, telling_block

Json = dict[str, Any]
CHUNK = 400
MOST_NEAR = 12  # items of one publisher and day that are compared with one
_KEPT = (telling.c.item_id, telling.c.contact, cast(telling.c.body, Text).label("body"))
IN_BLOCKS = (
    select(*_KEPT)
    .join(
        telling_block, (telling_block.c.item_id == telling.c.item_id) & (telling_block.c.contact == telling.c.contact)
    )
    .where(telling_block.c.block.in_(bindparam("blocks", expanding=True)))
)
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class TellingRow:
    """A telling as it is kept.

    Attributes:
        contact: The contact's place in the item's reading.
        event_key: The id that an event has of which this is the first telling.
        body: All else, as JSON.
        blocks: Where it is looked for.
    """

    contact: int
    event_key: str
    body: Json
    blocks: tuple[str, ...]


def put_tellings(connection: Connection, item_id: int, rows: Sequence[TellingRow]) -> None:
    """Keep an item's tellings in place of those that it had."""
    connection.execute(delete(telling_block).where(telling_block.c.item_id == item_id))
    connection.execute(delete(telling).where(telling.c.item_id == item_id))
    kept = [{"item_id": item_id, "contact": row.contact, "event_key": row.event_key, "body": row.body} for row in rows]
    insert_rows(connection, telling, kept)
    blocks = [
        {"block": block, "item_id": item_id, "contact": row.contact}
        for row in rows
        for block in sorted(set(row.blocks))
    ]
    insert_rows(connection, telling_block, blocks)


def tellings_in(connection: Connection, blocks: Iterable[str]) -> dict[Place, str]:
    """Find the tellings that stand in one of the blocks, as JSON that is not parsed yet."""
    found: dict[Place, str] = {}
    for some in _chunks(sorted(blocks)):
        found |= {(row.item_id, row.contact): row.body for row in connection.execute(IN_BLOCKS, {"blocks": some})}
    return found


def tellings_at(connection: Connection, places: Iterable[Place]) -> dict[Place, str]:
    """Take out tellings by item and contact, as JSON that is not parsed yet."""
    found: dict[Place, str] = {}
    for some in _chunks(sorted(places)):
        query = select(*_KEPT).where(tuple_(telling.c.item_id, telling.c.contact).in_(some))
        found |= {(row.item_id, row.contact): row.body for row in connection.execute(query)}
    return found


def tellings_of(connection: Connection, item_ids: Iterable[int]) -> dict[Place, str]:
    """Take out all tellings of items, as JSON that is not parsed yet."""
    found: dict[Place, str] = {}
    for some in _chunks(sorted(item_ids)):
        rows = connection.execute(select(*_KEPT).where(telling.c.item_id.in_(some)))
        found |= {(row.item_id, row.contact): row.body for row in rows}
    return found


def all_tellings(connection: Connection) -> Iterator[tuple[Place, str]]:
    """Give all tellings, in the order of their items, as JSON that is not parsed yet."""
    query = select(*_KEPT).order_by(telling.c.item_id, telling.c.contact).execution_options(yield_per=1000)
    yield from (((row.item_id, row.contact), row.body) for row in connection.execute(query))


def places_of_events(connection: Connection, event_ids: Iterable[int]) -> set[Place]:
    """Return where the tellings of events stand."""
    query = select(event_item.c.item_id, event_item.c.contact).where(event_item.c.event_id.in_(sorted(event_ids)))
    return {(row.item_id, row.contact) for row in connection.execute(query)}


def item_ids(connection: Connection, keys: Iterable[str]) -> dict[str, int]:
    """Return the library's numbers of items by their ids."""
    found: dict[str, int] = {}
    for some in _chunks(sorted(set(keys))):
        found |= {
            row.key: row.id for row in connection.execute(select(item.c.key, item.c.id).where(item.c.key.in_(some)))
        }
    return found


def _chunks(values: Sequence[Any]) -> Iterator[list[Any]]:
    for at in range(0, len(values), CHUNK):
        yield list(values[at : at + CHUNK])


# --- near duplicates -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sketched:
    """An item's sketch; ``published`` is empty where it is not known."""

    item_id: int
    key: str
    published: str
    marks: tuple[int, ...]


def put_sketch(
    connection: Connection, item_id: int, published: str, marks: Sequence[int], bands: Iterable[int]
) -> None:
    """Keep an item's sketch in place of the one that it had."""
    connection.execute(delete(sketch_band).where(sketch_band.c.item_id == item_id))
    insert_or_replace(connection, sketch, {"item_id": item_id, "published": published, "marks": list(marks)})
    insert_rows(connection, sketch_band, [{"band": band, "item_id": item_id} for band in sorted(set(bands))])


def sketches_near(connection: Connection, bands: Iterable[int], limit: int = 40) -> list[Sketched]:
    """Find the items that share most bands of their sketches."""
    near = (
        select(sketch_band.c.item_id, func.count().label("times"))
        .where(sketch_band.c.band.in_(sorted(set(bands))))
        .group_by(sketch_band.c.item_id)
        .order_by(func.count().desc(), sketch_band.c.item_id)
        .limit(limit)
        .subquery()
    )
    query = (
        select(sketch, item.c.key)
        .join(near, near.c.item_id == sketch.c.item_id)
        .join(item, item.c.id == sketch.c.item_id)
    )
    return [Sketched(row.item_id, row.key, row.published, tuple(row.marks)) for row in connection.execute(query)]


def put_copies(connection: Connection, found: Iterable[tuple[int, int, str, float]], originals: Iterable[int]) -> None:
    """Link items to those that they repeat.

    Args:
        connection: A writing transaction.
        found: Item, source, kind and share of each copy.
        originals: Items that repeat no other.
    """
    connection.execute(delete(item_copy).where(item_copy.c.item_id.in_(list(originals))))
    for item_id, source_id, kind, share in found:
        insert_or_replace(
            connection, item_copy, {"item_id": item_id, "source_id": source_id, "kind": kind, "share": share}
        )


@dataclass(frozen=True, slots=True)
class Copies:
    """Items that repeat each other; each as its id, the kind (``copy``, ``near``, ``translation``) and the share.

    Attributes:
        repeats: What the item repeats.
        repeated: What repeats it.
    """

    repeats: tuple[tuple[str, str, float], ...] = ()
    repeated: tuple[tuple[str, str, float], ...] = ()


def copies_of(connection: Connection, key: str) -> Copies:
    """Return what an item repeats, and what repeats it."""
    source = item.alias("source")
    joined = item_copy.join(item, item.c.id == item_copy.c.item_id).join(source, source.c.id == item_copy.c.source_id)
    shown = select(item.c.key, source.c.key.label("source"), item_copy.c.kind, item_copy.c.share).select_from(joined)
    repeats = connection.execute(shown.where(item.c.key == key)).all()
    repeated = connection.execute(shown.where(source.c.key == key).order_by(item.c.key)).all()
    return Copies(
        tuple((row.source, row.kind, row.share) for row in repeats),
        tuple((row.key, row.kind, row.share) for row in repeated),
    )


def silent_near(connection: Connection, item_id: int, days: Sequence[str]) -> list[str]:
    """Find items that tell of no contact and may be translations of one that tells of none either.

    Returns:
        The ids of items of the same publisher, in other languages, published on one of the days.
    """
    mine = connection.execute(select(item.c.publisher, item.c.lang).where(item.c.id == item_id)).one()
    if not mine.publisher:
        return []
    told = select(telling.c.item_id).where(telling.c.item_id == item.c.id).exists()
    query = select(item.c.key).where(
        item.c.published.in_(days), item.c.publisher == mine.publisher, item.c.lang != mine.lang, ~told
    )
    return list(connection.scalars(query.order_by(item.c.key).limit(MOST_NEAR)))
