"""Terms of the full-text index."""

import pytest

from readout.library import index_terms


@pytest.mark.parametrize(
    ("text", "found_by"),
    [
        ("وإردوغان", "إردوغان"),
        ("وإردوغان", "اردوغان"),
        ("للكرملين", "الكرملين"),
        ("بالطاقة", "طاقة"),
        ("عام ٢٠٢١", "2021"),
        ("Путина", "Путин"),
        ("энергетику", "энергетика"),
        ("ещё", "еще"),
        ("agreements", "agreement"),
        ("Erdoğan", "Erdogan"),
    ],
)
def test_a_word_is_found_by_another_form(text: str, found_by: str) -> None:
    assert set(index_terms(found_by).split()) & set(index_terms(text).split())


@pytest.mark.parametrize(("text", "not_by"), [("بوتين", "تين"), ("ليبيا", "بيا"), ("Москва", "Мост")])
def test_other_words_stay_apart(text: str, not_by: str) -> None:
    assert not set(index_terms(not_by).split()) & set(index_terms(text).split())


def test_words_come_first_and_in_their_order() -> None:
    words = index_terms("The agreements of G-20: 10.5 billion").split()
    assert words[:7] == ["the", "agreements", "of", "g", "20", "10", "5"]


def test_terms_hold_nothing_that_a_tokenizer_would_split() -> None:
    assert all(term.isalnum() for term in index_terms("U.S. «Ал-Азия» won't; a_b 10,5% — وَقَالَ").split())
