"""What was discussed: subjects of the closed list, by the words that show them."""

from typing import NamedTuple

from readout.extraction.page import Page


class Subject(NamedTuple):
    """Words that show a subject.

    Attributes:
        first: Index of the first token.
        last: Index after the last token.
        subject: Subject of the closed list.
    """

    first: int
    last: int
    subject: str


def find_subjects(page: Page) -> tuple[Subject, ...]:
    """Find all words that show a subject, in order; names do not hide them."""
    hits = page.rules.terms[page.lang, "subjects"].match(page.analysis.words)
    return tuple(
        Subject(hit.first, hit.last, str(entry.attributes["subject"]))
        for hit in hits
        for entry in hit.entries
        if "subject" in entry.attributes
    )
