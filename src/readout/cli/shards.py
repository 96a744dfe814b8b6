"""How far a run over archives has come: items, failures, rate and time left, on standard error."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from readout.cli.progress import EVERY, clock

if TYPE_CHECKING:
    from readout.batch import Progress

Each = Callable[["Progress"], None]


@contextmanager
def shown_progress(*, quiet: bool = False) -> Iterator[Each]:
    """Yield a function that shows the progress it is given: in place on a terminal, else a line now and then."""
    if quiet:
        yield lambda _progress: None
    elif sys.stderr.isatty():
        try:
            yield lambda progress: print(f"\r\x1b[K{describe(progress)}", end="", file=sys.stderr, flush=True)
        finally:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
    else:
        yield _Lines().show


class _Lines:
    def __init__(self) -> None:
        self._last = time.monotonic()

    def show(self, progress: "Progress") -> None:
        if time.monotonic() - self._last >= EVERY:
            self._last = time.monotonic()
            print(describe(progress), file=sys.stderr, flush=True)


def describe(progress: "Progress") -> str:
    """Tell in one line how far a run has come."""
    share = 100 * progress.size / progress.total if progress.total else 100.0
    parts = [
        f"Reading: {progress.items:,} items, {progress.failed:,} failed",
        f"{progress.shards:,} of {progress.of:,} shards ({share:.0f} %)",
        f"{progress.rate:,.0f} items/s" if progress.read else "",
        f"{clock(progress.left)} left" if progress.left is not None else "",
    ]
    return ", ".join(part for part in parts if part)
