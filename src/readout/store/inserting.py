"""Inserting rows, also such as may be there already; both databases can, each in its own dialect.

Statements are made once: making one anew takes three times as long as carrying it out.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Insert, Table, insert
from sqlalchemy.dialects import postgresql, sqlite

Values = dict[str, Any]


def insert_one(connection: Connection, table: Table, values: Values) -> int:
    """Insert one row, and return the number that it got."""
    made = connection.execute(_insert(table), values).inserted_primary_key
    assert made is not None
    return int(made[0])


def insert_rows(connection: Connection, table: Table, rows: Sequence[Values]) -> None:
    """Insert rows that all have the same columns; none is fine."""
    if rows:
        connection.execute(_insert(table), rows)


def insert_or_leave(connection: Connection, table: Table, rows: Sequence[Values]) -> None:
    """Insert rows, and leave those alone that are there."""
    if rows:
        connection.execute(_insert_or_leave(connection.dialect.name, table), rows)


def insert_or_replace(connection: Connection, table: Table, values: Values) -> None:
    """Insert one row, in place of one with the same primary key."""
    connection.execute(_insert_or_replace(connection.dialect.name, table, tuple(values)), values)


@cache
def _insert(table: Table) -> Insert:
    return insert(table)


@cache
def _insert_or_leave(dialect: str, table: Table) -> Insert:
    return _of(dialect, table).on_conflict_do_nothing()


def _of(dialect: str, table: Table) -> postgresql.Insert | sqlite.Insert:
    return postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)


@cache
def _insert_or_replace(dialect: str, table: Table, columns: tuple[str, ...]) -> Insert:
    made = _of(dialect, table)
    keys = [column.name for column in table.primary_key]
    changed = {name: made.excluded[name] for name in columns if name not in keys}
    return made.on_conflict_do_update(index_elements=keys, set_=changed)
