"""The day of a contact: the date expression that belongs to its telling."""

from datetime import date, timedelta

from readout.extraction.dates import Moment
from readout.extraction.scene import Scene
from readout.extraction.tellings import Telling
from readout.grammar import Unit

REACH = 9
"""How many units a date may stand away from the words of a telling."""
FRESH = timedelta(days=8)
"""How long before the day of publication a contact may lie that the item reports as news."""


def moment_of(telling: Telling, window: tuple[int, int], scene: Scene) -> Unit | None:
    """Return the date expression of a telling: inside its words, else the nearest between its neighbours."""
    first, last = max(window[0], telling.first - REACH), min(window[1], telling.last + REACH)
    dates = [
        (_distance(index, telling), index)
        for index in range(first, last)
        if isinstance(scene[index].payload, Moment)
        and _exact(scene[index].payload)
        and "UNTIL" not in scene[index - 1].classes
    ]
    return scene[min(dates)[1]] if dates else None


def _exact(moment: Moment) -> bool:
    """True for a day or a month; weeks, quarters and years are no dates of contacts."""
    value = moment.value or ""
    return len(value) in (7, 10) and value.replace("-", "").isdigit()


def _distance(index: int, telling: Telling) -> int:
    if telling.first <= index < telling.last:
        return 0
    return telling.first - index if index < telling.first else 1 + index - telling.last


def is_past(moment: Unit | None, published: date | None) -> bool:
    """True for a date too long before the day of publication to be the item's news."""
    value = str(moment.payload.value or "") if moment else ""
    if published is None or not value[:4].isdigit() or "W" in value or "Q" in value:
        return False
    if len(value) == 10:
        return date.fromisoformat(value) < published - FRESH
    return value < published.isoformat()[: len(value)] if len(value) in (4, 7) else False
