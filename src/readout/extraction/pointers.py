"""Pointers: words that may point to something outside the item."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from readout.extraction.actor import Actor
from readout.extraction.dates import Moment
from readout.extraction.page import Page
from readout.extraction.scene import Party
from readout.extraction.tellings import attribute, captured, nations_of, parties_of
from readout.grammar import Match, Unit
from readout.model import Contact, Evidence, Value
from readout.model.quick import quick, replace

BY_PERSONS = ("meeting", "call", "letter", "statement")
"""Kinds whose parties are the people who are named; those of the others are countries."""
STOPS = frozenset({"MEETING", "AGREEMENT", "THAT", "WHICH"})
"""Classes behind which a date belongs to something else."""
MULTILATERAL = 3
"""Countries from which the dated statement of their leaders is an agreement."""
MOVEMENTS = frozenset({"ORG.movement", "ORG.party", "ORG.company"})
"""Bodies that make agreements for themselves, not for a country."""
DATE_REACH = 14
"""Units behind a marked meeting among which its day may stand."""
COUNCIL = "UN Security Council"
"""Whose a resolution is that is only numbered."""
SIGNED_REACH = 14
"""Units before an agreement signed among which a word or date says that it was signed before."""


@quick
@dataclass(frozen=True, slots=True)
class Pointer:
    """Words that point to something.

    Attributes:
        kind: Kind of the reference.
        told: The units that point.
        rule: Name of the pattern.
        weight: The weightier of rival pointers stays.
        index: Index of the first of those units.
        sentence: Index of the sentence.
        date: The date expression, or None.
        day: The day, month or year that it stands for, or empty.
        parties: Sides, with the words where the item has them.
        name: Name, in English where the vocabulary has one.
        title: True for a name of the vocabulary.
        needs: What must be there besides, by the pattern.
        place: English name of the place, or empty.
        apart: True for a meeting of a body, which no visit or meeting of two on its day is.
        given: The day of the contact at which it was made, or None.
    """

    kind: str
    told: tuple[Unit, ...]
    rule: str
    weight: int
    index: int
    sentence: int
    date: Unit | None = None
    day: str = ""
    parties: tuple[tuple[str, Evidence | None], ...] = ()
    name: str = ""
    title: bool = False
    needs: str = ""
    place: str = ""
    apart: bool = False
    given: Value[str] | None = None

    @property
    def values(self) -> tuple[str, ...]:
        """The sides."""
        return tuple(value for value, _ in self.parties)


@quick
@dataclass(frozen=True, slots=True)
class Setting:
    """What a pointer is judged against.

    Attributes:
        page: The page.
        units: Its units as the stage sees them.
        sentences: The sentence of each unit.
        contacts: The contacts that the item reports.
        countries: Country or body for which each actor's value speaks.
        covered: For each contact the offsets of the words that tell it.
    """

    page: Page
    units: Sequence[Unit]
    sentences: Sequence[int]
    contacts: tuple[Contact, ...]
    countries: Mapping[str, str]
    covered: tuple[frozenset[int], ...]

    @property
    def sides(self) -> tuple[str, ...]:
        """The countries of the main contact."""
        return tuple(country.value for country in self.contacts[0].countries) if self.contacts else ()

    @property
    def people(self) -> tuple[str, ...]:
        """The participants of the main contact."""
        return tuple(one.value for one in self.contacts[0].participants) if self.contacts else ()


def pointer_of(match: Match, setting: Setting) -> Iterable[Pointer]:
    """Yield the pointers of a match: one, or one a date («بتاريخ 9 نوفمبر 2020 و11 يناير 2021»)."""
    units, gives = setting.units, match.pattern.gives
    told = captured(match, "t", units) or captured(match, "v", units) or captured(match, "p", units)
    if not told:
        return
    kind = str(gives.get("kind") or attribute(told, "kind") or "")
    joint = str(gives.get("joint") or attribute((*told, *captured(match, "q", units)), "joint") or "")
    index = next(number for number in range(match.first, match.last) if units[number] is told[0])
    pointer = Pointer(
        kind, told, match.pattern.name, int(gives.get("weight") or 0),
        index=index, sentence=setting.sentences[index],
        parties=_parties(match, kind, joint, setting),
        name=setting.page.analysis.quote(told[0].first, told[-1].last),
        needs="" if gives.get("sure") else str(gives.get("needs") or ""),
        place=_place(captured(match, "c", setting.units)),
        apart=bool(gives.get("apart")) or _of_bodies(captured(match, "q", units)),
    )  # fmt: skip
    if gives.get("now"):
        yield from _made_at(pointer, setting)
        return
    if numbers := captured(match, "n", units):
        pointer = _adopted(pointer, match, setting)
        yield _numbered(pointer, numbers[0], setting)
        yield from (_numbered(replace(pointer, told=()), unit, setting) for unit in numbers[1:])
        return
    dates = [unit for unit in captured(match, "d", units) if isinstance(unit.payload, Moment) and unit.payload.value]
    if not dates and pointer.needs == "date-sides-or-place":
        dates = _date_behind(pointer, setting)
    if not dates:
        yield _made_then(pointer, setting) if gives.get("then") else pointer
    for one in dates:
        yield recognised(replace(pointer, date=one, day=str(one.payload.value)), setting)


def _place(units: Sequence[Unit]) -> str:
    """The English name of the place, or an empty string."""
    entry = next((unit.entries[0] for unit in units if unit.entries), None)
    return str(entry.attributes.get("place") or entry.id) if entry else ""


def _parties(match: Match, kind: str, joint: str, setting: Setting) -> tuple[tuple[str, Evidence | None], ...]:
    units = captured(match, "p", setting.units)
    if any(_sides_follow(unit) for unit in units):
        units = tuple(unit for unit in units if "ACTOR.leaders" not in unit.classes)
    marks = captured(match, "q", setting.units)
    stated = [*parties_of(units), *nations_of(marks), *_bodies(marks)]
    stated += [party for party in nations_of(units) if party.unit not in {one.unit for one in stated}]
    values = [(_side(party, kind), setting.page.evidence_of(party.unit, match.pattern.name)) for party in stated]
    found: list[tuple[str, Evidence | None]] = [(value, evidence) for value, evidence in values if value]
    if not found and joint:
        return tuple((side, None) for side in (setting.people if joint == "people" else setting.sides))
    return tuple({value: (value, evidence) for value, evidence in reversed(found)}.values())[::-1]


def _bodies(marks: Sequence[Unit]) -> list[Party]:
    """Bodies by their names, and by their adjectives where two stand together."""
    together = _of_bodies(marks)
    bodies = [unit for unit in marks if "ORG" in unit.classes or (together and "ORGADJ" in unit.classes)]
    return [Party(unit.entries[0].id, "", unit) for unit in bodies if unit.entries]


def _sides_follow(unit: Unit) -> bool:
    """True for words that say whose leaders are meant («лидеры двух стран», "the leaders of the two countries")."""
    return "ACTOR.sides" in unit.classes or "COUNTRY" in unit.classes


def _side(party: Party, kind: str) -> str:
    """How a side is written: named people by their names where they meet or speak, else the country or body."""
    actor = party.unit.payload
    if kind in BY_PERSONS and isinstance(actor, Actor) and "@" not in party.value:
        return party.value
    if kind in BY_PERSONS and not isinstance(actor, Actor):
        return party.value
    if not party.unit.classes.isdisjoint(MOVEMENTS) and not isinstance(actor, Actor):
        return party.value
    return party.country or party.value.rpartition("@")[2]


def _of_bodies(marks: Sequence[Unit]) -> bool:
    """True for the adjectives of two or more bodies («الاجتماع الخليجي الأوروبي»)."""
    return sum("ORGADJ" in unit.classes for unit in marks) > 1


def _made_then(pointer: Pointer, setting: Setting) -> Pointer:
    """An agreement that is to be signed: on the day of the coming contact that its sentence tells."""
    starts, sentences = setting.page.analysis.starts, setting.page.analysis.sentences
    first = max(bisect_right(sentences, pointer.told[0].first, key=lambda span: span[0]) - 1, 0)
    begin, end = starts[sentences[first][0]], starts[pointer.told[0].first]
    beside = [one for one in setting.contacts if any(begin <= told.start < end for told in one.evidence)]
    for contact in reversed(beside):
        visit = contact.channel.value == "visit"  # of days
        if contact.date is not None and contact.status.value == "planned" and not visit:
            return replace(pointer, day=contact.date.value, given=contact.date)
    return pointer


def _made_at(pointer: Pointer, setting: Setting) -> Iterable[Pointer]:
    """An agreement that the item tells was signed: on the day of its main contact, where that was held."""
    main = setting.contacts[0] if setting.contacts else None
    before = setting.units[max(pointer.index - SIGNED_REACH, 0) : pointer.index]
    if main is None or main.date is None or main.status.value not in ("held", "ongoing"):
        return
    if not any(not unit.classes.isdisjoint({"PERFECT", "DATE"}) for unit in before):
        yield replace(pointer, day=main.date.value, given=main.date)


def _adopted(pointer: Pointer, match: Match, setting: Setting) -> Pointer:
    """A resolution with the day on which it was adopted, where the words name it."""
    dates = (unit for unit in captured(match, "d", setting.units) if isinstance(unit.payload, Moment))
    date_unit = next((unit for unit in dates if unit.payload.value), None)
    return replace(pointer, date=date_unit, day=str(date_unit.payload.value)) if date_unit else pointer


def _numbered(pointer: Pointer, unit: Unit, setting: Setting) -> Pointer:
    """A resolution by its number."""
    number = setting.page.analysis.words[unit.first].norm if unit.last == unit.first + 1 else ""
    if not number.isdecimal() or not 2 <= len(number) <= 4:
        return replace(pointer, needs="never")
    of_council = not pointer.parties or any("Security Council" in value for value in pointer.values)
    name = f"UN Security Council Resolution {number}" if of_council else f"Resolution {number}"
    parties = pointer.parties or ((COUNCIL, None),) if of_council else pointer.parties
    return replace(pointer, name=name, title=True, told=(*pointer.told, unit), parties=parties)


def _date_behind(pointer: Pointer, setting: Setting) -> list[Unit]:
    for index in range(pointer.index + 1, min(pointer.index + DATE_REACH, len(setting.units))):
        unit = setting.units[index]
        if setting.sentences[index] != pointer.sentence or not unit.classes.isdisjoint(STOPS):
            return []
        if isinstance(unit.payload, Moment):
            return [unit] if unit.payload.value else []
    return []


def recognised(pointer: Pointer, setting: Setting) -> Pointer:
    """Give an agreement or statement of a day the name that the vocabulary has for it."""
    if len(pointer.day) != 10 or pointer.kind not in ("agreement", "statement") or pointer.title:
        return pointer
    codes = countries_meant(pointer, setting) or set(setting.sides)
    if pointer.kind == "statement" and len(codes) >= MULTILATERAL:
        sides = _as_countries(pointer, setting)
        pointer = replace(pointer, kind="agreement", parties=sides, name=_name_of_statement(sides, setting))
    for known in setting.page.rules.knowledge.formats.values():
        if known.date == pointer.day and known.kind in ("agreement", "treaty"):
            shared = codes & set(known.parties)
            if len(shared) >= 2 or (pointer.kind == "agreement" and not pointer.parties):
                return replace(pointer, name=known.name, title=True)
    return pointer


def _name_of_statement(sides: Iterable[tuple[str, Evidence | None]], setting: Setting) -> str:
    """The English name of what the leaders of several countries declared."""
    known = setting.page.rules.knowledge.countries
    *names, last = (known[code].name if code in known else code for code, _ in sides)
    return f"Joint statement of {', '.join(names)} and {last}"


def countries_meant(pointer: Pointer, setting: Setting) -> set[str]:
    """Return the countries and bodies of a pointer's sides."""
    return {value for value, _ in _as_countries(pointer, setting)}


def _as_countries(pointer: Pointer, setting: Setting) -> tuple[tuple[str, Evidence | None], ...]:
    known = setting.countries
    return tuple((known.get(value) or value.rpartition("@")[2], evidence) for value, evidence in pointer.parties)


def countries_of(units: Sequence[Unit]) -> dict[str, str]:
    """Return the country or body for which each actor speaks, by the actor's value."""
    actors = [unit.payload for unit in units if isinstance(unit.payload, Actor)]
    return {actor.value: actor.country for actor in actors if actor.value}
