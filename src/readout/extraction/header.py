"""What surrounds an item's story: headline, day of publication, publisher, credits, dateline, sign-off."""

from collections.abc import Sequence
from dataclasses import dataclass

from readout.extraction.credits import is_credit_line, read_credits, read_photo_credits
from readout.extraction.date_words import Sighting, days
from readout.extraction.frame_lines import Lines, is_signoff, read_languages, read_lines, read_title
from readout.extraction.page import Page
from readout.extraction.publication import read_published
from readout.extraction.publishers import read_publisher
from readout.model import Value
from readout.model.quick import quick


@quick
@dataclass(frozen=True, slots=True)
class Header:
    """The frame of an item.

    Attributes:
        title: Headline.
        published: Day of publication, or its month where only that is known.
        publisher: Who published it.
        credits: Agencies, offices or media named as its source.
        photo_credits: Sources of photographs.
        languages: Other languages of the page.
        furniture: Token spans, half-open, that are not part of the story (language links, credits, sign-off).
        doubts: Sentences for the user.
        house: Code of the country whose house alone words its head so; or empty.
    """

    title: Value[str] | None = None
    published: Value[str] | None = None
    publisher: Value[str] | None = None
    credits: tuple[Value[str], ...] = ()
    photo_credits: tuple[Value[str], ...] = ()
    languages: tuple[Value[str], ...] = ()
    furniture: tuple[tuple[int, int], ...] = ()
    doubts: tuple[str, ...] = ()
    house: str = ""


def read_header(page: Page, sightings: Sequence[Sighting]) -> Header:
    """Read the frame of an item.

    Args:
        page: The item with its names found.
        sightings: Its date expressions, not yet resolved.
    """
    lines = read_lines(page)
    published, doubts = read_published(lines, sightings)
    return Header(
        title=read_title(lines),
        published=published,
        publisher=read_publisher(lines),
        credits=read_credits(lines),
        photo_credits=read_photo_credits(lines),
        languages=read_languages(lines),
        furniture=tuple(_furniture(lines, sightings)),
        doubts=doubts,
        house=_house(lines),
    )


def _furniture(lines: Lines, sightings: Sequence[Sighting]) -> list[tuple[int, int]]:
    """Spans of lines that tell nothing: language links, date lines, source and photograph lines, sign-offs."""
    spans = [(block.first, block.last) for block in lines.links]
    dates = [(one.first, one.last) for one in days(sightings)]
    for block, units in lines.short_lines():
        if (block.first, block.last) in dates or is_credit_line(units) or is_signoff(block, lines):
            spans.append((block.first, block.last))
    return sorted(spans)


def _house(lines: Lines) -> str:
    """Return the code of the country whose house alone heads its items so («Readout of the President's Call …»)."""
    for block in lines.head():
        for unit in lines.of(block):
            if "HOUSE" in unit.classes:
                return str(unit.attribute("home"))
    return ""
