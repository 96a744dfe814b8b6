"""Plain text: the stored text is exactly what was given."""

from collections.abc import Iterator

from readout.model import Document, Failure
from readout.sources.documents import make_document
from readout.sources.encoding import decode, is_binary
from readout.sources.format import Blob, Format, Head


def recognises(head: Head) -> bool:
    """Take whatever no other format takes, if it can be text at all."""
    return not is_binary(head.data)


def read(blob: Blob) -> Iterator[Document | Failure]:
    """Read the one item of a text file; its lines are for the reading to tell apart."""
    data = blob.content()
    decoded = decode(data, [blob.charset])
    yield make_document(blob, decoded.text, decoded.fields(), data=data)


FORMAT = Format("text", 99, recognises, read)
