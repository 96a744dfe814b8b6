"""Walking files, folders, archives and standard input."""

import os
import stat
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import BinaryIO, cast

from readout.model import Document, Failure, Outcome, Stage
from readout.sources.dispatch import describe, read_blob
from readout.sources.format import Limits, Options, open_blob

STANDARD_INPUT = "-"
NOT_ITEMS = ("readme", "license", "licence", "notice", "copying")


Source = str | os.PathLike[str] | BinaryIO


def documents(
    source: Source | Iterable[Source],
    options: Options | None = None,
    *,
    limits: Limits | None = None,
    name: str = "",
    **given: str | date | None,
) -> Iterator[Outcome[Document]]:
    """Read every item of files, folders, archives or streams, one by one.

    Formats are told by content. In a folder, hidden files and those that tell of the folder (README, LICENSE, NOTICE)
    are passed over, links to folders are not followed, and the order is that of the names.

    Args:
        source: A path, ``-`` for standard input, a binary stream, or several of these.
        options: What the user says about the items. It outranks what a page says of itself, but not what a JSON item
            states.
        limits: Bounds on sizes and nesting.
        name: Name of a stream for messages.
        given: The options by name (``published``, ``lang``, ``url``, ``publisher``), where ``options`` are not given.

    Yields:
        For every item its document, or the failure that says why there is none. Nothing is raised for a bad item.
    """
    options = options or Options(**{key: str(value) for key, value in given.items() if value})
    for one in _each(source):
        if not isinstance(one, str | os.PathLike):
            yield from _read_stream(one, str(name or getattr(one, "name", "stream")), options, limits)
        elif os.fspath(one) == STANDARD_INPUT:
            yield from _read_stream(sys.stdin.buffer, "standard input", options, limits)
        else:
            yield from _read_path(Path(one), options, limits)


def _each(source: Source | Iterable[Source]) -> Iterable[Source]:
    if isinstance(source, str | os.PathLike) or hasattr(source, "read"):
        return (cast(Source, source),)
    return source


def paths(source: str | os.PathLike[str], refused: list[OSError] | None = None) -> Iterator[Path]:
    """List the files that stand for items in a file or folder, in the order in which they are read.

    Args:
        source: A file or folder.
        refused: Takes the errors of folders that cannot be listed.
    """
    root = Path(source)
    if not os.path.isdir(root):  # noqa: PTH112 - unlike Path.is_dir, it takes every name
        yield root
        return
    for folder, inner, files in os.walk(root, onerror=refused.append if refused is not None else None):
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        yield from (Path(folder, file) for file in sorted(files) if _holds_item(file))


def _holds_item(file: str) -> bool:
    return not file.startswith(".") and Path(file).stem.lower() not in NOT_ITEMS


def _read_path(root: Path, options: Options, limits: Limits | None) -> Iterator[Outcome[Document]]:
    empty = True
    refused: list[OSError] = []
    for path in paths(root, refused):
        empty = False
        yield from _read_file(path, options, limits)
    for error in refused:
        yield _failed(str(error.filename), f"the folder cannot be listed ({describe(error)}); look at its permissions")
    if empty and not refused:
        yield _failed(str(root), "the folder holds no items; name one that holds texts, pages or archives")


def _read_file(path: Path, options: Options, limits: Limits | None) -> Iterator[Outcome[Document]]:
    try:
        if not _is_readable(path):
            yield _failed(str(path), "it is a device or a socket; name a file or a folder")
            return
        stream = path.open("rb")
    except FileNotFoundError:
        yield _failed(str(path), "there is no such file or folder; look at the spelling")
    except (OSError, ValueError) as error:
        yield _failed(str(path), f"it cannot be opened ({describe(error)}); look at its name and permissions")
    else:
        with stream:
            yield from _read_stream(stream, str(path), options, limits)


def _read_stream(stream: BinaryIO, name: str, options: Options, limits: Limits | None) -> Iterator[Outcome[Document]]:
    try:
        blob = open_blob(stream, name, options, limits)
    except (OSError, ValueError) as error:
        yield _failed(name, f"it cannot be read ({describe(error)}); look at the disk and the permissions")
    else:
        yield from read_blob(blob)


def _is_readable(path: Path) -> bool:
    mode = path.stat().st_mode
    return stat.S_ISREG(mode) or stat.S_ISFIFO(mode)


def _failed(name: str, reason: str) -> Outcome[Document]:
    return Outcome(failure=Failure(name, Stage.SOURCE, reason))
