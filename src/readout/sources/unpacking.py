"""Reading what archives hold, within bounds."""

import io
import lzma
import zlib
from collections.abc import Callable
from typing import BinaryIO, cast
from zipfile import BadZipFile

from readout.model import ItemError, Stage
from readout.sources.format import Limits, megabytes

DAMAGE = (EOFError, zlib.error, lzma.LZMAError, BadZipFile, OSError)
RATIO_COUNTS_FROM = 16 << 20


class Counting(io.RawIOBase):
    """A stream that knows how much was read from it."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.count = 0

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Read into a buffer."""
        data = self._stream.read(len(buffer))
        buffer[: len(data)] = data
        self.count += len(data)
        return len(data)


class Unpacked(io.RawIOBase):
    """The unpacked content of an archive or of one member of it.

    Reading raises ``ItemError`` where the archive is damaged or cut off, and where the content is larger than the
    limits allow.

    Args:
        stream: Unpacks as it is read.
        packed: Tells how many packed bytes were read so far, or are to be read.
        limits: The bounds.
        before: Bytes that other members of the same archive unpacked to.
    """

    def __init__(self, stream: BinaryIO, packed: Callable[[], int], limits: Limits, before: int = 0) -> None:
        self._stream = stream
        self._packed = packed
        self._limits = limits
        self._before = before
        self.count = 0

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Unpack into a buffer."""
        try:
            data = self._stream.read(len(buffer))
        except DAMAGE as error:
            reason = "the archive is damaged or cut off; what stood before the damage was read, get it whole"
            raise ItemError(Stage.SOURCE, reason) from error
        buffer[: len(data)] = data
        self.count += len(data)
        self._refuse_bombs()
        return len(data)

    def _refuse_bombs(self) -> None:
        total = self._before + self.count
        if total > self._limits.unpacked:
            size = megabytes(self._limits.unpacked)
            raise ItemError(
                Stage.SOURCE, f"the archive unpacks to more than {size}; unpack it first and read the folder"
            )
        if self.count > RATIO_COUNTS_FROM and self.count > self._limits.ratio * max(1, self._packed()):
            reason = f"the archive unpacks to more than {self._limits.ratio} times its size; it is no archive of items"
            raise ItemError(Stage.SOURCE, reason)


def unpacked(stream: BinaryIO, packed: Callable[[], int], limits: Limits, before: int = 0) -> tuple[BinaryIO, Unpacked]:
    """Make a buffered stream of unpacked content, and the counter beneath it."""
    raw = Unpacked(stream, packed, limits, before)
    return cast(BinaryIO, io.BufferedReader(raw, 1 << 16)), raw
