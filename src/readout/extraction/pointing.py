"""Whether a pointer leads outside the item: to another day, to other sides, to something done before."""

from datetime import date, timedelta

from readout.extraction.calendar_days import as_date
from readout.extraction.pointers import Pointer, Setting, countries_meant
from readout.extraction.tellings import attribute

CONTACT_KINDS = ("meeting", "call", "visit", "letter")
FRESH = 400
"""Days after which what somebody said is history."""
YEAR = 4
"""Characters of a year."""
DENIED_REACH = 16
"""Units before a meeting among which a word denies it."""
NEW_REACH = 4
"""Units before an agreement among which a word says that it is yet to be made."""


def points(pointer: Pointer, setting: Setting) -> bool:
    """Tell whether a pointer leads outside: to another day, to other sides, to something done before."""
    if not pointer.kind or pointer.needs == "never" or is_contact(pointer, setting) or _denied(pointer, setting):
        return False
    return NEEDS[pointer.needs](pointer, setting) if pointer.needs in NEEDS else True


def _denied(pointer: Pointer, setting: Setting) -> bool:
    """True for a meeting, call or visit that somebody is told to have denied («denied having met NN last week»)."""
    if pointer.kind not in CONTACT_KINDS:
        return False
    for index in range(pointer.index - 1, max(pointer.index - DENIED_REACH, -1), -1):
        if setting.sentences[index] != pointer.sentence:
            break
        if "DENY" in setting.units[index].classes:
            return True
    return False


def is_contact(pointer: Pointer, setting: Setting) -> bool:
    """True for a meeting, call, visit or letter that the item reports as a contact."""
    if pointer.kind not in CONTACT_KINDS:
        return False
    starts = {setting.page.analysis.starts[unit.first] for unit in pointer.told if unit.last > unit.first}
    for contact, covered in zip(setting.contacts, setting.covered, strict=True):
        unnamed = all("@" in one.value for one in contact.participants)
        if unnamed and contact.date is None and attribute(pointer.told, "running"):
            continue  # a track of negotiations, not a session
        if pointer.apart:
            if any(first.start <= start < first.end for first in contact.evidence[:1] for start in starts):
                return True
            continue
        if not covered.isdisjoint(starts):
            return True
        if pointer.day and not pointer.parties and contact.date and contact.date.value == pointer.day:
            return True
        sides = {value.value for value in contact.countries} | {one.value for one in contact.participants}
        if pointer.day and contact.date and contact.date.value == pointer.day and sides & set(pointer.values):
            return True
    return False


def _no_new(pointer: Pointer, setting: Setting) -> bool:
    before = setting.units[max(pointer.index - NEW_REACH, 0) : pointer.index]
    return not any(not unit.classes.isdisjoint({"NEW", "SIGN", "SIGNING"}) for unit in before)


def _older(pointer: Pointer, setting: Setting, days: int = 3) -> bool:
    """True for a date at least some days before the item's; without a day of publication for any absolute one."""
    if pointer.date is None or not pointer.day:
        return False
    published = _today(setting)
    if pointer.kind == "statement" and len(pointer.day) == YEAR:
        return False  # the year of what is spoken of
    if published is None:
        return not pointer.date.payload.relative
    latest = latest_day(pointer.day)
    if pointer.kind == "statement" and latest and latest < published - timedelta(FRESH):
        return False
    if latest is None:
        return pointer.day[:4] < f"{published:%Y}" or (len(pointer.day) == 8 and _week_is_open(pointer.day, published))
    return latest <= published - timedelta(days) or (len(pointer.day) == 7 and pointer.day == f"{published:%Y-%m}")


def _today(setting: Setting) -> date | None:
    """The day of publication, else that of the main contact."""
    if setting.page.published is not None or not setting.contacts or setting.contacts[0].date is None:
        return setting.page.published
    return as_date(setting.contacts[0].date.value)


def _week_is_open(day: str, published: date) -> bool:
    year, week, _ = published.isocalendar()
    return day <= f"{year}-W{week:02d}"


def latest_day(value: str) -> date | None:
    """Return the last day of a day or month in ISO 8601, or None for other precisions."""
    if len(value) == 7 and value[5:].isdecimal():
        first = date(int(value[:4]), int(value[5:]), 1)
        return (first + timedelta(31)).replace(day=1) - timedelta(1)
    return as_date(value)


def _past(pointer: Pointer, setting: Setting) -> bool:
    return _older(pointer, setting, 1)


def _other_day(pointer: Pointer, setting: Setting) -> bool:
    """True for a date that is neither about the item's own nor that of a contact that it reports."""
    if not pointer.day or pointer.date is None:
        return False
    if any(contact.date and _within(contact.date.value, pointer.day) for contact in setting.contacts):
        return False
    published = _today(setting)
    if published is None:
        return not pointer.date.payload.relative or len(pointer.day) < 10
    day = as_date(pointer.day)
    return abs((day - published).days) > 1 if day else pointer.day != f"{published:%Y-%m}"


def _within(day: str, value: str) -> bool:
    return day == value


def _other_sides(pointer: Pointer, setting: Setting) -> bool:
    """True where the sides are not all sides of one contact of the item."""
    codes = {value for value in countries_meant(pointer, setting) if value}
    if not codes:
        return False
    for contact in setting.contacts:
        sides = {value.value for value in contact.countries} | {one.value for one in contact.participants}
        if codes <= sides:
            return _other_day(pointer, setting)
    return True


def _two_sides(pointer: Pointer, setting: Setting) -> bool:
    return len(countries_meant(pointer, setting)) > 1 and _other_sides(pointer, setting)


def _marked(pointer: Pointer, setting: Setting) -> bool:
    if pointer.day:
        return _other_day(pointer, setting)
    return bool(pointer.parties) or bool(pointer.place)


def _date_or_sides(pointer: Pointer, setting: Setting) -> bool:
    return _other_day(pointer, setting) if pointer.day else len(pointer.parties) > 1 and pointer.values != setting.sides


def _since_or_day(pointer: Pointer, setting: Setting) -> bool:
    return _other_day(pointer, setting) if pointer.day else _since(pointer, setting)


def _since(pointer: Pointer, setting: Setting) -> bool:
    places = {contact.place.value for contact in setting.contacts if contact.place}
    return bool(pointer.place) and pointer.place not in places


NEEDS = {
    "no-new": _no_new, "older": _older, "past": _past, "other-day": _other_day, "other-sides": _other_sides,
    "date-sides-or-place": _marked, "date-or-sides": _date_or_sides, "since": _since, "two-sides": _two_sides,
    "since-or-day": _since_or_day,
}  # fmt: skip
"""What a pattern may ask besides its words."""
