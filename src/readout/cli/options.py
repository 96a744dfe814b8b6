"""Options that several commands take."""

from datetime import date
from enum import StrEnum
from typing import Annotated

import typer


class Form(StrEnum):
    """How readings are printed."""

    TABLE = "table"
    JSONL = "jsonl"
    FLAT = "flat"


class Lang(StrEnum):
    """The languages that are covered."""

    AR = "ar"
    RU = "ru"
    EN = "en"


def _day(given: str) -> str:
    try:
        return date.fromisoformat(given).isoformat() if given else ""
    except ValueError as error:
        raise typer.BadParameter(f"{given} is no date; write it as 2021-02-18") from error


LibraryOption = Annotated[
    str | None,
    typer.Option(
        "--library",
        envvar="READOUT_LIBRARY",
        metavar="URL|PATH",
        help="Where the library is: a file, or postgresql://user@host/name. [default: readout.db]",
        show_default=False,
    ),
]
QuietOption = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but results and errors.")]
FormOption = Annotated[
    Form,
    typer.Option(
        "--format",
        help="table for people; jsonl: every value with its evidence; flat: plain values, one object a line.",
    ),
]
PublishedOption = Annotated[
    str,
    typer.Option(
        "--published",
        metavar="DATE",
        callback=_day,
        help="Day of publication, for items that do not say it: 2021-02-18.",
        show_default=False,
    ),
]
LangOption = Annotated[
    Lang | None, typer.Option("--lang", help="The items' language; found out without it.", show_default=False)
]
UrlOption = Annotated[
    str, typer.Option("--url", help="Where the item was published.", metavar="URL", show_default=False)
]
PublisherOption = Annotated[
    str, typer.Option("--publisher", help="Who published the items.", metavar="NAME", show_default=False)
]
LimitOption = Annotated[int, typer.Option("--limit", "-n", min=1, max=100_000, help="At most so many.")]
OffsetOption = Annotated[int, typer.Option("--offset", min=0, help="Leave out so many at the beginning.")]


def given(published: str, lang: Lang | None, url: str, publisher: str) -> dict[str, str]:
    """Gather what the user says about the items."""
    return {"published": published, "lang": lang.value if lang else "", "url": url, "publisher": publisher}
