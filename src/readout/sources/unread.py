"""Kinds of files that are known and not read: each is refused by its name, with what to do."""

from collections.abc import Iterator

from readout.model import Document, Failure, ItemError, Stage
from readout.sources.encoding import is_binary
from readout.sources.format import Blob, Format, Head

PICTURE = "run text recognition (OCR) on it first"
SOUND = "give its transcript"
PROGRAM = "it holds no item"
SAVE = "save it as DOCX, PDF or text"
UNPACK = "unpack it first"

KINDS: tuple[tuple[bytes, int, str, str], ...] = (
    (b"\x89PNG", 0, "a PNG picture", PICTURE),
    (b"\xff\xd8\xff", 0, "a JPEG picture", PICTURE),
    (b"GIF8", 0, "a GIF picture", PICTURE),
    (b"WEBP", 8, "a WebP picture", PICTURE),
    (b"II*\0", 0, "a TIFF picture", PICTURE),
    (b"MM\0*", 0, "a TIFF picture", PICTURE),
    (b"ftyp", 4, "a video or a picture of a telephone", SOUND),
    (b"ID3", 0, "a sound recording", SOUND),
    (b"OggS", 0, "a sound recording", SOUND),
    (b"WAVE", 8, "a sound recording", SOUND),
    (b"\x1aE\xdf\xa3", 0, "a video", SOUND),
    (b"\x7fELF", 0, "a program", PROGRAM),
    (b"MZ\x90\0", 0, "a program", PROGRAM),
    (b"SQLite format 3\0", 0, "an SQLite database", "export its items as JSONL"),
    (b"PAR1", 0, "a Parquet file", "export its items as JSONL"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0, "an old Word or Excel file", SAVE),
    (b"{\\rtf", 0, "an RTF document", SAVE),
    (b"Rar!", 0, "a RAR archive", UNPACK),
    (b"7z\xbc\xaf\x27\x1c", 0, "a 7-Zip archive", UNPACK),
    (b"\x28\xb5\x2f\xfd", 0, "a Zstandard archive", UNPACK),
)


def kind_of(data: bytes) -> tuple[str, str]:
    """Name the kind of a file that is not read, and what to do with it; two empty strings for others."""
    found = (entry for entry in KINDS if data[entry[1] : entry[1] + len(entry[0])] == entry[0])
    _, _, name, advice = next(found, (b"", 0, "", ""))
    return name, advice


def recognises(head: Head) -> bool:
    """Tell such a file by its mark; where the mark could stand in a text, the rest must not look like one."""
    name, _ = kind_of(head.data)
    return bool(name) and (head.data.startswith(b"{\\rtf") or is_binary(head.data) or not head.data[:4].isascii())


def read(blob: Blob) -> Iterator[Document | Failure]:
    """Refuse it.

    Raises:
        ItemError: Always.
    """
    name, advice = kind_of(blob.opening)
    raise ItemError(Stage.SOURCE, f"it is {name}; {advice}")


FORMAT = Format("unread", 5, recognises, read)
