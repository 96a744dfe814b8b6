"""Who speaks: named speakers, those whom a bare verb or a pronoun continues, and both principals of a passive."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import attrgetter

from readout.extraction.actors import Actor
from readout.extraction.attribution import Head
from readout.extraction.page import Page
from readout.extraction.quoted_names import MEDIA
from readout.extraction.quotes import Quotation, is_quoted
from readout.extraction.scene import Party
from readout.grammar import Unit
from readout.knowledge.organisations import STATE_BODIES
from readout.languages.folding import fold_arabic
from readout.model import Contact
from readout.model.quick import quick

SPEAKERS = frozenset({"ACTOR", "COUNTRY", "ORG", "SEAT", "CAPITALCITY", "SPEAKER", "NATION"})
BETWEEN = frozenset({"AND", "','", "'و'"})
TITLES = ("فخامة", "سمو", "جلالة", "معالي", "سيادة", "دولة", "سعادة", "فضيلة")
PLURAL = ("leaders", "sides")
REACH = 6
"""Units behind a speaker's noun («source», «ministry») among which its country or body stands."""


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


def voices(heads: Sequence[Head], scene: Scene) -> list[Voice]:
    """Give each head its speakers, in the order of the text."""
    result: list[Voice] = []
    for head in heads:
        scene.last = next((voice.speakers for voice in reversed(result) if len(voice.speakers) == 1), ())
        purpose = head.who and "SPEECH.inf" in head.verb[0].classes and scene.page.lang == "en"
        speakers = (_caller_for(head, result, scene) if purpose else ()) or named(head.who, scene)
        if head.gives.get("document"):
            speakers = _of_document(speakers, scene)
        if head.gives.get("principal"):
            speakers = _for_whom(speakers, scene)
        stated = bool(speakers)
        if head.gives.get("passive"):
            speakers, stated = (speakers or scene.principals), bool(speakers)
        elif _is_we(head, scene) and not _subject(scene, head.sentence, head.token):
            speakers = (Party(scene.author, "", head.verb[0]),) if scene.author else ()
        elif head.place == "source" or head.gives.get("principal"):
            pass
        elif not stated:
            speakers = _unnamed(head, result, scene)
        result.append(Voice(head, speakers, stated))
        if len(speakers) == 1 and _issues(speakers[0], scene):
            scene.known["issued"] = speakers[0]
    return result


def _issues(party: Party, scene: Scene) -> bool:
    """True for an office whose words are its statement («the ministry announced … the statement added»)."""
    return party.value.startswith(OFFICES) and is_reporter(party, scene)


def _is_we(head: Head, scene: Scene) -> bool:
    """True for a verb with «we» for its subject, by its form or by the word before it, outside quotations."""
    if head.who:
        return all("WE" in unit.classes for unit in head.who)
    word = scene.page.analysis.words[head.verb[0].last - 1]
    if scene.page.lang == "ru":
        return word.norm.endswith(WE_ENDINGS) and any(name.endswith(".pres") for name in head.verb[0].classes)
    return scene.page.lang == "ar" and word.norm.startswith("ن") and "SPEECH.pres" in head.verb[0].classes


WE_ENDINGS = ("ем", "им", "емся", "имся")


def _for_whom(speakers: tuple[Party, ...], scene: Scene) -> tuple[Party, ...]:
    """The principal who speaks for a country («China is willing to …» in its readout); none where nobody does."""
    countries = {party.value for party in speakers}
    return tuple(party for party in scene.principals if party.country in countries and scene.home)


def _of_document(speakers: tuple[Party, ...], scene: Scene) -> tuple[Party, ...]:
    """Remember whose document is cited, or return whose it was last («وجاء في البيان أن …»)."""
    if speakers and is_reporter(speakers[0], scene):
        scene.known["document"] = speakers[0]
    return speakers or tuple(scene.known[kind] for kind in ("document", "issued") if kind in scene.known)[:1]


def _pronoun(unit: Unit) -> bool:
    actor = unit.payload
    if not unit.classes.isdisjoint({"THEY", "BOTH", "WE"}):
        return True
    return isinstance(actor, Actor) and (actor.kind == "pronoun" or not (actor.value or actor.nations or actor.name))


def _unnamed(head: Head, before: Sequence[Voice], scene: Scene) -> tuple[Party, ...]:
    """Speakers of a head that names none: of a bare verb, a participle, a pronoun."""
    if head.gives.get("unknown") or (head.who and not any(_pronoun(unit) for unit in head.who)):
        return ()
    if (head.who and _means_both(head.who)) or (not head.who and _plural_form(head, scene)):
        both = _several(head, before, scene)
        if both:
            return both
    if caller := _caller(head, scene):
        return caller
    person = any(isinstance(unit.payload, Actor) and unit.payload.kind == "pronoun" for unit in head.who)
    earlier = next(
        (
            v
            for n, v in reversed(list(enumerate(before)))
            if _can_go_on(v, person, scene) and not _told(v, before[:n], scene)
        ),
        None,
    )
    if earlier and earlier.head.gives.get("unknown") and earlier.head.sentence == head.sentence and not head.who:
        return ()
    if (
        earlier
        and not (head.who or head.gives.get("continues"))
        and (subject := _subject_of_content(earlier, head, scene))
    ):
        return subject
    if earlier and earlier.head.sentence == head.sentence and earlier.speakers:
        return earlier.speakers
    acting = _joint_subject if scene.page.lang == "en" else _subject
    if not head.who and (subject := acting(scene, head.sentence, head.token) or _behind(head, scene)):
        return subject
    afresh = earlier is None or (head.who and earlier.head.sentence < head.sentence - 1)
    subject = _subject(scene, head.sentence - 1, None) if afresh and head.sentence else ()
    if subject and scene.quoted(subject[0].unit.first) and not scene.quoted(head.token):
        subject = _meant(head)  # «"NN will come", he said»: he is not NN
    subject = subject if head.who or _well_known(subject) else ()
    return subject or (earlier.speakers if earlier else ())


def _meant(head: Head) -> tuple[Party, ...]:
    """Whom the pronoun of a head means."""
    known = [unit for unit in head.who if isinstance(unit.payload, Actor) and unit.payload.value]
    return tuple(Party(unit.payload.value, unit.payload.country, unit) for unit in known[:1])


def _can_go_on(voice: Voice, person: bool, scene: Scene) -> bool:
    """True for a voice whose speaker a later verb or pronoun may mean: no source; for «he» no country."""
    if voice.head.place == "source" or of_outlet(voice, scene):
        return False
    return not (person and len(voice.speakers) == 1 and len(voice.speakers[0].value) == CODE)


def _told(voice: Voice, before: Sequence[Voice], scene: Scene) -> bool:
    """True for one who acts in what another tells or denies («recalled that Georgia had agreed, and accused …»)."""
    if not voice.head.who:
        return False
    return any(
        other.head.content <= voice.head.first <= other.head.content + 2
        and (other.head.act == "reject" or not any(is_reporter(p, scene) for p in other.speakers))
        for other in reversed(before)
        if other.head.sentence == voice.head.sentence and other.head.place == "after"
    )


STATES = frozenset({"COUNTRY", "CAPITALCITY"})
CODE = 2
"""Letters of a country's code."""


def of_outlet(voice: Voice, scene: Scene) -> bool:
    """True for an agency or medium that tells its own item («…, передаёт корреспондент ТАСС»)."""
    return bool(voice.speakers) and all(party.value in scene.outlets for party in voice.speakers)


def _caller(head: Head, scene: Scene) -> tuple[Party, ...]:
    """Who called, where an Arabic verb has the one who was called as its ending («تلقى اتصالا من …، هنأه فيه»)."""
    words = scene.page.analysis.words
    if head.who or scene.page.lang != "ar" or not words[head.verb[0].last - 1].norm.endswith(("ه", "ها")):
        return ()
    sentence = [unit for unit in scene.sentence(head.sentence) if unit.first < head.token]
    if not any(words[unit.first].norm in RECEIVED for unit in sentence if unit.last > unit.first):
        return ()
    return _people(sentence)[1:2]


RECEIVED = frozenset({"تلقي", "تلقت", "يتلقي", "تسلم", "تسلمت"})


def _subject_of_content(earlier: Voice, head: Head, scene: Scene) -> tuple[Party, ...]:
    """Whose doings a reporter tells («The Kremlin said that NN and MM discussed trade and stressed …»)."""
    told = earlier.head.sentence == head.sentence and earlier.head.place == "after" and head.joined
    if not told or not any(is_reporter(party, scene) for party in earlier.speakers):
        return ()
    subject: list[Unit] = []
    for unit in scene.units[earlier.head.content : _index_of(head.token, scene)]:
        acting = "ACTOR" in unit.classes and "ACTOR.pronoun" not in unit.classes
        if not acting and (subject or unit.classes.isdisjoint(SKIPPED)) and unit.classes.isdisjoint(BETWEEN):
            break
        subject.append(unit)
    return named(subject, scene)


SKIPPED = frozenset({"THE", "ADV", "MARK", "TELLING"})


def _plural_form(head: Head, scene: Scene) -> bool:
    """True for a verb whose form says that several speak: of agreement («اتفقا», «договорились»), «دعوا»."""
    form = scene.page.analysis.words[head.verb[0].last - 1].norm
    if scene.page.lang == "ar" and form.endswith("وا"):
        return True
    return head.act == "agree" and form.endswith(PLURAL_ENDINGS.get(scene.page.lang, ("\n",)))


PLURAL_ENDINGS = {"ar": ("ا", "ان", "ون"), "ru": ("ли", "лись", "ют", "ются")}


def _behind(head: Head, scene: Scene) -> tuple[Party, ...]:
    """The subject behind a participle at the beginning of its sentence («Expressing satisfaction, the leaders …»)."""
    start = scene.starts[head.sentence]
    if head.lead > start + 1 or not any(name.endswith((".conv", ".ing")) for name in head.verb[0].classes):
        return ()
    for unit in scene.sentence(head.sentence):
        if unit.first > head.token and isinstance(unit.payload, Actor) and _nominative(unit, scene):
            return named([unit], scene)
    return ()


def _several(head: Head, before: Sequence[Voice], scene: Scene) -> tuple[Party, ...]:
    people = _people(unit for unit in scene.sentence(head.sentence) if unit.first < head.token)
    if len(people) > 1 and not head.who:
        form = scene.page.analysis.words[head.verb[0].last - 1].norm
        return people[: 2 if scene.page.lang == "ar" and not form.endswith("وا") else 3]
    for voice in reversed(before):
        if voice.head.sentence < head.sentence - 1:
            break
        if len(voice.speakers) > 1:
            return voice.speakers
    return _pair_before(head.token, scene) or people


def _people(units: Iterable[Unit]) -> tuple[Party, ...]:
    found: dict[str, Party] = {}
    for unit in units:
        actor = unit.payload
        if isinstance(actor, Actor) and actor.kind in ("person", "office", "counterpart") and actor.value:
            found.setdefault(actor.value, Party(actor.value, actor.country, unit))
    return tuple(found.values())


def _subject(scene: Scene, number: int, token: int | None) -> tuple[Party, ...]:
    """The first in a sentence who can speak, before a token."""
    first = scene.units[scene.starts[number]].first
    for unit in scene.sentence(number):
        if token is not None and unit.first >= token:
            return ()
        if isinstance(unit.payload, Actor) and unit.payload.kind != "pronoun" and _nominative(unit, scene):
            return named([unit], scene)
        body = unit.attribute("body") or "ORG" in unit.classes
        if body and token is not None and scene.page.lang == "en" and unit.first < first + OPENING:
            return named([unit], scene)
    return ()


def _joint_subject(scene: Scene, number: int, token: int) -> tuple[Party, ...]:
    """The subject of a verb's sentence, with those beside it («NN and MM discussed … and agreed»)."""
    subject = _subject(scene, number, token)
    sentence = scene.sentence(number)
    if _means_both([unit for unit in sentence if unit.last > unit.first][:1]):
        return _pair_before(token, scene) or subject
    if not subject or not isinstance(subject[0].unit.payload, Actor):
        return subject
    beside = [unit for unit in sentence if subject[0].unit.first <= unit.first < token]
    return named(_coordinated(beside), scene) or subject


def _coordinated(units: Sequence[Unit]) -> Sequence[Unit]:
    """Those who act together at the beginning of units: actors with «and» between the last two."""
    for number in range(1, len(units) - 1):
        if "AND" in units[number].classes and "ACTOR" in units[number + 1].classes:
            return units[: number + 2]
        if not ("','" in units[number].classes or "ACTOR" in units[number].classes):
            break
    return units[:1]


def _means_both(units: Sequence[Unit]) -> bool:
    return any(not unit.classes.isdisjoint({"THEY", "BOTH"}) for unit in units)


def _caller_for(head: Head, before: Sequence[Voice], scene: Scene) -> tuple[Party, ...]:
    """Who called, met or wrote «to congratulate», where the one who was called stands right before the verb.

    In «NN called MM to thank him» the words before the infinitive are not its subject.
    """
    if any(voice.head.sentence == head.sentence for voice in before):
        return ()
    words = scene.page.analysis.words
    to = head.verb[0].first - 1
    if words[to].norm != "to" or words[to - 1].norm in AUXILIARIES:
        return ()
    return _joint_subject(scene, head.sentence, head.who[0].first)


AUXILIARIES = frozenset({"is", "are", "was", "were", "has", "have", "had"})
"""Verbs behind which «to» tells what somebody will or must do."""

OPENING = 6
"""Tokens at the beginning of a sentence among which stands a body that is its subject."""


def _well_known(subject: Sequence[Party]) -> bool:
    """True for one whom the item calls by office or whom knowledge has."""
    return all(isinstance(p.unit.payload, Actor) and (p.unit.payload.office or p.unit.payload.people) for p in subject)


def _nominative(unit: Unit, scene: Scene) -> bool:
    return scene.page.lang != "ru" or not unit.bits or bool(unit.bits & NOMINATIVE)


NOMINATIVE = 1 << 7


def named(units: Sequence[Unit], scene: Scene) -> tuple[Party, ...]:
    """Return those whom units name as speakers."""
    found: dict[str, Party] = {}
    for group in _groups(_without_epithets(units, scene), scene):
        for party in (party for unit in group for party in _parties(unit, scene)):
            one = _other_holder(party, found, scene) if party.value in found else party
            if one.value:
                found.setdefault(one.value, one)
    return tuple(found.values())


def _without_epithets(units: Sequence[Unit], scene: Scene) -> Sequence[Unit]:
    """Leave out the countries' adjectives behind «the two presidents» («الرئيسان الروسي والتركي»)."""
    if len(units) < LEADERS_NAMED or "ACTOR.leaders" not in units[0].classes:
        return units
    if not (scene.principals or units[0].payload.members):
        return units
    behind = [unit for unit in units[1:] if unit.classes.isdisjoint(BETWEEN)]
    own = all(any(entry.kind == "country" for entry in unit.entries) for unit in behind)
    return units[:1] if own else units


def _with_leaders(units: Sequence[Unit], scene: Scene) -> Sequence[Unit]:
    """Let the adjectives of «the Egyptian and French presidents» speak for them where the item names nobody."""
    leaders = next((unit for unit in units if "ACTOR.leaders" in unit.classes), None)
    if leaders is None or leaders.payload.members or scene.principals:
        return units
    office = leaders.payload.office or "head-of-state"
    return [_officer(unit, office) if "NATION" in unit.classes and unit.payload is None else unit for unit in units]


def _officer(unit: Unit, office: str) -> Unit:
    code = unit.entries[0].id
    actor = Actor("office", "leaders.nation", office=office, nations=(code,), value=f"{office}@{code}", country=code)
    return replace(unit, classes=frozenset({"ACTOR", "ACTOR.office"}), payload=actor)


LEADERS_NAMED = 4
"""Units of «the presidents», an adjective, «and», another adjective."""


def _other_holder(party: Party, found: Mapping[str, Party], scene: Scene) -> Party:
    """For «President NN and the Amir» the other principal."""
    actor = party.unit.payload
    if not isinstance(actor, Actor) or actor.kind != "office" or actor.nations:
        return party
    others = [p for p in scene.principals if p.value not in found and _suits(p, actor.office)]
    return Party(others[0].value, others[0].country, party.unit) if others else party


def _groups(units: Sequence[Unit], scene: Scene) -> list[Sequence[Unit]]:
    """The units of each speaker: in «the spokeswoman NN» the name, in «a source in the ministry» the noun."""
    groups: list[list[Unit]] = [[]]
    units = _with_leaders(units, scene)
    for index, unit in enumerate(units):
        if not unit.classes.isdisjoint(BETWEEN) and unit.payload is None:
            if not ("','" in unit.classes and _apposition(groups[-1], units[index + 1 :])):
                groups.append([])
        elif "POSS" in unit.classes:
            scene.owner = next((one.payload for one in groups[-1] if isinstance(one.payload, Actor)), None)
            groups[-1] = []
        elif unit.last > unit.first:
            groups[-1].append(unit)
    return [_heads_of(group, scene) for group in groups if group]


def _apposition(before: Sequence[Unit], after: Sequence[Unit]) -> bool:
    """True where a name and an office or noun stand on the two sides of a comma («NN, spokesman of the ministry»)."""
    if not before or not after or not after[0].classes.isdisjoint(BETWEEN):
        return False
    name = any("ACTOR.person" in unit.classes for unit in before)
    return name != ("ACTOR.person" in after[0].classes) and not after[0].classes.isdisjoint(
        {"ACTOR.person", "ACTOR.office", "SPEAKER"}
    )


def _heads_of(group: Sequence[Unit], scene: Scene) -> Sequence[Unit]:
    if other := _of_another(group):
        return other
    people = [unit for unit in group if "ACTOR.person" in unit.classes and unit.payload.value]
    nouns = [unit for unit in group if "SPEAKER" in unit.classes]
    if people and (len(group) > 1 or people[0].payload.office == "spokesman"):
        people = [_remember_office(people[0], group, scene)]
    offices = [unit for unit in nouns[:1] if unit.attribute("office") is True]
    return offices or people[:1] or _head_noun(nouns, group, scene) or group


def _of_another(group: Sequence[Unit]) -> Sequence[Unit]:
    """The spokesman of somebody named behind him («the Spokesman for Secretary-General NN»)."""
    offices = [unit.payload.office for unit in group if isinstance(unit.payload, Actor)]
    own = offices[:1] == ["spokesman"] and len(offices) > 1 and offices[1] not in ("", "spokesman")
    return group[:1] if own and group[0].payload.value else ()


def _head_noun(nouns: Sequence[Unit], group: Sequence[Unit], scene: Scene) -> Sequence[Unit]:
    """The noun to which the others belong: in English the last («a Foreign Ministry source»), elsewhere the first."""
    last = scene.page.lang == "en" and not any("OF" in unit.classes for unit in group)
    return nouns[-1:] if last else nouns[:1]


def _remember_office(unit: Unit, group: Sequence[Unit], scene: Scene) -> Unit:
    """Remember a spokesman by name, for the places where only the office stands; return him with it."""
    actor = unit.payload
    beside = [one.payload for one in group if isinstance(one.payload, Actor) and one is not unit]
    country = next((one.country for one in beside if one.office == "spokesman"), "")
    if actor.office == "spokesman" or country:
        scene.known[f"spokesman@{country or actor.country}"] = Party(actor.value, actor.country, unit)
    if any(one.office == "spokesman" for one in beside) and not actor.office:
        return replace(unit, payload=replace(actor, office="spokesman"))
    return unit


def _parties(unit: Unit, scene: Scene) -> list[Party]:
    actor = unit.payload
    if isinstance(actor, Actor) and (actor.value or "SPEAKER" not in unit.classes):
        return _acting(actor, unit, scene)
    body = next((entry for entry in unit.entries if entry.kind == "organisation"), None)
    if body is not None:
        return [Party(body.id, str(body.attributes.get("country") or ""), unit)]
    seat = unit.attribute("body") if "SEAT" in unit.classes else None
    if seat:
        return [Party(str(seat), unit.entries[0].id, unit)]
    if "SPEAKER" in unit.classes:
        return _spoken_for(unit, scene)
    if not unit.classes.isdisjoint(SPEAKERS) and unit.entries:
        code = unit.entries[0].id
        return [Party(code, code, unit)]
    return []


def _acting(actor: Actor, unit: Unit, scene: Scene) -> list[Party]:
    if actor.kind in PLURAL:
        speaking = _pair_before(unit.first, scene)
        values = list(dict.fromkeys(p.country if actor.kind == "sides" else p.value for p in speaking))
        fitting = len(values) == (actor.number or 2)
        if len(actor.members) > 1 and (not fitting or set(actor.members) <= set(values)):
            values = list(actor.members)
        return [Party(value, "", unit) for value in values or actor.members]
    if actor.kind == "pronoun":
        return _titled(unit, scene)
    unnamed = actor.kind == "office" and not (actor.attributes.get("elect") and actor.value)
    royal = _titled(unit, scene) if unnamed and not actor.nations and actor.office == "head-of-state" else []
    own = royal[0] if royal else _own_holder(actor, unit, scene) if unnamed else None
    if own is not None:
        return [Party(own.value, own.country, unit)]
    if actor.office == "spokesman" and not actor.value and scene.owner is not None and scene.owner.country:
        return [Party(f"spokesman@{scene.owner.country}", scene.owner.country, unit)]
    named_before = scene.known.get(actor.value) if actor.value.startswith("spokesman@") else None
    value = named_before.value if named_before else actor.value
    return [Party(value, actor.country, unit)] if value else []


def _own_holder(actor: Actor, unit: Unit, scene: Scene) -> Party | None:
    """Whom an office without a country («the President»), or a minister without a portfolio, stands for."""
    if actor.nations:
        same = [p for p in scene.principals if p.country == actor.country and _office(p) == actor.office]
        if len(same) == 1 and "@" in actor.value:
            return same[0]
        generic = actor.office == "minister" and "@" in actor.value
        ministers = [p for p in scene.principals if p.country == actor.country and _office(p).endswith("minister")]
        return ministers[0] if generic and len(ministers) == 1 else None
    holders = sorted((p for p in scene.principals if _suits(p, actor.office)), key=lambda party: party.unit.first)
    home = scene.home or scene.page.home
    at_home = [party for party in holders if party.country == home]
    if not at_home and scene.page.analysis.words[unit.first].norm.startswith(COURTESIES):
        return next(iter(holders), None)  # «السيد الرئيس» is the own one, whom a readout names first
    last = [party for party in scene.last if _suits(party, actor.office)]
    return next(iter((*at_home, *last, *holders)), None)


COURTESIES = ("السيد", "فخام", "سياد", "جلال")
"""Beginnings of words of courtesy, with which an Arabic readout calls its own President."""


def _suits(party: Party, office: str) -> bool:
    own = _office(party)
    return own == office or (office == "minister" and own.endswith("minister"))


def _office(party: Party) -> str:
    actor = party.unit.payload
    return actor.office if isinstance(actor, Actor) else ""


def _titled(unit: Unit, scene: Scene) -> list[Party]:
    """The last who was named with the title that stands for the person («سموه», «فخامته»)."""
    said = [word.norm for word in scene.page.analysis.words[unit.first : unit.last]]
    title = next((title for title in TITLES for word in said if fold_arabic(title)[:3] in word[:5]), "")
    if not title:
        return []
    if len(scene.principals) == 1:
        return [Party(scene.principals[0].value, scene.principals[0].country, unit)]
    bearers = _bearers(fold_arabic(title), scene)
    for known in (bearers.get(scene.home or scene.page.home, ()), bearers.get(ANYWHERE, ())):
        before = bisect_left(known, unit.first, key=_first_token)
        if before:
            actor = known[before - 1].payload
            return [Party(actor.value, actor.country, unit)]
    return []


ANYWHERE = "*"


def _bearers(title: str, scene: Scene) -> Mapping[str, Sequence[Unit]]:
    """The people whom an item names with a title, in order, by their country, and all together."""
    if title not in scene.bearers:
        found: defaultdict[str, list[Unit]] = defaultdict(list)
        scene.bearers[title] = found
        for unit in scene.units:
            actor = unit.payload
            if actor is not None and isinstance(actor, Actor) and actor.value and actor.kind == "person":
                words = scene.page.analysis.words[unit.first : unit.last]
                if any(title in word.keys for word in words):
                    found[actor.country].append(unit)
                    found[ANYWHERE].append(unit)
    return scene.bearers[title]


def _first_token(unit: Unit) -> int:
    return unit.first


def _spoken_for(unit: Unit, scene: Scene) -> list[Party]:
    """A speaker's noun: «source» and «official» of a country, a ministry of one, a statement of a body, «experts»."""
    kind = str(unit.attribute("speaker") or "")
    nation, body = _belongs(unit, scene)
    if unit.attribute("own_office"):
        return _own_office(unit, scene)
    if kind == "leaders":
        return [Party(party.value, party.country, unit) for party in scene.principals]
    if unit.attribute("letter"):
        return _writer(unit, scene)
    if unit.attribute("document"):
        issued = scene.known.get("issued") if not unit.attribute("source") else None
        return _remembered("document", body, scene) or ([issued] if issued else [])
    if unit.attribute("body"):
        if not nation and unit.attribute("same") and (again := _office_before(scene)):
            return again
        nation = nation or scene.home or _spoken_of(unit, scene) or _of_side(scene)
        country = scene.page.rules.knowledge.countries.get(nation)
        name = f"{unit.attribute('body')} of {country.name}" if country else ""
        return _remembered("ministry", Party(name, nation, unit), scene) if name else []
    if one := _person_before(unit, nation, scene):
        return one
    if unit.attribute("plain"):
        return [Party(kind, "", unit)]
    if unit.attribute("again"):
        return _named_before(kind, unit, scene)
    if kind == "source" and body is not None and body.country and _houses_sources(body):
        return _remembered(kind, body, scene)
    owner = nation or (body.country or body.value if body else "")
    if not owner and kind in ("official", "government", "spokesman"):
        owner = scene.home or (_spoken_of(unit, scene) if kind == "official" and kind not in scene.known else "")
    if not owner and kind == "source" and kind not in scene.known and scene.last and "@" in scene.last[0].value:
        return list(scene.last)
    return _remembered(kind, Party(f"{kind}@{owner}", owner, unit) if owner else None, scene)


def _person_before(unit: Unit, nation: str, scene: Scene) -> list[Party]:
    """The person whom a bare noun of one means («the diplomat»): who spoke last, or the subject of the sentence before.

    A country's adjective beside the noun has to be the person's («российский дипломат»); with another adjective it is
    somebody else («западный дипломат»).
    """
    singular = unit.attribute("one")
    words, index = scene.page.analysis.words, _index(unit, scene)
    if not isinstance(singular, list) or words[unit.last - 1].norm not in singular:
        return []
    if not scene.units[index + 1].classes.isdisjoint(OWNED - {"WORD"}) or "WORD" in scene.units[index - 1].classes:
        return []
    number = max(bisect_left(scene.starts, index + 1) - 1, 0)
    for found in (
        scene.last,
        *(_subject(scene, earlier, None) for earlier in (number - 1, number - 2) if earlier >= 0),
    ):
        suits = not nation or (bool(found) and found[0].country == nation)
        if found and suits and "ACTOR.person" in found[0].unit.classes and not scene.quoted(found[0].unit.first):
            return [Party(found[0].value, found[0].country, unit)]
    return []


def _of_side(scene: Scene) -> str:
    """The country whose body a bare «the presidency» is: in Arabic news the outlet's own, unless others met."""
    countries = [party.country for party in scene.principals]
    own = scene.page.home if scene.page.lang == "ar" else ""
    return own if own and (own in countries or not countries) else next(iter(countries), "")


def _writer(unit: Unit, scene: Scene) -> list[Party]:
    """Whose letter or telegram it is: who is named behind the noun, who wrote the main contact's, or who spoke last."""
    index = _index(unit, scene)
    before = unit
    for other in _up_to_stop(scene.units[index + 1 : index + 1 + REACH]):
        actor = other.payload
        written = isinstance(actor, Actor) and actor.kind == "person"
        if written and before.classes.isdisjoint(ADDRESSED) and other.bits & (DATIVE | GENITIVE) != DATIVE:
            return [Party(actor.value, actor.country, other)]
        before = other
    number = max(bisect_left(scene.starts, index + 1) - 1, 0)
    if sender := _subject(scene, number, unit.first):
        return list(sender)
    if len(scene.principals) == 1:
        return [Party(scene.principals[0].value, scene.principals[0].country, unit)]
    return list(scene.last or (_subject(scene, number - 1, None) if number else ()))


DATIVE, GENITIVE = 1 << 5, 1 << 6
ADDRESSED = frozenset({"TO", "'ل'"})


def _named_before(kind: str, unit: Unit, scene: Scene) -> list[Party]:
    """The body for which a bare «the ministry», «the alliance» stands; none where more follows."""
    index = _index(unit, scene)
    if not scene.units[index + 1].classes.isdisjoint(OWNED):
        return []
    nation = next((entry.id for entry in scene.units[index - 1].entries[:1] if entry.kind == "country"), "")
    if kind in scene.known and nation in ("", scene.known[kind].country):
        return [scene.known[kind]]
    start = scene.starts[max(bisect_left(scene.starts, index + 1) - 1, 0)]
    for other in (*scene.units[start:index], *reversed(scene.units[max(start - BACK, 0) : start])):
        actor = other.payload
        if isinstance(actor, Actor) and kind == "ministry" and _is_minister(actor) and nation in ("", actor.country):
            return _seat_of(actor, unit, scene)
        if isinstance(actor, Actor) and kind == "body" and len(actor.country) > CODE:
            return [Party(actor.country, "", unit)]
        body = next((entry for entry in other.entries if entry.kind == "organisation"), None)
        if kind == "body" and body is not None and other.classes.isdisjoint(MEDIA):
            return [Party(body.id, str(body.attributes.get("country") or ""), unit)]
    return []


def _is_minister(actor: Actor) -> bool:
    """True for one whose ministry «the ministry» can be, which no president has."""
    return actor.office in SEATS and actor.office.endswith("minister") and bool(actor.country)


OWNED = frozenset({"WORD", "CAPITAL", "NATION", "ORG", "COUNTRY", "OF"})
"""Classes of units behind a body's noun that say which body it is."""
BACK = 60
"""Units before a body's noun among which the body stands that it means."""


def _spoken_of(unit: Unit, scene: Scene) -> str:
    """The country of the first who acts in the sentence before a body («NN will travel to …, the presidency said»)."""
    index = _index(unit, scene)
    start = scene.starts[max(bisect_left(scene.starts, index + 1) - 1, 0)]
    actors = (other.payload for other in scene.units[start:index] if isinstance(other.payload, Actor))
    return next((actor.country for actor in actors if len(actor.country) == CODE), "")


def _own_office(unit: Unit, scene: Scene) -> list[Party]:
    """The office of its holder («مكتب ميقاتي»), of a body, of the sentence's first («his office»), or of one before."""
    index = _index(unit, scene)
    start = scene.starts[max(bisect_left(scene.starts, index + 1) - 1, 0)]
    behind = _up_to_stop(scene.units[index + 1 : index + 3])
    for other in behind:
        if other.attribute("body") and (bodies := _parties(other, scene)):
            return bodies
    again = _office_before(scene) if unit.attribute("same") else []
    earlier = () if again else (*scene.units[start:index], *reversed(scene.units[:start]))
    for other in (*behind, *earlier):
        actor = other.payload
        if isinstance(actor, Actor) and actor.office in SEATS and actor.country:
            return _remembered("office", next(iter(_seat_of(actor, unit, scene)), None), scene)
    return again


def _office_before(scene: Scene) -> list[Party]:
    """The office that was named last, or the state body that spoke last, for a bare «the office»."""
    if "office" in scene.known:
        return [scene.known["office"]]
    body = scene.last[0] if len(scene.last) == 1 else None
    return [body] if body is not None and is_reporter(body, scene) and not is_medium([body]) else []


def _seat_of(actor: Actor, unit: Unit, scene: Scene) -> list[Party]:
    country = scene.page.rules.knowledge.countries.get(actor.country)
    return [Party(f"{SEATS[actor.office]} of {country.name}", actor.country, unit)] if country else []


SEATS = {
    "head-of-state": "Presidency",
    "head-of-government": "Office of the Prime Minister",
    "foreign-minister": "Ministry of Foreign Affairs",
    "defence-minister": "Ministry of Defence",
}


def _houses_sources(body: Party) -> bool:
    """True for a body whose sources speak for it («a source in the presidency»), unlike those of a ministry."""
    if isinstance(body.unit.payload, Actor) or not body.unit.classes.isdisjoint(MEDIA):
        return False
    return "ORG.ministry" not in body.unit.classes and not body.value.startswith("Ministry of ")


def _remembered(kind: str, party: Party | None, scene: Scene) -> list[Party]:
    """Remember for whom a noun stands, or return for whom it stood last."""
    if party is not None:
        scene.known[kind] = party
    return [scene.known[kind]] if kind in scene.known else []


def _belongs(unit: Unit, scene: Scene) -> tuple[str, Party | None]:
    """The country and the body that stand right behind a noun, or right before it."""
    index = _index(unit, scene)
    after = _up_to_stop(scene.units[index + 1 : index + 1 + REACH])
    before = _up_to_stop(scene.units[max(index - 2, 0) : index][::-1])
    owned = bool(before) and scene.page.lang == "en" and not before[0].classes.isdisjoint({"POSS", "NATION", "COUNTRY"})
    for other in (*before, *after) if owned else (*after, *before):
        speaks = other.attribute("body") or other.attribute("speaker") == "government"
        if speaks and "SPEAKER" in other.classes and other is not unit:
            bodies = _spoken_for(other, scene)
            return (bodies[0].country, bodies[0]) if bodies else ("", None)
        organisation = next((entry for entry in other.entries if entry.kind == "organisation"), None)
        if not other.classes.isdisjoint(MEDIA):
            continue
        if organisation is not None:
            country = str(organisation.attributes.get("country") or "")
            return country, Party(organisation.id, country, other)
        code = next((entry.id for entry in other.entries if entry.kind == "country"), "")
        if code and "SEAT" in other.classes and other.attribute("body"):
            return code, Party(str(other.attribute("body")), code, other)
        if code:
            return code, None
        if isinstance(other.payload, Actor) and other.payload.country:
            return other.payload.country, Party(other.payload.value, other.payload.country, other)
    return "", None


STOPS = frozenset({"|", "THAT", "SPEECH", "SPEAKING", "':'", "WENT"})
"""Classes of units beyond which no owner of a speaker's noun stands."""


def _up_to_stop(units: Sequence[Unit]) -> Sequence[Unit]:
    stop = next((number for number, unit in enumerate(units) if not unit.classes.isdisjoint(STOPS)), len(units))
    return units[:stop]


def _index_of(token: int, scene: Scene) -> int:
    return bisect_left(scene.units, token, key=attrgetter("first"))


def _index(unit: Unit, scene: Scene) -> int:
    low, high = 0, len(scene.units)
    while low < high:
        middle = (low + high) // 2
        if scene.units[middle].first < unit.first:
            low = middle + 1
        else:
            high = middle
    while scene.units[low] is not unit and low + 1 < len(scene.units) and scene.units[low].first == unit.first:
        low += 1
    return low


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


def _pair_before(token: int, scene: Scene) -> tuple[Party, ...]:
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
