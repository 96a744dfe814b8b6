"""The day of a contact: the date expression that belongs to its telling."""

from datetime import date, timedelta

from readout.extraction.actor import Actor
from readout.extraction.asides import behind_aside, in_aside
from readout.extraction.dates import Moment
from readout.extraction.scene import Scene
from readout.extraction.tellings import Telling
from readout.grammar import Unit

REACH = 11
"""How many units a date may stand away from the words of a telling."""
PURPOSE = frozenset({"TO", "AIM"})
"""Classes of words that lead from one thing to what it is done for."""
FRESH = timedelta(days=8)
"""How long before the day of publication a contact may lie that the item reports as news."""


def moment_of(telling: Telling, window: tuple[int, int], scene: Scene) -> Unit | None:
    """Return the date expression of a telling: inside its words, else the nearest between its neighbours."""
    if moved := moved_to(telling, window, scene):
        return moved
    end = behind_aside(telling.last, window[1], scene)
    first, last = max(window[0], telling.first - REACH), min(window[1], end + REACH)
    dates = [
        (_distance(index, telling), index)
        for index, unit in (*_at_head(telling, window, first, scene), *enumerate(scene.span(first, last), first))
        if isinstance(unit.payload, Moment)
        and _exact(unit.payload)
        and not _of_something_else(index, telling, scene)
        and not _before_purpose(index, telling, window, scene)
        and not in_aside(index, window[0], window[1], scene)
        and not _of_annulment(index, telling, scene)
    ]
    return scene[min(dates)[1]] if dates else _week_of(telling, first, last, scene)


def _at_head(telling: Telling, window: tuple[int, int], reached: int, scene: Scene) -> list[tuple[int, Unit]]:
    """The first units of a telling's sentence, where it goes back to them («On March 4, commencing at …, Mr. NN …»)."""
    start = scene.bounds[telling.sentence][0]
    head = range(start, min(start + HEAD, reached)) if window[0] <= start else ()
    return [(index, scene[index]) for index in head]


HEAD = 4
"""Units at the head of a sentence among which stands the day of all that it tells."""


def _week_of(telling: Telling, first: int, last: int, scene: Scene) -> Unit | None:
    """The week or quarter in which a telling without a day puts its contact («next week», «в первом квартале»).

    The week of publication counts only within or behind the telling: before it stands when somebody spoke of it.
    """
    year, week, _ = scene.page.published.isocalendar() if scene.page.published else (0, 0, 0)
    weeks = [
        (_distance(index, telling), index)
        for index, unit in enumerate(scene.span(first, last), first)
        if isinstance(unit.payload, Moment)
        and any(mark in str(unit.payload.value or "") for mark in "WQ")
        and (index > telling.first or unit.payload.value != f"{year}-W{week:02d}")
        and not _of_something_else(index, telling, scene)
        and not in_aside(index, first, last, scene)
        and not any(isinstance(unit.payload, Actor) for unit in scene.span(telling.last, index))
    ]
    return scene[min(weeks)[1]] if weeks else None


def moved_to(telling: Telling, window: tuple[int, int], scene: Scene) -> Unit | None:
    """Return the new day of a contact that was put off («postponed until 5 June», «تأجل … إلى 5 يونيو»), or None."""
    first, last = scene.bounds[telling.sentence]
    put_off = [index for index, unit in enumerate(scene.span(first, last), first) if "PUTOFF" in unit.classes]
    off = put_off[0] if put_off else None
    if off is None or not window[0] <= off < max(window[1], telling.last):
        return None
    for index in range(off + 1, last):
        if isinstance(scene[index].payload, Moment) and _exact(scene[index].payload):
            before = scene[index - 1].classes
            if index - 1 == off or "TO" in before:
                return scene[index]
    return None


def _of_annulment(index: int, telling: Telling, scene: Scene) -> bool:
    """True for the day on which somebody cancelled («on Monday he cancelled Tuesday's talks»)."""
    if index >= telling.start or "POSS" in scene[index + 1].classes:
        return False
    first = scene.bounds[telling.sentence][0]
    before = scene.span(max(first, index - 2), index)
    if any(unit.attribute("status") == "planned" for unit in before):
        return False
    return any("ANNUL" in unit.classes for unit in scene.span(first, telling.start))


def is_coming(telling: Telling, window: tuple[int, int], scene: Scene) -> Unit | None:
    """Return a date beside a telling that lies after the day of publication, weeks included, or None.

    Without a day of publication that is only one such as «tomorrow».
    """
    published = scene.page.published
    beside = scene.span(max(window[0], telling.first - REACH), min(window[1], telling.last + REACH))
    if published is None:
        return next((unit for unit in beside if isinstance(unit.payload, Moment) and unit.payload.ahead), None)
    year, week, _ = published.isocalendar()
    today = {10: published.isoformat(), 7: published.isoformat()[:7], 8: f"{year}-W{week:02d}"}
    for unit in beside:
        value = str(unit.payload.value or "") if isinstance(unit.payload, Moment) else ""
        if len(value) in today and value > today[len(value)]:
            return unit
    return None


def _of_something_else(index: int, telling: Telling, scene: Scene) -> bool:
    """True for «until Friday», «which begins on Friday», and the day on which somebody planned or denied it."""
    before = scene.span(max(0, index - 2), index)
    if any("UNTIL" in unit.classes for unit in before[-1:]) or any("STARTS" in unit.classes for unit in before):
        return True
    said = any("REPORT" in unit.classes for unit in before) and not telling.first <= index < telling.last
    return telling.status != "held" and (said or _said_then(index, telling, scene))


def _said_then(index: int, telling: Telling, scene: Scene) -> bool:
    """True for the day before «that» and a contact still to come («said on Monday that they will meet»)."""
    between = scene.span(index + 1, telling.start)
    that = next((step for step, unit in enumerate(between) if "THAT" in unit.classes), None)
    if that is None:
        return False
    behind = scene.span(index + 1 + that, telling.last)
    return any(unit.attribute("status") in ("planned", "possible", "denied") for unit in behind)


def _before_purpose(index: int, telling: Telling, window: tuple[int, int], scene: Scene) -> bool:
    """True for the day of what is done for the telling («will visit Paris next month to prepare for a summit»)."""
    if index >= telling.first or window[0] <= scene.bounds[telling.sentence][0]:
        return False
    behind = [unit for unit in scene.span(index + 1, min(index + 4, telling.first)) if "','" not in unit.classes]
    return any(not unit.classes.isdisjoint(PURPOSE) for unit in behind[:1])


def _exact(moment: Moment) -> bool:
    """True for a day or a month; weeks, quarters and years are no dates of contacts."""
    value = moment.value or ""
    return len(value) in (7, 10) and value.replace("-", "").isdigit()


def _distance(index: int, telling: Telling) -> int:
    """How far a date stands from a telling; one behind it is nearer than one as far before it."""
    if telling.first <= index < telling.last:
        return 0
    return 4 + telling.first - index if index < telling.first else 1 + index - telling.last


def day_of_report(scene: Scene) -> Unit | None:
    """Return the date with which an item says when a contact that took place was reported: the day of publication.

    «وجاء في بيان الكرملين، اليوم الخميس 18 فبراير» tells of a call without a day of its own: the day of
    the report, if it is the item's, is meant.
    """
    published = scene.page.published.isoformat() if scene.page.published else ""
    if not any(isinstance(unit.payload, Moment) and unit.payload.value == published for _, unit in scene.page.read):
        return None
    for index, unit in enumerate(scene.units.units):
        if isinstance(unit.payload, Moment) and unit.payload.value == published:
            first, last = scene.bounds[scene.numbers[index]]
            if any("REPORT" in other.classes for other in scene.span(first, last)):
                return unit
    return None


def is_future(moment: Unit | None, published: date | None) -> bool:
    """True for a day after that of publication, time zones left aside, or for a month or year after its own."""
    value = str(moment.payload.value or "") if moment else ""
    if published is None or not value.replace("-", "").isdigit():
        return False
    if len(value) == 10:
        return date.fromisoformat(value) > published + timedelta(days=1)
    return value > published.isoformat()[: len(value)]


def is_past(moment: Unit | None, published: date | None) -> bool:
    """True for a date too long before the day of publication to be the item's news."""
    value = str(moment.payload.value or "") if moment else ""
    if published is None or not value[:4].isdigit() or "Q" in value:
        return False
    if "W" in value:
        year, week, _ = published.isocalendar()
        return value < f"{year}-W{week:02d}"
    if len(value) == 10:
        return date.fromisoformat(value) < published - FRESH
    return value < published.isoformat()[: len(value)] if len(value) in (4, 7) else False
