"""Scoring readings."""

import importlib.util
import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from readout.evaluation import Tally, below_floors, score
from readout.evaluation.fields import overlap
from readout.evaluation.spelling import Spelling

BENCH = Path(__file__).parents[2].parent / "shared" / "bench"
CONTACT = {
    "channel": "phone",
    "status": "held",
    "date": "2021-02-18",
    "participants": ["Vladimir Putin", "Recep Tayyip Erdogan"],
    "countries": ["RU", "TR"],
    "subjects": ["energy"],
    "situations": ["SY"],
    "sources": ["Kremlin"],
}
GOLD = {
    "id": "one",
    "lang": "en",
    "persons": ["Vladimir Putin", "Recep Tayyip Erdogan"],
    "countries": ["RU", "TR"],
    "organisations": ["TASS"],
    "organisations_optional": ["Kremlin"],
    "contacts": [CONTACT],
    "dates": [{"text": "18 February 2021", "value": "2021-02-18"}],
    "statements": [{"start": 0, "end": 20, "quoted": True, "act": "state", "speakers": ["RU"], "via": []}],
}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Recep Tayyip Erdogan", "Recep Tayyip Erdoğan"),
        ("Abdel Fattah el-Sisi", "Sisi"),
        ("Xi Jinping", "Jinping Xi"),
        ("Mohammed bin Salman", "Mohamed bin Salman"),
        ("foreign-minister@EG", "Foreign-Minister@EG"),
        ("Presidency of Turkey", "presidency of Turkey"),
        ("Daesh", "Islamic State"),
    ],
)
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert Spelling({"daesh": "Islamic State"}).same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("RU", "TR"),
        ("Presidency of Iran", "Presidency of Iraq"),
        ("foreign-minister@EG", "foreign-minister@SY"),
        ("Vladimir Putin", "Vladimir Zelensky"),
        ("Mohammed bin Salman", "Mohammed bin Zayed"),
        ("Li", "Li Qiang Wang"),
    ],
)
def test_other_names(one: str, other: str) -> None:
    assert not Spelling().same(one, other)


def test_gold_itself_is_read_right() -> None:
    report = score([GOLD], {"one": GOLD})
    assert {tally.f1 for tally in report.scores["all"].values()} == {1.0}
    assert report.misses == ()


def test_an_empty_reading_misses_everything() -> None:
    report = score([GOLD], {})
    assert report.unread == ("one",)
    assert report.scores["en"]["contacts"] == Tally(missed=1)
    assert report.scores["en"]["contact.channel"] == Tally(missed=1)


def test_what_gold_leaves_open_counts_neither_way() -> None:
    gold = GOLD | {"contacts": [CONTACT | {"optional": True}]}
    assert score([gold], {"one": GOLD}).scores["all"]["contacts"] == Tally()
    read = GOLD | {"organisations": ["TASS", "Kremlin"]}
    assert score([GOLD], {"one": read}).scores["all"]["organisations"] == Tally(hits=1)


def test_a_contact_without_gold_is_counted_apart() -> None:
    gold = GOLD | {"contacts": []}
    report = score([gold], {"one": GOLD})
    assert report.scores["all"]["contacts on items without one"] == Tally(extra=1)
    assert [row[0] for row in below_floors(report, {"contacts on items without one": 0})] == [
        "contacts on items without one"
    ] * 2


def test_an_implied_date_may_be_left_out() -> None:
    gold = GOLD | {"contacts": [CONTACT | {"date_implied": True}]}
    read = GOLD | {"contacts": [CONTACT | {"date": None}]}
    assert score([gold], {"one": read}).scores["all"]["contact.date"] == Tally()


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ((0, 10), (0, 10), 1.0),
        ((0, 10), (10, 20), 0.0),
        ((0, 10), (0, 5), 0.5),
        ((0, 10), (0, 3), 0.4),
        ((0, 100), (0, 9), 0.0),
    ],
)
def test_overlap(one: tuple[int, int], other: tuple[int, int], shared: float) -> None:
    spans = [dict(zip(("start", "end"), span, strict=True)) for span in (one, other)]
    assert overlap(*spans) == shared


def test_floors_hold_only_where_gold_has_enough() -> None:
    many = [GOLD | {"id": str(number)} for number in range(6)]
    report = score(many, {})
    assert {row[0] for row in below_floors(report, {"persons": 0.5, "contacts": 0.5})} == {"persons"}


@pytest.mark.skipif(not (BENCH / "score.py").exists(), reason="the bench is not beside this clone")
def test_scores_are_those_of_the_bench() -> None:
    gold = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((BENCH / "dev" / "gold").glob("*.json"))]
    readings = {one["id"]: _worsened(one) for one in gold}
    names = (BENCH / "names.tsv").read_text(encoding="utf-8").splitlines()
    report = score(gold, readings, Spelling.from_lines(names))
    expected = _bench_scores(gold, readings)
    assert {name: (tally.hits, tally.missed, tally.extra) for name, tally in report.scores["all"].items()} == expected


def _worsened(gold: dict[str, Any]) -> dict[str, Any]:
    """Spoil gold here and there, in a way that is always the same."""
    read = json.loads(json.dumps(gold))
    for key in ("persons", "dates", "statements", "references", "contacts"):
        read[key] = (read.get(key) or [])[len(gold["id"]) % 2 :]
    for contact in read["contacts"][::2]:
        contact["status"] = "possible"
        contact["participants"] = contact["participants"][:1]
    for statement in read["statements"][::3]:
        statement["end"] = max(statement["start"] + 1, statement["end"] - 9)
    return dict(read)


def _bench_scores(gold: list[dict[str, Any]], readings: dict[str, dict[str, Any]]) -> dict[str, tuple[int, int, int]]:
    spec = importlib.util.spec_from_file_location("bench_score", BENCH / "score.py")
    assert spec is not None
    assert spec.loader is not None
    bench = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(bench)
    bench.load_aliases(BENCH / "names.tsv")
    counted: defaultdict[str, Any] = defaultdict(bench.Tally)
    for one in gold:
        bench.score_document(one, readings[one["id"]], counted, [])
    return {name: (tally.tp, tally.fn, tally.fp) for name, tally in counted.items()}
