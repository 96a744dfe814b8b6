"""How fast archives are read, on one core, on all, and on Ray."""

import importlib.util
import os
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from readout.batch import run
from tools.benchmarks.page import Section, row
from tools.benchmarks.texts import write_many

COUNT = 20_000


def measure(count: int = COUNT) -> list[Section]:
    """Measure runs over so many items."""
    cores = os.cpu_count() or 1
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        items = write_many(Path(folder) / "items.jsonl", count)
        one = _rate(items, "local", 1)
        rows.append(row("local, one process", one[0], 1, "", one[1]))
        for engine, least in (("local", 1.8), ("ray", 1.6)):
            if engine == "ray" and importlib.util.find_spec("ray") is None:
                print("ray is not installed: not measured", file=sys.stderr)
                continue
            rate, memory = _rate(items, engine, cores)
            rows.append(row(f"{engine}, {cores} processes", rate, rate / one[0], least, memory))
    head = ("engine", "items/s", "to one process", "at least", "largest worker, MB")
    note = f"{count:,} items to Parquet by the clock, from start to end, loading included; workers stay below 400 MB."
    return [Section("Archives", head, rows, note)]


def _rate(items: Path, engine: str, workers: int) -> tuple[float, float]:
    with tempfile.TemporaryDirectory() as output, _watched() as largest:
        began = time.perf_counter()
        done = run([items], Path(output) / "out", engine=engine, workers=workers)
        seconds = time.perf_counter() - began
    return (done.progress.items + done.progress.failed) / seconds, largest[0]


@contextmanager
def _watched() -> Iterator[list[float]]:
    """Watch the memory of the workers; yields the largest, in MB."""
    largest, ended = [0.0], threading.Event()

    def watch() -> None:
        while not ended.wait(0.5):
            largest[0] = max([largest[0], *_workers()])

    thread = threading.Thread(target=watch, daemon=True)
    thread.start()
    try:
        yield largest
    finally:
        ended.set()
        thread.join()


def _workers() -> list[float]:
    sizes = []
    for child in psutil.Process().children(recursive=True):
        try:
            command = " ".join(child.cmdline())
            if "spawn_main" in command or "ray::" in command:
                memory = child.memory_info()
                sizes.append((memory.rss - getattr(memory, "shared", 0)) / (1 << 20))
        except psutil.Error:
            continue
    return sizes
