"""The calendar behind date expressions."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.extraction import calendar_days as calendar
from readout.extraction.calendar_days import Tense

DAYS = st.dates(date(1950, 1, 1), date(2060, 12, 31))
THURSDAY = date(2021, 2, 18)


@pytest.mark.parametrize(
    ("weekday", "tense", "expected"),
    [
        (4, Tense.PAST, THURSDAY),
        (4, Tense.FUTURE, THURSDAY),
        (7, Tense.PAST, date(2021, 2, 14)),
        (7, Tense.FUTURE, date(2021, 2, 21)),
        (1, Tense.OPEN, date(2021, 2, 15)),
    ],
)
def test_a_bare_weekday_follows_the_tense(weekday: int, tense: Tense, expected: date) -> None:
    assert calendar.resolve_weekday(weekday, THURSDAY, tense) == expected


@given(DAYS, st.integers(1, 7), st.sampled_from([-1, 1]))
def test_last_and_next_weekday_lie_within_a_week_and_are_never_the_day_itself(
    day: date, weekday: int, step: int
) -> None:
    found = calendar.step_weekday(weekday, day, step)
    assert found.isoweekday() == weekday
    assert timedelta(1) <= (found - day) * step <= timedelta(7)


@pytest.mark.parametrize(
    ("month", "day", "published", "tense", "year"),
    [
        (10, 7, date(2024, 1, 17), Tense.PAST, 2023),
        (11, 6, date(2018, 9, 30), Tense.OPEN, 2018),
        (1, 5, date(2022, 12, 20), Tense.FUTURE, 2023),
        (12, 28, date(2023, 1, 3), Tense.OPEN, 2022),
        (5, 9, date(2025, 3, 15), Tense.FUTURE, 2025),
        (2, 29, date(2023, 3, 1), Tense.OPEN, 2024),
        (2, 29, date(2023, 3, 1), Tense.PAST, 2020),
        (2, 29, date(2025, 1, 10), Tense.FUTURE, 2028),
        (2, 29, date(2024, 2, 10), Tense.PAST, 2024),
        (2, 29, date(1903, 5, 1), Tense.PAST, 1896),
        (1, 5, date(1, 1, 2), Tense.PAST, 1),
    ],
)
def test_a_day_without_a_year(month: int, day: int, published: date, tense: Tense, year: int) -> None:
    assert calendar.choose_year(month, day, published, tense) == year


def test_weeks_and_quarters_are_those_of_iso_8601() -> None:
    assert calendar.week(date(2021, 1, 3)) == "2020-W53"
    assert calendar.quarter(date(2022, 3, 31)) == "2022-Q1"
    assert calendar.unit_value("month", date(2022, 12, 31), 1) == "2023-01"
    assert calendar.unit_value("quarter", date(2022, 11, 30), 1) == "2023-Q1"


@given(DAYS, st.integers(-30, 30))
def test_months_are_added_without_leaving_the_month(day: date, months: int) -> None:
    found = calendar.add_months(day, months)
    assert (found.year * 12 + found.month) - (day.year * 12 + day.month) == months


def test_hijri_days() -> None:
    assert calendar.from_hijri(1444, 7, 15) == date(2023, 2, 6)
    assert calendar.from_hijri(1444, 13, 1) is None
    assert calendar.hijri_year(date(2023, 2, 6)) == 1444


def test_nth_weekday() -> None:
    assert calendar.nth_weekday(-1, 5, 2013, 10) == date(2013, 10, 25)
    assert calendar.nth_weekday(1, 2, 2013, 10) == date(2013, 10, 1)
    assert calendar.nth_weekday(5, 5, 2021, 2) is None
