"""What was discussed in which contact: subjects and situations of the sentences that tell of it."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from readout.extraction.actor import Actor
from readout.extraction.gathering import Draft
from readout.extraction.scene import Scene
from readout.extraction.situations import fields_of_envoys, find_situations, is_inside
from readout.extraction.subjects import Subject, agreements, context_subjects, find_subjects
from readout.extraction.tellings import REPORTERS
from readout.grammar import Unit
from readout.model import Evidence

CURRENT = ("held", "ongoing")
ABOUT_CONTACTS = ("further-contacts", "visits-invitations")
STRUCK = ("condolences", "disasters")
"""Subjects that may concern the country to which the contact is addressed."""
BLOWS = ("disasters", "terrorism-security", "hostilities")
"""Subjects that strike a country; a death alone, or one abroad, does not."""
CONFLICTS = ("conflict-settlement", "hostilities")
OF_COUNTRIES = frozenset(
    {
        "arms-control",
        "conflict-settlement",
        "defence",
        "disasters",
        "hostilities",
        "humanitarian",
        "nuclear-energy",
        "political-process",
        "prisoners-hostages",
        "refugees-migration",
        "sanctions",
        "sovereignty",
        "terrorism-security",
    }
)
"""Subjects that are those of some country or region, which is then the situation."""
CODE = 2
"""Letters of a country's code."""
BOTH = ("leaders", "sides")
OF_TALKS = frozenset({"DISCUSSVERB", "DISCUSSED", "AGREEVERB", "CONTACT", "REPORT", "FOCUS"})
"""Words by which a new paragraph that names nobody goes on about the talks."""
JOINING = frozenset({"AND", "'و'"})
ANNOUNCED_REACH = 3
"""How many sentences behind the words that announce a contact may say what it will be about."""
OCCASIONS = frozenset({"OCCASION", "PLACEIN"})
TIMES = ("hostilities", "political-process")
"""Subjects whose words often only say since when («since the start of the invasion», «منذ الانقلاب»)."""
OLD_REACH = 3
"""How many units before such words «since» may stand."""
OCCASION_REACH = 5
"""How many units before a forum the words may stand that make it an occasion."""


class Topic(NamedTuple):
    """Something that was discussed.

    Attributes:
        kind: ``subject`` or ``situation``.
        value: Subject of the closed list; country code or English name of a region.
        evidence: The words.
        meant: True where the words say that the situation in a country is meant, even if the country takes part.
    """

    kind: str
    value: str
    evidence: Evidence
    meant: bool = False


class Told(NamedTuple):
    """A place in a sentence where a contact is told.

    Attributes:
        start: Index of the first unit of the words that tell it.
        draft: Which contact.
        echo: True where it is only taken up again («during the call»).
    """

    start: int
    draft: int
    echo: bool


def discussed(scene: Scene, drafts: Sequence[Draft]) -> dict[int, list[Topic]]:
    """Give each contact the topics of its sentences.

    A sentence belongs to the contact that it tells; one that tells none belongs to the last contact
    that took place before it, unless it looks back or others speak in it. What the sides of a contact
    agree to do next is a subject of that contact, not of the coming one.
    """
    if not drafts:
        return {}
    topics: dict[int, list[Topic]] = {}
    unmentioned = _unmentioned(scene)
    told = {
        number: found
        for number, found in _told(drafts).items()
        if not (all(one.echo for one in found) and _is_aside(number, drafts[found[0].draft], scene))
    }
    owners = _owners(scene, drafts, told)
    for index, topic in _of_story(scene):
        sentence = scene.numbers[index]
        if index > unmentioned.get(sentence, index):
            continue
        owner = _part_of(index, told.get(sentence, ()), owners.get(sentence), topic, drafts, scene)
        if owner is not None and _fits(topic, drafts[owner]):
            topics.setdefault(owner, []).append(topic)
    for owner, topic in _announced(scene, drafts):
        topics.setdefault(owner, []).append(topic)
    _shared(drafts, topics)
    for owner, topic in _struck(drafts, topics, scene):
        topics.setdefault(owner, []).append(topic)
    for owner, topic in _of_item(scene, drafts, topics):
        topics[owner].append(topic)
    for owner, topic in _envoys(scene, drafts):
        if not any(other.kind == "situation" for other in topics.get(owner, ())):
            topics.setdefault(owner, []).append(topic)
    return topics


def _of_story(scene: Scene) -> Iterable[tuple[int, Topic]]:
    """The topics of the story; not those of its frame, nor the countries where people died that are mourned."""
    publisher = tuple(_publisher_lines(scene))
    found = [(index, topic) for index, topic in _topics(scene) if not _in_frame(scene[index], publisher, scene)]
    mourning = {scene.numbers[index] for index, topic in found if topic.value == "condolences"}
    for index, topic in found:
        died = topic.kind == "situation" and not topic.meant and scene.numbers[index] in mourning
        if not (died and is_inside(index, scene)):
            yield index, topic


def _in_frame(unit: Unit, publisher: Sequence[tuple[int, int]], scene: Scene) -> bool:
    if any(first <= unit.first < last for first, last in scene.header.furniture):
        return True
    start = scene.page.analysis.starts[unit.first]
    return any(first <= start < last for first, last in publisher)


def _publisher_lines(scene: Scene) -> Iterable[tuple[int, int]]:
    """Where the text names its publisher, also in a line of its own where only metadata told it."""
    publisher, text = scene.header.publisher, scene.page.analysis.text
    if publisher is None:
        return
    yield from ((one.start, one.end) for one in publisher.evidence if not one.field)
    if any(one.field for one in publisher.evidence):
        for name in {publisher.value, *(one.given for one in publisher.evidence if one.given)}:
            at = text.rfind(f"\n{name}")
            if at >= 0:
                yield at, at + 1 + len(name)


def _topics(scene: Scene) -> Iterable[tuple[int, Topic]]:
    """All topics of an item with the index of the unit that shows them."""
    page = scene.page
    firsts = [unit.first for unit in scene.units.units]
    weighty: list[int] = []
    for subject in find_subjects(page):
        index = bisect_right(firsts, subject.first) - 1
        if _part_of_name(subject, scene[index]) or _of_event(index, subject, scene) or _beside(index, subject, scene):
            continue
        if subject.subject in OF_COUNTRIES:
            weighty.append(index)
        evidence = page.evidence(subject.first, subject.last, f"subject.{subject.subject}")
        yield index, Topic("subject", subject.subject, evidence)
    for index, value in context_subjects(scene):
        yield index, Topic("subject", value, page.evidence_of(scene[index], f"subject.{value}"))
    for index, value, own in find_situations(scene, weighty):
        yield index, Topic("situation", value, page.evidence_of(scene[index], "situation"), own)


def _part_of_name(subject: Subject, unit: Unit) -> bool:
    """True for words inside a name («Eurasian Economic Union»), or of an actor's office."""
    if isinstance(unit.payload, Actor):
        return True
    named = bool(unit.entries) and unit.entries[0].kind != "term" and unit.entries[0].form != "facility"
    return named and (unit.first < subject.first or subject.last < unit.last)


def _beside(index: int, subject: Subject, scene: Scene) -> bool:
    """True for words that only say more of something: of a person, of a title, of a time.

    «The detained president», «envoy of the Arab League», «since the start of the invasion».
    """
    first, last = scene.bounds[scene.numbers[index]]
    if subject.subject == "prisoners-hostages" and subject.last == subject.first + 1:
        around = (*scene.span(max(first, index - 1), index), *scene.span(index + 1, min(last, index + 2)))
        return any("ACTOR.person" in unit.classes or "ACTOR.office" in unit.classes for unit in around)
    if subject.subject == "international-organisations" and "ORG" in scene[index].classes:
        behind = scene.span(index + 1, min(last, index + 2))
        return any("ACTOR" in unit.classes for unit in behind)
    if subject.subject not in TIMES:
        return False
    return any("SINCE" in unit.classes for unit in scene.span(max(first, index - OLD_REACH), index))


def _of_event(index: int, subject: Subject, scene: Scene) -> bool:
    """True for a forum that is only the occasion of a meeting («on the sidelines of the G20 summit»)."""
    if subject.subject != "international-organisations":
        return False
    first = scene.bounds[scene.numbers[index]][0]
    before = scene.span(max(first, index - OCCASION_REACH), index)
    if any("ASIDE" in unit.classes for unit in before):
        return True
    event = any("EVENT" in unit.classes and unit.first < subject.last for unit in scene.span(index, index + 3))
    return event and any(not unit.classes.isdisjoint(OCCASIONS) for unit in before[-3:])


def _unmentioned(scene: Scene) -> dict[int, int]:
    """For sentences with words for what was not spoken of: the index behind which nothing was discussed."""
    found: dict[int, int] = {}
    for index in scene.with_class("UNMENTIONED"):
        sentence = scene.numbers[index]
        found.setdefault(sentence, scene.bounds[sentence][0] if scene[index].attribute("all") else index)
    return found


def _fits(topic: Topic, draft: Draft) -> bool:
    """A country that takes part is a situation only where the words say that it is what was discussed."""
    return topic.kind != "situation" or topic.meant or topic.value not in draft.sides


def _told(drafts: Sequence[Draft]) -> dict[int, list[Told]]:
    """For each sentence that tells contacts, where it tells which."""
    told: dict[int, list[Told]] = {}
    for index, draft in enumerate(drafts):
        for account in draft.accounts:
            telling = account.telling
            told.setdefault(telling.sentence, []).append(Told(telling.start, index, bool(telling.gives.get("echo"))))
    return {sentence: sorted(found, key=lambda one: (one.start, -one.draft)) for sentence, found in told.items()}


def _owners(scene: Scene, drafts: Sequence[Draft], told: dict[int, list[Told]]) -> dict[int, int]:
    """The contact that is being told of in each sentence; one that took place before one that is announced."""
    owners: dict[int, int] = {}
    current: int | None = None
    since, aside = 0, -1
    for number in range(len(scene.bounds)):
        if number not in told and (
            _is_remark(number, scene) or (aside == number - 1 and not _of_sides(number, drafts, scene))
        ):
            aside = number
        elif number in told:
            owners[number] = _main_of(told[number], drafts)
            if drafts[owners[number]].status in CURRENT or current is None:
                current, since = owners[number], number
        elif (
            current is not None
            and (drafts[current].status in CURRENT or number <= since + ANNOUNCED_REACH)
            and _continues(number, drafts[current], scene)
        ):
            owners[number] = current
    return owners


def _main_of(told: Sequence[Told], drafts: Sequence[Draft]) -> int:
    """Of the contacts of a sentence the first that took place, and is told rather than taken up again."""
    return min(told, key=lambda one: (drafts[one.draft].status not in CURRENT, one.echo, one.draft)).draft


def _continues(sentence: int, draft: Draft, scene: Scene) -> bool:
    """True for a sentence that goes on about a contact: it does not look back, and nobody else speaks in it."""
    first, last = scene.bounds[sentence]
    opening = scene.span(first, min(last, first + 4))
    if any("REMARK" in unit.classes or ("WAS" in unit.classes and "HOLDVERB" not in unit.classes) for unit in opening):
        return False
    if any("ASKED" in unit.classes for unit in scene.span(first, last)):
        return False
    actors = [unit.payload for unit in scene.span(first, last) if isinstance(unit.payload, Actor)]
    if actors:
        return not _of_others(scene.span(first, last), draft) and any(_takes_part(actor, draft) for actor in actors)
    if _of_old(scene.span(first, last), scene):
        return False
    afresh = scene.blocks[sentence] > scene.blocks[sentence - 1] and not scene.home
    if afresh and all(unit.classes.isdisjoint(OF_TALKS) for unit in scene.span(first, last)):
        return False
    return not any("REPORT" in unit.classes for unit in opening) or _own_office(opening, draft)


def _is_remark(number: int, scene: Scene) -> bool:
    """True for a sentence that turns to something else («Separately»), or to what came before («ويأتي اللقاء بعد»)."""
    first, last = scene.bounds[number]
    opening = scene.span(first, min(last, first + 4))
    if any("REMARK" in unit.classes for unit in opening):
        return True
    came = next((first + at for at, unit in enumerate(opening) if "CAME" in unit.classes), last)
    return any("AMID" in unit.classes for unit in scene.span(came, min(last, came + OCCASION_REACH)))


def _is_aside(number: int, draft: Draft, scene: Scene) -> bool:
    """True for a sentence that takes a contact up only to turn to something else, to the past, or to others' words."""
    units = scene.span(*scene.bounds[number])
    return _is_remark(number, scene) or _of_old(units, scene) or _of_others(units, draft)


def _of_others(units: Sequence[Unit], draft: Draft) -> bool:
    """True where somebody acts first who takes no part and does not report for those who do."""
    actors = [unit.payload for unit in units if isinstance(unit.payload, Actor)]
    if not actors or actors[0].kind != "person" or _takes_part(actors[0], draft):
        return False
    return actors[0].country not in draft.sides or not any(actor.kind in BOTH for actor in actors)


def _of_sides(number: int, drafts: Sequence[Draft], scene: Scene) -> bool:
    """True for a sentence in which somebody acts who takes part in one of the contacts."""
    actors = (unit.payload for unit in scene.span(*scene.bounds[number]) if isinstance(unit.payload, Actor))
    return any(actor.value == party.value for actor in actors for draft in drafts for party in draft.parties)


def _of_old(units: Sequence[Unit], scene: Scene) -> bool:
    """True where a sentence gives a day long before the item's («the war that has gone on since 2011»)."""
    published = scene.page.day
    values = (str(getattr(unit.payload, "value", None) or "") for unit in units if "DATE" in unit.classes)
    return bool(published) and any(value[:4].isdigit() and value[:4] < published[:4] for value in values)


def _takes_part(actor: Actor, draft: Draft) -> bool:
    if actor.members or actor.kind in ("pronoun", "leaders", "sides") or actor.office in REPORTERS:
        return True
    if any(actor.value == party.value for party in draft.parties):
        return True
    other = actor.kind == "person" and actor.value and "@" not in actor.value
    return not other and bool(actor.country) and actor.country in draft.sides


def _own_office(units: Sequence[Unit], draft: Draft) -> bool:
    """True where no other body speaks than an office of one of the sides."""
    bodies = [unit for unit in units if "ORG" in unit.classes or "SEAT" in unit.classes]
    return all(str(unit.entries[0].attributes.get("country") or unit.entries[0].id) in draft.sides for unit in bodies)


def _part_of(
    index: int, told: Sequence[Told], owner: int | None, topic: Topic, drafts: Sequence[Draft], scene: Scene
) -> int | None:
    """The contact to which a topic belongs: that whose words stand before it in its sentence.

    Before the words of an announced contact it is the one that took place, and for what is said of contacts to come.
    """
    first = next((number for number, draft in enumerate(drafts) if draft.status in CURRENT), None)
    held = owner if owner is not None and drafts[owner].status in CURRENT else first
    full = [one for one in told if not one.echo]
    before = [one for one in full or told if one.start < index]
    chosen = before[-1].draft if before else owner
    if chosen is None or drafts[chosen].status in CURRENT:
        return chosen
    if topic.value in ABOUT_CONTACTS:
        took_place = (number for number, draft in enumerate(drafts) if draft.status in CURRENT)
        fitting = (one for one in (held, *took_place) if one is not None and _common(drafts[one], drafts[chosen]))
        return next(fitting, None if told else held)
    if told and held is not None and (not before or _says_more(before[-1].start, index, scene)):
        return held
    return chosen


def _common(one: Draft, other: Draft) -> bool:
    """True for contacts of the same sides."""
    return len(one.sides & other.sides) > 1


def _says_more(start: int, index: int, scene: Scene) -> bool:
    """True where a clause of its own stands between, in which somebody says something («and stressed that …»)."""
    return any(
        "REPORT" in scene[at].classes and not scene[at - 1].classes.isdisjoint(JOINING)
        for at in range(start + 1, index)
    )


def _announced(scene: Scene, drafts: Sequence[Draft]) -> Iterable[tuple[int, Topic]]:
    """Coming contacts that the sides of a contact agreed on: a subject of that contact."""
    current = next((number for number, draft in enumerate(drafts) if draft.status in CURRENT), None)
    agreed = agreements(scene.page) if len(drafts) > 1 else set()
    for draft in drafts:
        if current is None or draft.status not in ("planned", "possible") or not draft.sides & drafts[current].sides:
            continue
        telling = draft.accounts[0].telling
        common = len(draft.sides & drafts[current].sides) > 1
        if common and _agreed(telling.sentence, scene, agreed) and not _from_outside(telling.sentence, scene):
            subject = "visits-invitations" if draft.channel == "visit" else "further-contacts"
            words = [unit for unit in telling.trigger if unit.last > unit.first]
            yield (
                current,
                Topic("subject", subject, scene.page.evidence(words[0].first, words[-1].last, f"subject.{subject}")),
            )


def _agreed(sentence: int, scene: Scene, agreed: set[int]) -> bool:
    """True where the sides agree on a contact, invite or accept, or look forward to it."""
    first, last = scene.bounds[sentence]
    return any(scene[first].first <= token < scene[last - 1].last for token in agreed)


def _from_outside(sentence: int, scene: Scene) -> bool:
    """True where a source or spokesman tells of a coming contact, not the sides in their talks."""
    units = scene.span(*scene.bounds[sentence])
    actors = [unit.payload for unit in units if isinstance(unit.payload, Actor)]
    return any(actor.office in REPORTERS for actor in actors) or any("SOURCE" in unit.classes for unit in units)


def _struck(drafts: Sequence[Draft], topics: dict[int, list[Topic]], scene: Scene) -> Iterable[tuple[int, Topic]]:
    """The country that a blow struck is the situation where condolences for it go there."""
    for index, draft in enumerate(drafts):
        own = topics.get(index, ())
        shown = next((topic for topic in own if topic.value in STRUCK), None)
        party = shown and (_located(shown, draft, scene) or _addressee(draft))
        if shown is not None and party is not None and _at_home(own, party, scene):
            yield index, Topic("situation", party, shown.evidence)


def _located(shown: Topic, draft: Draft, scene: Scene) -> str | None:
    """The side in whose part of the country the blow fell, as its sentence names it."""
    first, last = scene.bounds[scene.sentence_at(shown.evidence.start)]
    places = [unit.entries[0] for unit in scene.span(first, last) if "PLACE" in unit.classes and unit.entries]
    codes = {str(code) for place in places for code in place.attributes.get("countries") or ()}  # type: ignore[attr-defined]
    struck = codes & draft.sides
    return struck.pop() if len(struck) == 1 else None


def _at_home(topics: Sequence[Topic], party: str, scene: Scene) -> bool:
    """True for a disaster, and for an attack told with the condolences, unless it was in another country."""
    if any(topic.value == "disasters" for topic in topics):
        return True
    blows = {scene.sentence_at(topic.evidence.start) for topic in topics if topic.value in BLOWS}
    mourned = {scene.sentence_at(topic.evidence.start) for topic in topics if topic.value == "condolences"}
    beside = mourned | {sentence - 1 for sentence in mourned}
    return any(not _abroad(sentence, party, scene) for sentence in blows & beside)


def _abroad(sentence: int, party: str, scene: Scene) -> bool:
    """True where a sentence names another country in which something happened."""
    return any(
        is_inside(index, scene) and scene[index].entries[0].id != party
        for index in range(*scene.bounds[sentence])
        if "COUNTRY" in scene[index].classes and scene[index].entries
    )


def _envoys(scene: Scene, drafts: Sequence[Draft]) -> Iterable[tuple[int, Topic]]:
    """With the envoy for a country its situation is discussed."""
    for index, draft in enumerate(drafts):
        if draft.status in CURRENT:
            for unit, code in fields_of_envoys(draft.parties, scene):
                if code in draft.sides and all(len(side) == CODE for side in draft.sides):
                    continue
                yield index, Topic("situation", code, scene.page.evidence_of(unit, "situation.envoy"))


def _of_item(
    scene: Scene, drafts: Sequence[Draft], topics: Mapping[int, Sequence[Topic]]
) -> Iterable[tuple[int, Topic]]:
    """The one conflict that an item names, for its contacts on a conflict where no contact's sentences name one."""
    lacking = [owner for owner, own in topics.items() if any(topic.value in CONFLICTS for topic in own)]
    if not lacking or any(topic.kind == "situation" for own in topics.values() for topic in own):
        return
    found: dict[str, list[Topic]] = {}
    for _, topic in _of_story(scene):
        if topic.kind == "situation":
            found.setdefault(topic.value, []).append(topic)
    for owner in lacking:
        fitting = {value: own for value, own in found.items() if any(_fits(topic, drafts[owner]) for topic in own)}
        if len(fitting) == 1:
            yield owner, next(topic for own in fitting.values() for topic in own if _fits(topic, drafts[owner]))


def _addressee(draft: Draft) -> str | None:
    """The other side than that which took the initiative, or which the item names first."""
    starter = next((account.initiator.country for account in draft.accounts if account.initiator), "")
    first = starter or (draft.parties[0].country if draft.parties else "")
    others = {party.country for party in draft.parties if party.country and party.country != first}
    return others.pop() if len(others) == 1 else None


def _shared(drafts: Sequence[Draft], topics: dict[int, list[Topic]]) -> None:
    """Contacts that one telling tells («in separate calls») have its topics in common; so have similar letters."""
    for index, draft in enumerate(drafts[1:], 1):
        telling, before = draft.accounts[0].telling, drafts[index - 1].accounts[0].telling
        if (telling.sentence, telling.start) == (before.sentence, before.start):
            topics.setdefault(index, []).extend(topics.get(index - 1, ()))
        elif telling.gives.get("of") == "recipient":
            struck = [topic for topic in topics.get(index - 1, ()) if topic.value in STRUCK]
            topics.setdefault(index, []).extend(struck)
