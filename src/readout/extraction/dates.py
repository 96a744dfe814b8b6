"""Date expressions: their words, resolved against the day of publication and against each other."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from itertools import zip_longest

from readout.extraction.calendar_days import as_date
from readout.extraction.clock import time_beside
from readout.extraction.date_kinds import Moment, Setting, resolve
from readout.extraction.date_words import Sighting, days, sight
from readout.extraction.page import Page
from readout.extraction.tenses import tense_at
from readout.grammar import Unit
from readout.grammar.units import put
from readout.model import DateMention, Evidence
from readout.model.quick import replace

__all__ = ["Moment", "date_doubts", "date_mentions", "find_dates", "place_dates", "sight"]

DATE = frozenset({"DATE"})
LIST_GAP = 3
"""Tokens between two dates of a list («19 марта 2001, 20 марта и 21 марта»)."""
JOINING = (["و"], [",", "و"], ["и"], ["and"], [",", "and"])
"""What joins the last two dates of a list."""
EXPLICIT = ("day", "dayword", "numeric", "dotted")


def find_dates(page: Page) -> Page:
    """Take the words of each date expression together as one unit with a ``Moment`` as payload."""
    return place_dates(page, sight(page))


def place_dates(page: Page, sightings: Sequence[Sighting], published: str = "", apart: Sequence[Evidence] = ()) -> Page:
    """Resolve the date expressions of a page and put them in as units.

    Args:
        page: The page; its ``published`` is the day that relative expressions count from.
        sightings: Its date expressions.
        published: Month of publication where the day is not known (``2015-11``), or empty.
        apart: Words that are a medium's name, in which no date is read («الرافدين اليوم»).
    """
    if apart:
        sightings = [one for one in sightings if not _inside(one, apart)]
    if not sightings:
        return page
    base, exact = _anchor(page, sightings, published)
    moments = read_moments(page, sightings, base, exact)
    return page.with_units(put(page.units, [Unit(one.first, one.last, DATE, (), 0, moment) for one, moment in moments]))


def _inside(one: Sighting, apart: Sequence[Evidence]) -> bool:
    start, end = one.analysis.starts[one.first], one.analysis.ends[one.last - 1]
    return any(evidence.start < end and start < evidence.end for evidence in apart) and one.last - one.first == 1


def _anchor(page: Page, sightings: Sequence[Sighting], published: str) -> tuple[date | None, bool]:
    if page.published:
        return page.published, True
    if len(published) == 7:
        return date(int(published[:4]), int(published[5:]), 15), False
    return told_day(page, sightings), True


def told_day(page: Page, sightings: Sequence[Sighting]) -> date | None:
    """The day of which an item without a day of publication tells: a full date with its weekday in its first lines."""
    first_body = page.analysis.blocks[1].last if len(page.analysis.blocks) > 1 else len(page.analysis.words)
    for one in days(sightings):
        if one.first < first_body and one.captured("weekday") and one.captured("year"):
            moment = resolve(one, Setting(None))
            return as_date(moment.value or "") if moment and not moment.doubt else None
    return None


def read_moments(
    page: Page, sightings: Sequence[Sighting], published: date | None, exact: bool = True
) -> list[tuple[Sighting, Moment]]:
    """Resolve sightings in order; those that name no date are left out."""
    weekdays = _explicit_weekdays(sightings, published, exact)
    times = [one for one in sightings if one.kind == "time"]
    terms = page.rules.terms[page.lang, "dates"]
    found: list[tuple[Sighting, Moment]] = []
    every = list(days(sightings))
    for one, behind in zip_longest(every, every[1:]):
        before = found[-1] if found else None
        close = before is not None and one.first - before[0].last <= LIST_GAP
        clause = partial(tense_at, page.analysis, terms, page.places["dates"], one.first, one.last)
        setting = Setting(published, exact, clause, weekdays, found, close, _shared(one, behind))
        moment = resolve(one, setting)
        if moment:
            found.append((one, replace(moment, time=time_beside(one, times)) if times else moment))
    return found


def _shared(one: Sighting, behind: Sighting | None) -> tuple[int, int] | None:
    """Month and year of the full date to which a day without a year is joined by «and»."""
    if behind is None or {one.kind, behind.kind} != {"day"} or one.captured("year"):
        return None
    between = [word.norm for word in one.analysis.words[one.last : behind.first]]
    month, year = behind.attribute("month", "month"), behind.number("year")
    return (int(month), year) if between in JOINING and month and year and year > 99 else None


def _explicit_weekdays(sightings: Sequence[Sighting], published: date | None, exact: bool) -> dict[int, date]:
    """Days that the item itself gives to weekdays («غدا الثلاثاء»), for bare weekdays elsewhere in it."""
    weekdays: dict[int, date] = {}
    for one in sightings:
        if one.kind in EXPLICIT and (one.captured("weekday") or one.kind == "dayword"):
            moment = resolve(one, Setting(published, exact))
            day = as_date(moment.value or "") if moment and not moment.doubt else None
            if day and (published is None or abs((day - published).days) < 7):
                weekdays.setdefault(day.isoweekday(), day)
    return weekdays


def date_mentions(page: Page) -> tuple[DateMention, ...]:
    """Return the date expressions of an item, the same words with the same value once."""
    mentions: dict[tuple[str, str | None], DateMention] = {}
    for _, unit in page.read:
        if isinstance(unit.payload, Moment):
            for mention in _mentions(unit, page):
                key = mention.text, mention.value
                known = mentions.get(key)
                mentions[key] = replace(known, evidence=known.evidence + mention.evidence) if known else mention
    return tuple(mentions.values())


def _mentions(unit: Unit, page: Page) -> list[DateMention]:
    """The mention of a date; for a range that of its start and that of its end."""
    moment: Moment = unit.payload
    evidence = page.evidence_of(unit, moment.rule)
    mentions = [DateMention(evidence.quote, moment.value, (evidence,), moment.time, _confidence(moment))]
    first, last = moment.end_tokens
    if moment.end and last > first:
        end: Evidence = page.evidence(first, last, moment.rule)
        mentions.append(DateMention(end.quote, moment.end, (end,), "", _confidence(moment)))
    return mentions


def _confidence(moment: Moment) -> float:
    if moment.doubt:
        return 0.5
    return 0.9 if moment.relative else 0.97


def date_doubts(page: Page) -> tuple[str, ...]:
    """Return the sentences for the user about dates that contradict themselves or that nothing resolves."""
    moments = [(unit, unit.payload) for _, unit in page.read if isinstance(unit.payload, Moment)]
    doubts = [moment.doubt for _, moment in moments if moment.doubt]
    open_words = [page.evidence_of(unit, "").quote for unit, moment in moments if moment.value is None]
    if open_words:
        listed = ", ".join(f"«{words}»" for words in dict.fromkeys(open_words))
        doubts.append(f"The item's day of publication is not known, so these words name no day: {listed}.")
    return tuple(dict.fromkeys(doubts))
