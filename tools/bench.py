"""Measures speed and, where the bench stands beside the clone, accuracy."""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from readout.library import Library
from readout.pipeline import Read, read_document, read_paths
from tools.clustering import measure_adding, measure_clustering

ROOT = Path(__file__).parent.parent
BENCH = ROOT.parent / "shared" / "bench"
ITEMS = BENCH / "dev" / "items.jsonl"
TIMES = 2000


def main() -> int:
    """Print how fast items are read, kept and found, and how well they are read."""
    inputs = ITEMS if ITEMS.exists() else ROOT / "examples"
    reads = [outcome.value for outcome in read_paths([str(inputs)]) if outcome.value]
    many = [reads[number % len(reads)] for number in range(TIMES)]
    report("reading, first pass", len(reads), took(lambda: read_all(reads)))
    report(f"reading, repeated to {TIMES:,}", TIMES, took(lambda: read_all(many)))
    keep_and_find(many)
    for line in (*measure_clustering(), measure_adding(100_000)):
        print(line, flush=True)
    print(f"{'readout --help':32} {start('--help'):8.2f} s")
    print(
        f"{'readout read, one item':32} {start('read', '--format', 'flat', str(one_item(reads[0]))):8.2f} s", flush=True
    )
    if ITEMS.exists():
        gold = ["evaluate", str(BENCH / "dev" / "gold"), str(ITEMS), "--names", str(BENCH / "names.tsv"), "--quiet"]
        subprocess.run([sys.executable, "-m", "readout.cli.main", *gold], check=False)
    return 0


def read_all(reads: Iterable[Read]) -> None:
    """Read documents again."""
    for read in reads:
        read_document(read.document)


def keep_and_find(reads: list[Read]) -> None:
    """Measure an embedded library."""
    own = [Read(replace(read.document, id=f"{number}", url=""), read.reading) for number, read in enumerate(reads)]
    with tempfile.TemporaryDirectory() as folder, Library(Path(folder) / "library.db") as library:
        report("adding what was read", len(own), took(lambda: [library.put(one.document, one.reading) for one in own]))
        queries = ["energy", "who:putin", "country:TR channel:phone", "about:energy on:2021.."]
        report("finding", len(queries), took(lambda: [library.find(query, limit=20) for query in queries]))


def took(work: Callable[[], object]) -> float:
    """Return the processor time of some work, in seconds."""
    began = time.process_time()
    work()
    return time.process_time() - began


def report(what: str, number: int, seconds: float) -> None:
    """Print a rate."""
    print(f"{what:32} {number / seconds:8,.0f} /s", flush=True)


def start(*arguments: str) -> float:
    """Return the least time of three runs of the program, in seconds."""
    return min(_start(arguments) for _ in range(3))


def _start(arguments: Iterable[str]) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-m", "readout.cli.main", *arguments], capture_output=True, check=True)
    return time.perf_counter() - began


def one_item(read: Read) -> Path:
    """Write one item to a file."""
    path = Path(tempfile.gettempdir()) / "readout-bench.jsonl"
    path.write_text(json.dumps({"id": read.document.id, "text": read.document.text}), encoding="utf-8")
    return path


if __name__ == "__main__":
    sys.exit(main())
