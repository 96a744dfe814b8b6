"""Snippets in parts, of which some are marked."""

from collections.abc import Iterator

from readout.search import Snippet


def parts(snippet: Snippet) -> list[tuple[str, bool]]:
    """Cut a snippet into its parts; True marks the words that were asked for."""
    return [part for part in _cut(snippet) if part[0]]


def _cut(snippet: Snippet) -> Iterator[tuple[str, bool]]:
    at = 0
    for start, end in snippet.marks:
        yield snippet.text[at:start], False
        yield snippet.text[start:end], True
        at = end
    yield snippet.text[at:], False
