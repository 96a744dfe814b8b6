"""The chain of attribution: through whom a statement reached the item, the nearest first."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from readout.extraction.attribution import Head
from readout.extraction.header import Header
from readout.extraction.named_speakers import named
from readout.extraction.page import Page
from readout.extraction.scene import Party
from readout.extraction.speaking import Scene, Voice, is_reporter
from readout.grammar import Unit
from readout.knowledge.organisations import STATE_BODIES
from readout.model import Value

CARRIERS = frozenset({"ORG.agency", "ORG.media", "ORG.newspaper"})
OUTLETS = frozenset({"", "agency", "media", "newspaper", "company", "platform"})
"""Kinds of publishers that write of others; all others pass on the words of those who speak in their releases."""


def carriers(head: Head, units: Sequence[Unit], scene: Scene) -> tuple[Party, ...]:
    """Return through whom the words of a head say that it came: its captured bodies, agencies and media inside it."""
    found = {party.value: party for party in named(head.via, scene)}
    who = {unit.first for unit in head.who}
    told = _told_to(head, units)
    for before, unit in pairwise(told):
        if "'ل'" in before.classes and (outlet := unit.attribute("outlet")):
            found.setdefault(str(outlet), Party(str(outlet), "", unit))
    for unit in told:
        carrying = not unit.classes.isdisjoint(CARRIERS) or unit.attribute("own_office")
        if carrying and unit.first not in who:
            for party in named([unit], scene):
                found.setdefault(party.value, party)
    for unit in _interviewers(head, scene):
        if unit.first not in who:
            for party in named([unit], scene):
                found.setdefault(party.value, party)
    return tuple(found.values())


def _interviewers(head: Head, scene: Scene) -> Iterator[Unit]:
    """The outlets to which it was said («in an interview with …», «في مقابلة مع …»), beside the head."""
    first, last = scene.starts[head.sentence], scene.starts[head.sentence + 1]
    first, last = (first, head.content) if head.place == "after" else (head.first, last)
    for index in range(first, last):
        if "INTERVIEW" in scene.units[index].classes:
            for unit in scene.units[index + 1 : min(index + 1 + OUTLET_WITHIN, last)]:
                if not unit.classes.isdisjoint(CARRIERS):
                    yield unit
                    break


OUTLET_WITHIN = 8
"""Units behind «in an interview with» among which the outlet stands."""


def _told_to(head: Head, units: Sequence[Unit]) -> Sequence[Unit]:
    """The units of a head; of one behind its content with those up to the next mark («…, said NN, told Reuters»)."""
    if head.place == "after":
        return units[head.first : max(head.content, head.last)]
    last = head.last
    while last < len(units) and last < head.last + TOLD_WITHIN and units[last].classes.isdisjoint({"MARK", "|"}):
        last += 1
    return units[head.first : last]


TOLD_WITHIN = 8
"""Units behind a head among which stands whom it was told."""


def carried(
    voice: Voice, own: tuple[Party, ...], before: Sequence[tuple[Voice, tuple[Party, ...]]]
) -> tuple[Party, ...]:
    """Return the chain of a statement without one of its own: that of the same speaker's statement right before it."""
    if own or voice.head.gives.get("occasion"):
        return own
    values = {party.value for party in voice.speakers}
    for other, chain in reversed(before):
        same = values == {party.value for party in other.speakers}
        if same and (values or other.head.sentence == voice.head.sentence):
            return chain
        if other.head.sentence < voice.head.sentence - 12:
            break
    return ()


def as_values(
    chain: Iterable[Party], speakers: Sequence[Party], header: Header, scene: Scene, rule: str
) -> tuple[Value[str], ...]:
    """Return a chain as values, with the publisher behind it where that is a body which passes the words on."""
    spoken = {party.value for party in speakers}
    page = scene.page
    values = [
        Value(party.value, (page.evidence_of(party.unit, rule),), 0.8)
        for party in chain
        if party.value and party.value not in spoken
    ]
    publisher = header.publisher
    if (
        publisher is not None
        and publisher.value not in spoken
        and publisher.value not in {value.value for value in values}
    ):
        known = page.rules.knowledge.organisations.get(publisher.value)
        if _passes_on(known.kind if known else "", header) or _made_of_office(publisher.value):
            values = [value for value in values if value.value != publisher.value] + [publisher]
    return tuple(values)


def _passes_on(kind: str, header: Header) -> bool:
    """True for a state body's item, and for one of another body that is credited to nobody else."""
    return kind in STATE_BODIES or (kind not in OUTLETS and not header.credits)


def _made_of_office(name: str) -> bool:
    return name.startswith(
        (
            "Press Information Bureau",
            "Presidency of ",
            "Ministry of ",
            "Government of ",
            "Office of ",
            "Media Office of ",
            "Royal Court of ",
        )
    )


def outlets_of(page: Page, header: Header) -> frozenset[str]:
    """Return the agencies and media whose item it is."""
    named = (*header.credits, *((header.publisher,) if header.publisher else ()))
    known = page.rules.knowledge.organisations
    return frozenset(
        value.value for value in named if value.value in known and known[value.value].kind in ("agency", "media")
    )


def author_of(page: Page, header: Header) -> str:
    """Return the state body that speaks as «we» in an item of its own, or an empty string."""
    name = header.publisher.value if header.publisher else ""
    known = page.rules.knowledge.organisations.get(name)
    return name if (known and known.kind in STATE_BODIES) or _made_of_office(name) else ""


def reporters(voice: Voice, scene: Scene) -> tuple[Party, ...]:
    """Return the speakers of a head whose part it is to pass on the words of others."""
    return tuple(party for party in voice.speakers if is_reporter(party, scene))
