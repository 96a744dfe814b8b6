"""A stretch of a document's text."""

from typing import NamedTuple


class Span(NamedTuple):
    """Half-open span of Unicode code points in a document's stored text.

    Attributes:
        start: Offset of the first code point.
        end: Offset after the last code point.
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words of ``text`` that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two spans share a code point."""
        return self.start < other.end and other.start < self.end

    def within(self, other: "Span") -> bool:
        """Tell whether the span lies inside ``other``."""
        return other.start <= self.start and self.end <= other.end
