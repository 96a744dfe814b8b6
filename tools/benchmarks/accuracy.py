"""How well the development items are read, and how far the readings of parallel documents agree."""

import json
from pathlib import Path
from typing import Any

from readout.evaluation import score
from readout.evaluation.spelling import Spelling
from readout.model.encoding import flat
from readout.pipeline import read_paths
from tools.benchmarks import agreement
from tools.benchmarks.page import Section
from tools.benchmarks.texts import BENCH, ITEMS

GROUPS = ("ar", "ru", "en", "all")


def measure() -> list[Section]:
    """Score the readings of the development items, where they stand beside the clone."""
    if not ITEMS.exists():
        return []
    floors = json.loads((BENCH / "floors.json").read_text(encoding="utf-8"))
    gold = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((BENCH / "dev" / "gold").glob("*.json"))]
    given = readings(ITEMS)
    report = score(gold, given, Spelling.from_lines(_lines(BENCH / "names.tsv")))
    rows = [
        (name, *(_cell(report.scores.get(group, {}).get(name)) for group in GROUPS), _floor(floors, name))
        for name in report.scores["all"]
    ]
    found = Section("Accuracy on the development items, F1 (values in gold)", ("field", *GROUPS, "floor"), rows)
    return [found, agreement.section(given, {one["id"]: one for one in gold})]


def readings(path: Path) -> dict[str, dict[str, Any]]:
    """Read items, and return their flat readings by id."""
    reads = (outcome.value for outcome in read_paths([path]) if outcome.value)
    return {read.reading.id: flat(read.reading, "") for read in reads}


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def _cell(tally: Any) -> str:
    return f"{tally.f1:.3f} ({tally.gold})" if tally and (tally.gold or tally.given) else "–"


def _floor(floors: dict[str, float], name: str) -> str:
    return f"{floors[name]:.2f}" if name in floors else ""
