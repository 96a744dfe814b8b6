"""Cutting snippets."""

from readout.library import index_terms
from readout.search.snippets import cut


def test_a_snippet_is_where_most_of_the_words_are() -> None:
    text = "gas " + "and so on " * 60 + "the gas and the oil of Libya " + "and so on " * 60
    found = cut(text, {"gas", "oil", "libya"}, index_terms)
    assert "oil of Libya" in found.text
    assert text[found.start : found.start + len(found.text)] == found.text
    assert [found.text[left:right] for left, right in found.marks] == ["gas", "oil", "Libya"]


def test_a_text_without_the_words_shows_its_beginning() -> None:
    found = cut("Nothing of it. " * 40, {"gas"}, index_terms)
    assert (found.start, found.marks) == (0, ())


def test_an_empty_text() -> None:
    assert cut("", set(), index_terms).text == ""
