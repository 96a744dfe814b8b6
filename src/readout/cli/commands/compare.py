"""``readout compare``."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from readout.cli.options import Lang, LibraryOption

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readout.knowledge import Knowledge
    from readout.model.comparison import Column, Comparison, Row

RANK = 5
NEEDS_ARGUMENTS = True
PASSAGES = 3  # of one cell


class As(StrEnum):
    """How a comparison is printed."""

    TABLE = "table"
    JSON = "json"


def command(
    event: Annotated[str, typer.Argument(metavar="EVENT|ITEM", help="An event, or the first of two items.")],
    other: Annotated[str, typer.Argument(metavar="ITEM", help="The second item.")] = "",
    library: LibraryOption = None,
    form: Annotated[As, typer.Option("--format", help="table for people; json for programs.")] = As.TABLE,
    lang: Annotated[
        Lang, typer.Option("--lang", help="Language of the labels, values and summary; items keep their own.")
    ] = Lang.EN,
) -> int:
    """Set beside each other what each side reports, and what it leaves out.

    \b
    Examples:
      readout compare e3f9a1c77b0d
      readout compare 3f9a1c                 (the event that this item tells)
      readout compare 3f9a1c 77b0de
      readout compare e3f9a1c77b0d --format json | jq '.rows[] | select(.kind == "told-other")'

    A cell is marked both, only here, conflict or not stated. Third parties have a column of their own.
    """
    from readout.extraction.rules import load_rules
    from readout.library import Library

    with Library(library, create=False) as opened:
        made = opened.compare(event, other)
    if form is As.JSON:
        _print_json(made)
    else:
        _print(made, lang.value, load_rules().knowledge)
    return 0


def _print_json(made: "Comparison") -> None:
    from readout.cli.speaking import write_lines
    from readout.exports.jsonl import lines
    from readout.model.encoding import encode

    write_lines(lines([encode(made)]))


def _print(made: "Comparison", lang: str, knowledge: "Knowledge") -> None:
    from readout.briefs.rows import KINDS, column_name, note_text
    from readout.cli.tables import line, show, table

    head = ["", *(f"{column_name(one, lang, knowledge)}\n{_items(one)}" for one in made.columns)]
    rows: list[list[str]] = []
    for kind in KINDS:
        if found := made.of_kind(kind):
            rows.append([_heading(kind, lang), *([""] * len(made.columns))])
            rows += ([_label(row, lang, knowledge), *_cells(row, made, lang, knowledge)] for row in found)
    show(table(head, rows, wide=range(1, len(head))))
    for note in made.notes:
        line(f"? {note_text(note, lang, knowledge)}", style="yellow")
    for language, clauses in made.summary:
        if language == lang:
            line(" ".join(f"{clause.text} [{', '.join(clause.rows)}]" for clause in clauses))


def _items(column: "Column") -> str:
    return ", ".join(column.items)


def _heading(kind: str, lang: str) -> str:
    from readout.briefs.messages import say

    return say(lang, f"rows-{kind}").upper()


def _label(row: "Row", lang: str, knowledge: "Knowledge") -> str:
    from readout.briefs.rows import row_name

    return "\n".join(filter(None, (row_name(row, lang, knowledge), row.id)))


def _cells(row: "Row", made: "Comparison", lang: str, knowledge: "Knowledge") -> "Iterator[str]":
    """Yield what stands in the cells; where a column has several items their ids stand with the words."""
    from readout.briefs.rows import cell_name

    for cell, column in zip(row.cells, made.columns, strict=True):
        if cell.mark.value == "not stated" and not cell.passages:
            yield "–"
            continue
        several = len(column.items) > 1
        words = (f"«{one.quote}» {one.item if several else ''}:{one.start}" for one in cell.passages[:PASSAGES])
        yield "\n".join((cell_name(cell, row, lang, knowledge), *words))
