"""What an item attributes to whom: reported statements and quotations with their speakers, acts and chain."""

from collections.abc import Sequence
from dataclasses import dataclass

from readout.extraction.actors import Actor
from readout.extraction.attribution import Head, find_heads
from readout.extraction.header import Header
from readout.extraction.page import Page
from readout.extraction.quotes import Quotation, find_quotations
from readout.extraction.tellings import Party, sentence_of
from readout.grammar import Unit
from readout.knowledge.organisations import STATE_BODIES
from readout.model import Contact, Evidence, Span, Statement, Value

FRAGMENT = 3
"""Words from which a quotation inside a clause is a statement of its own."""
TRIMMED = {",", ".", ";", ":", "-", "!", "?", "…", '"', "«", "»", "“", "”", "„"}
LINKS = {"و", "и", "and", "а", "но", "but", "while", "كما", "فيما", "ف", "при", "этом", "as", "well"}


@dataclass(frozen=True, slots=True)
class Spoken:
    """A statement before its chain is known.

    Attributes:
        first: Index of the content's first token.
        last: Index after the content's last token.
        quoted: True for words in quotation marks.
        head: The words that attribute it.
        speakers: Speakers.
    """

    first: int
    last: int
    quoted: bool
    head: Head
    speakers: tuple[Party, ...]


def find_statements(page: Page, header: Header, contacts: tuple[Contact, ...]) -> tuple[Statement, ...]:
    """Read the statements of an item, in the order of the text."""
    view = page.seen_by("statements")
    units = view.units
    heads = _with_speakers(find_heads(view, page), units, contacts)
    quotations = find_quotations(page.analysis)
    spoken = [one for head in heads if (one := _clause(head, heads, units, page))]
    spoken = _with_quotations(spoken, heads, quotations, units)
    ordered = sorted({(one.first, one.last, one.quoted): one for one in spoken}.values(), key=lambda one: (one.first, one.last))
    return tuple(_statement(one, page, header) for one in ordered)


def _with_speakers(heads: Sequence[Head], units: Sequence[Unit], contacts: Sequence[Contact]) -> list[Head]:
    """Give heads without a speaker that of the head before, and passives both principals."""
    principals = _principals(contacts, units)
    current: tuple[Party, ...] = ()
    result = []
    for head in heads:
        speakers = head.speakers
        if not speakers:
            speakers = principals if head.passive and principals else current
        current = speakers
        result.append(_replaced(head, speakers))
    return result


def _replaced(head: Head, speakers: tuple[Party, ...]) -> Head:
    return Head(
        head.first, head.last, head.content, head.act, speakers, head.verb, head.rule, head.sentence, head.passive, head.via, head.after
    )


def _principals(contacts: Sequence[Contact], units: Sequence[Unit]) -> tuple[Party, ...]:
    if not contacts:
        return ()
    wanted = {participant.value: participant.country for participant in contacts[0].participants}
    found: dict[str, Party] = {}
    for unit in units:
        actor = unit.payload
        if isinstance(actor, Actor) and actor.value in wanted:
            found.setdefault(actor.value, Party(actor.value, actor.country, unit))
    return tuple(found[value] for value in wanted if value in found)


def _clause(head: Head, heads: Sequence[Head], units: Sequence[Unit], page: Page) -> Spoken | None:
    """The clause that a head reports: from its content to the next head of the sentence, or its end."""
    if head.after:
        return None
    numbers_end = head.content
    while numbers_end < len(units) and "|" not in units[numbers_end].classes:
        numbers_end += 1
    following = [other.first for other in heads if other.sentence == head.sentence and other.first >= head.content and other is not head]
    last = min([numbers_end, *following])
    inner = [unit for unit in units[head.content : last] if unit.last > unit.first]
    tokens = [index for unit in inner for index in range(unit.first, unit.last)]
    words = page.analysis.words
    while tokens and words[tokens[-1]].norm in TRIMMED | LINKS:
        tokens.pop()
    while tokens and words[tokens[0]].norm in TRIMMED:
        tokens.pop(0)
    return Spoken(tokens[0], tokens[-1] + 1, False, head, head.speakers) if len(tokens) >= 2 else None


def _with_quotations(
    spoken: Sequence[Spoken], heads: Sequence[Head], quotations: Sequence[Quotation], units: Sequence[Unit]
) -> list[Spoken]:
    result = list(spoken)
    for quotation in quotations:
        if quotation.words < FRAGMENT:
            continue
        clause = next((one for one in spoken if one.first < quotation.last and quotation.first < one.last), None)
        if clause is not None:
            result.append(Spoken(quotation.first, quotation.last, True, clause.head, clause.speakers))
            if clause.first >= quotation.opening and clause.last <= quotation.last + 1:
                result.remove(clause) if clause in result else None
            continue
        head = _near(quotation, heads, units)
        if head is not None:
            result.append(Spoken(quotation.first, quotation.last, True, head, head.speakers))
    return result


def _near(quotation: Quotation, heads: Sequence[Head], units: Sequence[Unit]) -> Head | None:
    """The head behind a quotation, else the last before it."""
    behind = [head for head in heads if head.after and 0 <= units[head.first].first - quotation.last <= 4]
    before = [head for head in heads if units[head.first].first < quotation.opening]
    return behind[0] if behind else before[-1] if before else None


def _statement(one: Spoken, page: Page, header: Header) -> Statement:
    analysis = page.analysis
    start, end = analysis.starts[one.first], analysis.ends[one.last - 1]
    verb = [unit for unit in one.head.verb if unit.last > unit.first]
    said = page.evidence(verb[0].first, verb[-1].last, one.head.rule)
    speakers = tuple(Value(party.value, (page.evidence_of(party.unit, one.head.rule),)) for party in one.speakers)
    return Statement(
        span=Span(start, end), quoted=one.quoted, act=Value(one.head.act, (said,)), speakers=speakers,
        via=_via(one, page, header), evidence=(Evidence(start, end, analysis.text[start:end], one.head.rule),),
    )  # fmt: skip


def _via(one: Spoken, page: Page, header: Header) -> tuple[Value[str], ...]:
    if one.head.via:
        return tuple(Value(party.value, (page.evidence_of(party.unit, one.head.rule),)) for party in one.head.via)
    publisher = header.publisher
    if publisher is None or any(party.value == publisher.value for party in one.speakers):
        return ()
    known = page.rules.knowledge.organisations.get(publisher.value)
    return (publisher,) if known and known.kind in STATE_BODIES else ()
