"""What one item's contact says of which contact it is: the little that matching needs of a reading."""

import re
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from readout.model import Contact, Document, Participant, Reading, Value
from readout.model.event import TellingKey
from readout.resolution.days import Days, days_of, ordinal
from readout.resolution.hours import hours
from readout.resolution.sketches import sketch
from readout.resolution.wordlists import says_moved

PASSAGES, CUT, SHORT = 5, 160, 40
"""How many sentences stand for an item's wording, their greatest length, and the length of scraps (code points)."""
SENTENCE_ENDS = re.compile(r"(?<=[.!?؟])\s+|\n")
FUTURE = frozenset({"planned", "possible"})


@dataclass(frozen=True, slots=True)
class Who:
    """A participant as one item has it.

    Attributes:
        key: Knowledge id, or the name in Latin letters; empty for an office that nobody is named for.
        country: Code or body, or empty.
        office: Office id, or empty.
        known: True where ``key`` is a knowledge id.
    """

    key: str
    country: str = ""
    office: str = ""
    known: bool = False


@dataclass(frozen=True, slots=True)
class Profile:
    """What a telling says apart from its words; tellings with equal profiles are compared once.

    Attributes:
        sides: Countries and bodies.
        people: The participants, ordered.
        channel, status: As in a reading.
        days: Days that the contact's date covers, or None.
        published: Day of publication as an ordinal, or 0.
        others: Other days that an item about a change of date names.
        moved: True where the item tells of a change of date.
        hours: Whether the day is named with its last or its first hours; see ``data/vocabularies/hours.yml``.
        place: Where, or empty.
        subjects, situations, figures, references: For what they have in common.
    """

    sides: frozenset[str]
    people: tuple[Who, ...]
    channel: str
    status: str
    days: Days | None
    published: int
    others: frozenset[int] = frozenset()
    moved: bool = False
    place: str = ""
    subjects: frozenset[str] = frozenset()
    situations: frozenset[str] = frozenset()
    figures: frozenset[tuple[str, float]] = frozenset()
    references: frozenset[str] = frozenset()
    hours: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Telling:
    """One contact as one item tells it, ready for matching.

    Attributes:
        key: Item and contact.
        profile: What it says apart from its words.
        lang: The item's language.
        publisher: Who published the item, or empty.
        sketch: MinHash of the item's words.
        passages: The item's first sentences.
    """

    key: TellingKey
    profile: Profile
    lang: str = ""
    publisher: str = ""
    sketch: tuple[int, ...] = ()
    passages: tuple[str, ...] = ()


def tellings(document: Document, reading: Reading, marks: tuple[int, ...] | None = None) -> list[Telling]:
    """Take the tellings out of a reading.

    Args:
        document: The item.
        reading: Its reading.
        marks: The sketch of the item's words, if it is known already.
    """
    if not reading.contacts:
        return []
    words = sketch(document.text) if marks is None else marks
    moved = says_moved(document.text, reading.lang)
    opening = passages(document.text)
    publisher = reading.publisher.value if reading.publisher else document.publisher
    return [
        Telling(
            TellingKey(document.id, number),
            replace(profile(contact, reading, number, moved=moved), hours=hours(document.text, reading.lang, contact)),
            reading.lang,
            publisher,
            words,
            opening,
        )
        for number, contact in enumerate(reading.contacts)
    ]


def profile(contact: Contact, reading: Reading, number: int, *, moved: bool = False) -> Profile:
    """Take out of a contact what tells which contact it is."""
    main = number == 0
    coming = contact.status.value in FUTURE or contact.status.value == "denied"
    people = tuple(sorted((who(one) for one in contact.participants), key=repr))
    return Profile(
        sides=sides(contact),
        people=people,
        channel=contact.channel.value,
        status=contact.status.value,
        days=days_of(_plain(contact.date)),
        published=ordinal(_plain(reading.published)),
        others=_days_named(reading) if moved and coming else frozenset(),
        moved=moved and coming,
        place=_plain(contact.place),
        subjects=frozenset(value.value for value in contact.subjects),
        situations=frozenset(value.value for value in contact.situations),
        figures=frozenset((one.what, one.value) for one in reading.figures) if main else frozenset(),
        references=frozenset(f"{one.kind} {_plain(one.date)}" for one in reading.references if one.date),
    )


def _plain(value: Value[str] | None) -> str:
    return value.value if value else ""


def who(participant: Participant) -> Who:
    """Turn a participant into what is compared."""
    office, _, country = participant.value.partition("@") if "@" in participant.value else (participant.office, "", "")
    name = participant.resolved if "@" in participant.value else participant.value
    key = participant.person_id or slugged(name)
    return Who(key, participant.country or country, office or participant.office, bool(participant.person_id))


def slugged(name: str) -> str:
    """Write a name as knowledge ids are written."""
    return "-".join("".join(letter if letter.isalnum() else " " for letter in name.casefold()).split())


def sides(contact: Contact) -> frozenset[str]:
    """Return the countries and bodies between which a contact takes place."""
    stated = frozenset(value.value for value in contact.countries)
    spoken = frozenset(filter(None, (who(one).country for one in contact.participants)))
    return spoken | stated if len(spoken) < 2 else spoken


def _days_named(reading: Reading) -> frozenset[int]:
    found = (days_of(one.value or "") for one in reading.dates)
    return frozenset(days.first for days in found if days and days.exact)


def passages(text: str) -> tuple[str, ...]:
    """Return the first sentences of a text, cut where they are long, without scraps."""
    found = (sentence.strip() for sentence in SENTENCE_ENDS.split(text))
    return tuple(sentence[:CUT] for sentence in islice((one for one in found if len(one) > SHORT), PASSAGES))


def day_text(value: int) -> str:
    """Write an ordinal day as ISO 8601."""
    return date.fromordinal(value).isoformat()
