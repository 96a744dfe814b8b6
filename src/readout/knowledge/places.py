"""Places: cities, provinces, regions, conflicts, venues."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from readout.data.files import DataError, read_yaml
from readout.knowledge.countries import LANGUAGES, strings


@dataclass(frozen=True, slots=True)
class Place:
    """A place.

    Attributes:
        name: English name.
        kind: ``city``, ``province``, ``region``, ``conflict``, ``sea``, ``strait``, ``river``, ``facility``, ``venue``.
        countries: Codes of the countries in which it lies.
        names: Spellings by language, rival names included.
        rivals: Spellings used by one side only.
        ambiguous: Spellings that are also something else.
    """

    name: str
    kind: str
    countries: tuple[str, ...]
    names: Mapping[str, tuple[str, ...]]
    rivals: tuple[str, ...]
    ambiguous: frozenset[str]


KINDS = {"cities": "city", "provinces": "province", "regions": "region", "venues": "venue"}


def read_places(path: Path) -> list[Place]:
    """Read one file of places.

    Raises:
        DataError: A name is missing.
    """
    return [_place(raw, path) for raw in read_yaml(path) or ()]


def _place(raw: Any, path: Path) -> Place:
    if not isinstance(raw, dict) or not raw.get("name"):
        raise DataError(path, f"a place has a name: {raw!r}")
    name = str(raw["name"])
    rivals = raw.get("rivals") or ()
    by_language = rivals if isinstance(rivals, dict) else {}
    listed = () if isinstance(rivals, dict) else strings(rivals)
    names = {
        lang: ((name,) if lang == "en" else ()) + strings(raw.get(lang)) + strings(by_language.get(lang))
        for lang in LANGUAGES
    }
    flat = listed + tuple(spelling for lang in LANGUAGES for spelling in strings(by_language.get(lang)))
    countries = strings(raw.get("countries")) or strings(raw.get("country"))
    kind = str(raw.get("kind") or KINDS.get(path.stem, "region"))
    return Place(name, kind, countries, names, flat, frozenset(strings(raw.get("ambiguous"))))
