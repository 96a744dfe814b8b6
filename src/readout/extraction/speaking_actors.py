"""Whom an actor stands for as a speaker: both of a contact, an office without a country, a title."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence

from readout.extraction.actor import Actor
from readout.extraction.scene import Party
from readout.extraction.speaking import Scene, office_of, pair_before, suits
from readout.grammar import Unit
from readout.languages.folding import fold_arabic


def acting(actor: Actor, unit: Unit, scene: Scene) -> list[Party]:
    """Return those whom an actor stands for."""
    if actor.kind in PLURAL:
        speaking = pair_before(unit.first, scene)
        values = list(dict.fromkeys(p.country if actor.kind == "sides" else p.value for p in speaking))
        fitting = len(values) == (actor.number or 2)
        if len(actor.members) > 1 and (not fitting or set(actor.members) <= set(values)):
            values = list(actor.members)
        return [Party(value, "", unit) for value in values or actor.members]
    if actor.kind == "pronoun":
        told = actor.value and not HIS_OWN.isdisjoint(actor.attributes)
        return _titled(unit, scene) or ([Party(actor.value, actor.country, unit)] if told else [])
    unnamed = actor.kind == "office" and not (actor.attributes.get("elect") and actor.value)
    royal = _titled(unit, scene) if unnamed and not actor.nations and actor.office == "head-of-state" else []
    own = royal[0] if royal else _own_holder(actor, unit, scene) if unnamed else None
    if own is not None:
        return [Party(own.value, own.country, unit)]
    if actor.office == "spokesman" and not actor.value and scene.owner is not None and scene.owner.country:
        return [Party(f"spokesman@{scene.owner.country}", scene.owner.country, unit)]
    named_before = scene.known.get(actor.value) if actor.value.startswith("spokesman@") else None
    value = named_before.value if named_before else actor.value
    return [Party(value, actor.country, unit)] if value else []


PLURAL = ("leaders", "sides")
HIS_OWN = frozenset({"titles", "adjective"})
"""Attributes of words that mean one of those named before by what they say, not only the last («الملك», «الأخير»)."""


def _own_holder(actor: Actor, unit: Unit, scene: Scene) -> Party | None:
    """Whom an office without a country («the President»), or a minister without a portfolio, stands for."""
    if actor.nations:
        same = [p for p in scene.principals if p.country == actor.country and office_of(p) == actor.office]
        if len(same) == 1 and "@" in actor.value:
            return same[0]
        generic = actor.office == "minister" and "@" in actor.value
        ministers = [p for p in scene.principals if p.country == actor.country and office_of(p).endswith("minister")]
        return ministers[0] if generic and len(ministers) == 1 else None
    holders = sorted((p for p in scene.principals if suits(p, actor.office)), key=lambda party: party.unit.first)
    home = scene.home or scene.page.home
    at_home = [party for party in holders if party.country == home]
    if not at_home and scene.page.analysis.words[unit.first].norm.startswith(COURTESIES):
        return next(iter(holders), None)  # «السيد الرئيس» is the own one, whom a readout names first
    last = [party for party in scene.last if suits(party, actor.office)]
    return next(iter((*at_home, *last, *holders)), None)


COURTESIES = ("السيد", "فخام", "سياد", "جلال")
"""Beginnings of words of courtesy, with which an Arabic readout calls its own President."""


def _titled(unit: Unit, scene: Scene) -> list[Party]:
    """The last who was named with the title that stands for the person («سموه», «فخامته»)."""
    said = [word.norm for word in scene.page.analysis.words[unit.first : unit.last]]
    title = next((title for title in TITLES for word in said if fold_arabic(title)[:3] in word[:5]), "")
    if not title:
        return []
    if len(scene.principals) == 1:
        return [Party(scene.principals[0].value, scene.principals[0].country, unit)]
    bearers = _bearers(fold_arabic(title), scene)
    for known in (bearers.get(scene.home or scene.page.home, ()), bearers.get(ANYWHERE, ())):
        before = bisect_left(known, unit.first, key=_first_token)
        if before:
            actor = known[before - 1].payload
            return [Party(actor.value, actor.country, unit)]
    return []


TITLES = ("فخامة", "سمو", "جلالة", "معالي", "سيادة", "دولة", "سعادة", "فضيلة")


def _bearers(title: str, scene: Scene) -> Mapping[str, Sequence[Unit]]:
    """The people whom an item names with a title, in order, by their country, and all together."""
    if title not in scene.bearers:
        found: defaultdict[str, list[Unit]] = defaultdict(list)
        scene.bearers[title] = found
        for unit in scene.units:
            actor = unit.payload
            if actor is not None and isinstance(actor, Actor) and actor.value and actor.kind == "person":
                words = scene.page.analysis.words[unit.first : unit.last]
                if any(title in word.keys for word in words):
                    found[actor.country].append(unit)
                    found[ANYWHERE].append(unit)
    return scene.bearers[title]


ANYWHERE = "*"


def _first_token(unit: Unit) -> int:
    return unit.first
