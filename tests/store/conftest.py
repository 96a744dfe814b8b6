"""A library of either kind."""

from collections.abc import Iterator

import pytest

from readout.store import Store


@pytest.fixture
def store(library_url: str) -> Iterator[Store]:
    """Give an empty library, once on SQLite and once on PostgreSQL."""
    made = Store(library_url)
    yield made
    made.close()
