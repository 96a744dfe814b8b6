"""Those who speak in a document: what is known of them, and how the stage looks among its units."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from readout.extraction.actor import Actor
from readout.extraction.attribution import Head
from readout.extraction.page import Page
from readout.extraction.quoted_names import MEDIA
from readout.extraction.quotes import Quotation, is_quoted
from readout.extraction.scene import Party
from readout.grammar import Unit
from readout.knowledge.organisations import STATE_BODIES
from readout.model import Contact
from readout.model.quick import quick

BETWEEN = frozenset({"AND", "','", "'و'"})


CODE = 2
"""Letters of a country's code."""


@quick
@dataclass(frozen=True, slots=True)
class Voice:
    """A head with those who speak.

    Attributes:
        head: The head.
        speakers: Speakers.
        stated: True where the head's own words name them.
    """

    head: Head
    speakers: tuple[Party, ...]
    stated: bool = True


@dataclass(slots=True)
class Scene:
    """The units of a document and what is known of those who speak in it.

    Attributes:
        page: The page.
        units: The units as the stage sees them.
        starts: Index of each sentence's first unit, with the number of units at the end.
        principals: The participants of the main contact.
        home: Country of the publisher, or empty.
        outlets: Agencies and media whose item it is.
        owner: Whose somebody is («the Prime Minister's spokesman»).
        pairs: The participants of each contact that took place, by the tokens that tell of it, in order.
        blocks: The first token of each block.
        quotations: The quotations, in order.
        author: The body whose release it is, for «we»; or empty.
        known: Those for whom speakers' nouns stood last («the source», «the statement»), by noun.
        last: The last single speaker.
        bearers: The people whom the item names with a title, as far as asked, by title and country.
    """

    page: Page
    units: Sequence[Unit]
    starts: Sequence[int]
    principals: tuple[Party, ...] = ()
    home: str = ""
    outlets: frozenset[str] = frozenset()
    owner: Actor | None = None
    author: str = ""
    pairs: Sequence[tuple[int, tuple[Party, ...]]] = ()
    blocks: Sequence[int] = ()
    quotations: Sequence[Quotation] = ()
    known: dict[str, Party] = field(default_factory=dict)
    last: tuple[Party, ...] = ()
    bearers: dict[str, Mapping[str, Sequence[Unit]]] = field(default_factory=dict)

    def sentence(self, number: int) -> Sequence[Unit]:
        """Return the units of a sentence."""
        return self.units[self.starts[number] : self.starts[number + 1]]

    def quoted(self, token: int) -> bool:
        """True for a token that stands in quotation marks."""
        return is_quoted(token, self.quotations)


def index_at(token: int, scene: Scene) -> int:
    """Return the index of the first unit that begins at a token or behind it."""
    return bisect_left(scene.units, token, key=attrgetter("first"))


def index_of_unit(unit: Unit, scene: Scene) -> int:
    """Return the index of a unit of the document."""
    low = index_at(unit.first, scene)
    while scene.units[low] is not unit and low + 1 < len(scene.units) and scene.units[low].first == unit.first:
        low += 1
    return low


STOPS = frozenset({"|", "THAT", "SPEECH", "SPEAKING", "':'", "WENT"})
"""Classes of units beyond which no owner of a speaker's noun stands."""


def up_to_stop(units: Sequence[Unit]) -> Sequence[Unit]:
    """Return the units before the first beyond which no owner of a speaker's noun stands."""
    stop = next((number for number, unit in enumerate(units) if not unit.classes.isdisjoint(STOPS)), len(units))
    return units[:stop]


def office_of(party: Party) -> str:
    """Return the office that the words give a party; empty without one."""
    actor = party.unit.payload
    return actor.office if isinstance(actor, Actor) else ""


def suits(party: Party, office: str) -> bool:
    """Return True for a party of an office; for «the minister» of any ministry."""
    own = office_of(party)
    return own == office or (office == "minister" and own.endswith("minister"))


def nominative(unit: Unit, scene: Scene) -> bool:
    """Return True for a unit that can be a subject by its case."""
    return scene.page.lang != "ru" or not unit.bits or bool(unit.bits & NOMINATIVE)


NOMINATIVE = 1 << 7


def is_reporter(party: Party, scene: Scene) -> bool:
    """True for those whose part is to pass on the words of others: state bodies, media, spokesmen, documents."""
    actor = party.unit.payload
    if isinstance(actor, Actor):
        return actor.office == "spokesman" or (actor.kind == "person" and "SPOKEN" in party.unit.classes)
    if party.unit.attribute("document") or party.unit.attribute("medium") or "SEAT" in party.unit.classes:
        return True
    known = scene.page.rules.knowledge.organisations.get(party.value)
    if known:
        return known.kind in STATE_BODIES or known.kind in ("agency", "media")
    return party.value.startswith(OFFICES)


OFFICES = ("Ministry of ", "Presidency of ", "Office of the ", "Government of ", "Royal Court of ", "Embassy of ")
"""Beginnings of the names of state bodies that knowledge need not have."""


def is_medium(parties: Sequence[Party]) -> bool:
    """True where all are agencies or media."""
    return all(not party.unit.classes.isdisjoint(MEDIA) for party in parties)


def pairs_of(contacts: Sequence[Contact], units: Sequence[Unit], page: Page) -> list[tuple[int, tuple[Party, ...]]]:
    """Return the participants of each contact that took place, by the first token of the words that tell of it."""
    told = [contact for contact in contacts if contact.status.value in ("held", "ongoing")]
    if len(told) < SEVERAL:
        return []
    found = []
    for contact in told:
        parties = principals_of([contact], units)
        if len(parties) == SEVERAL:
            found += [(bisect_left(page.analysis.starts, one.start), parties) for one in contact.evidence]
    return sorted(found, key=lambda pair: pair[0])


SEVERAL = 2


def pair_before(token: int, scene: Scene) -> tuple[Party, ...]:
    """The two of whose contact the paragraph told last before a token, or those of the main one."""
    index = bisect_left(scene.pairs, token, key=lambda pair: pair[0])
    told = scene.pairs[index - 1] if index else None
    return (
        told[1]
        if told and bisect_right(scene.blocks, told[0]) == bisect_right(scene.blocks, token)
        else scene.principals
    )


def principals_of(contacts: Sequence[Contact], units: Sequence[Unit]) -> tuple[Party, ...]:
    """Return the participants of the main contact with the first words that name each; the writer alone of a letter."""
    if not contacts:
        return ()
    main = contacts[0]
    countries = {participant.value: participant.country for participant in main.participants}
    found: dict[str, Party] = {}
    for unit in units:
        actor = unit.payload
        if isinstance(actor, Actor) and actor.value in countries:
            found.setdefault(actor.value, Party(actor.value, actor.country, unit))
    values = [value for value in countries if value in found]
    if main.channel.value == "letter":
        writer = main.initiator.value if main.initiator and main.initiator.value in found else None
        values = [writer] if writer else values[:1]
    return tuple(found[value] for value in values)
