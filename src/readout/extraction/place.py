"""Where a meeting took place or will take place, as its telling says."""

from readout.extraction.actor import Actor
from readout.extraction.asides import behind_aside, in_aside
from readout.extraction.scene import Party, Scene
from readout.extraction.tellings import Telling
from readout.grammar import Entry, Unit
from readout.model import Value

WITH_PLACE = ("meeting", "visit", "", "unspecified")
KINDS = {"venue": 0, "city": 1, "region": 2, "facility": 1}
CITIES = frozenset({"PLACE", "CAPITALCITY"})
STATES_OF_THINGS = frozenset({"SITUATION", "CRISIS", "ABOUT"})
"""Classes of what is discussed where it is («the situation in Yemen»)."""
AWAY = 12
"""How many units a place may stand away from the words of a telling."""
REACH = 4
"""How many units may stand between the preposition and the name («في العاصمة السعودية الرياض»)."""


def place_of(telling: Telling, window: tuple[int, int], channel: str, scene: Scene) -> Value[str] | None:
    """Return the place that a telling names, or None for a contact at a distance."""
    if channel not in WITH_PLACE:
        return None
    unit = telling.place or _nearest(telling, window, channel, scene) or _named_before(telling, scene)
    name = name_of(unit, scene) if unit is not None else ""
    return Value(name, (scene.page.evidence_of(unit, "contact.place"),)) if unit is not None and name else None


def _named_before(telling: Telling, scene: Scene) -> Unit | None:
    """The place of which «where» or «during which» before or in the telling speaks."""
    first, last = scene.bounds[telling.sentence][0], min(len(scene.numbers), telling.start + 2)
    where = next((index for index in range(first, last) if "WHERE" in scene[index].classes), None)
    if where is None or where < telling.first - AWAY:
        return None
    places = (
        index for index in range(where - 1, first, -1) if scene[index].payload is None and _is_place(scene[index])
    )
    return next((scene[index] for index in places if _led_in(index, first, "visit", scene)), None)


def destination_of(telling: Telling, window: tuple[int, int], scene: Scene) -> Party | None:
    """Return the country to which a visit goes."""
    unit = telling.place or _nearest(telling, window, "visit", scene)
    code = _country_of(unit) if unit is not None else ""
    return Party(code, code, unit) if unit is not None and code else None


def _country_of(unit: Unit) -> str:
    entry = unit.entries[0]
    if entry.kind == "country":
        return entry.id
    countries = entry.attributes.get("countries")
    return str(countries[0]) if isinstance(countries, tuple | list) and len(countries) == 1 else ""


def _nearest(telling: Telling, window: tuple[int, int], channel: str, scene: Scene) -> Unit | None:
    found = []
    end = behind_aside(telling.last, window[1], scene)
    first, last = max(window[0], telling.first - AWAY), min(window[1], end + AWAY)
    for index in range(first, last):
        unit = scene[index]
        if (
            unit.payload is None
            and _is_place(unit)
            and _led_in(index, first, channel, scene)
            and not _told_at(index, telling, scene)
            and not _is_posting(index, scene)
            and not in_aside(index, window[0], window[1], scene)
        ):
            distance = abs(index - telling.start)
            found.append((distance, index))
    return _most_exact(min(found)[1], last, scene) if found else None


def _is_posting(index: int, scene: Scene) -> bool:
    """True for the country to which somebody is sent («السفير البريطاني في العراق»), where nobody need have met."""
    sent = scene[index - 2].payload if index > 1 else None
    led = "PLACEIN" in scene[index - 1].classes and "COUNTRY" in scene[index].classes
    return led and isinstance(sent, Actor) and sent.office in ("ambassador", "envoy")


def _told_at(index: int, telling: Telling, scene: Scene) -> bool:
    """True for the place at which somebody told of the contact («…, they said at the embassy in Russia»)."""
    if index > telling.last:
        return any("REPORT" in unit.classes for unit in scene.span(telling.last, index))
    between = scene.span(index + 1, telling.first)
    says = next((step for step in range(len(between) - 1, -1, -1) if _says(between[step])), None)
    return says is not None and not any("','" in unit.classes for unit in between[says:])


def _says(unit: Unit) -> bool:
    """True for a verb with which somebody tells or denies («In Washington, the White House ruled out a meeting»)."""
    return "REPORT" in unit.classes or (unit.attribute("status") == "denied" and not unit.attribute("near"))


def _most_exact(index: int, last: int, scene: Scene) -> Unit:
    """The city behind its country in one phrase («في العاصمة السعودية الرياض»), else the unit itself."""
    if _is_venue(scene[index]):
        behind = [unit for unit in scene.span(index + 1, min(last, index + 4)) if "','" not in unit.classes]
        if len(behind) > 1 and "PLACEIN" in behind[0].classes and not behind[1].classes.isdisjoint(CITIES):
            return behind[1]  # «at the Government House in Beirut»
    for other in scene.span(index + 1, min(last, index + 3)):
        if "PLACE" in other.classes and "PLACE" not in scene[index].classes:
            return other
        if other.classes.isdisjoint({"PLACEWORD", "NATION", "COUNTRY", "','", "CAPITALCITY"}):
            break
    return scene[index]


def _is_venue(unit: Unit) -> bool:
    """True for a palace, a hotel, a residence."""
    return any(entry.attributes.get("kind") == "venue" for entry in unit.entries) or "SEAT" in unit.classes


def _is_place(unit: Unit) -> bool:
    return not unit.classes.isdisjoint({"PLACE", "COUNTRY", "SEAT", "CAPITALCITY", "ORG.presidency"}) and bool(
        unit.entries
    )


def _led_in(index: int, first: int, channel: str, scene: Scene) -> bool:
    """True where a preposition of place leads to the name over words that are part of its phrase."""
    for step in range(index - 1, max(first - 1, index - 2 - REACH), -1):
        classes = scene[step].classes
        if "PLACEIN" in classes or (channel == "visit" and "PLACETO" in classes):
            before = step - 1
            while before > first + 1 and not scene[before].classes.isdisjoint({"AND", "','"}):
                before -= 1
            if before < step - 1 and _is_place(scene[before]) and not _led_in(before, first, channel, scene):
                return False  # «in Libya and in Mali», of the situation there
            return scene[step - 1].classes.isdisjoint(STATES_OF_THINGS)
        if classes.isdisjoint({"PLACEWORD", "NATION", "COUNTRY", "THE", "','", "CAPITAL"}):
            return False
    return False


def name_of(unit: Unit, scene: Scene) -> str:
    """Return the English name of the place that a unit names, or an empty string."""
    entry = min(unit.entries, key=_rank)
    if entry.kind == "place":
        return entry.id
    if entry.attributes.get("place"):
        return str(entry.attributes["place"])
    if entry.kind == "country" and entry.form in ("names", "name"):
        country = scene.page.rules.knowledge.countries.get(entry.id)
        return country.name if country else ""
    return ""


def _rank(entry: Entry) -> int:
    return KINDS.get(str(entry.attributes.get("kind")), 3) if entry.kind == "place" else 4
