"""Verbs agree with whom they are said of; countries keep or change their form as they do in Russian."""

import pytest

from readout.briefs.names import name_country, noun_gender
from readout.briefs.quoting import _words
from readout.extraction.rules import load_rules


@pytest.mark.parametrize(
    ("words", "gender"),
    [("представитель", "m"), ("Генеральный секретарь", "m"), ("Израиль", "m"), ("Россия", "f"), ("США", "pl")],
)
def test_russian_gender(words: str, gender: str) -> None:
    assert noun_gender(words, "ru") == gender


@pytest.mark.parametrize(("code", "genitive"), [("EG", "Египта"), ("NI", "Никарагуа"), ("WS", "Самоа")])
def test_countries_in_the_genitive(code: str, genitive: str) -> None:
    assert name_country(code, "ru", load_rules().knowledge).case("gen") == genitive


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("«важность поставок, АЭС «Аккую»", "важность поставок, АЭС «Аккую»"),
        ("графика АЭС «Аккую»", "графика АЭС «Аккую»"),
        ("“yes”,", "yes"),
        ("«слово", "слово"),
        ("leaders’", "leaders’"),
    ],
)
def test_marks_that_enclose_words_are_taken_off(quote: str, words: str) -> None:
    assert _words(quote) == words
