"""Days of publication as metadata write them."""

import re
from datetime import date
from email.utils import parsedate_tz

ISO = re.compile(r"\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)")
NUMERIC = re.compile(r"\s*(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)")
DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


def day_of(given: str) -> date | None:
    """Read the day that a metadata field gives, in the time zone in which it is written.

    ISO 8601 with or without time, RFC 822 (feeds and mail) and day.month.year are read. A time is dropped and not
    converted: the publisher's own day is the one that its words count from.

    Args:
        given: The field's content.

    Returns:
        The day, or None where the field gives none.

    Example:
        >>> day_of("2021-02-18T23:50:00+03:00")
        datetime.date(2021, 2, 18)
        >>> day_of("Thu, 18 Feb 2021 23:50:00 +0300")
        datetime.date(2021, 2, 18)
    """
    plain = given.translate(DIGITS)
    if match := ISO.match(plain):
        return _day(*match.groups())
    if match := NUMERIC.match(plain):
        day, month, year = match.groups()
        return _day(year, month, day)
    parsed = parsedate_tz(plain)
    return _day(*parsed[:3]) if parsed else None


def _day(year: str | int, month: str | int, day: str | int) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
