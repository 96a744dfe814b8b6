"""Tellings: the places in an item where a contact is told, announced or denied."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from readout.extraction.actor import Actor
from readout.extraction.scene import Party, Scene
from readout.grammar import Match, Unit
from readout.grammar.patterns import captured as units_captured
from readout.model.quick import quick, replace

SIDE_CAPTURES = ("a", "b")
MEANS_REACH = 6
"""How many units behind a telling an adverb of its channel may stand."""
REMOTE = frozenset({"phone", "video"})
FACE_TO_FACE = frozenset({"MET", "HOSTED", "MEETVERB", "HOSTVERB", "RECEPTION"})
MEDIUM = frozenset({"IN", "DURING", "BY", "'ب'"})
MEDIUM_REACH = 3
"""How many units before the word for a conversation the one may stand that says that something was said in it."""
REACH_OVER = 8
"""How many units of place and time may stand before «before holding …», which goes on with a sentence's subject."""
CIRCUMSTANCES = frozenset({"','", "DATE", "IN", "PLACEIN", "PLACEWORD", "THE", "PLACE", "CAPITALCITY"})
ASIDE_REACH = 5
"""How many units behind «on the margins of» the event may stand."""
APART_REACH = 4
"""How many units behind a telling the words may stand that say that each had a contact of his own."""
REPORTERS = ("spokesman", "source")
"""Offices that speak of contacts and take no part in them."""
COUNTRY_CLASSES = frozenset({"COUNTRY", "CAPITALCITY", "SEAT"})
NATION_CLASSES = frozenset({"NATION", "NATIONPREFIX", "ORGADJ"})


@quick
@dataclass(frozen=True, slots=True)
class Telling:
    """One place where a contact is told.

    Attributes:
        first: Index of the first unit.
        last: Index after the last unit.
        rule: Name of the pattern.
        channel: Channel, or empty where the words leave it open.
        parties: Sides, in the order of the words.
        trigger: The words that tell the contact.
        sentence: Index of the sentence.
        start: Index of the first unit of the trigger.
        status: Status that the pattern or a captured word gives, or empty.
        status_words: The words of the status.
        initiator: The side at whose initiative by the pattern, or None.
        place: Words of the place that the pattern captured, or None.
        gives: Further values of the pattern.
        others: Those of the sides that stand behind «with».
    """

    first: int
    last: int
    rule: str
    channel: str
    parties: tuple[Party, ...]
    trigger: tuple[Unit, ...]
    sentence: int
    start: int
    status: str = ""
    status_words: tuple[Unit, ...] = ()
    initiator: Party | None = None
    place: Unit | None = None
    gives: Mapping[str, object] = field(default_factory=dict)
    others: tuple[Party, ...] = ()


OPENING = frozenset({"WITH", "TO", "THEN"})
"""Classes of the word before him whom the opening of a sentence names."""
LONGEST_OPENING = 6


def find_tellings(scene: Scene) -> list[Telling]:
    """Find all tellings of a page, in order; of several that share their words the fullest stays."""
    page = scene.page
    matches = page.rules.patterns[page.lang, "contacts"].matches(scene.units)
    read = (_telling(match, scene) for match in matches)
    told = (telling for telling in read if not _occasion(telling, scene) and not _imagined(telling, scene))
    fullest = [telling for telling in _fullest(told, scene) if not _aside(telling, scene)]
    groups = [_values(telling.others) for telling in fullest if len(telling.others) > 1 and _apart(telling, scene)]
    return [
        part
        for telling in fullest
        if not _calls_the_roll(telling, fullest, scene)
        for part in _separated(telling, groups, scene)
    ]


def _values(parties: Iterable[Party]) -> frozenset[str]:
    return frozenset(party.value for party in parties)


ROLL_REACH = 3
"""Sentences between a meeting and the list of those who were present."""


def _calls_the_roll(telling: Telling, told: Iterable[Telling], scene: Scene) -> bool:
    """True for «В переговорах приняли участие …», "… attended the meeting" behind the meeting itself."""
    first, last = scene.bounds[telling.sentence]
    if not any("ROLL" in unit.classes for unit in scene.span(first, last)):
        return False
    if any("EVENT" in unit.classes for unit in telling.trigger):
        return False  # a summit is told by who takes part
    return any(
        0 < telling.sentence - other.sentence <= ROLL_REACH and len(other.parties) > 1 and other.channel == "meeting"
        for other in told
    )


def _imagined(telling: Telling, scene: Scene) -> bool:
    """True for what a film or a novel makes up («imagines a call between the two»)."""
    before = scene.span(scene.bounds[telling.sentence][0], telling.start)
    return any("FICTION" in unit.classes for unit in before)


def _occasion(telling: Telling, scene: Scene) -> bool:
    """True for the summit on whose margins somebody met, with those who stand behind it."""
    return not telling.gives.get("echo") and "ASIDE" in scene[max(0, telling.start - 1)].classes


def _aside(telling: Telling, scene: Scene) -> bool:
    """True for the event on the margins of which a contact takes place («on the sidelines of the summit»)."""
    if not telling.gives.get("echo"):
        return False
    for unit in reversed(
        scene.span(max(scene.bounds[telling.sentence][0], telling.start - ASIDE_REACH), telling.start)
    ):
        if isinstance(unit.payload, Actor):
            return False
        if "ASIDE" in unit.classes:
            return True
    return False


def _separated(telling: Telling, groups: Sequence[frozenset[str]], scene: Scene) -> Iterable[Telling]:
    """One telling for each of the other sides where the words say that they had contacts of their own.

    Args:
        telling: The telling.
        groups: Others of whom some telling of the item says so; then all of its tellings mean so.
        scene: The page.
    """
    apart = _apart(telling, scene) or _values(telling.others) in groups
    if apart and not telling.others and len(telling.parties) > 2:  # «met, separately, A and B»
        telling = replace(telling, others=telling.parties[1:])
    left = telling.gives.get("of") == "protagonist"  # who acts is named elsewhere
    if apart and left and len({party.country for party in telling.parties}) == 1:
        telling = replace(telling, others=telling.parties)
    own = tuple(party for party in telling.parties if party not in telling.others)
    if telling.gives.get("senders") and len(own) > 1:
        return (replace(telling, parties=(one, *telling.others), initiator=one) for one in own)
    if len(telling.others) < 2 or not apart:
        return (telling,)
    if not own and telling.gives.get("parties") != "last":  # «phone calls between A and B»
        return (telling,)
    return (
        replace(
            telling,
            parties=(*own, other),
            others=(other,),
            initiator=other if telling.initiator in telling.others else telling.initiator,
        )
        for other in telling.others
    )


def _apart(telling: Telling, scene: Scene) -> bool:
    """True where each of several others had a contact of their own: by a word, by telephone, by their countries."""
    words = scene.span(*scene.bounds[telling.sentence])
    asked = telling.gives.get("separate")
    near = scene.span(telling.first, min(telling.last + APART_REACH, scene.bounds[telling.sentence][1]))
    if any("INTURN" in unit.classes for unit in scene.span(telling.start, telling.last)):
        return True
    if asked is True or any("SEPARATE" in unit.classes for unit in near):
        return True
    if not asked or any("JOINT" in unit.classes for unit in words):
        return False
    nations = {party.country for party in telling.others}
    return telling.channel == "phone" or (asked == "nations" and len(nations) == len(telling.others))


def sentence_of(units: Sequence[Unit]) -> list[int]:
    """Number the sentence of each unit."""
    numbers, number = [], -1
    for unit in units:
        number += "|" in unit.classes
        numbers.append(number)
    return numbers


NOT_SUBJECT = frozenset({"'مع'", "'من'", "'إلى'", "'ل'", "'ب'", "'عن'", "'على'", "LEDBY", "ATTEND", "CONTACT"})
"""What stands before an Arabic name that is no subject of the verb behind it."""
VERBS_FIRST = frozenset({"MET.past", "MET.pres", "HOSTED.past", "HOSTED.pres", "CALLED.past", "VISITED.past"})
"""Verbs that stand before their subject, which an Arabic clause joined by «and» goes on with."""
TO_PROTAGONIST = {"parties": "last", "of": "protagonist"}


def _telling(match: Match, scene: Scene) -> Telling:
    """The telling of a match; where its first side is no subject, that stays open («met with X and called Y»)."""
    telling = _as_matched(match, scene)
    before = scene[max(0, match.first - 1)].classes
    if telling.gives.get("subject") and not before.isdisjoint(VERBS_FIRST):
        telling = _without_object(telling)
    if not telling.gives.get("subject") or before.isdisjoint(NOT_SUBJECT) or not telling.others:
        return telling
    starter = telling.initiator if telling.initiator in telling.others else None
    return replace(
        telling, parties=telling.others, initiator=starter, gives={**telling.gives, **TO_PROTAGONIST, "weight": 1}
    )


def _without_object(telling: Telling) -> Telling:
    """A telling without those whom its subject met before («التقى الرئيس الوزير، وبحث مع …»)."""
    own = [party for party in telling.parties if party not in telling.others]
    return replace(telling, parties=(*own[:1], *telling.others)) if telling.others else telling


def _as_matched(match: Match, scene: Scene) -> Telling:
    units, gives = scene.units.units, match.pattern.gives
    start, stop = match.captures.get("t", (match.first, match.last))
    trigger = tuple(units[start:stop])
    parties, opening = _resumed(_sides_of(match, scene), match, scene)
    status_words = captured(match, "s", units)
    starters = parties_of(captured(match, "i", units), scene.sides)
    places = captured(match, "p", units)
    own = {party.value for party in parties_of(captured(match, "a", units), scene.sides)}
    values = {party.value for party in parties_of(captured(match, "b", units), scene.sides)} - own
    if values and own:  # «with the presidents of Belarus, Kazakhstan and Uzbekistan»
        values |= {party.value for party in _unnamed(match, scene)}
    return Telling(
        opening, match.last, match.pattern.name, _channel(match, start, trigger, scene), parties, trigger,
        scene.numbers[min(match.first + ("|" in units[match.first].classes), len(units) - 1)], start,
        _status(gives, status_words, (*captured(match, "v", units), *status_words, *trigger)), status_words,
        starters[0] if starters else _initiator(gives, match, scene), places[-1] if places else None, gives,
        tuple(party for party in parties if party.value in values),
    )  # fmt: skip


def _status(gives: Mapping[str, object], words: Sequence[Unit], verb: Sequence[Unit]) -> str:
    """The status that captured words, the pattern or the tense of the verb gives; or empty."""
    given = attribute(words, "status") or gives.get("status")
    if given:
        return str(given)
    tenses = {name.rpartition(".")[2] for unit in verb for name in unit.classes if "." in name}
    return "held" if "past" in tenses else "planned" if "fut" in tenses else ""


def _channel(match: Match, start: int, trigger: Sequence[Unit], scene: Scene) -> str:
    """The channel of the pattern, of its adverb («by phone») near the words, or of the words themselves."""
    own = str(attribute(trigger, "channel") or "")
    if own in REMOTE:  # «телефонный разговор министров»: the words themselves tell more than their pattern
        return own
    given = str(match.pattern.gives.get("channel") or own)
    if match.pattern.gives.get("gesture"):
        return _medium(scene.numbers[start], scene) or given
    if given in ("phone", "letter", "visit") or match.pattern.gives.get("channel") == "meeting":
        return given
    sentence = scene.bounds[scene.numbers[start]]
    last = min(sentence[1], max(match.last, start + len(trigger)) + MEANS_REACH)
    means = [unit for unit in scene.span(max(sentence[0], match.first - MEANS_REACH), last) if "MEANS" in unit.classes]
    means = [unit for unit in means if unit.attribute("channel") != "phone" or not _in_person(trigger)]
    return str(means[0].attribute("channel")) if means else given


def _in_person(trigger: Sequence[Unit]) -> bool:
    """True for «met», «received», which nobody does by telephone."""
    return any(name.partition(".")[0] in FACE_TO_FACE for unit in trigger for name in unit.classes)


def _medium(sentence: int, scene: Scene) -> str:
    """The channel of the conversation in which, or of the means by which («offered condolences in a call»)."""
    first, last = scene.bounds[sentence]
    for index in range(first, last):
        unit = scene[index]
        if unit.classes.isdisjoint({"CONTACT", "MEANS"}) or unit.attribute("channel") in (None, "letter", "visit"):
            continue
        before = scene.span(max(first, index - MEDIUM_REACH), index)
        if "MEANS" in unit.classes or any(not one.classes.isdisjoint(MEDIUM) for one in before):
            return str(unit.attribute("channel"))
    return ""


def _resumed(parties: tuple[Party, ...], match: Match, scene: Scene) -> tuple[tuple[Party, ...], int]:
    """The sides with the sentence's subject for the one before «and» («X met Y and will fly to Paris»).

    Returns:
        The sides, and the index of the first unit that tells of them.
    """
    _, stop = match.captures.get("a", (0, 0))
    start, _ = match.captures.get("t", (match.first, match.last))
    listed = match.pattern.gives.get("as") == "same"  # «президенты России и Белоруссии»
    if listed or not 0 < stop < start or not _coordinated(stop, scene):
        return parties, match.first
    mine = parties_of(captured(match, "a", scene.units.units), scene.sides)
    first = scene.bounds[scene.numbers[start]][0]
    heads = (parties_of([unit], scene.sides) for unit in scene.span(first, match.first) if _acts(unit))
    subject = next((found for found in heads if found), [])
    if len(mine) != 1 or not subject or subject[0].value == mine[0].value:
        return parties, match.first
    return _distinct([*subject[:1], *(party for party in parties if party.value != mine[0].value)]), stop


def _coordinated(index: int, scene: Scene) -> bool:
    """True for «and» at a place, or «before» with a verb («… before holding talks»), with a comma or not."""
    around = scene.span(index, index + REACH_OVER)
    behind = [unit for unit in around[:2] if "','" not in unit.classes]
    if behind and not behind[0].classes.isdisjoint({"AND", "'و'"}):
        return True
    then = next((unit for unit in around if unit.classes.isdisjoint(CIRCUMSTANCES)), None)
    return then is not None and "THEN" in then.classes


def _acts(unit: Unit) -> bool:
    return isinstance(unit.payload, Actor) and unit.payload.office not in REPORTERS


def _sides_of(match: Match, scene: Scene) -> tuple[Party, ...]:
    units = scene.units.units
    names = (*SIDE_CAPTURES, "i") if match.pattern.gives.get("joins") else SIDE_CAPTURES
    parties = [party for name in names for party in _acting(_without_speaker(match, name, scene), scene)]
    return _distinct([*parties, *nations_of(captured(match, "n", units)), *_unnamed(match, scene)])


def _without_speaker(match: Match, name: str, scene: Scene) -> Sequence[Unit]:
    """The units of a capture without who merely says so («Как заявил Болтон, Трамп и Путин встретятся»)."""
    units = captured(match, name, scene.units.units)
    end = match.captures.get(name, (0, 0))[1]
    if name == "b" and len(units) > 2 and end < len(scene.units.units) and _tells_behind(units[-2], scene[end]):
        return units[:-2]
    first = match.captures.get(name, (1, 1))[0]
    before = scene.span(max(0, first - 4), first)
    said = name == "a" and len(units) > 2 and any("REPORT" in unit.classes for unit in before)
    if said and "','" in units[1].classes:
        return units[2:]
    return units[_opening(first, units, scene) :] if name == "a" and scene.page.lang == "en" else units


def _opening(first: int, units: Sequence[Unit], scene: Scene) -> int:
    """How many units before the subject are of what opens the sentence («After talks with X in Rome, Y held»)."""
    comma = next((at for at, unit in enumerate(units) if "','" in unit.classes), 0)
    if not 0 < comma == len(units) - 2 <= LONGEST_OPENING or scene[first - 1].classes.isdisjoint(OPENING):
        return 0
    between = units[1:comma]
    return 0 if any("AND" in unit.classes or isinstance(unit.payload, Actor) for unit in between) else comma + 1


def _tells_behind(before: Unit, behind: Unit) -> bool:
    """True where the last of several names only says so («will meet Joe Biden, Kim said»)."""
    return "','" in before.classes and not behind.classes.isdisjoint({"SAY", "REPORT"})


def _unnamed(match: Match, scene: Scene) -> list[Party]:
    """Delegations and officials of whom only the country is named («an American delegation»)."""
    units = scene.units.units
    office = match.pattern.gives.get("as") or attribute(captured(match, "g", units), "as")
    if office == "same":  # «министров иностранных дел России, Турции и Ирана»
        holders = parties_of((*captured(match, "a", units), *captured(match, "b", units)))
        office = next((_office_of(party) for party in holders if _office_of(party)), "")
    nations = nations_of(captured(match, "d", units)) if office else []
    return [scene.holder(str(office), nation.country) or _office_party(str(office), nation) for nation in nations]


def _office_of(party: Party) -> str:
    """The office of a side: that of ``office@CC``, else the one that is named with a person."""
    actor = party.unit.payload
    named = isinstance(actor, Actor) and actor.kind == "office" and actor.office
    return party.value.partition("@")[0] if "@" in party.value else str(named or "")


def _office_party(office: str, nation: Party) -> Party:
    return Party(f"{office}@{nation.country}", nation.country, nation.unit)


def _acting(units: Sequence[Unit], scene: Scene) -> list[Party]:
    """Those who act among captured units; countries only where nobody else does."""
    actors = [unit for unit in units if isinstance(unit.payload, Actor)]
    single = [unit for unit in actors if not unit.payload.members]
    chosen = single if len(single) > 1 else actors  # «the presidents, X and Y» are X and Y
    return [party for party in parties_of(chosen or units, scene.sides) if not _merely_reports(party)]


def _merely_reports(party: Party) -> bool:
    actor = party.unit.payload
    return isinstance(actor, Actor) and actor.office in REPORTERS


def _initiator(gives: Mapping[str, object], match: Match, scene: Scene) -> Party | None:
    name = gives.get("initiator")
    parties = _acting(captured(match, str(name), scene.units.units), scene) if name else []
    return parties[0] if parties else None


def captured(match: Match, name: str, units: Sequence[Unit]) -> tuple[Unit, ...]:
    """Return the units of all captures called ``name``, ``name2``, … in the order of the words."""
    return tuple(units_captured(match, name, units))


def attribute(units: Iterable[Unit], name: str) -> object | None:
    """Return the first value that any of the units has under a name, or None."""
    return next((value for unit in units if (value := unit.attribute(name)) is not None), None)


def parties_of(units: Iterable[Unit], sides: Mapping[str, str] | None = None) -> list[Party]:
    """Return the sides that units stand for; leaders and sides stand for their members."""
    parties: list[Party] = []
    for unit in units:
        actor = unit.payload
        if isinstance(actor, Actor):
            if actor.members:
                parties.extend(
                    Party(member, (sides or {}).get(member) or _code(member), unit) for member in actor.members
                )
            elif actor.value and not (actor.former and actor.kind == "office"):
                parties.append(Party(actor.value, (sides or {}).get(actor.value, actor.country), unit))
        elif not unit.classes.isdisjoint(COUNTRY_CLASSES) and unit.entries:
            entry = unit.entries[0]
            parties.append(Party(entry.id, entry.id, unit))
        elif "ORG" in unit.classes and unit.entries:
            parties.append(Party(unit.entries[0].id, _body(unit), unit))
    return parties


def _code(member: str) -> str:
    """The country of a code or of an office in it, or an empty string."""
    code = member.rpartition("@")[2]
    return code if is_code(code) else ""


def _body(unit: Unit) -> str:
    """The country that a state body speaks for, else the body itself."""
    return str(unit.entries[0].attributes.get("country") or unit.entries[0].id)


def nations_of(units: Iterable[Unit]) -> list[Party]:
    """Return the countries and bodies that adjectives stand for («российско-турецкие», «السعودية الصينية»)."""
    found = [unit for unit in units if not unit.classes.isdisjoint(NATION_CLASSES | COUNTRY_CLASSES) and unit.entries]
    return [Party(unit.entries[0].id, unit.entries[0].id, unit) for unit in found]


def is_code(value: str) -> bool:
    """True for a country's code."""
    return len(value) == 2 and value.isupper()


def _distinct(parties: Sequence[Party]) -> tuple[Party, ...]:
    """One party a value; a country or unnamed office for which somebody who is named speaks is left out."""
    kept: dict[str, Party] = {}
    for party in parties:
        kept.setdefault(party.value, party)
    spoken = {party.country for party in kept.values() if party.is_person}
    named = {party.country for party in kept.values() if party.is_person and "@" not in party.value}
    return tuple(
        party
        for party in kept.values()
        if (party.country not in named if "@" in party.value else party.is_person or party.country not in spoken)
    )


def _fullest(tellings: Iterable[Telling], scene: Scene) -> list[Telling]:
    """Of tellings that share trigger words keep the weightiest, then that with most sides, then the longest.

    A telling that is ``whole`` leaves no other one within its words («invited him to pay a visit to»).
    """
    ordered = sorted(tellings, key=lambda one: (-_weight(one), -len(one.parties), -(one.last - one.first)))
    kept: list[Telling] = []
    taken: set[int] = set()
    for one in ordered:
        words = {unit.first for unit in one.trigger if unit.last > unit.first}
        if taken.isdisjoint(words):
            kept.append(one)
            taken |= {unit.first for unit in scene.span(one.first, one.last)} if one.gives.get("whole") else words
    return sorted(kept, key=lambda one: one.first)


def _weight(telling: Telling) -> int:
    weight = telling.gives.get("weight")
    return weight if isinstance(weight, int) else 0
