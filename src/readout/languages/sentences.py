"""Where sentences end."""

from collections.abc import Sequence
from typing import Protocol

from readout.languages.word import Word

STOPS = {".", "!", "?", "…"}
CLOSING = {'"', "»", "”", "“", ")", "]", "'", "’", "›"}


class _Block(Protocol):
    @property
    def first(self) -> int: ...
    @property
    def last(self) -> int: ...


def split_sentences(
    words: Sequence[Word],
    starts: Sequence[int],
    ends: Sequence[int],
    blocks: Sequence[_Block],
    abbreviations: frozenset[str],
) -> tuple[tuple[int, int], ...]:
    """Split blocks into sentences.

    A stop ends a sentence unless it follows an abbreviation or an initial, or stands inside a number or
    name; quotation marks and brackets that close right after it belong to the sentence.

    Returns:
        ``(first, last)`` token indexes, half-open.
    """
    sentences = []
    stops = [index for index, word in enumerate(words) if word.keys[0] in STOPS]
    at = 0
    for block in blocks:
        first = block.first
        while at < len(stops) and stops[at] < block.last:
            index = stops[at]
            at += 1
            if index >= first and _ends(words, starts, ends, index, block.last, abbreviations):
                index = _closed(words, starts, ends, index + 1, block.last)
                sentences.append((first, index))
                first = index
        if first < block.last:
            sentences.append((first, block.last))
    return tuple(sentences)


def _ends(
    words: Sequence[Word],
    starts: Sequence[int],
    ends: Sequence[int],
    index: int,
    last: int,
    abbreviations: frozenset[str],
) -> bool:
    if words[index].norm != ".":
        return True
    after = _closed(words, starts, ends, index + 1, last)
    if after >= last:
        return True
    before, following = words[index - 1] if index else None, words[after]
    if starts[after] == ends[index] and following.kind in ("word", "number") and following.script == "en":
        return False  # «state.gov»
    if before is not None and len(before.surface) == len(following.surface) == 1 and starts[after] == ends[index]:
        return False  # «أ.ف.ب»
    if before is not None and (before.norm in abbreviations or _initial(before)):
        return False
    return not (following.kind == "word" and following.script in ("ru", "en") and not following.capital)


def _initial(word: Word) -> bool:
    return len(word.surface) == 1 and word.kind == "word" and word.capital


def _closed(words: Sequence[Word], starts: Sequence[int], ends: Sequence[int], index: int, last: int) -> int:
    while index < last and words[index].norm in CLOSING and starts[index] == ends[index - 1]:
        index += 1
    return index
