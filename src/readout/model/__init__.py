"""The values that flow through Readout: frozen, slotted, picklable, standard library only."""

from readout.model.document import Document, Field
from readout.model.evidence import Evidence, Value
from readout.model.failure import Failure, ItemError, Outcome, RefusedError, Stage
from readout.model.reading import (
    Commitment,
    Contact,
    DateMention,
    Figure,
    Mention,
    Participant,
    Reading,
    Reference,
    Statement,
)
from readout.model.span import Span

__all__ = [
    "Commitment",
    "Contact",
    "DateMention",
    "Document",
    "Evidence",
    "Failure",
    "Field",
    "Figure",
    "ItemError",
    "Mention",
    "Outcome",
    "Participant",
    "Reading",
    "Reference",
    "RefusedError",
    "Span",
    "Stage",
    "Statement",
    "Value",
]
