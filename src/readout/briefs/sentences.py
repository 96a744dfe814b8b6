"""A sentence of a brief and the words that support it."""

from collections.abc import Iterable
from dataclasses import dataclass

from readout.model.event import Cited


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and the words that support it.

    Attributes:
        text: The sentence.
        notes: What supports it.
    """

    text: str
    notes: tuple[Cited, ...] = ()


def cited_first(cited: Iterable[Cited]) -> tuple[Cited, ...]:
    """Return each piece of evidence once, in order; without those that stand in no text."""
    return tuple(dict.fromkeys(one for one in cited if one.evidence.quote))
