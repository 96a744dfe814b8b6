"""Inserting rows that may be there already; both databases can, each in its own dialect."""

from typing import Any

from sqlalchemy import Connection, Insert, Table, insert
from sqlalchemy.dialects import postgresql, sqlite

from readout.store.engine import is_postgres


def insert_one(connection: Connection, table: Table, values: dict[str, Any]) -> int:
    """Insert one row, and return the number that it got."""
    made = connection.execute(insert(table).values(values)).inserted_primary_key
    assert made is not None
    return int(made[0])


def insert_or_leave(connection: Connection, table: Table) -> Insert:
    """Make a statement that inserts rows and leaves those alone that are there."""
    make = postgresql.insert if is_postgres(connection) else sqlite.insert
    return make(table).on_conflict_do_nothing()


def insert_or_replace(connection: Connection, table: Table, values: dict[str, Any]) -> Insert:
    """Make a statement that inserts one row, in place of one with the same primary key."""
    make = postgresql.insert if is_postgres(connection) else sqlite.insert
    keys = [column.name for column in table.primary_key]
    changed = {name: value for name, value in values.items() if name not in keys}
    return make(table).values(values).on_conflict_do_update(index_elements=keys, set_=changed)
