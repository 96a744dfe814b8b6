"""What an item attributes to whom: reported statements and quotations with their speakers, acts and chain."""

from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from readout.extraction.attribution import NEUTRAL, Head, find_heads, moved
from readout.extraction.chain import as_values, author_of, carried, carriers, outlets_of, reporters
from readout.extraction.clauses import clause_after, clause_around, clause_before, is_aside
from readout.extraction.commitments import commitment
from readout.extraction.content import coming, content_act, tells_contact
from readout.extraction.header import Header
from readout.extraction.page import Page
from readout.extraction.quoted_names import with_bare_names
from readout.extraction.quotes import Quotation, find_quotations
from readout.extraction.quoting import FRAGMENT, Spoken, cut_open, outside, parted, with_quotations
from readout.extraction.repeats import first_tellings
from readout.extraction.scene import Party
from readout.extraction.speakers import of_outlet, voices
from readout.extraction.speaking import Scene, Voice, is_medium, pairs_of, principals_of
from readout.extraction.tellers import announces, with_tellers
from readout.extraction.tellings import attribute
from readout.grammar import Unit, Units
from readout.model import Contact, Evidence, Span, Statement, Value
from readout.model.quick import replace

CONFIDENCE = {"stated": 0.9, "resolved": 0.8, "inferred": 0.6}
LEAST_BEFORE = 4
"""Words from which what stands before its head is a statement («Talks went well, he said», not «He said this»)."""
COMMA_WITHIN = 8
"""Units behind a source's name within which a comma may end its description."""
STATES = frozenset({"COUNTRY", "CAPITALCITY"})
Chains = dict[int, tuple[Party, ...]]


@dataclass(frozen=True, slots=True)
class Said:
    """What an item attributes.

    Attributes:
        statements: The statements, in the order of the text.
        contacts: The contacts, with those as sources in whose words the item tells them.
    """

    statements: tuple[Statement, ...]
    contacts: tuple[Contact, ...]


def find_statements(page: Page, header: Header, contacts: tuple[Contact, ...]) -> Said:
    """Read the statements of an item, and who told of its contacts."""
    view = with_bare_names(page.seen_by("statements"), page)
    scene = _scene(page, header, view, contacts)
    found = _told(find_heads(view, page), header, view.units)
    if not found and '"' not in page.analysis.text and "«" not in page.analysis.text and "“" not in page.analysis.text:
        return Said((), contacts)
    quotations = cut_open(_told_quotations(find_quotations(page.analysis), header), found, view.units)
    heads, inner = outside(found, quotations, view.units)
    heads, quotations = parted(heads, quotations, view.units, page)
    scene.quotations = quotations
    opened = {quotation.first for quotation in quotations if quotation.words >= FRAGMENT}
    closed = {token for quotation in quotations if quotation.words >= FRAGMENT for token in _behind(quotation, scene)}
    everybody = voices(_standing(heads, opened, view.units, page), scene)
    heard, chains = _heard(everybody, opened, closed, scene)
    clauses = _clauses(heard, _sources_at(everybody), scene, closed, opened)
    never_closed = {quotation.opening for quotation in quotations if not quotation.closed}
    led = _led(inner, never_closed, heard, chains, scene)
    spoken = with_quotations(clauses, heard, quotations, view.units, page, led)
    spoken = [_from_inside(one, inner, chains, scene) for one in spoken]
    ordered = sorted(
        {(one.first, one.last): one for one in spoken if one.last > one.first}.values(),
        key=lambda one: (one.first, -one.last),
    )
    statements = [_statement(one, chains, scene, header) for one in ordered]
    return Said(first_tellings(statements, page), with_tellers(contacts, everybody, scene, header))


def _told(heads: Sequence[Head], header: Header, units: Sequence[Unit]) -> list[Head]:
    """Leave out heads in lines that tell nothing (credits, links)."""
    return [head for head in heads if not _in_furniture(units[head.at].first, header)]


def _told_quotations(quotations: Sequence[Quotation], header: Header) -> list[Quotation]:
    return [quotation for quotation in quotations if not _in_furniture(quotation.first, header)]


def _in_furniture(token: int, header: Header) -> bool:
    return any(first <= token < last for first, last in header.furniture)


def _led(
    inner: Mapping[int, Head], never_closed: Container[int], heard: Sequence[Voice], chains: Chains, scene: Scene
) -> dict[int, Voice]:
    """The voices of quotations whose subject stands before them («the two sides "confirmed …"»), by opening token.

    So those of quotations without an end that begin with a passive («كما "تم الإعراب عن …»).
    """
    led = {}
    for opening, head in inner.items():
        if (head.who and head.who[-1].last <= opening) or (not head.who and opening in never_closed):
            led[opening] = voices([head], scene)[0]
            if _principals_speak(led[opening], scene):
                chains[head.token] = _reported_before(head.token, heard, chains, scene)
    return led


def _reported_before(token: int, heard: Sequence[Voice], chains: Chains, scene: Scene) -> tuple[Party, ...]:
    """Who passed on the words of the principals last before a token."""
    for voice in reversed(heard):
        if voice.head.token < token and (chain := reporters(voice, scene) or chains.get(voice.head.token, ())):
            return chain
    return ()


def _scene(page: Page, header: Header, view: Units, contacts: Sequence[Contact]) -> Scene:
    home = page.rules.knowledge.publisher_of(page.analysis.document.url) if page.analysis.document.url else None
    return Scene(
        page,
        view.units,
        view.starts,
        principals_of(contacts, view.units),
        home[1] if home else "",
        outlets_of(page, header),
        pairs=pairs_of(contacts, view.units, page),
        blocks=[view.units[index].first for index in view.with_class("¶")],
        author=author_of(page, header),
    )


def _is_relative(head: Head, page: Page) -> bool:
    """True for a Russian «что» with a verb right behind it, which takes up the clause («…, что способствовало …»)."""
    words = page.analysis.words
    following = words[head.verb[-1].last] if head.verb[-1].last < len(words) else None
    return bool(
        following and following.script == "ru" and any(key.endswith(("#past", "#pres")) for key in following.keys)
    )


def _chants(head: Head, opened: Container[int], units: Sequence[Unit]) -> bool:
    """True for a noun with a participle and its own quotation («faced protesters shouting “…”»)."""
    token = units[head.content].first
    return bool(head.gives.get("quote")) and (token in opened or token + 1 in opened)


def _standing(heads: Sequence[Head], opened: Container[int], units: Sequence[Unit], page: Page) -> list[Head]:
    """Drop heads that stand loosely inside the content of another («the deal that he welcomed»)."""
    kept: list[Head] = []
    for head in heads:
        before = kept[-1] if kept else None
        within = (
            before is not None
            and before.sentence == head.sentence
            and before.place == "after"
            and head.first >= before.content
            and not (head.who and (before.gives.get("nominal") or _chants(head, opened, units)))
        )
        loose = before is None or before.sentence != head.sentence or _is_relative(head, page)
        if head.gives.get("continues") and loose:
            continue
        if not within or head.joined or (head.who and before is not None and head.first <= before.content + 1):
            kept.append(head)
    return kept


def _heard(
    found: Sequence[Voice], opened: Container[int], closed: Container[int], scene: Scene
) -> tuple[list[Voice], Chains]:
    """Turn reporters and sources into chains: what stands inside a reporter's clause is said through the reporter."""
    heard: list[Voice] = []
    chains: Chains = {}
    told: list[tuple[Voice, tuple[Party, ...]]] = []
    current: tuple[Party, ...] = ()
    direct: set[str] = set()
    for _, group in groupby(found, key=lambda voice: voice.head.sentence):
        sentence = list(group)
        sources = _sources(sentence, scene)
        sentence = [voice for voice in sentence if not _only_told(voice, sentence, scene)]
        through: tuple[Party, ...] = ()
        for number, voice in enumerate(sentence):
            unknown = not voice.speakers and any(unit.attribute("document") for unit in voice.head.who)
            if voice.head.place == "source" and (sources or unknown or _first_saying(sentence) is not None):
                continue
            if _passes_by(voice, sentence, scene):
                continue
            if voice.head.gives.get("principal") and not voice.speakers:
                continue
            nested = next((other for other in sentence[number + 1 :] if other.head.place == "after"), None)
            passing = reporters(voice, scene)
            telling = voice.head.act in NEUTRAL and "OPINION" not in voice.head.verb[0].classes
            if passing and telling and _opens_with(voice.head, nested):
                through = passing
                current = current if is_medium(passing) else passing
                continue
            if telling and (teller := _telling_of_leaders(voice, nested)):
                through = teller
                continue
            if nested and nested.speakers == voice.speakers and _opens_with(voice.head, nested) and nested.head.who:
                continue
            plain = voice.head.act in NEUTRAL and not _quoting(voice.head, opened, closed, scene)
            if announces(voice):
                current = voice.speakers
                continue
            goes_on = bool(heard) and heard[-1].head.sentence == voice.head.sentence
            if passing and plain and not goes_on and tells_contact(voice.head, scene):
                current = current if is_medium(passing) else passing
                if not coming(_told_from(voice.head, scene), scene):
                    continue
            if voice.head.place == "before" and of_outlet(voice, scene):
                continue
            own = carriers(voice.head, scene.units, scene)
            own = tuple({party.value: party for party in (*own, *sources, *through)}.values())
            chain = carried(voice, own, told) or own
            if attribute(voice.head.verb, "own_way"):
                direct.update(party.value for party in voice.speakers)
            published = any(party.value in direct for party in voice.speakers)
            if not chain and current and not passing and not published and _principals_speak(voice, scene):
                chain = current
            heard.append(voice)
            chains[voice.head.token] = chain
            told.append((voice, chain))
    return heard, chains


def _told_from(head: Head, scene: Scene) -> int:
    """Index of the first unit of what a head tells."""
    return head.content if head.place == "after" else scene.starts[head.sentence] + 1


def _principals_speak(voice: Voice, scene: Scene) -> bool:
    """True where those speak whose exchange the reporter tells; others have their own way into the item."""
    known = {value for party in scene.principals for value in (party.value, party.country)}
    return not known or any(party.value in known for party in voice.speakers)


def _passes_by(voice: Voice, sentence: Sequence[Voice], scene: Scene) -> bool:
    """True for an aside before the words of another («Talks, he said, pledged …»): its speaker is only the source."""
    first = _first_saying(sentence)
    if first is None or voice.head.place != "before" or voice.head.token > sentence[first].head.token:
        return False
    return is_aside(voice.head, scene.units)


def _sources(sentence: Sequence[Voice], scene: Scene) -> tuple[Party, ...]:
    """Those «according to» whom a sentence is that has another head."""
    first = _first_saying(sentence)
    if first is None:
        return ()
    late = [
        voice
        for number, voice in enumerate(sentence)
        if voice.head.place == "before"
        and not voice.head.gives.get("inside")
        and (number > first or _passes_by(voice, sentence, scene))
    ]
    return tuple(
        party
        for voice in (*sentence, *late)
        if voice.head.place == "source" or voice in late
        for party in voice.speakers
    )


def _only_told(voice: Voice, sentence: Sequence[Voice], scene: Scene) -> bool:
    """True for a head that is no statement of its own but part of what another says or denies."""
    if _own_country(voice, sentence, scene):
        return True
    if not voice.head.who or voice.head.place != "after":
        return False
    himself = all("ACTOR.pronoun" in unit.classes for unit in voice.head.who)
    return any(
        other.head.content <= voice.head.first <= other.head.content + 2
        and (other.head.act == "reject" or (himself and not reporters(other, scene)))
        for other in sentence
        if other is not voice and other.head.place == "after"
    )


def _first_saying(sentence: Sequence[Voice]) -> int | None:
    """Number of the first head whose content stands behind it."""
    mine = (number for number, voice in enumerate(sentence) if not voice.head.gives.get("aside"))
    return next((number for number in mine if sentence[number].head.place not in ("source", "before")), None)


def _own(voice: Voice) -> set[str]:
    return {party.country for party in voice.speakers if "ACTOR.person" in party.unit.classes}


def _own_country(voice: Voice, sentence: Sequence[Voice], scene: Scene) -> bool:
    """True for a head in another's content whose speaker is only that one's country («that Moscow condemns»)."""
    if (
        not voice.stated
        or voice.head.place != "after"
        or any(unit.classes.isdisjoint(STATES) for unit in voice.head.who)
    ):
        return False
    countries = {party.value for party in voice.speakers}
    if any(
        other.head.place == "before" and voice.head.token < other.head.token and countries <= _own(other)
        for other in sentence
    ):
        return True  # «Cuba rejects the charge, its foreign minister said»
    return any(
        other.head.content <= voice.head.first <= other.head.content + 2
        and (countries <= {party.country for party in other.speakers} or not reporters(other, scene))
        for other in sentence
        if other is not voice and other.head.place == "after"
    )


def _telling_of_leaders(voice: Voice, nested: Voice | None) -> tuple[Party, ...]:
    """Who tells what the two leaders agreed, whoever it is; nobody where it is one of them."""
    if nested is None or not nested.head.who or nested.head.act != "agree" or not _opens_with(voice.head, nested):
        return ()
    single = "ACTOR.leaders" not in nested.head.who[0].classes
    own = {party.value for party in nested.speakers} | {party.country for party in nested.speakers}
    return () if single or any(party.value in own for party in voice.speakers) else voice.speakers


def _opens_with(head: Head, nested: Voice | None) -> bool:
    """True where the content of a head is another head with its speaker («said that the two agreed …»)."""
    if nested is None or head.place != "after" or not (nested.stated or nested.head.who):
        return False
    return (
        head.content <= nested.head.first <= head.content + 1 or nested.head.lead <= head.content <= nested.head.first
    )


def _sources_at(found: Sequence[Voice]) -> Mapping[int, Sequence[Head]]:
    """The heads of sources («according to …») by sentence."""
    result: dict[int, list[Head]] = {}
    for voice in found:
        if voice.head.place == "source":
            result.setdefault(voice.head.sentence, []).append(voice.head)
    return result


def _clauses(
    heard: Sequence[Voice],
    sources: Mapping[int, Sequence[Head]],
    scene: Scene,
    closed: Container[int],
    opened: Container[int],
) -> list[Spoken]:
    clauses = []
    for number, voice in enumerate(heard):
        head = voice.head
        start, end = scene.starts[head.sentence], scene.starts[head.sentence + 1]
        end = min(_trailing(head, sources.get(head.sentence, ()), scene.units), default=end)
        following = [other.head for other in heard[number + 1 : number + 9] if other.head.sentence == head.sentence]
        place = head.place
        if (place == "before" and (scene.units[head.first].first in closed or _leads_in(head, opened, scene))) or (
            head.gives.get("quote") and _opens(head, opened, scene)
        ):
            continue
        aside = place in ("source", "before") and head.lead > start + 1 and is_aside(head, scene.units)
        if place == "source":
            place = "after" if head.lead <= start + 1 else "before"
        if head.place == "source" and place == "after":
            head = moved(head, content=_behind_comma(head, scene))
        if place in ("after", "object"):
            first, last = clause_after(head, following, scene.units, end, scene.page)
        else:
            earlier = heard[number - 1].head if number and heard[number - 1].head.sentence == head.sentence else None
            first, last = clause_before(head, earlier.content if earlier else start, scene.units, scene.page)
            if aside and not earlier and not head.gives.get("inside"):
                last = max(last, clause_around(head, following, scene.units, end, scene.page))
            if (
                (earlier and earlier.place == "after")
                or head.gives.get("inside")
                or (place == "before" and last - first < LEAST_BEFORE)
            ):
                continue
        if (
            (last - first >= 2 or _is_object(first, last, head, scene))
            and _says_something(first, last, scene)
            and not _mere_telling(voice, scene)
        ):
            kind = "stated" if voice.stated else "resolved"
            clauses.append(Spoken(first, last, False, voice, kind, bool(head.gives.get("direct"))))
    return sorted(clauses, key=lambda clause: clause.first)


def _is_object(first: int, last: int, head: Head, scene: Scene) -> bool:
    """True for one Arabic word that says what a named speaker welcomes, promises, rejects («ووعد الوزير بتلبيتها»)."""
    if scene.page.lang != "ar" or not (head.gives.get("object") and head.who):
        return False
    return last - first == 1 and scene.page.analysis.words[first].norm.startswith(OBJECTS)


OBJECTS = ("ال", "ب", "لل")
"""Beginnings of Arabic objects of one word: the article, «with»."""


def _leads_in(head: Head, opened: Container[int], scene: Scene) -> bool:
    """True for a head behind a clause that a quotation follows («Asked about it, NN said, “…”»)."""
    if "','" not in scene.units[head.last - 1].classes:
        return False
    token = scene.units[min(head.last, len(scene.units) - 1)].first
    return token in opened or token + 1 in opened


def _trailing(head: Head, sources: Iterable[Head], units: Sequence[Unit]) -> Iterator[int]:
    """Where in the content behind a head sources stand that end it («…, according to a joint statement»)."""
    for source in sources:
        if source.lead > head.content + 1 and "','" in units[source.lead].classes and not is_aside(source, units):
            yield source.lead


def _says_something(first: int, last: int, scene: Scene) -> bool:
    """True for tokens among which there is a word, not only marks and breaks."""
    return any(word.kind == "word" for word in scene.page.analysis.words[first:last])


def _behind(quotation: Quotation, scene: Scene) -> range:
    """Tokens right behind a quotation: the marks that close it and the first word."""
    words, last = scene.page.analysis.words, quotation.last
    while last < len(words) and words[last].kind == "mark":
        last += 1
    return range(quotation.last, last + 1)


def _behind_comma(head: Head, scene: Scene) -> int:
    """Index behind the comma that ends the naming of a source («According to a source in the ministry, …»)."""
    for index in range(head.content, min(head.content + COMMA_WITHIN, len(scene.units) - 2)):
        if "','" in scene.units[index].classes:
            return _behind_that(index + 1, scene)
        if "|" in scene.units[index].classes:
            break
    return head.content


def _behind_that(index: int, scene: Scene) -> int:
    """Index behind «فإن», with which an Arabic sentence goes on after its source."""
    unit = scene.units[index]
    return index + 1 if unit.last > unit.first and scene.page.analysis.words[unit.first].norm == THEN else index


THEN = "فان"


def _opens(head: Head, opened: Container[int], scene: Scene) -> bool:
    token = scene.units[head.content].first
    return token in opened or token + 1 in opened


def _quoting(head: Head, opened: Container[int], closed: Container[int], scene: Scene) -> bool:
    """True for a head with a quotation right behind it, or right before it."""
    return _opens(head, opened, scene) or (head.place == "before" and scene.units[head.first].first in closed)


def _mere_telling(voice: Voice, scene: Scene) -> bool:
    return bool(voice.head.place == "source" and tells_contact(voice.head, scene))


def _from_inside(one: Spoken, inner: dict[int, Head], chains: Chains, scene: Scene) -> Spoken:
    """Give a quotation from a reporter's text that begins with a head of its own that head's speakers and act."""
    head = next((inner[opening] for opening in (one.first - 1, one.first - 2) if opening in inner), None)
    if not one.quoted or head is None or one.voice is None or not reporters(one.voice, scene):
        return one
    if "OPINION" in one.voice.head.verb[0].classes:
        return one  # «considered that …» is the body's own
    voice = voices([head], scene)[0]
    chains[head.token] = (*one.voice.speakers, *chains.get(one.voice.head.token, ()))
    return replace(one, voice=voice) if voice.speakers else one


def _statement(one: Spoken, chains: Chains, scene: Scene, header: Header) -> Statement:
    page, analysis = scene.page, scene.page.analysis
    start, end = analysis.starts[one.first], analysis.ends[one.last - 1]
    confidence = CONFIDENCE[one.kind]
    evidence = Evidence(start, end, analysis.text[start:end], one.voice.head.rule if one.voice else "quotation")
    if one.voice is None:
        act = Value("state", (evidence,), confidence, "inferred")
        return Statement(Span(start, end), True, act, (), (), (evidence,), confidence=confidence)
    head = one.voice.head
    first, last = min(unit.first for unit in head.verb), max(unit.last for unit in head.verb)
    said = page.evidence(first, last, head.rule)
    speakers = tuple(
        Value(party.value, (page.evidence_of(party.unit, head.rule),), confidence, one.kind)
        for party in one.voice.speakers
        if party.value
    )
    name = content_act(one, scene)
    chain = chains.get(head.token, ())
    return Statement(
        span=Span(start, end),
        quoted=one.quoted,
        act=Value(name, (said,), 0.85 if name == head.act else 0.7),
        speakers=speakers,
        via=as_values(chain, one.voice.speakers, header, scene, head.rule),
        evidence=(evidence,),
        direct=one.direct,
        commitment=commitment(name, one, scene, Span(start, end)),
        confidence=confidence,
    )


def unit_at(units: Sequence[Unit], token: int) -> int:
    """Return the index of the unit that begins at a token, or the first behind it."""
    return bisect_left([unit.first for unit in units], token)
