"""Listing contacts, people and countries."""

from datetime import date

import pytest

from readout.store import ContactFilter, ItemFilter, NotInLibraryError, Store, Window
from tests.samples import ARABIC, ENGLISH, ERDOGAN, MACRON, PUTIN, RUSSIAN, document, quiet, reading


@pytest.fixture
def filled(store: Store) -> Store:
    """Give a library of five items, of which four tell of a contact."""
    arabic = document(ARABIC, name="ar", lang="ar")
    russian = document(RUSSIAN, name="ru", lang="ru")
    undated = document("Putin met Macron.", name="undated", published=date(2021, 3, 5))
    month = document("Putin will meet Macron in April.", name="month", published=date(2021, 3, 6))
    store.put(arabic, reading(arabic))
    store.put(russian, reading(russian, subjects=("energy", "health")))
    store.put(undated, reading(undated, people=(PUTIN, MACRON), countries=("RU", "FR"), channel="meeting", day=None))
    store.put(month, reading(month, people=(PUTIN, MACRON), countries=("RU", "FR"), status="planned", day="2021-04"))
    silent = document("It rained.", name="quiet")
    store.put(silent, quiet(silent))
    return store


@pytest.mark.parametrize(
    ("wanted", "items"),
    [
        (ContactFilter(), ["month", "undated", "ru", "ar"]),
        (ContactFilter(person="erdogan"), ["ru", "ar"]),
        (ContactFilter(country="FR"), ["month", "undated"]),
        (ContactFilter(lang="ar"), ["ar"]),
        (ContactFilter(channel="meeting"), ["undated"]),
        (ContactFilter(status="planned"), ["month"]),
        (ContactFilter(subject="health"), ["ru"]),
        (ContactFilter(since="2021-03"), ["month", "undated"]),
        (ContactFilter(until="2021-02"), ["ru", "ar"]),
        (ContactFilter(since="2021-03-05", until="2021-03-05"), ["undated"]),
        (ContactFilter(since="2021-04-15"), ["month"]),
        (ContactFilter(person="putin", country="TR", lang="ru"), ["ru"]),
        (ContactFilter(person="nobody"), []),
    ],
)
def test_filters(filled: Store, wanted: ContactFilter, items: list[str]) -> None:
    page = filled.list_contacts(wanted)
    assert [row.item for row in page.rows] == items
    assert page.total == len(items)


def test_a_row_holds_what_a_list_shows(filled: Store) -> None:
    row = filled.list_contacts(ContactFilter(lang="ru")).rows[0]
    assert [one.person for one in row.participants] == ["putin", "erdogan"]
    assert row.countries == ("RU", "TR")
    assert row.subjects == ("energy", "health")
    assert row.situations == ("SY", "Nagorno-Karabakh")
    assert row.sources == ("Kremlin",)
    assert (row.date, row.published, row.lang) == ("2021-02-18", "2021-02-18", "ru")


def test_pages(filled: Store) -> None:
    first, second = (filled.list_contacts(window=Window(3, offset)) for offset in (0, 3))
    assert [row.item for row in first.rows + second.rows] == ["month", "undated", "ru", "ar"]
    assert (first.more, second.more, second.total) == (True, False, 4)


def test_a_person_with_their_contacts(filled: Store) -> None:
    found = filled.person("putin")
    assert found is not None
    assert found.names["ar"] == "فلاديمير بوتين"
    assert found.contacts.total == 4
    assert found.partners == (("erdogan", 2), ("macron", 2))
    assert filled.person("nobody") is None


def test_a_country_with_its_contacts(filled: Store) -> None:
    found = filled.country("TR")
    assert found is not None
    assert (found.items, found.contacts.total, found.partners) == (2, 2, (("RU", 2),))
    assert filled.country("XX") is None


def test_choices(filled: Store) -> None:
    found = filled.choices()
    assert [(choice.value, choice.times) for choice in found["channel"]] == [("phone", 3), ("meeting", 1)]
    assert found["person"][0].value == "putin"
    assert found["person"][0].names["ru"] == "Владимир Путин"
    assert [choice.value for choice in found["lang"]] == ["en", "ar", "ru"]


def test_an_office_alone_is_nobody_and_a_resolved_one_is_its_holder(store: Store) -> None:
    from dataclasses import replace

    item = document(ENGLISH, name="en")
    made = reading(item)
    office = replace(made.contacts[0].participants[0], value="head-of-state@RU", person_id="")
    holder = replace(made.contacts[0].participants[1], value="head-of-state@TR", person_id="",
                     resolved="Recep Tayyip Erdogan")  # fmt: skip
    contact = replace(made.contacts[0], participants=(office, holder))
    store.put(item, replace(made, contacts=(contact,), persons=()))
    row = store.list_contacts().rows[0]
    assert [one.person for one in row.participants] == ["", "Recep Tayyip Erdogan"]
    assert ERDOGAN[1] == row.participants[1].resolved


def test_items_are_listed(filled: Store) -> None:
    assert [row.key for row in filled.list_items().rows] == ["month", "undated", "quiet", "ru", "ar"]
    assert [row.key for row in filled.list_items(ItemFilter(with_contact=False)).rows] == ["quiet"]
    assert [row.key for row in filled.list_items(ItemFilter(lang="en", since="2021-03")).rows] == ["month", "undated"]
    assert filled.list_items(ItemFilter(until="2021-02")).rows[0].contacts == 0


def test_an_item_is_found_by_the_beginning_of_its_id_or_by_its_address(store: Store) -> None:
    for name in ("abcdef-1", "abcdef-2"):
        item = document(f"Words of {name}.", name=name, url=f"https://example.org/{name}")
        store.put(item, reading(item))
    assert store.show("abcdef-1").key == "abcdef-1"
    assert store.show("http://example.org/abcdef-2#top").key == "abcdef-2"
    with pytest.raises(NotInLibraryError, match="several items begin with abcdef: abcdef-1, abcdef-2"):
        store.show("abcdef")
    with pytest.raises(NotInLibraryError, match=r"no item xyz.*readout find"):
        store.show("xyz")
    with pytest.raises(NotInLibraryError, match="no version 7"):
        store.show("abcdef-1", 7)
