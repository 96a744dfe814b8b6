"""Negotiation formats, agreements, treaties and resolutions that have names."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from readout.data.files import DataError, read_yaml
from readout.knowledge.countries import LANGUAGES, strings

FORMAT_KINDS = frozenset({"format", "agreement", "treaty", "law", "resolution", "resolution-series"})


@dataclass(frozen=True, slots=True)
class Format:
    """A named agreement, treaty, resolution, or series of talks.

    Attributes:
        name: Canonical English name.
        kind: One of ``FORMAT_KINDS``.
        date: ISO 8601 date of its signing, adoption or first session, as precise as known, or empty.
        parties: Codes of countries, or canonical names of bodies.
        names: Spellings by language.
    """

    name: str
    kind: str
    date: str
    parties: tuple[str, ...]
    names: Mapping[str, tuple[str, ...]]


def read_formats(path: Path) -> list[Format]:
    """Read the file of formats.

    Raises:
        DataError: A name is missing or a kind is not of the list.
    """
    return [_format(raw, path) for raw in read_yaml(path) or ()]


def _format(raw: Any, path: Path) -> Format:
    if not isinstance(raw, dict) or not raw.get("name"):
        raise DataError(path, f"a format has a name: {raw!r}")
    name, kind = str(raw["name"]), str(raw.get("kind") or "")
    if kind not in FORMAT_KINDS:
        raise DataError(path, f"{name}: «{kind}» is not a kind; the kinds are {', '.join(sorted(FORMAT_KINDS))}")
    names = {lang: ((name,) if lang == "en" else ()) + strings(raw.get(lang)) for lang in LANGUAGES}
    return Format(name, kind, str(raw.get("date") or ""), strings(raw.get("parties")), names)
