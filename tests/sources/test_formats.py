"""Every format proves itself on saved inputs."""

import json
import pickle
from pathlib import Path

import pytest

from readout.model import Document, Outcome
from readout.sources import documents, formats
from readout.sources.format import Format
from tests.sources.proofs import DATA, EXPECTED, cases, outcomes_of

MAKE = "put an input under tests/sources/data/{}/<case>/input.<ending> and run: python -m tests.sources.proofs"


@pytest.mark.parametrize("name", [format.name for format in formats()])
def test_format_has_a_proof(name: str) -> None:
    inputs = list((DATA / name).glob("*/input.*"))
    assert inputs, MAKE.format(name)
    assert all((path.parent / EXPECTED).exists() for path in inputs), MAKE.format(name)


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.parent.name}/{case.name}")
def test_input_gives_what_is_expected(case: Path) -> None:
    assert outcomes_of(case) == json.loads((case / EXPECTED).read_text(encoding="utf-8"))


@pytest.mark.parametrize("format", formats(), ids=lambda format: format.name)
def test_format_is_told_by_content_and_not_by_name(format: Format, tmp_path: Path) -> None:
    case = next(path for path in cases() if path.parent.name == format.name)
    nameless = tmp_path / "nameless"
    nameless.write_bytes(next(case.glob("input.*")).read_bytes())
    found = [words_of(outcome) for outcome in documents(nameless)]
    told = json.loads((case / EXPECTED).read_text(encoding="utf-8"))
    assert found == [one["document"]["text"] if "document" in one else one["failure"]["reason"] for one in told]


def words_of(outcome: Outcome[Document]) -> str:
    if outcome.value:
        return outcome.value.text
    assert outcome.failure
    return outcome.failure.reason


def test_outcomes_travel() -> None:
    for case in cases():
        for outcome in documents(case):
            assert pickle.loads(pickle.dumps(outcome)) == outcome


def test_every_reason_is_one_sentence_that_says_what_to_do() -> None:
    for case in cases():
        for outcome in documents(next(case.glob("input.*"))):
            if outcome.failure:
                assert ";" in outcome.failure.reason or " — " in outcome.failure.reason, outcome.failure
                assert "\n" not in outcome.failure.reason
