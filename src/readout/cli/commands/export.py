"""``readout export``."""

import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from readout.cli.options import LibraryOption, QuietOption

if TYPE_CHECKING:
    from readout.library import Library

RANK = 6
NEEDS_ARGUMENTS = True


class What(StrEnum):
    """What can be given out."""

    ITEMS = "items"
    READINGS = "readings"
    CONTACTS = "contacts"
    EVENTS = "events"


class Form(StrEnum):
    """The forms of readings."""

    FULL = "full"
    FLAT = "flat"


def _formats() -> list[str]:
    from readout.exports import exporters

    return sorted(exporters())


def _known(given: str) -> str:
    if given not in _formats():
        raise typer.BadParameter(f"there is no format {given}; there are {', '.join(_formats())}")
    return given


def command(
    format_: Annotated[
        str, typer.Argument(metavar="FORMAT", help="jsonl, csv.", callback=_known, autocompletion=_formats)
    ],
    what: Annotated[What, typer.Option("--what", help="What is given out.")] = What.READINGS,
    form: Annotated[
        Form, typer.Option("--form", help="Of readings: full, with evidence, or flat. CSV is always flat.")
    ] = Form.FULL,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="A file, instead of standard output.", show_default=False)
    ] = None,
    library: LibraryOption = None,
    quiet: QuietOption = False,
) -> int:
    """Give out what the library holds, the oldest first.

    \b
    Examples:
      readout export jsonl > readings.jsonl
      readout export jsonl --what items -o items.jsonl      (which `readout add` reads)
      readout export csv --what contacts -o contacts.csv
    """
    from readout.cli.speaking import say
    from readout.library import Library

    with Library(library, create=False) as opened:
        lines = _lines(opened, format_, what, form)
        if output:
            with output.open("wb") as stream:
                number = _write(lines, stream)
            say(f"{number:,} lines in {output}", quiet=quiet)
        else:
            _write(lines, sys.stdout.buffer)
    return 0


def _lines(library: "Library", format_: str, what: What, form: Form) -> Iterator[bytes]:
    from readout.exports import exporters
    from readout.exports.records import ITEM_COLUMNS

    shape = Form.FLAT if format_ == "csv" else form
    columns = ITEM_COLUMNS if what is What.ITEMS else ()
    return exporters()[format_].lines(library.export(what.value, shape.value), columns)


def _write(lines: Iterator[bytes], stream: BinaryIO) -> int:
    number = 0
    for line in lines:
        stream.write(line)
        number += 1
    stream.flush()
    return number
