"""Tables for people, in which Arabic, Russian and English stand side by side."""

import os
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

ISOLATE, END = "\u2068", "\u2069"
MARK, BORDER = "\u200e", "│"
PIPED_WIDTH = 160


def console() -> "Console":
    """Return what tables are printed on; where there is no terminal they get room enough."""
    from rich.console import Console

    piped = None if sys.stdout.isatty() or "COLUMNS" in os.environ else PIPED_WIDTH
    return Console(file=sys.stdout, width=piped, highlight=False, markup=False)


def is_right_to_left(text: str) -> bool:
    """Tell whether a text holds letters that are written from right to left."""
    return any("\u0590" <= character <= "\u08ff" or "\ufb1d" <= character <= "\ufefc" for character in text)


def set_apart(text: str) -> str:
    """Keep a right-to-left text in its place on terminals that reorder lines; pipes get the bare text."""
    if not is_right_to_left(text) or not sys.stdout.isatty():
        return text
    return f"{ISOLATE}{text}{END}"


def table(
    head: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    title: str = "",
    wide: Sequence[int] = (),
    whole: Sequence[int] = (),
) -> "Table":
    """Lay out rows under a head; columns in which nothing stands are left out.

    Args:
        head: Names of the columns; none are shown if all are empty.
        rows: The cells; an empty cell stands for what is not known.
        title: Stands above the table.
        wide: Columns that take the room that is left.
        whole: Columns whose lines are not broken.
    """
    from rich import box
    from rich.table import Table
    from rich.text import Text

    cells = [tuple(row) for row in rows]
    kept = [at for at in range(len(head)) if any(row[at] for row in cells)]
    shape = box.MINIMAL if any(head) else box.SIMPLE
    made = Table(box=shape, title=title or None, title_justify="left", show_edge=False, show_header=any(head))
    for at in kept:
        made.add_column(head[at], overflow="fold", ratio=1 if at in wide else None, no_wrap=at in whole)
    for row in cells:
        made.add_row(*(Text(row[at]) for at in kept))
    return made


def show(made: "Table") -> None:
    """Print a table.

    Terminals that reorder lines would take right-to-left cells beside each other for one run, and change their places;
    a left-to-right mark at every border prevents it.
    """
    printer = console()
    with printer.capture() as captured:
        printer.print(made)
        printer.print()
    text = captured.get()
    sys.stdout.write(text.replace(BORDER, f"{MARK}{BORDER}{MARK}") if printer.is_terminal else text)


def line(*parts: str, style: str = "") -> None:
    """Print the parts that are not empty, with dots between them; an empty line if all are."""
    from rich.text import Text

    console().print(Text(" · ".join(set_apart(part) for part in parts if part), style=style))
