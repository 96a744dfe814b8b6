"""A document on its way to a reading: its tokens, the names in them, and the units that each stage sees."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from readout.extraction.rules import Rules
from readout.extraction.support import supported
from readout.extraction.sweeping import NAMES
from readout.grammar import Hit, Unit, Units
from readout.grammar.alphabet import interned
from readout.grammar.gazetteer import Gazetteer, Reach
from readout.grammar.units import entry_classes, first_units, head_bits
from readout.languages import Analysis
from readout.model import Evidence
from readout.model.quick import replace

FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d$")


@dataclass(frozen=True)
class Page:
    """A document with the units that earlier stages have made of it.

    Attributes:
        analysis: Tokens, sentences, blocks.
        rules: The rules in force.
        names: The names found.
        units: The units so far: names, then dates, then actors taken together.
        published: Day of publication, as far as known.
        home: Code of the country whose press speaks; or empty.
        known_day: The day on which offices are looked up, once it has been looked up.
        places: By stage, the tokens with which something may begin that its lexicon knows.
    """

    analysis: Analysis
    rules: Rules
    names: tuple[Hit, ...]
    units: tuple[Unit, ...]
    published: date | None = None
    home: str = ""
    known_day: str | None = None
    places: Mapping[str, Sequence[int]] = field(default_factory=dict, repr=False)

    @cached_property
    def lang(self) -> str:
        """The document's language."""
        return self.analysis.lang

    @cached_property
    def read(self) -> list[tuple[int, Unit]]:
        """The units that a stage has read as something, with their indexes."""
        return [(index, unit) for index, unit in enumerate(self.units) if unit.payload is not None]

    @cached_property
    def named(self) -> frozenset[str]:
        """The countries and organisations that are named."""
        entries = (entry for hit in self.names for entry in hit.entries[:1])
        return frozenset(entry.id for entry in entries if entry.kind in ("country", "organisation"))

    @cached_property
    def starts(self) -> list[int]:
        """The first token of each unit."""
        return [unit.first for unit in self.units]

    @cached_property
    def numbers(self) -> list[int]:
        """For each token the index of the unit that it begins, or -1."""
        numbers = [-1] * (len(self.analysis.words) + 1)
        for index, first in enumerate(self.starts):
            numbers[first] = index  # the unit behind a boundary stands for both
        return numbers

    def places_in(self, stage: str, first: int, last: int) -> Sequence[int]:
        """Return the tokens of a span with which something may begin that a stage's lexicon knows."""
        places = self.places[stage]
        return places[bisect_left(places, first) : bisect_left(places, last)]

    @cached_property
    def day(self) -> str:
        """The day on which offices are looked up: that of publication, else the latest in the text; or empty."""
        if self.known_day is not None:
            return self.known_day
        if self.published:
            return self.published.isoformat()
        values = [str(getattr(unit.payload, "value", None) or "") for _, unit in self.read if "DATE" in unit.classes]
        return max((value for value in values if FULL_DAY.match(value)), default="")

    def seen_by(self, stage: str) -> Units:
        """Return the units as a stage sees them: with the terms of its lexicon marked."""
        return Units(self.analysis, mark_terms(self, stage), self.rules.alphabets[self.lang, stage])

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
    places = rules.sweeps[analysis.lang].places(analysis.words)
    hits = supported(rules.names.match(analysis.words, places=places[NAMES]), analysis, rules.names, rules.words)
    return Page(analysis, rules, tuple(hits), tuple(first_units(analysis, hits)), published, places=places)


def mark_terms(
    page: Page, stage: str, first: int = 0, last: int | None = None, tokens: tuple[int, int] = (0, 0)
) -> list[Unit]:
    """Mark the terms of a stage's lexicon on units.

    A term of several words takes single-token units together. A term that is one unit which an
    earlier stage has read (a name, an actor) adds its classes to that unit, and otherwise leaves it.

    Args:
        page: The page.
        stage: The stage.
        first: Index of the first unit that is wanted.
        last: Index after the last one; the end of the page if not given.
        tokens: The tokens among which terms may begin, where not all units are wanted.
    """
    units, numbers, words = page.units, page.numbers, page.analysis.words
    gazetteer = page.rules.terms[page.lang, stage]
    places = page.places[stage] if last is None else page.places_in(stage, *tokens)
    last = len(units) if last is None else last
    result: list[Unit | None] = list(units[first:last])
    done, whole = first, True
    for begin, end, reach in gazetteer.stretches(words, places):
        index = numbers[begin]
        if index < done or index >= last:
            continue
        unit = units[index]
        if unit.last == end and unit.payload is None and not unit.entries:
            done = index + 1
            bits = unit.bits if end < begin + 3 else head_bits(words[begin:end])
            result[index - first] = Unit(begin, end, reach.classes, reach.entries, bits)
            continue
        done = _plain_reach(units, index, end, last)
        if done:
            bits = unit.bits if end < begin + 3 else head_bits(words[begin:end])
            marked = Unit(begin, end, reach.classes, reach.entries, bits)
        else:
            marked = _both(unit, reach) if end == unit.last else _shorter(page, index, last, gazetteer)
            done = index + 1
            while done < last and units[done].first < marked.last:
                done += 1
        result[index - first] = marked
        if done > index + 1:
            result[index + 1 - first : done - first] = [None] * (done - index - 1)
            whole = False
    return result if whole else list(filter(None, result))  # type: ignore[return-value]


def _shorter(page: Page, index: int, last: int, gazetteer: Gazetteer) -> Unit:
    """The unit at an index with a shorter term where the longest one there runs into a name."""
    units, reach = page.units, index
    while reach < last and _plain(units[reach]):
        reach += 1
    if reach == index:
        return units[index]
    hit = gazetteer.longest_at(page.analysis.words[: units[reach - 1].last], units[index].first)
    return _term(units[index], hit) if hit else units[index]


def _plain(unit: Unit) -> bool:
    return unit.payload is None and not unit.entries and unit.first != unit.last


def _plain_reach(units: Sequence[Unit], index: int, reach: int, last: int) -> int:
    """Index after the plain units that a term up to a token covers exactly, or 0."""
    while index < last:
        unit = units[index]
        if unit.last > reach or unit.entries or unit.payload is not None or unit.first == unit.last:
            return 0
        index += 1
        if unit.last == reach:
            return index
    return 0


def _term(unit: Unit, hit: Hit) -> Unit:
    return Unit(hit.first, hit.last, entry_classes(hit.entries), hit.entries, unit.bits)


def _both(unit: Unit, reach: Reach) -> Unit:
    classes = interned(unit.classes | reach.classes)
    return Unit(unit.first, unit.last, classes, unit.entries + reach.entries, unit.bits, unit.payload)
