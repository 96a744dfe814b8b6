"""The files of organisations, places, publishers and vocabularies agree with themselves and each other."""

from collections import Counter
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from readout.data.files import DATA, read_yaml
from readout.knowledge import load_knowledge
from readout.knowledge.countries import LANGUAGES, strings

NAMES = sorted([*(DATA / "knowledge" / "organisations").glob("*.yml"), *(DATA / "knowledge" / "places").glob("*.yml")])
FIELDS = {"name", "kind", "country", "countries", "en", "ru", "ar", "adjectives", "ambiguous", "rivals"}
MADE_NAMES = ("Presidency of ", "Ministry of ", "Government of ", "Office of the Prime Minister of ")
"""How the names begin that are made of an office and a country."""
OTHER_PUBLISHERS = {
    "Royal Household of Spain", "Federal Council of Switzerland", "Federal Chancellery of Austria",
    "Press Information Bureau of India", "Cabinet Secretariat of Indonesia", "Donald Trump",
}  # fmt: skip
FORMAT_KINDS = {"format", "agreement", "treaty", "law", "resolution", "resolution-series"}


def names_of(record: dict[str, Any]) -> list[str]:
    return [record["name"], *chain.from_iterable(record.get(lang) or () for lang in LANGUAGES)]


@pytest.mark.parametrize("path", NAMES, ids=lambda path: path.stem)
def test_a_record_has_only_fields_that_are_read_and_text_in_them(path: Path) -> None:
    for record in read_yaml(path):
        assert set(record) <= FIELDS, record["name"]
        assert all(isinstance(name, str) and name.strip() for name in names_of(record)), record["name"]
        codes = strings(record.get("countries")) + strings(record.get("country"))
        assert all(len(code) == 2 and code.isupper() for code in codes), record["name"]


@pytest.mark.parametrize("path", NAMES, ids=lambda path: path.stem)
def test_ambiguous_and_rival_names_are_among_the_names(path: Path) -> None:
    for record in read_yaml(path):
        for field in ("ambiguous", "rivals"):
            assert set(record.get(field) or ()) <= set(names_of(record)), (record["name"], field)


def test_a_publisher_is_an_organisation_or_a_body_of_a_state() -> None:
    knowledge = load_knowledge()
    names = {name for name, _ in knowledge.publishers.values()}
    unknown = names - set(knowledge.organisations) - OTHER_PUBLISHERS
    assert not {name for name in unknown if not name.startswith(MADE_NAMES)}


def test_a_domain_has_one_publisher() -> None:
    domains = Counter(record["domain"] for record in read_yaml(DATA / "knowledge" / "publishers.yml"))
    assert [domain for domain, count in domains.items() if count > 1] == []
    assert all(domain == domain.lower() for domain in domains)


def test_rival_terms_have_two_sides_that_share_no_word() -> None:
    groups = read_yaml(DATA / "vocabularies" / "rival-terms.yml")
    assert len({group["id"] for group in groups}) == len(groups)
    for group in groups:
        assert len(group["terms"]) >= 2, group["id"]
        for lang in LANGUAGES:
            words = Counter(chain.from_iterable(set(term.get(lang) or ()) for term in group["terms"]))
            assert all(count == 1 for count in words.values()), (group["id"], lang)


def test_formats_name_their_kind_and_known_parties() -> None:
    organisations = load_knowledge().organisations
    formats = read_yaml(DATA / "vocabularies" / "formats.yml")
    assert len({record["name"] for record in formats}) == len(formats)
    for record in formats:
        assert record["kind"] in FORMAT_KINDS, record["name"]
        for party in record.get("parties") or ():
            assert (len(party) == 2 and party.isupper()) or party in organisations, (record["name"], party)
