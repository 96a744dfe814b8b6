"""At whose initiative a contact took place, as words beside its telling say."""

from readout.extraction.antecedents import subject_before
from readout.extraction.scene import Party, Scene
from readout.extraction.tellings import Telling, nations_of, parties_of

REACH = 5
ACTIVE = frozenset({"INITIATIVE.past", "INITIATIVE.pres", "INITIATIVE.conv"})
"""Classes of a verb whose subject is the initiator («инициировал разговор»)."""


def initiator_of(telling: Telling, window: tuple[int, int], scene: Scene) -> Party | None:
    """Return the side that the telling's pattern names, or that «at the request of» leads to."""
    if telling.initiator is not None:
        return telling.initiator
    first, last = window
    if telling.parties and any("LATTER" in unit.classes for unit in scene.span(first, last)):
        return telling.parties[-1]
    for index, unit in enumerate(scene.span(first, last), first):
        if "ASKED" in unit.classes and "POSS" in scene[index - 1].classes:
            asking = parties_of([scene[index - 2]], scene.sides) or nations_of([scene[index - 2]])
            return asking[0] if asking else None
        if "INITIATIVE" not in unit.classes:
            continue
        if not unit.classes.isdisjoint(ACTIVE) and (subject := subject_before(telling, scene)):
            return subject[0]
        if not _denied(index, first, scene):
            return _named_behind(index, last, scene)
    return None


def _denied(index: int, first: int, scene: Scene) -> bool:
    """True for «denied that it was at the request of»."""
    return any("DENY" in unit.classes for unit in scene.span(first, index))


def _named_behind(index: int, last: int, scene: Scene) -> Party | None:
    for unit in scene.span(index + 1, min(last, index + 1 + REACH)):
        parties = parties_of([unit], scene.sides) or nations_of([unit])
        if parties:
            return parties[0]
    return None
