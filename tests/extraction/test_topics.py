"""What each contact is read to have been about."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from readout.extraction.reader import read_document
from readout.extraction.rules import load_rules
from readout.model import Document

CASES: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("topics.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:40])
def test_background_is_not_what_a_contact_is_about(case: dict[str, Any]) -> None:
    document = Document("item", case["text"], published=date(2024, 5, 15), lang=case["lang"])
    contact = read_document(document, load_rules()).contacts[0]
    read = [{value.value for value in values} for values in (contact.subjects, contact.situations)]
    assert read == [set(values) for values in case["topics"]]
