"""Organisations and bodies of states."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from readout.data.files import DataError, read_yaml
from readout.knowledge.countries import LANGUAGES, strings

STATE_BODIES = frozenset(["ministry", "presidency", "parliament", "court", "government", "embassy", "office"])
KINDS = STATE_BODIES | frozenset(
    [
        "international", "alliance", "party", "armed-forces", "movement", "company", "agency", "media",
        "mission", "commission", "platform",
    ]
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation or a body of a state.

    Attributes:
        name: Canonical English name.
        kind: Kind; those of ``STATE_BODIES`` speak for their country.
        country: Its country's code, or empty.
        names: Spellings by language.
        adjectives: Adjectives that stand for it, by language.
        ambiguous: Spellings that are also something else.
    """

    name: str
    kind: str
    country: str
    names: Mapping[str, tuple[str, ...]]
    adjectives: Mapping[str, tuple[str, ...]]
    ambiguous: frozenset[str]


def read_organisations(path: Path) -> list[Organisation]:
    """Read one file of organisations.

    Raises:
        DataError: A name is missing or a kind is not of the list.
    """
    return [_organisation(raw, path) for raw in read_yaml(path) or ()]


def _organisation(raw: Any, path: Path) -> Organisation:
    if not isinstance(raw, dict) or not raw.get("name"):
        raise DataError(path, f"an organisation has a name: {raw!r}")
    name, kind = str(raw["name"]), str(raw.get("kind") or path.stem)
    if kind not in KINDS:
        raise DataError(
            path, f"{name}: «{kind}» is not a kind of organisation; the kinds are {', '.join(sorted(KINDS))}"
        )
    adjectives = raw.get("adjectives") or {}
    return Organisation(
        name, kind, str(raw.get("country") or ""),
        {lang: ((name,) if lang == "en" else ()) + strings(raw.get(lang)) for lang in LANGUAGES},
        {lang: strings(adjectives.get(lang)) for lang in LANGUAGES},
        frozenset(strings(raw.get("ambiguous"))),
    )  # fmt: skip


def read_publishers(path: Path) -> dict[str, tuple[str, str]]:
    """Read the list of web domains.

    Returns:
        Domain to ``(publisher's canonical name, country code or "")``.
    """
    if not path.exists():
        return {}
    return {str(raw["domain"]): (str(raw["name"]), str(raw.get("country") or "")) for raw in read_yaml(path) or ()}
