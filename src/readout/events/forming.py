"""Forming the events of a library as items arrive, change and go.

An item's tellings can change only the events of those tellings that links reach from it; these are clustered anew,
and what comes out is the same as if all items had been clustered at once.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from readout.events.openings import Openings
from readout.events.recognising import recognise
from readout.events.translations import link_translations
from readout.knowledge import Knowledge
from readout.model import Document, Reading
from readout.model.event import Event, Judgement, TellingKey
from readout.resolution.blocking import homes, neighbours
from readout.resolution.clustering import Cluster, Compare, cluster, event_id, may_link
from readout.resolution.constraints import gather
from readout.resolution.merging import merge
from readout.resolution.sketches import bands, shared, sketch
from readout.resolution.tellings import Telling
from readout.resolution.told import Told, encode_told, parse_telling, parse_told, told, with_persons
from readout.store import events as kept
from readout.store import tellings as shelf
from readout.store.judgements import judgements_about, list_judgements, relink
from readout.store.tellings import Place, TellingRow

NEARLY, SAME = 0.5, 0.9


@dataclass(frozen=True, slots=True)
class Formed:
    """The library's numbers of the events that were taken out, and the events that took their place."""

    dropped: frozenset[int]
    events: tuple[Event, ...]


def form(connection: Connection, item_id: int, document: Document, reading: Reading, knowledge: Knowledge) -> Formed:
    """Form the events that an item tells, after it was added, changed or read again.

    Args:
        connection: The transaction in which the item was put.
        item_id: The library's number of the item.
        document: Its current wording.
        reading: Its reading.
        knowledge: People, countries and so on.
    """
    affected = kept.events_with(connection, [item_id])
    mine = _keep(connection, item_id, document, reading, knowledge)
    if not mine and not affected:
        return Formed(frozenset(), ())
    seeds = shelf.places_of_events(connection, affected) | {(item_id, one.key.contact) for one in mine}
    return _reform(connection, seeds, affected)


def keep_tellings(connection: Connection, document: Document, reading: Reading, knowledge: Knowledge) -> None:
    """Keep an item's tellings and sketch without forming events, before ``form_all``."""
    item_id = shelf.item_ids(connection, [document.id])[document.id]
    _keep(connection, item_id, document, reading, knowledge)


def _keep(
    connection: Connection, item_id: int, document: Document, reading: Reading, knowledge: Knowledge
) -> list[Told]:
    _keep_sketch(connection, item_id, document, reading)
    relink(connection, item_id, document.id)
    judgements = judgements_about(connection, [item_id])
    recognise(connection, item_id, document.id, reading, judgements, knowledge)
    mine = [with_persons(one, judgements, knowledge) for one in told(document, reading, knowledge)]
    shelf.put_tellings(connection, item_id, [telling_row(one) for one in mine])
    if not mine:
        link_translations(connection, item_id, document, reading)
    return mine


def dissolve(connection: Connection, item_id: int) -> Formed:
    """Take an item out of its events, before it is removed; what remains of them is clustered anew."""
    affected = kept.events_with(connection, [item_id])
    seeds = {place for place in shelf.places_of_events(connection, affected) if place[0] != item_id}
    shelf.put_tellings(connection, item_id, [])
    return _reform(connection, seeds, affected)


def form_around(connection: Connection, item_ids: Iterable[int]) -> Formed:
    """Form the events of items anew, after something was judged about them."""
    affected = kept.events_with(connection, item_ids)
    seeds = shelf.places_of_events(connection, affected) | set(shelf.tellings_of(connection, item_ids))
    return _reform(connection, seeds, affected)


def form_all(connection: Connection) -> int:
    """Form all events anew from the tellings that are kept; returns how many there are."""
    decoded = ((place, parse_told(body)) for place, body in shelf.all_tellings(connection))
    stored = {one.key: (place, one) for place, one in decoded}
    kept.drop_all_events(connection)
    judgements = list_judgements(connection, holding=True)
    opened = Openings(connection)
    clusters = cluster((one.telling for _, one in stored.values()), judgements, opened.compare())
    numbers = {key.item: place[0] for key, (place, _) in stored.items()}
    for one in clusters:
        members = [stored[telling.key][1] for telling in one.tellings]
        kept.put_event(connection, merge(one, members, judgements, opened), numbers)
    return len(clusters)


def telling_row(one: Told) -> TellingRow:
    """Make the row that keeps a telling."""
    return TellingRow(one.key.contact, event_id(one.key), encode_told(one), tuple(homes(one.telling.profile)))


def _keep_sketch(connection: Connection, item_id: int, document: Document, reading: Reading) -> None:
    marks = sketch(document.text)
    found = bands(marks)
    published = reading.published.value if reading.published else ""
    near = [one for one in shelf.sketches_near(connection, found) if one.item_id != item_id]
    shelf.put_sketch(connection, item_id, published, marks, found)
    _link_copies(connection, shelf.Sketched(item_id, document.id, published, marks), near)


def _link_copies(connection: Connection, mine: shelf.Sketched, near: Sequence[shelf.Sketched]) -> None:
    alike = [(one, share) for one in near if (share := shared(one.marks, mine.marks)) >= NEARLY]
    source = min([mine, *(one for one, _ in alike)], key=lambda one: (one.published or "9999", one.key))
    linked = [
        (one.item_id, source.item_id, "copy" if share >= SAME else "near", share)
        for one in (mine, *(one for one, _ in alike))
        if one is not source and (share := shared(one.marks, source.marks)) >= NEARLY
    ]
    shelf.put_copies(connection, linked, [source.item_id, mine.item_id] if not alike else [source.item_id])


def _reform(connection: Connection, seeds: set[Place], affected: set[int]) -> Formed:
    """Cluster anew all that links reach from some tellings, and all that stood in one event with any of it."""
    reached, judgements = _closure(connection, seeds)
    asked = set(seeds)
    while True:
        events = kept.places_of(connection, {place[0] for place in asked | set(reached)})
        touched = {number for number, places in events.items() if number in affected or places & set(reached)}
        missing = {place for number in touched for place in events[number]} - set(reached) - asked
        if not missing:
            return _replace(connection, reached, judgements, touched | affected)
        asked |= missing
        reached, judgements = _closure(connection, set(reached) | missing)


def _replace(
    connection: Connection, reached: dict[Place, Told], judgements: list[Judgement], events: set[int]
) -> Formed:
    by_key = {one.key: one for one in reached.values()}
    numbers = {one.key.item: place[0] for place, one in reached.items()}
    opened = Openings(connection)
    clusters = cluster((one.telling for one in reached.values()), judgements, opened.compare())
    kept.drop_events(connection, events)
    made = [_event(one, by_key, judgements, opened) for one in clusters]
    for event in made:
        kept.put_event(connection, event, numbers)
    return Formed(frozenset(events), tuple(made))


def _event(one: Cluster, by_key: dict[TellingKey, Told], judgements: list[Judgement], opened: Openings) -> Event:
    return merge(one, [by_key[telling.key] for telling in one.tellings], judgements, opened)


def _closure(connection: Connection, seeds: set[Place]) -> tuple[dict[Place, Told], list[Judgement]]:
    """Find all tellings that links and judgements reach from some; only those are decoded whole."""
    bodies = shelf.tellings_at(connection, seeds)
    seen = {place: parse_telling(body) for place, body in bodies.items()}
    reached, frontier = set(seen), dict(seen)
    compare, looked_in = Openings(connection).compare(), set[str]()
    while frontier:
        blocks = {block for one in frontier.values() for block in neighbours(one.profile)} - looked_in
        looked_in |= blocks
        found = shelf.tellings_in(connection, blocks)
        found |= _judged_with(connection, frontier)
        seen |= {place: parse_telling(body) for place, body in found.items() if place not in seen}
        bodies = found | bodies
        judged = _joined(connection, frontier, seen)
        others = {place: one for place, one in seen.items() if place not in reached}
        frontier = {place: one for place, one in others.items() if place in judged or _linked(frontier, one, compare)}
        reached |= set(frontier)
    decoded = {place: parse_told(bodies[place]) for place in reached}
    return decoded, judgements_about(connection, {place[0] for place in reached})


def _linked(frontier: dict[Place, Telling], other: Telling, compare: Compare) -> bool:
    """Tell whether a telling may be linked to one of the frontier; those outside are not compared with each other."""
    return any(may_link(one, other, compare) for one in frontier.values())


def _judged_with(connection: Connection, frontier: dict[Place, Telling]) -> dict[Place, str]:
    """Return the tellings of the items that an analyst joined to the frontier's."""
    judgements = [one for one in judgements_about(connection, {place[0] for place in frontier}) if one.kind == "same"]
    if not judgements:
        return {}
    wanted = {one.item for one in judgements} | {one.other for one in judgements}
    return shelf.tellings_of(connection, shelf.item_ids(connection, wanted).values())


def _joined(connection: Connection, frontier: dict[Place, Telling], seen: dict[Place, Telling]) -> set[Place]:
    """Return where the tellings stand that an analyst joined to the frontier's."""
    judgements = [one for one in judgements_about(connection, {place[0] for place in frontier}) if one.kind == "same"]
    if not judgements:
        return set()
    places = {one.key: place for place, one in seen.items()}
    return {places[key] for pair in gather(judgements, places).same for key in pair}
