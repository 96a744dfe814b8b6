"""Quotation marks: which words stand in them, also where the marks are doubled or unbalanced."""

from collections.abc import Sequence
from typing import NamedTuple

from readout.languages import Analysis, Word

CLOSERS = {"«": "»", "“": "”", "„": "“”‟", "‹": "›", "<<": ">>", '"': '"', "”": "”“", "``": "''"}
LONGEST = 400
"""Tokens after which an unclosed quotation is given up."""


class Quotation(NamedTuple):
    """Words in quotation marks.

    Attributes:
        opening: Index of the opening mark's token.
        first: Index of the first token inside.
        last: Index after the last token inside.
        closed: False where the closing mark is missing.
        words: Number of words inside.
    """

    opening: int
    first: int
    last: int
    closed: bool
    words: int


def find_quotations(analysis: Analysis) -> list[Quotation]:
    """Find the quotations of a document, outermost only, in order.

    A quotation ends at its closing mark, nested ones of other shapes skipped; one that is never closed
    ends with its sentence.
    """
    words, found, index = analysis.words, [], 0
    while index < len(words):
        if words[index].surface in CLOSERS and _opens(words, index):
            quotation = _quotation(analysis, index)
            if quotation is not None:
                found.append(quotation)
                index = quotation.last
        index += 1
    return found


def _opens(words: Sequence[Word], index: int) -> bool:
    return index + 1 < len(words) and words[index + 1].kind not in ("break", "paragraph")


def _quotation(analysis: Analysis, opening: int) -> Quotation | None:
    words = analysis.words
    closers = CLOSERS[words[opening].surface]
    depth, index = 0, opening + 1
    limit = min(len(words), opening + LONGEST)
    while index < limit:
        surface = words[index].surface
        if surface == words[opening].surface and surface not in closers:
            depth += 1
        elif surface in closers and depth == 0:
            return _made(analysis, opening, index, closed=True)
        elif surface in closers:
            depth -= 1
        elif words[index].kind == "paragraph":
            break
        index += 1
    last = next((last for first, last in analysis.sentences if first <= opening < last), opening)
    return _made(analysis, opening, last, closed=False) if last > opening + 3 else None


def _made(analysis: Analysis, opening: int, last: int, closed: bool) -> Quotation | None:
    first = opening + 1
    while first < last and analysis.words[first].surface in CLOSERS:
        first += 1
    count = sum(word.kind == "word" for word in analysis.words[first:last])
    return Quotation(opening, first, last, closed, count) if count else None
