"""A language of the desk: its words, names, dates and numbers."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from babel.numbers import format_decimal

from readout.desk import days, naming
from readout.desk.messages import LANGUAGES, has_message, message
from readout.desk.paragraphs import direction_of
from readout.desk.reasons import Told, tell


@lru_cache(maxsize=4096)
def _plain_message(lang: str, name: str) -> str:
    return message(lang, name)


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language in which the desk speaks.

    Attributes:
        lang: Its code.
    """

    lang: str

    @property
    def direction(self) -> str:
        """``rtl`` or ``ltr``."""
        return direction_of(self.lang)

    @property
    def other_direction(self) -> str:
        """The direction that this language is not written in."""
        return "ltr" if self.direction == "rtl" else "rtl"

    def say(self, name: str, **values: Any) -> str:
        """Return a message of the desk."""
        return message(self.lang, name, **values) if values else _plain_message(self.lang, name)

    def word(self, vocabulary: str, value: str) -> str:
        """Return a value of a closed list in this language; the value itself if the list has no word for it.

        Args:
            vocabulary: ``subject``, ``channel``, ``status``, ``deed``, ``office``, ``counted``, ``lang``.
            value: The value as readings have it.
        """
        name = f"{vocabulary}-{value}"
        return self.say(name) if value and has_message(self.lang, name) else value

    def date(self, value: str, length: str = "short") -> str:
        """Write a date at its precision."""
        return days.write_date(value, self.lang, length)

    def time(self, value: str) -> str:
        """Write a point in time."""
        return days.write_time(value, self.lang)

    def number(self, value: float) -> str:
        """Write a number."""
        return str(format_decimal(value, locale=days.LOCALES[self.lang]))

    def country(self, code: str) -> str:
        """Name a country or body."""
        return naming.country_name(code, self.lang)

    def place(self, name: str) -> str:
        """Name a place, or a part of a country («Southeastern Iran»)."""
        part, _, country = name.partition(" ")
        if country and naming.is_country(country) and has_message(self.lang, f"part-{part}"):
            return self.say(f"part-{part}", country=naming.place_name(country, self.lang))
        return naming.place_name(name, self.lang)

    def person(self, key: str, given: Mapping[str, str] | None = None) -> str:
        """Name a person."""
        return naming.person_name(key, self.lang, given)

    def reason(self, reason: str) -> Told:
        """Say why an item failed, or what its reading doubts."""
        return tell(reason, self.lang)

    def join(self, *values: str) -> str:
        """List what is not empty, with this language's comma."""
        return self.say("comma").join(filter(None, values))

    def role(self, office: str, side: str, key: str = "") -> str:
        """Name an office of a side, by its title where its holder is known to have one: «President, Türkiye»."""
        person = naming.known_person(key)
        titles = (one.title for one in person.tenures if (one.office, one.country) == (office, side)) if person else ()
        title = next((name for one in titles if one and (name := self.word("title", one)) != one), "")
        return self.join(title or self.word("office", office), side and self.country(side))

    def office(self, value: str) -> str:
        """Name what ``office@CC`` stands for: «Foreign Minister (Egypt)»."""
        office, _, side = value.partition("@")
        name = self.word("office", office)
        return f"{name} ({self.country(side)})" if side else name

    def anyone(self, value: str) -> str:
        """Name whoever a value stands for: a person, a country, a body, an office or a place."""
        if "@" in value:
            return self.office(value)
        if naming.is_code(value):
            return self.country(value)
        return self.person(value) if naming.known_person(value) else self.place(value)


@cache
def tongue(lang: str) -> Tongue:
    """Return a language of the desk."""
    return Tongue(lang if lang in LANGUAGES else LANGUAGES[0])
