"""Whom one unit names as a speaker: an actor, a body, or a noun such as «source», «the ministry», «his letter»."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from readout.extraction.actor import Actor
from readout.extraction.quoted_names import MEDIA
from readout.extraction.scene import Party
from readout.extraction.speaking import CODE, Scene, index_of_unit, nominative, up_to_stop
from readout.extraction.speaking_actors import acting
from readout.extraction.speaking_bodies import (
    SEATS,
    houses_sources,
    is_minister,
    of_side,
    office_before,
    remembered,
    seat_of,
    spoken_of,
)
from readout.grammar import Unit

SPEAKERS = frozenset({"ACTOR", "COUNTRY", "ORG", "SEAT", "CAPITALCITY", "SPEAKER", "NATION"})


REACH = 6
"""Units behind a speaker's noun («source», «ministry») among which its country or body stands."""


def parties_of_unit(unit: Unit, scene: Scene) -> list[Party]:
    """Return those whom a unit stands for, in the order of the words."""
    actor = unit.payload
    if isinstance(actor, Actor) and (actor.value or "SPEAKER" not in unit.classes):
        return acting(actor, unit, scene)
    body = next((entry for entry in unit.entries if entry.kind == "organisation"), None)
    if body is not None:
        return [Party(body.id, str(body.attributes.get("country") or ""), unit)]
    seat = unit.attribute("body") if "SEAT" in unit.classes else None
    if seat:
        return [Party(str(seat), unit.entries[0].id, unit)]
    if "SPEAKER" in unit.classes:
        return _spoken_for(unit, scene)
    if not unit.classes.isdisjoint(SPEAKERS) and unit.entries:
        code = unit.entries[0].id
        return [Party(code, code, unit)]
    return []


def remember_office(unit: Unit, group: Sequence[Unit], scene: Scene) -> Unit:
    """Remember a spokesman by name, for the places where only the office stands; return him with it."""
    actor = unit.payload
    beside = [one.payload for one in group if isinstance(one.payload, Actor) and one is not unit]
    country = next((one.country for one in beside if one.office == "spokesman"), "")
    if actor.office == "spokesman" or country:
        scene.known[f"spokesman@{country or actor.country}"] = Party(actor.value, actor.country, unit)
    if any(one.office == "spokesman" for one in beside) and not actor.office:
        return replace(unit, payload=replace(actor, office="spokesman"))
    return unit


def subject_of(scene: Scene, number: int, token: int | None) -> tuple[Party, ...]:
    """The first in a sentence who can speak, before a token."""
    first = scene.units[scene.starts[number]].first
    for unit in scene.sentence(number):
        if token is not None and unit.first >= token:
            return ()
        if isinstance(unit.payload, Actor) and unit.payload.kind != "pronoun" and nominative(unit, scene):
            return _alone(unit, scene)
        body = unit.attribute("body") or "ORG" in unit.classes
        if body and token is not None and scene.page.lang == "en" and unit.first < first + OPENING:
            return _alone(unit, scene)
    return ()


def _alone(unit: Unit, scene: Scene) -> tuple[Party, ...]:
    """Those whom a single unit names as speakers."""
    actor = unit.payload
    if "ACTOR.person" in unit.classes and actor.value and actor.office == "spokesman":
        unit = remember_office(unit, [unit], scene)
    return tuple({party.value: party for party in parties_of_unit(unit, scene) if party.value}.values())


OPENING = 6
"""Tokens at the beginning of a sentence among which stands a body that is its subject."""


def _spoken_for(unit: Unit, scene: Scene) -> list[Party]:
    """A speaker's noun: «source» and «official» of a country, a ministry of one, a statement of a body, «experts»."""
    kind = str(unit.attribute("speaker") or "")
    nation, body = _belongs(unit, scene)
    if unit.attribute("own_office"):
        return _own_office(unit, scene)
    if kind == "leaders":
        return [Party(party.value, party.country, unit) for party in scene.principals]
    if unit.attribute("letter"):
        return _writer(unit, scene)
    if unit.attribute("document"):
        issued = scene.known.get("issued") if not unit.attribute("source") else None
        behind = scene.units[index_of_unit(unit, scene) + 1]
        if nation and body is None and scene.page.lang == "ar" and "NATION" in behind.classes:
            body = Party(f"government@{nation}", nation, unit)  # «أفاد بيان عراقي رسمي»
        return remembered("document", body, scene) or ([issued] if issued else [])
    if unit.attribute("body"):
        if not nation and unit.attribute("same") and (again := office_before(scene)):
            return again
        nation = nation or scene.home or spoken_of(unit, scene) or of_side(unit, scene)
        country = scene.page.rules.knowledge.countries.get(nation)
        name = f"{unit.attribute('body')} of {country.name}" if country else ""
        return remembered("ministry", Party(name, nation, unit), scene) if name else []
    if one := _person_before(unit, nation, scene):
        return one
    if unit.attribute("plain"):
        return [Party(kind, "", unit)]
    if unit.attribute("again"):
        return _named_before(kind, unit, scene)
    if kind == "source" and body is not None and body.country and houses_sources(body):
        return remembered(kind, body, scene)
    owner = nation or (body.country or body.value if body else "")
    if not owner and kind in ("official", "government", "spokesman"):
        owner = scene.home or (spoken_of(unit, scene) if kind == "official" and kind not in scene.known else "")
    if not owner and kind == "source" and kind not in scene.known and scene.last and "@" in scene.last[0].value:
        return list(scene.last)
    return remembered(kind, Party(f"{kind}@{owner}", owner, unit) if owner else None, scene)


def _person_before(unit: Unit, nation: str, scene: Scene) -> list[Party]:
    """The person whom a bare noun of one means («the diplomat»): who spoke last, or the subject of the sentence before.

    A country's adjective beside the noun has to be the person's («российский дипломат»); with another adjective it is
    somebody else («западный дипломат»).
    """
    singular = unit.attribute("one")
    words, index = scene.page.analysis.words, index_of_unit(unit, scene)
    if not isinstance(singular, list) or words[unit.last - 1].norm not in singular:
        return []
    if not scene.units[index + 1].classes.isdisjoint(OWNED - {"WORD"}) or "WORD" in scene.units[index - 1].classes:
        return []
    number = max(bisect_left(scene.starts, index + 1) - 1, 0)
    for found in (
        scene.last,
        *(subject_of(scene, earlier, None) for earlier in (number - 1, number - 2) if earlier >= 0),
    ):
        suits = not nation or (bool(found) and found[0].country == nation)
        if found and suits and "ACTOR.person" in found[0].unit.classes and not scene.quoted(found[0].unit.first):
            return [Party(found[0].value, found[0].country, unit)]
    for other in reversed(scene.units[scene.starts[max(number - 2, 0)] : index]) if nation else ():
        actor = other.payload
        if "ACTOR.person" in other.classes and actor.country == nation and not scene.quoted(other.first):
            return [Party(actor.value, nation, unit)]
    return []


def _writer(unit: Unit, scene: Scene) -> list[Party]:
    """Whose letter or telegram it is: who is named behind the noun, who wrote the main contact's, or who spoke last."""
    index = index_of_unit(unit, scene)
    before = unit
    for other in up_to_stop(scene.units[index + 1 : index + 1 + REACH]):
        actor = other.payload
        written = isinstance(actor, Actor) and actor.kind == "person"
        if written and before.classes.isdisjoint(ADDRESSED) and other.bits & (DATIVE | GENITIVE) != DATIVE:
            return [Party(actor.value, actor.country, other)]
        before = other
    number = max(bisect_left(scene.starts, index + 1) - 1, 0)
    if sender := subject_of(scene, number, unit.first):
        return list(sender)
    if len(scene.principals) == 1:
        return [Party(scene.principals[0].value, scene.principals[0].country, unit)]
    return list(scene.last or (subject_of(scene, number - 1, None) if number else ()))


DATIVE, GENITIVE = 1 << 5, 1 << 6


ADDRESSED = frozenset({"TO", "'ل'"})


def _named_before(kind: str, unit: Unit, scene: Scene) -> list[Party]:
    """The body for which a bare «the ministry», «the alliance» stands; none where more follows."""
    index = index_of_unit(unit, scene)
    if not scene.units[index + 1].classes.isdisjoint(OWNED):
        return []
    nation = next((entry.id for entry in scene.units[index - 1].entries[:1] if entry.kind == "country"), "")
    if kind in scene.known and nation in ("", scene.known[kind].country):
        return [scene.known[kind]]
    start = scene.starts[max(bisect_left(scene.starts, index + 1) - 1, 0)]
    for other in (*scene.units[start:index], *reversed(scene.units[max(start - BACK, 0) : start])):
        actor = other.payload
        if isinstance(actor, Actor) and kind == "ministry" and is_minister(actor) and nation in ("", actor.country):
            return seat_of(actor, unit, scene)
        if isinstance(actor, Actor) and kind == "body" and len(actor.country) > CODE:
            return [Party(actor.country, "", unit)]
        body = next((entry for entry in other.entries if entry.kind == "organisation"), None)
        if body is not None and kind == ("body" if other.classes.isdisjoint(MEDIA) else "medium"):
            return [Party(body.id, str(body.attributes.get("country") or ""), unit)]
    return []


OWNED = frozenset({"WORD", "CAPITAL", "NATION", "ORG", "COUNTRY", "OF"})
"""Classes of units behind a body's noun that say which body it is."""


BACK = 60
"""Units before a body's noun among which the body stands that it means."""


def _own_office(unit: Unit, scene: Scene) -> list[Party]:
    """The office of its holder («مكتب ميقاتي»), of a body, of the sentence's first («his office»), or of one before."""
    index = index_of_unit(unit, scene)
    start = scene.starts[max(bisect_left(scene.starts, index + 1) - 1, 0)]
    behind = up_to_stop(scene.units[index + 1 : index + 3])
    for other in behind:
        if other.attribute("body") and (bodies := parties_of_unit(other, scene)):
            return bodies
    again = office_before(scene) if unit.attribute("same") else []
    earlier = () if again else (*scene.units[start:index], *reversed(scene.units[:start]))
    for other in (*behind, *earlier):
        actor = other.payload
        if isinstance(actor, Actor) and actor.office in SEATS and actor.country:
            return remembered("office", next(iter(seat_of(actor, unit, scene)), None), scene)
    return again


def _belongs(unit: Unit, scene: Scene) -> tuple[str, Party | None]:
    """The country and the body that stand right behind a noun, or right before it."""
    index = index_of_unit(unit, scene)
    after = up_to_stop(scene.units[index + 1 : index + 1 + REACH])
    before = up_to_stop(scene.units[max(index - 2, 0) : index][::-1])
    owned = bool(before) and scene.page.lang == "en" and not before[0].classes.isdisjoint({"POSS", "NATION", "COUNTRY"})
    for other in (*before, *after) if owned else (*after, *before):
        speaks = other.attribute("body") or other.attribute("speaker") == "government"
        if speaks and "SPEAKER" in other.classes and other is not unit:
            bodies = _spoken_for(other, scene)
            return (bodies[0].country, bodies[0]) if bodies else ("", None)
        organisation = next((entry for entry in other.entries if entry.kind == "organisation"), None)
        if not other.classes.isdisjoint(MEDIA):
            continue
        if organisation is not None:
            country = str(organisation.attributes.get("country") or "")
            return country, Party(organisation.id, country, other)
        code = next((entry.id for entry in other.entries if entry.kind == "country"), "")
        if code and "SEAT" in other.classes and other.attribute("body"):
            return code, Party(str(other.attribute("body")), code, other)
        if code:
            return code, None
        if isinstance(other.payload, Actor) and other.payload.country:
            return other.payload.country, Party(other.payload.value, other.payload.country, other)
    return "", None
