"""The contacts of an item."""

from readout.extraction.header import Header
from readout.extraction.page import Page
from readout.model import Contact


def find_contacts(page: Page, header: Header) -> tuple[Contact, ...]:
    """Read the contacts of an item."""
    return ()
