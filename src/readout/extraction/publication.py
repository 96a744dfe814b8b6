"""The day on which an item was published: from metadata, its date line, its dateline, its words, its address."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from readout.extraction.calendar_days import as_date
from readout.extraction.date_kinds import Setting, resolve
from readout.extraction.date_words import Sighting, days
from readout.extraction.datelines import dates_item
from readout.extraction.frame_lines import HEAD_LINES, Lines
from readout.model import Evidence, Value
from readout.model.evidence import from_field
from readout.model.quick import replace

IN_ADDRESS = re.compile(
    r"/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?:[/-](0[1-9]|[12]\d|3[01])(?!\d))?(?!\d)"
    r"|/(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)"
    r"|/(0[1-9]|[12]\d|3[01])-(0[1-9]|1[0-2])-((?:19|20)\d\d)(?!\d)"
    r"|/(0?[1-9]|[12]\d|3[01])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(20\d\d)(?!\d)"
)
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
ABSOLUTE = ("day", "numeric", "dotted", "dayword", "hijri")
TOLERANCE = 3
"""Days by which an item's own date may differ from the one given for it before that is doubted."""


def read_published(lines: Lines, sightings: Sequence[Sighting]) -> tuple[Value[str] | None, tuple[str, ...]]:
    """Find the day (or month) of publication.

    Returns:
        The value with its evidence, and sentences of doubt.
    """
    document = lines.analysis.document
    stated = [(day, one) for one in _frame_dates(lines, sightings) if (day := absolute_day(one, document.published))]
    if document.published:
        given = document.published.isoformat()
        value = Value(given, (from_field("published", given, "metadata"),), kind="metadata", confidence=0.99)
        return _confirmed(value, stated, lines), _contradiction(document.published, stated, lines)
    stated = [
        (day, one) for day, one in stated if one.captured("year") or one.captured("three") or one.captured("dotted")
    ]
    stated.sort(key=lambda pair: (pair[1].kind == "hijri", pair[1].first))
    if stated:
        first = Value(stated[0][0].isoformat(), (_evidence(stated[0][1], lines),), confidence=0.93)
        return _confirmed(first, [*stated[1:], *_today_dates(sightings)], lines), ()
    today = _today_dates(sightings)
    if today:
        value = Value(today[0][0].isoformat(), (_evidence(today[0][1], lines),), confidence=0.9, kind="resolved")
        return _confirmed(value, today[1:], lines), ()
    return _from_address(document.url), ()


def absolute_day(one: Sighting, published: date | None) -> date | None:
    """Return the day that a sighting names by itself, or with the year of publication."""
    moment = resolve(one, Setting(published)) if one.kind in ABSOLUTE else None
    return as_date(moment.value or "") if moment else None


def _frame_dates(lines: Lines, sightings: Sequence[Sighting]) -> Iterator[Sighting]:
    """Dates in a line of their own, or in a dateline, at the head of the item."""
    head, behind = lines.head()[:HEAD_LINES], _daywords(sightings)
    for one in days(sightings):
        if one.kind in ABSOLUTE and one.kind != "dayword" and one.first not in behind:
            block = next((block for block in head if block.first <= one.first < block.last), None)
            if block and dates_item(one, block, lines):
                yield one


def _today_dates(sightings: Sequence[Sighting]) -> list[tuple[date, Sighting]]:
    """The days that full dates behind words make the present: «اليوم», «هذا الجمعة», "today", «أمس الثلاثاء (…)»."""
    found, words = [], _daywords(sightings)
    for one in sightings:
        own = one.attribute("dayword", "days") if one.kind == "dayword" else words.get(one.first)
        away = 0 if one.match.pattern.gives.get("today") else own
        if away is not None and (one.captured("year") or one.captured("three")):
            day = absolute_day(one, None)
            if day:
                found.append((day - timedelta(int(away)), one))
    return found


def _daywords(sightings: Sequence[Sighting]) -> dict[int, int]:
    """How many days each «yesterday», «أمس» is away, by the token behind it."""
    return {
        one.last: int(one.attribute("dayword", "days") or 0)
        for one in sightings
        if one.kind == "dayword" and not (one.captured("year") or one.captured("three"))
    }


def _evidence(one: Sighting, lines: Lines) -> Evidence:
    return lines.page.evidence(one.first, one.last, f"header.{one.rule}")


def _confirmed(value: Value[str], others: list[tuple[date, Sighting]], lines: Lines) -> Value[str]:
    more = [_evidence(one, lines) for day, one in others if day.isoformat() == value.value]
    return replace(value, evidence=(*value.evidence, *more)) if more else value


def _contradiction(published: date, stated: list[tuple[date, Sighting]], lines: Lines) -> tuple[str, ...]:
    if not stated or any(abs((day - published).days) <= TOLERANCE for day, _ in stated):
        return ()
    day, one = stated[0]
    words = lines.analysis.quote(one.first, one.last)
    return (f"The item is given as published on {published}, but dates itself «{words}» ({day}).",)


def _from_address(url: str) -> Value[str] | None:
    found = IN_ADDRESS.search(url)
    if not found:
        return None
    year, month, day = next(parts for parts in _orders(found) if parts[0])
    value = f"{year}-{month}" + (f"-{day}" if day else "")
    if day and as_date(value) is None:
        return None
    return Value(value, (from_field("url", url, "header.published-in-address"),), confidence=0.9, kind="metadata")


def _orders(found: re.Match[str]) -> Iterator[tuple[str, str, str]]:
    """Year, month and day in each of the ways in which an address writes them («/31jan2001/»)."""
    yield found[1], found[2], found[3]
    yield found[4], found[5], found[6]
    yield found[9], found[8], found[7]
    if found[12]:
        yield found[12], f"{MONTHS.index(found[11]) + 1:02}", found[10].zfill(2)
