"""Where a library is: a path or a database URL."""

import os
from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from readout.model import RefusedError

VARIABLE = "READOUT_LIBRARY"
DEFAULT = "readout.db"
MEMORY = "sqlite://"


class LibraryError(RefusedError):
    """A library cannot be used; the message says why and what can be done."""


class NotInLibraryError(LibraryError):
    """A library has no such item, version or event; or several that may be meant."""


def locate(library: str | os.PathLike[str] | None = None) -> URL:
    """Find the database that a user means.

    Args:
        library: A path, a ``sqlite:`` or ``postgresql:`` URL, or None for the environment's
            ``READOUT_LIBRARY`` and, without it, ``readout.db`` in the working folder.

    Raises:
        LibraryError: It is a URL of another kind, or none that can be understood.
    """
    named = os.fspath(library) if library is not None else os.environ.get(VARIABLE, "")
    named = named or DEFAULT
    if "://" not in named:
        return URL.create("sqlite", database=str(Path(named).expanduser()))
    return _with_driver(_parse(named))


def _parse(named: str) -> URL:
    try:
        return make_url(named)
    except (ArgumentError, ValueError) as error:
        raise LibraryError(
            f"{named} is not a database URL; a path or postgresql://user@host/name is wanted."
        ) from error


def _with_driver(url: URL) -> URL:
    kind = url.get_backend_name()
    if kind == "sqlite":
        return url.set(drivername="sqlite")
    if kind in ("postgresql", "postgres"):
        return url.set(drivername="postgresql+psycopg")
    raise LibraryError(f"a library is kept in SQLite or PostgreSQL, not in {kind}; give a path or a postgresql:// URL.")


def describe(url: URL) -> str:
    """Name a library in a message, without its password."""
    if url.get_backend_name() == "sqlite":
        return url.database or "memory"
    return url.set(drivername="postgresql").render_as_string(hide_password=True)


def exists(url: URL) -> bool:
    """Tell whether an embedded library's file is there; a server's database is taken to be."""
    return url.get_backend_name() != "sqlite" or bool(url.database and Path(url.database).exists())
