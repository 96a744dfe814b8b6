"""Where an item speaks of dates: the matches of the date patterns, the best at each place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from readout.extraction.numerals import number_of
from readout.extraction.page import Page
from readout.extraction.sweeping import DATES
from readout.extraction.windows import seen_in
from readout.grammar import Match, Unit
from readout.languages import Analysis
from readout.model.quick import quick

REACH = 10
"""Tokens on each side of a trigger that can belong to the same expression."""


@quick
@dataclass(frozen=True, slots=True)
class Sighting:
    """Words that a date pattern has matched, before anything is known of the day that they name.

    Attributes:
        first: First token.
        last: Token after the last one.
        match: The match.
        units: The units that it was found in.
        analysis: The document.
    """

    first: int
    last: int
    match: Match
    units: Sequence[Unit]
    analysis: Analysis = field(repr=False)

    @property
    def kind(self) -> str:
        """How its captures are to be read."""
        return str(self.match.pattern.gives.get("kind"))

    @property
    def rule(self) -> str:
        """Name of the pattern."""
        return self.match.pattern.name

    def captured(self, name: str) -> list[Unit]:
        """Return the units of all captures called ``name``, ``name2``, …."""
        found: list[Unit] = []
        for capture, (first, last) in self.match.captures.items():
            if capture.rstrip("0123456789") == name:
                found.extend(self.units[first:last])
        return found

    def attribute(self, capture: str, name: str) -> Any:
        """Return the first value of that name among the entries of a capture, or what the pattern gives, or None."""
        for unit in self.captured(capture):
            value = unit.attribute(name)
            if value is not None:
                return value
        return self.match.pattern.gives.get(capture)

    def number(self, capture: str) -> int | None:
        """Return the number that a capture writes, or None."""
        units = self.captured(capture)
        if units:
            return number_of(units, self.analysis)
        given = self.match.pattern.gives.get(capture)
        return int(given) if given is not None else None

    def tokens(self, capture: str) -> tuple[int, int] | None:
        """Return the tokens of a capture, half-open, or None."""
        units = self.captured(capture)
        return (units[0].first, units[-1].last) if units else None


def sight(page: Page) -> list[Sighting]:
    """Find the date expressions of a page: in order, without overlap, times of day among them."""
    places = page.places[DATES]
    if not places:
        return []
    units = seen_in(page, "dates", ((index - REACH, index + REACH + 1) for index in places))
    matches = page.rules.patterns[page.lang, "dates"].matches(units)
    return _best([_sighting(match, units.units, page) for match in matches])


def _sighting(match: Match, units: Sequence[Unit], page: Page) -> Sighting:
    first, last = match.captures.get("span", (match.first, match.last))
    return Sighting(units[first].first, units[last - 1].last, match, units, page.analysis)


def _best(found: list[Sighting]) -> list[Sighting]:
    """The longest sighting at each place; the earlier pattern where two are as long."""
    chosen: list[Sighting] = []
    taken: set[int] = set()
    for one in sorted(found, key=lambda one: one.first - one.last):
        tokens = range(one.first, one.last)
        if taken.isdisjoint(tokens) and not _inside_number(one):
            taken.update(tokens)
            chosen.append(one)
    return sorted(chosen, key=lambda one: one.first)


def _inside_number(one: Sighting) -> bool:
    """True for figures that are part of a longer number («133-03-03-2020»)."""
    if one.kind not in ("numeric", "dotted", "year"):
        return False
    return any(_glued(one.analysis, tokens) for tokens in ((one.first - 2, one.first), (one.last, one.last + 2)))


def _glued(analysis: Analysis, tokens: tuple[int, int]) -> bool:
    first, last = tokens
    if first < 0 or last > len(analysis.words):
        return False
    pair = analysis.words[first:last]
    number, mark = (pair[0], pair[1]) if last and pair[1].kind == "mark" else (pair[1], pair[0])
    return number.kind == "number" and mark.norm in "-/" and analysis.starts[last - 1] == analysis.ends[first]


def days(sightings: Sequence[Sighting]) -> Iterator[Sighting]:
    """Yield the sightings that are not times of day."""
    return (one for one in sightings if one.kind != "time")
