"""``readout explain``."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from readout.cli.options import LangOption, PublishedOption, PublisherOption, UrlOption, given

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readout.explaining import Explanation
    from readout.extraction.reasons import Reason
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
    near: Annotated[
        bool, typer.Option("--near", help="Show the patterns that almost matched, and what they lack.")
    ] = False,
    published: PublishedOption = "",
    lang: LangOption = None,
    url: UrlOption = "",
    publisher: PublisherOption = "",
) -> int:
    """Show why each value was given: the rule that read it, the words that it rests on, and who else could be meant.

    \b
    Examples:
      readout explain page.html
      readout explain page.html --value contacts
      readout explain page.html --value 'persons[2]' --format jsonl
      readout explain page.html --near
    """
    from readout.cli.speaking import complain_of
    from readout.pipeline import read_paths

    failed = 0
    for outcome in read_paths([path], **given(published, lang, url, publisher)):
        if outcome.value:
            _print(outcome.value, value, form)
            if near:
                _print_near(outcome.value, form)
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
    from readout.extraction.reasons import find_reasons
    from readout.extraction.rules import load_rules

    found = explain(read.reading, value)
    reasons = {(one.start, one.end): one for one in find_reasons(read.document, load_rules())}
    if form is Form.JSONL:
        write_lines(lines({"id": read.reading.id} | asdict(one) | _reason_of(one, reasons) for one in found))
        return
    line(read.reading.id, f"rules {read.reading.rules_version}", style="bold")
    show(table(("value of", "value", "words", "at", "rule", "sure"), _rows(found), whole=(0,)))
    places = {(one.start, one.end) for one in found}
    meant = [reason for reason in reasons.values() if not value or any(_within(reason, place) for place in places)]
    if meant:
        show(
            table(
                ("words", "at", "stand for", "because", "and not"), map(_meant, meant), title="Who is meant", wide=(3,)
            )
        )
    for doubt in read.reading.doubts:
        line(f"? {doubt}", style="yellow")


def _within(reason: "Reason", place: tuple[int, int]) -> bool:
    return reason.start < place[1] and place[0] < reason.end


def _reason_of(one: "Explanation", reasons: "dict[tuple[int, int], Reason]") -> "dict[str, object]":
    """What a program gets of the choice behind one value: the ground, and those who lost."""
    place = (one.start, one.end)
    reason = next((reason for reason in reasons.values() if reason.value == one.value and _within(reason, place)), None)
    if reason is None:
        return {}
    others = [{"value": other.value, "score": other.score, "why": other.why} for other in reason.others]
    return {"why": reason.why, "score": reason.score, "others": others}


def _meant(reason: "Reason") -> tuple[str, ...]:
    from readout.cli.presenting import shorten

    others = "; ".join(f"{one.value}{f' ({one.score})' if reason.score else ''}: {one.why}" for one in reason.others)
    score = f" = {reason.score}" if reason.score else ""
    return shorten(reason.words, 40), f"{reason.start}–{reason.end}", reason.value, reason.why + score, others


def _print_near(read: "Read", form: Form) -> None:
    from dataclasses import asdict

    from readout.cli.presenting import shorten
    from readout.cli.speaking import write_lines
    from readout.cli.tables import show, table
    from readout.exports.jsonl import lines
    from readout.extraction.nearness import find_near
    from readout.extraction.rules import load_rules

    found = list(find_near(read.document, load_rules()))
    if form is Form.JSONL:
        write_lines(lines({"id": read.reading.id, "near": asdict(one)} for one in found))
        return
    rows = [(one.rule, one.missing or "(too far apart)", shorten(one.words), f"{one.start}–{one.end}") for one in found]
    if rows:
        show(table(("pattern", "lacks", "sentence", "at"), rows, title="What almost matched", wide=(2,)))


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
