"""Word documents (DOCX)."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from readout.model import Document, Failure, Field, ItemError, Stage
from readout.sources.documents import make_document
from readout.sources.format import Blob, Format, Head, megabytes
from readout.sources.unpacking import DAMAGE

SIGN = b"PK\x03\x04"
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def recognises(head: Head) -> bool:
    """Tell a Word document by the names of its first members."""
    return head.data.startswith(SIGN) and b"word/" in head.data and b"[Content_Types].xml" in head.data


def read(blob: Blob) -> Iterator[Document | Failure]:
    """Read a Word document as one item: paragraphs and table cells in their order.

    Raises:
        ItemError: It is damaged, cut off or too large.
    """
    data = blob.content(blob.limits.document)
    document = _open(data, blob)
    paragraphs = [text for text in _texts(document) if text.strip()]
    fields = [Field(name, value, "docx") for name, value in _told(document) if value]
    yield make_document(blob, "\n\n".join(paragraphs), fields, media_type=MEDIA_TYPE, data=data)


def _open(data: bytes, blob: Blob) -> Any:
    import docx
    from docx.opc.exceptions import OpcError
    from lxml.etree import LxmlError  # type: ignore[import-untyped]

    try:
        _refuse_bombs(data, blob)
        return docx.Document(io.BytesIO(data))
    except DAMAGE as error:
        raise ItemError(Stage.SOURCE, "the Word document is damaged or cut off; get it whole") from error
    except (OpcError, LxmlError, KeyError, ValueError) as error:
        reason = "the Word document is damaged or of an unusual kind; open it and save it again as DOCX or text"
        raise ItemError(Stage.SOURCE, reason) from error


def _refuse_bombs(data: bytes, blob: Blob) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        size = sum(info.file_size for info in archive.infolist())
    if size > blob.limits.document * 4:
        allowed = megabytes(blob.limits.document * 4)
        raise ItemError(Stage.SOURCE, f"the Word document unpacks to more than {allowed}; save its text alone")


def _texts(holder: Any) -> Iterator[str]:
    for part in holder.iter_inner_content():
        if hasattr(part, "rows"):
            for row in part.rows:
                yield "\t".join(" ".join(_texts(cell)) for cell in row.cells)
        else:
            yield part.text


def _told(document: Any) -> Iterator[tuple[str, str]]:
    properties = document.core_properties
    yield "file-title", (properties.title or "").strip()
    yield "author", (properties.author or "").strip()
    yield "lang", (properties.language or "").strip()
    yield "created", properties.created.date().isoformat() if properties.created else ""


FORMAT = Format("docx", 10, recognises, read)
