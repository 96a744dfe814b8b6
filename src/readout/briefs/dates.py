"""Dates as each language's news writes them."""

from datetime import date
from typing import Literal

from babel.core import Locale
from babel.dates import format_date, get_month_names

from readout.briefs.messages import say
from readout.resolution.days import days_of, ordinal


def tell_date(value: str, lang: str, *, dual: bool = False, within: bool = False) -> str:
    """Write a date, month or year in words.

    Args:
        value: ISO 8601; of a week the first day is written.
        lang: ``ar``, ``ru`` or ``en``.
        dual: In Arabic, both the Egyptian and the Levantine month («18 فبراير/شباط 2021»).
        within: In Russian, as it stands behind «в» («октябре 2018 года»).

    Returns:
        The words; an empty string for what is no date.

    Example:
        >>> tell_date("2021-02-18", "ru"), tell_date("2021-02", "en"), tell_date("2018-10", "ru", within=True)
        ('18 февраля 2021 года', 'February 2021', 'октябре 2018 года')
    """
    days = days_of(value)
    if not days:
        return ""
    first = date.fromordinal(ordinal(value))
    if len(value) == 4:
        return f"{value} {'году' if within else 'год'}" if lang == "ru" else value
    alone = not days.exact and "-W" not in value
    month = _month(first.month, lang, standing=alone, dual=dual)
    year = f"{first.year} года" if lang == "ru" else str(first.year)
    if alone:
        return f"{_prepositional(month) if lang == 'ru' and within else month} {year}"
    return f"{first.day} {month} {year}"


def tell_when(value: str, lang: str, *, dual: bool = False) -> str:
    """Write when something took place, with its preposition; empty where that is not known.

    Example:
        >>> tell_when("2018-10", "ru"), tell_when("2022-Q1", "en")
        ('в октябре 2018 года', ' in the first quarter of 2022')
    """
    days = days_of(value)
    if not days:
        return ""
    if "-Q" in value:
        return say(lang, "in-quarter", quarter=int(value[6]), year=value[:4])
    message = "on-date" if days.exact else "in-week" if "-W" in value else "in-month"
    return say(lang, message, date=tell_date(value, lang, dual=dual, within=True))


def _month(number: int, lang: str, *, standing: bool, dual: bool) -> str:
    context: Literal["stand-alone", "format"] = "stand-alone" if standing and lang == "ru" else "format"
    name = str(get_month_names("wide", context, Locale.parse(lang))[number])
    if lang == "ar" and dual:
        return f"{name}/{get_month_names('wide', 'format', Locale.parse('ar_SY'))[number]}"
    return name


def _prepositional(month: str) -> str:
    return (month[:-1] if month[-1] in "ьй" else month) + "е"


def weekday(value: str, lang: str) -> str:
    """Return the name of a day's weekday; an empty string for anything but a day."""
    days = days_of(value)
    if not days or not days.exact:
        return ""
    return str(format_date(date.fromordinal(days.first), "EEEE", locale=lang))
