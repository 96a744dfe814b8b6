"""Commitments: who binds themselves to whom, to do what, by when."""

from bisect import bisect_left
from operator import attrgetter

from readout.extraction.dates import Moment
from readout.extraction.quoting import Spoken
from readout.extraction.speaking import Scene
from readout.model import Commitment, Span

BINDING = frozenset({"agree", "commit", "offer", "invite"})


def commitment(act: str, one: Spoken, scene: Scene, what: Span) -> Commitment | None:
    """Return the commitment that a statement of agreement, promise, readiness, offer or invitation makes."""
    if act not in BINDING or one.voice is None or not one.voice.speakers:
        return None
    who = tuple(party.value for party in one.voice.speakers)
    speaking = {party.country for party in one.voice.speakers} | set(who)
    others = tuple(p.value for p in scene.principals if p.value not in speaking and p.country not in speaking)
    return Commitment(who, who if act == "agree" and len(who) > 1 else others, what, _by_when(one, scene))


def _by_when(one: Spoken, scene: Scene) -> str:
    index = bisect_left(scene.units, one.first, key=attrgetter("first"))
    for unit in scene.units[index : index + one.last - one.first + 1]:
        if unit.first >= one.last:
            return ""
        if isinstance(unit.payload, Moment) and unit.payload.value:
            return str(unit.payload.value)
    return ""
