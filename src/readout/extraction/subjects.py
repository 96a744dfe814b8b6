"""What was discussed: subjects of the closed list, by the words that show them."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from readout.extraction.page import Page
from readout.extraction.scene import Scene
from readout.grammar import Entry, Hit

REACH = 3
COMING = ("further-contacts", "visits-invitations")
AGAINST = 6
"""Tokens behind words of fighting among which those stand that say against whom."""
CARTELS = ("OPEC", "OPEC+")
"""Bodies that are no forum: who acts within them speaks of their goods."""


class Subject(NamedTuple):
    """Words that show a subject.

    Attributes:
        first: Index of the first token.
        last: Index after the last token.
        subject: Subject of the closed list.
    """

    first: int
    last: int
    subject: str


def find_subjects(page: Page) -> tuple[Subject, ...]:
    """Find all words that show a subject, in order; of names only those of places hide them («сектор Газа»)."""
    hits = page.rules.terms[page.lang, "subjects"].match(page.analysis.words, places=page.places["subjects"])
    hidden = {at for name in page.names if _place(name) for at in range(name.first, name.last)}
    return tuple(
        Subject(hit.first, hit.last, str(entry.attributes["subject"]))
        for index, hit in enumerate(hits)
        if not (hit.first in hidden and hit.last - 1 in hidden)
        for entry in hit.entries
        if "subject" in entry.attributes and not _explained(entry, hit, hits[index + 1 : index + 1 + REACH])
    )


def agreements(page: Page) -> set[int]:
    """Return the tokens of words with which sides agree on contacts to come."""
    hits = page.rules.terms[page.lang, "subjects"].match(page.analysis.words, places=page.places["subjects"])
    return {
        hit.first
        for hit in hits
        if any("AGREED" in entry.classes or entry.attributes.get("subject") in COMING for entry in hit.entries)
    }


def _explained(entry: Entry, hit: Hit, behind: Sequence[Hit]) -> bool:
    """True where the words soon after show that another subject is meant («القتال بلا هوادة ضد الإرهابيين»)."""
    other = entry.attributes.get("unless")
    return other is not None and any(
        following.first - hit.last <= AGAINST
        and any(one.attributes.get("subject") == other for one in following.entries)
        for following in behind
    )


def _place(name: Hit) -> bool:
    """True for the name of a place, unless a plant's or a dam's, which says what it is about."""
    return any("PLACE" in entry.classes and entry.attributes.get("kind") != "facility" for entry in name.entries)


def context_subjects(scene: Scene) -> Iterable[tuple[int, str]]:
    """Find the subjects that words show only beside names.

    «Relations» beside two countries are bilateral relations; a body behind «within» is a forum.

    Yields:
        Index of the unit and the subject.
    """
    for index in scene.with_class("RELATION"):
        if _beside_nations(index, scene):
            yield index, "bilateral-relations"
    for index in scene.with_class("ORG.international"):
        if scene[index].entries[0].id not in CARTELS and _within(index, scene):
            yield index, "international-organisations"


def _beside_nations(index: int, scene: Scene) -> bool:
    first, last = scene.bounds[scene.numbers[index]]
    around = [*scene.span(max(first, index - REACH), index), *scene.span(index + 1, min(last, index + 1 + REACH))]
    named = {
        unit.entries[0].id
        for unit in around
        if unit.entries and not unit.classes.isdisjoint({"NATION", "COUNTRY", "NATIONPREFIX", "CAPITALCITY"})
    }
    return len(named) > 1 or any("OURTWO" in unit.classes for unit in around)


def _within(index: int, scene: Scene) -> bool:
    first = scene.bounds[scene.numbers[index]][0]
    return any("WITHIN" in unit.classes for unit in scene.span(max(first, index - 2), index))
