"""The quality gate, and that it holds."""

import json
from pathlib import Path

import pytest

from readout.evaluation import score
from readout.evaluation.gate import Corpus, LoweredError, pin, problems, read_pinned, renew, write_pinned
from tools import floors

NAMES = [f"Person Number{number}" for number in range(20)]
GOLD = {"id": "one", "lang": "en", "persons": NAMES, "countries": [], "contacts": []}


def test_readings_as_good_as_when_measured_pass() -> None:
    report = score([GOLD], {"one": GOLD | {"persons": NAMES[:15]}})
    assert list(problems(report, pin(report, "print"))) == []


def test_a_worse_reading_is_named_with_its_field_and_language() -> None:
    pinned = pin(score([GOLD], {"one": GOLD}), "print")
    worse = score([GOLD], {"one": GOLD | {"persons": NAMES[:10]}})
    assert {problem.split(":")[0] for problem in problems(worse, pinned)} == {"persons, all", "persons, en"}


def test_a_contact_where_gold_has_none_is_a_problem() -> None:
    pinned = pin(score([GOLD], {"one": GOLD}), "print")
    worse = score([GOLD], {"one": GOLD | {"contacts": [{"channel": "phone"}]}})
    assert [problem for problem in problems(worse, pinned) if "without one" in problem]


def test_a_floor_is_lowered_only_where_that_is_said() -> None:
    high = pin(score([GOLD], {"one": GOLD}), "print")
    low = pin(score([GOLD], {"one": GOLD | {"persons": NAMES[:10]}}), "print")
    with pytest.raises(LoweredError, match="persons"):
        renew(low, high, lower=False)
    assert renew(low, high, lower=True) == low
    assert renew(high, low, lower=False) == high


def test_floors_are_read_as_written(tmp_path: Path) -> None:
    pinned = pin(score([GOLD], {"one": GOLD}), "print")
    write_pinned(tmp_path / "floors" / "own.json", pinned)
    assert read_pinned(tmp_path / "floors" / "own.json") == pinned


def test_a_changed_corpus_has_another_fingerprint(tmp_path: Path) -> None:
    corpus = Corpus("small", tmp_path)
    (tmp_path / "gold").mkdir()
    corpus.items.write_text("{}", encoding="utf-8")
    before = corpus.fingerprint()
    (tmp_path / "gold" / "one.json").write_text("{}", encoding="utf-8")
    assert corpus.fingerprint() != before


@pytest.mark.parametrize("corpus", floors.here(), ids=lambda corpus: corpus.name)
def test_no_field_is_read_worse_than_its_floor(corpus: Corpus) -> None:
    complaints = floors.complaints(corpus)
    assert not complaints, "\n".join(complaints)


def test_statements_in_gold_hold_the_words_that_they_name() -> None:
    for gold in floors.CORPORA[0].gold():
        for statement in gold.get("statements", ()):
            assert gold["text"][statement["start"] : statement["end"]] == statement["words"]
        for day in gold["dates"]:
            assert day["text"] in gold["text"]


def test_gold_in_the_corpus_scores_itself_without_a_miss() -> None:
    gold = floors.CORPORA[0].gold()
    assert score(gold, {one["id"]: one for one in gold}).misses == ()


def test_items_and_gold_go_together() -> None:
    corpus = floors.CORPORA[0]
    items = [json.loads(line) for line in corpus.items.read_text(encoding="utf-8").splitlines()]
    assert {item["id"]: item["text"] for item in items} == {gold["id"]: gold["text"] for gold in corpus.gold()}
