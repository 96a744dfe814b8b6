"""Results of compiling that are kept in the user's cache folder, each under a fingerprint of what it rests on."""

import os
import pickle
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

KEPT = 4
"""Results of one kind that are kept: one a version in use."""
LOADING = (OSError, pickle.UnpicklingError, EOFError, AttributeError, ImportError, TypeError, ValueError, IndexError)
T = TypeVar("T")


def cache_folder() -> Path:
    """Return the folder for compiled data: ``READOUT_CACHE``, else the user's cache folder."""
    given = os.environ.get("READOUT_CACHE")
    if given:
        return Path(given)
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "readout"


def kept(kind: str, key: str, form: type[T], make: Callable[[], T], most: int = KEPT) -> T:
    """Return what is kept, or make it and keep it.

    Args:
        kind: What it is («rules», «names»).
        key: Fingerprint of all that it rests on.
        form: Its type; a file that holds something else does not count.
        make: Makes it.
        most: How many of the kind are kept, the latest.
    """
    path = cache_folder() / f"{kind}-{key}.pickle"
    found = _read(path)
    return found if isinstance(found, form) else _write(path, make(), f"{kind}-*.pickle", most)


def _read(path: Path) -> object:
    try:
        with path.open("rb") as file:
            return pickle.load(file)  # noqa: S301 - this program's own cache, in the user's folder
    except LOADING:
        return None


def _write(path: Path, value: T, alike: str, most: int) -> T:
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
            pickle.dump(value, file, protocol=5)
        Path(file.name).replace(path)
        old = sorted(path.parent.glob(alike), key=lambda one: one.stat().st_mtime, reverse=True)
        for one in old[most:]:
            one.unlink(missing_ok=True)
    except OSError:
        pass  # a read-only home: made anew each time
    return value
