"""Who is counted, where, and who says so."""

from bisect import bisect_left
from collections.abc import Sequence

from readout.extraction.header import Header
from readout.extraction.page import Page
from readout.grammar import Unit
from readout.knowledge.organisations import STATE_BODIES
from readout.model import Evidence, Statement, Value

COUNTED = ("people", "names", "adjectives")


def who_of(who: Sequence[Unit], currency: Sequence[Unit], page: Page) -> str:
    """Return who is counted: in English where the vocabulary has the words, else in the item's own."""
    if currency:
        return str(next((unit.attribute("en") for unit in currency if unit.attribute("en")), ""))
    inner = [unit for unit in who if unit.last > unit.first]
    if not inner:
        return ""
    english = [_english(unit, page, unit is inner[-1]) for unit in inner]
    if page.lang != "en" and all(english):
        return " ".join(sorted(english, key=lambda word: not word[:1].isupper()))
    return page.analysis.quote(inner[0].first, inner[-1].last)


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
    """Return the nearest place of the figure's sentence: behind the number first, then before it."""
    index = bisect_left(units, quantity.first, key=lambda unit: unit.first)
    first, last = index, index
    while first and "|" not in units[first].classes:
        first -= 1
    while last < len(units) and "|" not in units[last].classes:
        last += 1
    near = [unit for unit in units[index:last] if _place(unit)] or [
        unit for unit in reversed(units[first:index]) if _place(unit)
    ]
    chosen = near[0] if near else None
    return Value(_place(chosen), (page.evidence_of(chosen, "figure.place"),), 0.6) if chosen else None


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


def speaker_of(number: Evidence, header: Header, statements: Sequence[Statement], page: Page) -> Value[str] | None:
    """Return who gives a figure: the speaker of the shortest statement around it, else the publishing office."""
    around = [one for one in statements if one.span.start <= number.start < one.span.end and one.speakers]
    if around:
        return min(around, key=lambda one: one.span.end - one.span.start).speakers[0]
    publisher = header.publisher
    known = page.rules.knowledge.organisations.get(publisher.value) if publisher else None
    return publisher if known and known.kind in STATE_BODIES else None
