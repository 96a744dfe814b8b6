"""Reading one shard: what every worker does, on whatever engine."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import orjson

from readout.batch.manifest import Shard, write_whole
from readout.batch.slices import read_slice
from readout.model import Failure, Outcome, RefusedError, Stage
from readout.pipeline import Read, outcome_of
from readout.sources import Options

AT_ONCE = 256
"""Rows that are written together, and kept until then."""


@dataclass(frozen=True, slots=True)
class Task:
    """A shard with what reading it takes.

    Attributes:
        shard: What is read.
        options: What the user says of the items.
        output: The folder of the run.
        rules: Fingerprint of the rules that must read it.
    """

    shard: Shard
    options: Options
    output: str
    rules: str


@dataclass(frozen=True, slots=True)
class Finished:
    """What became of a shard.

    Attributes:
        number: Its number.
        items: Items that were read.
        failed: Items that could not be read.
        size: Bytes of its input.
        seconds: How long reading took.
    """

    number: int
    items: int
    failed: int
    size: int
    seconds: float


class WrongRulesError(RefusedError):
    """A worker has other rules than the run began with."""


class LostOutputError(RefusedError):
    """The output cannot be written, so that no shard can be."""


def read_shard(task: Task) -> Finished:
    """Read a shard and write its files; files that a dead worker left are replaced.

    Raises:
        WrongRulesError: The worker's installation differs from that of the driver.
        LostOutputError: The output cannot be written.
    """
    from readout.extraction.rules import load_rules

    if load_rules().version != task.rules:
        raise WrongRulesError(f"a worker has the rules {load_rules().version}, and the run began with {task.rules}")
    began = time.monotonic()
    outcomes = (outcome_of(item) for part in task.shard.slices for item in read_slice(part, task.options))
    items, failed = _write(task, outcomes)
    return finish(task, items, failed, time.monotonic() - began)


def give_up(task: Task, reason: str) -> Finished:
    """Write down that a shard cannot be read: each of its slices is a failure."""
    parts = task.shard.slices
    names = [f"{part.path}[{part.start}:{part.end}]" if part.kind else part.path for part in parts]
    outcomes = (_lost(name, reason) for name in names)
    items, failed = _write(task, outcomes)
    return finish(task, items, failed, 0.0)


def _lost(name: str, reason: str) -> Outcome[Read]:
    return Outcome(failure=Failure(name, Stage.EXTRACTION, reason))


def _write(task: Task, outcomes: Iterator[Outcome[Read]]) -> tuple[int, int]:
    from readout.batch import tables

    with (
        _Part(task, "readings", tables.named(tables.READINGS, {"rules": task.rules})) as readings,
        _Part(task, "failures", tables.named(tables.FAILURES, {"rules": task.rules})) as failures,
    ):
        for outcome in outcomes:
            if outcome.value is not None:
                readings.add(tables.reading_row(outcome.value))
            elif outcome.failure is not None:
                failures.add(tables.failure_row(outcome.failure))
        return readings.close(), failures.close()


@contextmanager
def written(output: Path | str) -> Iterator[None]:
    """Tell of an output that cannot be written.

    Raises:
        LostOutputError: Writing failed: no room, no right to write, no folder.
    """
    try:
        yield
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else str(error)
        raise LostOutputError(
            f"{output} cannot be written ({reason}); the shards that are done are kept, and the same command goes on."
        ) from error


class _Part:
    """One Parquet file of a shard, which appears under its name when it is whole."""

    def __init__(self, task: Task, kind: str, schema: Any) -> None:
        import pyarrow.parquet as pq

        self._path = Path(task.output) / kind / f"part-{task.shard.name}.parquet"
        self._half = self._path.with_name(f".{self._path.name}.{os.getpid()}")
        self._schema = schema
        self._output = task.output
        with written(task.output):
            self._writer = pq.ParquetWriter(self._half, schema, compression="zstd")
        self._rows: list[dict[str, Any]] = []
        self._count = 0

    def __enter__(self) -> "_Part":
        return self

    def __exit__(self, *_error: object) -> None:
        """Leave nothing half written behind, so that a full disk has room again."""
        with suppress(OSError):
            self._writer.close()
        self._half.unlink(missing_ok=True)

    def add(self, row: dict[str, Any]) -> None:
        self._rows.append(row)
        self._count += 1
        if len(self._rows) >= AT_ONCE:
            self._flush()

    def close(self) -> int:
        if self._rows:
            self._flush()
        with written(self._output):
            self._writer.close()
            self._half.replace(self._path)
        return self._count

    def _flush(self) -> None:
        import pyarrow as pa

        table = pa.Table.from_pylist(self._rows, schema=self._schema)
        with written(self._output):
            self._writer.write_table(table)
        self._rows.clear()


def finish(task: Task, items: int, failed: int, seconds: float) -> Finished:
    """Write down that a shard is done."""
    finished = Finished(task.shard.number, items, failed, task.shard.size, round(seconds, 3))
    with written(task.output):
        write_whole(_record(Path(task.output), task.shard), orjson.dumps(asdict(finished)))
    return finished


def finished(output: Path, shard: Shard) -> Finished | None:
    """Return what became of a shard, or None if it is yet to be read."""
    try:
        return Finished(**orjson.loads(_record(output, shard).read_bytes()))
    except (OSError, ValueError, TypeError):
        return None


def _record(output: Path, shard: Shard) -> Path:
    return output / "shards" / f"{shard.name}.json"
