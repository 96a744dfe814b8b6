"""Known officeholders whom a title and a family name stand for («Secretary Kerry», «الرئيس كاسترو»)."""

from collections.abc import Sequence

from readout.extraction.page import Page
from readout.grammar import Unit
from readout.knowledge import Tenure

TITLES = frozenset({"OFFICE", "HONORIFIC"})
SHORTEST_FAMILY = 3
"""Letters of an Arabic family name behind a title that may be a word."""
SENIOR = frozenset(
    {
        "head-of-state",
        "head-of-government",
        "foreign-minister",
        "defence-minister",
        "deputy-foreign-minister",
        "security-adviser",
        "envoy",
        "head",
    }
)
"""Offices whose holders have a title without their office («Secretary Kerry», «Mr Annan»)."""


def is_titled_family(title: Unit, unit: Unit, page: Page) -> bool:
    """True for an officeholder's family name right behind a title, though it be a word («Secretary Kerry»)."""
    if "WORD" not in unit.classes or "OFFICE" in unit.classes or title.last == title.first:
        return False
    word = page.analysis.words[unit.first]
    if not word.capital and (word.script != "ar" or len(word.norm) < SHORTEST_FAMILY):
        return False
    keys = word.keys[:1] if word.script == "ar" else word.keys
    return bool(titled_people(keys, str(title.attribute("office") or ""), page))


def titled_people(names: Sequence[str], office: str, page: Page) -> tuple[str, ...]:
    """Return those of a family name (royals: a given name) who held an office on the day; some senior one for ""."""
    people, day, likeness = page.rules.knowledge.people, page.day, page.rules.likeness
    bearers = () if office == "crown-prince" else likeness.bearers(names)
    return tuple(
        id
        for id in dict.fromkeys((*likeness.royals(names), *bearers))
        if any((not day or held.covers(day)) and answers_to(held, office) for held in people[id].tenures)
    )


def answers_to(held: Tenure, office: str) -> bool:
    """True where a title may mean an office: «the minister» any minister, «president» also the head of a body."""
    if not office:
        return held.office in SENIOR
    if office == "minister":
        return held.office.endswith("minister")
    return held.office == office or (office == "head-of-state" and held.office == "head")
