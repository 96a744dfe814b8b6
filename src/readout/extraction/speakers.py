"""Who speaks: named speakers, those whom a bare verb or a pronoun continues, and both principals of a passive."""

from collections.abc import Iterable, Sequence

from readout.extraction.actor import Actor
from readout.extraction.attribution import Head
from readout.extraction.named_speakers import named
from readout.extraction.scene import Party
from readout.extraction.speaking import (
    BETWEEN,
    CODE,
    OFFICES,
    Scene,
    Voice,
    index_at,
    is_reporter,
    nominative,
    pair_before,
)
from readout.extraction.speaking_units import subject_of
from readout.grammar import Unit


def voices(heads: Sequence[Head], scene: Scene) -> list[Voice]:
    """Give each head its speakers, in the order of the text."""
    result: list[Voice] = []
    for head in heads:
        scene.last = next((voice.speakers for voice in reversed(result) if len(voice.speakers) == 1), ())
        purpose = head.who and "SPEECH.inf" in head.verb[0].classes and scene.page.lang == "en"
        speakers = (_caller_for(head, result, scene) if purpose else ()) or _caller(head, scene)
        speakers = speakers or named(head.who, scene)
        if head.gives.get("document"):
            speakers = _of_document(speakers, scene)
        if head.gives.get("principal"):
            speakers = _for_whom(speakers, scene)
        stated = bool(speakers)
        if head.gives.get("passive"):
            speakers, stated = (speakers or scene.principals), bool(speakers)
        elif _is_we(head, scene) and not subject_of(scene, head.sentence, head.token):
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
        if both or _is_plural_past(head, scene):
            return both
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
    acting = _joint_subject if scene.page.lang == "en" else subject_of
    if not head.who and (subject := acting(scene, head.sentence, head.token) or _behind(head, scene)):
        return subject
    afresh = earlier is None or (head.who and earlier.head.sentence < head.sentence - 1)
    subject = subject_of(scene, head.sentence - 1, None) if afresh and head.sentence else ()
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


def of_outlet(voice: Voice, scene: Scene) -> bool:
    """True for an agency or medium that tells its own item («…, передаёт корреспондент ТАСС»)."""
    return bool(voice.speakers) and all(party.value in scene.outlets for party in voice.speakers)


def _caller(head: Head, scene: Scene) -> tuple[Party, ...]:
    """Who called, where an Arabic verb has the one who was called as its ending.

    That is the second in «تلقى اتصالا من …، هنأه فيه», the first in «أجرى … اتصالا بنظيره هنأه فيه».
    """
    words = scene.page.analysis.words
    if (
        (head.who and (head.who[0].first > head.token or head.act not in GESTURES))
        or scene.page.lang != "ar"
        or not words[head.verb[0].last - 1].norm.endswith(("ه", "ها"))
    ):
        return ()
    sentence = [unit for unit in scene.sentence(head.sentence) if unit.first < head.token]
    forms = {words[unit.first].norm for unit in sentence if unit.last > unit.first}
    if not RECEIVED.isdisjoint(forms):
        return _people(sentence)[1:2]
    return _people(sentence)[:1] if not PLACED.isdisjoint(forms) else ()


GESTURES = frozenset({"congratulate", "condole", "praise"})
"""Acts of a verb whose ending means who is called, though his name stands right before it."""
RECEIVED = frozenset({"تلقي", "تلقت", "يتلقي", "تسلم", "تسلمت"})
PLACED = frozenset({"اجري", "اجرت", "هاتف", "هاتفت", "اتصل", "اتصلت"})


def _subject_of_content(earlier: Voice, head: Head, scene: Scene) -> tuple[Party, ...]:
    """Whose doings a reporter tells («The Kremlin said that NN and MM discussed trade and stressed …»)."""
    told = earlier.head.sentence == head.sentence and earlier.head.place == "after" and head.joined
    if not told or not any(is_reporter(party, scene) for party in earlier.speakers):
        return ()
    subject: list[Unit] = []
    for unit in scene.units[earlier.head.content : index_at(head.token, scene)]:
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


def _is_plural_past(head: Head, scene: Scene) -> bool:
    """True for an Arabic verb in the plural behind its subject, who is nobody alone («أصدروا بيانا أدانوا فيه …»)."""
    verb = head.verb[0]
    return scene.page.lang == "ar" and scene.page.analysis.words[verb.last - 1].norm.endswith("وا")


PLURAL_ENDINGS = {"ar": ("ا", "ان", "ون"), "ru": ("ли", "лись", "ют", "ются")}


def _behind(head: Head, scene: Scene) -> tuple[Party, ...]:
    """The subject behind a participle at the beginning of its sentence («Expressing satisfaction, the leaders …»)."""
    start = scene.starts[head.sentence]
    if head.lead > start + 1 or not any(name.endswith((".conv", ".ing")) for name in head.verb[0].classes):
        return ()
    for unit in scene.sentence(head.sentence):
        if unit.first > head.token and isinstance(unit.payload, Actor) and nominative(unit, scene):
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
    return pair_before(head.token, scene) or people


def _people(units: Iterable[Unit]) -> tuple[Party, ...]:
    found: dict[str, Party] = {}
    for unit in units:
        actor = unit.payload
        if isinstance(actor, Actor) and actor.kind in ("person", "office", "counterpart") and actor.value:
            found.setdefault(actor.value, Party(actor.value, actor.country, unit))
    return tuple(found.values())


def _joint_subject(scene: Scene, number: int, token: int) -> tuple[Party, ...]:
    """The subject of a verb's sentence, with those beside it («NN and MM discussed … and agreed»)."""
    subject = subject_of(scene, number, token)
    sentence = scene.sentence(number)
    if _means_both([unit for unit in sentence if unit.last > unit.first][:1]):
        return pair_before(token, scene) or subject
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


def _well_known(subject: Sequence[Party]) -> bool:
    """True for one whom the item calls by office or whom knowledge has."""
    return all(isinstance(p.unit.payload, Actor) and (p.unit.payload.office or p.unit.payload.people) for p in subject)
