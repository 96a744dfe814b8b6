"""What the first words of a content say of its act, and whether it only tells the contact."""

from bisect import bisect_left
from operator import attrgetter

from readout.extraction.attribution import Head
from readout.extraction.quoting import Spoken
from readout.extraction.speakers import Scene

WINDOW = 7
"""Units of a content among which the words stand that make a plain saying another act."""


def content_act(one: Spoken, scene: Scene) -> str:
    """Return the act of a statement: the head's, or for a plain saying that of its first words («is ready to»)."""
    head = one.voice.head if one.voice else None
    if head is None or head.act != "state" or not (head.place == "source" or "TAKESTHAT" in head.verb[0].classes):
        return head.act if head else "state"
    units = scene.units
    index = bisect_left(units, one.first, key=attrgetter("first"))
    for unit in units[index : index + WINDOW]:
        if unit.first >= one.last or not unit.classes.isdisjoint({"|", "REL"}):
            break
        if act := unit.attribute("content_act"):
            return str(act)
    if "'س'" in units[min(index, len(units) - 1)].classes and _own(head, scene):
        return "commit"
    return head.act


def _own(head: Head, scene: Scene) -> bool:
    """True where the conjunction's pronoun is the speaker's («أنه سيتحدث»)."""
    return "OWN" in scene.units[head.content - 1].classes


def tells_contact(head: Head, scene: Scene) -> bool:
    """True where the content begins with the telling of a contact or of its subjects."""
    person = any("ACTOR.person" in unit.classes for unit in head.who)
    begin, end = head.content, head.content + (3 if person else 9)
    if head.place == "source":
        begin, end = scene.starts[head.sentence], scene.starts[head.sentence + 1]
    for unit in scene.units[begin:end]:
        if unit.first == unit.last and unit is not scene.units[begin]:
            return False
        if "TELLING" in unit.classes:
            return True
        if "ASPECT" in unit.classes:
            return any("EXCHANGE" in other.classes for other in scene.units[begin:end])
    return False
