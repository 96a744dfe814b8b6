"""A desk over a small library."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from readout.desk.app import create_app
from readout.desk.csrf import COOKIE
from readout.desk.settings import Settings
from tests.desk.items import fill


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Give a library that tests only look at."""
    path = str(tmp_path_factory.mktemp("desk") / "library.db")
    fill(path)
    return path


def client_of(settings: Settings) -> TestClient:
    """Open a desk as a browser would, without following redirects."""
    return TestClient(
        create_app(settings), "http://127.0.0.1:8080", raise_server_exceptions=False, follow_redirects=False
    )


@pytest.fixture
def client(filled: str) -> Iterator[TestClient]:
    """Give a visitor of a desk that reads the filled library."""
    with client_of(Settings(library=filled)) as made:
        yield made


@pytest.fixture
def own(tmp_path: Path) -> Iterator[TestClient]:
    """Give a visitor of a desk with a library of its own, which may be changed."""
    path = str(tmp_path / "library.db")
    fill(path)
    with client_of(Settings(library=path, readings=5)) as made:
        yield made


def token(client: TestClient) -> str:
    """Visit the first page and return the token of its forms."""
    client.get("/")
    return str(client.cookies[COOKIE])
