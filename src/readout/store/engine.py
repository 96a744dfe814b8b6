"""Connections to a library's database."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, IntegrityError, NoSuchModuleError, OperationalError
from sqlalchemy.pool import StaticPool

from readout.store.location import LibraryError, describe

BUSY_MS = 30_000
WRITING = "readout_writing"
RETRIED = ("40001", "40P01", "23505")  # serialization failure, deadlock, a row that another process wrote first


def connect(url: URL) -> Engine:
    """Make the engine of a library's database; nothing is opened yet.

    Raises:
        LibraryError: The driver for this database is not installed.
    """
    try:
        if url.get_backend_name() == "sqlite":
            return _sqlite(url)
        return create_engine(url, json_serializer=_dumps, json_deserializer=orjson.loads, pool_pre_ping=True)
    except (ImportError, NoSuchModuleError) as error:
        raise LibraryError("PostgreSQL needs a driver: pip install 'readout[postgres]'.") from error


def _dumps(value: Any) -> str:
    return orjson.dumps(value).decode()


def _sqlite(url: URL) -> Engine:
    options: dict[str, Any] = {"json_serializer": _dumps, "json_deserializer": orjson.loads}
    if not url.database:
        options["poolclass"] = StaticPool
        options["connect_args"] = {"check_same_thread": False}
    engine = create_engine(url, **options)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    """Leave transactions to ``_begin_sqlite``, so that changes of tables are part of them."""
    connection.isolation_level = None
    for pragma in (
        f"busy_timeout = {BUSY_MS}",
        "journal_mode = WAL",
        "synchronous = NORMAL",
        "foreign_keys = ON",
        "cache_size = -65536",
        "temp_store = MEMORY",
        "analysis_limit = 1000",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    """Take the write lock at once where a transaction will write: a later upgrade could not wait for it."""
    writing = connection.get_execution_options().get(WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Open a connection for reading one consistent state.

    Raises:
        LibraryError: The database cannot be reached or is not one.
    """
    with _explained(engine), engine.connect() as connection:
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Open one transaction for writing; it is committed at the end, or undone where anything is raised.

    Raises:
        LibraryError: The database cannot be reached, is full, or is not one.
    """
    with _explained(engine), engine.connect() as opened:
        connection = opened.execution_options(**{WRITING: True})
        with connection.begin():
            yield connection


@contextmanager
def _explained(engine: Engine) -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        if lost_race(error):
            raise
        raise LibraryError(_explain(engine.url, error)) from error


def lost_race(error: DBAPIError) -> bool:
    """Tell whether another process wrote first, so that the same transaction succeeds when it is tried again."""
    if isinstance(error.orig, sqlite3.Error):
        return isinstance(error, IntegrityError)
    return getattr(error.orig, "sqlstate", "") in RETRIED


def _explain(url: URL, error: DBAPIError) -> str:
    name, reason = describe(url), str(error.orig).strip().splitlines()[0]
    if "not a database" in reason:
        return f"{name} is not a library; give another path with --library."
    if "unable to open" in reason:
        return f"{name} cannot be opened; is there a folder {Path(name).parent}, and may you write to it?"
    if "readonly" in reason or "read-only" in reason:
        return f"{name} cannot be written to; check its permissions."
    if "full" in reason:
        return f"{name} cannot grow: the disk is full. What was added so far is kept; add the same again to go on."
    if "locked" in reason:
        return f"{name} is in use by another process that did not finish in {BUSY_MS // 1000} s; try again."
    if isinstance(error, OperationalError) and url.get_backend_name() != "sqlite":
        return f"{name} cannot be reached: {reason}"
    return f"{name}: {reason}"


def is_postgres(connection: Connection) -> bool:
    """Tell whether a connection leads to PostgreSQL rather than to SQLite."""
    return connection.dialect.name == "postgresql"


def require_postgres_15(connection: Connection) -> None:
    """Refuse a server that is too old or does not keep text as UTF-8.

    Raises:
        LibraryError: It is so.
    """
    if int(connection.scalar(text("SHOW server_version_num")) or 0) < 150_000:
        raise LibraryError(f"{describe(connection.engine.url)} runs an old PostgreSQL; version 15 or later is needed.")
    if connection.scalar(text("SHOW server_encoding")) != "UTF8":
        raise LibraryError(f"{describe(connection.engine.url)} is not encoded in UTF-8; make it with ENCODING 'UTF8'.")
