"""``readout read``."""

from typing import TYPE_CHECKING, Annotated

import typer

from readout.cli.options import (
    Form,
    FormOption,
    LangOption,
    PublishedOption,
    PublisherOption,
    QuietOption,
    UrlOption,
    given,
)

if TYPE_CHECKING:
    from readout.pipeline import Read

RANK = 1
NEEDS_ARGUMENTS = True


def command(
    paths: Annotated[
        list[str], typer.Argument(metavar="PATH…|-", help="Files, folders, archives; - for standard input.")
    ],
    form: FormOption = Form.TABLE,
    published: PublishedOption = "",
    lang: LangOption = None,
    url: UrlOption = "",
    publisher: PublisherOption = "",
    quiet: QuietOption = False,
) -> int:
    """Read items and print what they say.

    \b
    Examples:
      readout read page.html
      readout read --format flat items.jsonl > readings.jsonl
      echo "Putin and Erdogan spoke by phone on Thursday." | readout read --published 2021-02-18 -
      readout read --format jsonl news/ | jq .contacts

    Items that cannot be read are named on standard error; the others are read, and the exit code is 1.
    """
    from readout.cli.progress import estimate, progress
    from readout.cli.speaking import complain_of
    from readout.pipeline import read_paths

    options = given(published, lang, url, publisher)
    failed = 0
    total = 1 if len(paths) == 1 and quiet else estimate(paths)
    with progress("Reading", total, quiet=quiet) as advance:
        for outcome in read_paths(paths, **options):
            advance()
            if outcome.value:
                _print(outcome.value, form)
            elif outcome.failure:
                complain_of(outcome.failure)
                failed += 1
    return 1 if failed else 0


def _print(read: "Read", form: Form) -> None:
    from readout.cli.presenting import present
    from readout.cli.speaking import write_lines
    from readout.exports.jsonl import lines
    from readout.model.encoding import flat, full

    if form is Form.TABLE:
        present(read.document, read.reading)
    elif form is Form.FLAT:
        write_lines(lines([flat(read.reading, read.document.text)]))
    else:
        write_lines(lines([full(read.reading)]))
