"""Giving out the events of a library."""

from collections import defaultdict
from typing import Any

from sqlalchemy import Connection, select

from readout.store.tables import event, event_item, event_state, item

Json = dict[str, Any]


def events_after(connection: Connection, after: int, limit: int) -> list[tuple[int, Json]]:
    """Give the next events after one, each with the library's number of it.

    Returns:
        Objects with ``id``, ``states``, ``items`` (ids of the items that tell it), ``record`` and ``conflicts``.
    """
    query = select(event).where(event.c.id > after).order_by(event.c.id).limit(limit)
    rows = connection.execute(query).all()
    numbers = [row.id for row in rows]
    items, states = _items(connection, numbers), _states(connection, numbers)
    return [
        (
            row.id,
            {
                "id": row.key,
                "states": states[row.id],
                "items": items[row.id],
                "record": row.record,
                "conflicts": row.conflicts,
            },
        )
        for row in rows
    ]


def _items(connection: Connection, numbers: list[int]) -> defaultdict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    joined = event_item.join(item, item.c.id == event_item.c.item_id)
    query = select(event_item.c.event_id, item.c.key).distinct().select_from(joined)
    query = query.where(event_item.c.event_id.in_(numbers)).order_by(event_item.c.event_id, item.c.key)
    for number, key in connection.execute(query):
        found[number].append(key)
    return found


def _states(connection: Connection, numbers: list[int]) -> defaultdict[int, list[Json]]:
    found: defaultdict[int, list[Json]] = defaultdict(list)
    columns = (event_state.c.event_id, event_state.c.status, event_state.c.date, event_state.c.said_on)
    query = select(*columns, item.c.key).select_from(event_state.outerjoin(item))
    query = query.where(event_state.c.event_id.in_(numbers)).order_by(event_state.c.event_id, event_state.c.number)
    for number, status, day, said_on, key in connection.execute(query):
        found[number].append({"status": status, "date": day or None, "said_on": said_on or None, "item": key})
    return found
