"""Reading makes no more calls than are written down: processor time by a measure that nothing else disturbs."""

import sys
from itertools import count
from pathlib import Path
from types import FrameType

import pytest
import yaml

from readout.extraction.rules import LANGUAGES
from tests.properties.materials import read, texts

BUDGETS: dict[str, int] = yaml.safe_load((Path(__file__).parent / "calls.yml").read_text(encoding="utf-8"))
ROOMY = 0.8
"""Share of a budget below which it is lowered, so that what was won is not spent unseen."""


def calls(lang: str) -> int:
    """Return how many functions are called for an item of a language whose words are known, on average."""
    for _ in range(2):
        for text in texts()[lang]:
            read(text, lang)
    called, before = count(), sys.getprofile()

    def note(frame: FrameType, event: str, argument: object) -> None:
        if event in ("call", "c_call"):
            next(called)

    sys.setprofile(note)
    try:
        for text in texts()[lang]:
            read(text, lang)
    finally:
        sys.setprofile(before)
    return next(called) // len(texts()[lang])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_reading_makes_no_more_calls_than_its_budget(lang: str) -> None:
    made = calls(lang)
    assert ROOMY * BUDGETS[lang] < made <= BUDGETS[lang], f"{made} calls an item; see tests/properties/calls.yml"
