"""``readout find``."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from readout.cli.options import Form, FormOption, LibraryOption, LimitOption, OffsetOption, QuietOption

if TYPE_CHECKING:
    from readout.library import Library
    from readout.search import Hit
    from readout.store import ContactRow, Page

RANK = 4
MOST_SHOWN = 5


def command(
    query: Annotated[
        list[str] | None, typer.Argument(metavar="QUERY", help="Words and fields; all items without.")
    ] = None,
    library: LibraryOption = None,
    form: FormOption = Form.TABLE,
    limit: LimitOption = 20,
    offset: OffsetOption = 0,
    quiet: QuietOption = False,
) -> int:
    """Find items and contacts in the library.

    \b
    Examples:
      readout find energy
      readout find "who:erdogan with:putin about:energy on:2021-02..2021-03"
      readout find 'country:TR channel:phone -status:planned lang:ar'
      readout find '"joint projects" -gas' --format flat
      readout find -- -status:held

    \b
    Words are found in all their spellings (إردوغان, اردوغان, وإردوغان), "quoted words" in their order, word* by its
    beginning; a minus before a word or field says what must not be. Fields:
      who:      a participant, by name in any language      with:    another participant of the same contact
      about:    a subject or situation                      on:      day of the contact: 2021-02-18, 2021-02..2021-03
      country:  a side, by code or name                     channel: phone, video, meeting, visit, letter, unspecified
      status:   held, ongoing, planned, possible, denied    lang:    ar, ru, en
      published: when the item was published
    """
    from readout.library import Library

    with Library(library, create=False) as opened:
        page = opened.find(" ".join(query or []), limit=limit, offset=offset)
        if form is Form.TABLE:
            _show(page, quiet=quiet)
        else:
            _print(opened, page, form)
    return 0


def _show(page: "Page[Hit]", *, quiet: bool) -> None:
    from readout.cli.speaking import say
    from readout.cli.tables import show, table

    rows = [row for hit in page.rows for row in _rows(hit)]
    if rows:
        show(table(("day", "contact", "participants", "about", "item"), rows, wide=(3, 4)))
    first = page.window.offset + 1
    found = (
        f"{first:,}–{page.window.offset + len(page.rows):,} of {page.total:,} items" if page.rows else "nothing found"
    )
    say(f"{found}; --offset {page.window.offset + page.window.limit} shows more" if page.more else found, quiet=quiet)


def _rows(hit: "Hit") -> list[tuple[str, ...]]:
    shown = _item(hit)
    if not hit.contacts:
        return [(hit.item.published, "", "", "", shown)]
    return [
        (row.day, f"{row.channel}\n{row.status}", people(row), about(row), "" if number else shown)
        for number, row in enumerate(hit.contacts)
    ]


def _item(hit: "Hit") -> str:
    from readout.cli.presenting import shorten

    item = hit.item
    words = shorten(hit.snippet.text.replace(item.title, "", 1)) if hit.snippet.marks or not item.title else ""
    origin = ", ".join(filter(None, (item.publisher, item.lang)))
    return "\n".join(filter(None, (item.title, words, origin, item.key)))


def people(row: "ContactRow") -> str:
    """Write the participants of a contact, or its countries where none is named."""
    names = [f"{one.value} ({one.country})" if one.country and "@" not in one.value else one.value
             for one in row.participants]  # fmt: skip
    return "\n".join(names) or ", ".join(row.countries)


def about(row: "ContactRow") -> str:
    """Write what a contact was about, as much as a table can show."""
    return "\n".join(filter(None, (_some(row.subjects), _some(row.situations))))


def _some(values: Sequence[str]) -> str:
    more = len(values) - MOST_SHOWN
    return ", ".join(values[:MOST_SHOWN]) + (f" and {more} more" if more > 0 else "")


def _print(library: "Library", page: "Page[Hit]", form: Form) -> None:
    from readout.cli.speaking import write_lines
    from readout.exports.jsonl import lines
    from readout.model.encoding import flat, full

    stored = (library.show(hit.item.key) for hit in page.rows)
    write_lines(
        lines(flat(one.reading, one.document.text) if form is Form.FLAT else full(one.reading) for one in stored)
    )
