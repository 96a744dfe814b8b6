"""Keeping the vectors of items' first sentences, by a digest of the sentences."""

from sqlalchemy import Connection, select

from readout.store.inserting import insert_or_leave
from readout.store.tables import opening


def kept_opening(connection: Connection, digest: str) -> bytes | None:
    """Return the vectors that are kept under a digest, or None."""
    found: bytes | None = connection.execute(select(opening.c.vectors).where(opening.c.digest == digest)).scalar()
    return found


def keep_opening(connection: Connection, digest: str, vectors: bytes) -> None:
    """Keep vectors; what is kept already stays."""
    insert_or_leave(connection, opening, [{"digest": digest, "vectors": vectors}])
