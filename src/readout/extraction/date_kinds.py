"""What each kind of date expression names: from the captures of its pattern to an ISO 8601 value."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from readout.extraction import calendar_days as calendar
from readout.extraction.calendar_days import Tense
from readout.extraction.date_words import Sighting
from readout.model.quick import quick, replace

FIRST_YEAR, LAST_YEAR = 1800, 2100
LAST_HIJRI = 1500


@quick
@dataclass(frozen=True, slots=True)
class Moment:
    """A date expression, as later stages see it.

    Attributes:
        value: ISO 8601 value, or None where nothing resolves it.
        end: Last day (month, year) of a range, or empty.
        time: Time of day, or empty.
        rule: Name of the rule.
        doubt: A sentence for the user where the words contradict each other, or empty.
        relative: True where the value rests on the day of publication.
        end_tokens: Tokens that write the end of a range, half-open.
        ahead: True for words that name a day to come, though the day of publication is not known («tomorrow»).
    """

    value: str | None
    end: str = ""
    time: str = ""
    rule: str = ""
    doubt: str = ""
    relative: bool = False
    end_tokens: tuple[int, int] = (0, 0)
    ahead: bool = False


@quick
@dataclass(frozen=True, slots=True)
class Setting:
    """What a date expression is read against.

    Attributes:
        published: The day of publication, or None.
        exact: False where only the month of publication is known; ``published`` is then a day in its middle.
        clause: Finds the tense of the clause; asked only where it matters.
        weekdays: Days that the item gives to weekdays elsewhere («завтра, в среду»).
        earlier: The expressions before it in the item, with their moments.
        close: True where that moment stands right before it, in a list.
        shared: Month and year of a full date that it is joined to («11 января и 26 ноября 2021 года»), or None.
    """

    published: date | None
    exact: bool = True
    clause: Callable[[], Tense] = lambda: Tense.OPEN
    weekdays: Mapping[int, date] = field(default_factory=dict)
    earlier: Sequence[tuple[Sighting, Moment]] = ()
    close: bool = False
    shared: tuple[int, int] | None = None

    @property
    def before(self) -> Moment | None:
        """The moment right before it in the item."""
        return self.earlier[-1][1] if self.earlier else None

    @property
    def tense(self) -> Tense:
        """The tense of the clause."""
        return self.clause()

    @property
    def day(self) -> date | None:
        """The day of publication, where it is known to the day."""
        return self.published if self.exact else None


def resolve(one: Sighting, setting: Setting) -> Moment | None:
    """Read a sighting; None where its words turn out to name no date."""
    moment = KINDS[one.kind](one, setting)
    return replace(moment, rule=one.rule) if moment else None


def _day(one: Sighting, setting: Setting) -> Moment | None:
    day, month = one.number("day"), one.attribute("month", "month")
    if day is None or not 1 <= day <= 31 or not month:
        return None
    year = _stated_year(one, setting)
    weekday = one.attribute("weekday", "weekday")
    stated = year is not None
    if year is None:
        year = _year_of(int(month), day, weekday, one, setting)
    if year is None:
        return Moment(None, relative=True) if calendar.day_of(2000, int(month), day) else None
    found = calendar.day_of(year, int(month), day)
    if found is None:
        return None
    end, tokens = _end(one, found)
    return Moment(found.isoformat(), end, doubt=_weekday_doubt(one, found), relative=not stated, end_tokens=tokens)


def _stated_year(one: Sighting, setting: Setting) -> int | None:
    year = one.number("year")
    if year is not None:
        return year if year > 99 else year + (2000 if year < 50 else 1900)
    if one.captured("rel") and one.attribute("unit", "unit") == "year" and setting.published:
        return setting.published.year + int(one.attribute("rel", "step"))
    if (end_year := one.number("end_year")) is not None:
        later = int(one.attribute("end_month", "month") or 12)
        return end_year - (int(one.attribute("month", "month")) > later)
    return None


def _year_of(month: int, day: int, weekday: Any, one: Sighting, setting: Setting) -> int | None:
    """The year of a day without one: of the date beside it in a list, by "last", by the weekday, or the nearest."""
    if setting.shared:
        return setting.shared[1] - (month > setting.shared[0])
    before = calendar.as_date(setting.before.value or "") if setting.close and setting.before else None
    if before:
        return before.year
    published = setting.published
    if published is None:
        return None
    if one.captured("rel"):
        return _step_day_year(month, day, published, int(one.attribute("rel", "step")))
    if weekday:
        near = sorted(
            range(published.year - 2, published.year + 3), key=lambda year: (abs(year - published.year), -year)
        )
        for year in near:
            found = calendar.day_of(year, month, day)
            if found and found.isoweekday() == weekday and abs((found - published).days) < 550:
                return year
    return calendar.choose_year(month, day, published, setting.tense)


def _step_day_year(month: int, day: int, published: date, step: int) -> int | None:
    years = [year for year in range(published.year - 4, published.year + 5) if calendar.day_of(year, month, day)]
    if step < 0:
        return max((year for year in years if date(year, month, day) < published), default=None)
    if step > 0:
        return min((year for year in years if date(year, month, day) > published), default=None)
    return published.year


def _end(one: Sighting, start: date) -> tuple[str, tuple[int, int]]:
    """The end of a range and the tokens that write it."""
    day = one.number("end_day")
    tokens = one.tokens("end_day")
    if day is None or tokens is None:
        return "", (0, 0)
    month = int(one.attribute("end_month", "month") or start.month)
    year = one.number("end_year") or start.year + (month < start.month)
    end = calendar.day_of(year, month, day)
    if end is None or end < start:
        return "", (0, 0)
    month_tokens = one.tokens("end_month")
    if month_tokens:
        tokens = min(tokens[0], month_tokens[0]), max(tokens[1], month_tokens[1])
    return end.isoformat(), tokens


def _weekday_doubt(one: Sighting, found: date) -> str:
    weekday = one.attribute("weekday", "weekday")
    if not weekday or found.isoweekday() == weekday:
        return ""
    words = one.analysis.quote(one.first, one.last)
    return f"The item writes «{words}», but {found.isoformat()} is a {found:%A}."


def _month(one: Sighting, setting: Setting) -> Moment | None:
    month = int(one.attribute("month", "month"))
    year = _stated_year(one, setting)
    stated = year is not None
    if year is None and setting.published:
        year = _month_year(month, one, setting, setting.published)
    if year is None:
        return Moment(None, relative=True)
    end_month = one.attribute("end_month", "month")
    end = f"{year}-{int(end_month):02d}" if end_month and end_month > month else ""
    tokens = one.tokens("end_month") if end else None
    return Moment(f"{year}-{month:02d}", end, relative=not stated, end_tokens=tokens or (0, 0))


def _month_year(month: int, one: Sighting, setting: Setting, published: date) -> int:
    if one.captured("rel"):
        return calendar.step_month_year(month, published, int(one.attribute("rel", "step")))
    return calendar.choose_month_year(month, published, setting.tense)


def _year(one: Sighting, _setting: Setting) -> Moment | None:
    year, end = one.number("year"), one.number("end_year")
    if year is None or not FIRST_YEAR <= year <= LAST_YEAR or _counts(one, year):
        return None
    if end is None:
        return Moment(str(year))
    end = end if end > 99 else year - year % 100 + end
    return Moment(str(year), str(end), end_tokens=one.tokens("end_year") or (0, 0)) if end > year else None


def _counts(one: Sighting, year: int) -> bool:
    """True for a round number right before a word, which may count things ("in 2000 villages")."""
    following = one.analysis.words[one.last : one.last + 1]
    return year % 100 == 0 and bool(following) and following[0].kind == "word"


def _decade(one: Sighting, _setting: Setting) -> Moment | None:
    year = one.number("year")
    if year is None or year % 10:
        return None
    if year < 100:
        year += 1900
    return Moment(f"{year}/{year + 9}") if FIRST_YEAR <= year <= LAST_YEAR else None


def _unit(one: Sighting, setting: Setting) -> Moment | None:
    unit, step = str(one.attribute("unit", "unit")), int(one.attribute("rel", "step") or 0)
    base = setting.day if unit in ("week", "day") else setting.published
    if base is None:
        return Moment(None, relative=True, ahead=step > 0)
    return Moment(calendar.away(unit, base, step), relative=True)


def _same_unit(one: Sighting, setting: Setting) -> Moment | None:
    if setting.before is None or not setting.before.value:
        return None
    length = 4 if one.attribute("unit", "unit") == "year" else 7
    value = setting.before.value[:length]
    if len(value) < length:
        return None
    month = one.attribute("month", "month")
    return Moment(f"{value}-{int(month):02d}" if month else value)


def _same_day(one: Sighting, setting: Setting) -> Moment | None:
    """«в тот же день»: the day named before it; at the head of a sentence the latest so far, the day of the news."""
    named = [day for _, moment in setting.earlier if (day := calendar.as_date(moment.value or ""))]
    begun = [day for day in named if setting.day is None or day <= setting.day]
    head = any(0 <= one.first - first <= HEAD for first, _ in one.analysis.sentences)
    told = (max(begun) if head else begun[-1]) if begun else setting.day
    return Moment(told.isoformat() if told else None, relative=True)


HEAD = 2
"""Words that may stand before an expression at the head of a sentence («Позднее в тот же день»)."""


def _day_of_unit(one: Sighting, setting: Setting) -> Moment | None:
    """«22-го числа этого месяца», «22 من الشهر الحالي»."""
    day, base = one.number("day"), setting.published
    if day is None or not 1 <= day <= 31:
        return None
    if base is None:
        return Moment(None, relative=True)
    steps = (int(one.attribute("rel", "step") or 0),) if one.captured("rel") else (0, 1, -1)
    months = [calendar.add_months(base, step) for step in steps]
    days = [calendar.day_of(month.year, month.month, day) for month in months]
    weekday = one.attribute("weekday", "weekday")
    found = next((one for one in days if one and one.isoweekday() == weekday), days[0])
    return Moment(found.isoformat(), doubt=_weekday_doubt(one, found), relative=True) if found else None


def _quarter(one: Sighting, setting: Setting) -> Moment | None:
    number, year = one.number("quarter"), _stated_year(one, setting)
    if number is None or not 1 <= number <= 4:
        return None
    stated = year is not None
    if year is None and setting.published:
        current = (setting.published.month + 2) // 3
        year = setting.published.year - (number > current and setting.tense is Tense.PAST)
    return Moment(f"{year}-Q{number}" if year else None, relative=not stated)


def _week_of(one: Sighting, setting: Setting) -> Moment | None:
    moment = _day(one, setting)
    day = calendar.as_date(moment.value or "") if moment else None
    return Moment(calendar.week(day), relative=True) if day else moment


def _week_number(one: Sighting, setting: Setting) -> Moment | None:
    number, year = one.number("number"), _stated_year(one, setting)
    year = year or (setting.published.year if setting.published else None)
    return Moment(f"{year}-W{number:02d}") if number and year and 1 <= number <= 53 else None


def _weekday(one: Sighting, setting: Setting) -> Moment | None:
    weekday, published = int(one.attribute("weekday", "weekday")), setting.day
    if published is None:
        day = setting.weekdays[weekday].isoformat() if weekday in setting.weekdays else None
        return Moment(day, relative=True, ahead=day is None and int(one.attribute("rel", "step") or 0) > 0)
    if one.captured("week") or one.captured("week_ago"):
        step = int(one.attribute("week", "step") or -1)
        monday = published + timedelta(weeks=step, days=1 - published.isoweekday())
        return Moment((monday + timedelta(weekday - 1)).isoformat(), relative=True)
    step = one.attribute("rel", "step")
    if step is not None and not (step == 0 and setting.tense is Tense.PAST):
        return Moment(calendar.step_weekday(weekday, published, int(step)).isoformat(), relative=True)
    known = setting.weekdays.get(weekday)
    if known and (setting.tense is Tense.OPEN or (known >= published) == (setting.tense is Tense.FUTURE)):
        return Moment(known.isoformat(), relative=True)
    return Moment(calendar.resolve_weekday(weekday, published, setting.tense).isoformat(), relative=True)


def _dayword(one: Sighting, setting: Setting) -> Moment | None:
    if one.captured("month") or one.captured("one"):
        return _day(one, setting) if one.captured("month") else _numeric(one, setting)
    published = setting.day
    if published is None:
        return Moment(None, relative=True, ahead=int(one.attribute("dayword", "days") or 0) > 0)
    named = published + timedelta(int(one.attribute("dayword", "days")))
    found = _day_before(one, named)
    last = one.attribute("end_dayword", "days")
    end = (published + timedelta(int(last))).isoformat() if last is not None else ""
    tokens = one.tokens("end_dayword") or (0, 0)
    return Moment(found.isoformat(), end, doubt=_weekday_doubt(one, named), relative=True, end_tokens=tokens)


def _day_before(one: Sighting, named: date) -> date:
    """Return the day before where its weekday is written («today, Tuesday», put on a page past midnight)."""
    before = named - timedelta(1)
    return before if before.isoweekday() == one.attribute("weekday", "weekday") else named


def _day_step(one: Sighting, setting: Setting) -> Moment | None:
    """«اليوم التالي», «اليوم السابق»."""
    published, step = setting.day, int(one.attribute("rel", "step"))
    return Moment((published + timedelta(step)).isoformat() if published else None, relative=True)


def _ago(one: Sighting, setting: Setting) -> Moment | None:
    return _away(one, setting, -1)


def _in(one: Sighting, setting: Setting) -> Moment | None:
    """«через две недели», "in two weeks"; a mere duration where the clause does not look ahead."""
    alone = one.last - one.first >= len(one.analysis.words) - 1
    if not alone and setting.tense is not Tense.FUTURE:
        return None
    return _away(one, setting, 1)


def _away(one: Sighting, setting: Setting, sign: int) -> Moment | None:
    count, unit = one.number("count"), str(one.attribute("unit", "unit"))
    count = 1 if count is None and not one.captured("count") else count
    if count is None or count > 300:
        return None
    base = setting.day or (setting.published if unit in ("year", "decade") else None)
    if base is None:
        return Moment(None, relative=True)
    count *= int(one.attribute("unit", "times") or 1)
    return Moment(calendar.away(unit, base, sign * count), relative=True)


def _from_day(one: Sighting, setting: Setting) -> Moment | None:
    count, unit, base = one.number("count"), str(one.attribute("unit", "unit")), setting.day
    if count is None or base is None:
        return Moment(None, relative=True)
    offset = one.attribute("from_day", "days")
    sign = int(one.attribute("direction", "sign") or one.match.pattern.gives.get("sign") or 1)
    if offset is None:
        return Moment(calendar.away(unit, base, sign * count), relative=True)
    return Moment(calendar.exactly_away(unit, base + timedelta(int(offset)), sign * count), relative=True)


def _nth_weekday(one: Sighting, setting: Setting) -> Moment | None:
    count = one.number("count") or int(one.attribute("count", "step") or 0)
    month = int(one.attribute("month", "month"))
    year = _stated_year(one, setting)
    if year is None and setting.published:
        year = setting.published.year
    if year is None or not count:
        return Moment(None, relative=True)
    found = calendar.nth_weekday(count, int(one.attribute("weekday", "weekday")), year, month)
    return Moment(found.isoformat(), relative=True) if found else None


def _hijri(one: Sighting, setting: Setting) -> Moment | None:
    day, month, year = one.number("day"), one.attribute("hijri", "hijri"), one.number("hijri_year")
    if year is None and setting.published:
        year = calendar.hijri_year(setting.published)
    if day is None or not month or not 1 <= day <= 30:
        return None
    found = calendar.from_hijri(year, int(month), day) if year else None
    return Moment(_sighted(found, one).isoformat() if found else None)


def _sighted(found: date, one: Sighting) -> date:
    """The day of a Hijri date by its weekday: the month may begin a day earlier or later than Umm al-Qura has it."""
    weekday = one.attribute("weekday", "weekday")
    for shift in (0, 1, -1):
        if weekday and (found + timedelta(shift)).isoweekday() == weekday:
            return found + timedelta(shift)
    return found


def _dotted(one: Sighting, setting: Setting) -> Moment | None:
    numbers = [int(part) for part in one.analysis.words[one.captured("dotted")[0].first].norm.split(".")]
    return _numbers(one, setting, numbers)


def _numeric(one: Sighting, setting: Setting) -> Moment | None:
    return _numbers(one, setting, [one.number(name) or 0 for name in ("one", "two", "three")])


def _yearless(one: Sighting, setting: Setting) -> Moment | None:
    """A day and a month in figures without a year («9 - 5»)."""
    day, month = one.number("one"), one.number("two")
    if day is None or month is None or calendar.day_of(2000, month, day) is None:
        return None
    year = _year_of(month, day, None, one, setting)
    found = calendar.day_of(year, month, day) if year else None
    return Moment(found.isoformat() if found else None, relative=True)


def _numbers(one: Sighting, setting: Setting, numbers: list[int]) -> Moment | None:
    if numbers[0] > 31:
        numbers.reverse()
    first, second, year = numbers
    if year < 100:
        year += 2000 if year < 50 else 1900
    if year <= LAST_HIJRI:
        found = calendar.from_hijri(year, second, first)
        return Moment(_sighted(found, one).isoformat()) if found else None
    orders = [calendar.day_of(year, second, first), calendar.day_of(year, first, second)]
    if one.number("one") and (one.number("one") or 0) > 31:
        orders = orders[:1] if orders[0] else orders
    elif one.analysis.lang == "en" and one.kind != "dotted":
        orders.reverse()
    fitting = [day for day in orders if day]
    if not fitting:
        return None
    published = setting.published
    near = [day for day in fitting if published and abs((day - published).days) < 4]
    found = (near or fitting)[0]
    return Moment(found.isoformat(), doubt=_weekday_doubt(one, found))


KINDS: dict[str, Callable[[Sighting, Setting], Moment | None]] = {
    "day": _day, "month": _month, "year": _year, "decade": _decade, "unit": _unit, "same-unit": _same_unit,
    "same-day": _same_day, "day-of-unit": _day_of_unit, "quarter": _quarter, "week-of": _week_of,
    "week-number": _week_number,
    "weekday": _weekday, "dayword": _dayword, "day-step": _day_step, "ago": _ago, "in": _in, "from-day": _from_day,
    "nth-weekday": _nth_weekday, "hijri": _hijri, "numeric": _numeric, "dotted": _dotted,
    "yearless": _yearless,
}  # fmt: skip
