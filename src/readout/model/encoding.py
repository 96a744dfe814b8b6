"""Readings as JSON: the full form, which decodes to the same reading, and the flat form."""

from dataclasses import fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from readout.model.evidence import Evidence, Value
from readout.model.reading import Contact, Figure, Json, Reading, Reference, Statement
from readout.model.span import Span

FORM = "readout/1"


def encode(value: Any) -> Any:
    """Turn a model value into plain JSON types; ``decode`` is its inverse.

    Empty metadata fields of an evidence are left out; everything else is written.
    """
    if isinstance(value, Evidence):
        return _encode_evidence(value)
    if isinstance(value, Span):
        return {"start": value.start, "end": value.end}
    if is_dataclass(value):
        return {field.name: encode(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple | list):
        return [encode(item) for item in value]
    return value


def _encode_evidence(evidence: Evidence) -> Json:
    data: Json = {"start": evidence.start, "end": evidence.end, "quote": evidence.quote, "rule": evidence.rule}
    if evidence.field:
        data |= {"field": evidence.field, "given": evidence.given}
    return data


def full(reading: Reading) -> Json:
    """Encode a reading with the evidence of every value (``--format jsonl``)."""
    data: Json = {"id": reading.id, "format": FORM}
    data |= encode(reading)
    return data


def decode_reading(data: Json) -> Reading:
    """Decode what ``full`` encoded.

    Raises:
        ValueError: The data are of another form, or hold a value without evidence.
        KeyError: A field is missing.
    """
    if data.get("format", FORM) != FORM:
        raise ValueError(f"unknown form of reading: {data['format']!r}; this version reads {FORM!r}")
    reading: Reading = _decode(Reading, data)
    return reading


def decode(kind: Any, data: Any) -> Any:
    """Decode what ``encode`` made of a value of this type."""
    return _decode(kind, data)


def _decode(kind: Any, data: Any) -> Any:
    if data is None:
        return None
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return _decode(next(arg for arg in get_args(kind) if arg is not NoneType), data)
    if origin is tuple:
        return _decode_tuple(get_args(kind), data)
    if origin is Value:
        return _decode_dataclass(Value, data, get_args(kind)[0])
    if kind is Span:
        return Span(data["start"], data["end"])
    if isinstance(kind, type) and issubclass(kind, tuple):
        return kind(*data)
    if is_dataclass(kind):
        return _decode_dataclass(kind, data)
    return data


def _decode_tuple(kinds: tuple[Any, ...], data: list[Any]) -> tuple[Any, ...]:
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        return tuple(_decode(kinds[0], item) for item in data)
    return tuple(_decode(kind, item) for kind, item in zip(kinds, data, strict=True))


def _decode_dataclass(kind: Any, data: Json, parameter: Any = None) -> Any:
    values = {}
    for name, hint in _hints(kind).items():
        if name in data:
            values[name] = _decode(parameter if name == "value" and parameter else hint, data[name])
    return kind(**values)


@cache
def _hints(kind: Any) -> Json:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}


def flat(reading: Reading, text: str) -> Json:
    """Encode a reading in the flat format: plain values, without evidence.

    Args:
        reading: The reading.
        text: The document's stored text.
    """
    return {
        "id": reading.id,
        "lang": reading.lang,
        "title": _plain(reading.title),
        "text": text,
        "published": _plain(reading.published),
        "publisher": _plain(reading.publisher),
        "credits": _plains(reading.credits),
        "photo_credits": _plains(reading.photo_credits),
        "languages": _plains(reading.languages),
        "persons": [mention.value for mention in reading.persons],
        "countries": [mention.value for mention in reading.countries],
        "organisations": [mention.value for mention in reading.organisations],
        "contacts": [_flat_contact(contact) for contact in reading.contacts],
        "statements": [_flat_statement(statement) for statement in reading.statements],
        "figures": [_flat_figure(figure) for figure in reading.figures],
        "references": [_flat_reference(reference) for reference in reading.references],
        "dates": [{"text": date.text, "value": date.value} for date in reading.dates],
        "doubts": list(reading.doubts),
    }


def _plain(value: Value[str] | None) -> str | None:
    return value.value if value else None


def _plains(values: tuple[Value[str], ...]) -> list[str]:
    return [value.value for value in values]


def _flat_contact(contact: Contact) -> Json:
    return {
        "channel": contact.channel.value,
        "status": contact.status.value,
        "date": _plain(contact.date),
        "participants": [participant.value for participant in contact.participants],
        "countries": _plains(contact.countries),
        "initiator": _plain(contact.initiator),
        "place": _plain(contact.place),
        "subjects": _plains(contact.subjects),
        "situations": _plains(contact.situations),
        "sources": _plains(contact.sources),
    }


def _flat_statement(statement: Statement) -> Json:
    return {
        "speakers": _plains(statement.speakers),
        "act": statement.act.value,
        "quoted": statement.quoted,
        "start": statement.span.start,
        "end": statement.span.end,
        "via": _plains(statement.via),
    }


def _flat_figure(figure: Figure) -> Json:
    number: float = int(figure.value) if float(figure.value).is_integer() else figure.value
    return {
        "value": number,
        "what": figure.what,
        "who": figure.who or None,
        "place": _plain(figure.place),
        "speaker": _plain(figure.speaker),
    }


def _flat_reference(reference: Reference) -> Json:
    return {
        "kind": reference.kind,
        "date": _plain(reference.date),
        "parties": _plains(reference.parties),
        "name": reference.name or None,
    }
