"""Dates as each language writes them, at the precision at which they are known."""

import re
from datetime import date, datetime

from babel import Locale
from babel.dates import format_skeleton, get_quarter_names

LOCALES = {"en": "en_GB", "ru": "ru", "ar": "ar"}
SKELETONS = {"short": "yMMMd", "long": "yMMMMd"}
FORM = re.compile(r"(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|W(\d{2})|Q([1-4])))?")


def write_date(value: str, lang: str, length: str = "short") -> str:
    """Write an ISO 8601 date, month, year or quarter in a language; anything else stays as it is.

    Args:
        value: ``2021-02-18``, ``2021-02``, ``2021``, ``2021-Q1``; a time behind it is left out.
        lang: Code of the language.
        length: ``short`` («18 Feb 2021») or ``long`` («18 February 2021»).

    Example:
        >>> write_date("2021-02-18", "ar")
        '18 فبراير 2021'
    """
    found = FORM.match(value)
    if not found:
        return value
    year, month, day, week, quarter = found.groups()
    locale = LOCALES.get(lang, lang)
    try:
        if day:
            return format_skeleton(SKELETONS[length], date(int(year), int(month), int(day)), locale=locale)
        if month:
            return format_skeleton("yMMMM", date(int(year), int(month), 1), locale=locale)
    except ValueError:
        return value
    if quarter:
        return f"{get_quarter_names('wide', locale=locale)[int(quarter)]} {year}"
    return value if week else year


def write_time(value: str, lang: str) -> str:
    """Write a point in time (ISO 8601, UTC): «18 Feb 2021 · 14:30 UTC»."""
    try:
        at = datetime.fromisoformat(value)
    except ValueError:
        return value
    return f"{write_date(value[:10], lang)} · {at:%H:%M} UTC"


def month_name(month: int, lang: str) -> str:
    """Return the short name of a month in a language."""
    return str(Locale.parse(LOCALES.get(lang, lang)).months["stand-alone"]["abbreviated"][month])
