"""Cutting inputs into slices that can be read apart from each other."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from readout.model import Document, Outcome
from readout.sources import Options, documents, jsonl, warc
from readout.sources.dispatch import format_of, read_blob_with
from readout.sources.format import open_blob
from readout.sources.paths import paths

STEP = 1 << 20


@dataclass(frozen=True, slots=True)
class Slice:
    """A file, or a part of one.

    Attributes:
        path: The file; a folder where it cannot be listed or holds nothing, so that reading it says so.
        kind: ``jsonl`` or ``warc`` for a part, empty for a whole file.
        start: Offset of its first byte.
        end: Offset after its last byte. A record belongs to the slice in which it begins.
        line: Number of its first line, from 1.
    """

    path: str
    kind: str = ""
    start: int = 0
    end: int = 0
    line: int = 1

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return self.end - self.start


def slices(source: Path, size: int) -> Iterator[Slice]:
    """Cut a file or all files of a folder, in the order in which they are read.

    Lines of JSON and WARC archives are cut into parts of about ``size`` bytes; other files stay whole.
    """
    refused: list[OSError] = []
    empty = True
    for path in paths(source, refused):
        empty = False
        yield from _cut(path, size)
    for error in refused:
        yield Slice(str(error.filename))
    if empty and not refused:
        yield Slice(str(source))


def _cut(path: Path, size: int) -> Iterator[Slice]:
    length = path.stat().st_size if path.is_file() else 0
    kind = _kind(path) if length > size else ""
    if kind == "jsonl":
        yield from _cut_lines(path, size)
    elif kind == "warc":
        starts = range(0, length, size)
        yield from (Slice(str(path), kind, start, min(start + size, length)) for start in starts)
    else:
        yield Slice(str(path), end=length)


def _kind(path: Path) -> str:
    """Tell what can be cut by its opening; empty for what cannot, or cannot be read."""
    try:
        with path.open("rb") as stream:
            blob = open_blob(stream, str(path))
            name = format_of(blob).name
    except Exception:  # noqa: BLE001 - whatever is wrong with a file is told when it is read
        return ""
    if name == "warc" or (name == "jsonl" and jsonl.is_in_lines(blob)):
        return name
    return ""


def _cut_lines(path: Path, size: int) -> Iterator[Slice]:
    start, line = 0, 1
    with path.open("rb") as stream:
        while data := stream.read(size):
            lines = data.count(b"\n")
            while not data.endswith(b"\n") and (data := stream.readline(STEP)):
                lines += data.endswith(b"\n")
            yield Slice(str(path), "jsonl", start, stream.tell(), line)
            start, line = stream.tell(), line + lines


def read_slice(part: Slice, options: Options) -> Iterator[Outcome[Document]]:
    """Read the items of a slice; nothing is raised for a bad item."""
    if not part.kind:
        yield from documents(part.path, options)
        return
    try:
        stream = Path(part.path).open("rb")  # noqa: SIM115 - closed below
    except OSError:
        yield from documents(part.path, options)  # which tells what is wrong
        return
    with stream:
        yield from _read_lines(stream, part, options) if part.kind == "jsonl" else _read_records(stream, part, options)


def _read_lines(stream: BinaryIO, part: Slice, options: Options) -> Iterator[Outcome[Document]]:
    stream.seek(part.start)
    bounded = cast(BinaryIO, io.BufferedReader(_Bounded(stream, part.size), 1 << 16))
    blob = open_blob(bounded, part.path, options)
    yield from read_blob_with(blob, lambda blob: jsonl.read_lines(blob, part.line))


def _read_records(stream: BinaryIO, part: Slice, options: Options) -> Iterator[Outcome[Document]]:
    blob = open_blob(stream, part.path, options)
    yield from read_blob_with(blob, lambda blob: warc.read_part(blob, part.start, part.end))


class _Bounded(io.RawIOBase):
    """The next so many bytes of a stream."""

    def __init__(self, stream: BinaryIO, size: int) -> None:
        self._stream = stream
        self._left = size

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self._stream.read(min(len(buffer), self._left))
        buffer[: len(data)] = data
        self._left -= len(data)
        return len(data)
