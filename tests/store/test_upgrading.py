"""Making and changing a library's tables."""

from collections.abc import Callable
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, text

from readout.store import LibraryError, Store
from readout.store.tables import metadata
from readout.store.upgrading import HEAD, MIGRATIONS, known_revisions


def test_migrations_make_the_tables_as_they_are_declared(store: Store) -> None:
    with store.reading() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": _declared})
        assert compare_metadata(context, metadata) == []


def _declared(name: str | None, kind: str, _parents: object) -> bool:
    return kind != "table" or not str(name).startswith("item_terms")


def test_the_program_knows_its_last_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_current_head() == HEAD
    assert HEAD in known_revisions()


def test_opening_again_leaves_the_tables_alone(store: Store) -> None:
    again = Store(store.url.render_as_string(hide_password=False))
    assert again.totals().items == 0
    again.close()


def test_a_library_of_a_newer_program_is_refused(store: Store) -> None:
    store.write(lambda connection: connection.execute(text("UPDATE alembic_version SET version_num = '9999'")))
    with pytest.raises(LibraryError, match=r"newer Readout.*install a newer version"):
        Store(store.url.render_as_string(hide_password=False))


def test_a_database_of_something_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    with create_engine(f"sqlite:///{path}").begin() as connection:
        connection.execute(text("CREATE TABLE item (price integer)"))
    with pytest.raises(LibraryError, match="something else"):
        Store(path)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("not a database at all, " * 100)
    with pytest.raises(LibraryError, match="not a library; give another path"):
        Store(path)


def test_a_missing_library_is_made_only_where_that_is_wanted(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="readout add"):
        Store(tmp_path / "none.db", create=False)
    assert not (tmp_path / "none.db").exists()


def test_a_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match=r"cannot be opened; is there a folder .*nowhere"):
        Store(tmp_path / "nowhere" / "library.db")


def test_a_server_that_does_not_answer_is_named_without_its_password() -> None:
    pytest.importorskip("psycopg")
    with pytest.raises(LibraryError, match="cannot be reached") as raised:
        Store("postgresql://reader:secret@127.0.0.1:9/none?connect_timeout=2")
    assert "secret" not in str(raised.value)


def test_a_database_that_is_not_utf8_is_refused(postgres_url: str, new_database: Callable[[], str]) -> None:
    import psycopg

    with psycopg.connect(f"{postgres_url}/postgres", autocommit=True) as connection:
        connection.execute("CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0")
    with pytest.raises(LibraryError, match="UTF-8"):
        Store(f"{postgres_url}/latin")
