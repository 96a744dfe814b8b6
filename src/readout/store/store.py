"""A library's database as one object: opened once, used from any thread."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from functools import partial
from typing import Any, TypeVar

from sqlalchemy import Connection, delete, select
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from readout.model import Document, Failure, Reading
from readout.store import dossiers, failures, runs
from readout.store.contacts import Condition, ContactFilter, ContactRow, conditions, contacts_after, list_contacts
from readout.store.engine import connect, lost_race, reading, writing
from readout.store.events import events_after
from readout.store.items import (
    ItemFilter,
    ItemRow,
    Stored,
    StoredItem,
    count_outdated,
    find_key,
    item_conditions,
    list_items,
    show_item,
    stored_items,
)
from readout.store.location import LibraryError, NotInLibraryError, describe, exists, locate
from readout.store.months import Month, count_by_month
from readout.store.paging import Page, Window
from readout.store.people import Analyse, forget_words
from readout.store.tables import item
from readout.store.upgrading import upgrade
from readout.store.voices import StatementRow, list_statements
from readout.store.writing import Became, Put, is_current, put, put_projection

T = TypeVar("T")
TRIES = 6
BATCH = 500


def plain_terms(text: str, _lang: str) -> str:
    """Index words as they stand, in lower case: what there is without an analysis of the language."""
    return " ".join("".join(character if character.isalnum() else " " for character in text.casefold()).split())


class Store:
    """The items, readings, failures and runs of one library.

    Args:
        library: Path or URL; see ``readout.store.location.locate``.
        analyse: Turns text and its language into terms for the full-text index.
        create: Whether to make a library where there is none.

    Raises:
        LibraryError: There is none and none is to be made, or it cannot be opened.
    """

    def __init__(
        self, library: str | os.PathLike[str] | None = None, *, analyse: Analyse = plain_terms, create: bool = True
    ) -> None:
        self.url: URL = locate(library)
        if not create and not exists(self.url):
            raise LibraryError(f"there is no library at {self.name}; `readout add PATH` makes one.")
        self.analyse = analyse
        self.engine = connect(self.url)
        upgrade(self.engine)

    @property
    def name(self) -> str:
        """The library's path, or its URL without the password."""
        return describe(self.url)

    @property
    def dialect(self) -> str:
        """``sqlite`` or ``postgresql``."""
        return self.engine.dialect.name

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()

    def reading(self) -> AbstractContextManager[Connection]:
        """Open a connection that sees one consistent state."""
        return reading(self.engine)

    def write(self, change: Callable[[Connection], T]) -> T:
        """Make a change in one transaction; where another process was faster, make it again."""
        for attempt in range(TRIES):
            try:
                with writing(self.engine) as connection:
                    return change(connection)
            except DBAPIError as error:
                if not lost_race(error) or attempt == TRIES - 1:
                    raise
        raise AssertionError("unreachable")

    # items

    def has(self, document: Document, rules_version: str) -> bool:
        """Tell whether the library has this very wording, read by these rules."""
        with self.reading() as connection:
            return is_current(connection, document, rules_version)

    def put(
        self,
        document: Document,
        made: Reading,
        asked_id: int | None = None,
        position: int = 0,
        *,
        then: Callable[[Connection, Put], object] | None = None,
    ) -> Put:
        """Put an item and its reading into the library, and what became of it into the ledger.

        Args:
            document: The item.
            made: Its reading.
            asked_id: The input that it came from, if it was asked for.
            position: Its position in that input.
            then: What else belongs to the same transaction, unless the library had the item already.

        Raises:
            ItemError: The text cannot be kept unaltered.
        """

        def change(connection: Connection) -> Put:
            done = put(connection, document, made, self.analyse)
            failures.solve(connection, document.source, document.content_hash)
            if then and done.became is not Became.UNCHANGED:
                then(connection, done)
            if asked_id is not None and done.became is not Became.UNCHANGED:
                runs.record(connection, asked_id, position, document.source, done.became, item_id=done.item_id)
            return done

        return self.write(change)

    def solve(self, document: Document) -> None:
        """Mark the failure of an item's source as solved, if there is one."""
        with self.reading() as connection:
            there = failures.is_failing(connection, document.source, document.content_hash)
        if there:
            self.write(lambda connection: failures.solve(connection, document.source, document.content_hash))

    def fail(self, failure: Failure, asked_id: int | None = None, position: int = 0) -> int:
        """Keep a failure, and write it into the ledger; returns its number."""

        def change(connection: Connection) -> int:
            number = failures.put_failure(connection, failure, asked_id)
            if asked_id is not None:
                runs.record(connection, asked_id, position, failure.source, Became.FAILED, failure_id=number)
            return number

        return self.write(change)

    def list_items(self, wanted: ItemFilter | None = None, window: Window | None = None) -> Page[ItemRow]:
        """List items, the latest first."""
        filters = item_conditions(wanted or ItemFilter())
        with self.reading() as connection:
            return list_items(connection, filters, window or Window())

    def show(self, named: str, version: int | None = None) -> StoredItem:
        """Take out one item by its id, the beginning of it, or its address.

        Raises:
            NotInLibraryError: There is none, or no such version.
        """
        with self.reading() as connection:
            return show_item(connection, find_key(connection, named), version)

    def items(self, wanted: Sequence[Condition] = ()) -> Iterator[tuple[Document, Reading]]:
        """Give the current wording of every item with its reading, the oldest first."""
        last = 0
        while batch := self._batch(last, wanted):
            yield from ((one.document, one.reading) for one in batch)
            last = batch[-1].number

    def _batch(self, after: int, wanted: Sequence[Condition]) -> list[Stored]:
        with self.reading() as connection:
            return stored_items(connection, after, wanted)

    def remove(self, key: str, *, before: Callable[[Connection, int], object] | None = None) -> None:
        """Take an item out for good, with its versions, readings and place in events; judgements stay.

        Args:
            key: The item's id.
            before: What is done first in the same transaction, with the library's number of the item.

        Raises:
            NotInLibraryError: There is no such item.
        """

        def change(connection: Connection) -> None:
            found = connection.scalar(select(item.c.id).where(item.c.key == key))
            if found is None:
                raise NotInLibraryError(f"there is no item {key} in the library.")
            if before:
                before(connection, found)
            connection.execute(delete(item).where(item.c.id == found))

        self.write(change)

    # contacts

    def list_contacts(self, wanted: ContactFilter | None = None, window: Window | None = None) -> Page[ContactRow]:
        """List contacts, the latest first."""
        with self.reading() as connection:
            return list_contacts(connection, conditions(wanted or ContactFilter()), window or Window())

    def all_contacts(self) -> Iterator[ContactRow]:
        """Give all contacts, in the order in which their items were added."""
        last = (0, -1)
        while True:
            with self.reading() as connection:
                rows, last = contacts_after(connection, last, BATCH)
            if not rows:
                return
            yield from rows

    def events(self) -> Iterator[dict[str, Any]]:
        """Give all events: ``id``, ``states``, ``items``, ``record``, ``conflicts``."""
        last = 0
        while True:
            with self.reading() as connection:
                rows = events_after(connection, last, BATCH)
            if not rows:
                return
            yield from (record for _, record in rows)
            last = rows[-1][0]

    def person(self, key: str, window: Window | None = None) -> dossiers.Dossier | None:
        """Gather what there is of a person, by key."""
        with self.reading() as connection:
            return dossiers.person_dossier(connection, key, window or Window())

    def country(self, code: str, window: Window | None = None) -> dossiers.Dossier | None:
        """Gather what there is of a country or body."""
        with self.reading() as connection:
            return dossiers.country_dossier(connection, code, window or Window())

    def statements(self, voice: str, role: str = "speaker", window: Window | None = None) -> Page[StatementRow]:
        """List what somebody says (``speaker``), or what others say through them (``via``)."""
        with self.reading() as connection:
            return list_statements(connection, voice, role, window or Window())

    def months(self, wanted: ContactFilter | None = None) -> list[Month]:
        """Count contacts by month and status, the earliest first."""
        with self.reading() as connection:
            return count_by_month(connection, conditions(wanted or ContactFilter()))

    def choices(self) -> dict[str, list[dossiers.Choice]]:
        """Give what can be chosen in the list of contacts."""
        with self.reading() as connection:
            return dossiers.choices(connection)

    def totals(self) -> dossiers.Totals:
        """Count what the library holds."""
        with self.reading() as connection:
            return dossiers.totals(connection)

    def outdated(self, rules_version: str) -> int:
        """Count the items whose current readings were made by other rules."""
        with self.reading() as connection:
            return count_outdated(connection, rules_version)

    # failures and runs

    def failures(self, ids: Iterable[int] = ()) -> list[failures.StoredFailure]:
        """List failures that are not solved, the latest first; or those with the given numbers."""
        with self.reading() as connection:
            return failures.list_failures(connection, ids)

    def forget_failures(self, ids: Iterable[int]) -> int:
        """Drop failures; returns how many there were."""
        wanted = list(ids)
        return self.write(lambda connection: failures.forget(connection, wanted))

    def begin(self, inputs: Sequence[str], options: dict[str, Any], program: str) -> list[runs.Asked]:
        """Write down what is asked, before anything is done about it."""
        return self.write(lambda connection: runs.begin(connection, inputs, options, program))

    def asked(self, state: str = "", ids: Iterable[int] = ()) -> list[runs.Asked]:
        """List what was asked; ``state`` is ``open`` for what a stopped run left."""
        with self.reading() as connection:
            return runs.list_asked(connection, state=state, ids=ids)

    def reached(self, asked_id: int) -> int:
        """Return the last position of an input whose outcome is written down, or -1."""
        with self.reading() as connection:
            return runs.reached(connection, asked_id)

    def count_unchanged(self, asked_id: int, number: int) -> None:
        """Count items of an input that the library had already."""
        self.write(lambda connection: runs.count(connection, asked_id, Became.UNCHANGED, number))

    def finish(self, asked_id: int) -> None:
        """Write down that an input was read to its end."""
        self.write(lambda connection: runs.finish(connection, asked_id))
        if self.dialect == "sqlite":
            self.write(lambda connection: connection.exec_driver_sql("PRAGMA optimize"))

    # upkeep

    def rebuild(self) -> int:
        """Make the query tables and the full-text index again from the stored readings; returns how many items."""
        self.write(forget_words)
        number = 0
        for document, made in self.items():
            self.write(partial(self._project, document, made))
            number += 1
        return number

    def _project(self, document: Document, made: Reading, connection: Connection) -> None:
        found = connection.scalar(select(item.c.id).where(item.c.key == document.id))
        if found is not None:
            put_projection(connection, found, document.text, made, self.analyse)
