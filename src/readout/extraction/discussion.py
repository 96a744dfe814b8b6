"""What was discussed in which contact: subjects and situations of the sentences that tell of it."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from readout.extraction.gathering import Draft
from readout.extraction.scene import Scene
from readout.extraction.subjects import find_subjects
from readout.grammar import Unit
from readout.model import Evidence

SITUATION_PLACES = {"region", "conflict", "sea", "strait", "river", "facility", "province", "city"}
CURRENT = ("held", "ongoing")


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


def discussed(scene: Scene, drafts: Sequence[Draft]) -> dict[int, list[Topic]]:
    """Give each contact the topics of its sentences.

    A sentence belongs to the contact that it tells; one that tells none belongs to the last contact
    that took place before it.
    """
    topics: dict[int, list[Topic]] = {}
    owners = _owners(scene, drafts) if drafts else {}
    for sentence, topic in (*_subjects(scene), *_situations(scene)):
        owner = owners.get(sentence)
        if owner is not None and not (topic.kind == "situation" and topic.value in drafts[owner].sides):
            topics.setdefault(owner, []).append(topic)
    return topics


def _owners(scene: Scene, drafts: Sequence[Draft]) -> dict[int, int]:
    told: dict[int, int] = {}
    for index, draft in enumerate(drafts):
        for account in draft.accounts:
            told.setdefault(account.telling.sentence, index)
    owners: dict[int, int] = {}
    current: int | None = None
    for number in range(len(scene.bounds)):
        if number in told:
            owners[number] = told[number]
            if drafts[told[number]].status in CURRENT or current is None:
                current = told[number]
        elif current is not None:
            owners[number] = current
    return owners


def _subjects(scene: Scene) -> Iterable[tuple[int, Topic]]:
    page, sentences = scene.page, scene.by_token()
    for subject in find_subjects(page):
        evidence = page.evidence(subject.first, subject.last, f"subject.{subject.subject}")
        yield sentences.get(subject.first, -1), Topic("subject", subject.subject, evidence)


def _situations(scene: Scene) -> Iterable[tuple[int, Topic]]:
    for index, unit in enumerate(scene.units.units):
        value = _situation(unit)
        if value:
            yield scene.numbers[index], Topic("situation", value, scene.page.evidence_of(unit, "situation"))


def _situation(unit: Unit) -> str:
    if unit.payload is not None or not unit.entries:
        return ""
    entry = unit.entries[0]
    if entry.kind == "country" and entry.form in ("names", "adjectives", "people"):
        return entry.id
    if entry.kind == "place" and entry.attributes.get("kind") in SITUATION_PLACES:
        return entry.id
    return ""
