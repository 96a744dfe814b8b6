"""Which countries, regions and conflicts were discussed: objects of the talk, not its venues or actors."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from readout.extraction.actor import Actor
from readout.extraction.scene import Party, Scene
from readout.grammar import Unit

PLACES = ("region", "conflict", "sea", "strait", "river", "province")
WITH_WORD = ("city", "facility", "venue")
"""Kinds of places that are situations only beside a word for one («الوضع في رفح», "the dam")."""
OF_COUNTRY = ("names", "adjectives")
EVENTS = frozenset({"CONTACT", "VENUE", "EVENT"})
VENUE_REACH = 7
LISTED: frozenset[str] = frozenset({"COUNTRY", "','", "'و'", "AND"})
REACH = 3
NEAR_BEFORE, NEAR_BEHIND = 6, 5
"""How many units before and behind a country's name words may stand that say it is talked about."""
MEANT_BEFORE, MEANT_BEHIND = 4, 2
DISCUSSING = frozenset({"DISCUSSVERB", "DISCUSSED"})
LIST_REACH = 20
ABOUT = frozenset({"SITUATION", "CRISIS", "HOSTILE", "ABOUT"})


def find_situations(scene: Scene, weighty: Sequence[int] = ()) -> Iterable[tuple[int, str, bool]]:
    """Find what may be a situation.

    Args:
        scene: The item.
        weighty: Indexes of the units that show a subject which is of some country («ceasefire», «elections»), in order.

    Yields:
        Index of the unit, country code or English name, and True where the words beside it say that the
        situation there is meant, even if the country takes part.
    """
    for index, unit in enumerate(scene.units.units):
        if "HERE" in unit.classes:
            if (country := _this_country(index, scene, weighty)) is not None:
                yield index, country, True
        elif unit.payload is None and unit.entries:
            value = _situation(index, unit, scene, weighty)
            if value:
                yield index, value, _is_attacked(index, scene) or _meant(index, unit, scene, weighty)


def _situation(index: int, unit: Unit, scene: Scene, weighty: Sequence[int]) -> str:
    entry = unit.entries[0]
    if named := unit.attribute("situation"):
        near = unit.attribute("near")
        return str(named) if near is None or _is_named(str(near), scene) else ""
    if entry.kind == "country":
        if entry.form == "names":
            if (
                entry.id == scene.home
                or _of_pair(index, scene)
                or _of_paper(index, scene)
                or not _talked_about(index, scene, weighty)
            ):
                return ""
            return entry.id if _settled_between(index, scene, weighty) or not _acts(index, scene) else ""
        if entry.form == "capital":
            told = _settled_between(index, scene, weighty) or _meant(index, unit, scene, ())
            return entry.id if entry.id != scene.home and told else ""
        about = entry.form in ("adjectives", "people") and entry.id != scene.home and _beside_word(index, scene)
        return (
            entry.id
            if about
            and not _attacks(index, scene)
            and not _first_of_two(index, scene)
            and not _within_named(index, scene)
            else ""
        )
    kind = entry.attributes.get("kind")
    if entry.kind == "place" and kind in WITH_WORD and _is_attacked(index, scene):
        lies = entry.attributes.get("countries") or ()
        return str(lies[0]) if isinstance(lies, tuple | list) and len(lies) == 1 else ""
    if entry.kind == "place" and (kind in PLACES or (kind in WITH_WORD and _beside_word(index, scene))):
        if (
            _is_venue(index, scene)
            or _of_relations(index, scene)
            or (kind == "region" and (_whose_leaders(index, scene) or _is_agent(index, scene)))
        ):
            return ""
        return _part_of_country(unit, scene) or entry.id
    return ""


def _of_pair(index: int, scene: Scene) -> bool:
    """True for a country that only stands before a noun («the U.S. Inflation Reduction Act», «U.S.-Korea summit»)."""
    behind = scene.span(index + 1, min(scene.bounds[scene.numbers[index]][1], index + 5))
    if not behind:
        return False
    if "'-'" in behind[0].classes and len(behind) > 1 and not behind[1].classes.isdisjoint({"COUNTRY", "NATION"}):
        return any(not unit.classes.isdisjoint(EVENTS) for unit in behind[2:])
    unit = scene[index]
    short = scene.page.analysis.quote(unit.first, unit.last).replace(".", "").isupper()
    return scene.page.lang == "en" and short and "CAPITAL" in behind[0].classes


def _of_paper(index: int, scene: Scene) -> bool:
    """True for an Arabic agreement, conference or statement that is called after a country («اتفاق جيبوتي»)."""
    return scene.page.lang == "ar" and any("VENUE" in unit.classes for unit in scene.span(index - 1, index))


def _is_named(code: str, scene: Scene) -> bool:
    return any(hit.entries[0].id == code for hit in scene.page.names)


def _part_of_country(unit: Unit, scene: Scene) -> str:
    """The country of «the south-east of Ukraine», where the region's own name is another («Donbas»)."""
    entry, knowledge = unit.entries[0], scene.page.rules.knowledge
    lies = [str(code) for code in entry.attributes.get("countries") or ()]  # type: ignore[attr-defined]
    words = scene.page.analysis.words[unit.first : unit.last]
    known = [other for word in words for key in word.keys for other in scene.page.rules.names.find(key)]
    inner = next((other.id for other in known if other.form in OF_COUNTRY and other.id in lies), "")
    country = knowledge.countries.get(inner) if inner else None
    names = {form for (lang, _), forms in country.forms.items() if lang == "en" for form in forms} if country else set()
    return inner if inner and not any(name in entry.id for name in names) else ""


def _this_country(index: int, scene: Scene, weighty: Sequence[int]) -> str | None:
    """The country that «in the country» means, where its state is spoken of: the last one named before."""
    sentence = scene.numbers[index]
    first, last = scene.bounds[sentence]
    near = bisect_left(weighty, max(first, index - NEAR_BEFORE))
    crisis = any("CRISIS" in unit.classes for unit in scene.span(max(first, index - NEAR_BEFORE), index))
    if not crisis and not (near < len(weighty) and weighty[near] < min(last, index + NEAR_BEHIND)):
        return None
    before = scene.span(scene.bounds[max(0, sentence - 1)][0], index)[::-1]
    named = (_country_of(unit) for unit in before if not isinstance(unit.payload, Actor))
    acting = (unit.payload.country for unit in before if isinstance(unit.payload, Actor))
    known = scene.page.rules.knowledge.countries
    return next((str(code) for code in (*named, *acting) if code in known), None)


def _country_of(unit: Unit) -> str:
    """The country that a unit names, or in which the place lies that it names."""
    if not unit.entries:
        return ""
    entry = unit.entries[0]
    if entry.kind == "country":
        return entry.id if entry.form in OF_COUNTRY else ""
    lies = [str(code) for code in entry.attributes.get("countries") or ()] if entry.kind == "place" else []  # type: ignore[attr-defined]
    return lies[0] if len(lies) == 1 else ""


def _settled_between(index: int, scene: Scene, weighty: Sequence[int]) -> bool:
    """True for «talks between Tehran and Riyadh», where words for a settlement lead to the pair."""
    first = scene.bounds[scene.numbers[index]][0]
    while index > first and not (LISTED | {"CAPITALCITY"}).isdisjoint(scene[index - 1].classes):
        index -= 1
    if index <= first or "BETWEEN" not in scene[index - 1].classes:
        return False
    place = bisect_left(weighty, max(first, index - NEAR_BEFORE))
    return place < len(weighty) and weighty[place] < index


def _talked_about(index: int, scene: Scene, weighty: Sequence[int]) -> bool:
    """True where words for a situation, or of a subject that is some country's, stand near a country's name.

    What stands near the first of a list («between Russia and Ukraine») stands near them all.
    """
    first, last = scene.bounds[scene.numbers[index]]
    start = index
    while start > first and not LISTED.isdisjoint(scene[start - 1].classes):
        start -= 1
    if _in_list_of_topics(index, first, scene):
        return True
    before, behind = max(first, start - NEAR_BEFORE), min(last, index + NEAR_BEHIND)
    place = bisect_left(weighty, before)
    if place < len(weighty) and weighty[place] < behind:
        return True
    return any(
        not unit.classes.isdisjoint(ABOUT) for unit in (*scene.span(before, start), *scene.span(index + 1, behind))
    )


def _in_list_of_topics(index: int, first: int, scene: Scene) -> bool:
    """True for «discussed trade, Taiwan and …»: a country that stands in the list behind the verb."""
    if index <= first:
        return False
    if LISTED.isdisjoint(scene[index - 1].classes):
        return not DISCUSSING.isdisjoint(scene[index - 1].classes)
    before = scene.span(max(first, index - LIST_REACH), index)
    return any(not DISCUSSING.isdisjoint(unit.classes) for unit in before)


def fields_of_envoys(parties: Iterable[Party], scene: Scene) -> Iterable[tuple[Unit, str]]:
    """Find the countries for which envoys among the sides are responsible.

    Yields:
        The words that name the envoy, and the country's code.
    """
    countries = scene.page.rules.knowledge.countries
    day = scene.page.published.isoformat() if scene.page.published else ""
    for party in parties:
        actor = party.unit.payload
        sent = isinstance(actor, Actor) and actor.office in ("", "envoy")  # a president's other mission is no subject
        known = scene.page.rules.knowledge.people.get(actor.person_id) if sent else None
        held = (
            [tenure for tenure in known.tenures if tenure.office == "envoy" and tenure.covers(day)]
            if known and day
            else []
        )
        fields = {tenure.detail for tenure in held}
        if fields:
            for code in (code for code, country in countries.items() if country.name in fields):
                yield party.unit, code


def _of_relations(index: int, scene: Scene) -> bool:
    """True for a region whose relations are spoken of («China-Europe relations»)."""
    return any("RELATION" in unit.classes for unit in scene.span(index + 1, index + 2))


def _whose_leaders(index: int, scene: Scene) -> bool:
    """True for a region whose leaders or countries act («лидеры стран Центральной Азии»)."""
    before = scene.span(max(scene.bounds[scene.numbers[index]][0], index - 2), index)
    return any("LEADERSOF" in unit.classes for unit in before)


def _within_named(index: int, scene: Scene) -> bool:
    """True for people of a country in a place that is named beside them («Palestinian civilians in Gaza»)."""
    behind = scene.span(index + 1, min(scene.bounds[scene.numbers[index]][1], index + 4))
    return any(
        unit.entries and unit.entries[0].kind == "place" and unit.entries[0].attributes.get("kind") in PLACES
        for unit in behind
    )


def _around(index: int, scene: Scene, before: int = REACH, behind: int = REACH) -> Sequence[Unit]:
    first, last = scene.bounds[scene.numbers[index]]
    return [*scene.span(max(first, index - before), index), *scene.span(index + 1, min(last, index + 1 + behind))]


def _beside_word(index: int, scene: Scene) -> bool:
    around = _around(index, scene, 2, 2)
    if scene.page.lang == "ar" and any("AGENT" in unit.classes for unit in scene.span(index - 2, index)):
        return False
    return any("SITUATION" in unit.classes for unit in around)


def _is_agent(index: int, scene: Scene) -> bool:
    """True for a region behind an Arabic verb that it is the subject of («أن يتخذ العالم الإسلامي موقفا»)."""
    return scene.page.lang == "ar" and "AGENT" in scene[index - 1].classes


def _is_attacked(index: int, scene: Scene) -> bool:
    """True for a town behind an Arabic word for attacks («هجمات مومباي», «الهجوم على حلب»)."""
    town = scene[index].entries[0].attributes.get("kind") in WITH_WORD
    return town and scene.page.lang == "ar" and any("HOSTILE" in one.classes for one in scene.span(index - 2, index))


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


def _words_of(index: int, unit: Unit, before: Sequence[Unit], scene: Scene) -> Sequence[Unit]:
    """The units that can say what is meant with a country: the noun of an adjective, what stands around a name."""
    if "NATION" in unit.classes and "COUNTRY" not in unit.classes:
        return before[-2:] if scene.page.lang == "ar" else scene.span(index + 1, index + 3)
    return before if _owns(index, scene) else [*before, *scene.span(index + 1, index + 3)]


def _owns(index: int, scene: Scene) -> bool:
    """True for «Qatar's support»: what follows is the country's own act."""
    return any("POSS" in unit.classes for unit in scene.span(index + 1, index + 2))


def _meant(index: int, unit: Unit, scene: Scene, weighty: Sequence[int]) -> bool:
    """True for «the situation in Yemen», «stabilisation of the country»: the word leads to the name."""
    first, last = scene.bounds[scene.numbers[index]]
    before = scene.span(max(first, index - 5), index)
    if not any("LEADSTO" in one.classes for one in before[-2:]) and "NATION" not in unit.classes:
        return False
    if any("CRISIS" in one.classes for one in _words_of(index, unit, before, scene)):
        return True
    place = bisect_left(weighty, max(first, index - MEANT_BEFORE))
    return place < len(weighty) and weighty[place] < min(last, index + MEANT_BEHIND)


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


def is_inside(index: int, scene: Scene) -> bool:
    """True for a place right behind words for «in»."""
    before = scene.span(max(scene.bounds[scene.numbers[index]][0], index - 2), index)
    return any("PLACEIN" in unit.classes for unit in before)


def _is_venue(index: int, scene: Scene) -> bool:
    """True where a place is only where a meeting or an event was, or to where somebody travels."""
    first = scene.bounds[scene.numbers[index]][0]
    while index > first and not LISTED.isdisjoint(scene[index - 1].classes):
        index -= 1
    before = scene.span(max(first, index - VENUE_REACH), index)
    if any("PLACETO" in unit.classes for unit in before[-2:]):
        return _event_before(before)
    return any("PLACEIN" in unit.classes for unit in before[-2:]) and _event_before(before[-4:])


def _event_before(units: Sequence[Unit]) -> bool:
    """True where the last word of note is one for an event, not one for what was talked about there."""
    for unit in reversed(units):
        if not unit.classes.isdisjoint(EVENTS):
            return True
        if not unit.classes.isdisjoint({"SITUATION", "CRISIS", "ABOUT"}):
            return False
    return False
