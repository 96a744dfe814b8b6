"""Proofs of the source formats: a saved input and what must come of it.

``python -m tests.sources.proofs`` writes the expected outcomes anew; look at the difference before keeping it.
"""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from readout.model import Document, Outcome
from readout.sources import documents

DATA = Path(__file__).parent / "data"
EXPECTED = "expected.json"


def cases() -> list[Path]:
    """List the folders that hold an input, as ``<format>/<case>``."""
    return sorted(path.parent for path in DATA.glob("*/*/input.*"))


def outcomes_of(case: Path) -> list[dict[str, Any]]:
    """Read a case's input as if it had come without its folder."""
    path = next(case.glob("input.*"))
    with path.open("rb") as stream:
        return [plain(outcome) for outcome in documents(stream, name=path.name)]


def plain(outcome: Outcome[Document]) -> dict[str, Any]:
    """Write an outcome as JSON types."""
    if outcome.failure:
        return {"failure": asdict(outcome.failure)}
    assert outcome.value is not None
    told = asdict(outcome.value)
    fields = [f"{field['name']} = {field['value']} [{field['origin']}]" for field in told.pop("fields")]
    return {"document": told | {"published": str(told["published"] or ""), "fields": fields}}


def write() -> None:
    """Write the expected outcomes of every case."""
    for case in cases():
        text = json.dumps(outcomes_of(case), ensure_ascii=False, indent=1)
        (case / EXPECTED).write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    write()
