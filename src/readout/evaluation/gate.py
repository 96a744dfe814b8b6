"""The quality gate: floors under which no field may fall, pinned to the corpus on which they were measured."""

import hashlib
import json
import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from readout.evaluation.report import ENOUGH_GOLD, Report
from readout.evaluation.spelling import Spelling
from readout.evaluation.tally import Tally

SLACK = 0.02
"""F1 by which a field may fall below what was measured when its floor was set."""
FEW = 1.5
"""Values by which it may, where gold has so few that this is more."""
LIKE_BEFORE = 1e-9

Json = dict[str, Any]
Floors = Mapping[str, Mapping[str, float]]


class LoweredError(ValueError):
    """A renewal would lower floors, and nobody said that it may; the message lists them."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """Items with gold that stands apart from them.

    Attributes:
        name: Its name; that of its file of floors.
        folder: Folder with ``items.jsonl`` and ``gold/``.
        names: File of spellings that count as the same, or None.
    """

    name: str
    folder: Path
    names: Path | None = None

    @property
    def items(self) -> Path:
        """The items to read."""
        return self.folder / "items.jsonl"

    def gold(self) -> list[Json]:
        """Load the gold."""
        return [json.loads(path.read_text(encoding="utf-8")) for path in sorted((self.folder / "gold").glob("*.json"))]

    def spelling(self) -> Spelling:
        """Load the spellings that count as the same."""
        return Spelling.from_lines(self.names.read_text(encoding="utf-8").splitlines() if self.names else ())

    def fingerprint(self) -> str:
        """Return a hash of the items, the gold and the spellings, in hexadecimal."""
        digest = hashlib.sha256()
        for path in [self.items, *sorted((self.folder / "gold").glob("*.json")), *filter(None, [self.names])]:
            digest.update(path.name.encode())
            digest.update(path.read_bytes())
        return digest.hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Pinned:
    """Floors as their file holds them.

    Attributes:
        fingerprint: That of the corpus on which they were measured.
        floors: Least F1 by language (and ``all``) and field.
        most: The most values that may be given in fields that gold never has.
    """

    fingerprint: str
    floors: Floors
    most: Mapping[str, int]


def read_pinned(path: Path) -> Pinned | None:
    """Read a file of floors, or None where there is none."""
    if not path.exists():
        return None
    data = json.loads(path.read_text(encoding="utf-8"))
    return Pinned(data["fingerprint"], data["floors"], data["most"])


def write_pinned(path: Path, pinned: Pinned) -> None:
    """Write a file of floors."""
    path.parent.mkdir(parents=True, exist_ok=True)
    data = {"fingerprint": pinned.fingerprint, "most": pinned.most, "floors": pinned.floors}
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def problems(report: Report, pinned: Pinned) -> Iterator[str]:
    """Say of each field that is read worse than its floor, by how much."""
    for lang, floors in pinned.floors.items():
        for field, floor in floors.items():
            tally = report.scores.get(lang, {}).get(field, Tally())
            if tally.f1 < floor - LIKE_BEFORE:
                yield f"{field}, {lang}: F1 {tally.f1:.3f} is below its floor of {floor:.2f}"
    for field, most in pinned.most.items():
        given = report.scores.get("all", {}).get(field, Tally()).given
        if given > most:
            yield f"{field}: {given} given, at most {most} allowed"


def pin(report: Report, fingerprint: str) -> Pinned:
    """Make floors of what was measured: a little below it, for fields that have enough gold."""
    floors = {
        lang: {field: _floor(tally) for field, tally in fields.items() if tally.gold >= ENOUGH_GOLD}
        for lang, fields in sorted(report.scores.items())
    }
    most = {field: tally.given for field, tally in report.scores["all"].items() if "without one" in field}
    return Pinned(fingerprint, floors, most)


def _floor(tally: Tally) -> float:
    slack = max(SLACK, FEW / tally.gold)
    return max(0.0, math.floor((tally.f1 - slack) * 100 + LIKE_BEFORE) / 100)


def renew(new: Pinned, old: Pinned | None, *, lower: bool) -> Pinned:
    """Put new floors in the place of old ones: the higher of both, unless they may be lowered.

    Args:
        new: Floors as measured now.
        old: Floors in force, or None.
        lower: True where a floor may be lowered.

    Raises:
        LoweredError: What is measured now lies below a floor in force, and ``lower`` is false.
    """
    if old is None or lower:
        return new
    fallen = sorted(_fallen(new, old))
    if fallen:
        raise LoweredError("\n".join(fallen))
    kept = {
        lang: {field: max(floor, old.floors.get(lang, {}).get(field, 0.0)) for field, floor in floors.items()}
        for lang, floors in new.floors.items()
    }
    return Pinned(
        new.fingerprint, kept, {field: min(most, old.most.get(field, most)) for field, most in new.most.items()}
    )


def _fallen(new: Pinned, old: Pinned) -> Iterable[str]:
    for lang, floors in old.floors.items():
        for field, floor in floors.items():
            now = new.floors.get(lang, {}).get(field, 0.0)
            if now + SLACK < floor - LIKE_BEFORE:
                yield f"{field}, {lang}: from {floor:.2f} to {now:.2f}"
    for field, most in old.most.items():
        if new.most.get(field, 0) > most:
            yield f"{field}: from at most {most} to {new.most[field]}"
