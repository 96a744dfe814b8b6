"""Items that could not be read: kept with stage and reason, listed, tried again, forgotten."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, select, update

from readout.model import Failure, Stage
from readout.store.inserting import insert_one
from readout.store.tables import asked, failure
from readout.store.writing import now

STANDARD_INPUT = ("-", "standard input")
SOLVE = (
    update(failure).where(failure.c.key == bindparam("of"), failure.c.solved_at == "").values(solved_at=bindparam("at"))
)


@dataclass(frozen=True, slots=True)
class StoredFailure:
    """A failure in the library.

    Attributes:
        id: Its number.
        failure: What failed and why.
        tries: How often it was tried.
        first_at, last_at: Times of the first and the latest try.
        input: What the user had asked for when it failed, or an empty string.
    """

    id: int
    failure: Failure
    tries: int
    first_at: str
    last_at: str
    input: str


def repeatable(source: str) -> bool:
    """Tell whether a source can be read again, as standard input cannot."""
    return not source.startswith(STANDARD_INPUT)


def _key(found: Failure) -> str:
    return found.source if repeatable(found.source) else f"{found.source} {found.content_hash}"


def put_failure(connection: Connection, found: Failure, asked_id: int | None = None) -> int:
    """Keep a failure; one that is there already counts another try."""
    values = {
        "source": found.source,
        "content_hash": found.content_hash,
        "stage": found.stage.value,
        "reason": found.reason,
        "asked_id": asked_id,
        "last_at": now(),
        "solved_at": "",
    }
    held = connection.scalar(select(failure.c.id).where(failure.c.key == _key(found)))
    if held is None:
        values |= {"key": _key(found), "first_at": now()}
        return insert_one(connection, failure, values)
    connection.execute(update(failure).where(failure.c.id == held).values(values | {"tries": failure.c.tries + 1}))
    return int(held)


def solve(connection: Connection, source: str, content_hash: str) -> None:
    """Mark a failure as solved, once its source has been read."""
    key = _key(Failure(source, Stage.STORE, "", content_hash))
    connection.execute(SOLVE, {"of": key, "at": now()})


def is_failing(connection: Connection, source: str, content_hash: str) -> bool:
    """Tell whether a source has a failure that is not solved."""
    key = _key(Failure(source, Stage.STORE, "", content_hash))
    return bool(connection.scalar(select(failure.c.id).where(failure.c.key == key, failure.c.solved_at == "")))


def list_failures(connection: Connection, ids: Iterable[int] = ()) -> list[StoredFailure]:
    """List the failures that are not solved, the latest first; or those with the given numbers."""
    query = select(failure, asked.c.input).select_from(failure.outerjoin(asked)).order_by(failure.c.last_at.desc())
    wanted = list(ids)
    query = query.where(failure.c.id.in_(wanted)) if wanted else query.where(failure.c.solved_at == "")
    rows = connection.execute(query.order_by(failure.c.id.desc()))
    return [
        StoredFailure(
            row.id,
            Failure(row.source, Stage(row.stage), row.reason, row.content_hash),
            row.tries,
            row.first_at,
            row.last_at,
            row.input or "",
        )
        for row in rows
    ]


def forget(connection: Connection, ids: Iterable[int]) -> int:
    """Drop failures that nobody wants to see again; returns how many there were."""
    return connection.execute(delete(failure).where(failure.c.id.in_(list(ids)))).rowcount
