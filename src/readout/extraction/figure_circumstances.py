"""Who is counted, where, and who says so."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from readout.extraction.figure_givers import Givers
from readout.extraction.header import Header
from readout.extraction.page import Page
from readout.grammar import Unit
from readout.knowledge.organisations import STATE_BODIES
from readout.model import Evidence, Statement, Value

WITHIN = frozenset({"في", "ب", "داخل", "в", "во", "на", "под", "in", "at", "near", "inside", "across"})
"""Folded words behind which the place of an event stands."""
TOWARDS = frozenset(
    {"ل", "الي", "مع", "من", "بين", "к", "с", "со", "от", "между", "to", "with", "from", "by", "between"}
)
"""Folded words behind which a country acts or is addressed, and nothing happened."""
GESTURES = ("condole", "congratulate")
"""Acts with which nobody gives figures: those in such a clause are its teller's."""
COUNTED = ("people", "names", "adjectives")


def who_of(
    who: Sequence[Unit], currency: Sequence[Unit], units: Sequence[Unit], page: Page
) -> tuple[str, tuple[Unit, ...]]:
    """Return who is counted: in English where the vocabulary has the words, else in the item's own; and the words."""
    if currency:
        return str(next((unit.attribute("en") for unit in currency if unit.attribute("en")), "")), ()
    inner = [unit for unit in who if unit.last > unit.first]
    while inner and "FROM" in inner[0].classes:
        del inner[0]
    if not inner:
        return "", ()
    words = tuple(inner)
    english = [_english(unit, page, unit is inner[-1]) for unit in inner]
    owner, owning = _owner(inner[-1], units, page) if page.lang == "ar" else ("", ())
    if owner and all(english):
        return f"{owner} {english[-1]}", (*words, *owning)
    if page.lang != "en" and all(english):
        return " ".join(sorted(english, key=lambda word: not word[:1].isupper())), words
    return page.analysis.quote(inner[0].first, inner[-1].last), words


def _owner(counted: Unit, units: Sequence[Unit], page: Page) -> tuple[str, tuple[Unit, ...]]:
    """Whose people they are: «مواطنا تركيا», «مواطنا من مواطني الجمهورية التركية», «من مقاتلي حزب العمال»."""
    index = bisect_left(units, counted.last, key=lambda unit: unit.first)
    behind = [unit for unit in units[index : index + OWNER] if unit.last > unit.first]
    while behind and not behind[0].classes.isdisjoint({"FROM", "PERSONS", "BELONGING"}):
        del behind[0]
    for unit, before in zip(behind[:2], (None, *behind), strict=False):
        organisation = next((entry.id for entry in unit.entries if entry.kind == "organisation"), "")
        if organisation:
            return organisation, (unit,)
        country = next((entry for entry in unit.entries if entry.kind == "country"), None)
        known = page.rules.knowledge.countries.get(country.id) if country and before is None else None
        if known and known.forms.get(("en", "adjectives")):
            return known.forms["en", "adjectives"][0], (unit,)
        if "WORD" not in unit.classes or unit.entries:
            break
    return "", ()


OWNER = 5
"""Units behind those who are counted that can say whose they are."""


def _english(unit: Unit, page: Page, last: bool) -> str:
    given = unit.attribute("en")
    if given:
        return str(given)
    country = next((entry for entry in unit.entries if entry.kind == "country" and entry.form in COUNTED), None)
    known = page.rules.knowledge.countries.get(country.id) if country else None
    if known is None:
        return ""
    forms = known.forms.get(("en", "people"), ()) if last else ()
    forms = forms or known.forms.get(("en", "adjectives"), ())
    return forms[0] if forms else ""


def place_of(quantity: Unit, units: Sequence[Unit], page: Page) -> Value[str] | None:
    """Return the nearest place of the figure's sentence, one behind «in» first: behind the number, then before it."""
    index = bisect_left(units, quantity.first, key=lambda unit: unit.first)
    first, last = index, index
    while first and "|" not in units[first].classes:
        first -= 1
    while last < len(units) and "|" not in units[last].classes:
        last += 1
    near = [*range(index, last), *reversed(range(first, index))]
    places = [number for number in near if _place(units[number]) and not _epithet(number, units)]
    places = [number for number in places if not _towards(number, units, page)]
    within = [number for number in places if _behind_in(number, units, page)]
    if within or places:
        return _placed((within or places)[0], units, page)
    chosen = _place_before(first, units, page)
    return _placed(units.index(chosen), units, page) if chosen else None


def _placed(number: int, units: Sequence[Unit], page: Page) -> Value[str]:
    """The place, or the part of a country that is meant («جنوب شرق إيران», "western Afghanistan")."""
    place, before = units[number], units[number - 1] if number else None
    direction = before.attribute("direction") if before and "DIRECTION" in before.classes else None
    country = page.rules.knowledge.countries.get(_place(place))
    if before is None or not direction or country is None:
        name = country.name if country else _place(place)
        return Value(name, (page.evidence_of(place, "figure.place"),), 0.6)
    evidence = page.evidence(before.first, place.last, "figure.place")
    return Value(f"{direction} {country.name}", (evidence,), 0.6)


def _behind_in(number: int, units: Sequence[Unit], page: Page) -> bool:
    """True for a place behind «in», or behind «in the north of»."""
    if number and "DIRECTION" in units[number - 1].classes:
        number -= 1
    return number > 0 and page.analysis.words[units[number - 1].first].norm in WITHIN


def _towards(number: int, units: Sequence[Unit], page: Page) -> bool:
    """True for a country behind words that make it act or be addressed («gratitude to Russia»)."""
    before = units[number - 1] if number else None
    return before is not None and page.analysis.words[before.first].norm in TOWARDS and before.last > before.first


def _epithet(number: int, units: Sequence[Unit]) -> bool:
    """True for a country right behind people: «مواطنا تركيا» is a Turkish citizen, not one in Turkey."""
    return number > 0 and "PERSONS" in units[number - 1].classes


def _place_before(first: int, units: Sequence[Unit], page: Page) -> Unit | None:
    """For a sentence about «this operation» the place of the sentence before it in the text."""
    last = first + 1
    while last < len(units) and "|" not in units[last].classes:
        last += 1
    if not any("THATEVENT" in unit.classes for unit in units[first:last]):
        return None
    sentences = page.analysis.sentences
    number = bisect_left(sentences, (units[first].first, 0)) - 1
    before = [unit for unit in units[:first] if number >= 0 and unit.first >= sentences[number][0] and _place(unit)]
    return before[-1] if before else None


def _place(unit: Unit) -> str:
    """The place that a unit names: a country by its code, another place by its English name."""
    if unit.payload is not None or not unit.entries:
        return ""
    entry = unit.entries[0]
    if entry.kind == "place":
        return entry.id
    if entry.kind == "country" and entry.form == "names":
        return entry.id
    if entry.kind == "country" and entry.form == "capital":
        return str(entry.attributes.get("place") or "")
    return ""


class Said:
    """The statements of an item with speakers, to find those around a place.

    Args:
        statements: The statements.
    """

    def __init__(self, statements: Sequence[Statement]) -> None:
        self._statements = sorted((one for one in statements if one.speakers), key=_start)
        self._longest = max((one.span.end - one.span.start for one in self._statements), default=0)

    def around(self, offset: int) -> list[Statement]:
        """Return the statements around a code point."""
        first = bisect_left(self._statements, offset - self._longest, key=_start)
        last = bisect_right(self._statements, offset, key=_start)
        return [one for one in self._statements[first:last] if offset < one.span.end]


def _start(statement: Statement) -> int:
    return statement.span.start


def speaker_of(number: Evidence, header: Header, said: Said, givers: Givers, page: Page) -> Value[str] | None:
    """Return who gives a figure: the source that its sentence names, else who makes the shortest statement around it.

    Agencies and media only pass on what a speaker says. Without a statement it is who counts or tells in the sentence,
    else the office that publishes the item.
    """
    source = givers.source(number)
    stated = _stated(number, said)
    if source is not None and not (stated and givers.is_medium(source)):
        return source
    return stated or givers.teller(number) or _publishing(header, page)


def _stated(number: Evidence, said: Said) -> Value[str] | None:
    """The speaker of the shortest statement around a figure."""
    around = said.around(number.start)
    if not around:
        return None
    nearest = min(around, key=lambda one: one.span.end - one.span.start)
    return nearest.via[0] if nearest.act.value in GESTURES and nearest.via else nearest.speakers[0]


def _publishing(header: Header, page: Page) -> Value[str] | None:
    """The state body that publishes an item."""
    publisher = header.publisher
    known = page.rules.knowledge.organisations.get(publisher.value) if publisher else None
    return publisher if known and known.kind in STATE_BODIES else None
