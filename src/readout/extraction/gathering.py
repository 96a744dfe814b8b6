"""Bringing the tellings of one contact together: headline, lead, later paragraphs."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from readout.extraction.actor import Actor
from readout.extraction.antecedents import interlocutors, subject_before
from readout.extraction.asides import in_aside
from readout.extraction.background import is_background
from readout.extraction.initiator import initiator_of
from readout.extraction.place import destination_of, place_of
from readout.extraction.scene import Party, Scene
from readout.extraction.status import Standing, standing
from readout.extraction.tellings import REMOTE, REPORTERS, Telling, attribute, parties_of
from readout.extraction.timing import is_future, is_past, moment_of
from readout.grammar import Unit
from readout.model import Value
from readout.model.quick import quick, replace

LOOSE = ("", "unspecified")
TOGETHER = {"held": "past", "ongoing": "past", "planned": "coming", "possible": "coming", "denied": "denied"}
CLAUSE_BREAKS = frozenset({"AND", "','", "'و'", "'а'"})
NEAR = {frozenset({"meeting", "visit"}), frozenset({"meeting", "video"})}


@quick
@dataclass(frozen=True, slots=True)
class Account:
    """A telling with what its clause says of it.

    Attributes:
        telling: The telling.
        standing: Its status.
        moment: Its date expression, or None.
        place: Where, or None.
        initiator: At whose initiative, or None.
        destination: For a visit, the country to which it goes, or None.
        past: True where it only looks back.
    """

    telling: Telling
    standing: Standing
    moment: Unit | None
    place: Value[str] | None
    initiator: Party | None
    destination: Party | None = None
    past: bool = False

    @property
    def day(self) -> str:
        """The value of its date, or empty."""
        return str(self.moment.payload.value) if self.moment else ""


@dataclass(slots=True)
class Draft:
    """A contact being put together from its tellings."""

    accounts: list[Account] = field(default_factory=list)
    parties: list[Party] = field(default_factory=list)
    channel: str = ""
    standing: Standing | None = None

    def take(self, account: Account) -> None:
        """Add a telling."""
        self.accounts.append(account)
        telling = account.telling
        if not telling.gives.get("echo"):
            self.parties = merge_parties(self.parties, telling.parties)
        alike = TOGETHER[account.standing.status] == TOGETHER[self.status or account.standing.status]
        if (self.channel in LOOSE and _names_channel(telling)) or (
            self.channel == "visit" and telling.channel == "meeting" and alike and _meets(self, account)
        ):
            self.channel = telling.channel or self.channel
        elif telling.channel in REMOTE and self.channel == "meeting":
            self.channel = telling.channel  # the «talks» of the headline
        if self.standing is None or (account.standing.told and not self.standing.told) or telling.gives.get("accepts"):
            self.standing = account.standing

    @property
    def status(self) -> str:
        """Status, as far as known."""
        return self.standing.status if self.standing else ""

    @property
    def day(self) -> str:
        """The first date that a telling gives, or empty."""
        return next((account.day for account in self.accounts if account.day), "")

    @property
    def sides(self) -> set[str]:
        """Countries and bodies that the parties speak for, and that a visit goes to."""
        goals = [account.destination for account in self.accounts] if self.channel == "visit" else []
        return {party.country for party in (*self.parties, *goals) if party and party.country}


def _names_channel(telling: Telling) -> bool:
    """False for «talks», «negotiations» somewhere in the text, which need not be this contact."""
    return not telling.gives.get("echo") or telling.channel != "meeting" or bool(telling.gives.get("during"))


def _meets(draft: Draft, account: Account) -> bool:
    """True where a meeting of that day is told within a visit."""
    many = len(account.telling.parties) > 1 and not account.telling.gives.get("echo")
    return (many or draft.status in ("held", "ongoing")) and (
        not draft.day or not account.day or draft.day == account.day
    )


def merge_parties(known: Sequence[Party], more: Sequence[Party]) -> list[Party]:
    """Add parties; a person takes the place of the country or the unnamed office for which he speaks."""
    merged = list(known)
    for party in more:
        if any(party.value == other.value for other in merged):
            continue
        if _covered(party, merged):
            continue
        merged = [other for other in merged if not _covered(other, [party])]
        merged.append(party)
    return merged


def _covered(party: Party, others: Sequence[Party]) -> bool:
    """True for a country, or an office without a name, for which one of the others speaks."""
    if party.is_person and "@" not in party.value:
        return False
    return any(
        other.country == party.country
        and other.value != party.value
        and (other.is_person and ("@" not in other.value or not party.is_person))
        for other in others
    )


def accounts_of(tellings: Sequence[Telling], scene: Scene) -> list[Account]:
    """Read status, date, place and initiative of each telling, and which only look back."""
    beside: dict[int, list[Telling]] = {}
    for telling in tellings:
        beside.setdefault(telling.sentence, []).append(telling)
    news = {number: [one for one in told if not one.gives.get("echo")] for number, told in beside.items()}
    return list(
        _continued(
            _account(
                telling,
                _window(telling, beside[telling.sentence], scene),
                _window(telling, news[telling.sentence], scene),
                scene,
            )
            for telling in tellings
        )
    )


def _continued(accounts: Iterable[Account]) -> Iterator[Account]:
    """Accounts where a verb in the present goes on with what is planned («he will go to …, and meets …»).

    What those of an earlier contact agreed on in it is theirs too («had agreed in a call to meet»).
    """
    before: Account | None = None
    for account in accounts:
        same = before is not None and before.telling.sentence == account.telling.sentence
        before = _behind(before, account) if before and same else account
        yield before


def _behind(before: Account, account: Account) -> Account:
    """An account with what the one before it in its sentence gives it."""
    if _goes_on(before, account):
        return replace(account, standing=before.standing)
    if before.past and account.telling.gives.get("parties") == "last" and not account.telling.parties:
        return replace(account, telling=replace(account.telling, parties=before.telling.parties))
    return account


def _goes_on(before: Account, account: Account) -> bool:
    tenses = {name.rpartition(".")[2] for unit in account.telling.trigger for name in unit.classes if "." in name}
    return before.standing.status == "planned" and not account.standing.told and tenses == {"pres"}


def _account(telling: Telling, window: tuple[int, int], clause: tuple[int, int], scene: Scene) -> Account:
    """Read a telling between all its neighbours; its status also over «during the visit» and the like."""
    moment, state = moment_of(telling, window, scene), standing(telling, clause, scene)
    if TOGETHER[state.status] == "coming" and is_past(moment, scene.page.published):
        moment = None  # what is to come has no date of the past
    elif state.told and TOGETHER[state.status] == "past" and is_future(moment, scene.page.published):
        moment = None  # and what took place none of the days to come
    elif is_background(telling, moment, scene, TOGETHER[state.status] == "coming"):
        return Account(telling, state, moment, None, None, past=True)
    place, starter = place_of(telling, window, telling.channel, scene), initiator_of(telling, window, scene)
    told = _with_host(_as_call(telling, window, scene) if place is None else telling, starter, scene)
    goal = destination_of(told, window, scene) if told.channel == "visit" else None
    return Account(told, state, moment, place, starter, goal)


def _with_host(telling: Telling, inviter: Party | None, scene: Scene) -> Telling:
    """A visit with the person at whose invitation it takes place, or at whose seat."""
    if telling.channel != "visit" or telling.gives.get("echo") or not telling.parties:
        return telling
    hosts = [inviter] if inviter is not None and inviter.is_person else []
    if telling.place is not None and "SEAT" in telling.place.classes and not hosts:
        seat = telling.place.entries[0]
        hosts = _seated(seat.id, str(seat.attributes.get("of") or ""), scene)
    return replace(telling, parties=tuple(merge_parties(telling.parties, hosts)))


def _seated(country: str, office: str, scene: Scene) -> list[Party]:
    """Whose seat it is (the head of state's where nothing else is known), as the item names him."""
    for _, unit in scene.page.read:
        actor = unit.payload
        if (
            isinstance(actor, Actor)
            and actor.country == country
            and actor.office == (office or "head-of-state")
            and actor.value
        ):
            return parties_of([unit], scene.sides)
    return []


def _as_call(telling: Telling, window: tuple[int, int], scene: Scene) -> Telling:
    """Who speaks on the margins of something meets there; else an office's own «spoke with» is a telephone call."""
    if telling.channel not in LOOSE:
        return telling
    if any("ASIDE" in unit.classes for unit in scene.span(*window)):
        return replace(telling, channel="meeting")
    return replace(telling, channel="phone") if scene.home and telling.gives.get("spoken") else telling


def _window(telling: Telling, others: Sequence[Telling], scene: Scene) -> tuple[int, int]:
    """Unit indexes around a telling in its sentence up to the others there before and behind it.

    What stands before the verb behind «and» or a comma belongs to that verb («met A, and on Friday will meet B»).
    """
    first, last = scene.bounds[telling.sentence]
    others = [one for one in others if one is telling or not in_aside(one.start, telling.first, last, scene)]
    first = max([first, *(one.last for one in others if one.first < telling.first)])
    behind = min((one.first for one in others if one.first >= telling.last), default=last)
    last = min(last, _clause_end(telling.last, behind, scene) if behind < last else last)
    return min(first, telling.first), max(last, telling.last)


def _clause_end(first: int, last: int, scene: Scene) -> int:
    """The index of the last «and» or comma between two tellings that stand in clauses of their own."""
    breaks = (index for index in range(last - 1, first, -1) if not scene[index].classes.isdisjoint(CLAUSE_BREAKS))
    return next(breaks, last)


def gather(accounts: Sequence[Account], scene: Scene) -> list[Draft]:
    """Bring accounts of the same contact together, in the order of the item."""
    drafts: list[Draft] = []
    early: list[Account] = []
    for given in accounts:
        account = _completed(given, drafts, scene)
        draft = _draft_for(account, drafts)
        if draft is not None and _of_others(account, draft, scene):
            continue
        if draft is None and account.telling.gives.get("echo") and account.telling.place is not None:
            early.append(account)
        if draft is None and account.telling.parties and not account.telling.gives.get("echo"):
            draft = Draft()
            drafts.append(draft)
            draft.accounts.extend(one for one in early if _compatible(one.telling.channel, account.telling.channel))
            early.clear()
        if draft is not None:
            draft.take(_part_of(draft, account))
    for draft in drafts:
        if draft.channel in LOOSE and draft.standing and draft.accounts[0].place:
            draft.channel = "meeting"  # who discusses something at a place meets there
    return _without_headline_delay(_without_headline_wish(drafts), scene)


def _without_headline_delay(drafts: list[Draft], scene: Scene) -> list[Draft]:
    """The contacts; what a headline calls put off is not denied where the item tells of its new day."""
    first = drafts[0] if len(drafts) > 1 else None
    if first is None or first.status != "denied" or first.accounts[0].telling.sentence:
        return drafts
    if not _tells_of(first, {"PUTOFF", "ANNUL"}, scene):
        return drafts
    values = {party.value for party in first.parties}
    moved = any(
        one.status == "planned"
        and _tells_of(one, {"PUTOFF"}, scene)
        and values == {party.value for party in one.parties}
        for one in drafts[1:]
    )
    return drafts[1:] if moved else drafts


def _tells_of(draft: Draft, classes: set[str], scene: Scene) -> bool:
    sentence = scene.bounds[draft.accounts[0].telling.sentence]
    return any(not unit.classes.isdisjoint(classes) for unit in scene.span(*sentence))


def _without_headline_wish(drafts: list[Draft]) -> list[Draft]:
    """The contacts; a wish that opens the item is part of the conversation of which it goes on to tell."""
    first = drafts[0] if len(drafts) > 1 else None
    if first is None or not all(one.telling.gives.get("gesture") for one in first.accounts):
        return drafts
    told = _within(first.accounts[0], drafts[1:]) if first.channel == "letter" else None
    if told is None or first.accounts[0].telling.sentence:
        return drafts
    told.accounts.extend(_part_of(told, one) for one in first.accounts)
    return drafts[1:]


def _of_others(account: Account, draft: Draft, scene: Scene) -> bool:
    """True for a day on which others spoke («what Putin and Trump agreed in their call of 16 October»)."""
    telling = account.telling
    if account.moment is None or not telling.gives.get("echo"):
        return False
    before = scene.span(scene.bounds[telling.sentence][0], telling.start)
    named = [unit.payload.value for unit in before if isinstance(unit.payload, Actor) and unit.payload.kind == "person"]
    return len(named) > 1 and {party.value for party in draft.parties}.isdisjoint(named)


def _draft_for(account: Account, drafts: Sequence[Draft]) -> Draft | None:
    if account.telling.gives.get("gesture") and (told := _within(account, drafts)):
        return told
    if account.telling.gives.get("accepts"):
        offered = [draft for draft in drafts if draft.channel == "visit" and draft.status == "possible"]
        return offered[-1] if offered else None
    if account.telling.gives.get("echo"):
        fitting = [draft for draft in drafts if _echoed(draft, account)]
        return fitting[0] if fitting else None
    return next((draft for draft in drafts if _same(draft, account)), None)


def _part_of(draft: Draft, account: Account) -> Account:
    """A wish expressed within a conversation tells nothing of its initiator and its day."""
    within = account.telling.gives.get("gesture") and draft.channel not in ("", "letter")
    return replace(account, initiator=None, moment=None) if within else account


def _within(account: Account, drafts: Sequence[Draft]) -> Draft | None:
    """The contact between the same two in which a wish was expressed, if the item tells of one."""
    parties = account.telling.parties
    fitting = (draft for draft in drafts if TOGETHER[draft.status] == "past" and draft.channel != "letter")
    return next((draft for draft in fitting if not _unmatched(parties, draft.parties)), None)


def _echoed(draft: Draft, account: Account) -> bool:
    """True where «the call», «during the talks» can mean the draft."""
    if account.telling.channel in LOOSE:
        return True
    told = draft.standing is not None and draft.standing.told and account.standing.told
    if told and not account.telling.gives.get("during") and TOGETHER[draft.status] != TOGETHER[account.standing.status]:
        return False
    return _compatible(draft.channel, account.telling.channel) and not (
        draft.day and account.day and draft.day != account.day
    )


def _completed(account: Account, drafts: Sequence[Draft], scene: Scene) -> Account:
    """Give a telling the sides that it leaves to what stands before it, or to its publisher."""
    telling = account.telling
    if drafts and telling.parties and all(_stands_for_others(party) for party in telling.parties):
        both = tuple(_latest(drafts).parties)
        return replace(account, telling=replace(telling, parties=both)) if len(both) > 1 else account
    both_named = 0 < len(telling.others) < len(telling.parties)
    nations = {party.country for party in telling.parties}
    whole = (both_named or len(nations) > 1) and not _lacks_subject(telling)
    if whole or telling.gives.get("echo"):
        return _with_inviter(account, drafts, scene) if telling.gives.get("invites") else account
    if telling.gives.get("delegation"):
        return _delegated(account, scene)
    parties = list(telling.parties)
    if telling.gives.get("proposal") and drafts and not _takes_part(telling, drafts[0]):
        return account  # whoever is no side of the contact proposes one of his own
    if telling.gives.get("parties") == "last":
        parties = merge_parties(_left_to(telling, drafts, scene), parties)
    if len(parties) == 1 and scene.home and parties[0].country != scene.home and telling.channel != "visit":
        own = _own_leader(scene)
        parties = [own, *parties] if own else parties
    added = [party for party in parties if party not in telling.parties]
    starter = added[0] if added and telling.gives.get("initiator") == "sender" else account.initiator
    if starter is None and telling.gives.get("proposal"):
        starter = next(iter(_subject_of(telling, scene)), None)
    completed = replace(account, telling=replace(telling, parties=tuple(parties)), initiator=starter)
    return _with_inviter(completed, drafts, scene) if telling.gives.get("invites") else completed


def _takes_part(telling: Telling, draft: Draft) -> bool:
    """True where a side of a telling is one of a contact's."""
    sides = {party.country for party in draft.parties}
    return any(party.country in sides for party in telling.parties)


def _with_inviter(account: Account, drafts: Sequence[Draft], scene: Scene) -> Account:
    """An invitation with him who invites: who speaks for its goal, else who wrote the letter that contains it."""
    parties, goal = account.telling.parties, account.destination.country if account.destination else ""
    host = account.initiator or next((party for party in parties if goal and party.country == goal), None)
    if host is None and not goal and drafts:
        host = next((one.initiator for one in reversed(drafts[-1].accounts) if one.initiator in parties), None)
    country = scene.page.rules.knowledge.countries.get(host.country) if host else None
    if host is None or country is None or account.place is not None:
        return replace(account, initiator=host)
    place = Value(country.name, (scene.page.evidence_of(host.unit, "contact.home-of-inviter"),))
    return replace(account, initiator=host, place=place)


def _stands_for_others(party: Party) -> bool:
    """True for «the two leaders», «the sides»."""
    actor = party.unit.payload
    return isinstance(actor, Actor) and bool(actor.members)


def _latest(drafts: Sequence[Draft]) -> Draft:
    """The last contact that took place, letters left out, else the last."""
    took_place = (one for one in reversed(drafts) if TOGETHER[one.status] == "past" and one.channel != "letter")
    return next(took_place, drafts[-1])


def _delegated(account: Account, scene: Scene) -> Account:
    """A delegation that somebody sends."""
    senders = account.telling.parties or _subject_of(account.telling, scene) or _speaker_before(account.telling, scene)
    if not senders:
        return account
    sender = senders[0]
    party = replace(sender, value=f"delegation@{sender.country}")
    return replace(account, telling=replace(account.telling, parties=(party,)), initiator=sender)


def _left_to(telling: Telling, drafts: Sequence[Draft], scene: Scene) -> list[Party]:
    """The sides of the last or the main contact, its recipient, or who speaks before the telling."""
    if drafts and telling.parties and _acts_with_others(telling, scene):
        main = telling.gives.get("of") == "main"
        return list((_main(telling, drafts, scene) if main else _latest(drafts)).parties)
    of = telling.gives.get("of")
    if of == "speaker":
        return _same_subject(telling, drafts, scene) or _speaker_before(telling, scene)
    if of == "nominative":
        return (
            _same_subject(telling, drafts, scene) or subject_before(telling, scene) or _speaker_before(telling, scene)
        )
    if of == "interlocutor":
        return interlocutors(telling, scene) or list(drafts[-1].parties if drafts else ())
    if of == "subject":
        return _subject_of_clause(telling, scene) or _subject_of(telling, scene)
    if of == "offices":
        return _offices_of_both(telling, drafts, scene)
    if of == "protagonist":
        return _protagonist(telling, drafts, scene)
    if of == "sender" and not drafts:
        return subject_before(telling, scene)
    if not drafts:
        return []
    if of == "sender":
        return drafts[-1].parties[:1]
    if of == "recipient":
        own = {party.country for party in telling.parties}
        return [party for party in drafts[-1].parties if party.country not in own]
    return list((_main(telling, drafts, scene) if of == "main" else drafts[-1]).parties)


def _main(telling: Telling, drafts: Sequence[Draft], scene: Scene) -> Draft:
    """The main contact; in a paragraph that tells of others only, the last of those that took place."""
    block = scene.blocks[telling.sentence]
    here = [draft for draft in drafts if any(scene.blocks[one.telling.sentence] == block for one in draft.accounts)]
    if not here or drafts[0] in here:
        return drafts[0]
    return _latest(here)


def _acts_with_others(telling: Telling, scene: Scene) -> bool:
    """True for «they held talks with C», «a trilateral meeting with C»: both of the contact before meet him."""
    before = scene.span(scene.bounds[telling.sentence][0], telling.start)
    plural = any("THEY" in unit.classes for unit in before)
    return plural or (attribute(telling.trigger, "sides") == 3 and len(telling.parties) == 1)


def _same_subject(telling: Telling, drafts: Sequence[Draft], scene: Scene) -> list[Party]:
    """The subject of the telling before in the sentence, where nobody else acts in between («…, and a call with»)."""
    before = drafts[-1].accounts[-1].telling if drafts and drafts[-1].accounts else None
    if before is None or before.sentence != telling.sentence or not before.others or before.last > telling.first:
        return []
    if any(isinstance(unit.payload, Actor) for unit in scene.span(before.last, telling.first)):
        return []
    return [party for party in before.parties if party not in before.others][:1]


def _speaker_before(telling: Telling, scene: Scene) -> list[Party]:
    """The nearest principal of another country before a telling, in its sentence or the one before."""
    first = scene.bounds[max(0, telling.sentence - 1)][0]
    others = {party.country for party in telling.parties}
    for index in range(telling.first - 1, first - 1, -1):
        parties = _speaking(scene[index], scene)
        if parties and parties[0].country not in others:
            return [*_beside(index, first, scene), *parties]
    return []


def _speaking(unit: Unit, scene: Scene) -> list[Party]:
    """The side for which one principal who can speak stands."""
    actor = unit.payload
    if not isinstance(actor, Actor) or actor.members or actor.office in (*REPORTERS, "ambassador"):
        return []
    return parties_of([unit], scene.sides)


def _beside(index: int, first: int, scene: Scene) -> list[Party]:
    """Who stands before «and» and a speaker («NN and MM called for calm in a call with …»)."""
    if scene.page.lang != "en" or index - 2 < first or "AND" not in scene[index - 1].classes:
        return []
    return _speaking(scene[index - 2], scene)


def _subject_of(telling: Telling, scene: Scene) -> list[Party]:
    """The first principal of the sentence, before one who only speaks in front of a colon («Peskov: Putin will …»)."""
    speaker: list[Party] = []
    for index in range(scene.bounds[telling.sentence][0], telling.first):
        parties = parties_of([scene[index]], scene.sides) if isinstance(scene[index].payload, Actor) else []
        if parties and "':'" not in scene[index + 1].classes:
            return parties
        if parties and scene[index].payload.office not in REPORTERS:
            speaker = speaker or parties
    return speaker


def _offices_of_both(telling: Telling, drafts: Sequence[Draft], scene: Scene) -> list[Party]:
    """The holders of an office for the sides of the last contact («the foreign ministers of the two countries»)."""
    office, unit = str(attribute(telling.trigger, "as") or ""), telling.trigger[0]
    countries = dict.fromkeys(party.country for party in drafts[-1].parties) if drafts and office else {}
    return [scene.holder(office, code) or Party(f"{office}@{code}", code, unit) for code in countries]


def _subject_of_clause(telling: Telling, scene: Scene) -> list[Party]:
    """The first principal behind the last «that» before a telling («he said that X will arrive and meet»)."""
    first = scene.bounds[telling.sentence][0]
    that = next((index for index in range(telling.first - 1, first, -1) if "THAT" in scene[index].classes), None)
    if that is None:
        return []
    found = (parties_of([unit], scene.sides) for unit in scene.span(that, telling.first) if unit.payload is not None)
    return next((parties for parties in found if parties), [])


def _lacks_subject(telling: Telling) -> bool:
    """True where all sides stand behind «with» and somebody acts who is named elsewhere («a summit with A and B»)."""
    return telling.gives.get("of") in ("protagonist", "speaker") and len(telling.others) == len(telling.parties)


def _protagonist(telling: Telling, drafts: Sequence[Draft], scene: Scene) -> list[Party]:
    """Who goes on acting where a verb names no subject: that of its sentence, else of the contact before."""
    told = {party.value for party in telling.parties}
    if any(party.value in told for draft in drafts for party in draft.parties):
        return []  # who has been in a contact already goes on acting himself
    found = _subject_of_clause(telling, scene) or _subject_of(telling, scene)
    subject = [party for party in found if party.value not in told][:1]
    if subject:
        return subject
    acting = [one for draft in drafts for one in _acting(draft) if one.value not in told]
    often = Counter(party.value for party in acting)
    latest = max(enumerate(acting), key=lambda one: (often[one[1].value], one[0]), default=None)
    return [latest[1]] if latest else _speaker_before(telling, scene)


def _acting(draft: Draft) -> list[Party]:
    """Who acts in a contact: the first side that does not stand behind «with»."""
    telling = draft.accounts[0].telling
    return [party for party in telling.parties if party not in telling.others][:1]


def _own_leader(scene: Scene) -> Party | None:
    """The head of state or government of the country whose office published the item, as the item names him."""
    for _, unit in scene.page.read:
        actor = unit.payload
        if not isinstance(actor, Actor) or actor.country != scene.home or not actor.value or actor.former:
            continue
        if actor.office in ("head-of-state", "head-of-government"):
            return Party(actor.value, actor.country, unit)
    return None


def _same(draft: Draft, account: Account) -> bool:
    gives = account.telling.gives
    if gives.get("channel") == "visit" and gives.get("status") == "possible" and draft.channel != "visit":
        return False  # an invitation is no part of the meeting at which it is made
    if (
        _trip_beside(draft, account)
        or not _statuses_agree(draft, account)
        or not (_compatible(draft.channel, account.telling.channel) or _talks_at_distance(draft, account))
    ):
        return False
    if draft.day and account.day and not _days_agree(draft.day, account.day):
        return False
    if _within_visit(draft, account) or _elsewhere(draft, account) or _answers(draft, account):
        return False
    return _parties_agree(draft, account.telling.parties) and not _apart(draft, account)


def _answers(draft: Draft, account: Account) -> bool:
    """True for a letter of somebody else than who wrote the one told before: its answer."""
    if not draft.channel == account.telling.channel == "letter" or account.initiator is None:
        return False
    writers = {one.initiator.value for one in draft.accounts if one.initiator is not None}
    return bool(writers) and account.initiator.value not in writers


def _elsewhere(draft: Draft, account: Account) -> bool:
    """True for visits to two cities."""
    if not draft.channel == account.telling.channel == "visit" or account.telling.place is None:
        return False
    towns = [
        one.telling.place.entries[0].id for one in draft.accounts if one.telling.place is not None and _is_city(one)
    ]
    return bool(towns) and _is_city(account) and account.telling.place.entries[0].id not in towns


def _is_city(account: Account) -> bool:
    place = account.telling.place
    return place is not None and "PLACE" in place.classes and "COUNTRY" not in place.classes


def _within_visit(draft: Draft, account: Account) -> bool:
    """True for a meeting to come without a day, beside a dated visit to somebody of which another sentence tells."""
    coming = TOGETHER[draft.status] == TOGETHER[account.standing.status] == "coming"
    if not coming or draft.channel != "visit" or account.telling.channel != "meeting" or len(draft.parties) < 2:
        return False
    alone = len(account.telling.parties) > 1 and account.telling.sentence != draft.accounts[-1].telling.sentence
    return alone and bool(draft.day) and not account.day


def _apart(draft: Draft, account: Account) -> bool:
    """True for a meeting of two beside one of many, a trilateral one beside one of two."""
    told = len({party.country for party in account.telling.parties})
    asked = attribute(account.telling.trigger, "sides")
    if told == 2 and len(draft.sides) > (2 if asked == 2 else 3):
        return True
    of_three = any(attribute(one.telling.trigger, "sides") == 3 for one in draft.accounts)
    return asked == 3 and told > 2 and len(draft.sides) == 2 and not of_three


def _trip_beside(draft: Draft, account: Account) -> bool:
    """True for an invitation or a coming visit beside a conversation of which nothing says that it was one."""
    trip = account.telling.channel == "visit" and not account.telling.gives.get("echo")
    return trip and TOGETHER[account.standing.status] == "coming" and draft.channel in LOOSE


def _statuses_agree(draft: Draft, account: Account) -> bool:
    told = draft.standing is not None and draft.standing.told and account.standing.told
    one, other = TOGETHER[draft.status], TOGETHER[account.standing.status]
    if (
        one == other == "coming"
        and draft.status != account.standing.status
        and draft.channel != account.telling.channel
    ):
        return False
    return one == other or (not told and "denied" not in (one, other))


def _days_agree(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def _compatible(one: str, other: str) -> bool:
    if {one, other} == {"unspecified", "letter"}:
        return False  # who spoke did not write
    return one in LOOSE or other in LOOSE or one == other or frozenset({one, other}) in NEAR


def _talks_at_distance(draft: Draft, account: Account) -> bool:
    """True for «talks» without a place beside a call or a video call, which are talks as well."""
    if draft.channel in REMOTE and account.telling.channel == "meeting":
        return _merely_talks(account)
    if draft.channel != "meeting" or account.telling.channel not in REMOTE:
        return False
    return all(_merely_talks(one) or one.telling.channel in LOOSE for one in draft.accounts)


def _merely_talks(account: Account) -> bool:
    return account.place is None and bool(attribute(account.telling.trigger, "talks"))


def _parties_agree(draft: Draft, parties: Sequence[Party]) -> bool:
    one, other = {party.value for party in draft.parties}, {party.value for party in parties}
    if one <= other or other <= one:
        return True
    rest, more = _unmatched(draft.parties, parties), _unmatched(parties, draft.parties)
    return not rest or not more


def _unmatched(parties: Sequence[Party], others: Sequence[Party]) -> list[Party]:
    """Parties that neither stand among the others nor are countries or unnamed offices that these speak for."""
    values = {other.value for other in others}
    return [
        party
        for party in parties
        if party.value not in values
        and not _covered(party, others)
        and not any(_covered(other, [party]) for other in others)
    ]
