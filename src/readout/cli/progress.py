"""How far long work has come: items, rate and time left, on standard error."""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

LINES = (".jsonl", ".ndjson")
ARCHIVES = (".warc", ".zip", ".gz", ".bz2", ".xz", ".zst", ".tar", ".tgz", ".mbox", ".xml", ".rss", ".atom")
EVERY = 10.0  # seconds between lines where there is no terminal
CHUNK = 1 << 20

Advance = Callable[[], None]


def estimate(inputs: Sequence[str]) -> int | None:
    """Count the items that inputs hold, without reading them; None where only reading tells."""
    from readout.sources import paths

    total = 0
    for one in inputs:
        if one == "-" or "://" in one:
            return None
        for path in paths(one):
            number = _count(path)
            if number is None:
                return None
            total += number
    return total


def _count(path: Path) -> int | None:
    if path.suffix.lower() in ARCHIVES or (path.exists() and not path.is_file()):
        return None
    if path.suffix.lower() not in LINES:
        return 1
    try:
        with path.open("rb") as stream:
            return sum(chunk.count(b"\n") for chunk in iter(lambda: stream.read(CHUNK), b"")) or 1
    except OSError:
        return 1


@contextmanager
def progress(what: str, total: int | None, *, quiet: bool = False) -> Iterator[Advance]:
    """Show how far work has come.

    Args:
        what: What is being done.
        total: How many items there are, or None if it is not known.
        quiet: Show nothing.

    Yields:
        A function to call after every item.
    """
    if quiet or total == 1:
        yield lambda: None
    elif sys.stderr.isatty():
        yield from _bar(what, total)
    else:
        yield _Lines(what, total).advance


def _bar(what: str, total: int | None) -> Iterator[Advance]:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        ProgressColumn,
        Task,
        TextColumn,
        TimeRemainingColumn,
    )
    from rich.text import Text

    class Rate(ProgressColumn):
        def render(self, task: Task) -> Text:
            return Text(f"{task.speed:,.0f} items/s" if task.speed else "")

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), Rate(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as shown:
        task = shown.add_task(what, total=total)
        yield lambda: shown.advance(task)


class _Lines:
    """A line now and then, for logs."""

    def __init__(self, what: str, total: int | None) -> None:
        self.what, self.total, self.done = what, total, 0
        self.began = self.last = time.monotonic()

    def advance(self) -> None:
        self.done += 1
        now = time.monotonic()
        if self.done == 1:
            self.began = now  # the first item waits until the rules are loaded, and says nothing of the rate
        if now - self.last < EVERY:
            return
        self.last = now
        of = f" of {self.total:,}" if self.total else ""
        print(f"{self.what}: {self.done:,}{of} items{self._rate(now)}", file=sys.stderr, flush=True)

    def _rate(self, now: float) -> str:
        if self.done == 1 or now <= self.began:
            return ""
        rate = (self.done - 1) / (now - self.began)
        left = f", {clock((self.total - self.done) / rate)} left" if self.total else ""
        return f", {rate:,.0f} items/s{left}"


def clock(seconds: float) -> str:
    """Write a length of time as minutes and seconds, or hours, minutes and seconds.

    Example:
        >>> clock(75), clock(3725)
        ('1:15', '1:02:05')
    """
    minutes, rest = divmod(max(0, round(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
