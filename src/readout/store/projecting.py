"""A reading as rows of the query tables: a pure function, so that the rows can be made again at any time."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from readout.model import Contact, Mention, Participant, Reading, Reference, Statement, Value
from readout.store.periods import period

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Person:
    """A person as one item knows them.

    Attributes:
        key: Knowledge id, or the canonical name of one that the knowledge files lack.
        name: Canonical English name.
        names: Usual names by language.
        forms: The forms as written in the item.
    """

    key: str
    name: str
    names: tuple[tuple[str, str], ...] = ()
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Projection:
    """Rows by table; a row's ``person`` stands for the id that the library gives that person."""

    persons: tuple[Person, ...] = ()
    rows: dict[str, list[Row]] = field(default_factory=dict)


def project(reading: Reading) -> Projection:
    """Turn a reading into rows for the query tables; ``item_id`` is left to the writer."""
    rows: dict[str, list[Row]] = {}
    for number, contact in enumerate(reading.contacts):
        _contact(rows, number, contact, _plain(reading.published))
    for mention in _unique(reading.persons + reading.countries + reading.organisations):
        _add(rows, "mention", [_mention(mention)])
    for number, statement in enumerate(reading.statements):
        _statement(rows, number, statement)
    _figures(rows, reading)
    for number, reference in enumerate(reading.references):
        _reference(rows, number, reference)
    _dates(rows, reading)
    return Projection(_persons(reading), rows)


def _add(rows: dict[str, list[Row]], table: str, found: Iterable[Row]) -> None:
    rows.setdefault(table, []).extend(found)


def _plain(value: Value[str] | None) -> str:
    return value.value if value else ""


def _distinct(values: Iterable[Value[str]]) -> list[str]:
    return list(dict.fromkeys(value.value for value in values))


def _contact(rows: dict[str, list[Row]], number: int, contact: Contact, published: str) -> None:
    first, last = period(_plain(contact.date))
    row = {"number": number, "channel": contact.channel.value, "status": contact.status.value,
           "date": _plain(contact.date), "first_day": first, "last_day": last,
           "day": first or period(published)[0], "place": _plain(contact.place),
           "initiator": _plain(contact.initiator)}  # fmt: skip
    _add(rows, "contact", [row])
    _add(rows, "contact_participant", [_participant(number, at, one) for at, one in enumerate(contact.participants)])
    for table, column, values in (
        ("contact_country", "country", contact.countries),
        ("contact_subject", "subject", contact.subjects),
        ("contact_situation", "situation", contact.situations),
        ("contact_source", "source", contact.sources),
    ):
        _add(rows, table, [{"contact": number, column: value, "number": at}
                           for at, value in enumerate(_distinct(values))])  # fmt: skip


def _participant(contact: int, number: int, participant: Participant) -> Row:
    return {"contact": contact, "number": number, "value": participant.value, "name": participant.name,
            "romanised": participant.romanised, "office": participant.office, "country": participant.country,
            "resolved": participant.resolved, "person": person_key(participant)}  # fmt: skip


def person_key(participant: Participant) -> str:
    """Return the key of the person that a participant is, by name or by tenure; an empty string for an office alone."""
    if participant.person_id:
        return participant.person_id
    return participant.resolved if "@" in participant.value else participant.value


def _mention(mention: Mention) -> Row:
    return {"kind": mention.kind, "value": mention.value, "detail": mention.detail, "forms": list(mention.forms),
            "times": len(mention.evidence),
            "person": (mention.id or mention.value) if mention.kind == "person" else ""}  # fmt: skip


def _unique(mentions: tuple[Mention, ...]) -> list[Mention]:
    return list({(mention.kind, mention.value): mention for mention in reversed(mentions)}.values())[::-1]


def _statement(rows: dict[str, list[Row]], number: int, statement: Statement) -> None:
    row = {"number": number, "start": statement.span.start, "end": statement.span.end, "quoted": statement.quoted,
           "act": statement.act.value, "same_as": statement.same_as if statement.same_as >= 0 else None}  # fmt: skip
    _add(rows, "statement", [row])
    for role, values in (("speaker", statement.speakers), ("via", statement.via)):
        voices = [{"statement": number, "role": role, "number": at, "value": value.value}
                  for at, value in enumerate(values)]  # fmt: skip
        _add(rows, "statement_speaker", voices)


def _figures(rows: dict[str, list[Row]], reading: Reading) -> None:
    for number, figure in enumerate(reading.figures):
        row = {"number": number, "value": figure.value, "upper": figure.upper, "bound": figure.bound,
               "what": figure.what, "who": figure.who, "place": _plain(figure.place),
               "speaker": _plain(figure.speaker)}  # fmt: skip
        _add(rows, "figure", [row])


def _reference(rows: dict[str, list[Row]], number: int, reference: Reference) -> None:
    first, last = period(_plain(reference.date))
    row = {"number": number, "kind": reference.kind, "date": _plain(reference.date), "first_day": first,
           "last_day": last, "name": reference.name}  # fmt: skip
    _add(rows, "reference", [row])
    _add(rows, "reference_party", [{"reference": number, "value": value} for value in _distinct(reference.parties)])


def _dates(rows: dict[str, list[Row]], reading: Reading) -> None:
    for number, mention in enumerate(reading.dates):
        row = {"number": number, "text": mention.text, "value": mention.value or "",
               "first_day": period(mention.value)[0]}  # fmt: skip
        _add(rows, "date_mention", [row])


def _persons(reading: Reading) -> tuple[Person, ...]:
    found = {key: Person(key, mention.value, mention.names, mention.forms)
             for mention in reading.persons if (key := mention.id or mention.value)}  # fmt: skip
    for contact in reading.contacts:
        for participant in contact.participants:
            key = person_key(participant)
            if key and key not in found:
                found[key] = Person(key, participant.resolved or participant.value, (), (participant.name,))
    return tuple(found[key] for key in sorted(found))
