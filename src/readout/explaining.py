"""Why each value of a reading was given."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from readout.model import Contact, Evidence, Reading, Reference, Statement, Value

SHOWN = 60  # characters of a statement that stand for it


@dataclass(frozen=True, slots=True)
class Explanation:
    """One value, and one piece of evidence that it rests on.

    Attributes:
        path: Where the value stands in the reading: ``contacts[0].participants[1]``.
        value: The value.
        rule: Name of the rule that read the words.
        quote: The words; empty where the value comes from metadata.
        start, end: Where they stand in the text, in code points.
        field: Metadata field that gave the value, and ``given`` what it said; empty otherwise.
        given: See ``field``.
        kind: ``stated``, ``resolved``, ``inferred`` or ``metadata``; empty where it is not told apart.
        confidence: 0 to 1.
    """

    path: str
    value: str
    rule: str
    quote: str
    start: int
    end: int
    field: str
    given: str
    kind: str
    confidence: float


def explain(reading: Reading, path: str = "") -> list[Explanation]:
    """List every value of a reading with its evidence, in the order of the reading's fields.

    Args:
        reading: The reading.
        path: Only values whose path begins so; all, if empty.
    """
    return [found for found in _walk(reading, "") if found.path.startswith(path)]


def _walk(part: Any, path: str) -> Iterator[Explanation]:
    if isinstance(part, tuple) and not hasattr(part, "_fields"):
        for number, one in enumerate(part):
            yield from _walk(one, f"{path}[{number}]")
    elif is_dataclass(part) and not isinstance(part, Evidence):
        yield from _own(part, path)
        for field in fields(part):
            yield from _walk(getattr(part, field.name), f"{path}.{field.name}".removeprefix("."))


def _own(part: Any, path: str) -> Iterator[Explanation]:
    for evidence in getattr(part, "evidence", ()):
        yield Explanation(
            path,
            _shown(part),
            evidence.rule,
            evidence.quote,
            evidence.start,
            evidence.end,
            evidence.field,
            evidence.given,
            getattr(part, "kind", "") if isinstance(part, Value) else "",
            getattr(part, "confidence", 1.0),
        )


def _shown(part: Any) -> str:
    if isinstance(part, Contact):
        return f"{part.channel.value}, {part.status.value}"
    if isinstance(part, Statement):
        quote = part.evidence[0].quote
        return quote if len(quote) <= SHOWN else quote[:SHOWN] + "…"
    if isinstance(part, Reference):
        return part.name or part.kind
    return "" if part.value is None else f"{part.value:g}" if isinstance(part.value, float) else str(part.value)
