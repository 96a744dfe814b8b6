"""The command ``batch``."""

from pathlib import Path

import pyarrow.parquet as pq
import pytest

from readout.batch import Progress
from readout.cli.shards import describe
from tests.cli.conftest import Program, Run


def test_a_folder_is_read_to_parquet(program: Program, news: Path, tmp_path: Path) -> None:
    done = program("batch", news, "out")
    assert done.returncode == 1
    assert b"2 items read, 1 failed, 1 shard," in done.stderr
    assert sorted(pq.read_table(tmp_path / "out" / "readings")["lang"].to_pylist()) == ["ar", "en"]
    (reason,) = pq.read_table(tmp_path / "out" / "failures")["reason"].to_pylist()
    assert "the input is empty" in reason


def test_wrong_use_is_told(run: Run, news: Path, tmp_path: Path) -> None:
    assert run("batch", news).exit_code == 2
    assert run("batch", tmp_path / "nothing", tmp_path / "out").exit_code == 2
    refused = run("batch", news / "call.txt", news)
    assert refused.exit_code == 2
    assert "is not empty" in refused.stderr


def test_ray_is_asked_for_where_it_is_missing(run: Run, news: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "ray", None)
    done = run("batch", news, "out", "--engine", "ray")
    assert done.exit_code == 2
    assert "pip install 'readout[ray]'" in done.stderr


def test_progress_tells_rate_failures_and_time_left() -> None:
    progress = Progress(2, 8, 1_500, 3, 250, 1_000, here=250, read=1_503, seconds=30.0)
    assert describe(progress) == ("Reading: 1,500 items, 3 failed, 2 of 8 shards (25 %), 50 items/s, 1:30 left")
