"""Calibration: of the values given at some confidence, how many are right."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from readout.evaluation.fields import compare
from readout.evaluation.spelling import Spelling
from readout.model import Contact, Evidence, Participant, Reading, Value
from readout.model.encoding import flat

LEVELS = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98)
"""The confidences that are given; a share is told as the nearest of them."""
ENOUGH = 15
"""Judged values from which a rule or a kind of evidence has a share of its own."""
WEIGHT = 8
"""Values of the field's own share that are added to a rule's, so that few values say little."""
FIELD = "share"


@dataclass(frozen=True, slots=True)
class Judged:
    """A value that was read, and whether it was right.

    Attributes:
        item: The item's id.
        field: The field, as scores name it.
        rule: The rule of its first evidence.
        kind: Kind of evidence, or empty.
        confidence: The confidence with which it was given.
        right: Whether gold has it.
    """

    item: str
    field: str
    rule: str
    kind: str
    confidence: float
    right: bool


class Tagged(str):
    """A text value that remembers which part of the reading it is."""

    __slots__ = ("part",)
    part: Any


def judge(gold: Mapping[str, Any], reading: Reading, spelling: Spelling) -> Iterator[Judged]:
    """Judge every value of a reading that gold rewards or punishes."""
    tagged = _tagged(reading)
    plain = flat(tagged, "")
    parts = {
        id(one): part
        for name in ("contacts", "statements", "figures", "references", "dates")
        for one, part in zip(plain[name], getattr(reading, name), strict=True)
    }
    for field, value, right in compare(dict(gold), plain, spelling).judged:
        part = value.part if isinstance(value, Tagged) else parts.get(id(value))
        if isinstance(part, Contact):
            yield from () if right else _of_no_contact(reading.id, part)
        elif part is not None:
            yield Judged(reading.id, field, part.evidence[0].rule, kind_of(part), part.confidence, right)


def _of_no_contact(item: str, contact: Contact) -> Iterator[Judged]:
    """The values of a contact that gold does not have; none of them is right."""
    values: dict[str, tuple[Value[str] | Participant, ...]] = {
        "channel": (contact.channel,),
        "status": (contact.status,),
        "participants": contact.participants,
        "countries": contact.countries,
    }
    for name, parts in values.items():
        for part in parts:
            yield Judged(item, f"contact.{name}", part.evidence[0].rule, kind_of(part), part.confidence, right=False)


def kind_of(part: Any) -> str:
    """Return a part's kind of evidence; for a participant whether it is named; empty where kinds are not told apart."""
    if isinstance(part, Participant):
        return "stated" if part.person_id or "@" not in part.value else "office"
    return part.kind if isinstance(part, Value) else ""


def _tagged(part: Any) -> Any:
    if isinstance(part, tuple) and not hasattr(part, "_fields"):
        return tuple(_tagged(one) for one in part)
    if not is_dataclass(part) or isinstance(part, Evidence):
        return part
    changes = {field.name: _tagged(getattr(part, field.name)) for field in fields(part)}
    if isinstance(changes.get("value"), str) and "evidence" in changes:
        changes["value"] = Tagged(changes["value"])
        changes["value"].part = part
    return replace(part, **changes)  # type: ignore[type-var]


def shares(judged: Iterable[Judged], family: Any) -> dict[str, dict[str, float]]:
    """Measure the shares of right values by field, by rule and by kind of evidence.

    Args:
        judged: Judged values.
        family: Gives the name of a rule without what sets its variants apart.
    """
    counts: defaultdict[str, defaultdict[str, Counter[bool]]] = defaultdict(lambda: defaultdict(Counter))
    for one in judged:
        for key in {FIELD, family(one.rule), one.kind} - {""}:
            counts[one.field][key][one.right] += 1
    return {field: _of_field(of_field) for field, of_field in counts.items()}


def _of_field(counts: Mapping[str, Counter[bool]]) -> dict[str, float]:
    own = (counts[FIELD][True] + 1) / (counts[FIELD].total() + 2)
    found = {FIELD: level(own)}
    for key, count in sorted(counts.items()):
        share = level((count[True] + WEIGHT * own) / (count.total() + WEIGHT))
        part = ENOUGH <= count.total() < counts[FIELD].total()
        if key != FIELD and part and share != found[FIELD]:
            found[key] = share
    return found


def level(share: float) -> float:
    """Return the confidence that is told for a share: the nearest level."""
    return min(LEVELS, key=lambda one: abs(one - share))


def table(judged: Iterable[Judged]) -> list[tuple[float, int, float]]:
    """Return for each confidence how many values were given at it, and the share of right ones."""
    counts: defaultdict[float, Counter[bool]] = defaultdict(Counter)
    for one in judged:
        counts[one.confidence][one.right] += 1
    return [(given, count.total(), count[True] / count.total()) for given, count in sorted(counts.items())]
