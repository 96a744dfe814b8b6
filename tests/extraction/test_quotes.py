"""Quotation marks of all shapes, nested, shared, and unbalanced."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout.extraction.quotes import find_quotations
from readout.extraction.rules import load_rules
from readout.languages import analyse
from readout.model import Document


def quoted(text: str) -> list[str]:
    """Return the words of each quotation of a text."""
    rules = load_rules()
    analysis = analyse(Document("item", text, lang="en"), rules.segmenter, rules.abbreviations)
    return [analysis.quote(one.first, one.last) for one in find_quotations(analysis)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “we are ready now” and left.", ["we are ready now"]),
        ('He said "we are ready now" and left.', ["we are ready now"]),
        ("Он сказал: «Мы готовы к диалогу».", ["Мы готовы к диалогу"]),
        ("Er sagte „wir sind bereit“ und ging.", ["wir sind bereit"]),
        ("قال: « نحن مستعدون للحوار ».", ["نحن مستعدون للحوار"]),
        ("قال: ”الصفقة ستعزز مكانة الشركة“ وغادر.", ["الصفقة ستعزز مكانة الشركة"]),
        ("Он сказал: «Газета «Время» права во всём».", ["Газета «Время» права во всём"]),
        ("Он сказал: «Это не «конец», а «начало», и ушёл.", ["Это не «конец», а «начало"]),
        ('"The so-called "first step" was late," he said.', ['The so-called "first step" was late']),
        ("The leaders' words weren't heard.", []),
    ],
)
def test_quotations(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


def test_quotation_runs_over_lines_but_not_over_paragraphs() -> None:
    assert quoted("“First line here.\nSecond line here,” he said.") == ["First line here.\nSecond line here"]
    assert quoted("“First line here.\n\nSecond line “here” again.")[-1] == "here"


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["«", "»", "“", "”", '"', "„", "'", "’", "<<", ">>", " ", "\n", "\n\n", "قال", "мы", "we", ".", ",", ":"]
        )
    )
)
def test_unbalanced_marks_give_ordered_quotations(parts: list[str]) -> None:
    rules = load_rules()
    analysis = analyse(Document("item", "word " + "".join(parts), lang="en"), rules.segmenter, rules.abbreviations)
    last = 0
    for one in find_quotations(analysis):
        assert last <= one.opening < one.first < one.last <= one.after <= len(analysis.words)
        last = one.last
