"""Words that stand for somebody who can act."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from readout.extraction.page import Page
from readout.grammar import Unit
from readout.model.quick import quick


@quick
@dataclass(frozen=True, slots=True)
class Actor:
    """Words that stand for somebody who can act.

    Attributes:
        kind: ``person`` (named), ``office`` (an office without a name), ``leaders`` or ``sides`` (both or all of the
            principals), ``counterpart``, ``pronoun``, ``group`` (several offices at once, «министры»).
        rule: Name of the pattern.
        people: Knowledge entries that the name may stand for.
        name: The name's words where the knowledge files lack it.
        office: Office id, or empty.
        nations: Codes of countries or names of bodies that stand with the office.
        former: True for a former office.
        number: How many («الرئيسان» two, «الزعماء الثلاثة» three), or 0.
        attributes: Further values of the office's lexeme.
        value: Canonical name, ``office@CC``, or empty until identified.
        country: Country or body that the actor speaks for, or empty until identified.
        members: For ``leaders``, ``sides`` and ``group``: the values for which the words stand.
        named: Tokens of the name, half-open; empty span where there is none.
        person_id: Knowledge id, or empty until identified.
        resolved: Canonical name of the holder by tenure where ``value`` is only an office; or empty.
    """

    kind: str
    rule: str
    people: tuple[str, ...] = ()
    name: tuple[str, ...] = ()
    office: str = ""
    nations: tuple[str, ...] = ()
    former: bool = False
    number: int = 0
    attributes: dict[str, object] = field(default_factory=dict)
    value: str = ""
    country: str = ""
    members: tuple[str, ...] = ()
    named: tuple[int, int] = (0, 0)
    person_id: str = ""
    resolved: str = ""


@quick
@dataclass(frozen=True, slots=True)
class Found:
    """An actor and the units that it was read from."""

    first: int
    last: int
    actor: Actor
    weight: int


def people_of(units: Iterable[Unit]) -> tuple[str, ...]:
    """Return the ids of the people whom units name."""
    return tuple(dict.fromkeys(entry.id for unit in units for entry in unit.entries if entry.kind == "person"))


def words_of(units: Sequence[Unit], page: Page) -> tuple[str, ...]:
    """Return the words of units as they are written."""
    return tuple(page.analysis.quote(units[0].first, units[-1].last).split()) if units else ()
