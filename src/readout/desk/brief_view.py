"""A brief of an event as its page shows it: sentences whose notes lead to the words that support them."""

from dataclasses import dataclass

from readout.briefs import Brief
from readout.briefs.sentences import Sentence
from readout.desk.links import passage_path

FORMS = {
    "md": "text/markdown; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "pdf": "application/pdf",
    "text": "text/plain; charset=utf-8",
}


@dataclass(frozen=True, slots=True)
class Note:
    """A numbered note: the words, and where they are marked."""

    number: int
    words: str
    href: str


@dataclass(frozen=True, slots=True)
class BriefView:
    """A brief: its sentences and statements with their notes, and remarks."""

    lang: str
    sentences: tuple[tuple[str, tuple[Note, ...]], ...]
    statements: tuple[tuple[str, tuple[Note, ...]], ...]
    remarks: tuple[str, ...]


def view_brief(made: Brief) -> BriefView:
    """Make the brief of one event ready for its page."""
    notes: dict[object, Note] = {}
    told = made.events[0]
    return BriefView(
        made.lang,
        tuple((one.text, _noted(one, notes)) for one in told.sentences),
        tuple((one.text, _noted(one, notes)) for one in told.statements),
        told.remarks,
    )


def _noted(sentence: Sentence, notes: dict[object, Note]) -> tuple[Note, ...]:
    for cited in sentence.notes:
        evidence = cited.evidence
        href = passage_path(cited.item, evidence.start, evidence.end)
        notes.setdefault(cited, Note(len(notes) + 1, evidence.quote, href))
    return tuple(notes[cited] for cited in sentence.notes)
