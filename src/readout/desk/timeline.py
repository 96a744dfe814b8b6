"""Contacts over time as a small chart: one bar a month, or a year where the time is long."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from readout.desk.days import month_name
from readout.desk.tongue import Tongue
from readout.store import Month

WIDTH, HEIGHT, GAP = 800, 110, 2
MOST_MONTHS = 60
WIDEST = 30
MONTHS = 12
STATUSES = ("held", "ongoing", "planned", "possible", "denied")


@dataclass(frozen=True, slots=True)
class Bar:
    """A part of a column: the contacts of one period with one status.

    Attributes:
        x, y, width, height: In the chart's units; x from the side where reading begins.
        status: As in readings.
        period: ``2021-02`` or ``2021``.
        times: How many contacts.
    """

    x: float
    y: float
    width: float
    height: float
    status: str
    period: str
    times: int


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of contacts over time.

    Attributes:
        bars: Its bars.
        ticks: Where periods begin that are named under the chart.
        most: The most contacts of one period.
        width, height: Its size, in its own units.
    """

    bars: tuple[Bar, ...]
    ticks: tuple[tuple[float, str], ...]
    most: int
    width: int = WIDTH
    height: int = HEIGHT


def draw(months: Iterable[Month], tongue: Tongue) -> Chart | None:
    """Draw a chart of whole years; None where there is nothing to draw. Time runs in the direction of reading."""
    counted = list(months)
    if not counted:
        return None
    years = range(int(counted[0].month[:4]), int(counted[-1].month[:4]) + 1)
    periods = [f"{year}-{month:02}" for year in years for month in range(1, 13)]
    if len(periods) > MOST_MONTHS:
        periods = [str(year) for year in years]
    sums = _sums(counted, len(periods[0]))
    most = max(sum(one.values()) for one in sums.values())
    step = WIDTH / len(periods)
    places = {period: _mirror(at * step, step, tongue) for at, period in enumerate(periods)}
    bars = tuple(bar for period in periods for bar in _column(period, sums[period], places[period], step, most))
    return Chart(bars, tuple(_ticks(places, step, tongue)), most)


def _sums(months: Iterable[Month], precision: int) -> defaultdict[str, dict[str, int]]:
    sums: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for month, status, times in months:
        column = sums[month[:precision]]
        column[status] = column.get(status, 0) + times
    return sums


def _mirror(x: float, step: float, tongue: Tongue) -> float:
    return WIDTH - x - step if tongue.direction == "rtl" else x


def _column(period: str, counts: dict[str, int], x: float, step: float, most: int) -> list[Bar]:
    bars, y = [], float(HEIGHT)
    for status in sorted(counts, key=lambda one: STATUSES.index(one) if one in STATUSES else len(STATUSES)):
        height = counts[status] / most * HEIGHT
        y -= height
        width = min(max(step - GAP, 1), WIDEST)
        left = x + (step - width) / 2
        bars.append(Bar(round(left, 2), round(y, 2), round(width, 2), round(height, 2), status, period, counts[status]))
    return bars


def _ticks(places: dict[str, float], step: float, tongue: Tongue) -> list[tuple[float, str]]:
    if len(next(iter(places))) == 4 or len(places) <= MONTHS:
        every = -(-len(places) // MONTHS)
        return [(round(x + step / 2, 2), _tick(one, tongue)) for one, x in list(places.items())[::every]]
    middles = {one: x for one, x in places.items() if one.endswith("-06")}
    return [(round(x + step * (0 if tongue.direction == "rtl" else 1), 2), one[:4]) for one, x in middles.items()]


def _tick(period: str, tongue: Tongue) -> str:
    if len(period) == 4:
        return period
    name = month_name(int(period[5:7]), tongue.lang)
    return f"{name} {period[:4]}" if period.endswith("-01") else name
