"""Tellings: the places in an item where a contact is told, announced or denied."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from readout.extraction.actors import Actor
from readout.extraction.dates import Moment
from readout.extraction.page import Page
from readout.grammar import Match, Unit, Units
from readout.grammar.patterns import units_of

SIDE_CAPTURES = ("a", "b")
STRENGTH = ("denied", "possible", "planned", "ongoing", "held")
"""Statuses in the order in which a marker of one outweighs another in the same clause."""


@dataclass(frozen=True, slots=True)
class Party:
    """A side of a contact.

    Attributes:
        value: Canonical name, ``office@CC``, or country code.
        country: Country or body it speaks for.
        unit: The words.
    """

    value: str
    country: str
    unit: Unit


@dataclass(frozen=True, slots=True)
class Telling:
    """One place where a contact is told.

    Attributes:
        first: Index of the first unit.
        last: Index after the last unit.
        rule: Name of the pattern.
        channel: Channel, or empty where the words leave it open.
        status: Status.
        parties: Sides, in the order of the words.
        initiator: The side at whose initiative, or None.
        trigger: The words that tell the contact.
        status_words: The words that give the status; the trigger's where the pattern gives it.
        date: The date expression, or None.
        place: Words of the place, or None.
        sentence: Index of the sentence.
    """

    first: int
    last: int
    rule: str
    channel: str
    status: str
    parties: tuple[Party, ...]
    trigger: tuple[Unit, ...]
    sentence: int
    initiator: Party | None = None
    status_words: tuple[Unit, ...] = ()
    date: Unit | None = None
    place: Unit | None = None
    gives: dict[str, object] = field(default_factory=dict)


def find_tellings(units: Units, page: Page) -> list[Telling]:
    """Find all tellings of a page, in order; of several that share their words the fullest stays."""
    matches = page.rules.patterns[page.lang, "contacts"].matches(units)
    sentences = sentence_of(units.units)
    found = [_telling(match, units.units, sentences) for match in matches if "background" not in match.pattern.gives]
    return _fullest(one for one in found if one is not None)


def sentence_of(units: Sequence[Unit]) -> list[int]:
    """Number the sentence of each unit."""
    numbers, number = [], -1
    for unit in units:
        number += "|" in unit.classes
        numbers.append(number)
    return numbers


def _telling(match: Match, units: Sequence[Unit], sentences: Sequence[int]) -> Telling | None:
    trigger = tuple(units_of(match, "t", units)) or tuple(units[match.first : match.last])
    parties = tuple(party for name in SIDE_CAPTURES for party in parties_of(_captured(match, name, units)))
    gives = dict(match.pattern.gives)
    channel = str(gives.get("channel") or attribute(trigger, "channel") or "")
    status_words = tuple(_captured(match, "s", units))
    status = str(attribute(status_words, "status") or gives.get("status") or attribute(trigger, "status") or "held")
    starters = parties_of(_captured(match, "i", units))
    initiator = starters[0] if starters else _initiator(gives, match, units)
    sentence = sentences[match.first if "|" not in units[match.first].classes else min(match.first + 1, len(units) - 1)]
    return Telling(
        match.first, match.last, match.pattern.name, channel, status, _distinct(parties), trigger, sentence,
        initiator, status_words or trigger, gives=gives,
    )  # fmt: skip


def _initiator(gives: dict[str, object], match: Match, units: Sequence[Unit]) -> Party | None:
    name = gives.get("initiator")
    parties = parties_of(_captured(match, str(name), units)) if name else []
    return parties[0] if parties else None


def _captured(match: Match, name: str, units: Sequence[Unit]) -> list[Unit]:
    captured: list[Unit] = []
    for capture in match.captures:
        if capture.rstrip("0123456789") == name:
            captured.extend(units_of(match, capture, units))
    return sorted(captured, key=lambda unit: unit.first)


def attribute(units: Iterable[Unit], name: str) -> object | None:
    """Return the first value that any of the units has under a name, or None."""
    return next((value for unit in units if (value := unit.attribute(name)) is not None), None)


def parties_of(units: Iterable[Unit]) -> list[Party]:
    """Return the sides that units stand for; leaders and sides stand for their members."""
    parties: list[Party] = []
    for unit in units:
        actor = unit.payload
        if isinstance(actor, Actor):
            if actor.members:
                parties.extend(Party(member, "", unit) for member in actor.members)
            elif actor.value and not actor.former:
                parties.append(Party(actor.value, actor.country, unit))
        elif not unit.classes.isdisjoint({"COUNTRY", "CAPITALCITY", "SEAT", "ORG"}) and unit.entries:
            entry = unit.entries[0]
            parties.append(Party(entry.id, entry.id, unit))
    return parties


def _distinct(parties: Sequence[Party]) -> tuple[Party, ...]:
    kept: dict[str, Party] = {}
    for party in parties:
        kept.setdefault(party.value, party)
    return tuple(kept.values())


def _fullest(tellings: Iterable[Telling]) -> list[Telling]:
    """Of tellings that share trigger words keep the one with most sides, then the longest."""
    ordered = sorted(tellings, key=lambda one: (-len(one.parties), -int(one.gives.get("weight") or 0), -(one.last - one.first)))
    kept: list[Telling] = []
    for one in ordered:
        words = {unit.first for unit in one.trigger}
        if not any(words & {unit.first for unit in other.trigger} for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.first)


def nearest_date(telling: Telling, units: Sequence[Unit]) -> Unit | None:
    """Return the date expression of a telling: inside it, else the nearest in its sentence."""
    first, last = sentence_bounds(telling, units)
    dates = [
        (max(telling.first - index, index - telling.last, 0), index)
        for index in range(first, last)
        if isinstance(units[index].payload, Moment) and units[index].payload.value
    ]
    return units[min(dates)[1]] if dates else None


def sentence_bounds(telling: Telling, units: Sequence[Unit]) -> tuple[int, int]:
    """Return the unit indexes of a telling's sentence, half-open, without boundaries."""
    first, last = telling.first, max(telling.first + 1, telling.last - 1)
    while first > 0 and "|" not in units[first].classes:
        first -= 1
    while last < len(units) and "|" not in units[last].classes:
        last += 1
    return first, last
