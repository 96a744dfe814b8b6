"""PDF: the text layer, in reading order."""

import re
from collections.abc import Iterator

from readout.model import Document, Failure, Field, ItemError, Stage
from readout.sources.documents import make_document
from readout.sources.format import Blob, Format, Head
from readout.sources.reflow import reflow

MOST_PAGES = 500
CREATED = re.compile(r"D:(\d{4})(\d{2})(\d{2})")
PAGE_NUMBER = re.compile(
    r"[-–— ]*(?:page|стр\.?|صفحة)?\s*\d{1,4}(?:\s*(?:/|of|из|من)\s*\d{1,4})?[-–— ]*", re.IGNORECASE
)
# The ligature of lam and alif comes out in the order of its drawing where it follows an article or alif with hamza.
SWAPPED = re.compile("ا([أإآ])ل|\\bاال")


def recognises(head: Head) -> bool:
    """Tell a PDF by its mark, which may follow some stray bytes."""
    return b"%PDF-" in head.data[:1024]


def read(blob: Blob) -> Iterator[Document | Failure]:
    """Read a PDF as one item.

    Raises:
        ItemError: It is damaged, locked, or has no text layer.
    """
    import pypdfium2 as pdfium  # type: ignore[import-untyped]

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


def _page(pdf, index: int) -> list[str]:  # type: ignore[no-untyped-def]
    page = pdf[index]
    textpage = page.get_textpage()
    lines = textpage.get_text_bounded().split("\n")
    textpage.close()
    page.close()
    return reflow(mend_ligatures(line) for line in lines if not PAGE_NUMBER.fullmatch(line.strip()))


def mend_ligatures(line: str) -> str:
    """Put lam before alif again where no Arabic word has them in the order that the PDF gives."""
    return SWAPPED.sub(lambda found: f"ال{found[1]}" if found[1] else "الا", line)


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
