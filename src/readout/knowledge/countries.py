"""Countries: names, adjectives, peoples, capitals and seats of government."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from readout.data.files import DataError, read_yaml
from readout.languages.folding import fold

LANGUAGES = ("en", "ru", "ar")
FORMS = ("names", "adjectives", "prefixes", "people")


@dataclass(frozen=True, slots=True)
class Seat:
    """A seat of government that stands for a country.

    Attributes:
        name: English name.
        body: Canonical English name of the body («Kremlin»), or empty.
        office: ``head-of-state``, ``head-of-government``, ``foreign-ministry``, …
        names: Spellings by language.
    """

    name: str
    body: str
    office: str
    names: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Country:
    """A country.

    Attributes:
        code: ISO 3166-1 alpha-2 (and XK).
        name: Usual English short name.
        forms: By language and form (``names``, ``adjectives``, ``prefixes``, ``people``) the spellings.
        capital: English name of the capital.
        capitals: Spellings of the capital, by language.
        seats: Seats of government.
        ambiguous: Spellings that are also something else.
        indeclinable: Folded Russian names that keep one form.
    """

    code: str
    name: str
    forms: Mapping[tuple[str, str], tuple[str, ...]]
    capital: str
    capitals: Mapping[str, tuple[str, ...]]
    seats: tuple[Seat, ...]
    ambiguous: frozenset[str]
    indeclinable: frozenset[str] = frozenset()


def read_countries(path: Path) -> list[Country]:
    """Read one file of countries.

    Raises:
        DataError: A code or name is missing.
    """
    data = read_yaml(path)
    if not isinstance(data, dict):
        raise DataError(path, "a file of countries maps ISO codes to records")
    return [_country(str(code), raw, path) for code, raw in data.items()]


def _country(code: str, raw: Any, path: Path) -> Country:
    if len(code) != 2 or not isinstance(raw, dict) or not raw.get("name"):
        raise DataError(path, f"{code}: a country has a two-letter code and a name (write «NO»: in quotes)")
    capital = raw.get("capital") or {}
    forms = {}
    for lang in LANGUAGES:
        given = raw.get(lang) or {}
        for form in FORMS:
            forms[lang, form] = strings(given.get(form))
        forms[lang, "names"] += strings(given.get("indeclinable"))
    return Country(
        code=code,
        name=str(raw["name"]),
        forms=forms,
        capital=str(capital.get("name") or ""),
        capitals={lang: strings(capital.get(lang)) for lang in LANGUAGES},
        seats=tuple(_seat(seat, path) for seat in raw.get("seats") or ()),
        ambiguous=frozenset(strings(raw.get("ambiguous"))),
        indeclinable=frozenset(fold(name) for name in _indeclinable(raw)),
    )


def _indeclinable(raw: Any) -> tuple[str, ...]:
    seats = (name for seat in raw.get("seats") or () for name in strings(seat.get("ru_indeclinable")))
    given = strings((raw.get("ru") or {}).get("indeclinable"))
    return (*given, *strings((raw.get("capital") or {}).get("ru_indeclinable")), *seats)


def _seat(raw: Any, path: Path) -> Seat:
    if not isinstance(raw, dict) or not raw.get("name"):
        raise DataError(path, f"a seat of government has a name: {raw!r}")
    names = {lang: strings(raw.get(lang)) for lang in LANGUAGES}
    return Seat(str(raw["name"]), str(raw.get("body") or ""), str(raw.get("of") or ""), names)


def strings(given: Any) -> tuple[str, ...]:
    """Return a string or list of strings, as data files give them, as a tuple."""
    if given is None:
        return ()
    return (given,) if isinstance(given, str) else tuple(str(item) for item in given)
