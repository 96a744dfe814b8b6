"""Quotation marks: which words stand in them, also where the marks are doubled or unbalanced."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

from readout.languages import Analysis, Word

CLOSERS = {
    "«": "»", "“": "”", "„": "“”‟", "‹": "›", "<<": (">>",), '"': '"', "”": "”“", "``": ("''",),
    "‘": "’", "'": "'", "‟": "”",
}  # fmt: skip
PAIRED = {"«", "„", "‹", "<<", "``", "‘"}
"""Opening marks whose closing mark has another shape, so that nesting can be counted."""
MARK = re.compile("[«»“”„‟\"‹›‘]|<<|>>|``|''|(?<![^\\W_])'(?=\\w)|’(?=[\\s.,;:!?)]|$)|'(?=[\\s.,;:!?)]|$)")
LONGEST = 6_000
"""Characters after which an unclosed quotation is given up."""
SPACES = " \t\n\r\u00a0"


class Quotation(NamedTuple):
    """Words in quotation marks.

    Attributes:
        opening: Index of the opening mark's token.
        first: Index of the first token inside.
        last: Index after the last token inside.
        after: Index after the closing mark's token; ``last`` where it is missing.
        closed: False where the closing mark is missing.
        words: Number of words inside.
    """

    opening: int
    first: int
    last: int
    after: int
    closed: bool
    words: int


class Mark(NamedTuple):
    """A quotation mark: its token, its shape, and what its surroundings make of it."""

    token: int
    shape: str
    opens: bool
    closes: bool


def find_quotations(analysis: Analysis) -> list[Quotation]:
    """Find the quotations of a document, outermost only, in order.

    A quotation ends at its closing mark, nested ones skipped; one that is never closed before its
    paragraph ends stops with its sentence.
    """
    marks = _marks(analysis)
    found: list[Quotation] = []
    index = 0
    while index < len(marks):
        mark = marks[index]
        if mark.shape in CLOSERS and mark.opens:
            closing = _closing(marks, index, analysis)
            quotation = _made(analysis, mark, marks[closing] if closing else None)
            if quotation is not None:
                found.append(quotation)
                index = closing or _past(marks, index, quotation.last)
        index += 1
    return found


def is_quoted(token: int, quotations: Sequence[Quotation]) -> bool:
    """True for a token that stands in quotation marks."""
    index = bisect_right(quotations, token, key=attrgetter("opening")) - 1
    return index >= 0 and token < quotations[index].last


def _past(marks: Sequence[Mark], index: int, token: int) -> int:
    """Index of the last mark before a token."""
    while index + 1 < len(marks) and marks[index + 1].token < token:
        index += 1
    return index


def _marks(analysis: Analysis) -> list[Mark]:
    text, starts = analysis.text, analysis.starts
    marks = []
    for found in MARK.finditer(text):
        start, end = found.span()
        token = bisect_right(starts, start) - 1
        if token < 0 or starts[token] != start:
            continue
        shape = found.group()
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        spaced, followed = before in SPACES + "([-–—", after in SPACES
        opens = shape not in "»”›>>''’" or (shape == "”" and spaced and not followed)
        if shape in "\"'":
            opens = (
                (spaced and not followed)
                or before in ":،,"
                or spaced == followed
                or (before.isalpha() and after.isalpha())
            )
        closes = shape in "»”›>>''’" or (not (spaced and after.isalnum()) and before != ":")
        marks.append(Mark(token, shape, opens, closes))
    return marks


def _closing(marks: Sequence[Mark], opening: int, analysis: Analysis) -> int:
    """Index of the mark that closes the quotation, or 0."""
    mark = marks[opening]
    closers, depth, inner = CLOSERS[mark.shape], 0, 0
    limit = _limit(analysis, mark.token)
    line = analysis.text.find("\n", analysis.starts[mark.token])
    for index in range(opening + 1, len(marks)):
        other = marks[index]
        if other.token >= limit:
            break
        if other.shape in closers and other.closes:
            if not depth:
                return index
            depth -= 1
            if line < 0 or analysis.starts[other.token] < line:
                inner = index  # «… «…», …»: the last mark closes both
        elif other.shape == mark.shape and other.opens and (mark.shape in PAIRED or not other.closes):
            depth += 1
    return inner


def _limit(analysis: Analysis, opening: int) -> int:
    """Index of the token at which the search for a closing mark ends: a blank line, or far away."""
    text, starts = analysis.text, analysis.starts
    start = starts[opening]
    blank = PARAGRAPH.search(text, start, start + LONGEST)
    end = blank.start() if blank else min(len(text), start + LONGEST)
    return bisect_right(starts, end - 1) if end > start else opening


PARAGRAPH = re.compile(r"\n[ \t\r\u00a0]*\n")


def _made(analysis: Analysis, mark: Mark, closing: Mark | None) -> Quotation | None:
    first = mark.token + 1
    last = closing.token if closing else _sentence_end(analysis, mark.token)
    words = analysis.words
    while first < last and words[first].surface in CLOSERS and words[first].surface == mark.shape:
        first += 1
    while last > first and (_edge(words[last - 1]) or (closing is None and words[last - 1].surface == ".")):
        last -= 1
    count = sum(word.kind == "word" for word in words[first:last])
    after = closing.token + 1 if closing else last
    return Quotation(mark.token, first, last, after, closing is not None, count) if count else None


def _edge(word: Word) -> bool:
    return word.kind in ("break", "paragraph") or word.surface in ",،"


def _sentence_end(analysis: Analysis, token: int) -> int:
    index = bisect_right(analysis.sentences, (token, len(analysis.words) + 1)) - 1
    first, last = analysis.sentences[max(index, 0)]
    return last if first <= token < last else token + 1
