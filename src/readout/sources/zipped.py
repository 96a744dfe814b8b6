"""ZIP archives."""

import zipfile
from collections.abc import Generator, Iterator
from typing import BinaryIO, cast

from readout.model import Document, Failure, ItemError, Stage
from readout.sources.dispatch import read_items
from readout.sources.format import Blob, Format, Head
from readout.sources.unpacking import DAMAGE, unpacked

SIGNS = (b"PK\x03\x04", b"PK\x05\x06")
LOCKED = 1


def recognises(head: Head) -> bool:
    """Tell a ZIP archive by its first bytes."""
    return head.data.startswith(SIGNS)


def read(blob: Blob) -> Iterator[Document | Failure]:
    """Read every member, in the order of their names; what one member holds stops no other."""
    try:
        archive = zipfile.ZipFile(blob.seekable())
    except (*DAMAGE, ValueError, NotImplementedError) as error:
        raise ItemError(Stage.SOURCE, "the ZIP archive is damaged or cut off; get it whole") from error
    _refuse_office_files(archive)
    members = sorted((info for info in archive.infolist() if is_item(info.filename)), key=lambda info: info.filename)
    if not members:
        raise ItemError(Stage.SOURCE, "the archive holds no items; look whether the right one was given")
    before = 0
    for info in members[: blob.limits.members]:
        before += yield from _read_member(blob, archive, info, before)


def _read_member(
    blob: Blob, archive: zipfile.ZipFile, info: zipfile.ZipInfo, before: int
) -> Generator[Document | Failure, None, int]:
    """Read one member; return how many bytes it unpacked to."""
    name = f"{blob.name}!{info.filename}"
    if info.flag_bits & LOCKED:
        yield Failure(name, Stage.SOURCE, "it is locked with a password; unpack it first")
        return 0
    try:
        with archive.open(info) as member:
            stream, counter = unpacked(cast(BinaryIO, member), lambda: info.compress_size, blob.limits, before)
            yield from read_items(blob.member(info.filename, stream))
            return counter.count
    except ItemError as error:
        yield Failure(name, error.stage, error.reason)
    except (*DAMAGE, ValueError, NotImplementedError) as error:
        yield Failure(name, Stage.SOURCE, f"this member of the archive is damaged ({error}); get the archive again")
    return 0


def is_item(name: str) -> bool:
    """Tell whether a member may be an item: no folder, no hidden file, nothing that macOS adds."""
    return not name.endswith("/") and not any(part.startswith((".", "__MACOSX")) for part in name.split("/"))


def _refuse_office_files(archive: zipfile.ZipFile) -> None:
    names = set(archive.namelist())
    if "[Content_Types].xml" in names or "mimetype" in names:
        raise ItemError(
            Stage.SOURCE, "it is an office file or book that is not read here; save it as DOCX, PDF or text"
        )


FORMAT = Format("zipped", 12, recognises, read)
