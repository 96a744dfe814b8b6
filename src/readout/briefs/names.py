"""People, offices, countries and places by the names that news in a language uses, in the case that is needed."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from readout.knowledge import Knowledge
from readout.knowledge.people import Person
from readout.languages.declension import in_case
from readout.languages.russian import decline
from readout.model.event import EventPerson
from readout.resolution.wordlists import vocabulary

CASES = ("nom", "gen", "dat", "acc", "ins", "loc")
PARTICLES = """аль эль ас аш ад ан ар аз бен бин ибн абу де ди дер ван фон да ла ле оглы кызы уль"""
FIXED = frozenset(PARTICLES.split())


@dataclass(frozen=True, slots=True)
class Named:
    """A participant as a sentence names them.

    Attributes:
        forms: Office and name in each case (Russian), or six times the same.
        gender: ``m`` or ``f``.
    """

    forms: tuple[str, ...]
    gender: str

    def case(self, name: str) -> str:
        """Return the form in a case."""
        return self.forms[CASES.index(name)]


def name_person(person: EventPerson, lang: str, knowledge: Knowledge, day: str) -> Named:
    """Name a participant with office and country, in that language's usual spelling."""
    known = knowledge.people.get(person.key)
    gender = known.gender if known else "m"
    office, title = _office(person, known, day)
    country = person.country
    if "@" in person.name:
        office, _, country = person.name.partition("@")
        return Named(_office_forms(office or "government", "", country, "m", lang, knowledge), "m")
    names = _name_forms(_spelling(person, known, lang), gender, lang)
    offices = _office_forms(office, title, country, gender, lang, knowledge) if office and country else ("",) * 6
    return Named(tuple(f"{first} {second}".strip() for first, second in zip(offices, names, strict=True)), gender)


def _spelling(person: EventPerson, known: Person | None, lang: str) -> str:
    return known.names[lang][0] if known and known.names.get(lang) else person.name


def _office(person: EventPerson, known: Person | None, day: str) -> tuple[str, str]:
    tenures = [one for one in known.tenures if one.covers(day)] if known and day else []
    tenure = next((one for one in tenures if one.office == person.office), None)
    return person.office, tenure.title if tenure else ""


def _name_forms(name: str, gender: str, lang: str) -> tuple[str, ...]:
    if lang != "ru" or not any("а" <= letter <= "я" for letter in name.lower()):
        return (name,) * 6
    return tuple(" ".join(_word_in(word, gender, case) for word in name.split()) for case in CASES)


def _word_in(word: str, gender: str, case: str) -> str:
    """Decline one word of a name; particles, and short parts before a hyphen, stay."""
    head, hyphen, tail = word.rpartition("-")
    if word.lower() in FIXED or (not word[:1].isupper() and not hyphen):
        return word
    forms = decline(tail, gender)
    form = next((form for form, cases in forms.items() if case in cases), tail.lower())
    shared = _shared(tail, form)
    return f"{head}{hyphen}{tail[:shared]}{form[shared:]}"


def _shared(word: str, form: str) -> int:
    plain = word.lower().replace("ё", "е")
    return next(
        (at for at, (one, other) in enumerate(zip(plain, form, strict=False)) if one != other),
        min(len(plain), len(form)),
    )


def _office_forms(
    office: str, title: str, country: str, gender: str, lang: str, knowledge: Knowledge
) -> tuple[str, ...]:
    words = _office_words(office, title, gender, lang)
    if not words:
        return ("",) * 6
    if lang == "ru":
        owner = in_case(country_name(country, "ru", knowledge), 1)
        return tuple(f"{in_case(words, case)} {owner}" for case in range(6))
    if lang == "ar":
        return (f"{words} {_arabic_adjective(country, words, gender, knowledge)}",) * 6
    return (f"{_adjective(country, 'en', knowledge)} {words}",) * 6


@cache
def _offices() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = vocabulary("offices")
    return found


def _office_words(office: str, title: str, gender: str, lang: str) -> str:
    entry = _offices().get(title) or _offices().get(office) or {}
    return (entry.get(f"{lang}_f") if gender == "f" else None) or entry.get(lang, "")


def _adjective(code: str, lang: str, knowledge: Knowledge) -> str:
    country = knowledge.countries.get(code)
    adjectives = country.forms[lang, "adjectives"] if country else ()
    return adjectives[0] if adjectives else country_name(code, lang, knowledge)


def _arabic_adjective(code: str, words: str, gender: str, knowledge: Knowledge) -> str:
    """Return the country's adjective with its article, in the gender of the office that it follows."""
    country = knowledge.countries.get(code)
    if not country or not country.forms["ar", "adjectives"]:
        return f"في {country_name(code, 'ar', knowledge)}"
    feminine = gender == "f" or words.split(maxsplit=1)[0].endswith("ة")
    bare = country.forms["ar", "adjectives"][0]
    return f"ال{bare}{'ة' if feminine else ''}"


def country_name(code: str, lang: str, knowledge: Knowledge) -> str:
    """Return a country's or body's usual name in a language."""
    country = knowledge.countries.get(code)
    if country and country.forms[lang, "names"]:
        return country.forms[lang, "names"][0]
    return organisation_name(code, lang, knowledge)


def organisation_name(name: str, lang: str, knowledge: Knowledge) -> str:
    """Return an organisation's usual name in a language; its own where the knowledge has none."""
    organisation = knowledge.organisations.get(name)
    names: Sequence[str] = organisation.names[lang] if organisation else ()
    return names[0] if names else name


def place_name(name: str, lang: str, knowledge: Knowledge) -> str:
    """Return a place's usual name in a language, or an empty string where it is not known in it."""
    place = knowledge.places.get(name)
    if place and place.names.get(lang):
        return str(place.names[lang][0])
    for country in knowledge.countries.values():
        if country.capital == name and country.capitals[lang]:
            return country.capitals[lang][0]
        if name in (country.code, country.name):
            return country_name(country.code, lang, knowledge)
    return name if lang == "en" else ""


def in_place(name: str, lang: str, knowledge: Knowledge) -> str:
    """Return a place as it stands behind «in»: in Russian in the prepositional case."""
    place = place_name(name, lang, knowledge)
    return in_case(place, 5) if lang == "ru" and place else place
