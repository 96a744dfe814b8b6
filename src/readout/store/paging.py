"""Long lists in pages."""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Window:
    """The part of a list that is wanted.

    Attributes:
        limit: At most so many rows.
        offset: Rows to leave out at the beginning.
    """

    limit: int = 50
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """A part of a list.

    Attributes:
        rows: The rows themselves.
        total: How many rows the whole list has.
        window: The part that was wanted.
    """

    rows: tuple[T, ...]
    total: int
    window: Window

    @property
    def more(self) -> bool:
        """True where the list goes on after this page."""
        return self.window.offset + len(self.rows) < self.total
