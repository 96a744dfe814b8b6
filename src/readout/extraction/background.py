"""Which tellings only look back: contacts of the past that an item mentions beside its news."""

from readout.extraction.dates import Moment
from readout.extraction.scene import Scene
from readout.extraction.tellings import Telling
from readout.extraction.timing import is_past
from readout.grammar import Unit

TOLD_BEFORE = frozenset({"REPORT", "REPORTED"})
NEAR_BEFORE, NEAR_BEHIND, NEAR_DATE = 3, 2, 4
OWNERS = 3
"""How many units may name whose contact it is, right behind its words."""


def is_background(telling: Telling, moment: Unit | None, scene: Scene, coming: bool = False) -> bool:
    """True for a telling of a past contact: by its date, «last» or «since», or a pluperfect without a fresh date.

    Args:
        telling: The telling.
        moment: Its date, or None.
        scene: The page.
        coming: True where its words announce it; what others reported before may then still be to come.
    """
    if telling.gives.get("background"):
        return True
    if _denied(telling, scene) and telling.status in ("", "held", "denied"):
        return False
    if is_past(moment, scene.page.published) or (not coming and _reported_before(telling, scene)):
        return True
    if _counted(telling, scene) and not _fresh(moment, scene):
        return True
    if moment is None and _dated_in_the_past(telling, scene):
        return True
    if not telling.gives.get("now") and any("PAST" in unit.classes for unit in _around(telling, scene)):
        return moment is None or not _fresh(moment, scene)
    if telling.status in ("possible", "planned"):
        return False  # «said that he had invited him»
    return _pluperfect(telling, scene) and not _fresh(moment, scene) and not _this_day(telling, scene)


def _denied(telling: Telling, scene: Scene) -> bool:
    """True for «denied that he had met»: the sentence denies before it tells."""
    before = scene.span(scene.bounds[telling.sentence][0], telling.first)
    return any(unit.attribute("status") == "denied" and not unit.attribute("near") for unit in before)


def _counted(telling: Telling, scene: Scene) -> bool:
    """True for a bare «three meetings between»."""
    if telling.status:
        return False
    before = scene.span(max(scene.bounds[telling.sentence][0], telling.start - 2), telling.start)
    return any("COUNT" in unit.classes for unit in before)


def _dated_in_the_past(telling: Telling, scene: Scene) -> bool:
    """True for «June's meeting», "after the talks of 12 May" where no fresh date stands by."""
    first, last = scene.bounds[telling.sentence]
    around = range(max(first, telling.first - NEAR_DATE), min(last, telling.last + NEAR_DATE))
    anew = any("FIRSTSINCE" in unit.classes for unit in scene.span(first, last))
    dates = [
        scene[index]
        for index in around
        if isinstance(scene[index].payload, Moment) and not (anew and "SINCE" in scene[index - 1].classes)
    ]
    return bool(dates) and all(is_past(unit, scene.page.published) for unit in dates)


def _around(telling: Telling, scene: Scene) -> list[Unit]:
    """The units by a telling that may say that it looks back; not «earlier» of who «said earlier» so."""
    start, stop = telling.start, telling.start + len(telling.trigger)
    sentence = scene.bounds[telling.sentence]
    before = scene.span(max(sentence[0], start - NEAR_BEFORE), start)
    if any("THEN" in unit.classes for unit in before):
        before = before[1 + max(index for index, unit in enumerate(before) if "THEN" in unit.classes) :]
    behind = _behind(stop, sentence[1], scene)
    finite = any(name.endswith(".past") for unit in telling.trigger for name in unit.classes)
    before = [
        unit
        for index, unit in enumerate(before, start - len(before))
        if not (unit.attribute("noun") and "REPORT" in scene[index - 1].classes)
    ]
    around = (*before, *(unit for unit in behind if "BEHIND" in unit.classes))
    return [unit for unit in around if unit.payload is None and not (finite and unit.attribute("noun"))]


def _behind(stop: int, end: int, scene: Scene) -> list[Unit]:
    """The units behind a telling's words, and behind those whose contact it is («زيارة الرئيس التركي الأخيرة»)."""
    owned = next((index for index in range(stop, min(end, stop + OWNERS)) if scene[index].payload is None), stop)
    return [*scene.span(stop, min(end, stop + NEAR_BEHIND)), *scene.span(owned, min(end, owned + (owned > stop)))]


def _reported_before(telling: Telling, scene: Scene) -> bool:
    """True for what others had reported («وكانت صحيفة قد ذكرت أن …»)."""
    first = scene.bounds[telling.sentence][0]
    if not any("WAS" in unit.classes for unit in scene.span(first, min(first + 2, telling.first))):
        return False
    return not telling.gives.get("echo") and any(
        not unit.classes.isdisjoint(TOLD_BEFORE) for unit in scene.span(first, telling.first)
    )


def _pluperfect(telling: Telling, scene: Scene) -> bool:
    """True for «had met», «كان قد التقى»: the auxiliary before the verb, or before its subject."""
    if not telling.gives.get("finite") and not any(
        name.endswith(".past") for unit in telling.trigger for name in unit.classes
    ):
        return False
    first = max(scene.bounds[telling.sentence][0], telling.first - NEAR_BEFORE)
    return any("WAS" in unit.classes for unit in scene.span(first, telling.start))


def _this_day(telling: Telling, scene: Scene) -> bool:
    """True where a time of day without a date is meant («صباحا», "this morning")."""
    return any("DAYPART" in unit.classes for unit in scene.span(*scene.bounds[telling.sentence]))


def _fresh(moment: Unit | None, scene: Scene) -> bool:
    """True for a date within a day of publication."""
    published = scene.page.published
    if moment is None or published is None:
        return False
    value = str(moment.payload.value or "")
    return len(value) == 10 and value[:8] == published.isoformat()[:8] and abs(int(value[8:]) - published.day) <= 1
