"""What changed from one wording of an item to the next: word by word, and in its values."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from readout.model import Contact, Reading, Statement

WORDS = re.compile(r"\s+|\w+|[^\w\s]")
MOST = 6_000  # words of a text that are compared one by one


@dataclass(frozen=True, slots=True)
class Change:
    """Words that were taken out, and the words that stand in their place.

    Attributes:
        before, after: The words; empty where something was only added or only taken out.
        at: Offset of ``after`` in the new text, in code points.
    """

    before: str
    after: str
    at: int


@dataclass(frozen=True, slots=True)
class ValueChange:
    """A value that another wording gives differently; ``date 2`` is that of the second contact."""

    field: str
    before: str
    after: str


def word_changes(before: str, after: str) -> list[Change]:
    """Compare two texts word by word.

    Example:
        >>> word_changes("The two leaders met.", "The leaders met briefly.")
        [Change(before='two ', after='', at=4), Change(before='', after=' briefly', at=15)]
    """
    first, second = WORDS.findall(before)[:MOST], WORDS.findall(after)[:MOST]
    offsets = [0]
    for word in second:
        offsets.append(offsets[-1] + len(word))
    blocks = SequenceMatcher(None, first, second, autojunk=False).get_opcodes()
    return [
        Change("".join(first[a:b]), "".join(second[c:d]), offsets[c]) for tag, a, b, c, d in blocks if tag != "equal"
    ]


def value_changes(before: Reading, after: Reading) -> list[ValueChange]:
    """Compare what two wordings say: each contact, who did what by saying something, figures."""
    first, second = dict(_values(before)), dict(_values(after))
    return [
        ValueChange(field, first.get(field, ""), second.get(field, ""))
        for field in dict.fromkeys([*first, *second])
        if first.get(field, "") != second.get(field, "")
    ]


def _contact_values(contact: Contact) -> Iterator[tuple[str, str]]:
    yield "channel", contact.channel.value
    yield "status", contact.status.value
    for name, value in (("date", contact.date), ("place", contact.place), ("initiator", contact.initiator)):
        yield name, value.value if value else ""
    yield "participants", ", ".join(sorted(one.resolved or one.value for one in contact.participants))
    for name, values in (("subjects", contact.subjects), ("situations", contact.situations)):
        yield name, ", ".join(sorted(value.value for value in values))


def _said(one: Statement) -> str:
    return f"{', '.join(value.value for value in one.speakers) or '?'}: {one.act.value}"


def _values(reading: Reading) -> Iterator[tuple[str, str]]:
    yield "title", reading.title.value if reading.title else ""
    yield "contacts", str(len(reading.contacts))
    for number, contact in enumerate(reading.contacts, 1):
        yield from ((f"{field} {number}" if number > 1 else field, value) for field, value in _contact_values(contact))
    yield "statements", "; ".join(sorted(map(_said, reading.statements)))
    yield "figures", ", ".join(sorted(f"{one.value:g} {one.what}" for one in reading.figures))
