"""Mistakes in a file of people stop start-up with file, line, and what to do."""

from pathlib import Path

import pytest

from readout.data.files import DataError
from readout.knowledge.people import read_people

FILE = """country: OM
as_of: 2025-06-30
people:
  - name: Badr Albusaidi
    gender: m
    wikidata: Q5
    ar: [بدر البوسعيدي]
    short: {ar: [البوسعيدي]}
    offices:
      - [foreign-minister, 2020-08-18, 2024-01]
"""


def test_a_file_without_mistakes_is_read(tmp_path: Path) -> None:
    path = tmp_path / "OM.yml"
    path.write_text(FILE, encoding="utf-8")
    assert [person.name for person in read_people(path)] == ["Badr Albusaidi"]


@pytest.mark.parametrize(
    ("right", "wrong", "reason", "line"),
    [
        ("country:", "contry:", "names its «country» or «body»", 0),
        ("as_of: 2025-06-30", "as_of: soon", "as_of: «soon» is not an ISO 8601 date", 2),
        ("people:", "people", "could not find expected", 4),
        ("name: Badr", "nam: Badr", "a person has a «name:»", 4),
        ("gender: m", "gender: male", "gender is m or f, not «male»", 4),
        ("wikidata: Q5", "wikidata: 5", "a Wikidata id is Q and a number", 4),
        ("ar: [بدر البوسعيدي]", "ar: {x: y}", "«ar» is a list of spellings in brackets", 4),
        ("short: {ar: [البوسعيدي]}", "short: [البوسعيدي]", "«short» gives names by language", 4),
        ("short:", "shrt:", "unknown key shrt; these are known: ar, en,", 4),
        ("foreign-minister", "foreign-ministr", "did you mean «foreign-minister»?", 4),
        ("2020-08-18", "2020-8-18", "«2020-8-18» is not a date such as 2020-08-18", 4),
        ("2020-08-18", "2020-13-18", "is not a date", 4),
        ("2024-01]", "2019-01]", "ends on 2019-01, before it begins on 2020-08-18", 4),
        ("2024-01]", "2024-01, {country: SD}]", "«country» is no detail of an office", 4),
        ("- [foreign-minister, 2020-08-18, 2024-01]", "- foreign-minister", r"an office is \[office, first day", 4),
    ],
)
def test_a_mistake_is_told(right: str, wrong: str, reason: str, line: int, tmp_path: Path) -> None:
    path = tmp_path / "OM.yml"
    path.write_text(FILE.replace(right, wrong), encoding="utf-8")
    with pytest.raises(DataError, match=reason) as raised:
        read_people(path)
    assert raised.value.line == line
