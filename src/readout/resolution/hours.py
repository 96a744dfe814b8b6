"""Which hours of its day an item gives a contact: near midnight two sides date it a day apart."""

import re
from functools import cache

from readout.model import Contact
from readout.resolution.wordlists import vocabulary

AROUND = 60
"""Code points on each side of a date in which its hour stands."""


def hours(text: str, lang: str, contact: Contact) -> frozenset[str]:
    """Return which of the groups of ``data/vocabularies/hours.yml`` have a word beside the contact's date.

    Args:
        text: The item's text.
        lang: Its language.
        contact: One of its contacts.
    """
    if not contact.date:
        return frozenset()
    found: set[str] = set()
    for evidence in contact.date.evidence:
        if evidence.end:
            beside = _plain(_line(text, evidence.start, evidence.end))
            found.update(group for group in vocabulary("hours") if _words(group, lang).search(beside))
    return frozenset(found)


def _line(text: str, start: int, end: int) -> str:
    """Return what stands on the line of a date beside it."""
    return text[max(0, start - AROUND) : start].rpartition("\n")[2] + text[start : end + AROUND].partition("\n")[0]


def _plain(text: str) -> str:
    plain = text.casefold().replace("ё", "е")
    return plain.translate({ord(letter): "ا" for letter in "أإآ"})


@cache
def _words(group: str, lang: str) -> re.Pattern[str]:
    words = vocabulary("hours")[group].get(lang) or ()
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})" if words else r"(?!)")
