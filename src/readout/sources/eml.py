"""Mail messages: a press office's readout as it was sent."""

import io
import re
from collections.abc import Iterator
from email import policy
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from email.utils import parseaddr

from readout.model import Document, Failure, Field, ItemError, Stage
from readout.sources.dispatch import read_items
from readout.sources.documents import make_document
from readout.sources.encoding import decode
from readout.sources.format import Blob, Format, Head
from readout.sources.html import page_document
from readout.sources.reflow import reflow

HEADER = re.compile(r"(?:From |[A-Za-z][A-Za-z0-9-]{1,40}:[ \t])[^\n]*\n(?:[ \t][^\n]*\n)*")
SIGNS = frozenset(
    [
        "from",
        "to",
        "subject",
        "date",
        "received",
        "mime-version",
        "return-path",
        "message-id",
        "delivered-to",
        "content-type",
        "x-mailer",
        "reply-to",
    ]
)
ENOUGH_SIGNS = 3
READ_ATTACHMENTS = ("application/pdf", "text/html", "text/plain", "message/rfc822", "application/vnd.openxml")
HARD_WRAPPED = 80


def recognises(head: Head) -> bool:
    """Tell a message by its headers."""
    position, found = 0, set()
    while match := HEADER.match(head.text.replace("\r\n", "\n"), position):
        found.add(match[0].split(":")[0].lower())
        position = match.end()
    return len(found & SIGNS) >= ENOUGH_SIGNS


def read(blob: Blob) -> Iterator[Document | Failure]:
    """Read the message as one item, and each attached document as another.

    Raises:
        ItemError: The message has neither words nor documents.
    """
    data = blob.content(blob.limits.document)
    message = BytesParser(policy=policy.default).parsebytes(data)
    attached = [part for part in message.iter_attachments() if part.get_content_type().startswith(READ_ATTACHMENTS)]
    fields = tuple(Field(name, value, "mail") for name, value in _told(message) if value)
    try:
        yield _body(blob, message, fields, data)
    except ItemError as error:
        if not attached:
            raise
        yield Failure(blob.name, error.stage, f"the message itself: {error.reason}")
    for number, part in enumerate(attached, 1):
        name = part.get_filename() or f"attachment {number}"
        yield from read_items(blob.member(name, io.BytesIO(_bytes(part)), charset=part.get_content_charset() or ""))


def _told(message: EmailMessage) -> Iterator[tuple[str, str]]:
    yield "title", _header(message, "Subject")
    yield "published", _header(message, "Date")
    name, address = parseaddr(_header(message, "From"))
    yield "publisher", name or address
    yield "author", address
    yield "message-id", _header(message, "Message-ID")


def _header(message: EmailMessage, name: str) -> str:
    """Read a header; bytes that it holds against the rules are decoded like a text."""
    given = " ".join(str(message.get(name, "")).split())
    raw = given.encode("utf-8", "surrogateescape")
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return decode(raw).text


def _body(blob: Blob, message: EmailMessage, fields: tuple[Field, ...], data: bytes) -> Document:
    plain, page = (message.get_body((kind,)) for kind in ("plain", "html"))
    text = _plain_text(plain) if plain is not None else ""
    if text.strip():
        subject = next((field.value for field in fields if field.name == "title"), "")
        whole = text if not subject or text.lstrip().startswith(subject) else f"{subject}\n\n{text}"
        return make_document(blob, whole, fields, media_type="message/rfc822", data=data)
    if page is None:
        raise ItemError(Stage.SOURCE, "the message has no words of its own; give the message that holds the item")
    html = decode(_bytes(page), [page.get_content_charset() or ""]).text
    return page_document(blob, html, first=fields, data=data)


def _plain_text(part: MIMEPart) -> str:
    """Decode a part's text, and join its lines to paragraphs where they were broken to fit a mail."""
    text = decode(_bytes(part), [part.get_content_charset() or ""]).text.replace("\r\n", "\n")
    lines = text.split("\n")
    if max(map(len, lines)) > HARD_WRAPPED:
        return text.strip()
    return "\n\n".join(reflow(lines))


def _bytes(part: MIMEPart) -> bytes:
    payload = part.get_payload(decode=True)
    if isinstance(payload, bytes):
        return payload
    return b"".join(inner.as_bytes() for inner in part.iter_parts())


FORMAT = Format("eml", 25, recognises, read)
