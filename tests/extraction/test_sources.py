"""Who is named as the source of each contact."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from readout.extraction.reader import read_document
from readout.extraction.rules import load_rules
from readout.model import Document

CASES: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("sources.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:40])
def test_contacts_have_their_sources(case: dict[str, Any]) -> None:
    document = Document("item", case["text"], published=date(2024, 5, 15), lang=case["lang"])
    read = read_document(document, load_rules()).contacts
    assert [[source.value for source in contact.sources] for contact in read] == case["sources"]
