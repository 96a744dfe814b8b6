"""How sure a value is: the share of values that are right among those with evidence of its kind.

The shares stand in ``data/confidence.yml``; ``python -m tools.confidence`` measures them.
"""

from collections.abc import Mapping
from typing import TypeVar

from readout.model import (
    Contact,
    DateMention,
    Evidence,
    Figure,
    Mention,
    Participant,
    Reading,
    Reference,
    Statement,
    Value,
)
from readout.model.quick import replace

T = TypeVar("T")
FIELD = "share"
"""The key under which a field's own share stands."""


class Shares:
    """Shares of right values by field and kind of evidence.

    Args:
        fields: By field: its own share, those of rules (without language and number) and those of kinds of evidence.
    """

    def __init__(self, fields: Mapping[str, Mapping[str, float]]) -> None:
        self._fields = fields
        self._known: dict[tuple[str, str, str], float | None] = {}

    def of(self, field: str, evidence: tuple[Evidence, ...], kind: str, given: float) -> float:
        """Return the share of a field's values with such evidence: of the rule, else the kind, else the field.

        Args:
            field: Field, as scores name it (``contact.date``).
            evidence: The value's evidence; its first rule counts.
            kind: Kind of evidence; empty where it is not told apart.
            given: What to return where the field has not been measured.
        """
        key = field, evidence[0].rule if evidence else "", kind
        if key not in self._known:
            self._known[key] = self._look(*key)
        share = self._known[key]
        return given if share is None else share

    def _look(self, field: str, rule: str, kind: str) -> float | None:
        shares = self._fields.get(field, {})
        return next((shares[key] for key in (family(rule), kind, FIELD) if key in shares), None)


def family(rule: str) -> str:
    """Return a rule's name without its language and number.

    Example:
        >>> family("ar.actors.office-nation-name#2"), family("name.short")
        ('actors.office-nation-name', 'name.short')
    """
    head, _, rest = rule.partition("#")[0].partition(".")
    return rest if len(head) == 2 else rule.partition("#")[0]


def rated(reading: Reading, shares: Shares) -> Reading:
    """Return a reading whose values carry the share of right ones among their like."""
    return replace(
        reading,
        publisher=_value("publisher", reading.publisher, shares),
        credits=_values("credits", reading.credits, shares),
        persons=_mentions("persons", reading.persons, shares),
        countries=_mentions("countries", reading.countries, shares),
        organisations=_mentions("organisations", reading.organisations, shares),
        contacts=tuple([_contact(contact, shares) for contact in reading.contacts]),
        statements=tuple([_statement(statement, shares) for statement in reading.statements]),
        figures=tuple([_figure(figure, shares) for figure in reading.figures]),
        references=tuple([_reference(reference, shares) for reference in reading.references]),
        dates=tuple([_date(date, shares) for date in reading.dates]),
    )


def _value(field: str, value: Value[T] | None, shares: Shares) -> Value[T] | None:
    return _rated(field, value, shares) if value else None


def _rated(field: str, value: Value[T], shares: Shares) -> Value[T]:
    share = shares.of(field, value.evidence, value.kind, value.confidence)
    return value if share == value.confidence else Value(value.value, value.evidence, share, value.kind)


def _values(field: str, values: tuple[Value[T], ...], shares: Shares) -> tuple[Value[T], ...]:
    return tuple([_rated(field, value, shares) for value in values])


def _mentions(field: str, mentions: tuple[Mention, ...], shares: Shares) -> tuple[Mention, ...]:
    return tuple([replace(one, confidence=shares.of(field, one.evidence, "", one.confidence)) for one in mentions])


def _contact(contact: Contact, shares: Shares) -> Contact:
    return replace(
        contact,
        channel=_rated("contact.channel", contact.channel, shares),
        status=_rated("contact.status", contact.status, shares),
        date=_value("contact.date", contact.date, shares),
        participants=tuple([_participant(one, shares) for one in contact.participants]),
        countries=_values("contact.countries", contact.countries, shares),
        initiator=_value("contact.initiator", contact.initiator, shares),
        place=_value("contact.place", contact.place, shares),
        subjects=_values("contact.subjects", contact.subjects, shares),
        situations=_values("contact.situations", contact.situations, shares),
        sources=_values("contact.sources", contact.sources, shares),
    )


def _participant(one: Participant, shares: Shares) -> Participant:
    kind = "stated" if one.person_id or "@" not in one.value else "office"
    return replace(one, confidence=shares.of("contact.participants", one.evidence, kind, one.confidence))


def _statement(statement: Statement, shares: Shares) -> Statement:
    field = "quotations" if statement.quoted else "reported statements"
    return replace(
        statement,
        act=_rated(f"{field}: act", statement.act, shares),
        speakers=_values(f"{field}: speakers", statement.speakers, shares),
        via=_values(f"{field}: via", statement.via, shares),
        confidence=shares.of(field, statement.evidence, "", statement.confidence),
    )


def _figure(figure: Figure, shares: Shares) -> Figure:
    return replace(
        figure,
        speaker=_value("figures: speaker", figure.speaker, shares),
        confidence=shares.of("figures", figure.evidence, "", figure.confidence),
    )


def _reference(reference: Reference, shares: Shares) -> Reference:
    return replace(
        reference,
        parties=_values("references: parties", reference.parties, shares),
        confidence=shares.of("references", reference.evidence, "", reference.confidence),
    )


def _date(date: DateMention, shares: Shares) -> DateMention:
    return replace(date, confidence=shares.of("dates", date.evidence, "", date.confidence))
