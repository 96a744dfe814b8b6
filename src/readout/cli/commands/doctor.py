"""``readout doctor``."""

from typing import TYPE_CHECKING, Annotated

import typer

from readout.cli.options import LibraryOption, QuietOption

if TYPE_CHECKING:
    from readout.library import Library

RANK = 9
SHOWN = 50


def command(
    library: LibraryOption = None,
    forget: Annotated[
        list[int] | None,
        typer.Option("--forget", metavar="N", help="Drop a failure by its number.", show_default=False),
    ] = None,
    quiet: QuietOption = False,
) -> int:
    """Tell what is installed, reachable and current, and list the items that failed.

    \b
    Examples:
      readout doctor
      readout doctor --library postgresql://desk@host/news
      readout doctor --forget 12 --forget 13
      readout add --retry          reads again what failed

    The exit code is 1 where something needs attention.
    """
    from readout.checkup import check_library, check_program
    from readout.cli.tables import show, table
    from readout.library import Library
    from readout.store import LibraryError

    findings = check_program()
    opened = None
    try:
        opened = Library(library, create=False)
        if forget:
            opened.forget(forget)
        findings += check_library(opened)
    except LibraryError as error:
        if forget:
            raise
        findings += check_library(None, str(error))
    marks = {True: "ok", False: "look", None: "–"}
    rows = [(marks[one.good], one.what, one.found) for one in findings if not (quiet and one.good is not False)]
    if rows:
        show(table(("", "", ""), rows, wide=(2,)))
    if opened:
        _list_failures(opened)
        opened.close()
    return 1 if any(one.good is False for one in findings) else 0


def _list_failures(library: "Library") -> None:
    from readout.cli.speaking import shown
    from readout.cli.tables import line, show, table

    failures = library.failures()
    rows = [
        (str(one.id), shown(one.failure.source), one.failure.stage.value, one.failure.reason, str(one.tries))
        for one in failures[:SHOWN]
    ]
    if rows:
        show(table(("number", "item", "stage", "reason", "tries"), rows, title="Items that failed", wide=(3,)))
    if len(failures) > SHOWN:
        line(f"and {len(failures) - SHOWN:,} more")
