"""Bringing a library's tables to this program's state, when it is opened."""

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from readout.store.engine import is_postgres, reading, require_postgres_15, writing
from readout.store.location import LibraryError, describe

HEAD = "0003"
MIGRATIONS = Path(__file__).parent / "migrations"
LOCK = 7_328_636  # any number, the same in every process


def upgrade(engine: Engine) -> None:
    """Make the tables, or change older ones, in one transaction; a current library is left alone.

    Raises:
        LibraryError: A newer program wrote the library, or the database holds something else.
    """
    with reading(engine) as connection:
        if is_postgres(connection):
            require_postgres_15(connection)
        found = revision(connection)
        if found == HEAD:
            return
        _refuse_foreign(connection, found)
    with writing(engine) as connection:
        _migrate(connection)


def revision(connection: Connection) -> str:
    """Return the state of a library's tables, or an empty string where there are none."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return connection.scalar(text("SELECT version_num FROM alembic_version")) or ""


def _refuse_foreign(connection: Connection, found: str) -> None:
    name = describe(connection.engine.url)
    if found and found not in known_revisions():
        raise LibraryError(f"{name} was written by a newer Readout (its tables are at {found}, this program knows "
                           f"{HEAD}); install a newer version.")  # fmt: skip
    if not found and inspect(connection).has_table("item"):
        raise LibraryError(f"{name} is a database of something else; give another path or URL with --library.")


def known_revisions() -> set[str]:
    """Return the names of the migrations that this program ships."""
    return {path.stem.split("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py")}


def _migrate(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    if is_postgres(connection):
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
