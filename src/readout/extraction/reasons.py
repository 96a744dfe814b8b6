"""Who is meant, and why: for each mention of somebody who acts, the ground of the choice and those who lost.

Reading keeps none of this; a document that is explained is prepared again, and looked at with other eyes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from readout.extraction.actor import Actor
from readout.extraction.identity import full_names, grounds, support
from readout.extraction.page import Page
from readout.extraction.reader import prepare_page
from readout.extraction.rules import Rules
from readout.grammar import Unit
from readout.knowledge import Person
from readout.knowledge.people import Tenure
from readout.model import Document

NEIGHBOURS = 3
"""How many holders of an office beside the one on the day are told."""


@dataclass(frozen=True, slots=True)
class Other:
    """Somebody who was not chosen.

    Attributes:
        value: Canonical name.
        score: What spoke for them; 0 where nobody is weighed.
        why: Why they lost.
    """

    value: str
    score: int
    why: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why words stand for somebody.

    Attributes:
        start: Offset of the words, in code points.
        end: Offset after them.
        words: The words.
        value: For whom they stand; empty for nobody that is known.
        rule: The pattern that read them.
        why: The ground of the choice, in words.
        score: What spoke for the choice; 0 where nobody is weighed.
        others: Those who lost, the nearest first.
    """

    start: int
    end: int
    words: str
    value: str
    rule: str
    why: str
    score: int = 0
    others: tuple[Other, ...] = ()


def find_reasons(document: Document, rules: Rules) -> list[Reason]:
    """Explain every mention of somebody who acts, in the order of the text.

    Raises:
        ItemError: The document has no words, or its language is not covered.
    """
    page = prepare_page(document, rules)[1].with_day()
    full, before = full_names(page), ""
    reasons = []
    for unit in page.units:
        if isinstance(unit.payload, Actor):
            reasons.append(_reason(unit, unit.payload, page, full, before))
            before = unit.payload.value or before
    return reasons


def _reason(unit: Unit, actor: Actor, page: Page, full: frozenset[str], before: str) -> Reason:
    start, end = page.analysis.starts[unit.first], page.analysis.ends[unit.last - 1]
    why, score, others = _ground(actor, page, full, before)
    value = actor.value or ", ".join(actor.members)
    return Reason(start, end, page.analysis.text[start:end], value, actor.rule, why, score, tuple(others))


def _ground(actor: Actor, page: Page, full: frozenset[str], before: str) -> tuple[str, int, list[Other]]:
    if actor.kind == "person":
        return _named(actor, page, full)
    if actor.kind in ("office", "counterpart"):
        return _held(actor, page, before)
    if actor.kind in ("leaders", "sides"):
        return "the last principals named before, of different countries", 0, []
    if actor.kind == "pronoun":
        return f"the last principal named before is {before}" if before else "nobody is named before", 0, []
    return "", 0, []


def _named(actor: Actor, page: Page, full: frozenset[str]) -> tuple[str, int, list[Other]]:
    if not actor.people:
        known = f"the item calls {actor.value} by this name" if actor.rule == "name.again" else "the name is romanised"
        return f"no known person has this name; {known}", 0, []
    people = [page.rules.knowledge.people[id] for id in actor.people]
    chosen = next((person for person in people if person.id == actor.person_id), people[0])
    if len(people) == 1:
        return f"the only known bearer of the name; {_office_then(chosen, page.day)}", 0, []
    score = support(chosen, actor, full, page.day)[0]
    return (
        _told(chosen, actor, full, page.day),
        score,
        [
            Other(person.name, support(person, actor, full, page.day)[0], _told(person, actor, full, page.day))
            for person in sorted(people, key=lambda one: support(one, actor, full, page.day), reverse=True)
            if person.id != chosen.id
        ],
    )


def _told(person: Person, actor: Actor, full: frozenset[str], day: str) -> str:
    told = [f"{words} (+{weight})" for weight, words in grounds(person, actor, full, day)]
    return "; ".join(told) or f"nothing in the item speaks for {person.name}"


def _office_then(person: Person, day: str) -> str:
    tenure = person.office_on(day) if day else None
    return f"{_office(tenure)} on {day}" if tenure else "no office known for the day"


def _office(tenure: Tenure) -> str:
    return f"{tenure.office}@{tenure.country}"


def _held(actor: Actor, page: Page, before: str) -> tuple[str, int, list[Other]]:
    nation = actor.country or (actor.nations[0] if actor.nations else "")
    if not actor.office or not nation:
        return "the item names nobody who holds such an office", 0, []
    office = f"{actor.office}@{nation}"
    lead = f"the counterpart of {before} holds the same office: " if actor.kind == "counterpart" and before else ""
    others = list(_neighbours(actor, nation, page))
    if actor.person_id:
        return f"{lead}{office} on {page.day or 'an unknown day'} is {actor.value}, whom the item names", 0, others
    if actor.resolved:
        return f"{lead}the item names no holder of {office}; on {page.day} it was {actor.resolved}", 0, others
    return (
        f"{lead}the item names no holder of {office}, and none is known for {page.day or 'an unknown day'}",
        0,
        others,
    )


def _neighbours(actor: Actor, nation: str, page: Page) -> Iterator[Other]:
    """Holders before and after, the nearest to the day first."""
    chosen = actor.value if actor.person_id else actor.resolved
    tenures = [
        (tenure, person)
        for person in (page.rules.knowledge.people[id] for id in _holders(nation, actor.office, page))
        for tenure in person.tenures
        if (tenure.country, tenure.office) == (nation, actor.office) and person.name != chosen
    ]
    if page.day:
        tenures.sort(key=lambda pair: _distance(pair[0], page.day))
    nearest = {person.id: (tenure, person) for tenure, person in reversed(tenures)}
    for tenure, person in list(reversed(nearest.values()))[:NEIGHBOURS]:
        yield Other(person.name, 0, f"{_office(tenure)} {tenure.first or '?'} to {tenure.last or '?'}")


def _holders(nation: str, office: str, page: Page) -> Sequence[str]:
    holdings, _ = page.rules.knowledge.offices.get((nation, office), ((), ""))
    return list(dict.fromkeys(holding[0] for holding in holdings))


def _distance(tenure: Tenure, day: str) -> int:
    years = [abs(int(one[:4]) * 12 + int(one[5:7] or 1) - _month(day)) for one in (tenure.first, tenure.last) if one]
    return min(years, default=9999)


def _month(day: str) -> int:
    return int(day[:4]) * 12 + int(day[5:7] or 1)
