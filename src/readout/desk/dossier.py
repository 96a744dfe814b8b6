"""A person or country as its page shows it."""

from dataclasses import dataclass

from readout.desk import naming
from readout.desk.contact_list import Link
from readout.desk.links import country_path, person_path
from readout.desk.messages import LANGUAGES
from readout.desk.tongue import Tongue
from readout.knowledge.people import Tenure
from readout.store import Dossier, StatementRow


@dataclass(frozen=True, slots=True)
class Office:
    """An office that somebody held: its name, for whom, from when to when, all in the reader's language."""

    name: str
    side: Link
    first: str
    last: str
    acting: bool


@dataclass(frozen=True, slots=True)
class Said:
    """A statement in a list, with its item."""

    row: StatementRow
    act: str
    speakers: tuple[str, ...]
    via: tuple[str, ...]
    outlet: str
    published: str


def names_of_person(dossier: Dossier) -> list[tuple[str, str]]:
    """Return a person's names by language, those of the desk's languages alone."""
    names = {"en": dossier.name} | naming.person_names(dossier.key, dossier.names)
    return [(lang, names[lang]) for lang in LANGUAGES if names.get(lang)]


def names_of_country(code: str) -> list[tuple[str, str]]:
    """Return the names of a country or body by language."""
    return list({name: (lang, name) for lang in LANGUAGES if (name := naming.country_name(code, lang))}.values())


def offices(key: str, tongue: Tongue) -> list[Office]:
    """Return the offices that a person has held, the latest first, as far as they are known."""
    person = naming.known_person(key)
    held = sorted(person.tenures if person else (), key=lambda one: one.first, reverse=True)
    return [_office(one, tongue) for one in held]


def _office(one: Tenure, tongue: Tongue) -> Office:
    title = tongue.word("title", one.title)
    name = title if one.title and title != one.title else tongue.word("office", one.office)
    if one.detail:
        name = f"{name} ({tongue.anyone(one.detail)})"
    side = Link(tongue.country(one.country), country_path(one.country))
    return Office(name, side, tongue.date(one.first), tongue.date(one.last), one.acting)


def partners(dossier: Dossier, tongue: Tongue) -> list[Link]:
    """Return with whom there were contacts, the most frequent first, and how often."""
    path, name = (person_path, tongue.person) if dossier.kind == "person" else (country_path, tongue.country)
    return [Link(name(value), path(value), str(times)) for value, times in dossier.partners]


def said(row: StatementRow, tongue: Tongue) -> Said:
    """Write a statement in the reader's language; its words stay as they are."""
    return Said(
        row,
        tongue.word("deed", row.act),
        tuple(map(tongue.anyone, row.speakers)),
        tuple(map(tongue.anyone, row.via)),
        tongue.anyone(row.publisher),
        tongue.date(row.published),
    )
