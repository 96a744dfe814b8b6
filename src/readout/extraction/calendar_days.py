"""Days, weeks, months and quarters: what the words of a date come to, without their text."""

from calendar import monthrange
from datetime import date, timedelta
from enum import Enum

from hijridate import Gregorian, Hijri

NEAR_FUTURE = 100
FAR_PAST = 265
"""Days: in a clause of the past a day without a year is the coming one only if that is near and the last one is far."""
FAR_AWAY = 9999
"""Days: where no such day lies on a side of the day of publication."""
LEAP = 8
"""Years between two 29 Februaries, at most."""


class Tense(Enum):
    """The tense of the clause that holds a date."""

    PAST = "past"
    FUTURE = "future"
    OPEN = "open"


def day_of(year: int, month: int, day: int) -> date | None:
    """Return the calendar day, or None where there is none (31 April)."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def resolve_weekday(weekday: int, published: date, tense: Tense) -> date:
    """Find the day that a bare weekday names in an item.

    "On Thursday" in a report of the past is the latest Thursday up to and including the day of publication; in an
    announcement it is the next one from that day on.

    Args:
        weekday: 1 for Monday to 7 for Sunday (ISO 8601).
        published: The item's day of publication.
        tense: The tense of the clause that holds the expression.

    Example:
        >>> resolve_weekday(7, date(2021, 2, 18), Tense.PAST)
        datetime.date(2021, 2, 14)
    """
    if tense is Tense.FUTURE:
        return published + timedelta((weekday - published.isoweekday()) % 7)
    return published - timedelta((published.isoweekday() - weekday) % 7)


def step_weekday(weekday: int, published: date, step: int) -> date:
    """Find "last" (-1), "this" (0) or "next" (1) weekday; the first before or after the day of publication itself."""
    if step < 0:
        return published - timedelta((published.isoweekday() - weekday - 1) % 7 + 1)
    if step > 0:
        return published + timedelta((weekday - published.isoweekday() - 1) % 7 + 1)
    return published + timedelta((weekday - published.isoweekday()) % 7)


def choose_year(month: int, day: int, published: date, tense: Tense) -> int:
    """Find the year of a day and month without one: the nearest, unless the clause's tense speaks against it."""
    reach = LEAP if (month, day) == (2, 29) else 1
    years = range(published.year - reach, published.year + reach + 1)
    gaps = {(found - published).days: year for year in years if (found := day_of(year, month, day))}
    past = max((gap for gap in gaps if gap <= 0), default=-FAR_AWAY)
    future = min((gap for gap in gaps if gap >= 0), default=FAR_AWAY)
    if tense is Tense.FUTURE:
        wanted = future if future < FAR_PAST or -past > NEAR_FUTURE else past
    elif tense is Tense.PAST:
        wanted = future if -past > FAR_PAST and future < NEAR_FUTURE / 4 else past
    else:
        wanted = past if -past <= future else future
    return gaps.get(wanted, published.year)


def choose_month_year(month: int, published: date, tense: Tense) -> int:
    """Find the year of a month without one: that of publication for the same month, else as for a day."""
    if month == published.month:
        return published.year
    return choose_year(month, 15, published, tense)


def step_month_year(month: int, published: date, step: int) -> int:
    """Find the year of "last" (-1), "this" (0) or "next" (1) March."""
    if step < 0:
        return published.year - (month >= published.month)
    return published.year + (month <= published.month if step > 0 else 0)


def add_months(day: date, months: int) -> date:
    """Return the same day some months on, or the last day of a shorter month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def week(day: date) -> str:
    """Write the week of a day, as ISO 8601 does: ``2022-W19``."""
    year, number, _ = day.isocalendar()
    return f"{year}-W{number:02d}"


def quarter(day: date) -> str:
    """Write the quarter of a day: ``2022-Q1``."""
    return f"{day.year}-Q{(day.month + 2) // 3}"


def month(day: date) -> str:
    """Write the month of a day: ``2022-05``."""
    return f"{day.year}-{day.month:02d}"


def unit_value(unit: str, day: date, step: int) -> str:
    """Write the week, month, quarter or year that lies some steps from a day's own."""
    if unit == "week":
        return week(day + timedelta(weeks=step))
    if unit == "month":
        return month(add_months(day, step))
    if unit == "quarter":
        return quarter(add_months(day, 3 * step))
    return str(day.year + step)


def away(unit: str, day: date, count: int) -> str:
    """Write what lies some days, weeks, months or years from a day, at the precision of the unit."""
    if unit == "day":
        return (day + timedelta(count)).isoformat()
    if unit == "fortnight":
        return (day + timedelta(weeks=2 * count)).isoformat()
    if unit == "decade":
        return str(day.year + 10 * count)
    return unit_value(unit, day, count)


def exactly_away(unit: str, day: date, count: int) -> str:
    """Write the very day that lies some days, weeks, months or years from another."""
    if unit in ("month", "year", "quarter"):
        return add_months(day, count * {"month": 1, "quarter": 3, "year": 12}[unit]).isoformat()
    return (day + timedelta(count * {"day": 1, "week": 7, "fortnight": 14}.get(unit, 0))).isoformat()


def nth_weekday(count: int, weekday: int, year: int, month_number: int) -> date | None:
    """Find the first, second … (1, 2 …) or last (-1) weekday of a month."""
    first, days = date(year, month_number, 1), monthrange(year, month_number)[1]
    fitting = [
        first + timedelta(offset) for offset in range(days) if (first + timedelta(offset)).isoweekday() == weekday
    ]
    try:
        return fitting[count - 1 if count > 0 else count]
    except IndexError:
        return None


def from_hijri(year: int, month_number: int, day: int) -> date | None:
    """Convert a day of the Umm al-Qura calendar; None outside 1343 to 1500 AH, or where there is no such day."""
    try:
        return date.fromisoformat(Hijri(year, month_number, day).to_gregorian().isoformat())
    except (ValueError, OverflowError):
        return None


def hijri_year(day: date) -> int:
    """Return the Hijri year of a day."""
    return int(Gregorian(day.year, day.month, day.day).to_hijri().year)


def as_date(value: str) -> date | None:
    """Return the day of a value that is one, else None."""
    return date.fromisoformat(value) if len(value) == 10 and value[4] == value[7] == "-" else None
