"""The references of an item."""

from readout.extraction.page import Page
from readout.model import Contact, Reference


def find_references(page: Page, contacts: tuple[Contact, ...]) -> tuple[Reference, ...]:
    """Read the references of an item."""
    return ()
