"""WARC archives: every page that was saved is an item; a damaged record stops no other."""

import io
import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO, cast

from readout.model import Document, Failure, ItemError, Stage
from readout.sources.dispatch import read_items
from readout.sources.format import HEAD_BYTES, Blob, Format, Head, megabytes

SIGN = b"WARC/"
GZIP = b"\x1f\x8b\x08"
READ_TYPES: tuple[str, ...] = (
    "text/html",
    "application/xhtml",
    "text/plain",
    "application/pdf",
    "application/rss",
    "application/atom",
)
READ_TYPES += ("application/xml", "text/xml", "application/json", "application/vnd.openxml", "message/rfc822")
FIRST_LINE = re.compile(rb"WARC/\d\.\d+\r?\n")
CHUNK = re.compile(rb"[0-9a-fA-F]{1,8}[ \t]*(?:;[^\r\n]*)?\r\n")
OK = 200
SEARCH_STEP = 1 << 20
MOST_RESTARTS = 10_000


def recognises(head: Head) -> bool:
    """Tell a WARC file, plain or compressed, by its first bytes."""
    return _beginning(head.data).startswith(SIGN)


def _beginning(data: bytes) -> bytes:
    if not data.startswith(GZIP):
        return data[:16]
    try:
        return zlib.decompressobj(31).decompress(data, 16)
    except zlib.error:
        return b""


@dataclass(slots=True)
class Passage:
    """How far reading came between two damaged places.

    Attributes:
        reached: Offset of the last record that was whole, or of the start.
        records: How many records were whole.
        error: What ended it, or empty at the end of the input.
    """

    reached: int
    records: int = 0
    error: str = ""


class Forward:
    """A stream that is read once and knows how far: what the reader of archives asks of one.

    Args:
        stream: What is read.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._position = 0

    def read(self, size: int = -1) -> bytes:
        """Read at most so many bytes."""
        data = self._stream.read(size)
        self._position += len(data)
        return data

    def tell(self) -> int:
        """Tell how many bytes were read."""
        return self._position


def read(blob: Blob) -> Iterator[Document | Failure]:
    """Read the pages of a WARC file, record by record.

    After a damaged record the next whole one is looked for, where the input can be read at random.

    Raises:
        ItemError: It holds no page.
    """
    empty = True
    for item in _read_at_random(blob) if blob.is_seekable() else _read_forward(blob):
        empty = False
        yield item
    if empty:
        raise ItemError(Stage.SOURCE, "the archive holds no pages; look whether the right one was given")


def _read_forward(blob: Blob) -> Iterator[Document | Failure]:
    passage = Passage(0)
    yield from _read_passage(blob, cast(BinaryIO, Forward(blob.stream())), passage)
    if passage.error:
        yield _damage(blob, passage)


def read_part(blob: Blob, start: int, end: int) -> Iterator[Document | Failure]:
    """Read the pages of the records that begin from byte ``start`` up to, not including, byte ``end``.

    The parts of an archive, read one by one, give what the whole gives; damage where parts meet may be told twice.

    Args:
        blob: The archive, which can be read at random.
        start: A byte at or before the first record.
        end: A byte at which no record of the part begins.
    """
    position = start and _next_record(blob, start)
    if 0 <= position < end:
        yield from _read_at_random(blob, position, end)


def _next_record(blob: Blob, position: int) -> int:
    """Find where the next record begins, or -1; a compressed one shows it by what it unpacks to."""
    sign = _sign(blob)
    lead = len(sign) - len(sign.lstrip())
    found = _find(blob.rest, sign, position - lead)
    while found >= 0:
        blob.rest.seek(found + lead)
        if FIRST_LINE.match(_beginning(blob.rest.read(HEAD_BYTES))):
            return found + lead
        found = _find(blob.rest, sign, found + 1)
    return -1


def _sign(blob: Blob) -> bytes:
    return GZIP if blob.opening.startswith(GZIP) else b"\n" + SIGN


def _read_at_random(blob: Blob, start: int = 0, end: int | None = None) -> Iterator[Document | Failure]:
    sign = _sign(blob)
    position, known = start, False
    for _ in range(MOST_RESTARTS):
        blob.rest.seek(position)
        passage = Passage(position)
        yield from _read_passage(blob, blob.rest, passage, end)
        if not passage.error:
            return
        if passage.records or not known:
            yield _damage(blob, passage)
        known = True
        found = _find(blob.rest, sign, passage.reached + 1)
        if found < 0 or (end is not None and found >= end):
            return
        position = found + len(sign) - len(sign.lstrip())
    raise ItemError(Stage.SOURCE, f"the archive has more than {MOST_RESTARTS:,} damaged places; get it again")


def _damage(blob: Blob, passage: Passage) -> Failure:
    reason = f"a record after byte {passage.reached:,} is damaged or cut off ({passage.error}); get it again"
    return Failure(blob.name, Stage.SOURCE, reason)


def _read_passage(
    blob: Blob, stream: BinaryIO, passage: Passage, end: int | None = None
) -> Iterator[Document | Failure]:
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    kinds = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
    try:
        for record in ArchiveIterator(stream, record_types=kinds, auto_decode="none"):
            passage.reached = record.stream_pos
            if end is not None and passage.reached >= end:
                return
            passage.records += 1
            if is_item(record):
                yield from _read_record(blob, record)
    except OSError as error:
        passage.error = str(error) or type(error).__name__


def _find(stream: BinaryIO, sign: bytes, position: int) -> int:
    """Find the next place where a record may begin, or -1."""
    stream.seek(position)
    before = b""
    while part := stream.read(SEARCH_STEP):
        window = before + part
        if (found := window.find(sign)) >= 0:
            return position - len(before) + found
        position += len(part)
        before = window[-len(sign) + 1 :]
    return -1


def is_item(record: Any) -> bool:
    """Tell whether a record may hold an item: a page that was served, or its text; no picture, script or error."""
    if record.http_headers is not None and record.http_headers.status_code not in (None, OK):
        return False
    kind = (record.http_content_type or record.headers.get("Content-Type") or "").lower()
    return kind.startswith(READ_TYPES) and not (record.headers.get("WARC-Target-URI") or "").endswith("/robots.txt")


def _read_record(blob: Blob, record: Any) -> Iterator[Document | Failure]:
    uri = (record.headers.get("WARC-Target-URI") or record.record_id or "").strip("<>")
    name = f"{blob.name}!{uri}"
    try:
        body = _body(record, blob.limits.document)
    except ItemError as error:
        yield Failure(name, error.stage, error.reason)
    else:
        yield from read_items(blob.member(uri, io.BytesIO(body), address=uri, charset=record.http_charset or ""))


def _body(record: Any, limit: int) -> bytes:
    """Read what a record holds, without transfer and content encodings.

    Raises:
        ItemError: It is cut off, too large or wrongly packed.
    """
    body = record.reader.read(limit + 1)
    if len(body) < min(record.content_length, limit):
        raise ItemError(Stage.SOURCE, "the record is cut off; get the archive whole")
    for packed in _encodings(record.http_headers):
        body = _unpack(body, packed, limit + 1)
    if len(body) > limit:
        raise ItemError(Stage.SOURCE, f"the record is larger than {megabytes(limit)}; it is no item")
    return bytes(body)


def _encodings(headers: Any) -> list[str]:
    """List how a body is packed, the outermost first; saved bodies are often unpacked already, but keep the header."""
    if headers is None:
        return []
    transfer = (headers.get("Transfer-Encoding") or "").lower()
    content = (headers.get("Content-Encoding") or "").lower()
    return [
        *filter(None, (part.strip() for part in transfer.split(","))),
        *reversed(content.replace(" ", "").split(",")),
    ]


def _unpack(body: bytes, packed: str, limit: int) -> bytes:
    from fastwarc.stream_io import BrotliReader, ChunkedReader, GzipReader

    readers: dict[str, Callable[[BinaryIO], Any]] = {
        "gzip": GzipReader,
        "x-gzip": GzipReader,
        "deflate": lambda stream: GzipReader(stream, zlib=True),
        "br": BrotliReader,
        "chunked": ChunkedReader,
    }
    if packed not in readers or (packed.endswith("gzip") and not body.startswith(GZIP)):
        return body
    if packed == "chunked" and not CHUNK.match(body):
        return body
    try:
        return bytes(readers[packed](io.BytesIO(body)).read(limit))
    except OSError as error:
        raise ItemError(Stage.SOURCE, f"the record is wrongly packed ({packed}); get the page again") from error


FORMAT = Format("warc", 11, recognises, read)
