"""Paragraphs from lines that were broken to fit a page or a mail."""

import re
from collections.abc import Iterable

SENTENCE_END = tuple('.!?…:;؟»”"')
HYPHENS = ("\u00ad", "\ufffe", "\x02")
SHORT = 0.72


def reflow(lines: Iterable[str]) -> list[str]:
    """Join broken lines to paragraphs.

    A line goes on into the next one unless it is blank, or clearly shorter than the widest lines, or shorter and at
    the end of a sentence.

    Args:
        lines: The lines of one page or message.

    Returns:
        The paragraphs; each keeps its words and their order.
    """
    kept = [re.sub(r"[ \t]+", " ", line).strip() for line in lines]
    width = _usual_width(kept)
    paragraphs: list[str] = []
    goes_on = False
    for line in kept:
        if not line:
            goes_on = False
            continue
        paragraphs[-1:] = [_join(paragraphs[-1], line)] if goes_on else [*paragraphs[-1:], line]
        goes_on = len(line) >= width * SHORT and not (line.endswith(SENTENCE_END) and len(line) < width * 0.9)
    return paragraphs


def _usual_width(lines: list[str]) -> int:
    """Return the length that nine of ten lines do not pass."""
    lengths = sorted(map(len, filter(None, lines)))
    return lengths[len(lengths) * 9 // 10] if lengths else 0


def _join(before: str, line: str) -> str:
    if before.endswith(HYPHENS):
        return before[:-1] + line
    return f"{before} {line}"
