"""The bodies of a state that speak: the seat of an office, «the ministry», «the office»."""

from bisect import bisect_left
from collections.abc import Iterable

from readout.extraction.actor import Actor
from readout.extraction.quoted_names import MEDIA
from readout.extraction.scene import Party
from readout.extraction.speaking import CODE, Scene, index_of_unit, is_medium, is_reporter
from readout.grammar import Unit


def seat_of(actor: Actor, unit: Unit, scene: Scene) -> list[Party]:
    """Return the body in which the holder of an office sits."""
    country = scene.page.rules.knowledge.countries.get(actor.country)
    return [Party(f"{SEATS[actor.office]} of {country.name}", actor.country, unit)] if country else []


SEATS = {
    "head-of-state": "Presidency",
    "head-of-government": "Office of the Prime Minister",
    "foreign-minister": "Ministry of Foreign Affairs",
    "defence-minister": "Ministry of Defence",
}


def is_minister(actor: Actor) -> bool:
    """True for one whose ministry «the ministry» can be, which no president has."""
    return actor.office in SEATS and actor.office.endswith("minister") and bool(actor.country)


def houses_sources(body: Party) -> bool:
    """True for a body whose sources speak for it («a source in the presidency»), unlike those of a ministry."""
    if isinstance(body.unit.payload, Actor) or not body.unit.classes.isdisjoint(MEDIA):
        return False
    return "ORG.ministry" not in body.unit.classes and not body.value.startswith("Ministry of ")


def remembered(kind: str, party: Party | None, scene: Scene) -> list[Party]:
    """Remember for whom a noun stands, or return for whom it stood last."""
    if party is not None:
        scene.known[kind] = party
    return [scene.known[kind]] if kind in scene.known else []


def office_before(scene: Scene) -> list[Party]:
    """The office that was named last, or the state body that spoke last, for a bare «the office»."""
    if "office" in scene.known:
        return [scene.known["office"]]
    body = scene.last[0] if len(scene.last) == 1 else None
    return [body] if body is not None and is_reporter(body, scene) and not is_medium([body]) else []


def of_side(unit: Unit, scene: Scene) -> str:
    """The country whose body a bare «the presidency» is: in Arabic news the outlet's own, unless others met."""
    countries = [party.country for party in scene.principals if not _has_none(party.unit.payload, unit, scene)]
    own = scene.page.home if scene.page.lang == "ar" else ""
    return own if own and (own in countries or not countries) else next(iter(countries), "")


def spoken_of(unit: Unit, scene: Scene) -> str:
    """The country of the first who acts in the sentence before a body, or of its head of whom it tells.

    «NN will travel to …, the presidency said»; «وذكرت الرئاسة أن الرئيس …».
    """
    index = index_of_unit(unit, scene)
    number = max(bisect_left(scene.starts, index + 1) - 1, 0)
    for actor in _actors(scene.starts[number], index, scene):
        if len(actor.country) == CODE and not _has_none(actor, unit, scene):
            return actor.country
    last = scene.starts[number + 1] if number + 1 < len(scene.starts) else len(scene.units)
    heads = (
        actor.country
        for actor in _actors(index + 1, last, scene)
        if SEATS.get(actor.office) == unit.attribute("body") and not _has_none(actor, unit, scene)
    )
    return next(heads, "")


def _actors(first: int, last: int, scene: Scene) -> Iterable[Actor]:
    return (unit.payload for unit in scene.units[first:last] if isinstance(unit.payload, Actor))


def _has_none(actor: object, unit: Unit, scene: Scene) -> bool:
    """True for a monarch, whose country has no presidency."""
    if unit.attribute("body") != "Presidency" or not isinstance(actor, Actor):
        return False
    person = scene.page.rules.knowledge.people.get(actor.person_id)
    held = person.tenures if person else ()
    return any(one.office == "head-of-state" and one.title in REIGNING for one in held)


REIGNING = frozenset({"king", "queen", "emir", "sultan", "emperor", "grand duke", "prince"})
"""Titles of heads of state who are no presidents."""
