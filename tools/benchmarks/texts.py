"""The texts that are measured: the development items where they stand beside the clone, else the examples."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from readout.model import Document
from readout.sources import documents

ROOT = Path(__file__).parents[2]
BENCH = ROOT.parent / "shared" / "bench"
ITEMS = BENCH / "dev" / "items.jsonl"


def inputs() -> Path:
    """Return where the texts are."""
    return ITEMS if ITEMS.exists() else ROOT / "examples" / "items.jsonl"


def texts() -> list[Document]:
    """Return the items."""
    return [outcome.value for outcome in documents(inputs()) if outcome.value]


def words(items: Iterable[Document]) -> int:
    """Count the words of items."""
    return sum(len(item.text.split()) for item in items)


def long_text(items: Sequence[Document], size: int) -> Document:
    """Join texts of one language, over and over, to one of so many characters."""
    lines: list[str] = []
    length = number = 0
    while length < size:
        lines.append(items[number % len(items)].text)
        length += len(lines[-1]) + 2
        number += 1
    return replace(items[0], id=f"{size}", text="\n\n".join(lines)[:size], fields=())


def write_many(path: Path, count: int) -> Path:
    """Write the items again and again, each time under another id, to a file of JSON lines."""
    items = texts()
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            item = items[number % len(items)]
            day = item.published.isoformat() if item.published else None
            line = {"id": f"{item.id}-{number}", "text": item.text, "published": day, "url": item.url}
            file.write(json.dumps({key: value for key, value in line.items() if value}, ensure_ascii=False) + "\n")
    return path
