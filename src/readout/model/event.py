"""Contacts in the world, told by one item or many: why items belong together, and what they say together.

An **event** is one contact. A **telling** of it is one contact of one item's reading. Everything that the machine
decides keeps its reasons; what an analyst decides is a **judgement** and outranks the machine.
"""

from dataclasses import dataclass
from typing import NamedTuple

from readout.model.evidence import Evidence


class TellingKey(NamedTuple):
    """One contact of one item.

    Attributes:
        item: The item's id.
        contact: The contact's place in the item's reading, from 0.
    """

    item: str
    contact: int

    def __str__(self) -> str:
        return f"{self.item}#{self.contact}"


@dataclass(frozen=True, slots=True)
class FeatureVerdict:
    """What one named feature says about two tellings.

    Attributes:
        name: ``participants``, ``channel``, ``date``, …
        weight: How much the feature counts.
        score: from -1 (they differ; strong objections go below) to 1 (they agree); 0 where the feature cannot tell.
        words: The reason, for the user.
    """

    name: str
    weight: float
    score: float
    words: str


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether two tellings are of the same contact, and why.

    Attributes:
        one, other: The tellings, the smaller key first.
        same: The decision.
        score: Sum of weight times score of the features; an analyst's judgement counts 1000.
        features: What each feature said, the weightiest first.
        judgement: Number of the judgement that decided, or 0 where the machine did.
    """

    one: TellingKey
    other: TellingKey
    same: bool
    score: float
    features: tuple[FeatureVerdict, ...] = ()
    judgement: int = 0


@dataclass(frozen=True, slots=True)
class Cited:
    """Words of one item that support a value of an event.

    Attributes:
        item: The item's id.
        evidence: The words and their place.
    """

    item: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Support:
    """Who says so.

    Attributes:
        items: Ids of the items, copies included.
        sources: Independent sources: a copy, a translation and its source are one.
        sides: Countries and bodies whose own outlets or offices say so; ``third`` for others.
        cited: The words, at most one passage an item.
    """

    items: tuple[str, ...]
    sources: int
    sides: tuple[str, ...]
    cited: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class MergedValue:
    """One value of an event's record.

    Attributes:
        field: ``channel``, ``date``, ``participant``, ``subject``, ``situation``, ``place``,
            ``initiator``, ``country`` or ``figure``.
        value: The value.
        support: Who says so.
        judged: Number of the judgement that set it, or 0.
    """

    field: str
    value: str
    support: Support
    judged: int = 0


@dataclass(frozen=True, slots=True)
class Conflict:
    """Values of one field that cannot all be true; nothing is chosen between them.

    Attributes:
        field: The field.
        values: The values, the best supported first.
        words: What is at odds, for the user.
    """

    field: str
    values: tuple[MergedValue, ...]
    words: str


@dataclass(frozen=True, slots=True)
class EventPerson:
    """A participant of an event.

    Attributes:
        key: Knowledge id, canonical name, or ``office@CC`` where no item names anybody.
        name: Canonical English name, or ``office@CC``.
        office: Office id, or empty.
        country: Country or body, or empty.
        support: Who names them.
        forms: Other spellings under which items without knowledge of them name them.
    """

    key: str
    name: str
    office: str
    country: str
    support: Support
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EventState:
    """What an event was said to be at a time: announced, held, denied, postponed.

    Attributes:
        status: ``held``, ``ongoing``, ``planned``, ``possible``, ``denied`` or ``postponed``.
        date: The contact's date as said, ISO 8601, or empty.
        said_on: Day of publication, or empty.
        items: Ids of the items that say so.
    """

    status: str
    date: str
    said_on: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EventRecord:
    """What the items of an event say together.

    Attributes:
        channel, status, date: The best supported values; every other is under ``values`` and in the conflicts.
        participants: The principals.
        countries, subjects, situations, places, initiators: Values, the best supported first.
        values: All values of channel, status and date with their support.
    """

    channel: str
    status: str
    date: str
    participants: tuple[EventPerson, ...]
    countries: tuple[MergedValue, ...] = ()
    subjects: tuple[MergedValue, ...] = ()
    situations: tuple[MergedValue, ...] = ()
    places: tuple[MergedValue, ...] = ()
    initiators: tuple[MergedValue, ...] = ()
    figures: tuple[MergedValue, ...] = ()
    values: tuple[MergedValue, ...] = ()


@dataclass(frozen=True, slots=True)
class Copy:
    """An item that repeats another.

    Attributes:
        item: Id of the copy.
        source: Id of the item that it repeats: the earliest published of its kind.
        kind: ``copy`` (the same words), ``near`` (nearly the same words) or ``translation``.
        share: Share of its words or sentences that the source has, 0 to 1.
    """

    item: str
    source: str
    kind: str
    share: float


@dataclass(frozen=True, slots=True)
class Event:
    """One contact in the world.

    Attributes:
        id: ``e`` and twelve hexadecimal digits; ids of its earlier states lead to it as well.
        tellings: The contacts of items that tell it.
        states: How it was announced, confirmed, denied, postponed, in order of publication.
        record: What the items say together.
        conflicts: Where they are at odds.
        copies: Items that repeat others.
        decisions: Why each telling belongs here: its strongest link.
        notes: Sentences for the user, such as judgements that contradict each other.
    """

    id: str
    tellings: tuple[TellingKey, ...]
    states: tuple[EventState, ...]
    record: EventRecord
    conflicts: tuple[Conflict, ...] = ()
    copies: tuple[Copy, ...] = ()
    decisions: tuple[Decision, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def items(self) -> tuple[str, ...]:
        """Ids of the items that tell it, in alphabetical order."""
        return tuple(sorted({key.item for key in self.tellings}))


@dataclass(frozen=True, slots=True)
class Judgement:
    """An analyst's decision.

    Attributes:
        id: Its number in the library.
        kind: ``same``, ``apart``, ``person`` or ``value``.
        item: Id of the item that it is about.
        contact: Which contact of the item, or -1 for whichever the other item tells too.
        other: Id of the other item, for ``same`` and ``apart``.
        other_contact: Likewise.
        field: For ``value`` the field, for ``person`` the participant as the item has it.
        value: For ``value`` the value, for ``person`` whom that is.
        who, why, made_at: Who decided, why, and when (UTC).
        undone_at, undone_by: When and by whom it was taken back; empty while it holds.
    """

    id: int
    kind: str
    item: str
    contact: int = -1
    other: str = ""
    other_contact: int = -1
    field: str = ""
    value: str = ""
    who: str = ""
    why: str = ""
    made_at: str = ""
    undone_at: str = ""
    undone_by: str = ""

    @property
    def holds(self) -> bool:
        """True until it is undone."""
        return not self.undone_at
