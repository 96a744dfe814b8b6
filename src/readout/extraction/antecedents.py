"""Whom a telling without a subject of its own means: who acts in its clause, or in the sentences before it."""

from collections.abc import Iterable, Sequence

from readout.extraction.actor import Actor
from readout.extraction.scene import Party, Scene
from readout.extraction.tellings import REPORTERS, Telling, parties_of
from readout.grammar import Unit, is_nominative

BACK = 3
"""How many sentences before that of a telling its subject may stand in."""


def subject_before(telling: Telling, scene: Scene) -> list[Party]:
    """The nearest subject before a telling in its sentence, else the first of the nearest sentence that has one.

    A subject is a principal in the nominative («Лавров прилетел в Дели, где встретится с …»), of another country
    than the sides that the telling names.
    """
    others = {party.country for party in telling.parties}
    first = scene.bounds[telling.sentence][0]
    spans: list[Sequence[Unit]] = [tuple(reversed(scene.span(first, telling.first)))]
    spans += [scene.span(*scene.bounds[telling.sentence - back]) for back in range(1, min(BACK, telling.sentence) + 1)]
    found = (parties for units in spans for parties in _subjects(units, scene) if parties[0].country not in others)
    return next(found, [])


def interlocutors(telling: Telling, scene: Scene) -> list[Party]:
    """The subject before a telling and the last principal named to whom something is done («пригласил его»)."""
    subjects = subject_before(telling, scene)
    first = scene.bounds[telling.sentence][0]
    for unit in reversed(scene.span(first, telling.first)):
        if isinstance(unit.payload, Actor) and not unit.payload.members and not is_nominative(unit):
            others = parties_of([unit], scene.sides)
            if subjects and others and others[0].value != subjects[0].value:
                return [*subjects[:1], *others]
    return []


def _subjects(units: Sequence[Unit], scene: Scene) -> Iterable[list[Party]]:
    for unit in units:
        actor = unit.payload
        named = is_nominative(unit) or scene.page.lang == "en"
        if isinstance(actor, Actor) and not actor.members and actor.office not in REPORTERS and named:
            parties = parties_of([unit], scene.sides)
            if parties:
                yield parties
