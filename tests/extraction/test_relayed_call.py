"""A relayed call, read as a whole: an item of the project's own, and the reference item where it is at hand.

The own item has the traits of the reference item: another script's language links, a date with Arabic
figures, one with a dual month and its weekday, one glued to its year, doubled and unclosed quotation marks,
a quotation and a figure that are told twice, a monitoring centre, and nouns that look like names.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from readout.extraction.reader import read_document
from readout.extraction.rules import load_rules
from readout.model import Document, Reading
from readout.model.encoding import flat

OWN = Path(__file__).parents[1] / "data" / "seed_like.json"
BENCH = Path(__file__).parents[3] / "shared" / "bench" / "dev"
ITEMS = ("own", "reference")

TOLD_TWICE = {
    "own": {
        "شددا على عزمهما المضي في تنمية الشراكة": "الجانبين شددا على عزمهما المضي في تنمية الشراكة",
        "فلاديمير بوتين وإبراهيم رئيسي لفتا إلى ضرورة": "ضرورة قيام حكومة جامعة في أفغانستان",
    },
    "reference": {
        "أكدا على الرغبة في تعزيز العلاقات": "الجانبين أكدا على استعدادهما توسيع العلاقات",
        "فلاديمير بوتين ورجب طيب إردوغان أشارا": "أهمية تشكيل السلطات الانتقالية في ليبيا",
    },
}
"""The beginnings of statements that are told again, with those of the first tellings."""
CONFIRMED_BY = {"own": "اليوم الأربعاء 24 أغسطس/آب 2022", "reference": "اليوم الخميس 18 فبراير/شباط 2021"}
"""The words whose weekday agrees with the day of publication."""
FIGURES = {
    "own": {
        (11, "killed", "Iranian citizens", "Afghanistan", "Kremlin"),
        (26, "neutralised", "Jaish al-Adl fighters", "Southeastern Iran", None),
        (11, "killed", "Iranian citizens", "Western Afghanistan", None),
    },
    "reference": {
        (13, "killed", "Turkish citizens", "Iraq", "Kremlin"),
        (48, "neutralised", "PKK fighters", "Northern Iraq", None),
        (13, "killed", "Turkish citizens", "Northern Iraq", None),
    },
}


def gold_of(which: str) -> dict[str, Any]:
    """Return what a careful reader finds in an item, or skip where the item is not at hand."""
    path = OWN if which == "own" else BENCH / "gold" / "ar-seed.json"
    if not path.exists():
        pytest.skip("the reference item is not part of the project")
    gold: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return gold


@pytest.fixture(params=ITEMS)
def which(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def gold(which: str) -> dict[str, Any]:
    return gold_of(which)


@pytest.fixture
def reading(gold: dict[str, Any]) -> Reading:
    return read_document(Document(gold["id"], gold["text"]), load_rules())


@pytest.fixture
def told(gold: dict[str, Any], reading: Reading) -> dict[str, Any]:
    return flat(reading, gold["text"])


def test_the_frame_is_read(gold: dict[str, Any], told: dict[str, Any]) -> None:
    for field in ("lang", "title", "published", "publisher", "credits", "photo_credits"):
        assert told[field] == gold[field], field
    assert told["languages"] == ["ru", "en"]


def test_the_weekday_confirms_the_day(which: str, reading: Reading) -> None:
    assert reading.published is not None
    assert CONFIRMED_BY[which] in {one.quote for one in reading.published.evidence}
    assert reading.doubts == ()


def test_the_call_is_the_only_contact(gold: dict[str, Any], told: dict[str, Any]) -> None:
    (contact,), (expected,) = told["contacts"], gold["contacts"]
    for field in ("channel", "status", "date", "participants", "countries", "initiator", "place", "sources"):
        assert contact[field] == expected[field], field
    for field in ("subjects", "situations"):
        assert sorted(contact[field]) == sorted(expected[field]), field


def test_both_participants_are_presidents(reading: Reading) -> None:
    assert [one.office for one in reading.contacts[0].participants] == ["head-of-state"] * 2


def test_names_are_read(gold: dict[str, Any], told: dict[str, Any]) -> None:
    for field in ("persons", "countries", "organisations"):
        optional = set(gold.get(f"{field}_optional") or ())
        assert set(told[field]) - optional == set(gold[field]) - optional, field


def test_nouns_name_nobody(reading: Reading) -> None:
    assert not any(form in ("باغ", "جامع") for person in reading.persons for form in person.forms)
    accusatives = [
        one for country in reading.countries for one in country.evidence if one.quote in ("تركيا", "إيرانيا")
    ]
    counted = [one for one in accusatives if reading.figures[-1].evidence[0].start < one.start]
    assert all(one.rule == "country.adjectives" for one in counted)


def test_statements_are_read(gold: dict[str, Any], told: dict[str, Any]) -> None:
    def rows(statements: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
        return sorted(
            (one["start"], one["end"], one["act"], one["quoted"], tuple(one["speakers"]), tuple(one["via"]))
            for one in statements
        )

    assert rows(told["statements"]) == rows(gold["statements"])


def test_what_is_told_twice_is_linked(which: str, reading: Reading) -> None:
    statements = reading.statements
    again = {one.evidence[0].quote: statements[one.same_as].evidence[0].quote for one in statements if one.same_as >= 0}
    expected = TOLD_TWICE[which]
    assert len(again) == len(expected)
    for begins, first in expected.items():
        assert any(quote.startswith(begins) and other.startswith(first) for quote, other in again.items()), begins


def test_figures_are_read(which: str, told: dict[str, Any]) -> None:
    found = {(one["value"], one["what"], one["who"], one["place"], one["speaker"]) for one in told["figures"]}
    assert found == FIGURES[which]


def test_references_and_dates_are_read(gold: dict[str, Any], told: dict[str, Any]) -> None:
    assert [(one["text"], one["value"]) for one in told["dates"]] == [
        (one["text"], one["value"]) for one in gold["dates"]
    ]
    references = [(one["kind"], one["date"], sorted(one["parties"])) for one in told["references"]]
    assert references == [(one["kind"], one["date"], sorted(one["parties"])) for one in gold["references"]]
    assert all(one["name"].isascii() for one in told["references"] if one["date"])


def test_every_value_has_its_words(gold: dict[str, Any], reading: Reading) -> None:
    found = list(evidence_of(reading))
    assert found
    assert all(gold["text"][one["start"] : one["end"]] == one["quote"] for one in found)


def evidence_of(reading: Reading) -> list[dict[str, Any]]:
    """Return all evidence of a reading, as the full format writes it."""
    from readout.model.encoding import full

    found: list[dict[str, Any]] = []

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            if {"start", "end", "quote"} <= set(value):
                found.append(value)
            for inner in value.values():
                walk(inner)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)

    walk(full(reading))
    return found
