"""The contacts that an item reports: its tellings brought together, with what was discussed."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from readout.extraction.actors import Actor
from readout.extraction.discussion import Topic, discussed
from readout.extraction.header import Header
from readout.extraction.page import Page
from readout.extraction.tellings import Party, Telling, find_tellings, nearest_date, sentence_of
from readout.grammar import Unit, Units
from readout.model import Contact, Evidence, Participant, Value

SPECIFIC = ("phone", "video", "letter", "meeting", "visit")
HAPPENING = ("held", "ongoing")


@dataclass(slots=True)
class Draft:
    """A contact being put together from its tellings."""

    tellings: list[Telling] = field(default_factory=list)
    parties: list[Party] = field(default_factory=list)
    channel: str = ""
    status: str = ""
    date: Unit | None = None

    def take(self, telling: Telling, date: Unit | None) -> None:
        """Add a telling."""
        self.tellings.append(telling)
        known = {party.value for party in self.parties}
        self.parties.extend(party for party in telling.parties if party.value not in known)
        if not self.channel or self.channel == "unspecified":
            self.channel = telling.channel or self.channel
        self.status = self.status or telling.status
        self.date = self.date or date


def find_contacts(page: Page, header: Header) -> tuple[Contact, ...]:
    """Read the contacts of an item, the main one first."""
    units = page.seen_by("contacts")
    tellings = [_completed(one, page, header) for one in find_tellings(units, page)]
    drafts = gather([one for one in tellings if one.parties], units.units)
    drafts = [draft for draft in drafts if len({party.country or party.value for party in draft.parties}) > 1]
    topics = discussed(page, units, drafts)
    return tuple(_contact(draft, topics.get(index, ()), page, header) for index, draft in enumerate(drafts))


def _completed(telling: Telling, page: Page, header: Header) -> Telling:
    """Give a telling with one side the other that its publisher speaks for."""
    if len(telling.parties) != 1 or header.publisher is None:
        return telling
    home = page.rules.knowledge.publisher_of(page.analysis.document.url)
    if not home or not home[1] or telling.parties[0].country == home[1]:
        return telling
    for unit in page.units:
        actor = unit.payload
        if isinstance(actor, Actor) and actor.country == home[1] and actor.office == "head-of-state" and actor.value:
            return replace(telling, parties=(Party(actor.value, actor.country, unit), *telling.parties))
    return telling


def gather(tellings: Sequence[Telling], units: Sequence[Unit]) -> list[Draft]:
    """Bring tellings of the same contact together."""
    drafts: list[Draft] = []
    for telling in tellings:
        date = nearest_date(telling, units)
        draft = next((draft for draft in drafts if _same(draft, telling, date)), None)
        if draft is None:
            draft = Draft()
            drafts.append(draft)
        draft.take(telling, date)
    return drafts


def _same(draft: Draft, telling: Telling, date: Unit | None) -> bool:
    if (draft.status in HAPPENING) != (telling.status in HAPPENING):
        return False
    if not _compatible(draft.channel, telling.channel):
        return False
    if draft.date and date and draft.date.payload.value != date.payload.value:
        return False
    one, other = {party.value for party in draft.parties}, {party.value for party in telling.parties}
    return one <= other or other <= one or _sides(draft.parties) == _sides(telling.parties)


def _compatible(one: str, other: str) -> bool:
    loose = ("", "unspecified")
    return one in loose or other in loose or one == other or {one, other} == {"meeting", "visit"}


def _sides(parties: Sequence[Party]) -> set[str]:
    return {party.country for party in parties if party.country}


def _contact(draft: Draft, topics: Sequence[Topic], page: Page, header: Header) -> Contact:
    first = draft.tellings[0]
    said = _evidence(page, first.trigger, first.rule)
    channel = next((one for one in draft.tellings if one.channel and one.channel != "unspecified"), first)
    initiator = next((one for one in draft.tellings if one.initiator), None)
    return Contact(
        evidence=tuple(_evidence(page, one.trigger, one.rule) for one in draft.tellings),
        channel=Value(draft.channel or "unspecified", (_evidence(page, channel.trigger, channel.rule),)),
        status=Value(draft.status, (_evidence(page, first.status_words, first.rule),)),
        date=_date(draft, page),
        participants=tuple(_participant(party, page, first.rule) for party in draft.parties if not _is_code(party.value)),
        countries=_countries(draft, page),
        initiator=_initiator(initiator, page) if initiator else None,
        place=None,
        subjects=_values(topics, "subject"),
        situations=_values(topics, "situation"),
        sources=_sources(header, said),
    )


def _evidence(page: Page, words: Sequence[Unit], rule: str) -> Evidence:
    inner = [unit for unit in words if unit.last > unit.first]
    return page.evidence(inner[0].first, inner[-1].last, rule)


def _is_code(value: str) -> bool:
    return len(value) == 2 and value.isupper()


def _date(draft: Draft, page: Page) -> Value[str] | None:
    if draft.date is None:
        return None
    return Value(str(draft.date.payload.value), (page.evidence_of(draft.date, draft.date.payload.rule or "date"),))


def _participant(party: Party, page: Page, rule: str) -> Participant:
    actor = party.unit.payload
    evidence = (page.evidence_of(party.unit, rule),)
    if not isinstance(actor, Actor) or actor.members:
        return Participant(party.value, evidence, romanised=party.value, country=party.country)
    return Participant(
        party.value, evidence, evidence[0].quote, party.value, actor.office, party.country, actor.person_id, actor.resolved
    )


def _countries(draft: Draft, page: Page) -> tuple[Value[str], ...]:
    found: dict[str, Evidence] = {}
    for party in draft.parties:
        if party.country:
            found.setdefault(party.country, page.evidence_of(party.unit, "contact.side"))
    return tuple(Value(code, (evidence,)) for code, evidence in found.items())


def _initiator(telling: Telling, page: Page) -> Value[str] | None:
    party = telling.initiator
    return Value(party.value, (page.evidence_of(party.unit, telling.rule),)) if party else None


def _values(topics: Sequence[Topic], kind: str) -> tuple[Value[str], ...]:
    found: dict[str, list[Evidence]] = {}
    for topic in topics:
        if topic.kind == kind:
            found.setdefault(topic.value, []).append(topic.evidence)
    return tuple(Value(value, tuple(evidence)) for value, evidence in found.items())


def _sources(header: Header, said: Evidence) -> tuple[Value[str], ...]:
    return (header.publisher,) if header.publisher else header.credits[:1]
