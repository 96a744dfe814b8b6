"""Readings as JSON: the full form, which decodes to the same reading, and the flat form."""

from collections.abc import Callable
from dataclasses import fields
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from readout.model.evidence import Evidence, Value
from readout.model.reading import Contact, Figure, Json, Reading, Reference, Statement
from readout.model.span import Span

FORM = "readout/1"
PLAIN = frozenset((str, int, float, bool, NoneType))
Decoder = Callable[[Any], Any]


def encode(value: Any) -> Any:
    """Turn a model value into plain JSON types; ``decode`` is its inverse.

    Empty metadata fields of an evidence are left out; everything else is written.
    """
    kind: Any = type(value)
    if kind in PLAIN:
        return value
    if kind is Evidence:
        return _encode_evidence(value)
    if kind is Span:
        return {"start": value.start, "end": value.end}
    if isinstance(value, tuple | list):
        return [encode(item) for item in value]
    if hasattr(kind, "__dataclass_fields__"):
        return {name: encode(getattr(value, name)) for name in _names(kind)}
    return value


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


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
    reading: Reading = decode(Reading, data)
    return reading


def decode(kind: Any, data: Any) -> Any:
    """Decode what ``encode`` made of a value of this type."""
    return None if data is None else _decoder(kind)(data)


@cache
def _decoder(kind: Any) -> Decoder:
    """Make what decodes a type, once; null is seen to by who calls it."""
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return _decoder(next(arg for arg in get_args(kind) if arg is not NoneType))
    if origin is tuple:
        return _tuple_decoder(get_args(kind))
    if origin is Value:
        return _dataclass_decoder(Value, _hints(Value) | {"value": get_args(kind)[0]})
    if kind is Span:
        return lambda data: Span(data["start"], data["end"])
    if isinstance(kind, type) and issubclass(kind, tuple):
        return lambda data: kind(*data)
    if hasattr(kind, "__dataclass_fields__"):
        return _dataclass_decoder(kind, _hints(kind))
    return lambda data: data


def _tuple_decoder(kinds: tuple[Any, ...]) -> Decoder:
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        one = _decoder(kinds[0])
        return lambda data: tuple([None if item is None else one(item) for item in data])
    return lambda data: tuple(decode(kind, item) for kind, item in zip(kinds, data, strict=True))


def _dataclass_decoder(kind: Any, hints: Json) -> Decoder:
    decoders = {name: _decoder(hint) for name, hint in hints.items()}

    def made(data: Json) -> Any:
        return kind(
            **{
                name: None if data[name] is None else decoder(data[name])
                for name, decoder in decoders.items()
                if name in data
            }
        )

    return made


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
