"""``readout add``."""

from typing import TYPE_CHECKING, Annotated

import typer

from readout.cli.options import (
    LangOption,
    LibraryOption,
    PublishedOption,
    PublisherOption,
    QuietOption,
    UrlOption,
    given,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from readout.library import Added, Library, Summary

RANK = 3


def command(
    paths: Annotated[
        list[str] | None, typer.Argument(metavar="PATH…|-", help="Files, folders, archives; - for standard input.")
    ] = None,
    library: LibraryOption = None,
    published: PublishedOption = "",
    lang: LangOption = None,
    url: UrlOption = "",
    publisher: PublisherOption = "",
    resume: Annotated[bool, typer.Option("--resume", help="Go on with what a stopped run left.")] = False,
    retry: Annotated[bool, typer.Option("--retry", help="Read again the inputs in which items failed.")] = False,
    reread: Annotated[bool, typer.Option("--reread", help="Read stored items again if older rules read them.")] = False,
    quiet: QuietOption = False,
) -> int:
    """Read items into the library.

    \b
    Examples:
      readout add news/ archive.warc.gz items.jsonl
      readout add --library postgresql://desk@host/news page.html --url https://example.org/1
      readout add --resume

    Each item is one transaction. The same item twice changes nothing; other words under the same id or address are a
    new version, and both are kept. What was asked is written down first, so that --resume goes on after a crash.
    Items that cannot be read are kept as failures (readout doctor lists them), and the exit code is 1.
    """
    from readout.cli.speaking import say
    from readout.library import Library

    if not (paths or resume or retry or reread):
        raise typer.BadParameter("name a file or folder, or give --resume, --retry or --reread", param_hint="PATH")
    for path in paths or ():
        if "://" in path:
            raise typer.BadParameter(f"{path} is no file; save the page, and add it with --url", param_hint="PATH")
    options = given(published, lang, url, publisher)
    failed = 0
    with Library(library, create=bool(paths)) as opened:
        for what, total, work in _steps(opened, paths or [], options, resume=resume, retry=retry, reread=reread):
            summary = _carry_out(what, total, work, quiet=quiet)
            failed += summary.failed
            say(_sentence(what, summary, opened), quiet=quiet)
    return 1 if failed else 0


def _steps(
    library: "Library", paths: list[str], options: dict[str, str], *, resume: bool, retry: bool, reread: bool
) -> "list[tuple[str, int | None, Callable[[Callable[[Added], None]], Summary]]]":
    from readout.cli.progress import estimate

    steps: list[tuple[str, int | None, Callable[[Callable[[Added], None]], Summary]]] = []
    if resume:
        left = [asked.input for asked in library.asked("open")]
        steps.append(("Going on", estimate(left), library.resume))
    if retry:
        steps.append(("Trying again", None, lambda each: library.retry(each=each)))
    if reread:
        steps.append(("Reading again", library.totals().items, library.reread))
    if paths:
        steps.append(("Adding", estimate(paths), lambda each: library.add(*paths, **options, each=each)))
    return steps


def _carry_out(
    what: str, total: int | None, work: "Callable[[Callable[[Added], None]], Summary]", *, quiet: bool
) -> "Summary":
    from readout.cli.progress import progress
    from readout.cli.speaking import complain, complain_of

    with progress(what, total, quiet=quiet) as advance:

        def each(added: "Added") -> None:
            advance()
            if added.failure:
                complain_of(added.failure)

        try:
            return work(each)
        except KeyboardInterrupt:
            complain("what was added is kept; `readout add --resume` goes on.")
            raise


def _sentence(what: str, summary: "Summary", library: "Library") -> str:
    counts = ", ".join(f"{number:,} {became}" for became, number in summary.counts.items() if number) or "nothing to do"
    hint = "; `readout doctor` lists the failures" if summary.failed else ""
    return f"{what}: {counts} ({library.name}){hint}"
