"""PDF: the text layer, in reading order."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import median
from typing import Any

from readout.model import Document, Failure, Field, ItemError, Stage
from readout.sources.documents import make_document
from readout.sources.format import Blob, Format, Head
from readout.sources.reflow import reflow

Box = tuple[float, float, float, float]
Sign = tuple[str, int, Box]

MOST_PAGES = 500
WIDE_GAP = 1.25
RESIZED = 0.12
CREATED = re.compile(r"D:(\d{4})(\d{2})(\d{2})")
PAGE_NUMBER = re.compile(
    r"[-–— ]*(?:page|стр\.?|صفحة)?\s*\d{1,4}(?:\s*(?:/|of|из|من)\s*\d{1,4})?[-–— ]*", re.IGNORECASE
)
ARABIC = re.compile("[\u0620-\u064a]")
# A mark that follows a number in a line from right to left comes out before it.
MARK_BEFORE_NUMBER = re.compile(r"(?<=\s)([.\u060c\u061b:]+)(\d[\d/.,:-]*)(?=\s|$)")


def recognises(head: Head) -> bool:
    """Tell a PDF by its mark, which may follow some stray bytes."""
    return b"%PDF-" in head.data[:1024]


def read(blob: Blob) -> Iterator[Document | Failure]:
    """Read a PDF as one item.

    Raises:
        ItemError: It is damaged, locked, or has no text layer.
    """
    import pypdfium2 as pdfium

    data = blob.content(blob.limits.document)
    try:
        with pdfium.PdfDocument(data) as pdf:
            paragraphs = [paragraph for index in range(min(len(pdf), MOST_PAGES)) for paragraph in _page(pdf, index)]
            told = pdf.get_metadata_dict(skip_empty=True)
    except pdfium.PdfiumError as error:
        raise ItemError(Stage.SOURCE, _why(data, str(error))) from error
    if not any(map(str.strip, paragraphs)):
        raise ItemError(
            Stage.SOURCE, "the PDF is a picture without a text layer; run text recognition (OCR) on it first"
        )
    text = "\n\n".join(paragraphs)
    yield make_document(blob, text, _fields(told, text), media_type="application/pdf", data=data)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page.

    Attributes:
        text: Its words.
        bottom: Where it stands above the foot of the page.
        height: Height of its letters, in the same units.
    """

    text: str
    bottom: float
    height: float


def _page(pdf: Any, index: int) -> list[str]:
    page = pdf[index]
    textpage = page.get_textpage()
    lines = [line for line in _lines(textpage) if not PAGE_NUMBER.fullmatch(line.text.strip())]
    textpage.close()
    page.close()
    return reflow(space_out(lines))


def _lines(textpage: Any) -> Iterator[Line]:
    """Go through the lines of a page with the place of each."""
    import pypdfium2.raw as pdfium

    signs: list[Sign] = []
    for index in range(textpage.count_chars()):
        sign = chr(pdfium.FPDFText_GetUnicode(textpage, index))
        if sign == "\n" and signs:
            yield _line(textpage, signs)
            signs = []
        elif sign not in "\r\n":
            signs.append((sign, index, textpage.get_charbox(index)))
    if signs:
        yield _line(textpage, signs)


def _line(textpage: Any, signs: list[Sign]) -> Line:
    first = next((index for sign, index, _ in signs if not sign.isspace()), signs[0][1])
    _, bottom, _, top = textpage.get_charbox(first, loose=True)
    return Line(line_text((sign, box) for sign, _, box in signs), bottom, top - bottom)


def line_text(signs: Iterable[tuple[str, Box]]) -> str:
    """Write a line, with the letters of Arabic ligatures and marks after numbers in their order again.

    Letters that one glyph draws together (lam and alif above all) share one box, and come out in the order from left
    to right within it.

    Args:
        signs: The characters, each with the box of its glyph.
    """
    text = ""
    for _, group in groupby(signs, key=lambda pair: pair[1]):
        letters = "".join(sign for sign, _ in group)
        text += letters[::-1] if ARABIC.match(letters) else letters
    return MARK_BEFORE_NUMBER.sub(r"\2\1", text) if ARABIC.search(text) else text


def space_out(lines: list[Line]) -> list[str]:
    """Put blank lines where a page leaves more room than between other lines, or where letters change their size."""
    gaps = [before.bottom - line.bottom for before, line in pairwise(lines)]
    usual = median(gap for gap in gaps if gap > 0) if any(gap > 0 for gap in gaps) else 0.0
    spaced = [line.text for line in lines[:1]]
    for (before, line), gap in zip(pairwise(lines), gaps, strict=True):
        resized = abs(line.height - before.height) > RESIZED * before.height
        spaced += ["", line.text] if gap > usual * WIDE_GAP or resized else [line.text]
    return spaced


def _fields(told: dict[str, str], text: str) -> list[Field]:
    fields = []
    title = " ".join(told.get("Title", "").split())
    if title:
        fields.append(Field("title" if title in " ".join(text[:600].split()) else "file-title", title, "pdf"))
    if author := told.get("Author", "").strip():
        fields.append(Field("author", author, "pdf"))
    if made := CREATED.match(told.get("CreationDate", "")):
        fields.append(Field("created", "-".join(made.groups()), "pdf"))
    return fields


def _why(data: bytes, error: str) -> str:
    if "password" in error.lower():
        return "the PDF is locked with a password; save it without one"
    if b"%%EOF" not in data[-2048:]:
        return "the PDF is cut off before its end; get it whole"
    return f"the PDF is damaged ({error}); get it again or print it to a new PDF"


FORMAT = Format("pdf", 10, recognises, read)
