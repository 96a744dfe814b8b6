"""What all tests share."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import postgres  # noqa: E402


@pytest.fixture(scope="session")
def postgres_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Give the URL of a running PostgreSQL server, or skip where none is installed."""
    binaries = postgres.find_binaries()
    if binaries is None:
        pytest.skip("no PostgreSQL 15 or later is installed (on Debian and Ubuntu: apt-get install postgresql)")
    pytest.importorskip("psycopg", reason="psycopg is not installed (pip install 'readout[postgres]')")
    folder = tmp_path_factory.mktemp("postgres")
    for parent in (folder, *folder.parents[:3]):
        if parent.owner() != "root" or parent.name.startswith("pytest"):
            parent.chmod(parent.stat().st_mode | 0o055)
    with postgres.server(folder, binaries) as url:
        yield url


@pytest.fixture
def new_database(request: pytest.FixtureRequest) -> Callable[[], str]:
    """Give a function that makes an empty database on the server and returns its URL."""

    def make() -> str:
        import psycopg

        server: str = request.getfixturevalue("postgres_url")
        with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
            row = connection.execute("SELECT coalesce(max(oid::bigint), 0) FROM pg_database").fetchone()
            name = f"library_{row[0] if row else 0}"
            connection.execute(f"CREATE DATABASE {name}".encode())
        return f"{server}/{name}"

    return make


@pytest.fixture(params=["sqlite", "postgresql"])
def library_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Give where an empty library can be made: once on SQLite and once on PostgreSQL."""
    if request.param == "sqlite":
        return str(tmp_path / "library.db")
    make: Callable[[], str] = request.getfixturevalue("new_database")
    return make()
