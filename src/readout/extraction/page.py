"""A document on its way to a reading: its tokens, the names in them, and the units that each stage sees."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from readout.extraction.rules import Rules
from readout.extraction.support import supported
from readout.grammar import Hit, Unit, Units
from readout.grammar.gazetteer import Gazetteer
from readout.grammar.units import entry_classes, first_units
from readout.languages import Analysis
from readout.model import Evidence

FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d$")


@dataclass(frozen=True, slots=True)
class Page:
    """A document with the units that earlier stages have made of it.

    Attributes:
        analysis: Tokens, sentences, blocks.
        rules: The rules in force.
        names: The names found.
        units: The units so far: names, then dates, then actors taken together.
        published: Day of publication, as far as known.
        home: Code of the country whose press speaks; or empty.
    """

    analysis: Analysis
    rules: Rules
    names: tuple[Hit, ...]
    units: tuple[Unit, ...]
    published: date | None = None
    home: str = ""
    known_day: str | None = None

    @property
    def lang(self) -> str:
        """The document's language."""
        return self.analysis.lang

    @property
    def day(self) -> str:
        """The day on which offices are looked up: that of publication, else the latest in the text; or empty."""
        if self.known_day is not None:
            return self.known_day
        if self.published:
            return self.published.isoformat()
        values = [str(getattr(unit.payload, "value", None) or "") for unit in self.units if "DATE" in unit.classes]
        return max((value for value in values if FULL_DAY.match(value)), default="")

    def seen_by(self, stage: str) -> Units:
        """Return the units as a stage sees them: with the terms of its lexicon marked."""
        gazetteer = self.rules.terms[self.lang, stage]
        return Units(
            self.analysis, mark_terms(self.units, self.analysis, gazetteer), self.rules.alphabets[self.lang, stage]
        )

    def with_units(self, units: Sequence[Unit]) -> "Page":
        """Return the page with other units."""
        return replace(self, units=tuple(units))

    def published_on(self, day: date | None) -> "Page":
        """Return the page with its day of publication."""
        return self if day == self.published else replace(self, published=day)

    def with_day(self) -> "Page":
        """Return the page with its day looked up once for all."""
        return replace(self, known_day=self.day)

    def at_home(self, country: str) -> "Page":
        """Return the page with the country whose press speaks."""
        return self if country == self.home else replace(self, home=country)

    def evidence(self, first: int, last: int, rule: str) -> Evidence:
        """Make the evidence of tokens ``first`` up to, not including, ``last``."""
        start, end = self.analysis.starts[first], self.analysis.ends[last - 1]
        return Evidence(start, end, self.analysis.text[start:end], rule)

    def evidence_of(self, unit: Unit, rule: str) -> Evidence:
        """Make the evidence of one unit."""
        return self.evidence(unit.first, unit.last, rule)


def open_page(analysis: Analysis, rules: Rules, published: date | None) -> Page:
    """Find the names of a document and make its first units."""
    hits = supported(rules.names.match(analysis.words), analysis, rules.names)
    return Page(analysis, rules, tuple(hits), tuple(first_units(analysis, hits)), published)


def mark_terms(
    units: Sequence[Unit], analysis: Analysis, gazetteer: Gazetteer, first: int = 0, last: int | None = None
) -> list[Unit]:
    """Mark the terms of a lexicon on units.

    A term of several words takes single-token units together. A term that is one unit which an
    earlier stage has read (a name, an actor) adds its classes to that unit, and otherwise leaves it.

    Args:
        units: The units.
        analysis: The document.
        gazetteer: The terms.
        first: First token of the units, where they are not those of the whole document.
        last: Token after the last one of the units.
    """
    hits = gazetteer.match(analysis.words, first, last)
    if not hits:
        return list(units)
    result: list[Unit] = []
    pending = iter(hits)
    hit: Hit | None = next(pending, None)
    index, count = 0, len(units)
    while index < count:
        unit = units[index]
        while hit is not None and hit.first < unit.first:
            hit = next(pending, None)
        if hit is None or unit.first == unit.last or hit.first != unit.first:
            result.append(unit)
            index += 1
            continue
        reach = _plain_reach(units, index, hit.last)
        if reach:
            result.append(_term(unit, hit))
            index = reach
        else:
            result.append(_both(unit, hit) if hit.last == unit.last else _shorter(units, index, analysis, gazetteer))
            index += 1
            while index < count and units[index].first < result[-1].last:
                index += 1
    return result


def _shorter(units: Sequence[Unit], index: int, analysis: Analysis, gazetteer: Gazetteer) -> Unit:
    """The unit at an index with a shorter term where the longest one there runs into a name."""
    reach = index
    while reach < len(units) and _plain(units[reach]):
        reach += 1
    if reach == index:
        return units[index]
    hit = gazetteer.longest_at(analysis.words[: units[reach - 1].last], units[index].first)
    return _term(units[index], hit) if hit else units[index]


def _plain(unit: Unit) -> bool:
    return unit.payload is None and not unit.entries and unit.first != unit.last


def _plain_reach(units: Sequence[Unit], index: int, last: int) -> int:
    """Index after the plain units that a hit covers exactly, or 0."""
    while index < len(units):
        unit = units[index]
        if not _plain(unit) or unit.last > last:
            return 0
        index += 1
        if unit.last == last:
            return index
    return 0


def _term(unit: Unit, hit: Hit) -> Unit:
    return Unit(hit.first, hit.last, entry_classes(hit.entries), hit.entries, unit.bits)


def _both(unit: Unit, hit: Hit) -> Unit:
    return replace(unit, classes=unit.classes | entry_classes(hit.entries), entries=unit.entries + hit.entries)
