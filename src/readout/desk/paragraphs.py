"""A stored text as paragraphs, letter for letter, so that offsets hold in the browser too."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup, escape

from readout.desk.utf16 import Utf16
from readout.model import Document, Reading

MOST = 300_000  # code points of one text that a page shows
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of a text.

    Attributes:
        start: Offset of its first letter in the text, in UTF-16 code units.
        markup: Its letters, escaped so that a browser keeps every one of them.
        direction: ``rtl`` or ``ltr``.
        is_title: True for the headline.
    """

    start: int
    markup: Markup
    direction: str
    is_title: bool


def direction_of(lang: str) -> str:
    """Return the direction in which a language is written."""
    return "rtl" if lang in RIGHT_TO_LEFT else "ltr"


def paragraphs(document: Document, reading: Reading) -> list[Paragraph]:
    """Cut a text into its lines; empty lines are left out.

    A line takes the direction of the item's language unless all its letters are of the other direction
    («Reuters: بوتين…» in an Arabic item is Arabic, whatever it begins with).
    """
    text = document.text[:MOST]
    utf16, title = Utf16(text), _title_span(reading)
    return [
        Paragraph(utf16.offset(start), _markup(line), line_direction(line, reading.lang), title[0] <= start < title[1])
        for start, line in _lines(text)
        if not line.isspace()
    ]


def _lines(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in text.split("\n"):
        if line:
            yield start, line
        start += len(line) + 1


def _title_span(reading: Reading) -> tuple[int, int]:
    found = reading.title.evidence[0] if reading.title else None
    return (found.start, found.end) if found else (0, 0)


def line_direction(line: str, lang: str) -> str:
    """Return the direction of a line in an item of a language."""
    right = any("\u0590" <= letter <= "\u08ff" or "\ufb1d" <= letter <= "\ufefc" for letter in line)
    left = any(letter.isalpha() and letter < "\u0590" for letter in line)
    if right != left:
        return "rtl" if right else "ltr"
    return direction_of(lang)


def _markup(line: str) -> Markup:
    """Escape a line; what browsers would drop or change is written as a reference or as one other letter."""
    kept = str(escape(line)).replace("\r", "&#13;")
    return Markup(kept.replace("\x00", "\ufffd"))  # noqa: S704 - escaped above
