"""The page of the fields names every field, and every value of the closed lists."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from readout.model import (
    Commitment,
    Contact,
    DateMention,
    Evidence,
    Figure,
    Mention,
    Participant,
    Reading,
    Reference,
    Statement,
    Value,
)
from readout.search.query import CHANNELS, STATUSES

PAGE = (Path(__file__).parents[2] / "docs" / "fields.md").read_text(encoding="utf-8")
NAMED = set(re.findall(r"[`\"]([a-z][a-z_-]*)[`\"]", PAGE))


@pytest.mark.parametrize(
    "kind",
    [Reading, Contact, Participant, Statement, Commitment, Figure, Reference, DateMention, Mention, Value, Evidence],
)
def test_every_field_is_named(kind: type) -> None:
    assert {field.name for field in fields(kind)} - NAMED == set()


def test_closed_lists_are_whole() -> None:
    from readout.desk.messages import LOCALES

    files = ("vocabulary.ftl", "comparison.ftl")
    words = "\n".join((LOCALES / "en" / name).read_text(encoding="utf-8") for name in files)
    lists = ("subject", "deed", "counted", "reference")
    told = {kind: set(re.findall(rf"(?m)^{kind}-([a-z-]+) =", words)) for kind in lists}
    for kind, values in told.items():
        assert values, kind
        assert values - NAMED == set(), kind
    assert (set(CHANNELS) | set(STATUSES)) - NAMED == set()
