"""The days that a date of less than full precision covers."""

import re
from calendar import monthrange
from datetime import date, timedelta

from readout.model import RefusedError

FORM = re.compile(r"(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|W(\d{2})|Q([1-4])))?")


def period(value: str | None) -> tuple[str, str]:
    """Return the first and the last day of an ISO 8601 date, month, year, week or quarter.

    Returns:
        Two ISO dates; two empty strings for what is no date.

    Example:
        >>> period("2021-02"), period("2022-Q1")
        (('2021-02-01', '2021-02-28'), ('2022-01-01', '2022-03-31'))
    """
    found = FORM.match(value or "")
    if not found or found.end() not in (len(value or ""), 10):
        return "", ""
    try:
        first, last = _days(*found.groups())
    except ValueError:
        return "", ""
    return first.isoformat(), last.isoformat()


def check_period(since: str, until: str) -> None:
    """Refuse ends of a period that are no date.

    Raises:
        RefusedError: One of them is none.
    """
    for given in (since, until):
        if given and not period(given)[0]:
            raise RefusedError(f"{given} is no date; write a day, month or year: 2021-02-18, 2021-02, 2021.")


def _days(year: str, month: str | None, day: str | None, week: str | None, quarter: str | None) -> tuple[date, date]:
    if day and month:
        exact = date(int(year), int(month), int(day))
        return exact, exact
    if week:
        monday = date.fromisocalendar(int(year), int(week), 1)
        return monday, monday + timedelta(days=6)
    if quarter:
        return _months(int(year), 3 * int(quarter) - 2, 3 * int(quarter))
    if month:
        return _months(int(year), int(month), int(month))
    return _months(int(year), 1, 12)


def _months(year: int, first: int, last: int) -> tuple[date, date]:
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])
