"""An item as the stage of contacts sees it: its units, the sentences they stand in, and who is who."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from readout.extraction.actor import Actor
from readout.extraction.header import Header
from readout.extraction.page import Page
from readout.grammar import Unit, Units
from readout.model.quick import quick

ON_THEIR_OWN = frozenset({"movement", "international", "alliance", "platform", "mission"})
"""Kinds of organisations whose people speak for them, not for a country."""


@quick
@dataclass(frozen=True, slots=True)
class Party:
    """A side of a contact.

    Attributes:
        value: Canonical name, ``office@CC``, country code or name of a body.
        country: Country or body it speaks for.
        unit: The words.
    """

    value: str
    country: str
    unit: Unit

    @property
    def is_person(self) -> bool:
        """True where somebody acts, not a country or body as a whole."""
        return self.value != self.country


@quick
@dataclass(frozen=True, slots=True)
class Scene:
    """A page with what every reader of contacts needs of it.

    Attributes:
        page: The page.
        header: Its frame.
        units: Its units with the terms of the stage marked.
        bounds: Unit indexes of each sentence, half-open, without boundaries.
        blocks: For each sentence the number of its block.
        numbers: For each unit the index of its sentence.
        sides: Country or body for which each value (a name, ``office@CC``) speaks.
        home: Code of the country whose office published the item, or empty.
        holders: Whom the item names first as holder of an office of a country.
    """

    page: Page
    header: Header
    units: Units
    bounds: tuple[tuple[int, int], ...]
    blocks: tuple[int, ...]
    numbers: tuple[int, ...]
    sides: dict[str, str] = field(default_factory=dict)
    home: str = ""
    holders: dict[tuple[str, str], Party] = field(default_factory=dict)

    def __getitem__(self, index: int) -> Unit:
        return self.units.units[index]

    def span(self, first: int, last: int) -> Sequence[Unit]:
        """Return units ``first`` up to, not including, ``last``."""
        return self.units.units[first:last]

    def sentence_at(self, offset: int) -> int:
        """Return the index of the sentence in which a code point stands."""
        token = bisect_right(self.page.analysis.starts, offset) - 1
        index = bisect_right(self.units.units, token, key=lambda unit: unit.first) - 1
        return self.numbers[max(index, 0)]

    def holder(self, office: str, country: str) -> Party | None:
        """Return whom the item names as holder of an office («leaders» hold that of head of state or government)."""
        offices = ("head-of-state", "head-of-government") if office == "leaders" else (office,)
        named = [self.holders[one, country] for one in offices if (one, country) in self.holders]
        return min(named, key=lambda party: party.unit.first) if named else None

    def with_class(self, name: str) -> Sequence[int]:
        """Return the indexes of the units of a class, also of one that no pattern asks for."""
        return self.units.with_class(name)


def open_scene(page: Page, header: Header) -> Scene:
    """See a page as the stage of contacts does."""
    units = page.seen_by("contacts")
    bounds, blocks, numbers = _sentences(units)
    url = page.analysis.document.url
    known = page.rules.knowledge.publisher_of(url) if url else None
    home = known[1] if known else ""
    return Scene(page, header, units, bounds, blocks, numbers, _sides(page), home, _holders(page))


def _holders(page: Page) -> dict[tuple[str, str], Party]:
    holders: dict[tuple[str, str], Party] = {}
    for _, unit in page.read:
        actor = unit.payload
        if isinstance(actor, Actor) and actor.kind == "person":
            holders.setdefault((actor.office, actor.country), Party(actor.value, actor.country, unit))
    return holders


def _sentences(view: Units) -> tuple[tuple[tuple[int, int], ...], tuple[int, ...], tuple[int, ...]]:
    units, starts = view.units, view.starts
    bounds, blocks, block = [], [], -1
    for number, start in enumerate(starts):
        last = starts[number + 1] if number + 1 < len(starts) else len(units)
        block += "¶" in units[start].classes
        bounds.append((start + 1, last))
        blocks.append(block)
    return tuple(bounds), tuple(blocks), tuple(view.numbers)


def _sides(page: Page) -> dict[str, str]:
    actors = [unit.payload for _, unit in page.read if isinstance(unit.payload, Actor)]
    sides: dict[str, str] = {}
    for actor in actors:
        if actor.value and actor.country:
            sides.setdefault(actor.value, _side(actor.country, page))
    return sides


def _side(country: str, page: Page) -> str:
    """The country of a party, parliament or company whose head acts, else what the actor speaks for."""
    body = page.rules.knowledge.organisations.get(country)
    return body.country if body is not None and body.country and body.kind not in ON_THEIR_OWN else country
