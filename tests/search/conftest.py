"""A library with something to find."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest

from readout.library import index_terms
from readout.store import Store
from tests.samples import ARABIC, ENGLISH, MACRON, PUTIN, RUSSIAN, document, quiet, reading


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def filled(request: pytest.FixtureRequest, new_library: Callable[[str], str]) -> Iterator[Store]:
    """Give a library that the tests of a module share, and leave as it is."""
    store = fill(Store(new_library(request.param), analyse=index_terms))
    yield store
    store.close()


@pytest.fixture
def own(library_url: str) -> Iterator[Store]:
    """Give a library to change."""
    store = fill(Store(library_url, analyse=index_terms))
    yield store
    store.close()


def fill(store: Store) -> Store:
    """Put in six items, in three languages, of which five tell of a contact."""
    for name, text, lang in (("ar", ARABIC, "ar"), ("ru", RUSSIAN, "ru"), ("en", ENGLISH, "en")):
        item = document(text, name=name, lang=lang)
        store.put(item, reading(item))
    met = document("Macron received Putin. They spoke of grain and of Libya.", name="met", published=date(2021, 3, 5))
    store.put(met, reading(met, people=(PUTIN, MACRON), countries=("RU", "FR"), channel="meeting", day="2021-03-04",
                           subjects=("agriculture-food", "nuclear-energy")))  # fmt: skip
    plan = document("Путин встретится с Макроном.", name="plan", lang="ru", published=date(2021, 3, 6))
    store.put(plan, reading(plan, people=(PUTIN, MACRON), countries=("RU", "FR"), channel="meeting", status="planned",
                            day="2021-04", subjects=("health",)))  # fmt: skip
    rain = document("It rained in Ankara, and the energy of the storm was great.", name="rain")
    store.put(rain, quiet(rain))
    return store
