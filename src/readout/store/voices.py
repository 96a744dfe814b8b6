"""What somebody has said, by the statements of all items."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from readout.store.paging import Page, Window
from readout.store.tables import item, statement, statement_speaker, version

LONGEST = 1_000  # characters of one statement that lists show


@dataclass(frozen=True, slots=True)
class StatementRow:
    """A statement for lists.

    Attributes:
        item: The item's id.
        number: The statement's place in the item's reading, from 0.
        words: Its content, verbatim, cut where it is very long.
        quoted: True where the words stand in quotation marks.
        act: What is done by saying it.
        speakers: Who says it.
        via: Through whom it reached the item, the nearest first.
        title, lang, published, publisher, url: The item's.
    """

    item: str
    number: int
    words: str
    quoted: bool
    act: str
    speakers: tuple[str, ...]
    via: tuple[str, ...]
    title: str
    lang: str
    published: str
    publisher: str
    url: str


def list_statements(connection: Connection, voice: str, role: str, window: Window) -> Page[StatementRow]:
    """List the statements of somebody, those of the latest items first.

    Args:
        connection: Any connection.
        voice: Canonical name, country code or body, as readings have it.
        role: ``speaker`` for what they say themselves, ``via`` for what others say through them.
        window: The part of the list.
    """
    joined = statement.join(item, item.c.id == statement.c.item_id).join(
        version, (version.c.item_id == item.c.id) & (version.c.number == item.c.current_version)
    )
    said = select(statement_speaker.c.item_id).where(
        statement_speaker.c.item_id == statement.c.item_id,
        statement_speaker.c.statement == statement.c.number,
        statement_speaker.c.role == role,
        statement_speaker.c.value == voice,
    )
    total = connection.scalar(select(func.count()).select_from(statement).where(said.exists())) or 0
    shown = (item.c.title, item.c.lang, item.c.published, item.c.publisher, item.c.url)
    words = func.substr(version.c.text, statement.c.start + 1, statement.c.end - statement.c.start).label("words")
    query = select(*statement.c, item.c.key, *shown, words).select_from(joined).where(said.exists())
    query = query.order_by(item.c.published.desc(), item.c.id.desc(), statement.c.number)
    rows = connection.execute(query.limit(window.limit).offset(window.offset)).all()
    voices = _voices(connection, sorted({row.item_id for row in rows}))
    return Page(tuple(_row(row, voices) for row in rows), total, window)


def _row(row: Any, voices: Mapping[tuple[int, int, str], list[str]]) -> StatementRow:
    speakers, via = (tuple(voices.get((row.item_id, row.number, role), ())) for role in ("speaker", "via"))
    words = row.words if len(row.words) <= LONGEST else row.words[:LONGEST] + " …"
    return StatementRow(
        item=row.key,
        number=row.number,
        words=words,
        quoted=row.quoted,
        act=row.act,
        speakers=speakers,
        via=via,
        title=row.title,
        lang=row.lang,
        published=row.published,
        publisher=row.publisher,
        url=row.url,
    )


def _voices(connection: Connection, items: Sequence[int]) -> defaultdict[tuple[int, int, str], list[str]]:
    found: defaultdict[tuple[int, int, str], list[str]] = defaultdict(list)
    columns = statement_speaker.c
    query = select(statement_speaker).where(columns.item_id.in_(items))
    for row in connection.execute(query.order_by(columns.item_id, columns.statement, columns.number)):
        found[row.item_id, row.statement, row.role].append(row.value)
    return found
