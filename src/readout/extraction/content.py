"""What the first words of a content say of its act, and whether it only tells the contact."""

from bisect import bisect_left
from operator import attrgetter

from readout.extraction.actor import Actor
from readout.extraction.attribution import NEUTRAL, Head
from readout.extraction.quoted_names import MEDIA
from readout.extraction.quoting import Spoken
from readout.extraction.speaking import Scene, is_reporter
from readout.grammar import Unit

WINDOW = 9
"""Units of a content among which the words stand that make a plain saying another act."""
SUBJECTS = frozenset({"COUNTRY", "NATION", "CAPITALCITY", "SEAT", "ORG", "ACTOR"})
FINITE = frozenset({"SPEECH.past", "SPEECH.pres", "SPEECH.fut", "SPEECH.inf", "SPEECH.part", "SPEECH.short"})
NEGATED = frozenset({"affirm", "agree", "commit", "praise", "offer", "invite"})
"""Acts that a «not» turns into a refusal; it leaves of any other a plain saying."""
NEAR = 3
"""Units behind a subject among which its verb stands."""
FAR = 16
"""Units of a content among which stands what somebody is called."""
CALLING = frozenset({"CALLED", "DESCRIBES", "DESCRIBING"})
BREAKS = frozenset({"|", "REL", "THAT"})
STEPS = frozenset({"NEG", "ADV", "AUX", "MARK"})
"""What may stand between a subject and its verb besides."""
DOING = frozenset({"WILLDO", "ANSWERS"})
"""Verbs of saying that are also done («will respond», «продолжит»)."""
PASSIVE = frozenset({"been", "be", "was", "were", "is", "are", "being"})
FIRST_PERSON = ("ем", "им", "емся", "имся", "ю", "юсь")
"""Endings of Russian verbs with «we» or «I»."""


def content_act(one: Spoken, scene: Scene) -> str:
    """Return the act of a statement: the head's, or for a plain saying that of its content's first clause.

    Words such as «must» say the act whoever the subject is. A verb of saying, a readiness («own» in the lexicon) or a
    future says it only where the speaker speaks of himself or of his side («We welcome …», "Warsaw regrets …",
    «بلاده ترفض …»). What somebody is called says whether he is praised or accused.
    """
    one = one.within or one
    head = one.voice.head if one.voice else None
    if head is None or "OPINION" in head.verb[0].classes:
        return head.act if head else "state"
    insisted = one.quoted and "INSISTS" in head.verb[0].classes
    if (head.act not in ("state", "inform") and not insisted) or head.gives.get("negated"):
        return head.act
    index = bisect_left(scene.units, one.first, key=attrgetter("first"))
    while index + 1 < len(scene.units) and scene.units[index].last == scene.units[index].first == one.first:
        index += 1  # the boundary before a sentence
    if not CALLING.isdisjoint(head.verb[0].classes):
        return _tone(one, index, scene) or head.act
    plain = (
        head.place in ("source", "before") or not PLAIN.isdisjoint(head.verb[0].classes) or head.gives.get("continues")
    )
    if not (plain or any(head.gives.get(name) for name in ("quote", "direct", "principal", "plain"))):
        return head.act
    act = _clause_act(one, index, scene) or _strong(one, index, scene)
    if head.act == "inform":
        return act if act and act not in DONE_BY_TELLING else head.act
    return act or _news(one, index, scene) or head.act


DONE_BY_TELLING = frozenset({"commit", "state", "affirm"})
"""Acts that «announced» and «informed» leave as they are («announced that it would …»)."""


def _news(one: Spoken, index: int, scene: Scene) -> str:
    """«inform» where casualties are counted, or where a spokesman or an office tells of a coming contact."""
    if one.quoted or one.voice is None:
        return ""
    units = [unit for unit in scene.units[index : index + FAR] if unit.first < one.last]
    office = any(is_reporter(p, scene) or "@" in p.value or " of " in p.value for p in one.voice.speakers)
    counted = any("NUMBER" in unit.classes for unit in units) or office or one.voice.head.place == "source"
    if counted and any(unit.attribute("figures") for unit in units):
        return "inform"
    tells = any(unit.attribute("plan") or "TELLING" in unit.classes for unit in units)
    return "inform" if tells and office and coming(index, scene) else ""


def coming(index: int, scene: Scene) -> bool:
    """Tell whether a content speaks of what is to come."""
    for unit in scene.units[index : index + FAR]:
        if "|" in unit.classes and unit is not scene.units[index]:
            return False
        if unit.attribute("content_act") == "commit":
            return True
        if (
            "'س'" in unit.classes
            or unit.attribute("future")
            or unit.attribute("coming")
            or "IMPERSONAL" in unit.classes
            or _future(unit, scene)
        ):
            return True
    return False


PLAIN = frozenset({"TAKESTHAT", "TELLS"})


def _tone(one: Spoken, index: int, scene: Scene) -> str:
    """Whether the words that somebody or something is called praise or accuse."""
    units = scene.units[index : index + FAR]
    return next((str(unit.attribute("tone")) for unit in units if unit.first < one.last and unit.attribute("tone")), "")


def _clause_act(one: Spoken, index: int, scene: Scene) -> str:
    own: bool | None = _own(one, index, scene) or None
    negated = future = False
    reach, lang, words = WINDOW, scene.page.lang, scene.page.analysis.words
    for place, unit in enumerate(scene.units[index : index + WINDOW]):
        if (
            unit.first >= one.last
            or not (unit.classes.isdisjoint(BREAKS) or (place < 2 and "REL" in unit.classes and lang == "ar"))
            or (future and unit.attribute("plan"))
        ):
            break
        himself = place <= reach and (own or (own is None and _first_person(unit, future, scene)))
        act = unit.attribute("content_act")
        if unit.attribute("answer") and "','" not in scene.units[index + place + 1].classes:
            continue
        if act and not (unit.attribute("own") or unit.attribute("figures")):
            return str(act)
        suffered = (
            lang == "en" and unit.first > 0 and words[unit.first - 1].norm in PASSIVE and "SPEECH" in unit.classes
        )
        suffered = suffered or _recalled(unit, scene)
        if himself and not suffered and (act := _performed(unit, future or _future(unit, scene))):
            return ("reject" if act in NEGATED else "") if negated else act
        if own is None and (unit.attribute("self") or not unit.classes.isdisjoint(SUBJECTS)):
            own, reach = _himself(unit, one), place + NEAR
        step = not STEPS.isdisjoint(unit.classes)
        reach += step
        negated = negated or "NEG" in unit.classes
        future = "'س'" in unit.classes or bool(unit.attribute("future")) or (future and step)
    return ""


def _strong(one: Spoken, index: int, scene: Scene) -> str:
    """The act of words that say it wherever they stand in the first sentence («there is no way we will …»)."""
    for place, unit in enumerate(scene.units[index : index + SENTENCE]):
        if unit.first >= one.last or ("|" in unit.classes and place):
            break
        if unit.attribute("anywhere"):
            return str(unit.attribute("content_act"))
    return ""


SENTENCE = 60
"""Units of a content's first sentence that are looked at."""


def _recalled(unit: Unit, scene: Scene) -> bool:
    """True for an agreement of the past that is only told of («recalled that Georgia had agreed»), not «we agreed»."""
    past = "SPEECH.past" in unit.classes and unit.attribute("act") == "agree"
    return past and not _first_person(unit, False, scene)


def _performed(unit: Unit, future: bool) -> str:
    """The act of the speaker's own verb; empty where the unit is none, or leaves the saying plain."""
    told = str(unit.attribute("content_act") or "")
    act = str(unit.attribute("act") or "") if not (told or unit.classes.isdisjoint(FINITE)) else ""
    if future and act not in ("", "affirm", "commit", "offer", "agree"):
        return "" if unit.classes.isdisjoint(DOING) else "commit"
    if act and act not in NEUTRAL[::2]:
        return "commit" if future and act == "affirm" else act
    if told:
        return "commit" if future and told == "affirm" else told
    return "commit" if future and unit.classes.isdisjoint(STEPS) else ""


def _future(unit: Unit, scene: Scene) -> bool:
    """True for a Russian verb in the future tense."""
    word = scene.page.analysis.words[unit.last - 1] if unit.last > unit.first else None
    return bool(word and word.script == "ru" and any(key.endswith("#fut") for key in word.keys))


def _himself(unit: Unit, one: Spoken) -> bool:
    """True for words that stand for the speaker or his side."""
    actor = unit.payload
    if unit.attribute("self"):
        return True
    if isinstance(actor, Actor) and actor.kind == "pronoun":
        return not one.quoted
    speakers = one.voice.speakers if one.voice else ()
    selves = {party.value for party in speakers}
    selves |= {party.country for party in speakers if party.unit.classes.isdisjoint(MEDIA)}
    if isinstance(actor, Actor):
        return bool(actor.value) and not selves.isdisjoint({actor.value, actor.country})
    return any(entry.id in selves for entry in unit.entries if entry.kind in ("country", "organisation"))


def _first_person(unit: Unit, future: bool, scene: Scene) -> bool:
    """True for a verb whose form says «we» or «I»."""
    if not future and "SPEECH" not in unit.classes and not unit.attribute("own"):
        return False
    form = scene.page.analysis.words[unit.last - 1].norm
    if scene.page.lang == "ar":
        return form.startswith("ن") if future or "SPEECH.pres" in unit.classes else form.endswith("نا")
    return scene.page.lang == "ru" and form.endswith(FIRST_PERSON)


def _own(one: Spoken, index: int, scene: Scene) -> bool:
    """True where the pronoun of the conjunction before a content is the speaker's («أنه سيتحدث»)."""
    head = one.voice.head if one.voice else None
    return head is not None and index <= head.content + 1 and "OWN" in scene.units[head.content - 1].classes


def tells_contact(head: Head, scene: Scene) -> bool:
    """True where the content begins with the telling of a contact or of its subjects."""
    person = any("ACTOR.person" in unit.classes for unit in head.who)
    begin, end = head.content, head.content + (3 if person else 9)
    if head.place in ("source", "before"):
        begin, end = scene.starts[head.sentence], scene.starts[head.sentence + 1]
    for unit in scene.units[begin:end]:
        if unit.first == unit.last and unit is not scene.units[begin]:
            return False
        if "TELLING" in unit.classes:
            return True
        if "ASPECT" in unit.classes:
            return any("EXCHANGE" in other.classes for other in scene.units[begin:end])
    return False
