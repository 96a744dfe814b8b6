"""Spellings that are made from those in the files."""

import pytest

from readout.grammar import Entry
from readout.knowledge.spelling import Spelling, joined_and_apart

ENTRY = Entry("person", "someone", ("PERSON",), "full")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("عبد العزيز بن سلمان", {"عبد العزيز بن سلمان", "عبدالعزيز بن سلمان"}),
        ("عبدالله بن زايد", {"عبد الله بن زايد", "عبدالله بن زايد"}),
        ("حسن نصر الله", {"حسن نصر الله", "حسن نصرالله"}),
        ("نور الدين بدوي", {"نور الدين بدوي", "نورالدين بدوي"}),
        ("عبد ربه منصور هادي", {"عبد ربه منصور هادي"}),
        ("الدين والدولة", {"الدين والدولة"}),
        ("Abdullah bin Zayed", {"Abdullah bin Zayed"}),
    ],
)
def test_a_name_of_two_parts_is_looked_for_joined_and_apart(written: str, expected: set[str]) -> None:
    assert {spelling.text for spelling in joined_and_apart([Spelling(written, ENTRY)])} == expected
