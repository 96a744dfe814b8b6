"""RSS and Atom feeds: every entry with a text is an item."""

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from readout.model import Document, Failure, Field, ItemError, Stage
from readout.sources.documents import make_document
from readout.sources.encoding import decode
from readout.sources.format import Blob, Format, Head
from readout.sources.html import LEADING, refuse_nesting
from readout.sources.page_text import fragment_text

SIGN = re.compile(r"<(?:rss|feed|rdf:RDF|atom:feed)\b", re.IGNORECASE)
DOCTYPE = re.compile(r"<!DOCTYPE[^>\[]*(?:\[.*?\])?[^>]*>\s*", re.DOTALL)
DECLARED = re.compile(r"""<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)""")
END = re.compile(r"</(?:rss|feed|rdf:RDF|atom:feed)\s*>\s*(?:<!--.*?-->\s*)*$", re.IGNORECASE | re.DOTALL)
ENTRY_END = re.compile(r"</(?:item|entry)\s*>", re.IGNORECASE)
TAG = re.compile(r"<[a-zA-Z/!][^<>]*>")


def recognises(head: Head) -> bool:
    """Tell a feed by its outermost element."""
    return SIGN.match(DOCTYPE.sub("", LEADING.sub("", head.text, count=1), count=1)) is not None


def read(blob: Blob) -> Iterator[Document | Failure]:
    """Read a feed's entries; of a feed that is cut off, those that are whole.

    Raises:
        ItemError: The feed has no entries, or declares entities of its own.
    """
    import feedparser

    data = blob.content(blob.limits.document)
    found = DECLARED.search(blob.head().text)
    text = decode(data, [blob.charset, found[1] if found else ""]).text
    if "<!ENTITY" in text:
        raise ItemError(
            Stage.SOURCE, "the feed declares entities of its own, which is not safe to read; save its pages"
        )
    whole = END.search(text[-5000:]) is not None
    parsed = feedparser.parse(
        _until_cut(text, whole).encode(),
        response_headers={"content-type": "application/xml; charset=utf-8", "content-location": blob.address},
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    for number, entry in enumerate(parsed.entries, 1):
        yield _read_entry(blob, entry, parsed.feed, number)
    if not whole:
        raise ItemError(
            Stage.SOURCE, "the feed is cut off before its end; the entries before the cut were read, get it whole"
        )
    if not parsed.entries:
        raise ItemError(Stage.SOURCE, "the feed has no entries; look at it again when something was published")


def _until_cut(text: str, whole: bool) -> str:
    """Leave out the entry in which a feed was cut off."""
    if whole:
        return text
    ends = list(ENTRY_END.finditer(text))
    return text[: ends[-1].end()] if ends else ""


def _read_entry(blob: Blob, entry: Any, feed: Any, number: int) -> Document | Failure:
    name = f"{blob.name}!{entry.get('link') or number}"
    try:
        return _entry_document(blob, entry, feed, name)
    except ItemError as error:
        return Failure(name, error.stage, error.reason)


def _entry_document(blob: Blob, entry: Any, feed: Any, name: str) -> Document:
    body, complete = _body(entry)
    title = _plain(entry.get("title", ""))
    text = body if body.startswith(title) else "\n\n".join(filter(None, (title, body)))
    told = [*_told(entry, feed, title), ("extent", "" if complete else "summary")]
    fields = [Field(key, value, "feed") for key, value in told if value]
    data = f"{entry.get('link', '')}\n{text}".encode("utf-8", "surrogatepass")
    if not body:
        raise ItemError(Stage.SOURCE, "the feed gives only the headline; read the page that it links to")
    return make_document(blob, text, fields, name=name, media_type="application/rss+xml", data=data)


def _body(entry: Any) -> tuple[str, bool]:
    """Return an entry's text, and whether it is the full one and no summary."""
    full = max((_text(part) for part in entry.get("content", [])), key=len, default="")
    summary = _text(entry.get("summary_detail") or {})
    return (full, True) if full and len(full) >= len(summary) else (summary, False)


def _text(part: Any) -> str:
    value = part.get("value", "").strip()
    if part.get("type") == "text/plain" and not TAG.search(value):
        return unescape(value)
    refuse_nesting(value, 1000)
    return fragment_text(value)


def _told(entry: Any, feed: Any, title: str) -> Iterator[tuple[str, str]]:
    yield "title", title
    yield "published", entry.get("published") or entry.get("updated") or ""
    yield "url", entry.get("link", "")
    source = entry.get("source") or {}
    yield "publisher", _plain(source.get("title") or entry.get("publisher") or feed.get("title", ""))
    yield "lang", entry.get("language") or feed.get("language", "")
    yield "author", entry.get("author", "")
    yield "guid", entry.get("id", "")
    for credit in entry.get("media_credit", []):
        yield "photo", credit.get("content", "")


def _plain(value: str) -> str:
    return " ".join(unescape(TAG.sub("", value)).split())


FORMAT = Format("feed", 22, recognises, read)
