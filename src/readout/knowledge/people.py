"""People and the offices they have held."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from readout.data.files import DataError, read_yaml

LANGUAGES = ("en", "ru", "ar")
OFFICES = frozenset(
    [
        "head-of-state", "deputy-head-of-state", "head-of-government", "deputy-head-of-government",
        "crown-prince", "deputy-crown-prince", "foreign-minister", "deputy-foreign-minister",
        "defence-minister", "interior-minister", "finance-minister", "economy-minister", "energy-minister",
        "trade-minister", "health-minister", "agriculture-minister", "minister", "security-adviser",
        "intelligence-chief", "chief-of-staff", "spokesman", "parliament-speaker", "envoy", "ambassador",
        "presidential-aide", "prosecutor", "opposition-leader", "governor", "central-bank-governor",
        "former-leader", "head", "deputy-head", "foreign-policy-chief", "leader", "commander", "member",
    ]
)  # fmt: skip
ONE_HOLDER = frozenset(
    [
        "head-of-state", "head-of-government", "crown-prince", "foreign-minister", "defence-minister",
        "interior-minister", "head",
    ]
)  # fmt: skip
DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$")
WIKIDATA = re.compile(r"Q[1-9]\d*$")
KEYS = {"id", "name", "gender", "wikidata", "en", "ru", "ar", "short", "weak", "offices", "note"}


@dataclass(frozen=True, slots=True)
class Tenure:
    """One office held by one person.

    Attributes:
        office: Office id.
        country: Code of the country, or name of the body, for which it is held.
        first: First day, ISO 8601 at the precision known, or empty.
        last: Last day, likewise; empty for one still in office, or not known.
        open: True where the last day is not given.
        title: What the office is called («president», «king»), or empty.
        detail: Field of the office (an envoy's «Syria»), or body for whom a spokesman speaks; or empty.
        acting: True for an acting holder.
    """

    office: str
    country: str
    first: str
    last: str
    open: bool
    title: str = ""
    detail: str = ""
    acting: bool = False

    def covers(self, day: str) -> bool:
        """Tell whether the office was held on a day, as far as the known precision can tell."""
        return (not self.first or day[: len(self.first)] >= self.first) and (
            not self.last or day[: len(self.last)] <= self.last
        )


@dataclass(frozen=True, slots=True)
class Person:
    """A person.

    Attributes:
        id: Slug of the canonical name, unique.
        name: Canonical English name.
        country: ISO 3166-1 alpha-2 code of the country, or canonical name of the body, of the person's file.
        gender: ``m`` or ``f``.
        names: Full spellings by language.
        short: Spellings that may stand alone, by language.
        weak: Spellings that may stand alone only where the item names the person in full too, by language.
        tenures: Offices.
        wikidata: Wikidata id, or empty.
        as_of: Day up to which the file is complete.
    """

    id: str
    name: str
    country: str
    gender: str
    names: Mapping[str, tuple[str, ...]]
    short: Mapping[str, tuple[str, ...]]
    tenures: tuple[Tenure, ...]
    weak: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    wikidata: str = ""
    as_of: str = ""

    def office_on(self, day: str) -> Tenure | None:
        """Return the weightiest office held on a day (the first listed that covers it), or None."""
        held = [tenure for tenure in self.tenures if tenure.covers(day)]
        closed = [tenure for tenure in held if not tenure.open or day <= (self.as_of or day)]
        return next(iter(closed or held), None)


def merge(one: Person, other: Person) -> Person:
    """Join two files' records of one person, who has held offices in both."""
    names = {lang: tuple(dict.fromkeys(one.names[lang] + other.names[lang])) for lang in LANGUAGES}
    short = {lang: tuple(dict.fromkeys(one.short[lang] + other.short[lang])) for lang in LANGUAGES}
    return replace(
        one,
        names=names,
        short=short,
        tenures=one.tenures + other.tenures,
        weak={**other.weak, **one.weak},
        wikidata=one.wikidata or other.wikidata,
        as_of=min(one.as_of, other.as_of),
    )


def slug(name: str) -> str:
    """Make an id of a canonical name: lower-case ASCII words joined by hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain))


def read_people(path: Path) -> list[Person]:
    """Read one country's or body's file.

    Raises:
        DataError: A key is missing or unknown, an office or a date is not of the list.
    """
    data = read_yaml(path)
    if not isinstance(data, dict) or not (data.get("country") or data.get("body")):
        raise DataError(path, "a file of people names its «country» or «body» at its head")
    place = str(data.get("country") or data["body"])
    titles = {str(key): str(value) for key, value in (data.get("titles") or {}).items()}
    as_of = str(data.get("as_of") or "")
    if as_of and not DATE.match(as_of):
        raise DataError(path, f"as_of: «{as_of}» is not an ISO 8601 date, such as 2025-06-30", _line(path, "as_of"))
    return [_person(raw, place, titles, as_of, path) for raw in data.get("people") or ()]


def _person(raw: Any, place: str, titles: Mapping[str, str], as_of: str, path: Path) -> Person:
    if not isinstance(raw, dict) or not raw.get("name"):
        first = next(iter(raw.values()), "") if isinstance(raw, dict) else raw
        raise DataError(path, f"a person has a «name:»; this has none: {raw!r}"[:200], _line(path, str(first)))
    name = str(raw["name"])
    if unknown := set(raw) - KEYS:
        known = ", ".join(sorted(KEYS))
        raise DataError(
            path, f"{name}: unknown key {', '.join(sorted(unknown))}; these are known: {known}", _line(path, name)
        )
    _check_values(raw, name, path)
    short, weak = raw.get("short") or {}, raw.get("weak") or {}
    return Person(
        id=str(raw.get("id") or slug(name)),
        name=name,
        country=place,
        gender=str(raw.get("gender") or "m"),
        names={lang: _spellings(raw.get(lang), name if lang == "en" else "") for lang in LANGUAGES},
        short={lang: _spellings(short.get(lang), "") for lang in LANGUAGES},
        weak={lang: _spellings(weak.get(lang), "") for lang in LANGUAGES if weak.get(lang)},
        tenures=tuple(_tenure(office, place, titles, name, path) for office in raw.get("offices") or ()),
        wikidata=str(raw.get("wikidata") or ""),
        as_of=as_of,
    )


def _check_values(raw: Mapping[str, Any], name: str, path: Path) -> None:
    """Refuse values of the wrong shape.

    Raises:
        DataError: One of them is.
    """
    if raw.get("gender") not in (None, "m", "f"):
        raise DataError(path, f"{name}: gender is m or f, not «{raw['gender']}»", _line(path, name))
    if raw.get("wikidata") and not WIKIDATA.match(str(raw["wikidata"])):
        reason = f"{name}: a Wikidata id is Q and a number, such as Q39259, not «{raw['wikidata']}»"
        raise DataError(path, reason, _line(path, name))
    listed = [(lang, raw.get(lang)) for lang in LANGUAGES]
    for key in ("short", "weak"):
        given = raw.get(key) or {}
        if not isinstance(given, dict) or set(given) - set(LANGUAGES):
            raise DataError(
                path, f"{name}: «{key}» gives names by language: {{en: […], ru: […], ar: […]}}", _line(path, name)
            )
        listed.extend((f"{key}, {lang}", given.get(lang)) for lang in LANGUAGES)
    for key, names in listed:
        if not isinstance(names, (str, list, type(None))):
            raise DataError(
                path, f"{name}: «{key}» is a list of spellings in brackets, not {names!r}", _line(path, name)
            )


def _spellings(given: Any, first: str) -> tuple[str, ...]:
    listed = [given] if isinstance(given, str) else [str(name) for name in given or ()]
    return tuple(dict.fromkeys([first, *listed] if first else listed))


def _tenure(raw: Any, place: str, titles: Mapping[str, str], name: str, path: Path) -> Tenure:
    if not isinstance(raw, list) or not raw or len(raw) > 4:
        raise DataError(path, f"{name}: an office is [office, first day, last day], not {raw!r}", _line(path, name))
    office, first, last, more = [*raw, None, None, None][:4]
    if office not in OFFICES:
        near = get_close_matches(str(office), OFFICES, 1)
        meant = f"; did you mean «{near[0]}»?" if near else "; docs/how-to-add/a-person.md lists them"
        raise DataError(path, f"{name}: «{office}» is not an office{meant}", _line(path, name))
    for day in (first, last):
        if day is not None and not DATE.match(str(day)):
            reason = f"{name}: «{day}» is not a date such as 2020-08-18, 2020-08 or 2020"
            raise DataError(path, reason, _line(path, name))
    if first and last and str(last)[: len(str(first))] < str(first)[: len(str(last))]:
        raise DataError(path, f"{name}: {office} ends on {last}, before it begins on {first}", _line(path, name))
    more = more or {}
    if unknown := set(more) - DETAILS:
        reason = (
            f"{name}: «{', '.join(sorted(unknown))}» is no detail of an office; there are {', '.join(sorted(DETAILS))}"
        )
        raise DataError(path, reason, _line(path, name))
    title = str(more.get("title") or titles.get(office) or "")
    detail = str(more.get("of") or more.get("body") or "")
    return Tenure(
        office, place, str(first or ""), str(last or ""), last is None, title, detail, bool(more.get("acting"))
    )


DETAILS = frozenset({"acting", "body", "of", "title"})


def _line(path: Path, words: str) -> int:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next((number for number, line in enumerate(lines, 1) if words and words in line), 0)
