"""An event told in Arabic, Russian or English from its record: sentences of fixed shape, each with its evidence."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from readout.briefs.dates import tell_date, tell_when
from readout.briefs.figures import tell_figure
from readout.briefs.messages import has, listed, say, separated
from readout.briefs.names import (
    Named,
    countries_of_place,
    country_name,
    in_place,
    name_country,
    name_person,
    name_speaker,
    place_name,
    the,
)
from readout.briefs.quoting import quoted
from readout.briefs.remarks import remarks
from readout.briefs.sentences import Sentence, cited_first
from readout.knowledge import Knowledge
from readout.languages.declension import in_case
from readout.model.comparison import Comparison
from readout.model.event import Cited, Event, EventPerson, EventRecord, EventState, Support

Values = dict[str, object]
FUTURE = ("planned", "possible")
OWN_SENTENCE = ("condolences", "congratulations", "further-contacts")
"""Subjects that are something done rather than something discussed."""
MOST_STATEMENTS, MOST_IN_DIGEST = 8, 2


@dataclass(frozen=True, slots=True)
class Told:
    """One event as a brief tells it.

    Attributes:
        event: Its id.
        sentences: The story: the contact, what it was about, how it came about, figures.
        statements: What was said, in the words of the items.
        remarks: What else is known: conflicts, how many say so.
    """

    event: str
    sentences: tuple[Sentence, ...]
    statements: tuple[Sentence, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Brief:
    """A brief of one event, or a digest of several.

    Attributes:
        lang: ``ar``, ``ru`` or ``en``.
        title: What stands above a digest; empty for one event.
        events: The events.
        sources: For each item that is cited its publisher and address.
    """

    lang: str
    title: str
    events: tuple[Told, ...]
    sources: dict[str, str] = field(default_factory=dict)


def brief(
    events: Sequence[Event],
    lang: str,
    knowledge: Knowledge,
    *,
    dual: bool = False,
    title: str = "",
    comparisons: Mapping[str, Comparison] | None = None,
) -> Brief:
    """Tell events.

    Args:
        events: One event, or those of a digest.
        lang: ``ar``, ``ru`` or ``en``.
        knowledge: For names in that language.
        dual: In Arabic, both months («فبراير/شباط»).
        title: For a digest.
        comparisons: By the event's id, its tellings beside each other: where the statements are taken from.
    """
    beside = comparisons or {}
    most = MOST_IN_DIGEST if title else MOST_STATEMENTS
    told = tuple(tell(event, lang, knowledge, dual=dual, beside=beside.get(event.id), most=most) for event in events)
    return Brief(lang, title, told)


def tell(
    event: Event,
    lang: str,
    knowledge: Knowledge,
    *,
    dual: bool = False,
    beside: Comparison | None = None,
    most: int = MOST_STATEMENTS,
) -> Told:
    """Tell one event; what its record lacks is not told."""
    record = event.record
    found = [_contact(event, lang, knowledge, dual=dual), *_subjects(record, lang)]
    found += [*_situations(record, lang, knowledge), *_states(event, lang, dual=dual)]
    found += _figures(record, lang, knowledge)
    statements = tuple(quoted(beside, lang, knowledge, most)) if beside else ()
    return Told(event.id, tuple(found), statements, tuple(remarks(event, lang, knowledge, dual=dual)))


def _contact(event: Event, lang: str, knowledge: Knowledge, *, dual: bool) -> Sentence:
    record = event.record
    day = record.date or next((one.value for one in record.values if one.field == "date"), "")
    people = _ordered(record, knowledge)
    named = [name_person(person, lang, knowledge, day) for person in people]
    named += _sides_without_person(record, people, lang, knowledge)
    name = _message(record, named, lang, knowledge)
    values = _when(record, lang, dual=dual) | _where(record, lang, knowledge)
    values |= _who(named, lang, record.channel) | _initiative(record, lang, knowledge)
    return Sentence(_capital(say(lang, name, **values)), _notes(event, people))


def _message(record: EventRecord, named: Sequence[Named], lang: str, knowledge: Knowledge) -> str:
    kind = record.channel
    if kind == "visit" and len(named) > 1:
        kind = "visit-with" if record.places and has(lang, f"visit-with-{record.status}") else "visit-between"
    elif kind == "visit" and not _goal(record, lang, knowledge):
        kind = "visit-by"
    return f"{kind}-{record.status}" if has(lang, f"{kind}-{record.status}") else f"unspecified-{record.status}"


def _ordered(record: EventRecord, knowledge: Knowledge) -> list[EventPerson]:
    """Return the participants: of a letter the sender first, of a visit the visitor; else as the items name them."""
    people = list(record.participants)
    if record.channel == "visit" and record.places:
        hosts = countries_of_place(record.places[0].value, knowledge)
        return sorted(people, key=lambda one: one.country in hosts)
    first = record.initiators[0].value if record.initiators and record.channel == "letter" else ""
    return sorted(people, key=lambda one: first not in (one.name, one.country)) if first else people


def _sides_without_person(
    record: EventRecord, people: Sequence[EventPerson], lang: str, knowledge: Knowledge
) -> list[Named]:
    """Name the sides for which the record has nobody, where a sentence needs two."""
    if len(people) > 1 or record.channel == "visit":
        return []
    present = {one.country for one in people} | {one.name.partition("@")[2] for one in people}
    missing = [one.value for one in record.countries if one.value not in present]
    return [name_country(code, lang, knowledge) for code in missing]


def _who(named: Sequence[Named], lang: str, channel: str) -> Values:
    """Return the forms of those who took part; where somebody is not named, the others met «with» them."""
    by_name = list(named) if channel in ("visit", "letter") else sorted(named, key=lambda one: not one.person)
    first, rest = by_name[0], by_name[1:] or by_name[:1]
    values: Values = {"gender": first.gender, "first": first.case("nom"), "people": len(named)}
    values["rest"] = listed(lang, [one.case("nom") for one in rest])
    for case in ("nom", "gen", "dat", "ins"):
        values[f"first_{case}"] = first.case(case)
        values[f"rest_{case}"] = listed(lang, [one.case(case) for one in rest])
    values["all"] = listed(lang, [one.case("nom") for one in by_name])
    values["all_gen"] = listed(lang, [one.case("gen") for one in by_name])
    apart = lang != "ru" and len(named) > 1 and not rest[-1].person
    values["both"] = values["first"] if apart else values["all"]
    values["with"] = say(lang, "with", who=values["rest"]) if apart else ""
    return values


def _initiative(record: EventRecord, lang: str, knowledge: Knowledge) -> Values:
    """Tell at whose initiative it was, unless the items are at odds about that, or a letter's sender says it."""
    countries = {one.name: one.country for one in record.participants}
    sides = {countries.get(one.value, one.value) for one in record.initiators}
    if len(sides) != 1 or record.channel in ("letter", "visit"):
        return {"init": "", "init_first": "", "init_last": ""}
    who = next((one.value for one in record.initiators if one.value in countries), record.initiators[0].value)
    named = name_speaker(who, lang, knowledge)
    if not named:
        return {"init": "", "init_first": "", "init_last": ""}
    words = say(lang, "at-initiative", who=named.case("nom"), who_gen=named.case("gen"))
    return {"init": words, "init_first": f"{words} ", "init_last": f" {words}"}


def _when(record: EventRecord, lang: str, *, dual: bool) -> Values:
    on = tell_when(record.date, lang, dual=dual)
    return {"on": f"{on} " if lang == "ru" and on else on, "on_first": f"{on} " if on else ""}


def _where(record: EventRecord, lang: str, knowledge: Knowledge) -> Values:
    place = record.places[0].value if record.places else ""
    within = in_place(place, lang, knowledge) if place else ""
    goal = _goal(record, lang, knowledge)
    located = say(lang, "in-place", place=within) if within else ""
    if lang == "ru":
        stay = in_case(goal, 5) if goal else ""
        goal = in_case(goal, 3) if goal else ""
        located = located or (say(lang, "in-place", place=stay) if stay and record.channel == "visit" else "")
    to = say(lang, "to-place", place=the(goal) if lang == "en" else goal) if goal else ""
    return {"in": located, "in_first": f"{located.strip()} " if located else "", "to": to}


def _goal(record: EventRecord, lang: str, knowledge: Knowledge) -> str:
    """Return where a visit goes: the place, else the country for which no participant speaks."""
    if record.places:
        return place_name(record.places[0].value, lang, knowledge)
    own = {one.country for one in record.participants} | {one.name.partition("@")[2] for one in record.participants}
    codes = [one.value for one in record.countries if one.value not in own and one.value in knowledge.countries]
    return country_name(codes[0], lang, knowledge) if codes else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _notes(event: Event, people: Sequence[EventPerson]) -> tuple[Cited, ...]:
    """Cite what says how, when and who, from items that tell it as the sentence does: held, or only announced."""
    record = event.record
    agreeing = {item for state in event.states if state.status == record.status for item in state.items}
    how = [_agreeing(one.support, agreeing)[:2] for one in record.values if one.value in (record.channel, record.date)]
    who = [_agreeing(one.support, agreeing)[:1] for one in people]
    where = [_agreeing(one.support, agreeing)[:1] for one in (*record.places[:1], *record.initiators[:1])]
    return cited_first(cited for some in (*how, *who, *where) for cited in some)


def _agreeing(support: Support, items: set[str]) -> tuple[Cited, ...]:
    return tuple(one for one in support.cited if one.item in items) or support.cited


def _first_of_each(supports: Iterable[Support]) -> tuple[Cited, ...]:
    return cited_first(cited for one in supports for cited in one.cited[:1])


def _subjects(record: EventRecord, lang: str) -> Iterator[Sentence]:
    coming, letter = record.status in FUTURE, record.channel == "letter"
    known = [one for one in record.subjects if has(lang, f"subject-{one.value}")]
    done = [one for one in known if one.value in OWN_SENTENCE and not coming and not letter]
    listing = [one for one in known if one not in done]
    if listing:
        message = "discussed-letter" if letter else "discussed-coming" if coming else "discussed"
        words = listed(lang, [say(lang, f"subject-{one.value}") for one in listing])
        text = say(lang, message, subjects=words, count=len(listing), people=max(2, len(record.participants)))
        yield Sentence(text, _first_of_each(one.support for one in listing))
    for one in done:
        people = max(2, len(record.participants))
        yield Sentence(say(lang, f"told-{one.value}", people=people), _first_of_each([one.support]))


def _situations(record: EventRecord, lang: str, knowledge: Knowledge) -> Iterator[Sentence]:
    sides = {one.value for one in record.countries}
    told = [
        (name, one)
        for one in record.situations
        if one.value not in sides and (name := place_name(one.value, lang, knowledge))
    ]
    if told:
        places = listed(lang, [the(name) if lang == "en" else name for name, _ in told])
        coming = "yes" if record.status in FUTURE else "no"
        yield Sentence(
            say(lang, "situations", places=places, coming=coming), _first_of_each(one.support for _, one in told)
        )


def _states(event: Event, lang: str, *, dual: bool) -> Iterator[Sentence]:
    """Tell what the event was said to be before, or besides, what it is told as."""
    now = (event.record.status, event.record.date)
    others = [state for state in event.states if (state.status, state.date) != now and state.status != now[0]]
    for state in others:
        yield Sentence(_capital(_state(state, lang, dual=dual)), _state_notes(event, state))


def _state(state: EventState, lang: str, *, dual: bool) -> str:
    said_on = tell_date(state.said_on, lang, dual=dual)
    meant = tell_date(state.date, lang, dual=dual)
    aim = "state-for" if len(state.date) == 10 else "state-for-month"
    values = {
        "when": say(lang, "state-on", date=said_on) + (" " if lang != "ar" else "") if said_on else "",
        "for": say(lang, aim, date=meant) if meant else "",
    }
    return say(lang, f"state-{state.status}", **values)


def _state_notes(event: Event, state: EventState) -> tuple[Cited, ...]:
    return cited_first(
        cited
        for one in event.record.values
        if one.field in ("status", "date")
        for cited in one.support.cited
        if cited.item in state.items
    )[:4]


def _figures(record: EventRecord, lang: str, knowledge: Knowledge) -> Iterator[Sentence]:
    told = [(words, one) for one in record.figures if (words := tell_figure(one.value, lang, knowledge))]
    if told:
        figures = separated(lang, (words for words, _ in told))
        yield Sentence(say(lang, "figures", figures=figures), _first_of_each(one.support for _, one in told))
