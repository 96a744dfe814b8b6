"""The commands, as a user meets them."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import ARABIC, CALL, Run


def test_reading_prints_a_table(run: Run, news: Path) -> None:
    done = run("read", news / "call.txt", "--published", "2021-02-18")
    assert done.exit_code == 0
    assert "Vladimir Putin" in done.stdout
    assert "2021-02-18" in done.stdout


def test_reading_goes_on_after_an_item_that_fails(run: Run, news: Path) -> None:
    done = run("read", "--format", "flat", news)
    assert done.exit_code == 1
    readings = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["lang"] for one in readings] == ["ar", "en"]
    assert "news/empty.txt: the input is empty" in done.stderr
    assert "[source]" in done.stderr


def test_full_readings_carry_evidence(run: Run, news: Path) -> None:
    done = run("read", "--format", "jsonl", news / "call.txt")
    reading = json.loads(done.stdout)
    assert reading["format"] == "readout/1"
    for person in reading["persons"]:
        for evidence in person["evidence"]:
            assert CALL[evidence["start"] : evidence["end"]] == evidence["quote"]


def test_standard_input_is_read(run: Run) -> None:
    done = run("read", "--format", "flat", "-", input=CALL)
    assert json.loads(done.stdout)["persons"] == ["Vladimir Putin", "Recep Tayyip Erdogan"]


def test_explaining_shows_words_and_rules(run: Run, news: Path) -> None:
    table = run("explain", news / "arabic.txt", "--value", "persons")
    assert table.exit_code == 0
    assert "فلاديمير بوتين" in table.stdout
    lines = [json.loads(line) for line in run("explain", news / "arabic.txt", "--format", "jsonl").stdout.splitlines()]
    assert all(ARABIC[one["start"] : one["end"]] == one["quote"] for one in lines if one["quote"])
    assert all(one["rule"] for one in lines)


def test_a_library_from_adding_to_export(run: Run, news: Path, tmp_path: Path) -> None:
    added = run("add", news)
    assert added.exit_code == 1
    assert "2 added, 1 failed (readout.db); `readout doctor` lists the failures" in added.stderr
    again = run("add", news / "call.txt")
    assert (again.exit_code, "1 unchanged" in again.stderr) == (0, True)
    found = run("find", "بوتين", "--format", "flat")
    key = json.loads(found.stdout)["id"]
    assert "بوتين" in run("find", "بوتين").stdout
    assert run("show", key, "--text").stdout == ARABIC + "\n"
    assert json.loads(run("show", key[:6], "--format", "jsonl").stdout)["id"] == key
    assert "1 (current)" in run("show", key, "--versions").stdout
    assert "version 1 of 1" in run("show", key).stdout
    assert len(run("export", "jsonl").stdout.splitlines()) == 2
    out = tmp_path / "items.csv"
    assert run("export", "csv", "--what", "items", "-o", out).exit_code == 0
    rows = list(csv.DictReader(io.StringIO(out.read_text(encoding="utf-8"))))
    assert {row["text"] for row in rows} == {CALL, ARABIC}


def test_finding_shows_where_the_list_goes_on(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "items.jsonl"
    lines = [json.dumps({"id": str(n), "text": f"{CALL} Report {n}.", "published": "2021-02-18"}) for n in range(5)]
    path.write_text("\n".join(lines), encoding="utf-8")
    run("add", path)
    done = run("find", "report", "--limit", "2")
    assert "1–2 of 5 items; --offset 2 shows more" in done.stderr
    assert run("find", "report", "--limit", "2", "--quiet").stderr == ""
    assert "nothing found" in run("find", "nowhere").stderr


def test_the_doctor_lists_what_failed(run: Run, news: Path) -> None:
    run("add", news)
    done = run("doctor")
    assert done.exit_code == 1
    assert "news/empty.txt" in done.stdout
    assert "readout add --retry" in done.stdout
    (news / "empty.txt").write_text("Putin met Macron in Moscow.", encoding="utf-8")
    assert run("add", "--retry").exit_code == 0
    assert "news/empty.txt" not in run("doctor").stdout


def test_the_doctor_without_a_library(run: Run) -> None:
    done = run("doctor")
    assert "there is no library at readout.db" in done.stdout
    assert "FTS5" in done.stdout


def test_readings_are_scored(run: Run, tmp_path: Path) -> None:
    gold = {"id": "one", "lang": "en", "persons": ["Vladimir Putin", "Recep Tayyip Erdogan"], "contacts": []}
    (tmp_path / "gold.jsonl").write_text(json.dumps(gold), encoding="utf-8")
    (tmp_path / "items.jsonl").write_text(json.dumps({"id": "one", "text": CALL}), encoding="utf-8")
    (tmp_path / "floors.json").write_text(json.dumps({"persons": 0.9}), encoding="utf-8")
    table = run("evaluate", "gold.jsonl", "items.jsonl", "--quiet")
    assert "persons" in table.stdout
    assert "1.000 (2)" in table.stdout
    assert run("evaluate", "gold.jsonl", "items.jsonl", "--floors", "floors.json", "--quiet").exit_code == 0
    scores = json.loads(run("evaluate", "gold.jsonl", "items.jsonl", "--json", "--quiet").stdout)
    assert scores["scores"]["en"]["persons"]["f1"] == 1.0
    readings = run("read", "items.jsonl", "--format", "jsonl", "--quiet").stdout
    (tmp_path / "readings.jsonl").write_text(readings, encoding="utf-8")
    assert run("evaluate", "gold.jsonl", "readings.jsonl").stdout == table.stdout


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("read",), "Usage"),
        (("read", "x.txt", "--published", "yesterday"), "yesterday is no date; write it as 2021-02-18"),
        (("read", "x.txt", "--lang", "fr"), "'ar', 'ru', 'en'"),
        (("read", "x.txt", "--format", "xml"), "'table', 'jsonl', 'flat'"),
        (("add",), "name a file or folder"),
        (("add", "https://example.org/1"), "save the page, and add it with --url"),
        (("find", "x"), "there is no library at readout.db; `readout add PATH` makes one."),
        (("show", "x"), "there is no library"),
        (("export", "xlsx"), "there is no format xlsx; there are csv, jsonl"),
        (("find", "x", "--library", "mysql://host/news"), "SQLite or PostgreSQL, not in mysql"),
        (("nonsense",), "No such command"),
        (("find", "--limit", "0"), "greater than or equal to 1"),
    ],
)
def test_wrong_use_is_explained(run: Run, arguments: tuple[str, ...], says: str) -> None:
    done = run(*arguments)
    assert done.exit_code == 2
    assert says in " ".join((done.stderr + done.stdout).replace("│", " ").split())


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("find", "whom:putin"), "there is no field whom:"),
        (("find", "channel:pigeon"), "there is no channel pigeon"),
        (("show", "nothing"), "there is no item nothing in the library; `readout find` lists what there is."),
    ],
)
def test_wrong_questions_are_explained(run: Run, news: Path, arguments: tuple[str, ...], says: str) -> None:
    run("add", news)
    done = run(*arguments)
    assert (done.exit_code, says in done.stderr) == (2, True)


def test_a_file_that_is_not_there_is_a_failure(run: Run) -> None:
    done = run("read", "nowhere.txt")
    assert (done.exit_code, "there is no such file" in done.stderr) == (1, True)
