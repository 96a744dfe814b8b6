"""Listing the events of a library, and finding the events that contacts belong to."""

from collections.abc import Iterable

from sqlalchemy import Connection, func, select, tuple_

from readout.model.encoding import decode
from readout.model.event import Event
from readout.store.events import bodies
from readout.store.paging import Page, Window
from readout.store.periods import period
from readout.store.tables import event, event_item, event_state, item

PARTS = 400  # contacts of one query


def list_events(connection: Connection, since: str, until: str, window: Window) -> Page[Event]:
    """List the events of a period, the latest first; one without a day counts by its first report.

    Args:
        connection: A connection.
        since, until: Days, months or years, both included; empty for all.
        window: The part of the list.
    """
    said = select(func.min(event_state.c.said_on)).where(
        event_state.c.event_id == event.c.id, event_state.c.said_on != ""
    )
    day = func.coalesce(func.nullif(event.c.first_day, ""), said.scalar_subquery(), "")
    query = select(event.c.id)
    first, last = period(since)[0], period(until)[1]
    if first:
        query = query.where(day >= first)
    if last:
        query = query.where(day <= last, day != "")
    total = connection.scalar(select(func.count()).select_from(query.subquery())) or 0
    ids = list(connection.scalars(query.order_by(day.desc(), event.c.id).limit(window.limit).offset(window.offset)))
    found = bodies(connection, ids)
    return Page(tuple(decode(Event, found[number]) for number in ids if found.get(number)), total, window)


def events_of(connection: Connection, contacts: Iterable[tuple[str, int]]) -> dict[tuple[str, int], str]:
    """Return the ids of the events that contacts tell, by item and place in the item's reading."""
    wanted = sorted(set(contacts))
    joined = event_item.join(item, item.c.id == event_item.c.item_id).join(event, event.c.id == event_item.c.event_id)
    query = select(item.c.key, event_item.c.contact, event.c.key.label("event")).select_from(joined)
    found: dict[tuple[str, int], str] = {}
    for at in range(0, len(wanted), PARTS):
        place = tuple_(item.c.key, event_item.c.contact).in_(wanted[at : at + PARTS])
        found |= {(row.key, row.contact): row.event for row in connection.execute(query.where(place))}
    return found
