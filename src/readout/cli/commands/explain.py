"""``readout explain``."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from readout.cli.options import LangOption, PublishedOption, PublisherOption, UrlOption, given

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readout.explaining import Explanation
    from readout.pipeline import Read

RANK = 2
NEEDS_ARGUMENTS = True


class Form(StrEnum):
    """How explanations are printed."""

    TABLE = "table"
    JSONL = "jsonl"


def command(
    path: Annotated[str, typer.Argument(metavar="PATH|-", help="A file; - for standard input.")],
    value: Annotated[
        str, typer.Option("--value", metavar="NAME", help="Only values whose name begins so: contacts[0].date.")
    ] = "",
    form: Annotated[Form, typer.Option("--format", help="table for people, jsonl for programs.")] = Form.TABLE,
    published: PublishedOption = "",
    lang: LangOption = None,
    url: UrlOption = "",
    publisher: PublisherOption = "",
) -> int:
    """Show why each value was given: the rule that read it, and the words that it rests on.

    \b
    Examples:
      readout explain page.html
      readout explain page.html --value contacts
      readout explain page.html --value 'persons[2]' --format jsonl
    """
    from readout.cli.speaking import complain_of
    from readout.pipeline import read_paths

    failed = 0
    for outcome in read_paths([path], **given(published, lang, url, publisher)):
        if outcome.value:
            _print(outcome.value, value, form)
        elif outcome.failure:
            complain_of(outcome.failure)
            failed += 1
    return 1 if failed else 0


def _print(read: "Read", value: str, form: Form) -> None:
    from dataclasses import asdict

    from readout.cli.speaking import write_lines
    from readout.cli.tables import line, show, table
    from readout.explaining import explain
    from readout.exports.jsonl import lines

    found = explain(read.reading, value)
    if form is Form.JSONL:
        write_lines(lines({"id": read.reading.id} | asdict(one) for one in found))
        return
    line(read.reading.id, f"rules {read.reading.rules_version}", style="bold")
    show(table(("value of", "value", "words", "at", "rule", "sure"), _rows(found), wide=(2,)))
    for doubt in read.reading.doubts:
        line(f"? {doubt}", style="yellow")


def _rows(found: "list[Explanation]") -> "Iterator[tuple[str, ...]]":
    """Lay out the evidence; what is the same as in the row above is not said again."""
    last: tuple[str, ...] = ()
    for one in found:
        row = _row(one)
        yield row if row[:2] != last[:2] else ("", "", *row[2:])
        last = row


def _row(one: "Explanation") -> tuple[str, ...]:
    from readout.cli.presenting import shorten

    words = f"{one.field}: {one.given}" if one.field else shorten(one.quote)
    place = "" if one.field else f"{one.start}–{one.end}"
    rule = f"{one.rule} ({one.kind})" if one.kind not in ("", "stated") else one.rule
    return one.path, shorten(one.value, 60), words, place, rule, f"{one.confidence:.2f}"
