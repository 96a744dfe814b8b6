"""Keeping the events of a library, and giving them out."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, delete, or_, select

from readout.model.encoding import decode, encode
from readout.model.event import Event, TellingKey
from readout.store.inserting import insert_one, insert_rows
from readout.store.location import NotInLibraryError
from readout.store.periods import period
from readout.store.tables import event, event_item, event_state, item, telling
from readout.store.writing import now

Json = dict[str, Any]
SHORTEST = 4


def put_event(connection: Connection, made: Event, numbers: dict[str, int]) -> int:
    """Keep an event.

    Args:
        connection: A writing transaction.
        made: The event.
        numbers: The library's numbers of its items, by id.
    """
    record = made.record
    first, last = period(record.date)
    row = {
        "key": made.id,
        "channel": record.channel,
        "status": record.status,
        "date": record.date,
        "first_day": first,
        "last_day": last,
        "record": plain_record(made),
        "conflicts": encode(made.conflicts),
        "body": encode(made),
        "formed_at": now(),
    }
    number = insert_one(connection, event, row)
    insert_rows(connection, event_item, _item_rows(made, number, numbers))
    states = [
        {
            "event_id": number,
            "number": at,
            "status": state.status,
            "date": state.date,
            "said_on": state.said_on,
            "item_id": numbers.get(state.items[0]),
            "contact": None,
        }
        for at, state in enumerate(made.states)
    ]
    insert_rows(connection, event_state, states)
    return number


def _item_rows(made: Event, number: int, numbers: dict[str, int]) -> list[Json]:
    sources = {copy.item: copy.source for copy in made.copies}
    reasons: dict[TellingKey, tuple[float, list[str]]] = {}
    for decision in made.decisions:
        for key in (decision.one, decision.other):
            reasons.setdefault(
                key, (decision.score, [f"{one.name}: {one.words}" for one in decision.features if one.score])
            )
    return [
        {
            "event_id": number,
            "item_id": numbers[key.item],
            "contact": key.contact,
            "copy_of": numbers.get(sources.get(key.item, "")),
            "score": reasons.get(key, (None, []))[0],
            "reasons": reasons.get(key, (None, []))[1],
        }
        for key in made.tellings
    ]


def plain_record(made: Event) -> Json:
    """Return what an event's items say together, as plain values."""
    record = made.record
    lists = ("countries", "subjects", "situations", "places", "initiators", "figures")
    plain = {name: [one.value for one in getattr(record, name)] for name in lists}
    head = {"channel": record.channel, "status": record.status, "date": record.date or None}
    return head | {"participants": [one.name for one in record.participants]} | plain


def drop_events(connection: Connection, event_ids: Iterable[int]) -> None:
    """Take events out, before they are formed anew."""
    ids = sorted(event_ids)
    if ids:
        connection.execute(delete(event_item).where(event_item.c.event_id.in_(ids)))
        connection.execute(delete(event_state).where(event_state.c.event_id.in_(ids)))
        connection.execute(delete(event).where(event.c.id.in_(ids)))


def drop_all_events(connection: Connection) -> None:
    """Take all events out, before all are formed anew."""
    for table in (event_item, event_state, event):
        connection.execute(delete(table))


def events_with(connection: Connection, item_ids: Iterable[int]) -> set[int]:
    """Return the library's numbers of the events that items tell."""
    query = select(event_item.c.event_id).where(event_item.c.item_id.in_(sorted(item_ids))).distinct()
    return set(connection.scalars(query))


def places_of(connection: Connection, item_ids: Iterable[int]) -> dict[int, set[tuple[int, int]]]:
    """Return, for each event that one of the items tells, where all its tellings stand."""
    found: dict[int, set[tuple[int, int]]] = {number: set() for number in events_with(connection, item_ids)}
    query = select(event_item.c.event_id, event_item.c.item_id, event_item.c.contact)
    for row in connection.execute(query.where(event_item.c.event_id.in_(sorted(found)))):
        found[row.event_id].add((row.item_id, row.contact))
    return found


def bodies(connection: Connection, event_ids: Iterable[int]) -> dict[int, Json]:
    """Take out events as JSON by the library's numbers of them."""
    query = select(event.c.id, event.c.body).where(event.c.id.in_(sorted(event_ids)))
    return {row.id: row.body for row in connection.execute(query)}


def find_event(connection: Connection, named: str) -> Event:
    """Take out the event that a user names by its id, the beginning of it, an id that it had, or one of its items.

    Raises:
        NotInLibraryError: There is none, or several are meant.
    """
    numbers = _numbers(connection, named)
    if len(numbers) == 1:
        body = connection.scalar(select(event.c.body).where(event.c.id == next(iter(numbers))))
        made: Event = decode(Event, body)
        return made
    if not numbers and connection.scalar(select(item.c.id).where(item.c.key == named)):
        raise NotInLibraryError(f"item {named} tells of no contact, so it stands in no event.")
    if not numbers:
        raise NotInLibraryError(f"there is no event {named} in the library; `readout find` lists contacts and items.")
    keys = connection.scalars(select(event.c.key).where(event.c.id.in_(sorted(numbers))).order_by(event.c.key))
    raise NotInLibraryError(f"{named} tells of several events: {', '.join(keys)}; name one of them.")


def _numbers(connection: Connection, named: str) -> set[int]:
    exact = set(connection.scalars(select(event.c.id).where(event.c.key == named)))
    if exact:
        return exact
    joined = telling.join(
        event_item, (event_item.c.item_id == telling.c.item_id) & (event_item.c.contact == telling.c.contact)
    )
    former = set(
        connection.scalars(select(event_item.c.event_id).select_from(joined).where(telling.c.event_key == named))
    )
    if former:
        return former
    if len(named) >= SHORTEST and named.startswith("e"):
        begun = set(
            connection.scalars(select(event.c.id).where(event.c.key.startswith(named, autoescape=True)).limit(9))
        )
        if begun:
            return begun
    return _numbers_of_item(connection, named)


def _numbers_of_item(connection: Connection, named: str) -> set[int]:
    key, _, contact = named.partition("#")
    told = event_item.join(item, item.c.id == event_item.c.item_id)
    query = select(event_item.c.event_id, event_item.c.contact).select_from(told)
    rows = connection.execute(query.where(or_(item.c.key == key, item.c.key == named))).all()
    if contact.isdigit():
        return {row.event_id for row in rows if row.contact == int(contact)}
    main = {row.event_id for row in rows if row.contact == 0}
    return main or {row.event_id for row in rows}


def events_between(connection: Connection, since: str = "", until: str = "") -> list[Event]:
    """Take out the events of a period, the earliest first; one without a day counts by its first report."""
    first, last = period(since)[0], period(until)[1]
    said = select(event_state.c.said_on).where(event_state.c.event_id == event.c.id, event_state.c.said_on != "")
    day = select(
        event.c.id, event.c.first_day, said.order_by(event_state.c.said_on).limit(1).scalar_subquery().label("said")
    )
    rows = connection.execute(day).all()
    chosen = [(row.first_day or row.said or "", row.id) for row in rows]
    wanted = [
        number
        for when, number in sorted(chosen)
        if when and (not first or when >= first) and (not last or when <= last)
    ]
    found = bodies(connection, wanted)
    return [decode(Event, found[number]) for number in wanted if found[number]]


def addresses(connection: Connection, keys: Iterable[str]) -> dict[str, str]:
    """Return for items who published them, and where: what a note cites."""
    wanted = sorted(keys)
    found: dict[str, str] = {}
    for at in range(0, len(wanted), 400):
        query = select(item.c.key, item.c.publisher, item.c.url).where(item.c.key.in_(wanted[at : at + 400]))
        found |= {row.key: ", ".join(filter(None, (row.publisher, row.url))) for row in connection.execute(query)}
    return found


def events_after(connection: Connection, after: int, limit: int) -> list[tuple[int, Json]]:
    """Give the next events after one, each with the library's number of it.

    Returns:
        Objects with ``id``, ``states``, ``items`` (ids of the items that tell it), ``record``, ``conflicts``,
        ``copies``, ``decisions`` and ``notes``.
    """
    query = select(event).where(event.c.id > after).order_by(event.c.id).limit(limit)
    rows = connection.execute(query).all()
    items = _items(connection, [row.id for row in rows])
    return [(row.id, _given_out(row.body or {}, row, items[row.id])) for row in rows]


def _given_out(body: Json, row: Any, items: list[str]) -> Json:
    states = [
        {**state, "date": state["date"] or None, "said_on": state["said_on"] or None}
        for state in body.get("states", [])
    ]
    more = {name: body.get(name, []) for name in ("tellings", "copies", "decisions", "notes")}
    return {
        "id": row.key,
        "states": states,
        "items": items,
        "record": body.get("record", row.record),
        "conflicts": row.conflicts,
        **more,
    }


def flat_event(record: Json) -> Json:
    """Turn an event as it is given out into plain values, for tables."""
    body = record["record"]
    lists = ("countries", "subjects", "situations", "places", "initiators", "figures")
    plain = {name: [one["value"] for one in body[name]] for name in lists}
    return {
        "id": record["id"],
        "channel": body["channel"],
        "status": body["status"],
        "date": body["date"] or None,
        "participants": [one["name"] for one in body["participants"]],
        **plain,
        "states": [" ".join(filter(None, (one["said_on"], one["status"], one["date"]))) for one in record["states"]],
        "items": record["items"],
        "conflicts": [one["words"] for one in record["conflicts"]],
        "copies": [one["item"] for one in record["copies"]],
    }


def _items(connection: Connection, numbers: Sequence[int]) -> defaultdict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    joined = event_item.join(item, item.c.id == event_item.c.item_id)
    query = select(event_item.c.event_id, item.c.key).distinct().select_from(joined)
    query = query.where(event_item.c.event_id.in_(numbers)).order_by(event_item.c.event_id, item.c.key)
    for number, key in connection.execute(query):
        found[number].append(key)
    return found
