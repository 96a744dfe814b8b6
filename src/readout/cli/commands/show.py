"""``readout show``."""

from itertools import pairwise
from typing import TYPE_CHECKING, Annotated

import typer

from readout.cli.options import Form, FormOption, LibraryOption

if TYPE_CHECKING:
    from readout.library import Library
    from readout.store import StoredItem
    from readout.store.tellings import Copies

RANK = 5
NEEDS_ARGUMENTS = True


def command(
    item: Annotated[str, typer.Argument(metavar="ID", help="The item's id, the beginning of it, or its address.")],
    library: LibraryOption = None,
    form: FormOption = Form.TABLE,
    version: Annotated[
        int | None, typer.Option("--version", min=1, help="An earlier wording, counted from 1.", show_default=False)
    ] = None,
    versions: Annotated[bool, typer.Option("--versions", help="List the wordings, and what changed in each.")] = False,
    text: Annotated[bool, typer.Option("--text", help="Print the item's text, unaltered.")] = False,
) -> int:
    """Show one item of the library with its reading.

    \b
    Examples:
      readout show 3f9a1c
      readout show https://example.org/news/1 --versions
      readout show 3f9a1c --version 1 --text
      readout show 3f9a1c --format jsonl | jq '.contacts[0].date.evidence'
    """
    from readout.library import Library

    with Library(library, create=False) as opened:
        stored, copies = opened.show(item, version), opened.copies(item)
        if versions:
            _list(stored)
            _changes(opened, stored)
            return 0
    if text:
        print(stored.document.text)
    else:
        _print(stored, form)
        if form is Form.TABLE:
            _print_copies(copies)
    return 0


def _list(stored: "StoredItem") -> None:
    from readout.cli.speaking import shown
    from readout.cli.tables import show, table

    rows = [
        (
            f"{one.number}{' (current)' if one.current else ''}",
            one.added_at,
            one.published,
            one.title,
            shown(one.source),
        )
        for one in stored.versions
    ]
    show(table(("version", "added", "published", "title", "from"), rows, wide=(3,)))


def _changes(library: "Library", stored: "StoredItem") -> None:
    """Show word by word what each wording changed, and which values changed with it."""
    from readout.cli.tables import line
    from readout.resolution.versions import value_changes, word_changes

    kept = [library.show(stored.key, one.number) for one in stored.versions]
    for before, after in pairwise(kept):
        line(f"version {before.number} → {after.number}", style="bold")
        for change in word_changes(before.document.text, after.document.text):
            line(f"{after.number}:{change.at}", f"−{change.before.strip()}" if change.before.strip() else "",
                 f"+{change.after.strip()}" if change.after.strip() else "")  # fmt: skip
        for value in value_changes(before.reading, after.reading):
            line(f"  {value.field}: {value.before or '–'} → {value.after or '–'}", style="yellow")


KINDS = {"copy": "copy", "near": "near copy", "translation": "translation"}


def _print_copies(copies: "Copies") -> None:
    from readout.cli.tables import line

    for key, kind, share in copies.repeats:
        line(f"{KINDS[kind]} of {key} ({share:.0%})", style="yellow")
    for key, kind, share in copies.repeated:
        line(f"{key} is a {KINDS[kind]} of this item ({share:.0%})", style="yellow")


def _print(stored: "StoredItem", form: Form) -> None:
    from readout.cli.presenting import present
    from readout.cli.speaking import write_lines
    from readout.cli.tables import line
    from readout.exports.jsonl import lines
    from readout.model.encoding import flat, full

    if form is Form.FLAT:
        write_lines(lines([flat(stored.reading, stored.document.text)]))
    elif form is Form.JSONL:
        write_lines(lines([full(stored.reading)]))
    else:
        present(stored.document, stored.reading)
        line(stored.document.url, f"version {stored.number} of {len(stored.versions)}", style="dim")
