"""What supports a value: the words, where they stand, and the rule that read them."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from readout.model.quick import quick

T = TypeVar("T")


@quick
@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that support a value.

    Attributes:
        start: Offset of the first code point in the document's stored text.
        end: Offset after the last code point; ``text[start:end] == quote``.
        quote: The words themselves; empty where the value comes from metadata.
        rule: Name of the rule that read the words.
        field: Metadata field that holds the value («published», «url», …) where the text does not; else empty.
        given: The metadata field's content as it was given; else empty.
    """

    start: int
    end: int
    quote: str
    rule: str
    field: str = ""
    given: str = ""


def from_field(field: str, given: str, rule: str) -> Evidence:
    """Make the evidence of a value that stands in an item's metadata and not in its text."""
    return Evidence(0, 0, "", rule, field, given)


@quick
@dataclass(frozen=True, slots=True)
class Value(Generic[T]):
    """One value of a reading with the words that support it.

    Attributes:
        value: The value in the field's own type or vocabulary.
        evidence: At least one piece of evidence, the strongest first.
        confidence: Share of values with evidence of this kind that are right, 0 to 1.
        kind: Kind of evidence: ``stated``, ``resolved`` (from other words of the item),
            ``inferred`` (from a heading or the document as a whole), ``metadata``.
    """

    value: T
    evidence: tuple[Evidence, ...]
    confidence: float = 0.9
    kind: str = "stated"

    def __post_init__(self) -> None:
        if not self.evidence:
            raise ValueError(f"a value without evidence does not exist: {self.value!r}")
