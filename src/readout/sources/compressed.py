"""Single compressed streams: gzip, bzip2, xz."""

import bz2
import gzip
import lzma
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import BinaryIO, cast

from readout.model import Document, Failure, ItemError
from readout.sources.dispatch import read_items
from readout.sources.format import Blob, Format, Head, open_blob
from readout.sources.unpacking import Counting, unpacked

OPENERS: dict[bytes, Callable[[BinaryIO], BinaryIO]] = {
    b"\x1f\x8b\x08": lambda stream: cast(BinaryIO, gzip.GzipFile(fileobj=stream)),
    b"BZh": lambda stream: cast(BinaryIO, bz2.BZ2File(stream)),
    b"\xfd7zXZ\0": lambda stream: cast(BinaryIO, lzma.LZMAFile(stream)),  # noqa: SIM115
}


def recognises(head: Head) -> bool:
    """Tell a compressed stream by its first bytes."""
    return head.data.startswith(tuple(OPENERS))


def read(blob: Blob) -> Iterator[Document | Failure]:
    """Read what the stream unpacks to, whatever it is, as it is unpacked."""
    opener = next(opener for sign, opener in OPENERS.items() if blob.opening.startswith(sign))
    packed = Counting(blob.stream())
    stream, _ = unpacked(opener(cast(BinaryIO, packed)), lambda: packed.count, blob.limits)
    try:
        inner = open_blob(stream, blob.name, blob.options, blob.limits)
    except ItemError as error:
        yield Failure(blob.name, error.stage, error.reason)
    else:
        yield from read_items(replace(inner, depth=blob.depth + 1, address=blob.address, charset=blob.charset))


FORMAT = Format("compressed", 12, recognises, read)
