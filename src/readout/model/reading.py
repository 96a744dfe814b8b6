"""What one item says, as structured values with evidence.

The fields and their vocabularies are those of the annotation guidelines (``docs/fields.md``); names of
people and bodies are canonical English names.
"""

from dataclasses import dataclass
from typing import Any

from readout.model.evidence import Evidence, Value
from readout.model.quick import quick
from readout.model.span import Span


@quick
@dataclass(frozen=True, slots=True)
class Mention:
    """A person, country or organisation that an item names.

    Attributes:
        value: Canonical English name (person, organisation) or ISO 3166-1 alpha-2 code (country).
        kind: ``person``, ``country`` or ``organisation``.
        evidence: Every place where it is named.
        id: Knowledge id (person id, organisation name), or empty for one that the knowledge files lack.
        forms: The forms as written, in order of first appearance.
        names: Usual names by language, ``(("ar", "…"), ("en", "…"), ("ru", "…"))``, as far as known.
        detail: For a person: the office held on the day, as an office id with country; for an organisation: its kind.
        confidence: 0 to 1.
    """

    value: str
    kind: str
    evidence: tuple[Evidence, ...]
    id: str = ""
    forms: tuple[str, ...] = ()
    names: tuple[tuple[str, str], ...] = ()
    detail: str = ""
    confidence: float = 0.95


@quick
@dataclass(frozen=True, slots=True)
class Participant:
    """A principal of a contact.

    Attributes:
        value: Canonical English name, or ``office@CC`` where the item names nobody.
        evidence: The words that name the participant, or stand for one.
        name: The fullest form as the item writes it.
        romanised: The name in Latin letters (equal to ``value`` for a named person).
        office: Office on the day of the contact (``head-of-state``, …), stated or by tenure; empty if unknown.
        country: Code of the country, or name of the body, that the participant speaks for; empty if unknown.
        person_id: Knowledge id, or empty.
        resolved: Canonical name of the holder by tenure where ``value`` is only an office; else empty.
        confidence: 0 to 1.
    """

    value: str
    evidence: tuple[Evidence, ...]
    name: str = ""
    romanised: str = ""
    office: str = ""
    country: str = ""
    person_id: str = ""
    resolved: str = ""
    confidence: float = 0.9


@quick
@dataclass(frozen=True, slots=True)
class Contact:
    """One direct exchange between principals, as one item tells it.

    Attributes:
        evidence: The words that tell the contact.
        channel: ``phone``, ``video``, ``meeting``, ``visit``, ``letter`` or ``unspecified``.
        status: ``held``, ``ongoing``, ``planned``, ``possible`` or ``denied``.
        date: ISO 8601 date of the contact at the precision known, or None.
        participants: The principals.
        countries: Codes (or names of bodies) of the sides.
        initiator: Canonical name or country code at whose initiative it took place, or None.
        place: Where it took place or will, in English, or None.
        subjects: What was discussed, from the closed list.
        situations: Countries (codes), regions and conflicts discussed.
        sources: Who reported the contact.
    """

    evidence: tuple[Evidence, ...]
    channel: Value[str]
    status: Value[str]
    date: Value[str] | None = None
    participants: tuple[Participant, ...] = ()
    countries: tuple[Value[str], ...] = ()
    initiator: Value[str] | None = None
    place: Value[str] | None = None
    subjects: tuple[Value[str], ...] = ()
    situations: tuple[Value[str], ...] = ()
    sources: tuple[Value[str], ...] = ()


@quick
@dataclass(frozen=True, slots=True)
class Commitment:
    """What a statement of agreement, promise, readiness or invitation binds somebody to.

    Attributes:
        who: Those who commit themselves (canonical names or codes).
        to_whom: Those to whom it is given.
        what: Span of the words that say what is to be done.
        by_when: ISO 8601 date, or empty.
    """

    who: tuple[str, ...]
    to_whom: tuple[str, ...]
    what: Span
    by_when: str = ""


@quick
@dataclass(frozen=True, slots=True)
class Statement:
    """Something that an item attributes to someone.

    Attributes:
        span: The content, without quotation marks.
        quoted: True where the content stands in quotation marks.
        act: What is done by saying it, from the closed list.
        speakers: Canonical names, ``office@CC``, bodies or country codes.
        via: Through whom it reached the item, the nearest first.
        evidence: The content's words.
        direct: True for a block quotation after a colon that has no marks.
        same_as: Index in the reading's statements of the first telling that this one repeats, or -1.
        commitment: Who binds themselves to what, for acts of agreement, promise, readiness and invitation.
        subjects: Subjects that the content touches.
        confidence: 0 to 1.
    """

    span: Span
    quoted: bool
    act: Value[str]
    speakers: tuple[Value[str], ...]
    via: tuple[Value[str], ...]
    evidence: tuple[Evidence, ...]
    direct: bool = False
    same_as: int = -1
    commitment: Commitment | None = None
    subjects: tuple[str, ...] = ()
    confidence: float = 0.85


@quick
@dataclass(frozen=True, slots=True)
class Figure:
    """A count or a sum.

    Attributes:
        value: The number.
        what: ``killed``, ``wounded``, ``detained``, ``captured``, ``displaced``, ``released``, ``neutralised`` or
            ``money``.
        evidence: The words of the number, of what is counted, and of whom.
        who: Who or what is counted, in the item's own words or in English where the vocabulary has it; may be empty.
        place: Where, or None.
        speaker: Who gives the figure, or None.
        bound: ``exact``, ``at-least``, ``at-most``, ``about``.
        upper: Upper end of a range, or None.
        confidence: 0 to 1.
    """

    value: float
    what: str
    evidence: tuple[Evidence, ...]
    who: str = ""
    place: Value[str] | None = None
    speaker: Value[str] | None = None
    bound: str = "exact"
    upper: float | None = None
    confidence: float = 0.85


@quick
@dataclass(frozen=True, slots=True)
class Reference:
    """An earlier or coming agreement, statement, meeting or resolution that an item points to.

    Attributes:
        kind: ``agreement``, ``statement``, ``meeting``, ``call``, ``visit``, ``letter`` or ``resolution``.
        evidence: The words that point to it.
        date: ISO 8601 date, or None.
        parties: Codes, bodies or persons.
        name: Its name, in English where the vocabulary has one, else as written; may be empty.
        confidence: 0 to 1.
    """

    kind: str
    evidence: tuple[Evidence, ...]
    date: Value[str] | None = None
    parties: tuple[Value[str], ...] = ()
    name: str = ""
    confidence: float = 0.7


@quick
@dataclass(frozen=True, slots=True)
class DateMention:
    """A date expression.

    Attributes:
        text: The words exactly as written.
        value: ISO 8601 date, month, year, week or quarter, or None where nothing resolves it.
        evidence: Every place where the same words stand with the same value.
        time: Time of day with its zone where stated (``14:30+03:00``, ``14:30``), or empty.
        confidence: 0 to 1.
    """

    text: str
    value: str | None
    evidence: tuple[Evidence, ...]
    time: str = ""
    confidence: float = 0.95


@quick
@dataclass(frozen=True, slots=True)
class Reading:
    """What one item says.

    Attributes:
        id: The document's id.
        lang: The document's language.
        title: The headline, or None.
        published: Day (or month) of publication, ISO 8601, or None.
        publisher: Who published the item, or None.
        credits: Agencies, offices or media named as the source of the item.
        photo_credits: Those named as the source of a photograph.
        languages: Other languages in which the page offers itself (ISO 639-1).
        persons, countries, organisations: What the item names.
        contacts: The contacts that it reports, the main one first.
        statements, figures, references, dates: See their types.
        doubts: Sentences for the user: a weekday or date that contradicts another, words that name no day.
        rules_version: Fingerprint of the rules and knowledge that read the item.
    """

    id: str
    lang: str
    title: Value[str] | None = None
    published: Value[str] | None = None
    publisher: Value[str] | None = None
    credits: tuple[Value[str], ...] = ()
    photo_credits: tuple[Value[str], ...] = ()
    languages: tuple[Value[str], ...] = ()
    persons: tuple[Mention, ...] = ()
    countries: tuple[Mention, ...] = ()
    organisations: tuple[Mention, ...] = ()
    contacts: tuple[Contact, ...] = ()
    statements: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    references: tuple[Reference, ...] = ()
    dates: tuple[DateMention, ...] = ()
    doubts: tuple[str, ...] = ()
    rules_version: str = ""


Json = dict[str, Any]
