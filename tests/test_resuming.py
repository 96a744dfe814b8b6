"""Nothing is lost and nothing counted twice when the program is killed."""

import json
import os
import signal
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path

import pytest

from readout.library import Library
from readout.store import Became

ITEMS = 500
ENOUGH = 60
PATIENCE = 120  # seconds


def write_items(path: Path) -> None:
    """Write items of different days, of which each hundredth has no text."""
    with path.open("w", encoding="utf-8") as stream:
        for number in range(ITEMS):
            text = "" if number % 100 == 99 else f"Vladimir Putin met Emmanuel Macron in Paris, report {number}."
            day = (date(2021, 2, 18) + timedelta(number * 3)).isoformat()
            stream.write(json.dumps({"id": f"item-{number}", "text": text, "published": day}) + "\n")


def start(library: str, *arguments: str) -> "subprocess.Popen[bytes]":
    """Start the program in a process group of its own."""
    command = [sys.executable, "-m", "readout.cli.main", "add", "--library", library, "--quiet", *arguments]
    return subprocess.Popen(command, stderr=subprocess.DEVNULL, start_new_session=True)


@pytest.mark.parametrize("kills", [1, 2])
def test_a_killed_run_goes_on_where_it_was(library_url: str, tmp_path: Path, kills: int) -> None:
    path = tmp_path / "items.jsonl"
    write_items(path)
    with Library(library_url) as library:
        arguments: tuple[str, ...] = (str(path),)
        for number in range(1, kills + 1):
            process = start(library_url, *arguments)
            _await(library, number * ENOUGH, process)
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            arguments = ("--resume",)
        assert 0 < library.totals().items < ITEMS
        assert [asked.input for asked in library.asked("open")] == [str(path)]
        library.resume()
        totals = library.totals()
        assert (totals.items, totals.versions, totals.failures) == (ITEMS * 99 // 100, ITEMS * 99 // 100, ITEMS // 100)
        asked = library.asked()[0]
        assert (asked.state, len(library.asked())) == ("done", 1)
        assert asked.counts[Became.ADDED.value] == ITEMS * 99 // 100
        assert library.find("report", limit=1).total == ITEMS * 99 // 100


def _await(library: Library, items: int, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + PATIENCE
    while library.totals().items < items:
        assert process.poll() is None, "the program ended before it was killed"
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_two_programs_may_add_at_once(library_url: str, tmp_path: Path) -> None:
    path = tmp_path / "items.jsonl"
    write_items(path)
    with Library(library_url) as library:
        processes = [start(library_url, str(path)) for _ in range(2)]
        assert [process.wait(PATIENCE * 2) for process in processes] == [1, 1]
        totals = library.totals()
        assert (totals.items, totals.versions) == (ITEMS * 99 // 100, ITEMS * 99 // 100)
        added = [asked.counts["added"] for asked in library.asked()]
        assert sum(added) == ITEMS * 99 // 100
