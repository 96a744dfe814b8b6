"""Days and stretches of days as numbers, for comparing dates of different precision."""

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple


class Days(NamedTuple):
    """A stretch of days.

    Attributes:
        first, last: Proleptic Gregorian ordinals, both included.
    """

    first: int
    last: int

    @property
    def exact(self) -> bool:
        """True for a single day."""
        return self.first == self.last

    def overlaps(self, other: "Days") -> bool:
        """Tell whether the stretches share a day."""
        return self.first <= other.last and other.first <= self.last


@lru_cache(maxsize=65_536)
def days_of(value: str) -> Days | None:
    """Return the days of an ISO 8601 date, month, year, week or quarter; None for anything else.

    Example:
        >>> days_of("2021-02").last - days_of("2021-02").first
        27
    """
    try:
        return _days(value)
    except ValueError:
        return None


def _days(value: str) -> Days | None:
    if len(value) == 4:
        return Days(date(int(value), 1, 1).toordinal(), date(int(value), 12, 31).toordinal())
    if "-W" in value:
        monday = date.fromisocalendar(int(value[:4]), int(value[6:8]), 1)
        return Days(monday.toordinal(), (monday + timedelta(days=6)).toordinal())
    if "-Q" in value:
        quarter = int(value[6:7])
        return Days(_days_of_month(value[:4], 3 * quarter - 2).first, _days_of_month(value[:4], 3 * quarter).last)
    if len(value) == 7:
        return _days_of_month(value[:4], int(value[5:7]))
    exact = date.fromisoformat(value[:10]).toordinal()
    return Days(exact, exact)


def _days_of_month(year: str, month: int) -> Days:
    number = int(year)
    last = monthrange(number, month)[1]
    return Days(date(number, month, 1).toordinal(), date(number, month, last).toordinal())


def ordinal(value: str) -> int:
    """Return the first day of a date as an ordinal, or 0."""
    days = days_of(value) if value else None
    return days.first if days else 0
