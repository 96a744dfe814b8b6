"""The contacts that an item reports: its tellings brought together, with what was discussed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from readout.extraction.actor import Actor
from readout.extraction.discussion import Topic, discussed
from readout.extraction.gathering import Account, Draft, accounts_of, gather
from readout.extraction.header import Header
from readout.extraction.page import Page
from readout.extraction.scene import Party, Scene, open_scene
from readout.extraction.sources import sources_of
from readout.extraction.tellings import find_tellings
from readout.extraction.timing import day_of_report
from readout.grammar import Unit
from readout.model import Contact, Evidence, Participant, Value

IMMEDIATE = ("phone", "video", "meeting")
"""Channels of contacts that are told on their day."""
AT_TABLE = ("meeting", "video", "visit")


@dataclass(frozen=True, slots=True)
class Report:
    """What an item tells of contacts.

    Attributes:
        contacts: Those that it reports, the main one first.
        past: Tellings of earlier ones, to which it looks back.
    """

    contacts: tuple[Contact, ...]
    past: tuple[Account, ...] = ()


def find_contacts(page: Page, header: Header) -> Report:
    """Read the contacts of an item."""
    scene = open_scene(page, header)
    accounts = accounts_of(find_tellings(scene), scene)
    news = [account for account in accounts if not account.past]
    drafts = [draft for draft in gather(news, scene) if is_contact(draft, scene)]
    topics = discussed(scene, drafts)
    contacts = (
        _contact(draft, topics.get(index, ()), sources_of(draft, drafts, scene), scene, main=not index)
        for index, draft in enumerate(drafts)
    )
    return Report(tuple(contacts), tuple(account for account in accounts if account.past))


def is_contact(draft: Draft, scene: Scene) -> bool:
    """True for an exchange of principals of two sides, or of two principals of one country told by its office."""
    if len(draft.sides) > 1:
        return any(party.is_person for party in draft.parties) or (draft.channel in AT_TABLE and _is_news(draft))
    if len(draft.parties) < 2 or not draft.sides:
        return False
    told = draft.standing is not None and draft.standing.told and draft.channel not in ("", "unspecified")
    return bool(scene.home) or (told and all(_holds_office(party) for party in draft.parties))


def _is_news(draft: Draft) -> bool:
    """True for talks of countries that a word or a day tells, or a headline; others are merely spoken of."""
    first = draft.accounts[0]
    return first.standing.told or bool(first.day) or first.telling.sentence == 0


def _holds_office(party: Party) -> bool:
    actor = party.unit.payload
    return isinstance(actor, Actor) and bool(actor.office)


def _contact(
    draft: Draft, topics: Sequence[Topic], sources: tuple[Value[str], ...], scene: Scene, *, main: bool
) -> Contact:
    page, first = scene.page, draft.accounts[0]
    standing = draft.standing or first.standing
    place = _place(draft, page)
    situations = [one for one in _values(topics, "situation") if not _is_venue(one, place)]
    return Contact(
        evidence=tuple(_evidence(page, one.telling.trigger, one.telling.rule) for one in draft.accounts),
        channel=_channel(draft, scene),
        status=Value(standing.status, (_evidence(page, standing.words, f"status.{standing.status}"),)),
        date=_date(draft, scene) or (_day_of_report(draft, scene) if main else None),
        participants=_participants(draft, page),
        countries=_countries(draft, page),
        initiator=_initiator(draft, page),
        place=place,
        subjects=_values(topics, "subject"),
        situations=tuple(situations),
        sources=sources,
    )


def _is_venue(situation: Value[str], place: Value[str] | None) -> bool:
    """True where the only words for a situation are those for the place of the contact."""
    at = {(one.start, one.end) for one in place.evidence} if place else set()
    return all((one.start, one.end) in at for one in situation.evidence)


def _channel(draft: Draft, scene: Scene) -> Value[str]:
    """The channel that a telling names; that of an office's own «spoke with» is inferred."""
    telling = next(
        (one.telling for one in draft.accounts if one.telling.channel == draft.channel), draft.accounts[0].telling
    )
    evidence = _evidence(scene.page, telling.trigger, telling.rule)
    if telling.gives.get("spoken") and draft.channel == "phone":
        return Value("phone", (evidence,), 0.85, "inferred")
    return Value(draft.channel or "unspecified", (evidence,))


def _place(draft: Draft, page: Page) -> Value[str] | None:
    if draft.channel not in AT_TABLE or draft.channel == "video":
        return None
    told = sorted(
        draft.accounts, key=lambda one: (bool(one.telling.gives.get("echo")), one.telling.channel != draft.channel)
    )
    places = [account.place for account in told if account.place]
    return (
        next((place for place in places[1:] if _lies_in(place.value, places[0].value, page)), places[0])
        if places
        else None
    )


def _lies_in(town: str, country: str, page: Page) -> bool:
    """True for a town of a country («met in Qatar» in the text, «in Doha» in the headline)."""
    known = page.rules.knowledge
    place = known.places.get(town)
    codes = place.countries if place is not None else ()
    return len(codes) == 1 and codes[0] in known.countries and known.countries[codes[0]].name == country


def _evidence(page: Page, words: Iterable[Unit], rule: str) -> Evidence:
    inner = [unit for unit in words if unit.last > unit.first]
    return page.evidence(inner[0].first, inner[-1].last, rule)


def _date(draft: Draft, scene: Scene) -> Value[str] | None:
    moment = next((account.moment for account in draft.accounts if account.moment), None)
    if moment is None:
        return None
    return Value(str(moment.payload.value), (scene.page.evidence_of(moment, moment.payload.rule or "date"),))


def _day_of_report(draft: Draft, scene: Scene) -> Value[str] | None:
    """The day on which a call or meeting was reported, where the item gives it no day of its own."""
    unit = day_of_report(scene) if draft.status == "held" and draft.channel in IMMEDIATE else None
    if unit is None:
        return None
    evidence = scene.page.evidence_of(unit, "contact.day-of-report")
    return Value(str(unit.payload.value), (evidence,), 0.7, "inferred")


def _participants(draft: Draft, page: Page) -> tuple[Participant, ...]:
    people = [_participant(party, page) for party in draft.parties if party.is_person]
    if people:
        return tuple(people)
    return tuple(_delegation(party, page) for party in draft.parties)


def _participant(party: Party, page: Page) -> Participant:
    actor = party.unit.payload
    evidence = (page.evidence_of(party.unit, "contact.side"),)
    if not isinstance(actor, Actor) or actor.members:
        return Participant(party.value, evidence, romanised=party.value, country=party.country)
    return Participant(
        party.value,
        evidence,
        evidence[0].quote,
        party.value,
        actor.office,
        party.country,
        actor.person_id,
        actor.resolved,
    )


def _delegation(party: Party, page: Page) -> Participant:
    value = f"delegation@{party.country}"
    evidence = page.evidence_of(party.unit, "contact.side")
    return Participant(value, (evidence,), evidence.quote, value, "delegation", party.country)


def _countries(draft: Draft, page: Page) -> tuple[Value[str], ...]:
    found: dict[str, Evidence] = {}
    goals = [account.destination for account in draft.accounts] if draft.channel == "visit" else []
    for party in (*draft.parties, *goals):
        if party and party.country:
            found.setdefault(party.country, page.evidence_of(party.unit, "contact.side"))
    return tuple(Value(code, (evidence,)) for code, evidence in found.items())


def _initiator(draft: Draft, page: Page) -> Value[str] | None:
    account = next((one for one in draft.accounts if one.initiator), None)
    if account is None or account.initiator is None:
        return None
    party = _person_for(account.initiator, draft)
    return Value(party.value, (page.evidence_of(account.initiator.unit, account.telling.rule),))


def _person_for(party: Party, draft: Draft) -> Party:
    """The named principal where an unnamed office of his country is the initiator."""
    if party.is_person and "@" in party.value:
        return next((one for one in draft.parties if one.country == party.country and one.is_person), party)
    return party


def _values(topics: Sequence[Topic], kind: str) -> tuple[Value[str], ...]:
    found: dict[str, list[Evidence]] = {}
    for topic in topics:
        if topic.kind == kind:
            found.setdefault(topic.value, []).append(topic.evidence)
    return tuple(Value(value, tuple(evidence)) for value, evidence in found.items())
