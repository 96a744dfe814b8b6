"""``readout compare``."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from readout.cli.options import Lang, LibraryOption

if TYPE_CHECKING:
    from readout.model.comparison import Cell, Comparison, Row

RANK = 5
NEEDS_ARGUMENTS = True
HEADS = {
    "fact": "the contact", "subject": "subjects", "situation": "situations", "statement": "statements",
    "commitment": "commitments", "praise": "praise and thanks", "told-other": "told to the other",
    "act": "how strongly", "condition": "conditions", "scope": "scope", "figure": "figures", "reference": "references",
    "wording": "names for the same thing",
}  # fmt: skip


class As(StrEnum):
    """How a comparison is printed."""

    TABLE = "table"
    JSON = "json"


def command(
    event: Annotated[str, typer.Argument(metavar="EVENT|ITEM", help="An event, or the first of two items.")],
    other: Annotated[str, typer.Argument(metavar="ITEM", help="The second item.")] = "",
    library: LibraryOption = None,
    form: Annotated[As, typer.Option("--format", help="table for people; json for programs.")] = As.TABLE,
    lang: Annotated[Lang, typer.Option("--lang", help="Language of the summary.")] = Lang.EN,
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
    from readout.library import Library

    with Library(library, create=False) as opened:
        made = opened.compare(event, other)
    if form is As.JSON:
        _print_json(made)
    else:
        _print(made, lang.value)
    return 0


def _print_json(made: "Comparison") -> None:
    from readout.cli.speaking import write_lines
    from readout.exports.jsonl import lines
    from readout.model.encoding import encode

    write_lines(lines([encode(made)]))


def _print(made: "Comparison", lang: str) -> None:
    from readout.cli.tables import line, show, table

    head = ["", *(f"{column.id}\n{', '.join(column.items)}" for column in made.columns)]
    rows: list[list[str]] = []
    kind = ""
    for row in made.rows:
        if row.kind != kind:
            kind = row.kind
            rows.append([HEADS[kind].upper(), *([""] * len(made.columns))])
        rows.append([_label(row), *map(_cell, row.cells)])
    show(table(head, rows, wide=range(1, len(head))))
    for note in made.notes:
        line(f"? {note}", style="yellow")
    for language, clauses in made.summary:
        if language == lang:
            line(" ".join(f"{clause.text} [{', '.join(clause.rows)}]" for clause in clauses))


def _label(row: "Row") -> str:
    return f"{row.label}\n{row.id}" if row.label else row.id


def _cell(cell: "Cell") -> str:
    if cell.mark.value == "not stated":
        return "–"
    words = "\n".join(f"«{passage.quote}» {passage.item}:{passage.start}" for passage in cell.passages[:3])
    measured = f"no. {cell.place}, {cell.share:.0%}" if cell.place else ""
    head = " · ".join(filter(None, (cell.mark.value, cell.value, measured)))
    return f"{head}\n{words}"
