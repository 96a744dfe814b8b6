"""Times of day, and the date that each stands beside."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from readout.extraction.date_words import Sighting

GAP = 5
"""Tokens between a date and its time («4 سبتمبر 2023 - 13:20», «завтра, в 15:00 мск»)."""


def time_beside(one: Sighting, times: Sequence[Sighting]) -> str:
    """Return the time that stands next to a date, or inside it; empty where there is none."""
    near = [(gap, time) for time in _around(one, times) if (gap := _gap(one, time)) <= GAP]
    return read_time(min(near, key=lambda pair: pair[0])[1]) if near else ""


def _around(one: Sighting, times: Sequence[Sighting]) -> Iterator[Sighting]:
    for index in range(bisect_left(times, one.first - GAP, key=_last), len(times)):
        if times[index].first > one.last + GAP:
            return
        yield times[index]


def _last(time: Sighting) -> int:
    return time.last


def _gap(one: Sighting, time: Sighting) -> int:
    words = one.analysis.words
    first, last = (one.last, time.first) if time.first >= one.last else (time.last, one.first)
    if any(word.kind in ("break", "paragraph") or word.norm == "." for word in words[first:last]):
        return GAP + 1
    return max(last - first, 0)


def read_time(time: Sighting) -> str:
    """Write a time of day with its zone where stated: ``14:30+03:00``; empty where there is no such time."""
    hour, minute = _hour(time)
    half = time.attribute("half", "half")
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    if hour > 24 or minute > 59:
        return ""
    return f"{hour:02d}:{minute:02d}{time.attribute('zone', 'zone') or ''}"


def _hour(time: Sighting) -> tuple[int, int]:
    units = time.captured("hour")
    figures = time.analysis.words[units[0].first].norm if units else ""
    if "." in figures:
        hour, _, minute = figures.partition(".")
        return int(hour), int(minute)
    hour_number = time.number("hour")
    return (hour_number if hour_number is not None else 99), time.number("minute") or 0
