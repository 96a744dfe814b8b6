"""Collisions among the knowledge files that are known, each with its reason."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from readout.data.files import DATA, DataError, read_yaml
from readout.languages.folding import fold

COLLISIONS = DATA / "knowledge" / "collisions.yml"
SECTIONS = {"shared_offices", "same_spelling", "everyday"}


class Accepted:
    """What may collide, and what of it was met.

    Args:
        path: The file of collisions.

    Raises:
        DataError: A section is unknown, or an entry lacks its reason.
    """

    def __init__(self, path: Path = COLLISIONS) -> None:
        self.path = str(path)
        data = _read(path)
        self._offices = {(str(raw["country"]), str(raw["office"])) for raw in data.get("shared_offices") or ()}
        self._pairs: dict[frozenset[str], frozenset[str]] = {}
        for raw in data.get("same_spelling") or ():
            pair = frozenset(str(name) for name in raw["between"])
            self._pairs[pair] = self._pairs.get(pair, frozenset()) | _folded(raw["spellings"])
        self._everyday = frozenset(name for raw in data.get("everyday") or () for name in _folded(raw["names"]))
        self._met: set[object] = set()

    def shares(self, country: str, office: str) -> bool:
        """Tell whether an office of a country may have two holders."""
        return self._meet((country, office), (country, office) in self._offices)

    def collides(self, key: str, one: str, other: str) -> bool:
        """Tell whether two records may share a folded spelling; people by their ids."""
        pair = frozenset((one, other))
        return self._meet((pair, key), key in self._pairs.get(pair, ()))

    def is_name(self, key: str) -> bool:
        """Tell whether a folded everyday word may stand as a name without support."""
        return self._meet(key, key in self._everyday)

    def _meet(self, what: object, known: bool) -> bool:
        if known:
            self._met.add(what)
        return known

    def unused(self) -> Iterator[str]:
        """Name what is listed and was not met."""
        yield from (f"{office} of {country}" for country, office in sorted(self._offices - self._met))
        for pair, keys in self._pairs.items():
            yield from (f"«{key}» of {' and '.join(sorted(pair))}" for key in keys if (pair, key) not in self._met)
        yield from (f"«{name}»" for name in sorted(self._everyday - self._met))


def folded(name: str) -> str:
    """Return a name's folded words; a hyphen is a space."""
    return " ".join(fold(word) for word in name.replace("-", " ").split())


def _folded(names: Any) -> frozenset[str]:
    return frozenset(folded(str(name)) for name in names)


def _read(path: Path) -> dict[str, Any]:
    data = read_yaml(path) or {}
    if unknown := set(data) - SECTIONS:
        raise DataError(path, f"unknown section {', '.join(sorted(unknown))}")
    for section, entries in data.items():
        for raw in entries or ():
            if not raw.get("reason"):
                raise DataError(path, f"{section}: an entry says its reason: {raw!r}")
    return data
