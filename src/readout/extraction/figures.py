"""The figures of an item: how many people were killed, wounded, detained, displaced, and sums of money."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from readout.extraction.figure_circumstances import Said, place_of, speaker_of, who_of
from readout.extraction.figure_givers import Givers
from readout.extraction.header import Header
from readout.extraction.lookout import lookout, units_of_sentences, within
from readout.extraction.page import Page
from readout.extraction.quantities import Quantities, Quantity
from readout.extraction.sweeping import FIGURES
from readout.extraction.tellings import attribute
from readout.grammar import Match, Unit, Units
from readout.grammar.patterns import units_of
from readout.grammar.units import put
from readout.model import Figure, Statement
from readout.model.quick import quick, replace

COUNTABLE = frozenset({"NUMWORD", "SCALE", "DUAL", "HALF"})
TELLING = frozenset(
    [
        "HARM",
        "HARMED",
        "DEED",
        "VICTIM",
        "LIVES",
        "LIFE",
        "TOLL",
        "INJURY",
        "CURRENCY",
        "CURRENCYSIGN",
        "VICTIMDUAL",
        "TOOK",
        "SEIZE",
        "SWAP",
        "LOST",
        "FREE",
        "ASHOSTAGE",
        "VICTIMSOF",
        "LEFTPLACE",
    ]
)
"""Classes of which every sentence with a figure has one."""
LOOSE = ("killed", "wounded", "detained", "displaced")
"""What a number without a noun for people may count («أصيب أكثر من 61 ألفا»)."""
CLOSE, SUBSET_REACH = 5, 14
"""Units between a figure and the number of some of those that it counts."""


@quick
@dataclass(frozen=True, slots=True)
class Count:
    """A number with what it counts, in units."""

    quantity: Unit
    what: str
    told: tuple[Unit, ...]
    who: tuple[Unit, ...]
    rule: str
    weight: int
    gap: int
    sentence: int
    bound: str = ""


def find_figures(page: Page, header: Header, statements: Sequence[Statement] = ()) -> tuple[Figure, ...]:
    """Read the figures of an item.

    Args:
        page: The page.
        header: Its frame; an office that publishes an item speaks for its figures.
        statements: Its statements; who makes the one around a figure gives the figure.
    """
    units = figure_units(page)
    if units is None:
        return ()
    counts = _counts(units, page)
    distinct, later = _distinct(counts)
    said, givers = Said(statements), Givers(page)
    figures = [_figure(count, units.units, page, header, said, givers) for count in distinct]
    again = [_figure(count, units.units, page, header, said, givers) for count in later]
    return (*figures, *(figure for figure in again if _elsewhere(figure, figures)))


def figure_units(page: Page) -> Units | None:
    """Return the sentences that can hold figures, with each quantity as one unit; None where there are none."""
    sentences = _telling_sentences(page)
    if not sentences:
        return None
    marked = units_of_sentences(page, "figures", sentences)
    quantities = Quantities(marked, page.analysis).find()
    alphabet = page.rules.alphabets[page.lang, "figures"]
    return Units(page.analysis, put(marked, quantities), alphabet) if quantities else None


def _telling_sentences(page: Page) -> list[tuple[int, int]]:
    """The sentences that hold both a number and a word that says what is counted."""
    terms = page.rules.terms[page.lang, "figures"]
    telling = lookout(terms, TELLING).places(page, "figures")
    if not telling:
        return []
    countable, written = lookout(terms, COUNTABLE).places(page, "figures"), page.places[FIGURES]
    return [
        span
        for span in page.analysis.sentences
        if within(telling, *span) and (within(written, *span) or within(countable, *span))
    ]


def _counts(units: Units, page: Page) -> list[Count]:
    numbers = units.numbers
    matches = page.rules.patterns[page.lang, "figures"].matches(units)
    best: dict[int, Count] = {}
    subsets: list[tuple[int, Match]] = []
    for match in matches:
        index = match.captures["n"][0]
        if not isinstance(units.units[index].payload, Quantity):
            continue
        if match.pattern.gives.get("subset"):
            subsets.append((index, match))
        elif (count := _count(match, index, units.units, numbers)) is not None:
            known = best.get(index)
            if known is None or (count.weight, -count.gap) > (known.weight, -known.gap):
                best[index] = count
    for index, match in sorted(subsets, key=lambda pair: pair[0]):
        if index not in best and (count := _subset(match, index, units.units, best, numbers)):
            best[index] = count
    return [best[index] for index in sorted(best)]


def _count(match: Match, index: int, units: Sequence[Unit], numbers: Sequence[int]) -> Count | None:
    gives = match.pattern.gives
    told = tuple(units_of(match, "t", units)) or (units[index],)
    what = "money" if gives.get("money") else str(gives.get("what") or attribute(told, "what") or "")
    who = tuple(units_of(match, "w", units))
    if not what or (gives.get("loose") and (attribute(told, "strict") or what not in LOOSE)):
        return None
    place = match.captures.get("t", (index, index + 1))
    gap = max(place[0] - index - 1, index - place[1], 0)
    return Count(
        units[index],
        what,
        told,
        who,
        match.pattern.name,
        int(gives.get("weight") or 0),
        gap,
        numbers[index],
        _bound_after(match, index, units),
    )


def _bound_after(match: Match, index: int, units: Sequence[Unit]) -> str:
    """The bound that stands behind who is counted («28 شخصا على الأقل»), or an empty string."""
    last = match.captures.get("w", (index, index + 1))[1]
    return str(units[last].attribute("bound")) if last < len(units) and "BOUNDAFTER" in units[last].classes else ""


def _subset(
    match: Match, index: int, units: Sequence[Unit], known: dict[int, Count], numbers: Sequence[int]
) -> Count | None:
    """Some of those that the figure before counts («بينهم ثلاثة أطفال»), or others («и трое мирных жителей»)."""
    reach = CLOSE if match.pattern.gives.get("close") else SUBSET_REACH
    before = next((place for place in range(index - 1, index - reach - 1, -1) if place in known), None)
    if before is None or numbers[before] != numbers[index] or known[before].what == "money":
        return None
    whole = known[before]
    who = tuple(units_of(match, "w", units))
    return replace(whole, quantity=units[index], who=who, rule=match.pattern.name, weight=0, gap=0)


def _elsewhere(figure: Figure, before: Sequence[Figure]) -> bool:
    """True for the second telling of a figure that places it elsewhere than the first: both are kept."""
    same = [other for other in before if (other.what, other.value) == (figure.what, figure.value)]
    return figure.place is not None and all(
        other.place is not None and other.place.value != figure.place.value for other in same
    )


def _distinct(counts: Iterable[Count]) -> tuple[list[Count], list[Count]]:
    """Take each number of something once: what a headline says, the text says again.

    Returns:
        The first tellings, and the later ones.
    """
    later: list[Count] = []
    kept: dict[tuple[str, float], Count] = {}
    beside: list[Count] = []
    for count in counts:
        key = count.what, count.quantity.payload.value
        known = kept.get(key)
        if known is None:
            kept[key] = count
        elif known.sentence == count.sentence:
            beside.append(count)
        else:
            later.append(count)
            if not known.who and count.who:
                kept[key] = replace(known, who=count.who)
    return [*kept.values(), *beside], later


def _figure(count: Count, units: Sequence[Unit], page: Page, header: Header, said: Said, givers: Givers) -> Figure:
    quantity: Quantity = count.quantity.payload
    number = page.evidence_of(count.quantity, count.rule)
    told = page.evidence(count.told[0].first, count.told[-1].last, count.rule)
    who, counted = who_of(count.who, count.told if count.what == "money" else (), units, page)
    words = [told, *(page.evidence_of(unit, count.rule) for unit in counted)]
    others = {one.start: one for one in words if not number.start <= one.start < number.end}
    return Figure(
        value=quantity.value,
        what=count.what,
        evidence=(number, *others.values()),
        who=who,
        place=None if count.what == "money" else place_of(count.quantity, units, page),
        speaker=speaker_of(number, header, said, givers, page),
        bound=count.bound or quantity.bound,
        upper=quantity.upper,
    )
