"""Putting items into a library."""

from dataclasses import replace
from datetime import date

import pytest

from readout.model import ItemError
from readout.store import Became, Store
from tests.samples import ENGLISH, document, reading


def test_an_item_comes_out_as_it_went_in(store: Store) -> None:
    item = document(name="en-1", url="https://example.org/1")
    made = reading(item)
    assert store.put(item, made).became is Became.ADDED
    found = store.show("en-1")
    assert found.document == item
    assert found.reading == made
    assert [one.number for one in found.versions] == [1]


def test_the_same_item_twice_changes_nothing(store: Store) -> None:
    item = document()
    store.put(item, reading(item))
    before = store.show(item.id)
    assert store.put(item, reading(item)).became is Became.UNCHANGED
    assert store.show(item.id) == before
    assert store.totals().contacts == 1


def test_other_furniture_is_no_new_version(store: Store) -> None:
    item = document(name="en-1", url="https://example.org/1")
    store.put(item, reading(item))
    again = replace(item, content_hash="f" * 64, fields=())
    assert store.put(again, reading(again)).became is Became.UNCHANGED


@pytest.mark.parametrize("own", [True, False])
def test_other_words_at_the_same_address_are_a_new_version(store: Store, own: bool) -> None:
    first = document(name="en-1" if own else "", url="https://example.org/1?utm_source=mail")
    second = document(ENGLISH + " They agreed to meet.", name="en-1" if own else "", url="http://www.example.org/1/")
    store.put(first, reading(first))
    done = store.put(second, reading(second, status="planned"))
    assert (done.became, done.key) == (Became.CHANGED, first.id)
    found = store.show(first.id)
    assert [one.current for one in found.versions] == [False, True]
    assert found.document.text == second.text
    assert [one.status for one in found.contacts] == ["planned"]
    assert store.show(first.id, 1).document.text == first.text
    assert store.totals().items == 1


def test_items_of_two_pages_with_the_same_id_stay_apart(store: Store) -> None:
    one, other = document(name="1", url="https://a.org/1"), document("Other words.", name="1", url="https://b.org/1")
    store.put(one, reading(one))
    assert store.put(other, reading(other)).became is Became.ADDED
    assert store.totals().items == 2
    assert store.put(other, reading(other)).became is Became.UNCHANGED


def test_two_items_of_one_address_with_ids_of_their_own_stay_apart(store: Store) -> None:
    one, other = document(name="1", url="https://a.org/live"), document("Other.", name="2", url="https://a.org/live")
    store.put(one, reading(one))
    assert store.put(other, reading(other)).became is Became.ADDED


def test_an_old_version_that_returns_changes_nothing(store: Store) -> None:
    first, second = document(name="en-1"), document("Other words.", name="en-1")
    for item in (first, second, first):
        done = store.put(item, reading(item))
    assert done.became is Became.UNCHANGED
    assert store.show("en-1").document.text == "Other words."


def test_newer_rules_replace_the_reading(store: Store) -> None:
    item = document(name="en-1")
    store.put(item, reading(item))
    assert not store.has(item, "rules-2")
    done = store.put(item, reading(item, channel="video", rules="rules-2"))
    assert done.became is Became.REREAD
    assert store.has(item, "rules-2")
    found = store.show("en-1")
    assert [one.channel for one in found.contacts] == ["video"]
    assert found.reading.rules_version == "rules-2"


def test_newer_rules_for_an_old_version_leave_the_current_one_alone(store: Store) -> None:
    first, second = document(name="en-1"), document("Other words.", name="en-1")
    store.put(first, reading(first))
    store.put(second, reading(second, channel="letter"))
    store.put(first, reading(first, channel="video", rules="rules-2"))
    assert [one.channel for one in store.show("en-1").contacts] == ["letter"]
    assert store.show("en-1", 1).reading.contacts[0].channel.value == "video"


@pytest.mark.parametrize("text", ["half \0 a word", "half \ud800 a letter"])
def test_text_that_no_database_keeps_is_refused(store: Store, text: str) -> None:
    item = replace(document(), text=text, content_hash="0" * 64)
    with pytest.raises(ItemError, match="encoding"):
        store.put(item, reading(item))
    assert store.totals().items == 0


def test_a_person_gathers_names_over_items(store: Store) -> None:
    putin = ("putin", "Vladimir Putin", (("en", "Vladimir Putin"),))
    more = ("putin", "Vladimir Putin", (("ru", "Владимир Путин"),))
    one, other = document(name="1"), document("Other words.", name="2")
    store.put(one, reading(one, people=(putin,)))
    store.put(other, reading(other, people=(more,)))
    dossier = store.person("putin")
    assert dossier is not None
    assert dossier.names == {"en": "Vladimir Putin", "ru": "Владимир Путин"}
    assert dossier.items == 2


def test_removing_an_item_leaves_nothing_of_it(store: Store) -> None:
    item = document(name="en-1")
    store.put(item, reading(item))
    store.remove("en-1")
    totals = store.totals()
    assert (totals.items, totals.versions, totals.contacts, totals.statements) == (0, 0, 0, 0)


def test_the_tables_can_be_made_again(store: Store) -> None:
    item = document(name="en-1", published=date(2021, 2, 19))
    store.put(item, reading(item))
    before = store.show("en-1")
    assert store.rebuild() == 1
    assert store.show("en-1") == before
