"""The ledger: what was asked of a library and what became of it, so that a run can go on where it was stopped."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, update

from readout.store.inserting import insert_one, insert_or_replace, insert_rows
from readout.store.tables import asked, ledger, run
from readout.store.writing import Became, now

OPEN, DONE = "open", "done"
COUNT = {
    became: update(asked)
    .where(asked.c.id == bindparam("asked"))
    .values({asked.c[became.value]: asked.c[became.value] + bindparam("more")})
    for became in Became
}


@dataclass(frozen=True, slots=True)
class Asked:
    """One input of a run.

    Attributes:
        id: Its number in the ledger.
        run: The run's number.
        input: Absolute path or URL.
        options: How its items are to be read.
        state: ``open`` or ``done``.
        counts: How many items became what.
        started_at, finished_at: Times; ``finished_at`` is empty while it is open.
    """

    id: int
    run: int
    input: str
    options: dict[str, Any]
    state: str
    counts: dict[str, int]
    started_at: str
    finished_at: str


def begin(connection: Connection, inputs: Sequence[str], options: dict[str, Any], program: str) -> list[Asked]:
    """Write down what is asked, before anything is done about it."""
    values = {"options": options, "program": program, "started_at": now()}
    made = insert_one(connection, run, values)
    rows = [{"run_id": made, "number": at, "input": one, "state": OPEN} for at, one in enumerate(inputs)]
    insert_rows(connection, asked, rows)
    return list_asked(connection, runs=[made])


def list_asked(
    connection: Connection, *, runs: Iterable[int] = (), state: str = "", ids: Iterable[int] = ()
) -> list[Asked]:
    """List inputs of runs in the order in which they were asked; of all runs, or of those named."""
    query = select(asked, run.c.options, run.c.started_at).select_from(asked.join(run)).order_by(asked.c.id)
    if wanted := list(runs):
        query = query.where(asked.c.run_id.in_(wanted))
    if numbers := list(ids):
        query = query.where(asked.c.id.in_(numbers))
    if state:
        query = query.where(asked.c.state == state)
    return [
        Asked(
            row.id,
            row.run_id,
            row.input,
            dict(row.options),
            row.state,
            {became.value: getattr(row, became.value) for became in Became},
            row.started_at,
            row.finished_at,
        )
        for row in connection.execute(query)
    ]


def record(
    connection: Connection,
    asked_id: int,
    position: int,
    source: str,
    became: Became,
    *,
    item_id: int | None = None,
    failure_id: int | None = None,
) -> None:
    """Write down what became of one item, in the transaction that made it so."""
    values = {
        "asked_id": asked_id,
        "position": position,
        "source": source,
        "became": became.value,
        "item_id": item_id,
        "failure_id": failure_id,
        "at": now(),
    }
    insert_or_replace(connection, ledger, values)
    count(connection, asked_id, became)


def reached(connection: Connection, asked_id: int) -> int:
    """Return the last position of an input whose outcome is written down, or -1."""
    last = connection.scalar(select(func.max(ledger.c.position)).where(ledger.c.asked_id == asked_id))
    return -1 if last is None else last


def count(connection: Connection, asked_id: int, became: Became, number: int = 1) -> None:
    """Add to what is counted of an input."""
    if number:
        connection.execute(COUNT[became], {"asked": asked_id, "more": number})


def finish(connection: Connection, asked_id: int) -> None:
    """Write down that an input was read to its end, and that its run is over if it was the last."""
    connection.execute(update(asked).where(asked.c.id == asked_id).values(state=DONE, finished_at=now()))
    mine = select(asked.c.run_id).where(asked.c.id == asked_id).scalar_subquery()
    left = select(asked.c.id).where(asked.c.run_id == mine, asked.c.state == OPEN).exists()
    connection.execute(update(run).where(run.c.id == mine, ~left).values(finished_at=now()))
