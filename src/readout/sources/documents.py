"""Putting together a document from its text and what is said about it."""

import hashlib
from collections.abc import Iterable
from urllib.parse import urljoin

from readout.model import Document, Field, ItemError, Stage
from readout.sources.days import day_of
from readout.sources.format import Blob, Options
from readout.sources.mojibake import refuse_mojibake

LANGUAGES = ("ar", "ru", "en")


def content_hash(data: bytes) -> str:
    """Return the SHA-256 of an input's bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def document_id(url: str, text: str) -> str:
    """Make the id of an item that has none: the same page read twice gets the same one."""
    return content_hash(f"{url}\n{text}".encode("utf-8", "surrogatepass"))[:16]


def option_fields(options: Options) -> tuple[Field, ...]:
    """Return what the user said about an item as metadata."""
    given = (("published", options.published), ("lang", options.lang), ("url", options.url))
    named = (*given, ("publisher", options.publisher))
    return tuple(Field(name, value, "option") for name, value in named if value)


def rank_fields(fields: Iterable[Field], options: Iterable[Field]) -> tuple[Field, ...]:
    """Put what the user says before what a page says of itself, and after what a JSON item states."""
    given = tuple(dict.fromkeys(fields))
    stated = tuple(field for field in given if field.origin == "jsonl")
    return (*stated, *options, *(field for field in given if field.origin != "jsonl"))


def make_document(
    blob: Blob,
    text: str,
    fields: Iterable[Field] = (),
    *,
    own_id: str = "",
    name: str = "",
    media_type: str = "text/plain",
    data: bytes = b"",
) -> Document:
    """Make a document whose attributes are the first usable metadata field of each name.

    Args:
        blob: What the item came from.
        text: The text to store, unaltered from here on.
        fields: The item's metadata, the most trusted first.
        own_id: The item's own id, or empty.
        name: Name for messages where it is not the blob's.
        media_type: What the input was.
        data: The input's bytes (the line's, for JSONL).

    Raises:
        ItemError: The text is empty, too long, or not text in any usable sense.
    """
    check_text(text, blob)
    found = (Field("url", blob.address, "address"),) if blob.address else ()
    known = rank_fields((*fields, *found), option_fields(blob.options))
    url = absolute_url(_first(known, "url"), blob.address)
    return Document(
        id=own_id or document_id(url, text),
        text=text,
        title=_first(known, "title"),
        published=next((day for field in known if field.name == "published" and (day := day_of(field.value))), None),
        url=url,
        publisher=_first(known, "publisher"),
        lang=_language(_first(known, "lang")),
        fields=known,
        source=name or blob.name,
        media_type=media_type,
        content_hash=content_hash(data),
    )


def check_text(text: str, blob: Blob) -> None:
    """Refuse text that no reading can come from.

    Raises:
        ItemError: The text is empty, too long, holds half characters or is mojibake.
    """
    if not text or text.isspace():
        raise ItemError(Stage.SOURCE, "the item has no text; give the page or file that holds its words")
    if len(text) > blob.limits.text:
        raise ItemError(Stage.SOURCE, f"the text is longer than {blob.limits.text:,} characters; split it into items")
    if not text.isascii():
        _refuse_surrogates(text)
        refuse_mojibake(text)


def _refuse_surrogates(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        where = f"at character {error.start + 1:,}"
        raise ItemError(Stage.SOURCE, f"the text holds half a character {where}; export it again as UTF-8") from error


def absolute_url(url: str, base: str) -> str:
    """Complete a relative address by the one under which the item was found."""
    try:
        return urljoin(base, url) if base else url
    except ValueError:
        return url


def _first(fields: Iterable[Field], name: str) -> str:
    return next((field.value for field in fields if field.name == name), "")


def _language(given: str) -> str:
    code = given.strip().replace("_", "-").split("-")[0].lower()
    return code if code in LANGUAGES else ""
