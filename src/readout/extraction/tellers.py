"""Who told of a contact: the speakers in whose words its telling stands."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter

from readout.extraction.actor import Actor
from readout.extraction.chain import carriers
from readout.extraction.content import CALLING
from readout.extraction.header import Header
from readout.extraction.scene import Party
from readout.extraction.speaking import Scene, Voice, is_medium, is_reporter
from readout.grammar import Unit
from readout.model import Contact, Value
from readout.model.quick import replace

CONFIDENCE = 0.8
PLAIN = ("state", "inform", "affirm", "reject")
"""Acts by which somebody tells that a contact was, will be, or was not."""


def with_tellers(
    contacts: Sequence[Contact], voices: Sequence[Voice], scene: Scene, header: Header
) -> tuple[Contact, ...]:
    """Name those who told of each contact, where its sources are only the item's own agency.

    Args:
        contacts: The contacts, with the sources that their own sentences name.
        voices: All heads of the item with their speakers, in order.
        scene: The scene of the statements.
        header: The item's frame.
    """
    own = {value.value for value in header.credits}
    own |= {header.publisher.value} if header.publisher and header.publisher.value in scene.outlets else set()
    heard: dict[int, list[Voice]] = {}
    for voice in voices:
        heard.setdefault(voice.head.sentence, []).append(voice)
    issuers = [voice for voice in voices if announces(voice)]
    return tuple(_issued(_told(contact, own, heard, scene), issuers, header, scene) for contact in contacts)


def announces(voice: Voice) -> bool:
    """True for a line that says whose words the item is («attributable to NN», «a spokesman said:»)."""
    kind = voice.head.gives.get("announces")
    if kind != "reporter":
        return bool(kind)
    return bool(voice.speakers) and any(_is_spokesman(unit) for unit in voice.head.who)


def _is_spokesman(unit: Unit) -> bool:
    actor = unit.payload
    return unit.attribute("speaker") == "spokesman" or (isinstance(actor, Actor) and actor.office == "spokesman")


def _issued(contact: Contact, issuers: Sequence[Voice], header: Header, scene: Scene) -> Contact:
    """Put the spokesman whose words a release is before the body that published it."""
    publisher = header.publisher
    if not issuers or publisher is None or [source.value for source in contact.sources] != [publisher.value]:
        return contact
    evidence = [(party, scene.page.evidence_of(party.unit, "contact.source.issuer")) for party in issuers[0].speakers]
    found = (Value(party.value, (one,), CONFIDENCE) for party, one in evidence if party.value != publisher.value)
    return replace(contact, sources=(*found, *contact.sources))


def _told(contact: Contact, own: set[str], heard: Mapping[int, Sequence[Voice]], scene: Scene) -> Contact:
    if any(source.value not in own for source in contact.sources if source.evidence[0].rule != "contact.source.office"):
        return _with_told(contact, own, heard, scene)
    own_words = {participant.value for participant in contact.participants} if scene.home else set()
    assumed = not any(source.evidence[0].rule.startswith("contact.source") for source in contact.sources)
    parties = _tellers(contact, heard, scene) or (_narrators(contact, heard, scene) if assumed else ())
    tellers = {party.value: party for party in parties if party.value and party.value not in own_words}
    if not tellers:
        return contact
    found = tuple(
        Value(name, (scene.page.evidence_of(party.unit, "contact.source.teller"),), CONFIDENCE)
        for name, party in tellers.items()
    )
    return replace(contact, sources=found)


def _with_told(contact: Contact, own: set[str], heard: Mapping[int, Sequence[Voice]], scene: Scene) -> Contact:
    """Add the medium to which one of the sources spoke, or who spoke to it."""
    known = {source.value: source for source in contact.sources}
    bodies = scene.page.rules.knowledge.organisations
    media = all(name in bodies and bodies[name].kind in ("agency", "media") for name in known)
    for _, voice in _voices(contact, heard, scene):
        speaks = any(party.value in known for party in voice.speakers)
        if speaks or (media and _reports(voice, scene)):
            for party in _with_media(voice, scene)[len(voice.speakers) * speaks :]:
                nameless = all("@" in one.value for one in voice.speakers)
                if party.value and (nameless or party.value not in own):
                    evidence = scene.page.evidence_of(party.unit, "contact.source.told")
                    known.setdefault(party.value, Value(party.value, (evidence,), CONFIDENCE))
            return replace(contact, sources=tuple(known.values()))
    return contact


def _tellers(contact: Contact, heard: Mapping[int, Sequence[Voice]], scene: Scene) -> Sequence[Party]:
    """Who reports the first words that tell a contact in somebody's words, and to which medium; no medium alone."""
    for _, voice in _voices(contact, heard, scene):
        if _reports(voice, scene):
            return _with_media(voice, scene)
    return ()


def _narrators(contact: Contact, heard: Mapping[int, Sequence[Voice]], scene: Scene) -> Sequence[Party]:
    """The person who says by a plain verb what the first words tell of a contact, those of the headline apart."""
    first = min((number for number, _ in _places(contact, scene) if number), default=0)
    for number, voice in _voices(contact, heard, scene):
        if number == first and _tells(voice):
            return _with_media(voice, scene)
    return ()


def _voices(contact: Contact, heard: Mapping[int, Sequence[Voice]], scene: Scene) -> Iterable[tuple[int, Voice]]:
    """The voices in whose words a contact is told, with the numbers of their sentences."""
    for number, token in _places(contact, scene):
        for voice in heard.get(number, ()):
            if voice.speakers and not is_medium(voice.speakers) and _covers(voice, token, scene):
                yield number, voice


def _places(contact: Contact, scene: Scene) -> Iterable[tuple[int, int]]:
    """The sentences and tokens at which a contact is told, in order."""
    for evidence in sorted(contact.evidence, key=attrgetter("start")):
        token = bisect_left(scene.page.analysis.starts, evidence.start)
        yield bisect_right(scene.starts, bisect_left(scene.units, token + 1, key=attrgetter("first")) - 1) - 1, token


def _with_media(voice: Voice, scene: Scene) -> Sequence[Party]:
    media = (party for party in carriers(voice.head, scene.units, scene) if is_medium([party]))
    return (*voice.speakers, *media)


def _reports(voice: Voice, scene: Scene) -> bool:
    """True for those whose part it is to report, and for offices and unnamed sources."""
    return voice.stated and all(is_reporter(party, scene) or "@" in party.value for party in voice.speakers)


def _tells(voice: Voice) -> bool:
    """True for one person who says by a plain verb what the sentence tells."""
    plain = len(voice.speakers) == 1 and isinstance(voice.speakers[0].unit.payload, Actor)
    return plain and voice.head.place in ("after", "before") and voice.head.act in PLAIN


def _covers(voice: Voice, token: int, scene: Scene) -> bool:
    """True where a token stands in what a head attributes."""
    head = voice.head
    if head.act not in PLAIN or not CALLING.isdisjoint(head.verb[0].classes):
        return False
    if head.place == "after":
        return scene.units[head.content].first <= token + 1
    return head.place == "source" or token < head.token
