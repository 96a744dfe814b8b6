"""What all tests share."""

from collections.abc import Callable, Iterator
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, settings

from tests import postgres

settings.register_profile(  # the same examples everywhere, however busy the machine
    "suite", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("suite")


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """Give the URL of a running PostgreSQL server, or skip where none is installed."""
    binaries = postgres.find_binaries()
    if binaries is None:
        pytest.skip("no PostgreSQL 15 or later is installed (on Debian and Ubuntu: apt-get install postgresql)")
    pytest.importorskip("psycopg", reason="psycopg is not installed (pip install 'readout[postgres]')")
    with postgres.server(binaries) as url:
        yield url


@pytest.fixture(scope="session")
def new_database(request: pytest.FixtureRequest) -> Callable[[], str]:
    """Give a function that makes an empty database on the server and returns its URL."""

    def make() -> str:
        import psycopg

        server: str = request.getfixturevalue("postgres_url")
        name = f"library_{uuid4().hex}"
        with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        return f"{server}/{name}"

    return make


@pytest.fixture(scope="session")
def new_library(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], str]:
    """Give a function that returns where an empty library can be made, in ``sqlite`` or ``postgresql``."""

    def make(kind: str) -> str:
        if kind == "sqlite":
            return str(tmp_path_factory.mktemp("library") / "library.db")
        new: Callable[[], str] = request.getfixturevalue("new_database")
        return new()

    return make


@pytest.fixture(params=["sqlite", "postgresql"])
def library_url(request: pytest.FixtureRequest, new_library: Callable[[str], str]) -> str:
    """Give where an empty library can be made: once on SQLite and once on PostgreSQL."""
    return new_library(request.param)
