"""What was discussed in which contact: subjects and situations of the sentences that tell of it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from readout.extraction.page import Page
from readout.extraction.subjects import find_subjects
from readout.extraction.tellings import sentence_of
from readout.grammar import Unit, Units
from readout.model import Evidence

if TYPE_CHECKING:
    from readout.extraction.contacts import Draft

SITUATION_PLACES = {"region", "conflict", "sea", "strait", "river", "facility", "province", "city"}


class Topic(NamedTuple):
    """Something that was discussed.

    Attributes:
        kind: ``subject`` or ``situation``.
        value: Subject of the closed list; country code or English name of a region.
        evidence: The words.
    """

    kind: str
    value: str
    evidence: Evidence


def discussed(page: Page, units: Units, drafts: Sequence["Draft"]) -> dict[int, list[Topic]]:
    """Give each contact the topics of its sentences.

    A sentence belongs to the contact that it tells; one that tells none belongs to the last contact
    that took place before it.
    """
    if not drafts:
        return {}
    owners = _owners(units.units, drafts)
    numbers = sentence_of(units.units)
    by_token = {token: numbers[index] for index, unit in enumerate(units.units) for token in range(unit.first, unit.last)}
    topics: dict[int, list[Topic]] = {}
    for subject in find_subjects(page):
        owner = owners.get(by_token.get(subject.first, -1))
        if owner is not None:
            evidence = page.evidence(subject.first, subject.last, f"subject.{subject.subject}")
            topics.setdefault(owner, []).append(Topic("subject", subject.subject, evidence))
    for index, unit in enumerate(units.units):
        owner = owners.get(numbers[index])
        situation = _situation(unit)
        if owner is not None and situation and situation not in _sides(drafts[owner]):
            topics.setdefault(owner, []).append(Topic("situation", situation, page.evidence_of(unit, "situation")))
    return topics


def _owners(units: Sequence[Unit], drafts: Sequence["Draft"]) -> dict[int, int]:
    told: dict[int, int] = {}
    for index, draft in enumerate(drafts):
        for telling in draft.tellings:
            told.setdefault(telling.sentence, index)
    owners, current = {}, None
    for number in range(sentence_of(units)[-1] + 1):
        if number in told:
            owners[number] = told[number]
            if drafts[told[number]].status in ("held", "ongoing") or current is None:
                current = told[number]
        elif current is not None:
            owners[number] = current
    return owners


def _situation(unit: Unit) -> str:
    if unit.payload is not None or not unit.entries:
        return ""
    entry = unit.entries[0]
    if entry.kind == "country" and entry.form in ("names", "adjectives", "people"):
        return entry.id
    if entry.kind == "place" and entry.attributes.get("kind") in SITUATION_PLACES:
        return entry.id
    return ""


def _sides(draft: "Draft") -> set[str]:
    return {party.country for party in draft.parties}
