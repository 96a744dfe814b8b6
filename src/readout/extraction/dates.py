"""Date expressions."""

from dataclasses import dataclass

from readout.extraction.page import Page
from readout.model import DateMention


@dataclass(frozen=True, slots=True)
class Moment:
    """A date expression, as later stages see it.

    Attributes:
        value: ISO 8601 value, or None where nothing resolves it.
        end: Last day of a range, or empty.
        time: Time of day, or empty.
        rule: Name of the rule.
    """

    value: str | None
    end: str = ""
    time: str = ""
    rule: str = ""


def find_dates(page: Page) -> Page:
    """Take the words of each date expression together as one unit with a ``Moment`` as payload."""
    return page


def date_mentions(page: Page) -> tuple[DateMention, ...]:
    """Return the date expressions of an item, the same words once."""
    return ()
