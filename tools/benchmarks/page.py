"""The page that holds what was measured."""

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

PAGE = "docs/measurements.md"
HEAD = """# What was measured

Written by `make bench`; each row says what was measured, and the bound or goal where there is one. Times are processor
times unless said otherwise; ratios are what to compare across machines. Other work on the machine slows all readers,
but not alike.

{machine}
"""


@dataclass(frozen=True, slots=True)
class Section:
    """A table of the page.

    Attributes:
        title: Its heading.
        head: Names of its columns.
        rows: Its rows.
        note: A sentence below it, or empty.
    """

    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    note: str = ""


def row(*cells: str | float) -> tuple[str, ...]:
    """Write the cells of a row, numbers with as many digits as tell something."""
    return tuple(cell if isinstance(cell, str) else number(cell) for cell in cells)


def number(value: float) -> str:
    """Write a number.

    Example:
        >>> number(12345.6), number(45.67), number(0.678), number(12)
        ('12,346', '45.7', '0.68', '12')
    """
    if value == int(value) or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def markdown(section: Section) -> str:
    """Write a section as a table."""
    lines = [f"## {section.title}", "", _line(section.head), _line(["---"] + ["---:"] * (len(section.head) - 1))]
    lines += [_line(cells) for cells in section.rows]
    return "\n".join([*lines, *(["", section.note] if section.note else [])]) + "\n"


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def write(root: Path, sections: Sequence[Section]) -> None:
    """Write the page."""
    parts = [HEAD.format(machine=machine()), *(markdown(section) for section in sections)]
    (root / PAGE).write_text("\n".join(parts), encoding="utf-8")


def machine() -> str:
    """Tell on what and when."""
    load = f", load {os.getloadavg()[0]:.1f} at the end" if hasattr(os, "getloadavg") else ""
    day = datetime.now(UTC).date().isoformat()
    return f"{day}, {processor()}, {os.cpu_count()} cores, Python {platform.python_version()}{load}."


def processor() -> str:
    """Name the processor."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.machine())
