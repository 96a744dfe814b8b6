"""Translations of items that tell of no contact: of one outlet, published within a day of each other.

Those of items that tell of one are found among the items of their event.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection

from readout.events.openings import Openings
from readout.model import Document, Reading
from readout.resolution.copies import LENGTHS, TRANSLATED
from readout.resolution.tellings import passages
from readout.resolution.wording import nearness
from readout.store import tellings as shelf
from readout.store.items import show_item


@dataclass(frozen=True, slots=True)
class _Item:
    number: int
    key: str
    published: str
    share: float = 1.0


def link_translations(connection: Connection, item_id: int, document: Document, reading: Reading) -> None:
    """Link an item and those that translate it, or that it translates, to the one that was published first."""
    days = list(_days(reading))
    found = list(_translations(connection, item_id, document, days)) if days else []
    if not found:
        return
    group = [_Item(item_id, document.id, days[1], max(one.share for one in found)), *found]
    source = min(group, key=lambda one: (one.published, one.key))
    shelf.put_copies(
        connection,
        [
            (one.number, source.number, "translation", round(one.share, 2))
            for one in group
            if one is not source and not _is_copy(connection, one.key)
        ],
        [source.number],
    )


def _translations(connection: Connection, item_id: int, document: Document, days: Sequence[str]) -> Iterator[_Item]:
    opened, mine = Openings(connection), passages(document.text)
    for key in shelf.silent_near(connection, item_id, days):
        other = show_item(connection, key)
        if _lengths(document.text, other.document.text) < LENGTHS:
            continue
        near = nearness(mine, passages(other.document.text), opened)
        if near >= TRANSLATED:
            number = shelf.item_ids(connection, [key])[key]
            yield _Item(number, key, other.reading.published.value[:10] if other.reading.published else "9999", near)


def _is_copy(connection: Connection, key: str) -> bool:
    """Tell whether an item repeats another of its own language; that link stays."""
    return any(kind != "translation" for _, kind, _ in shelf.copies_of(connection, key).repeats)


def _days(reading: Reading) -> Iterator[str]:
    """Yield the day before, the day of and the day after publication; nothing without a day."""
    if not reading.published or len(reading.published.value) < 10:
        return
    day = date.fromisoformat(reading.published.value[:10])
    yield from ((day + timedelta(days=step)).isoformat() for step in (-1, 0, 1))


def _lengths(one: str, other: str) -> float:
    shorter, longer = sorted((len(one.split()), len(other.split())))
    return shorter / longer if longer else 0.0
