"""What analysts decide about events: it outranks the machine, survives every new reading, and can be taken back."""

from dataclasses import dataclass, replace

from sqlalchemy import Connection

from readout.events.forming import form_around, telling_row
from readout.events.recognising import recognise
from readout.knowledge import Knowledge
from readout.model import Reading, RefusedError
from readout.model.event import Event, Judgement, TellingKey
from readout.resolution.days import days_of
from readout.resolution.told import named_so, told, with_persons
from readout.store import tellings as shelf
from readout.store.items import show_item
from readout.store.judgements import judgements_about, list_judgements, put_judgement, undo_judgement

VALUES = {
    "channel": ("phone", "video", "meeting", "visit", "letter", "unspecified"),
    "status": ("held", "ongoing", "planned", "possible", "denied"),
}
FIELDS = ("channel", "status", "date", "place", "initiator")


@dataclass(frozen=True, slots=True)
class Judged:
    """A judgement that was made or taken back, the events that it changed, and what the user should know."""

    judgement: Judgement
    events: tuple[Event, ...]
    warnings: tuple[str, ...] = ()


def judge(connection: Connection, made: Judgement, knowledge: Knowledge) -> Judged:
    """Keep a judgement and form the events anew that it is about.

    Raises:
        RefusedError: It says nothing, or names what does not exist; the message says what can be done.
    """
    _check(made)
    _check_contacts(connection, made)
    stored = put_judgement(connection, made)
    judged = _carry_out(connection, stored, knowledge, _contradicted(connection, stored))
    return replace(judged, warnings=(*judged.warnings, *_outdone(connection, judged)))


def undo(connection: Connection, number: int, who: str, knowledge: Knowledge) -> Judged:
    """Take a judgement back and form the events anew that it was about.

    Raises:
        NotInLibraryError: There is none with this number, or it was taken back before.
    """
    return _carry_out(connection, undo_judgement(connection, number, who), knowledge, ())


def _check(made: Judgement) -> None:
    if made.kind in ("same", "apart"):
        if (made.item, made.contact) == (made.other, made.other_contact):
            raise RefusedError("an item is always the same as itself; name two items.")
    elif made.kind == "value" and made.field not in FIELDS:
        raise RefusedError(f"{made.field} is no field that can be set; these can: {', '.join(FIELDS)}.")
    elif made.kind == "value":
        _check_value(made)
    elif made.kind not in ("person", "value"):
        raise RefusedError(f"{made.kind} is no judgement; there are same, apart, person and value.")


def _check_value(made: Judgement) -> None:
    if made.field in VALUES and made.value not in VALUES[made.field]:
        raise RefusedError(f"{made.value} is no {made.field}; there are {', '.join(VALUES[made.field])}.")
    if made.field == "date" and not days_of(made.value):
        raise RefusedError(f"{made.value} is no date; write a day, month or year: 2021-02-18, 2021-02, 2021.")
    if not made.value.strip():
        raise RefusedError(f"say which {made.field} it is.")


def _check_contacts(connection: Connection, made: Judgement) -> None:
    """Refuse contacts that an item does not tell of, and persons who take no part in it."""
    for key, number in ((made.item, made.contact), (made.other, made.other_contact)):
        if not key:
            continue
        reading = show_item(connection, key).reading
        if made.kind == "person":
            _check_person(made, key, reading)
        elif number >= len(reading.contacts):
            raise RefusedError(
                f"{key} tells of {len(reading.contacts)} contacts; {key}#{number} is none (they count from 0)."
            )


def _check_person(made: Judgement, key: str, reading: Reading) -> None:
    """Refuse a name that an item gives neither a participant nor anybody else whom it names."""
    among = [one for contact in reading.contacts for one in contact.participants]
    named = {name for one in reading.persons for name in (one.value, one.id, *one.forms)} - {""}
    if made.field not in named and not any(named_so(one, made.field) for one in among):
        there = dict.fromkeys([*(one.value for one in among), *(one.value for one in reading.persons)])
        raise RefusedError(f"{key} names nobody {made.field}; it names {', '.join(there) or 'nobody'}.")


def _outdone(connection: Connection, judged: Judged) -> tuple[str, ...]:
    """Say which values that were set earlier, about other items of the same event, do not count any more."""
    made = judged.judgement
    if made.kind != "value":
        return ()
    items = {item for event in judged.events if TellingKey(made.item, max(made.contact, 0)) in event.tellings
             for item in event.items} - {made.item}  # fmt: skip
    return tuple(
        f"judgement {one.id} of {one.who or 'unknown'} ({one.made_at[:10]}) sets the {one.field} of this event to "
        f"{one.value}; the later one holds. `readout judge --undo {one.id}` takes the earlier one back."
        for one in list_judgements(connection, holding=True)
        if one.kind == "value" and one.item in items and one.field == made.field and one.value != made.value
    )


def _contradicted(connection: Connection, made: Judgement) -> tuple[str, ...]:
    """Say which earlier judgements say the opposite of a new one; it holds, and they stay."""
    opposite = {"same": "apart", "apart": "same"}.get(made.kind, made.kind)
    pair = {made.item, made.other}
    return tuple(
        f"judgement {one.id} of {one.who or 'unknown'} ({one.made_at[:10]}) says the opposite; the later one holds. "
        f"`readout judge --undo {one.id}` takes the earlier one back."
        for one in list_judgements(connection, holding=True)
        if one.id != made.id and one.kind == opposite and {one.item, one.other} == pair and _differ(one, made)
    )


def _differ(one: Judgement, made: Judgement) -> bool:
    return one.kind in ("same", "apart") or (one.field == made.field and one.value != made.value)


def _carry_out(connection: Connection, judgement: Judgement, knowledge: Knowledge, warnings: tuple[str, ...]) -> Judged:
    numbers = shelf.item_ids(connection, filter(None, (judgement.item, judgement.other)))
    if judgement.kind == "person" and judgement.item in numbers:
        _put_persons(connection, numbers[judgement.item], judgement.item, knowledge)
    formed = form_around(connection, set(numbers.values()))
    return Judged(judgement, formed.events, warnings)


def _put_persons(connection: Connection, item_id: int, key: str, knowledge: Knowledge) -> None:
    """Make an item's tellings again from its reading, with the persons whom analysts recognised."""
    stored = show_item(connection, key)
    judgements = judgements_about(connection, [item_id])
    recognise(connection, item_id, key, stored.reading, judgements, knowledge)
    made = [with_persons(one, judgements, knowledge) for one in told(stored.document, stored.reading, knowledge)]
    shelf.put_tellings(connection, item_id, [telling_row(one) for one in made])
