"""The query language: words, "phrases", fields, and a minus before what must not be."""

import re
from dataclasses import dataclass

from readout.model import RefusedError

FIELDS = {
    "who": "a participant",
    "with": "another participant of the same contact",
    "about": "a subject or situation that was discussed",
    "on": "the day, month or year of the contact, or a range: 2021-02..2021-03",
    "country": "a country or body that takes part, by code or by name",
    "channel": "phone, video, meeting, visit, letter, unspecified",
    "status": "held, ongoing, planned, possible, denied",
    "lang": "ar, ru, en",
    "published": "when the item was published, like on",
}
CHANNELS = ("phone", "video", "meeting", "visit", "letter", "unspecified")
STATUSES = ("held", "ongoing", "planned", "possible", "denied")
CLOSED = {"channel": CHANNELS, "status": STATUSES}
DATED = ("on", "published")
QUOTES = {'"': '"', "«": "»", "“": "”", "„": "“"}

_DATE = r"\d{4}(?:-(?:\d{2}(?:-\d{2})?|W\d{2}|Q[1-4]))?"
_RANGE = re.compile(rf"(?P<since>{_DATE})?(?P<dots>\.\.)?(?P<until>{_DATE})?")
_FIELD = re.compile(r"([A-Za-z]+):(?!//)")
_WORD = re.compile(r"\S+")


class QueryError(RefusedError):
    """A query cannot be understood; the message says what can be written."""


@dataclass(frozen=True, slots=True)
class Term:
    """One part of a query.

    Attributes:
        words: What is asked for.
        field: Name of the field, or an empty string for words of the text.
        phrase: True where the words must follow one another.
        prefix: True where the word may go on.
        negated: True where it must not be.
    """

    words: str
    field: str = ""
    phrase: bool = False
    prefix: bool = False
    negated: bool = False

    @property
    def alternatives(self) -> tuple[str, ...]:
        """The values of a field, any of which will do (``country:RU,TR``)."""
        if self.phrase:
            return (self.words,)
        return tuple(part for part in re.split("[,،]", self.words) if part)


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked for; all terms hold together."""

    terms: tuple[Term, ...] = ()

    def of(self, *fields: str) -> tuple[Term, ...]:
        """Return the terms of some fields; an empty name stands for the words of the text."""
        return tuple(term for term in self.terms if term.field in fields)


def parse(query: str) -> Query:
    """Read a query.

    Args:
        query: For example ``energy -gas who:erdogan with:putin on:2021-02.. "joint projects"``.

    Raises:
        QueryError: A field is unknown, empty, or holds what it cannot.
    """
    terms, position = [], 0
    while (position := _skip_spaces(query, position)) < len(query):
        term, position = _term(query, position)
        if term.words:
            terms.append(_checked(term))
    return Query(tuple(terms))


def _skip_spaces(query: str, position: int) -> int:
    while position < len(query) and query[position].isspace():
        position += 1
    return position


def _term(query: str, position: int) -> tuple[Term, int]:
    negated = query[position] in "-\u2212" and position + 1 < len(query) and not query[position + 1].isspace()
    position += negated
    field = _FIELD.match(query, position)
    name = field[1].casefold() if field else ""
    position = field.end() if field else position
    if name and name not in FIELDS:
        raise QueryError(f"there is no field {name}: (there are {', '.join(FIELDS)}); to find the words, quote them.")
    words, phrase, position = _words(query, position)
    if name and not words:
        raise QueryError(f"{name}: says nothing; write for example {name}:{_example(name)}.")
    prefix = not phrase and not name and words.endswith("*")
    return Term(words.rstrip("*") if prefix else words, name, phrase, prefix, negated), position


def _words(query: str, position: int) -> tuple[str, bool, int]:
    closing = QUOTES.get(query[position : position + 1])
    if closing:
        end = query.find(closing, position + 1)
        if end < 0:
            end = len(query)
        return query[position + 1 : end].strip(), True, end + 1
    found = _WORD.match(query, position)
    return (found[0], False, found.end()) if found else ("", False, position)


def _example(name: str) -> str:
    examples = {"who": "erdogan", "with": "putin", "about": "energy", "country": "TR", "lang": "ar"}
    return examples.get(name, CLOSED[name][0] if name in CLOSED else "2021-02..2021-03")


def _checked(term: Term) -> Term:
    for value in term.alternatives if term.field in CLOSED else ():
        if value.casefold() not in CLOSED[term.field]:
            raise QueryError(f"there is no {term.field} {value}; there are {', '.join(CLOSED[term.field])}.")
    if term.field in DATED:
        date_range(term)
    return term


def date_range(term: Term) -> tuple[str, str]:
    """Return the first and the last date of a field's range; an empty string for an open end.

    Raises:
        QueryError: It is no date and no range.
    """
    found = _RANGE.fullmatch(term.words)
    if not found or not (found["since"] or found["until"]):
        raise QueryError(f"{term.field}:{term.words} is no date; write 2021-02-18, 2021-02, 2021 or 2021-02..2021-03.")
    since, until = found["since"] or "", found["until"] or ""
    return (since, until) if found["dots"] else (since, since)
