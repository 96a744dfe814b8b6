"""Keeping what analysts decide: never overwritten, never deleted, taken back by being marked so."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, or_, select, update

from readout.model.event import Judgement
from readout.store.inserting import insert_one
from readout.store.location import NotInLibraryError
from readout.store.tables import judgement
from readout.store.tellings import item_ids
from readout.store.writing import now

TOLD = ("item", "contact", "other", "other_contact", "field", "value")


def put_judgement(connection: Connection, made: Judgement) -> Judgement:
    """Keep a judgement; returns it with its number and time.

    Raises:
        NotInLibraryError: The library has no such item.
    """
    numbers = item_ids(connection, filter(None, (made.item, made.other)))
    missing = {key for key in (made.item, made.other) if key} - set(numbers)
    if missing:
        raise NotInLibraryError(f"there is no item {', '.join(sorted(missing))} in the library.")
    row: dict[str, Any] = {
        "kind": made.kind,
        "item_id": numbers[made.item],
        "other_item_id": numbers.get(made.other),
        "who": made.who,
        "why": made.why,
        "subject": {
            "item": made.item,
            "contact": made.contact,
            "other": made.other,
            "other_contact": made.other_contact,
        },
        "decision": {"field": made.field, "value": made.value},
        "made_at": made.made_at or now(),
    }
    number = insert_one(connection, judgement, row)
    return _decode(connection.execute(select(judgement).where(judgement.c.id == number)).one())


def undo_judgement(connection: Connection, number: int, who: str) -> Judgement:
    """Take a judgement back; it stays, marked with who did and when.

    Raises:
        NotInLibraryError: There is no such judgement, or it was taken back before.
    """
    row = connection.execute(select(judgement).where(judgement.c.id == number)).first()
    if not row:
        raise NotInLibraryError(f"there is no judgement {number}; `readout judge --list` lists them.")
    if row.undone_at:
        raise NotInLibraryError(
            f"judgement {number} was taken back already, by {row.undone_by or 'unknown'} on {row.undone_at[:10]}."
        )
    changed = update(judgement).where(judgement.c.id == number).values(undone_at=now(), undone_by=who)
    connection.execute(changed)
    return _decode(connection.execute(select(judgement).where(judgement.c.id == number)).one())


def list_judgements(connection: Connection, *, holding: bool = False) -> list[Judgement]:
    """List all judgements in the order in which they were made, or only those that hold."""
    query = select(judgement).order_by(judgement.c.id)
    if holding:
        query = query.where(judgement.c.undone_at == "")
    return [_decode(row) for row in connection.execute(query)]


def judgements_about(connection: Connection, ids: Iterable[int]) -> list[Judgement]:
    """List the judgements that hold and are about one of the items."""
    wanted = sorted(ids)
    about = or_(judgement.c.item_id.in_(wanted), judgement.c.other_item_id.in_(wanted))
    query = select(judgement).where(judgement.c.undone_at == "", about).order_by(judgement.c.id)
    return [_decode(row) for row in connection.execute(query)]


def relink(connection: Connection, item_id: int, key: str) -> None:
    """Bind the judgements about an item that was removed to the same item, now that it is back."""
    for side, column in (("item", judgement.c.item_id), ("other", judgement.c.other_item_id)):
        lost = connection.execute(
            select(judgement.c.id, judgement.c.subject).where(column.is_(None), judgement.c.kind != "")
        ).all()
        numbers = [row.id for row in lost if row.subject.get(side) == key]
        if numbers:
            connection.execute(update(judgement).where(judgement.c.id.in_(numbers)).values({column.name: item_id}))


def _decode(row: Row[Any]) -> Judgement:
    kept = ("id", "kind", "who", "why", "made_at", "undone_at", "undone_by")
    told = {name: value for name, value in (row.subject | row.decision).items() if name in TOLD}
    return Judgement(**({"item": ""} | told), **{name: getattr(row, name) for name in kept})
