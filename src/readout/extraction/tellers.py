"""Who told of a contact: the speakers in whose words its telling stands."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter

from readout.extraction.content import CALLING
from readout.extraction.header import Header
from readout.extraction.scene import Party
from readout.extraction.speakers import Scene, Voice, is_medium, is_reporter
from readout.model import Contact, Value
from readout.model.quick import replace

CONFIDENCE = 0.8


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
    return tuple(_told(contact, own, heard, scene) for contact in contacts)


def _told(contact: Contact, own: set[str], heard: Mapping[int, Sequence[Voice]], scene: Scene) -> Contact:
    if any(source.value not in own for source in contact.sources):
        return contact
    own_words = {participant.value for participant in contact.participants}
    tellers = {
        party.value: party
        for party in _tellers(contact, heard, scene)
        if party.value not in own_words and (is_reporter(party, scene) or "@" in party.value)
    }
    if not tellers:
        return contact
    found = tuple(
        Value(name, (scene.page.evidence_of(party.unit, "contact.source.teller"),), CONFIDENCE)
        for name, party in tellers.items()
    )
    return replace(contact, sources=found)


def _tellers(contact: Contact, heard: Mapping[int, Sequence[Voice]], scene: Scene) -> Iterable[Party]:
    """The speakers of the first words that tell a contact in somebody's words; no agency or medium."""
    for evidence in contact.evidence:
        token = bisect_left(scene.page.analysis.starts, evidence.start)
        number = bisect_right(scene.starts, bisect_left(scene.units, token + 1, key=attrgetter("first")) - 1) - 1
        for voice in heard.get(number, ()):
            if voice.stated and not is_medium(voice.speakers) and _covers(voice, token, scene):
                return voice.speakers
    return ()


def _covers(voice: Voice, token: int, scene: Scene) -> bool:
    """True where a token stands in what a head attributes."""
    head = voice.head
    if head.act not in ("state", "inform", "affirm", "reject") or not CALLING.isdisjoint(head.verb[0].classes):
        return False
    if head.place == "after":
        return scene.units[head.content].first <= token + 1
    return head.place == "source" or token < head.token
