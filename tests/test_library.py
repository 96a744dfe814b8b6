"""A library as users have it, with real reading."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

import readout
from readout import library as door
from readout.library import Added, Library
from readout.store import Became, ContactFilter

CALL = "Vladimir Putin and Recep Tayyip Erdogan spoke by telephone on 18 February 2021, the Kremlin said."
ARABIC = "أجرى الرئيس الروسي فلاديمير بوتين اتصالا هاتفيا مع الرئيس التركي رجب طيب إردوغان وإيمانويل ماكرون."


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """Give a folder of three items, of which one cannot be read."""
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "call.txt").write_text(CALL, encoding="utf-8")
    (folder / "arabic.txt").write_text(ARABIC, encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    return folder


@pytest.fixture
def library(library_url: str) -> Iterator[Library]:
    """Give an empty library, once on SQLite and once on PostgreSQL."""
    with Library(library_url) as opened:
        yield opened


def test_a_folder_is_added_and_what_fails_is_kept(library: Library, news: Path) -> None:
    seen: list[Added] = []
    summary = library.add(news, published="2021-02-18", each=seen.append)
    assert (summary.counts[Became.ADDED], summary.failed, len(seen)) == (2, 1, 3)
    failure = library.failures()[0]
    assert failure.failure.source == str(news / "empty.txt")
    assert "empty" in failure.failure.reason
    assert failure.input == str(news)
    assert library.asked()[0].state == "done"


def test_adding_again_changes_nothing(library: Library, news: Path) -> None:
    library.add(news)
    before = library.items().rows
    again = library.add(news)
    assert again.counts[Became.UNCHANGED] == 2
    assert library.items().rows == before
    assert library.asked()[1].counts["unchanged"] == 2
    assert library.failures()[0].tries == 2


def test_what_failed_is_tried_again_with_the_same_options(library: Library, news: Path) -> None:
    library.add(news, published="2021-02-18", publisher="The Gazette")
    assert library.retry().failed == 1
    (news / "empty.txt").write_text("Emmanuel Macron met Vladimir Putin in Moscow.", encoding="utf-8")
    summary = library.retry()
    assert (summary.counts[Became.ADDED], summary.failed) == (1, 0)
    assert library.failures() == []
    assert {row.publisher for row in library.items().rows} == {"The Gazette"}


def test_failures_can_be_forgotten(library: Library, news: Path) -> None:
    library.add(news)
    assert library.forget([one.id for one in library.failures()]) == 1
    assert library.failures() == []


def test_newer_rules_read_stored_items_again(library: Library, news: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library.add(news)
    assert library.outdated() == 0
    library.store.write(lambda connection: connection.exec_driver_sql("UPDATE reading SET rules_version = 'older'"))
    assert library.outdated() == 2
    summary = library.reread()
    assert summary.counts[Became.REREAD] == 2
    assert library.outdated() == 0
    monkeypatch.setattr(door, "_rules_version", lambda: "newer")
    assert library.outdated() == 2


def test_words_and_people_are_found_in_every_spelling(library: Library, news: Path) -> None:
    library.add(news)
    for query in ("إردوغان", "اردوغان", "ماكرون"):
        assert [hit.item.lang for hit in library.find(query).rows] == ["ar"], query
    assert library.find("telephone -Kremlin").total == 0


def test_items_go_out_and_come_in_again(library: Library, news: Path, tmp_path: Path) -> None:
    library.add(news, published="2021-02-18", publisher="The Gazette")
    records = list(library.export("items"))
    path = tmp_path / "items.jsonl"
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    with Library(tmp_path / "other.db") as other:
        other.add(path)
        assert list(other.export("items")) == records
        assert list(other.export("readings", "flat")) == list(library.export("readings", "flat"))


def test_exports_of_every_kind(library: Library, news: Path) -> None:
    library.add(news)
    assert {record["format"] for record in library.export("readings")} == {"readout/1"}
    assert len(list(library.export("contacts"))) == library.contacts(ContactFilter()).total
    assert {"id", "states", "items", "record", "conflicts"} <= set(next(library.export("events")))


def test_a_text_is_read_from_python() -> None:
    reading = readout.read(CALL, published="2021-02-18")
    assert [person.value for person in reading.persons] == ["Vladimir Putin", "Recep Tayyip Erdogan"]
    explained = readout.explain(reading, "persons")
    assert all(CALL[one.start : one.end] == one.quote for one in explained if one.quote)


def test_every_value_is_explained() -> None:
    reading = readout.read(CALL, published="2021-02-18")
    paths = {one.path for one in readout.explain(reading)}
    assert {f"persons[{number}]" for number in range(len(reading.persons))} <= paths
    assert {f"contacts[{number}].channel" for number in range(len(reading.contacts))} <= paths


def test_a_path_is_read_from_python(news: Path) -> None:
    outcomes = list(readout.read(news))
    assert [outcome.value is None for outcome in outcomes] == [False, False, True]


def test_a_text_that_cannot_be_read_raises() -> None:
    from readout.model import ItemError

    with pytest.raises(ItemError):
        readout.read("")


def test_the_package_loads_nothing_before_it_is_used() -> None:
    import subprocess
    import sys

    program = "import sys, readout; print([name for name in sys.modules if name.startswith('readout.')])"
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout == "[]\n"
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        readout.nothing  # noqa: B018
