"""Names of people, countries, bodies and places in the reader's language."""

from collections.abc import Mapping
from functools import cache

from babel import Locale

from readout.knowledge import Knowledge
from readout.knowledge.people import Person, slug


def knowledge() -> Knowledge:
    """Return what is known of people, countries, bodies and places."""
    from readout.extraction.rules import load_rules

    return load_rules().knowledge


def is_code(value: str) -> bool:
    """Tell whether a value is a country's code (ISO 3166-1 alpha-2)."""
    return len(value) == 2 and value.isascii() and value.isupper()


@cache
def _territories(lang: str) -> Mapping[str, str]:
    return {str(code): str(name) for code, name in Locale(lang).territories.items()}


def country_name(code: str, lang: str) -> str:
    """Return the name of a country by its code, or of a body by its canonical name."""
    return _territories(lang).get(code, code) if is_code(code) else body_name(code, lang)


def body_name(name: str, lang: str) -> str:
    """Return the name of an organisation or state body, or the canonical name where no other is known."""
    known = knowledge().organisations.get(name)
    spellings = known.names.get(lang, ()) if known and lang != "en" else ()
    return spellings[0] if spellings else name


@cache
def _capitals() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    return {country.capital: country.capitals for country in knowledge().countries.values() if country.capital}


@cache
def _countries() -> Mapping[str, str]:
    return {country.name: country.code for country in knowledge().countries.values()}


def is_country(name: str) -> bool:
    """Tell whether a name is the usual English one of a country."""
    return name in _countries()


def place_name(name: str, lang: str) -> str:
    """Return the name of a place, capital, country or body."""
    if is_code(name):
        return country_name(name, lang)
    if name in _countries():
        return country_name(_countries()[name], lang)
    known = knowledge().places.get(name)
    names = known.names if known else _capitals().get(name, {})
    spellings = names.get(lang, ()) if lang != "en" else ()
    return spellings[0] if spellings else body_name(name, lang)


def known_person(key: str) -> Person | None:
    """Return a person by id, or by canonical name where the id follows from it; None for one who is not known."""
    people = knowledge().people
    if key in people:
        return people[key]
    found = people.get(slug(key)) if key else None
    return found if found and found.name == key else None


def person_name(key: str, lang: str, given: Mapping[str, str] | None = None) -> str:
    """Return a person's usual name in a language.

    Args:
        key: Id, or canonical English name.
        lang: Code of the language.
        given: Names by language that an item or the library has for them.
    """
    person = known_person(key)
    if person:
        spellings = person.names.get(lang, ()) if lang != "en" else (person.name,)
        return (spellings or (person.name,))[0]
    names = given or {}
    return names.get(lang) or names.get("en") or key


def person_names(key: str, given: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return a person's names by language, as far as they are known."""
    person = known_person(key)
    if person:
        return {"en": person.name} | {lang: names[0] for lang, names in person.names.items() if names and lang != "en"}
    return {lang: name for lang, name in (given or {}).items() if name}
