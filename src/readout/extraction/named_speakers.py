"""Those whom the words beside a verb of speech name: of each group the name, the office or the noun that speaks."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from readout.extraction.actor import Actor
from readout.extraction.scene import Party
from readout.extraction.speaking import BETWEEN, Scene, suits
from readout.extraction.speaking_units import parties_of_unit, remember_office
from readout.grammar import Unit


def named(units: Sequence[Unit], scene: Scene) -> tuple[Party, ...]:
    """Return those whom units name as speakers."""
    found: dict[str, Party] = {}
    for group in _groups(_without_epithets(units, scene), scene):
        for party in (party for unit in group for party in parties_of_unit(unit, scene)):
            one = _other_holder(party, found, scene) if party.value in found else party
            if one.value:
                found.setdefault(one.value, one)
    return tuple(found.values())


def _without_epithets(units: Sequence[Unit], scene: Scene) -> Sequence[Unit]:
    """Leave out the countries' adjectives behind «the two presidents» («الرئيسان الروسي والتركي»)."""
    if len(units) < LEADERS_NAMED or "ACTOR.leaders" not in units[0].classes:
        return units
    if not (scene.principals or units[0].payload.members):
        return units
    behind = [unit for unit in units[1:] if unit.classes.isdisjoint(BETWEEN)]
    own = all(any(entry.kind == "country" for entry in unit.entries) for unit in behind)
    return units[:1] if own else units


LEADERS_NAMED = 4
"""Units of «the presidents», an adjective, «and», another adjective."""


def _with_leaders(units: Sequence[Unit], scene: Scene) -> Sequence[Unit]:
    """Let the adjectives of «the Egyptian and French presidents» speak for them where the item names nobody."""
    leaders = next((unit for unit in units if "ACTOR.leaders" in unit.classes), None)
    if leaders is None or leaders.payload.members or scene.principals:
        return units
    office = leaders.payload.office or "head-of-state"
    return [_officer(unit, office) if "NATION" in unit.classes and unit.payload is None else unit for unit in units]


def _officer(unit: Unit, office: str) -> Unit:
    code = unit.entries[0].id
    actor = Actor("office", "leaders.nation", office=office, nations=(code,), value=f"{office}@{code}", country=code)
    return replace(unit, classes=frozenset({"ACTOR", "ACTOR.office"}), payload=actor)


def _other_holder(party: Party, found: Mapping[str, Party], scene: Scene) -> Party:
    """For «President NN and the Amir» the other principal."""
    actor = party.unit.payload
    if not isinstance(actor, Actor) or actor.kind != "office" or actor.nations:
        return party
    others = [p for p in scene.principals if p.value not in found and suits(p, actor.office)]
    return Party(others[0].value, others[0].country, party.unit) if others else party


def _groups(units: Sequence[Unit], scene: Scene) -> list[Sequence[Unit]]:
    """The units of each speaker: in «the spokeswoman NN» the name, in «a source in the ministry» the noun."""
    groups: list[list[Unit]] = [[]]
    units = _with_leaders(units, scene)
    for index, unit in enumerate(units):
        if not unit.classes.isdisjoint(BETWEEN) and unit.payload is None:
            if not ("','" in unit.classes and _apposition(groups[-1], units[index + 1 :])):
                groups.append([])
        elif "POSS" in unit.classes:
            scene.owner = next((one.payload for one in groups[-1] if isinstance(one.payload, Actor)), None)
            groups[-1] = []
        elif unit.last > unit.first:
            groups[-1].append(unit)
    return [_heads_of(group, scene) for group in groups if group]


def _apposition(before: Sequence[Unit], after: Sequence[Unit]) -> bool:
    """True where a name and an office or noun stand on the two sides of a comma («NN, spokesman of the ministry»)."""
    if not before or not after or not after[0].classes.isdisjoint(BETWEEN):
        return False
    name = any("ACTOR.person" in unit.classes for unit in before)
    return name != ("ACTOR.person" in after[0].classes) and not after[0].classes.isdisjoint(
        {"ACTOR.person", "ACTOR.office", "SPEAKER"}
    )


def _heads_of(group: Sequence[Unit], scene: Scene) -> Sequence[Unit]:
    if other := _of_another(group):
        return other
    people = [unit for unit in group if "ACTOR.person" in unit.classes and unit.payload.value]
    nouns = [unit for unit in group if "SPEAKER" in unit.classes]
    if people and (len(group) > 1 or people[0].payload.office == "spokesman"):
        people = [remember_office(people[0], group, scene)]
    offices = [unit for unit in nouns[:1] if unit.attribute("office") is True]
    return offices or people[:1] or _head_noun(nouns, group, scene) or group


def _of_another(group: Sequence[Unit]) -> Sequence[Unit]:
    """The spokesman of somebody named behind him («the Spokesman for Secretary-General NN»)."""
    offices = [unit.payload.office for unit in group if isinstance(unit.payload, Actor)]
    own = offices[:1] == ["spokesman"] and len(offices) > 1 and offices[1] not in ("", "spokesman")
    return group[:1] if own and group[0].payload.value else ()


def _head_noun(nouns: Sequence[Unit], group: Sequence[Unit], scene: Scene) -> Sequence[Unit]:
    """The noun to which the others belong: in English the last («a Foreign Ministry source»), elsewhere the first."""
    last = scene.page.lang == "en" and not any("OF" in unit.classes for unit in group)
    return nouns[-1:] if last else nouns[:1]
