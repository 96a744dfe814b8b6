"""The figures of an item."""

from readout.extraction.page import Page
from readout.model import Figure


def find_figures(page: Page) -> tuple[Figure, ...]:
    """Read the figures of an item."""
    return ()
