"""JSON items: one object a line, an array of objects, one object, or a JSON Feed.

An item is ``{"id", "text" or "html", "title"?, "published"?, "url"?, "publisher"?, "lang"?}``; what else it holds is
kept as metadata. The text is stored exactly as given.
"""

import codecs
import json
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

import orjson

from readout.model import Document, Failure, Field, ItemError, Stage
from readout.sources.documents import content_hash, make_document
from readout.sources.encoding import decode, wide_encoding
from readout.sources.format import Blob, Format, Head, megabytes
from readout.sources.html import page_document

SIGN = re.compile(r'\{\s*(?:"|\}|$)|\[\s*(?:\{|\]|$)')
SEPARATORS = re.compile(r"[\s,\x1e]*")
# JSON Feed's names for what an item holds
FEED_NAMES = {"content_text": "text", "content_html": "html", "date_published": "published", "language": "lang"}
CUT = "it is cut off in its middle; get it whole"


def recognises(head: Head) -> bool:
    """Tell JSON by its first brackets."""
    return SIGN.match(head.text) is not None


def read(blob: Blob) -> Iterator[Document | Failure]:
    """Read items line by line, or from one JSON value over many lines."""
    if is_one_value(blob.head().text):
        yield from _read_values(blob)
    else:
        yield from read_lines(blob)


def is_in_lines(blob: Blob) -> bool:
    """Tell lines that can be told apart by their bytes: items line by line in an encoding like ASCII."""
    wide = blob.opening.startswith((b"\xff\xfe", b"\xfe\xff")) or wide_encoding(blob.opening)
    return not wide and not is_one_value(blob.head().text)


def is_one_value(opening: str) -> bool:
    """Tell one JSON value over many lines from items line by line."""
    if opening.startswith("["):
        return True
    first, _, rest = opening.partition("\n")
    if not rest.strip() or rest.lstrip().startswith("{"):
        return False
    try:
        orjson.loads(first)
    except orjson.JSONDecodeError:
        return True
    return False


def read_lines(blob: Blob, first: int = 1) -> Iterator[Document | Failure]:
    """Read items line by line; ``first`` is the number of the first line."""
    for number, line in enumerate(_lines(_as_utf8(blob), blob.limits.item), first):
        name = f"{blob.name}:{number}"
        try:
            if line is None:
                reason = f"the line is longer than {megabytes(blob.limits.item)}; split it into single items"
                raise ItemError(Stage.SOURCE, reason)
            if plain := line.strip():
                yield item_document(blob, _parse_line(plain), name, plain)
        except ItemError as error:
            yield Failure(name, error.stage, error.reason, content_hash(line or b""))


def _as_utf8(blob: Blob) -> BinaryIO:
    """Return the stream in UTF-8 without a mark."""
    stream = blob.stream()
    if blob.opening.startswith(codecs.BOM_UTF8):
        stream.read(len(codecs.BOM_UTF8))
    wide = "utf-16" if blob.opening.startswith((b"\xff\xfe", b"\xfe\xff")) else wide_encoding(blob.opening)
    return codecs.EncodedFile(stream, "utf-8", wide, "replace") if wide else stream


def _lines(stream: BinaryIO, limit: int) -> Iterator[bytes | None]:
    """Go through the lines; one that is longer than the limit is passed over and gives None."""
    while line := stream.readline(limit + 1):
        if len(line) <= limit or line.endswith(b"\n"):
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(1 << 20)
        yield None


def _parse_line(line: bytes) -> Any:
    try:
        return orjson.loads(line)
    except orjson.JSONDecodeError as error:
        if not _is_utf8(line):
            return _parse_text(decode(line).text)
        raise ItemError(Stage.SOURCE, _why(str(error), line.count(b'"') % 2 == 1 or line[-1:] != b"}")) from error


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


def _parse_text(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ItemError(Stage.SOURCE, _why(str(error), not text.endswith("}"))) from error


def _why(error: str, cut: bool) -> str:
    if cut:
        return f"the JSON object is not complete: {CUT}"
    return f"it is not valid JSON ({error}); correct it or export it again"


def _read_values(blob: Blob) -> Iterator[Document | Failure]:
    """Read the values of a JSON text one by one, so that those before a cut are kept."""
    text = decode(blob.content(blob.limits.document), [blob.charset]).text
    for number, value in enumerate(_values(text), 1):
        name = f"{blob.name}#{number}"
        try:
            if isinstance(value, ItemError):
                raise value
            yield from _read_value(blob, value, name)
        except ItemError as error:
            yield Failure(name, error.stage, error.reason)


def _values(text: str) -> Iterator[Any]:
    decoder = json.JSONDecoder(strict=False)
    start = SEPARATORS.match(text).end()  # type: ignore[union-attr]
    in_array = text.startswith("[", start)
    position = start + in_array
    while True:
        position = SEPARATORS.match(text, position).end()  # type: ignore[union-attr]
        if position >= len(text) or (in_array and text[position] == "]"):
            break
        try:
            value, position = decoder.raw_decode(text, position)
        except (ValueError, RecursionError) as error:
            yield ItemError(Stage.SOURCE, _why(str(error), not text.rstrip().endswith(("]", "}"))))
            return
        yield value
    if in_array and position >= len(text):
        yield ItemError(Stage.SOURCE, f"the JSON array is not complete: {CUT}")


def _read_value(blob: Blob, value: Any, name: str) -> Iterator[Document | Failure]:
    """Read one item, or all items of a JSON Feed."""
    items = value.get("items") if isinstance(value, dict) and "text" not in value and "html" not in value else None
    if not isinstance(items, list):
        yield item_document(blob, value, name, _dump(value))
        return
    feed = {"publisher": value.get("title"), "lang": value.get("language")}
    for number, item in enumerate(items, 1):
        whole = {key: given for key, given in feed.items() if given} | item if isinstance(item, dict) else item
        try:
            yield item_document(blob, whole, f"{blob.name}#{number}", _dump(item))
        except ItemError as error:
            yield Failure(f"{blob.name}#{number}", error.stage, error.reason)


def _dump(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")


def item_document(blob: Blob, item: Any, name: str, data: bytes) -> Document:
    """Make the document of one JSON item.

    Args:
        blob: What holds the item.
        item: The parsed object.
        name: Name for messages.
        data: The bytes of the item.

    Raises:
        ItemError: It is no object with a text or a page.
    """
    if not isinstance(item, dict):
        raise ItemError(Stage.SOURCE, 'it is no JSON object; each item is {"id": …, "text": …}')
    known = {_name(key, item): given for key, given in item.items()}
    own_id = "" if known.get("id") is None else str(known["id"])
    fields = tuple(Field(key, _plain(given), "jsonl") for key, given in known.items() if _is_told(key, given))
    if text := _string(known, "text"):
        media_type = "application/json"
        return make_document(blob, text, fields, own_id=own_id, name=name, media_type=media_type, data=data)
    if html := _string(known, "html"):
        return page_document(blob, html, first=fields, own_id=own_id, name=name, data=data)
    raise ItemError(Stage.SOURCE, 'the item has no words in "text" or "html"; put its words there')


def _name(key: str, item: dict[str, Any]) -> str:
    """Return our name of what a JSON Feed names in its own way."""
    name = FEED_NAMES.get(key, key)
    return key if name in item else name


def _is_told(key: str, given: Any) -> bool:
    return key not in ("id", "text", "html") and given is not None and given != ""


def _plain(given: Any) -> str:
    return given if isinstance(given, str) else json.dumps(given, ensure_ascii=False)


def _string(item: dict[str, Any], key: str) -> str:
    given = item.get(key)
    if given is not None and not isinstance(given, str):
        raise ItemError(Stage.SOURCE, f'"{key}" is no string; write the item\'s words in quotation marks')
    return given or ""


FORMAT = Format("jsonl", 20, recognises, read)
