"""``readout brief``."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from readout.cli.options import Lang, LibraryOption

RANK = 5
NEEDS_ARGUMENTS = True


class As(StrEnum):
    """How a brief is written."""

    TEXT = "text"
    MD = "md"
    HTML = "html"
    PDF = "pdf"


def command(
    event: Annotated[str, typer.Argument(metavar="EVENT", help="An event, or an item that tells it.")] = "",
    library: LibraryOption = None,
    lang: Annotated[Lang, typer.Option("--lang", help="The brief's language.")] = Lang.EN,
    form: Annotated[As, typer.Option("--format", help="text, md, html or pdf.")] = As.TEXT,
    since: Annotated[str, typer.Option("--since", metavar="DATE", help="A digest of the events since this day.")] = "",
    until: Annotated[str, typer.Option("--until", metavar="DATE", help="… up to this day.")] = "",
    about: Annotated[
        str, typer.Option("--about", metavar="WORD", help="… about a country, person, subject or situation.")
    ] = "",
    dual: Annotated[bool, typer.Option("--dual-months", help="In Arabic, both month names: فبراير/شباط.")] = False,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="A file, instead of standard output.", show_default=False)
    ] = None,
) -> int:
    """Tell an event, or the events of some days, in Arabic, Russian or English.

    \b
    Examples:
      readout brief e3f9a1c77b0d --lang ar
      readout brief 3f9a1c --lang ru --format pdf -o brief.pdf
      readout brief --since 2024-03-01 --about energy --lang en --format md

    Nothing is told that the record lacks; every sentence has the words that support it as a note.
    """
    from readout.library import Library

    if not (event or since or until or about):
        raise typer.BadParameter("name an event, or give --since or --about for a digest", param_hint="EVENT")
    with Library(library, create=False) as opened:
        if event:
            written = opened.brief(event, lang.value, form.value, dual=dual)
        else:
            written = opened.digest(lang.value, form.value, since=since, until=until, about=about, dual=dual)
    if output:
        output.write_bytes(written)
    else:
        sys.stdout.buffer.write(written)
    return 0
