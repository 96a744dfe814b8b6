"""What surrounds an item's story: headline, day of publication, publisher, credits, dateline, sign-off."""

from dataclasses import dataclass

from readout.languages import Analysis
from readout.model import Document, Evidence, Value
from readout.model.evidence import from_field
from readout.extraction.rules import Rules


@dataclass(frozen=True, slots=True)
class Header:
    """The frame of an item.

    Attributes:
        title: Headline.
        published: Day of publication.
        publisher: Who published it.
        credits: Agencies, offices or media named as its source.
        photo_credits: Sources of photographs.
        languages: Other languages of the page.
        furniture: Token spans, half-open, that are not part of the story (language links, credits, sign-off).
        doubts: Sentences for the user.
    """

    title: Value[str] | None = None
    published: Value[str] | None = None
    publisher: Value[str] | None = None
    credits: tuple[Value[str], ...] = ()
    photo_credits: tuple[Value[str], ...] = ()
    languages: tuple[Value[str], ...] = ()
    furniture: tuple[tuple[int, int], ...] = ()
    doubts: tuple[str, ...] = ()


def read_header(analysis: Analysis, rules: Rules) -> Header:
    """Read the frame of an item."""
    document = analysis.document
    return Header(title=_title(analysis), published=_published(document), publisher=_publisher(document, rules))


def _title(analysis: Analysis) -> Value[str] | None:
    document = analysis.document
    for block in analysis.blocks[:3]:
        quote = analysis.quote(block.first, block.last)
        if (document.title and quote == document.title) or (not document.title and block.kind == "heading"):
            start = analysis.starts[block.first]
            return Value(quote, (Evidence(start, start + len(quote), quote, "header.first-line"),))
    return Value(document.title, (from_field("title", document.title, "metadata"),)) if document.title else None


def _published(document: Document) -> Value[str] | None:
    if document.published is None:
        return None
    given = document.published.isoformat()
    return Value(given, (from_field("published", given, "metadata"),), kind="metadata")


def _publisher(document: Document, rules: Rules) -> Value[str] | None:
    known = rules.knowledge.publisher_of(document.url) if document.url else None
    if known:
        return Value(known[0], (from_field("url", document.url, "publisher.domain"),), kind="metadata")
    if document.publisher:
        return Value(document.publisher, (from_field("publisher", document.publisher, "metadata"),), kind="metadata")
    return None
