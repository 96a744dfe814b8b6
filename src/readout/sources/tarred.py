"""TAR archives (compressed ones are unpacked before they come here)."""

import tarfile
from collections.abc import Iterator
from itertools import islice
from typing import BinaryIO, cast

from readout.model import Document, Failure, ItemError, Stage
from readout.sources.dispatch import read_items
from readout.sources.format import Blob, Format, Head
from readout.sources.zipped import is_item

SIGN_AT = 257


def recognises(head: Head) -> bool:
    """Tell a TAR archive by the word that its first header holds."""
    return head.data[SIGN_AT : SIGN_AT + 5] == b"ustar"


def read(blob: Blob) -> Iterator[Document | Failure]:
    """Read every regular file as it comes, without going back."""
    empty = True
    try:
        with tarfile.open(fileobj=blob.stream(), mode="r|") as archive:
            for info in islice(archive, blob.limits.members):
                if info.isfile() and is_item(info.name) and (member := archive.extractfile(info)):
                    empty = False
                    yield from read_items(blob.member(info.name, cast(BinaryIO, member)))
    except (tarfile.TarError, EOFError) as error:
        reason = "the TAR archive is damaged or cut off; what stood before the damage was read, get it whole"
        raise ItemError(Stage.SOURCE, reason) from error
    if empty:
        raise ItemError(Stage.SOURCE, "the archive holds no items; look whether the right one was given")


FORMAT = Format("tarred", 12, recognises, read)
