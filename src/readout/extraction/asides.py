"""Relative clauses between commas inside a telling, whose words belong to somebody, not to the contact."""

from readout.extraction.actor import Actor
from readout.extraction.scene import Scene

REACH = 9
"""How many units before its comma the one may stand of whom a relative clause speaks."""


def in_aside(index: int, first: int, last: int, scene: Scene) -> bool:
    """True for a unit in «…, who is on a visit to China, …» that opens and ends between ``first`` and ``last``.

    Args:
        index: The unit.
        first: Index of the first unit where the clause may begin.
        last: Index after the last unit where it may end.
        scene: The page.
    """
    opened = False
    for step in range(index, first, -1):
        classes = scene[step].classes
        if "','" in classes and step != index:
            return False
        if "WHO" in classes and "','" in scene[step - 1].classes:
            opened = _behind_somebody(step - 1, first, scene)
            break
        if "WHO" in classes and scene.page.lang == "ar" and _of_somebody(step, scene):
            return True
    return opened and any("','" in unit.classes for unit in scene.span(index + 1, last))


def _of_somebody(index: int, scene: Scene) -> bool:
    """True for «الذي» right behind a principal, without a comma, and before no words of a contact («الذي عقد»)."""
    actor = scene[index - 1].payload
    own = isinstance(actor, Actor) and actor.kind in ("person", "office", "counterpart")
    return own and scene[index + 1].classes.isdisjoint({"TOOKPLACE", "DID", "CONTACT"})


def behind_aside(index: int, last: int, scene: Scene) -> int:
    """The index behind a relative clause that follows upon the sides of a telling, else the index itself."""
    opening = next((step for step in range(index, min(last, index + REACH)) if "WHO" in scene[step].classes), None)
    if opening is None or opening == index or not in_aside(opening, max(0, index - REACH), last, scene):
        return index
    return next((step for step in range(opening, last) if "','" in scene[step].classes), index)


def _behind_somebody(index: int, first: int, scene: Scene) -> bool:
    """True where the nearest of principals and contacts before a comma is a principal."""
    for unit in reversed(scene.span(max(first, index - REACH), index)):
        if isinstance(unit.payload, Actor):
            return True
        if not unit.classes.isdisjoint({"CONTACT", "LETTER"}):
            return False
    return False
