"""An event told in Arabic, Russian or English from its record: sentences of fixed shape, each with its evidence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from readout.briefs.dates import tell_date
from readout.briefs.messages import has, listed, say
from readout.briefs.names import Named, country_name, in_place, name_person, place_name
from readout.knowledge import Knowledge
from readout.model.event import Cited, Event, EventPerson, EventRecord, Support

Values = dict[str, object]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and the words that support it."""

    text: str
    notes: tuple[Cited, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """One event as a brief tells it.

    Attributes:
        event: Its id.
        sentences: The story.
        remarks: What else is known: earlier states, conflicts, how many say so.
    """

    event: str
    sentences: tuple[Sentence, ...]
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Brief:
    """A brief of one event, or a digest of several.

    Attributes:
        lang: ``ar``, ``ru`` or ``en``.
        title: What stands above a digest; empty for one event.
        events: The events.
        sources: For each item that is cited its headline and address.
    """

    lang: str
    title: str
    events: tuple[Told, ...]
    sources: dict[str, str] = field(default_factory=dict)


def brief(events: Sequence[Event], lang: str, knowledge: Knowledge, *, dual: bool = False, title: str = "") -> Brief:
    """Tell events.

    Args:
        events: One event, or those of a digest.
        lang: ``ar``, ``ru`` or ``en``.
        knowledge: For names in that language.
        dual: In Arabic, both months («فبراير/شباط»).
        title: For a digest.
    """
    told = tuple(tell(event, lang, knowledge, dual=dual) for event in events)
    return Brief(lang, title, told)


def tell(event: Event, lang: str, knowledge: Knowledge, *, dual: bool = False) -> Told:
    """Tell one event; what its record lacks is not told."""
    record = event.record
    sentences = [_contact(event, lang, knowledge, dual=dual)]
    subjects = _subjects(record, lang)
    if subjects:
        sentences.append(subjects)
    return Told(event.id, tuple(sentences), tuple(_remarks(event, lang)))


def _contact(event: Event, lang: str, knowledge: Knowledge, *, dual: bool) -> Sentence:
    record = event.record
    day = record.date
    people = _ordered(record)
    named = [name_person(person, lang, knowledge, day or _any_day(record)) for person in people]
    channel = "meeting" if record.channel == "visit" and len(named) > 1 and not record.places else record.channel
    name = f"{channel}-{record.status}"
    values = _when(record, lang, dual=dual) | _where(record, people, lang, knowledge) | _who(named, lang)
    text = say(lang, name if has(lang, name) else f"unspecified-{record.status}", **values)
    return Sentence(_capital(text), _notes(event, people))


def _any_day(record: EventRecord) -> str:
    return next((one.value for one in record.values if one.field == "date"), "")


def _ordered(record: EventRecord) -> list[EventPerson]:
    """Return the participants, the initiator first; a side that nobody is named for stands by its government."""
    first = record.initiators[0].value if record.initiators else ""
    people = sorted(record.participants, key=lambda one: first not in (one.name, one.country) if first else False)
    present = {one.country for one in people} | {one.name.partition("@")[2] for one in people}
    support = people[0].support if people else None
    if support and len(people) < 2 and record.channel != "visit":
        missing = [one.value for one in record.countries if one.value not in present]
        people += [EventPerson(f"government@{code}", f"government@{code}", "", code, support) for code in missing]
    return people


def _who(named: Sequence[Named], lang: str) -> Values:
    first, rest = named[0], named[1:] or named[:1]
    values: Values = {
        "gender": first.gender,
        "first": first.case("nom"),
        "all": listed(lang, [one.case("nom") for one in named]),
    }
    values["rest"] = listed(lang, [one.case("nom") for one in rest])
    for case in ("nom", "gen", "dat", "ins"):
        values[f"first_{case}"] = first.case(case)
        values[f"rest_{case}"] = listed(lang, [one.case(case) for one in rest])
    return values


def _when(record: EventRecord, lang: str, *, dual: bool) -> Values:
    date = tell_date(record.date, lang, dual=dual)
    if not date:
        return {"on": "", "on_first": ""}
    on = say(lang, "on-date" if len(record.date) == 10 else "in-month", date=date)
    return {"on": f"{on} " if lang == "ru" else on, "on_first": f"{on} "}


def _where(record: EventRecord, people: Sequence[EventPerson], lang: str, knowledge: Knowledge) -> Values:
    place = record.places[0].value if record.places else ""
    within = in_place(place, lang, knowledge) if place else ""
    goal = place_name(place, lang, knowledge) if place else _visited(record, people, lang, knowledge)
    located = say(lang, "in-place", place=within) if within else ""
    to = say(lang, "to-place", place=goal) if goal else ""
    return {"in": located, "in_first": f"{located.strip()} " if located else "", "to": to}


def _visited(record: EventRecord, people: Sequence[EventPerson], lang: str, knowledge: Knowledge) -> str:
    own = {one.country for one in people}
    codes = [one.value for one in record.countries if one.value not in own]
    return country_name(codes[0], lang, knowledge) if codes else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _notes(event: Event, people: Sequence[EventPerson]) -> tuple[Cited, ...]:
    """Cite what says how, when and who, from items that tell it as the sentence does: held, or only announced."""
    record = event.record
    agreeing = {item for state in event.states if state.status == record.status for item in state.items}
    how = [_agreeing(one.support, agreeing)[:2] for one in record.values if one.value in (record.channel, record.date)]
    who = [_agreeing(one.support, agreeing)[:1] for one in people]
    where = [_agreeing(one.support, agreeing)[:1] for one in record.places[:1]]
    return _first_cited(cited for some in (*how, *who, *where) for cited in some)


def _agreeing(support: Support, items: set[str]) -> tuple[Cited, ...]:
    return tuple(one for one in support.cited if one.item in items) or support.cited


def _first_cited(cited: Iterator[Cited]) -> tuple[Cited, ...]:
    found = dict.fromkeys(one for one in cited if one.evidence.quote)
    return tuple(found)


def _subjects(record: EventRecord, lang: str) -> Sentence | None:
    told = [one for one in record.subjects if has(lang, f"subject-{one.value}")]
    if not told:
        return None
    words = [say(lang, f"subject-{one.value}") for one in told]
    notes = _first_cited(cited for one in told for cited in one.support.cited[:1])
    message = "discussed-coming" if record.status in ("planned", "possible") else "discussed"
    return Sentence(say(lang, message, subjects=listed(lang, words)), notes)


def _remarks(event: Event, lang: str) -> Iterator[str]:
    for conflict in event.conflicts:
        values = "; ".join(f"{one.value} ({_sides(one.support.sides, lang)})" for one in conflict.values)
        yield say(lang, "remark-conflict", field=say(lang, f"field-{conflict.field}"), values=values)
    copied = {copy.item for copy in event.copies}
    yield say(lang, "remark-support", sources=len(set(event.items) - copied), items=len(event.items))


def _sides(sides: Sequence[str], lang: str) -> str:
    return ", ".join(say(lang, "third") if side == "third" else side for side in sides)
