"""``readout batch``."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from readout.cli.options import LangOption, PublishedOption, PublisherOption, QuietOption, given

if TYPE_CHECKING:
    from readout.batch import Progress

RANK = 12
NEEDS_ARGUMENTS = True
MEGABYTE = 1 << 20


class EngineName(StrEnum):
    """On what archives are read."""

    LOCAL = "local"
    RAY = "ray"


def command(
    paths: Annotated[
        list[Path], typer.Argument(metavar="INPUT… OUTPUT", help="Folders, JSONL, WARC or other files; a new folder.")
    ],
    engine: Annotated[
        EngineName, typer.Option("--engine", help="local: the cores of this machine; ray: a Ray cluster.")
    ] = EngineName.LOCAL,
    address: Annotated[
        str, typer.Option("--address", metavar="ADDRESS", help="Of a running Ray cluster; one is started without it.")
    ] = "",
    workers: Annotated[
        int, typer.Option("--workers", min=0, help="How many processes; all cores by default.", show_default=False)
    ] = 0,
    shard_size: Annotated[
        float,
        typer.Option("--shard-size", min=0, metavar="MB", help="Input a shard; found by default.", show_default=False),
    ] = 0,
    published: PublishedOption = "",
    lang: LangOption = None,
    publisher: PublisherOption = "",
    quiet: QuietOption = False,
) -> int:
    """Read archives to Parquet files: readings, failures and a manifest.

    \b
    Examples:
      readout batch archive.warc.gz items.jsonl news/ out/
      readout batch crawl/ out/ --engine ray --address auto

    The same command goes on with a run that was stopped, shard by shard. Items that cannot be read stand in
    OUTPUT/failures, and the exit code is 1. With Ray, inputs and output stand where every node sees them.
    """
    from readout.batch import run
    from readout.cli.shards import shown_progress
    from readout.cli.speaking import complain, say, shown
    from readout.sources import Options

    if len(paths) < 2:
        raise typer.BadParameter("name at least one input, and last the folder for the output", param_hint="OUTPUT")
    *inputs, output = paths
    for path in inputs:
        if not path.exists():
            raise typer.BadParameter(f"{path} is no file or folder", param_hint="INPUT")
    options = Options(**given(published, lang, "", publisher))
    with shown_progress(quiet=quiet) as each:
        try:
            size = round(shard_size * MEGABYTE)
            done = run(
                inputs, output, engine=engine.value, workers=workers, address=address, size=size, options=options,
                each=each,
            )  # fmt: skip
        except KeyboardInterrupt:
            complain("the shards that are done are kept; the same command goes on.")
            raise
    say(f"{_sentence(done.progress)} ({shown(str(done.output))})", quiet=quiet)
    return 1 if done.progress.failed else 0


def _sentence(progress: "Progress") -> str:
    rate = f", {progress.rate:,.0f} items/s" if progress.read else ""
    shards = f"{progress.of:,} shard{'' if progress.of == 1 else 's'}"
    return f"{progress.items:,} items read, {progress.failed:,} failed, {shards}{rate}"
