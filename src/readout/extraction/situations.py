"""Which countries, regions and conflicts were discussed: objects of the talk, not its venues or actors."""

from collections.abc import Iterable, Sequence

from readout.extraction.actors import Actor
from readout.extraction.scene import Party, Scene
from readout.grammar import Unit

PLACES = ("region", "conflict", "sea", "strait", "river", "province")
WITH_WORD = ("city", "facility", "venue")
"""Kinds of places that are situations only beside a word for one («الوضع في رفح», "the dam")."""
LISTED = frozenset({"COUNTRY", "','", "'و'", "AND"})
REACH = 3


def find_situations(scene: Scene) -> Iterable[tuple[int, str, bool]]:
    """Find what may be a situation.

    Yields:
        Index of the unit, country code or English name, and True where the words beside it say that the
        situation there is meant, even if the country takes part.
    """
    for index, unit in enumerate(scene.units.units):
        if unit.payload is None and unit.entries:
            value = _situation(index, unit, scene)
            if value:
                yield index, value, _meant(index, unit, scene)


def _situation(index: int, unit: Unit, scene: Scene) -> str:
    entry = unit.entries[0]
    if named := unit.attribute("situation"):
        return str(named)
    if entry.kind == "country":
        if entry.form == "names":
            return entry.id if entry.id != scene.home and not _acts(index, scene) else ""
        about = entry.form in ("adjectives", "people") and entry.id != scene.home and _beside_word(index, scene)
        return entry.id if about and not _attacks(index, scene) and not _first_of_two(index, scene) else ""
    kind = entry.attributes.get("kind")
    if entry.kind == "place" and (kind in PLACES or (kind in WITH_WORD and _beside_word(index, scene))):
        return entry.id if not _is_venue(index, scene) else ""
    return ""


def fields_of_envoys(parties: Iterable[Party], scene: Scene) -> Iterable[tuple[Unit, str]]:
    """Find the countries for which envoys among the sides are responsible.

    Yields:
        The words that name the envoy, and the country's code.
    """
    countries = scene.page.rules.knowledge.countries
    day = scene.page.published.isoformat() if scene.page.published else ""
    for party in parties:
        actor = party.unit.payload
        known = scene.page.rules.knowledge.people.get(actor.person_id) if isinstance(actor, Actor) else None
        held = (
            [tenure for tenure in known.tenures if tenure.office == "envoy" and tenure.covers(day)]
            if known and day
            else []
        )
        fields = {tenure.detail for tenure in held}
        for code in (code for code, country in countries.items() if country.name in fields):
            yield party.unit, code


def _around(index: int, scene: Scene, before: int = REACH, behind: int = REACH) -> Sequence[Unit]:
    first, last = scene.bounds[scene.numbers[index]]
    return [*scene.span(max(first, index - before), index), *scene.span(index + 1, min(last, index + 1 + behind))]


def _beside_word(index: int, scene: Scene) -> bool:
    return any("SITUATION" in unit.classes for unit in _around(index, scene, 2, 2))


def _first_of_two(index: int, scene: Scene) -> bool:
    """True for the first adjective of «الحرب الروسية الأوكرانية», which names the other party to it."""
    behind = scene.span(index + 1, min(scene.bounds[scene.numbers[index]][1], index + 2))
    return scene.page.lang == "ar" and any("NATION" in unit.classes for unit in behind)


def _attacks(index: int, scene: Scene) -> bool:
    """True where the adjective names who attacks («Russian aggression», «العدوان الإسرائيلي»)."""
    return any(
        "HOSTILE" in unit.classes
        for unit in _around(index, scene, 1 if scene.page.lang == "ar" else 0, 3 if scene.page.lang != "ar" else 0)
    )


def _meant(index: int, unit: Unit, scene: Scene) -> bool:
    """True for «the situation in Yemen», «stabilisation of the country»: the word leads to the name."""
    first = scene.bounds[scene.numbers[index]][0]
    before = scene.span(max(first, index - 5), index)
    led = any("LEADSTO" in one.classes for one in before[-2:]) or "NATION" in unit.classes
    return led and any("CRISIS" in one.classes for one in (*before, *scene.span(index + 1, index + 3)))


def _acts(index: int, scene: Scene) -> bool:
    """True for a country that does something, or is only where somebody comes from or a place lies."""
    first, last = scene.bounds[scene.numbers[index]]
    behind = scene.span(index + 1, min(last, index + 10))
    if _led_by_agent(index, first, scene):
        return True
    if behind and "POSS" in behind[0].classes:
        return any("HOSTILE" in unit.classes for unit in behind) and any("COUNTRY" in unit.classes for unit in behind)
    return _is_venue(index, scene)


def _led_by_agent(index: int, first: int, scene: Scene) -> bool:
    """True behind «with», «between», «the commitment of», also further on in their list; but not for «talks with»."""
    while index > first and not LISTED.isdisjoint(scene[index - 1].classes):
        index -= 1
    if index <= first or "AGENT" not in scene[index - 1].classes:
        return False
    return not any("CONTACT" in unit.classes for unit in scene.span(max(first, index - 2), index - 1))


def _is_venue(index: int, scene: Scene) -> bool:
    """True where a place is only where a meeting or an event was."""
    first = scene.bounds[scene.numbers[index]][0]
    before = scene.span(max(first, index - 4), index)
    if not any("PLACEIN" in unit.classes or "PLACETO" in unit.classes for unit in before[-2:]):
        return False
    return any("CONTACT" in unit.classes or "VENUE" in unit.classes for unit in before)
