"""One item ready for its page, whether it lies in the library or was only pasted."""

from dataclasses import dataclass
from typing import Any

from readout.desk.citing import Citation, source_of
from readout.desk.laying_out import lay_out
from readout.desk.layout import Layout
from readout.desk.links import safe_url
from readout.desk.marks import marks
from readout.desk.paragraphs import MOST, Paragraph, direction_of, paragraphs
from readout.desk.tongue import Tongue
from readout.model import Document, Reading


@dataclass(frozen=True, slots=True)
class ItemView:
    """What an item's page shows.

    Attributes:
        title: The headline, or the beginning of the text.
        lang: The item's language.
        direction: The direction of that language.
        outlet: Who published it, in the reader's language; or empty.
        published: When, in the reader's language; or empty.
        url: Where, if that can be a link; or empty.
        source: Path or name of the input.
        paragraphs: Its text.
        hidden: How many letters of a very long text are not shown.
        layout: Its reading.
        marks: What the scripts need.
        citation: The item as a whole.
        doubts: What the reading doubts.
    """

    title: str
    lang: str
    direction: str
    outlet: str
    published: str
    url: str
    source: str
    paragraphs: list[Paragraph]
    hidden: int
    layout: Layout
    marks: dict[str, Any]
    citation: Citation
    doubts: tuple[str, ...]


def view_item(document: Document, reading: Reading, tongue: Tongue) -> ItemView:
    """Make an item ready for its page."""
    source, layout = source_of(document, reading, tongue), lay_out(reading, tongue)
    publisher = reading.publisher.value if reading.publisher else document.publisher
    title = title_of(document, reading)
    return ItemView(
        title=title,
        lang=reading.lang,
        direction=direction_of(reading.lang),
        outlet=tongue.anyone(publisher),
        published=tongue.date(reading.published.value, "long") if reading.published else "",
        url=safe_url(document.url),
        source=document.source,
        paragraphs=paragraphs(document, reading),
        hidden=max(0, len(document.text) - MOST),
        layout=layout,
        marks=marks(document.text, layout, source),
        citation=source.cite(title),
        doubts=reading.doubts,
    )


def title_of(document: Document, reading: Reading) -> str:
    """Return an item's headline, or its first words."""
    given = reading.title.value if reading.title else document.title
    first = document.text.strip().split("\n")[0]
    return given or (first if len(first) <= 120 else first[:120].rsplit(" ", 1)[0] + " …")
