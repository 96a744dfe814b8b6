"""The spellings under which known names are looked for: inflected forms and the words that must not be cut."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from readout.grammar import Entry
from readout.knowledge.countries import Country, Seat
from readout.knowledge.formats import Format
from readout.knowledge.knowledge import Knowledge
from readout.knowledge.organisations import Organisation
from readout.knowledge.people import Person
from readout.knowledge.places import Place
from readout.languages.declension import declined
from readout.languages.folding import fold_arabic, script_of
from readout.languages.glossary import Frequencies


class Spelling(NamedTuple):
    """One spelling of a name.

    Attributes:
        text: As data files write it (nominative, indefinite).
        entry: What it names.
        gender: ``m`` or ``f`` for a person's name, which Russian declines by it; else empty.
    """

    text: str
    entry: Entry
    gender: str = ""


def person_spellings(person: Person) -> Iterator[Spelling]:
    """Yield the full and short names of a person."""
    full = Entry("person", person.id, ("PERSON",), "full")
    short = Entry("person", person.id, ("PERSON", "SHORTNAME"), "short")
    weak = Entry("person", person.id, ("PERSON", "SHORTNAME"), "short", ambiguous=True)
    for spellings in person.names.values():
        for text in spellings:
            yield Spelling(text, full if " " in text.strip() or "-" in text else short, person.gender)
    for spellings in person.short.values():
        for text in spellings:
            yield Spelling(text, short, person.gender)
    for spellings in person.weak.values():
        for text in spellings:
            yield Spelling(text, weak, person.gender)


def country_spellings(country: Country) -> Iterator[Spelling]:
    """Yield names, adjectives, peoples, capitals and seats of a country."""
    classes = {"names": ("COUNTRY",), "adjectives": ("NATION",), "prefixes": ("NATIONPREFIX",), "people": ("PEOPLE",)}
    for (lang, form), spellings in country.forms.items():
        for text in spellings:
            entry = Entry("country", country.code, classes[form], form, text in country.ambiguous)
            for variant in _country_variants(text, lang, form, country):
                yield Spelling(variant, entry)
    yield from _city_spellings(country, country.capital, country.capitals)
    for seat in country.seats:
        if seat.office == TOWN:
            yield from _city_spellings(country, seat.name, seat.names)
        else:
            yield from _seat_spellings(country, seat)


TOWN = "town"
"""What a seat that is a town stands for: the government, as a capital does."""


def _country_variants(text: str, lang: str, form: str, country: Country) -> Iterable[str]:
    if lang == "ar" and form == "adjectives":
        return _adjective_forms(text)
    return declined(text, country.indeclinable) if lang == "ru" and form == "names" else (text,)


def _city_spellings(country: Country, name: str, names: Mapping[str, tuple[str, ...]]) -> Iterator[Spelling]:
    for lang, spellings in names.items():
        for text in spellings:
            doubtful = text in country.ambiguous
            entry = Entry("country", country.code, ("CAPITALCITY", "PLACE"), "capital", doubtful, {"place": name})
            for variant in declined(text, country.indeclinable) if lang == "ru" else (text,):
                yield Spelling(variant, entry)


def _seat_spellings(country: Country, seat: Seat) -> Iterator[Spelling]:
    attributes = {"body": seat.body, "of": seat.office, "place": seat.name}
    for lang, spellings in seat.names.items():
        for text in spellings:
            entry = Entry("country", country.code, ("SEAT",), "seat", text in country.ambiguous, attributes)
            for variant in declined(text, country.indeclinable) if lang == "ru" else (text,):
                yield Spelling(variant, entry)


def organisation_spellings(organisation: Organisation) -> Iterator[Spelling]:
    """Yield names and adjectives of an organisation."""
    kind = organisation.kind.replace("-", "_")
    attributes = {"kind": organisation.kind, "country": organisation.country}
    for lang, spellings in organisation.names.items():
        for text in spellings:
            doubtful = text in organisation.ambiguous
            entry = Entry("organisation", organisation.name, ("ORG", f"ORG.{kind}"), "name", doubtful, attributes)
            for variant in declined(text) if lang == "ru" else (text,):
                yield Spelling(variant, entry)
    for lang, spellings in organisation.adjectives.items():
        for text in spellings:
            entry = Entry("organisation", organisation.name, ("ORGADJ",), "adjective", False, attributes)
            for variant in _adjective_forms(text) if lang == "ar" else (text,):
                yield Spelling(variant, entry)


def place_spellings(place: Place) -> Iterator[Spelling]:
    """Yield the names of a place."""
    attributes = {"kind": place.kind, "countries": place.countries}
    for lang, spellings in place.names.items():
        for text in spellings:
            entry = Entry("place", place.name, ("PLACE",), place.kind, text in place.ambiguous, attributes)
            yield Spelling(text, entry)
            for variant in declined(text) if lang == "ru" and " " in text else ():
                yield Spelling(variant, entry)


ADJECTIVE_ENDINGS = ("", "ة", "ان", "ين", "ون", "تان", "تين", "ات")


def _adjective_forms(masculine: str) -> tuple[str, ...]:
    """Give gender, number and case of an Arabic adjective, by suffix: «أمريكي», «أمريكية», «أمريكيين» and so on.

    In an adjective of several words those take the endings that are adjectives («كورية شمالية», «جنوب أفريقية»).
    """
    words = masculine.split()
    return tuple(
        " ".join(word + ending if word.endswith("ي") else word for word in words) for ending in ADJECTIVE_ENDINGS
    )


APART = re.compile(r"(?<!\w)عبد (?=ال)|(?<=\w\w) (?=(?:الله|الدين)(?!\w))")
"""The spaces that the press leaves out at will: «عبد الله», «نصر الله», «نور الدين»."""
JOINED = re.compile(r"(?<!\w)عبد(?=ال)|(?<!عبد)(?<=\w\w)(?=(?:الله|الدين)(?!\w))")
"""The places within words where such a space may stand."""


def joined_and_apart(spellings: Iterable[Spelling]) -> Iterator[Spelling]:
    """Yield each spelling, and names such as «عبد الله» in one word and in two, as the press writes both.

    Example:
        >>> entry = Entry("person", "abdullah", ("PERSON",), "full")
        >>> [text for text, *_ in joined_and_apart([Spelling("عبد الله بن زايد", entry)])]
        ['عبد الله بن زايد', 'عبدالله بن زايد']
    """
    for spelling in spellings:
        joined = APART.sub(lambda found: found[0].strip(), spelling.text)
        apart = JOINED.sub(lambda found: found[0] + " ", joined)
        for text in dict.fromkeys((spelling.text, joined, apart)):
            yield spelling._replace(text=text)


def egyptian(spellings: Iterable[Spelling]) -> Iterator[Spelling]:
    """Yield each spelling, and a foreign «غ» written «ج» as Egyptian papers do («أردوجان», «بينج»)."""
    for spelling in spellings:
        yield spelling
        if "غ" in spelling.text and len(spelling.text) > 4:
            yield spelling._replace(text=spelling.text.replace("غ", "ج"))


def format_spellings(named: Format, lang: str) -> Iterator[Spelling]:
    """Yield the spellings of an agreement, resolution or series of talks in one language."""
    entry = Entry("format", named.name, ("FORMAT", f"FORMAT.{named.kind.replace('-', '_')}"), named.kind)
    for text in named.names[lang]:
        for variant in declined(text) if lang == "ru" else (text,):
            yield Spelling(variant, entry)


def all_spellings(knowledge: Knowledge) -> Iterator[Spelling]:
    """Yield the spellings of everybody and everything that is known."""
    for person in knowledge.people.values():
        yield from egyptian(joined_and_apart(person_spellings(person)))
    for country in knowledge.countries.values():
        yield from country_spellings(country)
    for organisation in knowledge.organisations.values():
        yield from organisation_spellings(organisation)
    for place in knowledge.places.values():
        yield from place_spellings(place)


EVERYDAY_REST = 5.5
"""Zipf value of the rest of a word from which a cut is likelier than a name («وان», «فان», «بان»)."""


def known_arabic(spellings: Iterable[Spelling], frequencies: Frequencies) -> set[str]:
    """Return the folded Arabic words whose first letters are part of a name.

    All words of people's names count, and the first words of everything else: inside an organisation's
    name («مجلس التعاون لدول الخليج») proclitics are cut as anywhere. Names that are everyday words behind
    a proclitic do not count; in a text and in the name they are cut alike.
    """
    known = set()
    for spelling in spellings:
        words = [word for word in spelling.text.replace("-", " ").split() if script_of(word) == "ar"]
        for word in words if spelling.entry.kind == "person" else words[:1]:
            folded = fold_arabic(word)
            known.add(folded)
            if folded.startswith("ال") and len(folded) > 4:
                known.add(folded[2:])
    return {word for word in known if frequencies.get(word[1:], 0.0) < EVERYDAY_REST}
