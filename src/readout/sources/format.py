"""The shape that every source format has: what it is given, how it says what it reads, what it returns."""

from __future__ import annotations

import io
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import BinaryIO, cast

from readout.model import Document, Failure, ItemError, Stage

HEAD_BYTES = 8192


@dataclass(frozen=True, slots=True)
class Options:
    """What the user says about the items of an input.

    Attributes:
        published: Day of publication, ISO 8601, or empty.
        lang: ``ar``, ``ru``, ``en``, or empty.
        url: Where the item was published, or empty.
        publisher: Who published it, or empty.
    """

    published: str = ""
    lang: str = ""
    url: str = ""
    publisher: str = ""


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds that no input may cross.

    Attributes:
        item: Bytes of one page, text, message or JSON line.
        document: Bytes of one PDF or office document, or of a JSON array.
        text: Code points of one item's text.
        ratio: How many times larger than its archive unpacked content may be.
        unpacked: Bytes that one archive may unpack to in all.
        members: Members that are read from one archive or mailbox.
        depth: Archives within archives.
        nesting: HTML elements within one another.
    """

    item: int = 16 << 20
    document: int = 64 << 20
    text: int = 4_000_000
    ratio: int = 400
    unpacked: int = 64 << 30
    members: int = 1_000_000
    depth: int = 4
    nesting: int = 1_000


@dataclass(frozen=True, slots=True)
class Head:
    """The opening of an input, by which its format is recognised.

    Attributes:
        data: The first bytes, at most ``HEAD_BYTES``.
        text: The same as text without mark or leading white space, good enough to find ASCII markers in.
    """

    data: bytes
    text: str


@dataclass(frozen=True, slots=True)
class Blob:
    """One input that is read once, from its start.

    Attributes:
        name: Path, URL or name for messages; members of archives are ``archive!member``.
        opening: The first bytes, already taken from ``rest``.
        rest: The stream after them.
        options: What the user says about its items.
        limits: Bounds that it may not cross.
        depth: How many archives it stands in.
        address: Where a transport or an archive found it, or empty; what it says of its own address outranks this.
        charset: Encoding that a transport declared, or empty; it is believed only if it fits.
    """

    name: str
    opening: bytes
    rest: BinaryIO
    options: Options = field(default_factory=Options)
    limits: Limits = field(default_factory=Limits)
    depth: int = 0
    address: str = ""
    charset: str = ""

    def head(self) -> Head:
        """Return the opening in the form that formats look at."""
        return Head(self.opening, opening_text(self.opening))

    def content(self, limit: int | None = None) -> bytes:
        """Read everything.

        Args:
            limit: Bytes allowed; ``limits.item`` by default.

        Raises:
            ItemError: The input is empty, or larger than allowed.
        """
        allowed = self.limits.item if limit is None else limit
        data = self.opening + self.rest.read(max(0, allowed + 1 - len(self.opening)))
        if len(data) > allowed:
            raise ItemError(Stage.SOURCE, f"the item is larger than {megabytes(allowed)}; split it into single items")
        if not data:
            raise ItemError(Stage.SOURCE, "the input is empty; nothing was received or saved, get it again")
        return data

    def stream(self) -> BinaryIO:
        """Return everything as one stream."""
        return cast(BinaryIO, io.BufferedReader(_Joined(self.opening, self.rest), 1 << 16))

    def is_seekable(self) -> bool:
        """Tell whether the input can be read once more, or at random."""
        try:
            return not self.rest.closed and self.rest.seekable()
        except AttributeError:  # members of a TAR archive that is read as a stream
            return False

    def seekable(self) -> BinaryIO:
        """Return everything as a stream that can be read at random; what comes by a pipe is put aside on disk."""
        if self.is_seekable():
            self.rest.seek(0)
            return self.rest
        file = cast(BinaryIO, tempfile.SpooledTemporaryFile(max_size=self.limits.item))  # noqa: SIM115
        shutil.copyfileobj(self.stream(), file)
        file.seek(0)
        return file

    def member(self, name: str, stream: BinaryIO, address: str = "", charset: str = "") -> Blob:
        """Make the blob of something that this one contains."""
        inner = open_blob(stream, f"{self.name}!{name}", self.options, self.limits)
        return replace(inner, depth=self.depth + 1, address=address, charset=charset)


class _Joined(io.RawIOBase):
    """The opening of a stream and the rest of it, as one."""

    def __init__(self, opening: bytes, rest: BinaryIO) -> None:
        self._opening = memoryview(opening)
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        if not self._opening:
            data = self._rest.read(len(buffer))
            buffer[: len(data)] = data
            return len(data)
        part = self._opening[: len(buffer)]
        buffer[: len(part)] = part
        self._opening = self._opening[len(part) :]
        return len(part)


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of input.

    Attributes:
        name: The module's name; its proof stands under ``tests/sources/data/<name>/``.
        rank: Formats are asked in this order; the surest signs first.
        recognises: Tells from the opening whether an input is of this kind.
        read: Yields the documents, and the failures of single items; raises ``ItemError`` where nothing more can
            be read.
    """

    name: str
    rank: int
    recognises: Callable[[Head], bool]
    read: Callable[[Blob], Iterator[Document | Failure]]


def open_blob(stream: BinaryIO, name: str, options: Options | None = None, limits: Limits | None = None) -> Blob:
    """Take the opening of a stream."""
    opening = b""
    while len(opening) < HEAD_BYTES and (part := stream.read(HEAD_BYTES - len(opening))):
        opening += part
    return Blob(name, opening, stream, options or Options(), limits or Limits())


def blob_of(
    data: bytes,
    name: str,
    options: Options | None = None,
    limits: Limits | None = None,
    *,
    address: str = "",
    charset: str = "",
) -> Blob:
    """Make the blob of bytes at hand."""
    return replace(open_blob(io.BytesIO(data), name, options, limits), address=address, charset=charset)


def opening_text(data: bytes) -> str:
    """Decode an opening well enough to look for ASCII markers in it."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data[: len(data) & ~1].decode("utf-16", "replace")
    elif data[1:2] == b"\0" and data[:1] != b"\0":
        text = data.decode("utf-16-le", "replace")
    elif data[:1] == b"\0" and data[1:2] not in (b"\0", b""):
        text = data.decode("utf-16-be", "replace")
    else:
        text = data.removeprefix(b"\xef\xbb\xbf").decode("latin-1")
    return text.lstrip("\ufeff \t\r\n\f")


def megabytes(size: int) -> str:
    """Write a number of bytes for a message."""
    return f"{size >> 20} MB" if size >= 1 << 20 else f"{size} bytes"
