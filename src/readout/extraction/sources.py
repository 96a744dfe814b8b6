"""Who reported a contact: the office or speaker beside its telling, else the publisher, else the credited agency."""

from collections.abc import Iterable, Sequence

from readout.extraction.actors import Actor
from readout.extraction.gathering import Draft
from readout.extraction.scene import Scene
from readout.grammar import Unit
from readout.model import Evidence, Value

REACH = 3
BODIES = frozenset(
    {
        "SEAT",
        "ORG.presidency",
        "ORG.ministry",
        "ORG.government",
        "ORG.office",
        "ORG.agency",
        "ORG.media",
        "ORG.newspaper",
    }
)
OFFICES = ("spokesman", "source")


def sources_of(draft: Draft, scene: Scene) -> tuple[Value[str], ...]:
    """Return who reported a contact."""
    found: dict[str, Evidence] = {}
    for account in draft.accounts:
        first, last = scene.bounds[account.telling.sentence]
        for name, evidence in _reporting(first, last, scene):
            found.setdefault(name, evidence)
    if scene.header.publisher and (not found or _own(scene)):
        return (*_values(found), scene.header.publisher)
    return _values(found) or scene.header.credits[:1]


def _own(scene: Scene) -> bool:
    """True where an office publishes about its own principals."""
    return bool(scene.home)


def _values(found: dict[str, Evidence]) -> tuple[Value[str], ...]:
    return tuple(Value(name, (evidence,)) for name, evidence in found.items())


def _reporting(first: int, last: int, scene: Scene) -> Iterable[tuple[str, Evidence]]:
    units = scene.units.units
    for index in range(first, last):
        name = _name(units[index])
        if name and _beside_report(index, first, last, units):
            yield name, scene.page.evidence_of(units[index], "contact.source")


def _name(unit: Unit) -> str:
    actor = unit.payload
    if isinstance(actor, Actor):
        return actor.value if actor.office in OFFICES else ""
    if unit.classes.isdisjoint(BODIES) or not unit.entries:
        return ""
    entry = unit.entries[0]
    return str(entry.attributes.get("body") or "") if entry.form == "seat" else entry.id


def _beside_report(index: int, first: int, last: int, units: Sequence[Unit]) -> bool:
    around = [*units[max(first, index - REACH) : index], *units[index + 1 : min(last, index + 1 + REACH)]]
    return any("REPORT" in unit.classes for unit in around)
