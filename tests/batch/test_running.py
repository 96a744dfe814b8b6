"""Runs give the same rows on every engine, whatever dies on the way."""

import importlib.util
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pyarrow.parquet as pq
import pytest

from readout.batch import Progress, Run, local, manifest, run
from readout.batch.shards import Finished, Task
from readout.batch.tables import READINGS
from readout.extraction.rules import load_rules
from readout.model import RefusedError
from readout.model.encoding import decode_reading, flat
from readout.pipeline import read_paths
from readout.sources import Options
from tests.batch.conftest import rows

SIZE = 10_000
needs_ray = pytest.mark.skipif(
    importlib.util.find_spec("ray") is None, reason="ray is not installed (pip install 'readout[ray]')"
)
ENGINES = ["local", pytest.param("ray", marks=needs_ray)]


@pytest.fixture(scope="module")
def plain(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Give a run on one process, that nothing disturbed."""
    return run([archive], tmp_path_factory.mktemp("plain") / "out", workers=1, size=SIZE)


def test_a_run_gives_what_reading_gives(archive: Path, plain: Run) -> None:
    expected = list(read_paths([str(archive)]))
    texts = {outcome.value.document.id: outcome.value for outcome in expected if outcome.value}
    found = rows(plain.output)
    assert {row["id"] for row in found} == set(texts)
    for row in found:
        given = texts[row["id"]]
        assert {name: row[name] for name in flat(given.reading, given.document.text)} == flat(
            given.reading, given.document.text
        )
    failures = rows(plain.output, "failures")
    assert [(row["source"], row["stage"]) for row in failures] == [(f"{archive}:31", "source")]


def test_full_readings_decode(plain: Run) -> None:
    import orjson

    for row in rows(plain.output)[:20]:
        reading = decode_reading(orjson.loads(row["full"]))
        assert reading.id == row["id"]
        assert all(row["text"][one.start : one.end] == one.quote for date in reading.dates for one in date.evidence)


def test_columns_are_those_of_the_flat_format(plain: Run, archive: Path) -> None:
    outcome = next(iter(read_paths([str(archive)])))
    assert outcome.value
    assert set(flat(outcome.value.reading, "")) <= set(READINGS.names)


def test_the_manifest_tells_what_was_done(plain: Run) -> None:
    written = manifest.load(plain.output)
    assert written
    assert written.totals == {"items": 60, "failed": 1, "bytes": sum(shard.size for shard in written.shards)}
    assert written.rules == load_rules().version
    metadata = pq.read_schema(next((plain.output / "readings").iterdir())).metadata
    assert metadata[b"readout.rules"].decode() == written.rules
    assert len(written.shards) > 5


@pytest.mark.parametrize("engine", ENGINES)
def test_engines_give_the_same_rows_though_a_worker_dies(
    archive: Path, plain: Run, tmp_path: Path, engine: str
) -> None:
    killed: list[int] = []

    def kill_one(progress: Progress) -> None:
        if progress.shards and not killed:
            killed.append(_worker(engine))
            os.kill(killed[0], signal.SIGKILL)

    done = run([archive], tmp_path / "out", engine=engine, workers=2, size=SIZE, each=kill_one)
    assert killed
    assert rows(done.output) == rows(plain.output)
    assert rows(done.output, "failures") == rows(plain.output, "failures")
    assert not list(done.output.glob("*/.*"))


def _worker(engine: str) -> int:
    if engine == "local":
        return next(child.pid for child in multiprocessing.active_children() if child.pid)
    children = psutil.Process().children(recursive=True)
    return int(next(child.pid for child in children if "read_shard" in " ".join(child.cmdline())))


@pytest.mark.parametrize("engine", ENGINES)
def test_a_run_goes_on_after_its_driver_died(archive: Path, plain: Run, tmp_path: Path, engine: str) -> None:
    output = tmp_path / "out"
    command = [sys.executable, "-m", "readout.cli.main", "batch", str(archive), str(output), "--engine", engine]
    command += ["--workers", "1", "--shard-size", str(SIZE / (1 << 20)), "--quiet"]
    driver = subprocess.Popen(command)
    until(lambda: any((output / "shards").glob("*.json")) if (output / "shards").exists() else False)
    driver.kill()
    driver.wait()
    left = len(manifest.load(output).shards) - len(list((output / "shards").glob("*.json")))  # type: ignore[union-attr]
    told: list[Progress] = []
    done = run([archive], output, engine=engine, workers=1, size=SIZE, each=told.append)
    assert told[0].shards > 0
    assert len(told) - 1 <= left
    assert rows(done.output) == rows(plain.output)


def until(true: Callable[[], bool], seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_a_run_that_is_done_is_not_done_again(archive: Path, plain: Run) -> None:
    before = {path: path.stat().st_mtime_ns for path in (plain.output / "readings").iterdir()}
    again = run([archive], plain.output, size=SIZE)
    assert again.progress.items == 60
    assert {path: path.stat().st_mtime_ns for path in (plain.output / "readings").iterdir()} == before


def test_another_run_is_refused(archive: Path, plain: Run, tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="other options"):
        run([archive], plain.output, options=Options(lang="ru"), size=SIZE)
    with pytest.raises(RefusedError, match="other inputs"):
        run([tmp_path], plain.output, size=SIZE)
    (tmp_path / "mine.txt").write_text("not yours", encoding="utf-8")
    with pytest.raises(RefusedError, match="not empty"):
        run([archive], tmp_path, size=SIZE)


def test_a_shard_that_ends_every_worker_is_a_failure(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(local, "read_shard", _die)
    planned = manifest.resume_or_begin(tmp_path / "out", manifest.plan([archive], Options(), "rules", 1 << 20))
    tasks = [Task(shard, Options(), str(tmp_path / "out"), "rules") for shard in planned.shards]
    (done,) = local.read_all(tasks, 1)
    assert (done.items, done.failed) == (0, 1)
    (failure,) = rows(tmp_path / "out", "failures")
    assert "ended its process 3 times" in failure["reason"]


def test_an_output_that_cannot_be_written_is_told(archive: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(RefusedError, match="is a file"):
        run([archive], tmp_path / "file", size=SIZE)
    with pytest.raises(RefusedError, match="cannot be written"):
        run([archive], tmp_path / "file" / "out", size=SIZE)


@pytest.mark.parametrize("engine", ENGINES)
def test_a_shard_that_cannot_be_written_stops_the_run(archive: Path, tmp_path: Path, engine: str) -> None:
    output, blocked = _blocked(archive, tmp_path)
    with pytest.raises(RefusedError, match=r"cannot be written .*; the shards that are done are kept") as told:
        run([archive], output, engine=engine, workers=1, size=SIZE)
    assert "Traceback" not in str(told.value)
    assert not (output / "shards" / f"{blocked.stem.removeprefix('part-')}.json").exists()


def test_a_run_goes_on_when_there_is_room_again(archive: Path, plain: Run, tmp_path: Path) -> None:
    output, blocked = _blocked(archive, tmp_path)
    with pytest.raises(RefusedError):
        run([archive], output, workers=1, size=SIZE)
    assert any((output / "shards").iterdir())
    blocked.rmdir()
    assert rows(run([archive], output, workers=1, size=SIZE).output) == rows(plain.output)
    assert not list(output.glob("*/.*"))


def _blocked(archive: Path, folder: Path) -> tuple[Path, Path]:
    """Begin a run, and put a folder in the place of its last file of readings: nothing can be written there."""
    output = folder / "out"
    planned = manifest.plan([archive], Options(), load_rules().version, SIZE)
    manifest.resume_or_begin(output, planned)
    blocked = output / "readings" / f"part-{len(planned.shards) - 1:05}.parquet"
    blocked.mkdir()
    return output, blocked


def _die(task: Task) -> Finished:
    os._exit(9)


@needs_ray
def test_a_cluster_that_is_not_there_is_told(archive: Path, tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="cannot be reached"):
        run([archive], tmp_path / "out", engine="ray", address="127.0.0.1:1", size=SIZE)
