"""The tables of a run: one row a reading, one row a failure.

A reading's columns are those of the flat format, with what the item itself says of its origin, and ``full``: the
whole reading with the evidence of every value, as JSON. Offsets are code points of ``text``.
"""

from collections.abc import Mapping
from typing import Any

import orjson
import pyarrow as pa

from readout.model import Failure
from readout.model.encoding import flat, full
from readout.pipeline import Read

WORDS = pa.list_(pa.string())
CONTACT = pa.struct(
    {
        "channel": pa.string(),
        "status": pa.string(),
        "date": pa.string(),
        "participants": WORDS,
        "countries": WORDS,
        "initiator": pa.string(),
        "place": pa.string(),
        "subjects": WORDS,
        "situations": WORDS,
        "sources": WORDS,
    }
)
STATEMENT = pa.struct(
    {
        "speakers": WORDS,
        "act": pa.string(),
        "quoted": pa.bool_(),
        "start": pa.int32(),
        "end": pa.int32(),
        "via": WORDS,
    }
)
FIGURE = pa.struct(
    {
        "value": pa.float64(),
        "what": pa.string(),
        "who": pa.string(),
        "place": pa.string(),
        "speaker": pa.string(),
    }
)
REFERENCE = pa.struct({"kind": pa.string(), "date": pa.string(), "parties": WORDS, "name": pa.string()})
DATE = pa.struct({"text": pa.string(), "value": pa.string()})
READINGS = pa.schema(
    {
        "id": pa.string(),
        "source": pa.string(),
        "url": pa.string(),
        "content_hash": pa.string(),
        "lang": pa.string(),
        "title": pa.string(),
        "text": pa.string(),
        "published": pa.string(),
        "publisher": pa.string(),
        "credits": WORDS,
        "photo_credits": WORDS,
        "languages": WORDS,
        "persons": WORDS,
        "countries": WORDS,
        "organisations": WORDS,
        "contacts": pa.list_(CONTACT),
        "statements": pa.list_(STATEMENT),
        "figures": pa.list_(FIGURE),
        "references": pa.list_(REFERENCE),
        "dates": pa.list_(DATE),
        "doubts": WORDS,
        "full": pa.string(),
    }
)
FAILURES = pa.schema({"source": pa.string(), "stage": pa.string(), "reason": pa.string(), "content_hash": pa.string()})


def reading_row(read: Read) -> dict[str, Any]:
    """Return the row of a reading."""
    document = read.document
    row = flat(read.reading, clean(document.text))
    row |= {"source": clean(document.source), "url": clean(document.url), "content_hash": document.content_hash}
    row["full"] = orjson.dumps(full(read.reading)).decode()
    return row


def failure_row(failure: Failure) -> dict[str, Any]:
    """Return the row of a failure."""
    return {
        "source": clean(failure.source),
        "stage": str(failure.stage),
        "reason": clean(failure.reason),
        "content_hash": failure.content_hash,
    }


def clean(text: str) -> str:
    """Put the replacement character in the place of half surrogates, which no file can hold."""
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def named(schema: pa.Schema, values: Mapping[str, str]) -> pa.Schema:
    """Return a schema that carries values about the run."""
    return schema.with_metadata({f"readout.{name}": value for name, value in values.items()})
