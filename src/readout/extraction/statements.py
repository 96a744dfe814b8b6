"""The statements of an item."""

from readout.extraction.header import Header
from readout.extraction.page import Page
from readout.model import Contact, Statement


def find_statements(page: Page, header: Header, contacts: tuple[Contact, ...]) -> tuple[Statement, ...]:
    """Read the statements of an item."""
    return ()
