"""What an item points to: agreements, resolutions, statements, and meetings, calls and visits of another day."""

from collections.abc import Iterable, Sequence

from readout.extraction.gathering import Account
from readout.extraction.lookout import lookout, units_of_sentences, within
from readout.extraction.named_references import named, named_units
from readout.extraction.page import Page
from readout.extraction.pointers import Pointer, Setting, countries_of, pointer_of
from readout.extraction.pointing import points
from readout.extraction.recalled import recalled
from readout.grammar import Units
from readout.grammar.units import put
from readout.model import Contact, Evidence, Reference, Value
from readout.model.quick import replace

STAGE, FORMATS = "references", "formats"
POINTING = frozenset(
    {
        "AGREEMENT",
        "PAPER",
        "DECLARATION",
        "MEETING",
        "CALL",
        "VISIT",
        "RESOLUTION",
        "RULING",
        "MULTI",
        "LETTER",
        "PRINCIPLES",
        "CONFERENCE",
    }
)
"""Classes of nouns that may point to something."""
SAYING = frozenset({"SAID", "HADSAID", "MET", "LASTSPOKE", "SPOKE"})
"""Classes of verbs that point to something where a date stands by."""
NAMING = frozenset({"FORMAT.agreement", "FORMAT.treaty", "FORMAT.format"})
MAIN = 12
"""Contacts, the main one first, that may be what a meeting's words mean."""
MOST = 200
"""References among the last of which another telling of the same thing is looked for."""
DATED = 2
"""What a date adds to a pointer's weight."""


def find_references(page: Page, contacts: tuple[Contact, ...], past: Sequence[Account] = ()) -> tuple[Reference, ...]:
    """Read the references of an item.

    Args:
        page: The page.
        contacts: The contacts that it reports; these are no references.
        past: Tellings of earlier contacts; these are references.
    """
    units = reference_units(page)
    if units is None:
        return ()
    main = contacts[:MAIN]
    numbers = tuple(units.numbers)
    setting = Setting(page, units.units, numbers, main, countries_of(units.units), tuple(_covered(one) for one in main))
    found = [*named(setting), *_pointers(units, setting), *recalled(past, setting)]
    return tuple(_reference(one, page) for one in _distinct(_best(found)))


def _covered(contact: Contact) -> frozenset[int]:
    """The offsets of the words that tell a contact."""
    return frozenset(offset for one in contact.evidence for offset in range(one.start, one.end))


def reference_units(page: Page) -> Units | None:
    """Return the sentences that can point to something, named agreements taken together; None where none can."""
    sentences = _pointing_sentences(page)
    if not sentences:
        return None
    marked = units_of_sentences(page, "references", sentences)
    names, words = page.rules.terms[page.lang, FORMATS], page.analysis.words
    naming = lookout(names, NAMING).places(page, FORMATS)
    hits = [
        hit
        for span in sentences
        if within(naming, *span)
        for hit in names.match(words, places=page.places_in(FORMATS, *span))
    ]
    merged = put(marked, named_units(hits, marked)) if hits else marked
    return Units(page.analysis, merged, page.rules.alphabets[page.lang, "references"])


def _pointing_sentences(page: Page) -> list[tuple[int, int]]:
    terms = page.rules.terms[page.lang, STAGE]
    pointing, saying = lookout(terms, POINTING).places(page, STAGE), lookout(terms, SAYING).places(page, STAGE)
    naming = lookout(page.rules.terms[page.lang, FORMATS], NAMING).places(page, FORMATS)
    dates = [unit.first for _, unit in page.read if "DATE" in unit.classes]
    return [
        span
        for span in page.analysis.sentences
        if within(pointing, *span) or (within(saying, *span) and within(dates, *span)) or within(naming, *span)
    ]


def _pointers(units: Units, setting: Setting) -> Iterable[Pointer]:
    for match in setting.page.rules.patterns[setting.page.lang, "references"].matches(units):
        for pointer in pointer_of(match, setting):
            if points(pointer, setting):
                yield pointer


def _best(found: Iterable[Pointer]) -> list[Pointer]:
    """Of the pointers that share their words and date the weightiest, then the fullest."""
    kept: list[Pointer] = []
    taken: dict[int, list[Pointer]] = {}
    for one in sorted(found, key=lambda one: (-one.weight - DATED * bool(one.day), -len(one.parties))):
        tokens = {unit.first for unit in one.told}
        if not any(_rivals(one, other) for token in tokens for other in taken.get(token, ())):
            kept.append(one)
            for token in tokens:
                taken.setdefault(token, []).append(one)
    return sorted(kept, key=lambda one: one.told[0].first)


def _rivals(one: Pointer, other: Pointer) -> bool:
    """True for two readings of the same words, unless one pattern gives them two days."""
    return one.rule != other.rule or one.day == other.day or not one.day


def _distinct(pointers: Sequence[Pointer]) -> list[Pointer]:
    """Bring pointers to the same thing together."""
    kept: list[Pointer] = []
    for one in pointers:
        near = range(max(len(kept) - MOST, 0), len(kept))
        place = next((index for index in near if _same(one, kept[index])), None)
        if place is None:
            kept.append(one)
        else:
            kept[place] = _joined(kept[place], one)
    return kept


def _same(one: Pointer, other: Pointer) -> bool:
    if one.kind != other.kind:
        return False
    bare = not (one.day or other.day or one.parties or other.parties)
    if one.name and one.name == other.name and (bare or (one.title and other.title)):
        return True
    sides, others = set(one.values), set(other.values)
    agree = not sides or not others or sides <= others or others <= sides
    if one.day and other.day:
        return one.day == other.day and agree
    if one.title and other.title:
        return False
    return bool(sides and others and agree) and not (one.title or other.title)


def _joined(one: Pointer, other: Pointer) -> Pointer:
    """A pointer with what another one to the same thing adds."""
    dated = one if one.day or not other.day else other
    weightier = one if one.weight >= other.weight else other
    return replace(
        weightier,
        date=dated.date,
        day=dated.day,
        parties=one.parties if len(one.parties) >= len(other.parties) else other.parties,
    )


def _reference(one: Pointer, page: Page) -> Reference:
    told = page.evidence(one.told[0].first, one.told[-1].last, one.rule)
    return Reference(
        kind=one.kind,
        evidence=(told,),
        date=_day(one, page),
        parties=_parties(one, told),
        name=one.name,
    )


def _day(one: Pointer, page: Page) -> Value[str] | None:
    if one.given is not None:
        return Value(one.day, one.given.evidence, 0.6, "inferred")
    return Value(one.day, (page.evidence_of(one.date, one.rule),), 0.8) if one.date and one.day else None


def _parties(one: Pointer, told: Evidence) -> tuple[Value[str], ...]:
    found: dict[str, Evidence] = {}
    for value, evidence in one.parties:
        found.setdefault(value, evidence or told)
    return tuple(Value(value, (evidence,), 0.75) for value, evidence in found.items())
