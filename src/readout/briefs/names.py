"""People, offices, countries and places by the names that news in a language uses, in the case that is needed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from readout.knowledge import Knowledge
from readout.knowledge.people import Person
from readout.languages.declension import in_case
from readout.languages.russian import decline
from readout.model.event import EventPerson
from readout.resolution.tellings import slugged
from readout.resolution.wordlists import vocabulary

CASES = ("nom", "gen", "dat", "acc", "ins", "loc")
PARTICLES = """аль эль ас аш ад ан ар аз бен бин ибн абу де ди дер ван фон да ла ле оглы кызы уль"""
FIXED = frozenset(PARTICLES.split())
PLURAL_ABBREVIATIONS = frozenset(("США", "ОАЭ"))
ROMAN = re.compile(r"[IVXLC]+$")


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody as a sentence names them.

    Attributes:
        forms: Office and name in each case (Russian), or six times the same.
        gender: ``m``, ``f``, ``n`` or ``pl``, as the verb agrees with it.
        person: False for a country, a government, a delegation: somebody whom nobody is named for.
    """

    forms: tuple[str, ...]
    gender: str
    person: bool = True

    def case(self, name: str) -> str:
        """Return the form in a case."""
        return self.forms[CASES.index(name)]


def name_person(person: EventPerson, lang: str, knowledge: Knowledge, day: str) -> Named:
    """Name a participant with office and country, in that language's usual spelling."""
    if "@" in person.name:
        office, _, country = person.name.partition("@")
        return name_office(office or "government", country, lang, knowledge)
    if person.name in knowledge.countries or person.name == person.country:
        return name_country(person.name, lang, knowledge)
    known = knowledge.people.get(person.key)
    gender = known.gender if known else "m"
    names = _name_forms(_spelling(person.name, known, lang), gender, lang)
    country = person.country
    words = _office_words(person.office, _title(person, known, day), country, gender, lang, knowledge)
    if not words or not country:
        return Named(names, gender)
    if lang == "en":
        owner = country_name(country, "en", knowledge)
        body = country not in knowledge.countries
        full = f"{owner} {words} {names[0]}" if body else f"{words} {names[0]} of {the(owner)}"
        return Named((full,) * 6, gender)
    offices = _office_forms(words, country, gender, lang, knowledge)
    return Named(tuple(f"{first} {second}" for first, second in zip(offices, names, strict=True)), gender)


def name_office(office: str, country: str, lang: str, knowledge: Knowledge) -> Named:
    """Name an office that nobody is named for: «the Foreign Minister of Egypt», «the leaders of Germany»."""
    entry = _offices().get(office) or _offices()["government"]
    if lang == "en":
        owner = the(country_name(country, "en", knowledge))
        return Named((f"the {entry['en']} of {owner}",) * 6, "pl" if office == "leaders" else "m", person=False)
    words = entry["ar_of" if lang == "ar" and "ar_of" in entry else lang]
    if lang == "ar":
        owner = country_name(country, "ar", knowledge)
        return Named((_joined_ar(words, owner),) * 6, str(entry.get("gender", "m")), person=False)
    return Named(_office_forms(words, country, "m", "ru", knowledge), noun_gender(words, "ru"), person=False)


def name_country(code: str, lang: str, knowledge: Knowledge) -> Named:
    """Name a country or body that stands for its side."""
    name = country_name(code, lang, knowledge)
    if lang == "ru":
        fixed = _fixed(code, knowledge)
        return Named(tuple(in_case(name, case, fixed) for case in range(6)), noun_gender(name, "ru"), person=False)
    gender = "f" if lang == "ar" and (code in knowledge.countries or noun_gender(name, "ar") == "f") else "m"
    return Named((the(name) if lang == "en" else name,) * 6, gender, person=False)


def name_speaker(value: str, lang: str, knowledge: Knowledge) -> Named | None:
    """Name who said something, without office; None for somebody whom this language's readers could not read."""
    if "@" in value:
        office, _, country = value.partition("@")
        return name_office(office, country, lang, knowledge) if office in _offices() else None
    known = knowledge.people.get(slugged(value))
    if known:
        return Named(_name_forms(_spelling(value, known, lang), known.gender, lang), known.gender)
    if value in knowledge.countries or knowledge.organisations.get(value):
        named = name_country(value, lang, knowledge)
        return named if lang == "en" or not named.forms[0].isascii() else None
    return Named((value,) * 6, "m") if lang == "en" and " " in value else None


def noun_gender(words: str, lang: str) -> str:
    """Return the gender of a noun phrase by the ending of its first noun."""
    if lang == "ar":
        return "f" if words.split(maxsplit=1)[0].endswith(("ة", "اء")) else "m"
    if words.isupper():
        return "pl" if words in PLURAL_ABBREVIATIONS else "m"
    parts = words.split()
    noun = next((word for word in parts if not re.search(r"(?:[ыио]й|[ая]я|[ое]е|ые|ие)$", word)), parts[-1]).lower()
    if noun.endswith(("ы", "и")):
        return "pl"
    if noun.endswith("ь"):
        return "f" if noun.endswith(("сть", "адь", "овь")) else "m"
    return "f" if noun.endswith(("а", "я")) else "n" if noun.endswith(("о", "е")) else "m"


def _spelling(name: str, known: Person | None, lang: str) -> str:
    return known.names[lang][0] if known and known.names.get(lang) else name


def _title(person: EventPerson, known: Person | None, day: str) -> str:
    """Return what the person's office was called then; where no day is told, what it was called last."""
    tenures = [one for one in known.tenures if one.office == person.office] if known else []
    tenures = [one for one in tenures if one.country == person.country] or tenures
    then = [one for one in tenures if day and one.covers(day)] or tenures[-1:]
    return then[0].title if then else ""


def _name_forms(name: str, gender: str, lang: str) -> tuple[str, ...]:
    if lang != "ru" or not any("а" <= letter <= "я" for letter in name.lower()):
        return (name,) * 6
    return tuple(" ".join(_word_in(word, gender, case) for word in name.split()) for case in CASES)


def _word_in(word: str, gender: str, case: str) -> str:
    """Decline one word of a name; particles, numerals, and short parts before a hyphen, stay."""
    head, hyphen, tail = word.rpartition("-")
    if word.lower() in FIXED or ROMAN.match(word) or (not word[:1].isupper() and not hyphen):
        return word
    forms = decline(tail, gender)
    form = next((form for form, cases in forms.items() if case in cases), tail.lower())
    if case == "ins" and tail.endswith("а") and form[-3:-2] in "жшчщц":
        form = f"{form[:-2]}ей"  # «Джорджей», not «Джорджой»
    shared = _shared(tail, form)
    return f"{head}{hyphen}{tail[:shared]}{form[shared:]}"


def _shared(word: str, form: str) -> int:
    plain = word.lower().replace("ё", "е")
    return next(
        (at for at, (one, other) in enumerate(zip(plain, form, strict=False)) if one != other),
        min(len(plain), len(form)),
    )


def _office_forms(words: str, country: str, gender: str, lang: str, knowledge: Knowledge) -> tuple[str, ...]:
    if lang == "ru":
        owner = in_case(country_name(country, "ru", knowledge), 1, _fixed(country, knowledge))
        return tuple(f"{in_case(words, case)} {owner}" for case in range(6))
    adjective = _arabic_adjective(country, words, gender, knowledge)
    return (f"{words} {adjective}" if adjective else _joined_ar(words, country_name(country, "ar", knowledge)),) * 6


def _joined_ar(words: str, owner: str) -> str:
    """Put a body's name behind an office: «الأمين العام ل» and «الأمم المتحدة» make «الأمين العام للأمم المتحدة»."""
    if not words.endswith(" ل"):
        return f"{words} {owner}"
    return words + (f"ل{owner[2:]}" if owner.startswith("ال") else owner)


@cache
def _offices() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = vocabulary("offices")
    return found


def _office_words(office: str, title: str, country: str, gender: str, lang: str, knowledge: Knowledge) -> str:
    body = country not in knowledge.countries
    if body and title == "president":
        title = "president of a body"
    entry = _offices().get(title) or _offices().get(office) or {}
    if lang == "ar" and not _arabic_adjective(country, "", gender, knowledge):
        return entry.get("ar_of", "")
    return (entry.get(f"{lang}_f") if gender == "f" else None) or entry.get(lang, "")


def _arabic_adjective(code: str, words: str, gender: str, knowledge: Knowledge) -> str:
    """Return the country's adjective with its article, in the gender of the office that it follows; empty for none."""
    country = knowledge.countries.get(code)
    adjectives = country.forms["ar", "adjectives"] if country else ()
    if not adjectives or " " in adjectives[0]:
        return ""
    feminine = gender == "f" or words.partition(" ")[0].endswith("ة")
    return f"ال{adjectives[0]}{'ة' if feminine else ''}"


def country_name(code: str, lang: str, knowledge: Knowledge) -> str:
    """Return a country's or body's usual name in a language."""
    country = knowledge.countries.get(code)
    if country and country.forms[lang, "names"]:
        return country.forms[lang, "names"][0]
    return organisation_name(code, lang, knowledge)


def _fixed(code: str, knowledge: Knowledge) -> frozenset[str]:
    """Return which of a country's Russian names keep one form."""
    country = knowledge.countries.get(code)
    return country.indeclinable if country else frozenset()


def the(name: str) -> str:
    """Put «the» before an English name that stands with it."""
    if name.startswith("The "):
        return f"t{name[1:]}"
    words = name.split()
    rules = _articles()
    withs = words and (words[-1] in rules["ends"] or words[0] in rules["starts"] or name in rules["names"])
    return f"the {name}" if withs else name


@cache
def _articles() -> dict[str, Any]:
    return {key: frozenset(names) for key, names in vocabulary("articles").items()}


def organisation_name(name: str, lang: str, knowledge: Knowledge) -> str:
    """Return an organisation's usual name in a language; its own where the knowledge has none."""
    organisation = knowledge.organisations.get(name)
    names: Sequence[str] = organisation.names[lang] if organisation else ()
    return names[0] if names else name


def place_name(name: str, lang: str, knowledge: Knowledge) -> str:
    """Return a place's usual name in a language, or an empty string where it is not known in it."""
    place = knowledge.places.get(name)
    if place and place.names.get(lang):
        names = place.names[lang]
        return str(next((one for one in names if one not in place.ambiguous), names[0]))
    for country in knowledge.countries.values():
        if country.capital == name and country.capitals[lang]:
            return country.capitals[lang][0]
        if name in (country.code, country.name):
            return country_name(country.code, lang, knowledge)
    return name if lang == "en" else ""


def countries_of_place(name: str, knowledge: Knowledge) -> frozenset[str]:
    """Return the codes of the countries in which a place lies."""
    place = knowledge.places.get(name)
    held = {code for code, one in knowledge.countries.items() if name in (one.capital, one.code, one.name)}
    return frozenset(held | set(place.countries if place else ()))


def in_place(name: str, lang: str, knowledge: Knowledge) -> str:
    """Return a place as it stands behind «in»: in Russian in the prepositional case, in English with its article."""
    place = place_name(name, lang, knowledge)
    if lang == "en":
        return the(place)
    return in_case(place, 5) if lang == "ru" and place else place
