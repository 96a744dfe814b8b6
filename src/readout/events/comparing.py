"""Comparing what a library holds: the tellings of an event, or two items."""

from collections.abc import Sequence

from sqlalchemy import Connection

from readout.knowledge import Knowledge
from readout.model import Reading, RefusedError
from readout.model.comparison import Comparison, Note
from readout.model.event import Event
from readout.resolution.comparing import Source, compare
from readout.resolution.voices import THIRD, country_of, side_of, voices
from readout.store.items import StoredItem, find_key, show_item

MOST_NAMED = 12  # copies whose ids a note lists


def compare_event(connection: Connection, event: Event, knowledge: Knowledge) -> Comparison:
    """Set the sides of an event, and third parties, beside each other; copies are left out."""
    sides = {one.value for one in event.record.countries} | {one.country for one in event.record.participants}
    copies = {copy.item for copy in event.copies}
    kept = {key.item: key.contact for key in reversed(event.tellings) if key.item not in copies}
    sources = [_source(show_item(connection, item), contact, sides, knowledge) for item, contact in kept.items()]
    found = [source for source in sources if source]
    notes = [_left_out(sorted(copies))] if copies else []
    stored = [Note("told", (("text", text),)) for text in event.notes]
    return compare(found, event=event.id, notes=[*stored, *notes])


def _left_out(copies: Sequence[str]) -> Note:
    named = ", ".join(copies[:MOST_NAMED]) + (" …" if len(copies) > MOST_NAMED else "")
    return Note("left-out", (("count", str(len(copies))), ("items", named)))


def compare_items(connection: Connection, first: str, second: str, knowledge: Knowledge) -> Comparison:
    """Set two items beside each other, by their main contacts.

    Raises:
        RefusedError: They are one item, or one of them tells of no contact.
        NotInLibraryError: There is no such item.
    """
    stored = [show_item(connection, find_key(connection, named)) for named in (first, second)]
    if stored[0].key == stored[1].key:
        raise RefusedError("that is one item; name two.")
    sides = {value.value for one in stored for contact in one.reading.contacts[:1] for value in contact.countries}
    sources = [_source(one, 0, sides, knowledge) for one in stored]
    found = [source for source in sources if source]
    if len(found) < len(stored):
        without = [one.key for one, source in zip(stored, sources, strict=True) if not source]
        raise RefusedError(f"{', '.join(without)} tells of no contact; there is nothing to compare.")
    return compare(found, by_item=True)


def _source(stored: StoredItem, contact: int, sides: set[str], knowledge: Knowledge) -> Source | None:
    """Prepare an item; None where its present reading lacks the contact."""
    contacts = stored.reading.contacts
    if contact >= len(contacts):
        return None
    spoken: Sequence[str] = voices(stored.document, stored.reading, contacts[contact], knowledge)
    side = side_of(spoken, sides) if spoken else THIRD
    return Source(stored.document, stored.reading, contacts[contact], side, _spoken_for(stored.reading, knowledge))


def _spoken_for(reading: Reading, knowledge: Knowledge) -> dict[str, str]:
    speakers = {value.value for one in reading.statements for value in one.speakers}
    return {name: country for name in sorted(speakers) if (country := country_of(name, knowledge))}
