"""The part of a text that shows why it was found."""

from collections.abc import Callable, Set
from dataclasses import dataclass

from readout.search.words import WORD

WIDTH = 180
LONGEST = 200_000  # characters looked at


@dataclass(frozen=True, slots=True)
class Snippet:
    """A part of a text.

    Attributes:
        text: The words, verbatim.
        start: Offset of the first code point in the item's text.
        marks: Spans of the words that were asked for, within ``text``.
    """

    text: str
    start: int
    marks: tuple[tuple[int, int], ...] = ()


def cut(text: str, wanted: Set[str], analyse: Callable[[str], str]) -> Snippet:
    """Cut out the part of a text in which most of the wanted terms stand; its beginning, if none does.

    Args:
        text: The item's text.
        wanted: Terms as the index has them.
        analyse: Turns a word into its terms.
    """
    hits = [found.span() for found in WORD.finditer(text[:LONGEST]) if wanted and _is_wanted(found[0], wanted, analyse)]
    first = max(range(len(hits)), key=lambda at: _within(hits, at), default=None)
    start = max(0, hits[first][0] - WIDTH // 4) if first is not None else 0
    start = _word_start(text, start)
    end = _word_end(text, min(len(text), start + WIDTH))
    marks = tuple((left - start, right - start) for left, right in hits if start <= left and right <= end)
    return Snippet(text[start:end], start, marks)


def _is_wanted(word: str, wanted: Set[str], analyse: Callable[[str], str]) -> bool:
    return not wanted.isdisjoint(analyse(word).split())


def _within(hits: list[tuple[int, int]], at: int) -> int:
    limit = hits[at][0] + WIDTH * 3 // 4
    return sum(1 for left, _ in hits[at : at + 40] if left < limit)


def _word_start(text: str, position: int) -> int:
    while position > 0 and not text[position - 1].isspace():
        position -= 1
    return position


def _word_end(text: str, position: int) -> int:
    while position < len(text) and not text[position].isspace():
        position += 1
    return position
