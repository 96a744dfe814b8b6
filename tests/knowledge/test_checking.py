"""Checks of the knowledge files."""

from pathlib import Path

import pytest

from readout.data.files import DataError
from readout.grammar import Entry
from readout.knowledge.checking import Lines, by_spelling, check, overlap
from readout.knowledge.collisions import Accepted
from readout.knowledge.knowledge import Knowledge
from readout.knowledge.people import Person, Tenure
from readout.knowledge.spelling import Spelling, all_spellings
from readout.languages.glossary import Frequencies
from tools import knowledge as door


def tenure(first: str, last: str, office: str = "head-of-state", **more: bool) -> Tenure:
    return Tenure(office, "XX", first, last, not last, **more)  # type: ignore[arg-type]


def person(id: str, *tenures: Tenure, full: str = "", short: str = "") -> Person:
    names = {"en": (full or id.title(),), "ru": (), "ar": ()}
    return Person(id, id, "XX", "m", names, {"en": (short,) if short else (), "ru": (), "ar": ()}, tenures)


def reasons(tmp_path: Path, *people: Person, accepted: str = "{}") -> list[str]:
    listed = tmp_path / "collisions.yml"
    listed.write_text(accepted, encoding="utf-8")
    known = Knowledge({one.id: one for one in people}, {}, {}, {})
    return [one.reason for one in check(known, all_spellings(known), Accepted(listed), Lines([]), Frequencies({}))]


def test_the_files_have_no_problem() -> None:
    assert door.problems() == []


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        (("2010-01-01", "2015-05-05"), ("2015-05-05", ""), False),
        (("2010-01-01", "2015-05-06"), ("2015-05-05", ""), True),
        (("2010", "2015"), ("2015", "2020"), False),
        (("2010", ""), ("2015", "2020"), True),
        (("", "2015"), ("2012", "2020"), False),
        (("2010-03", "2012-04"), ("2012-04-11", ""), False),
    ],
)
def test_tenures_overlap_only_where_the_known_days_say_so(
    one: tuple[str, str], other: tuple[str, str], shared: bool
) -> None:
    assert overlap(tenure(*one), tenure(*other)) is shared


def test_two_holders_of_one_office_are_a_problem(tmp_path: Path) -> None:
    people = person("one", tenure("2010", "")), person("two", tenure("2012", ""))
    assert "both are head-of-state of XX" in reasons(tmp_path, *people)[0]


def test_an_acting_holder_and_a_shared_office_are_none(tmp_path: Path) -> None:
    assert reasons(tmp_path, person("one", tenure("2010", "")), person("two", tenure("2012", "", acting=True))) == []
    accepted = "shared_offices:\n  - {country: XX, office: head-of-state, reason: two consuls}"
    people = person("one", tenure("2010", "")), person("two", tenure("2012", ""))
    assert reasons(tmp_path, *people, accepted=accepted) == []


def test_one_full_name_of_two_records_is_a_problem_and_a_short_one_is_none(tmp_path: Path) -> None:
    twice = person("one", full="John Smithson"), person("two", full="John Smithson")
    assert "if they are one person, join them" in reasons(tmp_path, *twice)[0]
    short = person("one", full="John Smithson", short="Smithson"), person("two", full="Ann Smithson", short="Smithson")
    assert reasons(tmp_path, *short) == []


def test_what_is_listed_and_does_not_occur_is_a_problem(tmp_path: Path) -> None:
    accepted = "everyday:\n  - {names: [Nowhere], reason: none}"
    assert reasons(tmp_path, accepted=accepted) == ["«nowhere» is listed and does not occur; remove it"]


def test_a_collision_without_a_reason_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "collisions.yml"
    path.write_text("everyday:\n  - {names: [Nowhere]}", encoding="utf-8")
    with pytest.raises(DataError, match="reason"):
        Accepted(path)


def test_a_certain_entry_stands_for_a_spelling_before_an_ambiguous_one() -> None:
    certain, doubtful = (Entry("place", "Lyman", ("PLACE",), "city", ambiguous) for ambiguous in (False, True))
    found = by_spelling([Spelling("Lyman", doubtful), Spelling("LYMAN", certain)])
    assert found["lyman"]["place", "Lyman"] is certain


def test_a_problem_names_file_and_line(tmp_path: Path) -> None:
    path = tmp_path / "XX.yml"
    path.write_text("people:\n  - name: John Smithson\n", encoding="utf-8")
    assert str(Lines([path]).problem("John Smithson", "is wrong")) == f"{path}:2: is wrong"
