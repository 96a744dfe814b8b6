"""``readout judge``."""

import os
from typing import TYPE_CHECKING, Annotated

import typer

from readout.cli.options import LibraryOption, QuietOption

if TYPE_CHECKING:
    from readout.events import Judged
    from readout.library import Library
    from readout.model.event import Judgement

RANK = 7
NEEDS_ARGUMENTS = True
NUMBER_OF_WORDS = {"same": 2, "apart": 2, "person": 3, "value": 3}


def command(
    kind: Annotated[
        str, typer.Argument(metavar="same|apart|person|value", help="What is decided.", show_default=False)
    ] = "",
    words: Annotated[list[str] | None, typer.Argument(metavar="…", help="Items, fields and values; see below.")] = None,
    why: Annotated[str, typer.Option("--why", help="The reason, kept with the decision.", show_default=False)] = "",
    who: Annotated[str, typer.Option("--who", envvar="READOUT_WHO", help="Who decides; your login without it.")] = "",
    undo: Annotated[
        int | None, typer.Option("--undo", metavar="NUMBER", help="Take a decision back.", show_default=False)
    ] = None,
    listed: Annotated[bool, typer.Option("--list", help="List all decisions, also those taken back.")] = False,
    library: LibraryOption = None,
    quiet: QuietOption = False,
) -> int:
    """Decide what the machine could not, or got wrong.

    \b
    Examples:
      readout judge same 3f9a1c 77b0de --why "both tell of the call of 18 February"
      readout judge apart 3f9a1c 77b0de
      readout judge person 3f9a1c "foreign-minister@EG" "Badr Abdelatty"
      readout judge value 3f9a1c date 2021-02-18
      readout judge --undo 4
      readout judge --list

    An item stands for its main contact; ITEM#1 is its second. An analyst's decision outranks the machine, survives
    every new reading, and can be taken back. Of decisions that contradict each other the latest holds, and you are
    told. Fields that can be set: channel, status, date, place, initiator.
    """
    from readout.library import Library

    with Library(library, create=False) as opened:
        if listed:
            _list(opened)
            return 0
        who = who or _login()
        judged = (
            opened.undo(undo, who)
            if undo is not None
            else opened.judge(_judgement(opened, kind, words or [], why, who))
        )
    _tell(judged, quiet=quiet)
    return 0


def _login() -> str:
    return os.environ.get("USER") or os.environ.get("USERNAME") or ""


def _judgement(library: "Library", kind: str, words: list[str], why: str, who: str) -> "Judgement":
    from readout.model.event import Judgement

    if kind not in NUMBER_OF_WORDS:
        raise typer.BadParameter("say same, apart, person or value, or give --undo or --list", param_hint="KIND")
    if len(words) != NUMBER_OF_WORDS[kind]:
        needed = "two items" if kind in ("same", "apart") else "an item, what is decided about it, and the value"
        raise typer.BadParameter(f"{kind} needs {needed}", param_hint="WORDS")
    item, contact = _place(library, words[0])
    if kind in ("same", "apart"):
        other, other_contact = _place(library, words[1])
        return Judgement(0, kind, item, contact, other, other_contact, who=who, why=why)
    return Judgement(0, kind, item, contact, field=words[1], value=words[2], who=who, why=why)


def _place(library: "Library", named: str) -> tuple[str, int]:
    """Return the item that a user names, and which of its contacts: the main one, if not another is named."""
    name, mark, number = named.rpartition("#")
    if not (mark and number.isdigit()):
        name, number = named, "0"
    return library.show(name).key, int(number)


def _tell(judged: "Judged", *, quiet: bool) -> None:
    from readout.cli.speaking import complain, say

    for warning in judged.warnings:
        complain(warning)
    made = judged.judgement
    hint = "is taken back." if made.undone_at else f"is kept; `readout judge --undo {made.id}` takes it back."
    say(f"judgement {made.id} ({made.kind}) {hint}", quiet=quiet)
    for event in judged.events:
        say(f"  event {event.id}: {', '.join(event.items)}", quiet=quiet)


def _list(library: "Library") -> None:
    from readout.cli.tables import show, table

    rows = [
        (
            str(one.id),
            one.kind,
            f"{one.item}#{max(one.contact, 0)}",
            one.other or f"{one.field} = {one.value}",
            one.who,
            one.made_at,
            one.why,
            f"{one.undone_at} {one.undone_by}".strip(),
        )
        for one in library.judgements()
    ]
    show(table(("no.", "kind", "item", "with", "who", "when", "why", "taken back"), rows, wide=(6,)))
