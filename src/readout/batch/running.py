"""A run from its plan to its totals; a stopped one goes on with the shards that are left."""

import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from readout.batch import local, ray
from readout.batch.manifest import Manifest, plan, resume_or_begin, save
from readout.batch.shards import Finished, Task, finished, written
from readout.sources import Options


class Engine(StrEnum):
    """On what shards are read."""

    LOCAL = "local"
    RAY = "ray"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run has come.

    Attributes:
        shards: Shards that are done, those of earlier starts included.
        of: All shards.
        items: Items read.
        failed: Items that failed.
        size: Bytes read.
        total: Bytes of all inputs.
        here: Bytes read since this start.
        read: Items read or failed since this start.
        seconds: Time since this start.
    """

    shards: int
    of: int
    items: int
    failed: int
    size: int
    total: int
    here: int = 0
    read: int = 0
    seconds: float = 0.0

    @property
    def rate(self) -> float:
        """Items a second."""
        return self.read / self.seconds if self.seconds else 0.0

    @property
    def left(self) -> float | None:
        """Seconds that remain, or None where nothing tells."""
        return (self.total - self.size) * self.seconds / self.here if self.here else None

    def after(self, shard: Finished, seconds: float) -> "Progress":
        """Return the progress after one more shard."""
        return replace(
            self._with(shard),
            here=self.here + shard.size,
            read=self.read + shard.items + shard.failed,
            seconds=seconds,
        )

    def _with(self, shard: Finished) -> "Progress":
        return replace(
            self,
            shards=self.shards + 1,
            items=self.items + shard.items,
            failed=self.failed + shard.failed,
            size=self.size + shard.size,
        )

    def resumed(self, done: Iterable[Finished]) -> "Progress":
        """Return the progress with shards of earlier starts."""
        progress = self
        for shard in done:
            progress = progress._with(shard)
        return progress


@dataclass(frozen=True, slots=True)
class Run:
    """What became of a run.

    Attributes:
        output: Its folder.
        progress: Its totals.
    """

    output: Path
    progress: Progress


def run(
    inputs: Iterable[Path | str],
    output: Path | str,
    *,
    engine: Engine | str = Engine.LOCAL,
    workers: int = 0,
    address: str = "",
    size: int = 0,
    options: Options | None = None,
    each: Callable[[Progress], None] | None = None,
) -> Run:
    """Read archives to Parquet files, or go on with a run that was stopped.

    Args:
        inputs: Files and folders.
        output: A new folder, or that of the same run.
        engine: ``local`` or ``ray``.
        workers: Processes; all cores by default.
        address: Of a Ray cluster; a local one is started without it.
        size: Bytes of a shard; found by default.
        options: What the user says of the items.
        each: Is told of the progress after every shard.

    Raises:
        RefusedError: The folder holds something else or cannot be written, or the engine is not there.
    """
    from readout.extraction.rules import load_rules

    tell = each or _keep_quiet
    folder = Path(output).absolute()
    planned = plan([Path(one) for one in inputs], options or Options(), load_rules().version, size)
    with written(folder):
        manifest = resume_or_begin(folder, planned)
        _sweep(folder)
    found = [(shard, finished(folder, shard)) for shard in manifest.shards]
    total = sum(shard.size for shard in manifest.shards)
    progress = Progress(0, len(found), 0, 0, 0, total).resumed(done for _, done in found if done)
    tell(progress)
    tasks = [Task(shard, manifest.options, str(folder), manifest.rules) for shard, done in found if not done]
    began = time.monotonic()
    for done in _read(tasks, Engine(engine), workers or _cores(), address):
        progress = progress.after(done, time.monotonic() - began)
        tell(progress)
    _complete(folder, manifest, progress)
    return Run(folder, progress)


def _keep_quiet(_progress: Progress) -> None:
    pass


def _read(tasks: Sequence[Task], engine: Engine, workers: int, address: str) -> Iterator[Finished]:
    if not tasks:
        return iter(())
    return ray.read_all(tasks, workers, address) if engine is Engine.RAY else local.read_all(tasks, workers)


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _complete(folder: Path, manifest: Manifest, progress: Progress) -> None:
    """Write the totals."""
    totals = {"items": progress.items, "failed": progress.failed, "bytes": progress.size}
    with written(folder):
        _sweep(folder)
        save(folder, replace(manifest, totals=totals))


def _sweep(folder: Path) -> None:
    """Remove what dead workers left half written."""
    for half in (*folder.glob("*/.*"), *folder.glob(".*")):
        half.unlink(missing_ok=True)
