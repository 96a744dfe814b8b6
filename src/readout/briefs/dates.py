"""Dates as each language's news writes them."""

from typing import Literal

from babel.core import Locale
from babel.dates import format_date, get_month_names

from readout.resolution.days import days_of, ordinal


def tell_date(value: str, lang: str, *, dual: bool = False) -> str:
    """Write a date, month or year in words.

    Args:
        value: ISO 8601.
        lang: ``ar``, ``ru`` or ``en``.
        dual: In Arabic, both the Egyptian and the Levantine month («18 فبراير/شباط 2021»).

    Returns:
        The words; an empty string for what is no date.

    Example:
        >>> tell_date("2021-02-18", "ru"), tell_date("2021-02", "en")
        ('18 февраля 2021 года', 'February 2021')
    """
    from datetime import date

    days = days_of(value)
    if not days:
        return ""
    first = date.fromordinal(ordinal(value))
    if len(value) == 4:
        return f"{value} год" if lang == "ru" else value
    month = _month(first.month, lang, standing=len(value) == 7, dual=dual)
    year = f"{first.year} {'года' if days.exact else 'год'}" if lang == "ru" else str(first.year)
    if not days.exact:
        return f"{month} {year.replace('год', 'года') if lang == 'ru' else year}"
    return f"{first.day} {month} {year}"


def _month(number: int, lang: str, *, standing: bool, dual: bool) -> str:
    context: Literal["stand-alone", "format"] = "stand-alone" if standing and lang == "ru" else "format"
    name = str(get_month_names("wide", context, Locale.parse(lang))[number])
    if lang == "ar" and dual:
        return f"{name}/{get_month_names('wide', 'format', Locale.parse('ar_SY'))[number]}"
    return name


def weekday(value: str, lang: str) -> str:
    """Return the name of a day's weekday; an empty string for anything but a day."""
    days = days_of(value)
    if not days or not days.exact:
        return ""
    from datetime import date

    return str(format_date(date.fromordinal(days.first), "EEEE", locale=lang))
