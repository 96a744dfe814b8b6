"""What is installed, reachable and current."""

import platform
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from readout.library import Library

ASSETS = Path(__file__).parent / "desk" / "static" / "built"
EXTRAS = {"psycopg": ("PostgreSQL", "postgres"), "ray": ("Ray", "ray")}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        what: What was looked at.
        found: What was found, and what to do where it is not good.
        good: False where something needs attention; None where it does not matter.
    """

    what: str
    found: str
    good: bool | None = True


def check_program() -> list[Finding]:
    """Look at the program and what it stands on."""
    return [_program(), _sqlite(), *map(_extra, EXTRAS), _assets(), _rules()]


def _program() -> Finding:
    from readout import __version__

    return Finding("readout", f"{__version__}, Python {platform.python_version()}, {platform.platform(terse=True)}")


def _sqlite() -> Finding:
    with_fts = sqlite3.connect(":memory:")
    try:
        with_fts.execute("CREATE VIRTUAL TABLE terms USING fts5(words)")
    except sqlite3.OperationalError:
        return Finding("SQLite", f"{sqlite3.sqlite_version} without FTS5; install a Python whose SQLite has it", False)
    finally:
        with_fts.close()
    return Finding("SQLite", f"{sqlite3.sqlite_version} with FTS5")


def _extra(module: str) -> Finding:
    name, extra = EXTRAS[module]
    if not find_spec(module):
        return Finding(name, f"not installed; where it is wanted: pip install 'readout[{extra}]'", None)
    try:
        return Finding(name, f"{module} {version(module)}")
    except PackageNotFoundError:
        return Finding(name, module)


def _assets() -> Finding:
    if ASSETS.is_dir() and any(ASSETS.iterdir()):
        return Finding("desk", "its assets are built")
    return Finding("desk", "its assets are missing; run `make setup` in a clone, or install a released package", False)


def _rules() -> Finding:
    from readout.extraction.rules import load_rules
    from readout.model import RefusedError

    try:
        return Finding("rules", f"version {load_rules().version}")
    except RefusedError as error:
        return Finding("rules", str(error), False)


def check_library(library: "Library | None", reason: str = "") -> list[Finding]:
    """Look at a library.

    Args:
        library: The library, or None where it could not be opened.
        reason: Why it could not.
    """
    if library is None:
        return [Finding("library", reason, None if "there is no library" in reason else False)]
    checks: tuple[Callable[[Library], Finding], ...] = (_holdings, _open_runs, _failures, _currency)
    return [Finding("library", library.name), *(check(library) for check in checks)]


def _holdings(library: "Library") -> Finding:
    totals = library.totals()
    found = (
        f"{totals.items:,} items ({totals.versions:,} versions), {totals.contacts:,} contacts, {totals.people:,} people"
    )
    return Finding("holds", found)


def _open_runs(library: "Library") -> Finding:
    left = [asked.input for asked in library.asked("open")]
    if not left:
        return Finding("runs", "all finished")
    return Finding("runs", f"not finished: {', '.join(left[:5])}; `readout add --resume` goes on", False)


def _failures(library: "Library") -> Finding:
    number = library.totals().failures
    if not number:
        return Finding("failures", "none")
    return Finding("failures", f"{number:,} items could not be read; `readout add --retry` tries again", False)


def _currency(library: "Library") -> Finding:
    older = library.outdated()
    if not older:
        return Finding("readings", "all by these rules")
    return Finding("readings", f"{older:,} by older rules; `readout add --reread` reads them again", None)
