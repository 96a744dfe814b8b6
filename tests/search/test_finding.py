"""Finding items, on both databases."""

import pytest

from readout.search import find, parse
from readout.store import Store, Window
from tests.samples import document, reading


@pytest.mark.parametrize(
    ("query", "items"),
    [
        ("", {"ar", "ru", "en", "met", "plan", "rain"}),
        ("energy", {"en", "rain"}),
        ("ENERGY", {"en", "rain"}),
        ("energy -storm", {"en"}),
        ("-energy", {"ar", "ru", "met", "plan"}),
        ("energy telephone", {"en"}),
        ('"of the storm"', {"rain"}),
        ('"storm the of"', set()),
        ('energy -"of the storm"', {"en"}),
        ("tele*", {"en"}),
        ("إردوغان", {"ar"}),
        ("اردوغان", {"ar"}),
        ("الطاقة", {"ar"}),
        ("«قطاع الطاقة»", {"ar"}),
        ("еще", {"ru"}),
        ("ЭНЕРГЕТИКУ", {"ru"}),
        ("who:erdogan", {"ar", "ru", "en"}),
        ("who:إردوغان", {"ar", "ru", "en"}),
        ("who:Эрдоган", {"ar", "ru", "en"}),
        ('who:"recep tayyip"', {"ar", "ru", "en"}),
        ("who:putin with:macron", {"met", "plan"}),
        ("who:erdogan with:macron", set()),
        ("who:erdogan,macron", {"ar", "ru", "en", "met", "plan"}),
        ("-who:erdogan", {"met", "plan"}),
        ("who:nobody", set()),
        ("who:putin energy", {"en"}),
        ("country:TR", {"ar", "ru", "en"}),
        ("country:Турция", {"ar", "ru", "en"}),
        ("country:فرنسا", {"met", "plan"}),
        ("country:France,TR", {"ar", "ru", "en", "met", "plan"}),
        ("country:Atlantis", set()),
        ("channel:meeting", {"met", "plan"}),
        ("-channel:meeting", {"ar", "ru", "en"}),
        ("status:planned", {"plan"}),
        ("status:held channel:meeting", {"met"}),
        ("lang:ru", {"ru", "plan"}),
        ("lang:ar,en", {"ar", "en", "met", "rain"}),
        ("-lang:ru", {"ar", "en", "met", "rain"}),
        ("about:energy", {"ar", "ru", "en", "met"}),
        ("about:nuclear", {"met"}),
        ("about:karabakh", {"ar", "ru", "en", "met", "plan"}),
        ("about:Syria lang:ar", {"ar"}),
        ("about:سوريا lang:ru", {"ru", "plan"}),
        ("about:grain", {"met"}),
        ("about:storm", {"rain"}),
        ("on:2021-02", {"ar", "ru", "en"}),
        ("on:2021-03-04", {"met"}),
        ("on:2021-03..", {"met", "plan"}),
        ("on:..2021-03", {"ar", "ru", "en", "met"}),
        ("on:2021-04-20", {"plan"}),
        ("-on:2021-02", {"met", "plan"}),
        ("published:2021-03", {"met", "plan"}),
        ("telephone-on", {"en"}),
        ("on-telephone", set()),
        ('" OR 1=1 --', set()),
        ("NEAR(energy)", set()),
        ("'quoted' & | !", set()),
        ("()", {"ar", "ru", "en", "met", "plan", "rain"}),
    ],
)
def test_find(filled: Store, query: str, items: set[str]) -> None:
    page = find(filled, parse(query))
    assert {hit.item.key for hit in page.rows} == items
    assert page.total == len(items)


def test_a_hit_shows_the_contacts_that_were_asked_for(filled: Store) -> None:
    hit = find(filled, parse("who:macron status:planned")).rows[0]
    assert [one.status for one in hit.contacts] == ["planned"]


def test_a_hit_shows_the_words_that_were_asked_for(filled: Store) -> None:
    hit = find(filled, parse("إردوغان")).rows[0]
    assert [hit.snippet.text[start:end] for start, end in hit.snippet.marks] == ["وإردوغان"]


def test_pages_of_hits(filled: Store) -> None:
    pages = [find(filled, parse("who:putin"), Window(2, offset)) for offset in (0, 2, 4)]
    keys = [hit.item.key for page in pages for hit in page.rows]
    assert len(keys) == len(set(keys)) == 5
    assert [page.more for page in pages] == [True, True, False]


def test_the_better_fit_comes_first(own: Store) -> None:
    item = document("Energy, energy, energy.", name="all")
    own.put(item, reading(item))
    assert find(own, parse("energy")).rows[0].item.key == "all"


def test_the_words_of_an_old_version_are_gone(own: Store) -> None:
    item = document("The words were changed.", name="en")
    own.put(item, reading(item))
    assert find(own, parse("telephone")).total == 0
    own.remove("en")
    assert find(own, parse("changed")).total == 0


def test_a_book_is_indexed_as_far_as_it_goes(own: Store) -> None:
    words = " ".join(f"word{number}" for number in range(120_000))
    item = document(f"beginning {words}", name="book")
    own.put(item, reading(item))
    assert find(own, parse("beginning word7")).total == 1
