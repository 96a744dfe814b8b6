"""Amounts in the words of statements."""

import pytest

from readout.resolution.aligning import Said, at_odds
from readout.resolution.amounts import numbers, without_numbers


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("1,5 млн долларов", {"1500000 money"}),
        ("1.5 million dollars", {"1500000 money"}),
        ("40,000 people", {"40000 people"}),
        ("38\u00a0000 человек", {"38000 people"}),
        ("٢٠٠ شاحنة يوميا", {"200"}),
        ("15 في المئة", {"15 percent"}),
        ("22 июля 2022 года", {"22", "2022"}),
        ("a truce of 30 days", {"30 time"}),
        ("no number at all", set()),
    ],
)
def test_amounts_of_any_language_compare(words: str, found: set[str]) -> None:
    assert numbers(words) == found


@pytest.mark.parametrize(
    ("one", "other", "odd"),
    [
        ("150 trucks a day", "200 شاحنة يوميا", True),
        ("12 percent", "15 процентов", True),
        ("3 billion dollars", "3 млрд долларов", False),
        ("200,000 refugees", "30 миллионов евро", False),
        ("150 trucks", "грузовики с помощью", False),
    ],
)
def test_figures_of_one_kind_are_at_odds(one: str, other: str, odd: bool) -> None:
    said = [Said(words, 0, words, figures=numbers(words)) for words in (one, other)]
    assert at_odds(*said) is odd


def test_what_is_said_of_whatever_number() -> None:
    assert without_numbers("more than 1,500 lorries a day") == "more than lorries a day"
