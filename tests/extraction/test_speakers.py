"""Who speaks: the Arabic sentences of ``speakers-arabic.yml``."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from readout.model import Document, Statement
from readout.pipeline import read_document

CASES = yaml.safe_load((Path(__file__).parent / "speakers-arabic.yml").read_text(encoding="utf-8"))


def spoken(statement: Statement) -> str:
    """Write a statement as its act, its speakers and those through whom it came."""
    said = f"{statement.act.value}: {' + '.join(one.value for one in statement.speakers)}"
    return " < ".join([said, *(one.value for one in statement.via)])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:40])
def test_sentence_names_its_speakers(case: dict[str, Any]) -> None:
    read = read_document(Document("t", case["text"], published=date(2025, 5, 10), lang="ar"))
    assert [spoken(one) for one in read.statements] == case["said"]
