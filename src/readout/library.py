"""A library as users have it: what the commands do, as calls of the same names."""

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection

from readout.briefs import about_matches, brief, digest_title, render
from readout.briefs.summary import summarised
from readout.events import Judged, compare_event, compare_items, dissolve, form, form_all, judge, keep_tellings, undo
from readout.knowledge import Knowledge
from readout.model import Document, Failure, ItemError, Outcome, Reading
from readout.model.comparison import Comparison
from readout.model.encoding import flat, full
from readout.model.event import Event, Judgement
from readout.model.reading import Json
from readout.pipeline import outcome_of
from readout.search import Hit, find, find_contacts, parse
from readout.sources import documents
from readout.store import (
    Asked,
    Became,
    Choice,
    ContactFilter,
    ContactRow,
    Dossier,
    ItemFilter,
    ItemRow,
    Month,
    Page,
    Put,
    StatementRow,
    Store,
    StoredFailure,
    StoredItem,
    Totals,
    Window,
    by_other_rules,
)
from readout.store.event_lists import events_of, list_events
from readout.store.events import addresses, events_between, find_event, flat_event
from readout.store.items import find_key
from readout.store.judgements import list_judgements
from readout.store.periods import check_period
from readout.store.tellings import Copies, copies_of

STANDARD_INPUT = "-"
MOST_QUOTED = 50  # events of a digest whose statements are told
FLUSH = 500  # items that the library had already are counted so many at a time


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one item that was asked for.

    Attributes:
        source: Path or name of the item.
        became: What became of it.
        key: Its id in the library; empty for a failure.
        failure: Why it could not be added, or None.
    """

    source: str
    became: Became
    key: str = ""
    failure: Failure | None = None


@dataclass(slots=True)
class Summary:
    """What became of all items of a run.

    Attributes:
        counts: How many became what.
        failures: The failures, in order, at most as many as ``MOST``.
    """

    counts: dict[Became, int] = field(default_factory=lambda: dict.fromkeys(Became, 0))
    failures: list[Failure] = field(default_factory=list)

    MOST = 1000

    @property
    def failed(self) -> int:
        """How many items could not be added."""
        return self.counts[Became.FAILED]

    def note(self, added: Added) -> None:
        """Count one item."""
        self.counts[added.became] += 1
        if added.failure and len(self.failures) < self.MOST:
            self.failures.append(added.failure)


Each = Callable[[Added], None]


class Library:
    """A library of items and their readings, in a file or on a PostgreSQL server.

    Args:
        library: Path or URL; None for ``READOUT_LIBRARY``, or ``readout.db`` in the working folder.
        create: Whether to make a library where there is none.

    Raises:
        LibraryError: It cannot be opened; the message says what to do.

    Example:
        >>> library = Library("news.db")                        # doctest: +SKIP
        >>> library.add("examples")                             # doctest: +SKIP
        >>> [hit.item.title for hit in library.find("who:erdogan about:energy").rows]   # doctest: +SKIP
    """

    def __init__(self, library: str | os.PathLike[str] | None = None, *, create: bool = True) -> None:
        self.store = Store(library, analyse=index_terms, create=create)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close all connections."""
        self.store.close()

    @property
    def name(self) -> str:
        """The library's path, or its URL without the password."""
        return self.store.name

    # adding

    def add(
        self,
        *inputs: str | os.PathLike[str],
        published: str = "",
        lang: str = "",
        url: str = "",
        publisher: str = "",
        each: Each | None = None,
    ) -> Summary:
        """Read items into the library, one transaction each; what was asked is written down first.

        Args:
            inputs: Files, folders, archives, or ``-`` for standard input.
            published, lang, url, publisher: What is known of the items and outranks what they say.
            each: Called after every item.

        Returns:
            What became of them. Items that the library has already stay as they are.
        """
        options = {"published": published, "lang": lang, "url": url, "publisher": publisher}
        named = [_absolute(one) for one in inputs]
        return self._carry_out(self.store.begin(named, options, _program()), each)

    def resume(self, each: Each | None = None) -> Summary:
        """Go on with everything that was asked and not finished, as after a crash or ``kill -9``."""
        return self._carry_out([one for one in self.store.asked("open") if one.input != STANDARD_INPUT], each)

    def retry(self, ids: Iterable[int] = (), each: Each | None = None) -> Summary:
        """Read again the inputs in which items failed; what they hold besides is left as it is.

        Args:
            ids: Numbers of failures; all, if there are none.
            each: Called after every item.
        """
        chosen = {one.input for one in self.store.failures(ids)} - {"", STANDARD_INPUT}
        latest = {one.input: one for one in self.store.asked() if one.input in chosen}
        return self._carry_out(
            [self.store.begin([one.input], one.options, _program())[0] for one in latest.values()], each
        )

    def reread(self, each: Each | None = None) -> Summary:
        """Read all items again whose readings rest on older rules; judgements are never touched."""
        summary = Summary()
        for document, _ in self.store.items(by_other_rules(_rules_version())):
            _note(self._take(Outcome(value=document), None, 0), summary, each)
        return summary

    def put(self, document: Document, reading: Reading) -> Added:
        """Put one item that was read elsewhere (pasted into the desk, say) into the library.

        Raises:
            ItemError: The text cannot be kept unaltered.
        """
        done = self._put(document, reading)
        return Added(document.source, done.became, done.key)

    def _put(self, document: Document, reading: Reading, asked_id: int | None = None, position: int = 0) -> Put:
        """Put an item and form the events that it tells, in one transaction."""

        def then(connection: Connection, done: Put) -> None:
            form(connection, done.item_id, replace(document, id=done.key), replace(reading, id=done.key), _knowledge())

        return self.store.put(document, reading, asked_id, position, then=then)

    def remove(self, item: str) -> None:
        """Take an item out for good; the events that it told are formed anew, and judgements stay.

        Raises:
            NotInLibraryError: There is no such item.
        """
        self.store.remove(item, before=dissolve)

    def _carry_out(self, asked: Iterable[Asked], each: Each | None) -> Summary:
        summary = Summary()
        for one in asked:
            for added in self._add_input(one):
                _note(added, summary, each)
        return summary

    def _add_input(self, asked: Asked) -> Iterator[Added]:
        reached, waiting = self.store.reached(asked.id), 0
        for position, outcome in enumerate(documents(asked.input, **asked.options)):
            added = self._take(outcome, asked.id, position)
            waiting += added.became is Became.UNCHANGED and position > reached
            if waiting == FLUSH:
                self.store.count_unchanged(asked.id, waiting)
                waiting = 0
            yield added
        self.store.count_unchanged(asked.id, waiting)
        self.store.finish(asked.id)

    def _take(self, outcome: Outcome[Document], asked_id: int | None, position: int) -> Added:
        document = outcome.value
        if document and self.store.has(document, _rules_version()):
            self.store.solve(document)
            return Added(document.source, Became.UNCHANGED, document.id)
        read = outcome_of(outcome)
        failure = read.failure
        if read.value:
            try:
                done = self._put(read.value.document, read.value.reading, asked_id, position)
                return Added(read.value.document.source, done.became, done.key)
            except ItemError as error:
                source = read.value.document
                failure = Failure(source.source, error.stage, error.reason, source.content_hash)
        assert failure is not None
        self.store.fail(failure, asked_id, position)
        return Added(failure.source, Became.FAILED, failure=failure)

    # finding

    def find(self, query: str = "", *, limit: int = 50, offset: int = 0) -> Page[Hit]:
        """Find items by words and fields; see ``readout find --help``.

        Raises:
            QueryError: The query cannot be understood; the message says what can be written.
        """
        return find(self.store, parse(query), Window(limit, offset))

    def show(self, item: str, version: int | None = None) -> StoredItem:
        """Take out one item by its id, the beginning of it, or its address.

        Raises:
            NotInLibraryError: There is none, several are meant, or it has no such version.
        """
        return self.store.show(item, version)

    def copies(self, item: str) -> Copies:
        """Return what an item repeats and what repeats it: wire copy, near duplicates, translations.

        Raises:
            NotInLibraryError: There is no such item.
        """
        with self.store.reading() as connection:
            return copies_of(connection, find_key(connection, item))

    def items(self, wanted: ItemFilter | None = None, *, limit: int = 50, offset: int = 0) -> Page[ItemRow]:
        """List items, the latest first."""
        return self.store.list_items(wanted, Window(limit, offset))

    def contacts(self, wanted: ContactFilter | None = None, *, limit: int = 50, offset: int = 0) -> Page[ContactRow]:
        """List contacts, the latest first."""
        return self.store.list_contacts(wanted, Window(limit, offset))

    def find_contacts(
        self, query: str = "", wanted: ContactFilter | None = None, *, limit: int = 50, offset: int = 0
    ) -> Page[ContactRow]:
        """Find contacts by a query and a filter, the latest first.

        Raises:
            QueryError: The query cannot be understood; the message says what can be written.
        """
        return find_contacts(self.store, parse(query), wanted, Window(limit, offset))

    def statements(self, voice: str, role: str = "speaker", *, limit: int = 50, offset: int = 0) -> Page[StatementRow]:
        """List what a person, country or body says (``speaker``), or what others say through them (``via``)."""
        return self.store.statements(voice, role, Window(limit, offset))

    def months(self, wanted: ContactFilter | None = None) -> list[Month]:
        """Count contacts by month and status, the earliest first."""
        return self.store.months(wanted)

    def person(self, key: str, *, limit: int = 50, offset: int = 0) -> Dossier | None:
        """Gather what there is of a person, by key; None where the library has never heard of them."""
        return self.store.person(key, Window(limit, offset))

    def country(self, code: str, *, limit: int = 50, offset: int = 0) -> Dossier | None:
        """Gather what there is of a country (by code) or a body (by name)."""
        return self.store.country(code, Window(limit, offset))

    def choices(self) -> dict[str, list[Choice]]:
        """Give what can be chosen in the list of contacts: persons, countries, languages and so on."""
        return self.store.choices()

    def totals(self) -> Totals:
        """Count what the library holds."""
        return self.store.totals()

    # events

    def event(self, named: str) -> Event:
        """Take out the event with this id, or the one that this item tells.

        Raises:
            NotInLibraryError: There is none, or several are meant.
        """
        with self.store.reading() as connection:
            return find_event(connection, named)

    def events(self, since: str = "", until: str = "") -> list[Event]:
        """List the events of a period, the earliest first; both ends may be a month or a year, and are included.

        Raises:
            RefusedError: One of the ends is no date.
        """
        check_period(since, until)
        with self.store.reading() as connection:
            return events_between(connection, since, until)

    def compare(self, event: str, other: str = "") -> Comparison:
        """Set the sides of an event beside each other, or two items.

        Args:
            event: Id of an event or of one of its items; the first item where ``other`` is given.
            other: The second item, or empty.

        Raises:
            NotInLibraryError: There is no such event or item.
            RefusedError: There is nothing to compare.
        """
        with self.store.reading() as connection:
            if other:
                made = compare_items(connection, event, other, _knowledge())
            else:
                made = compare_event(connection, find_event(connection, event), _knowledge())
        return summarised(made, _knowledge())

    def brief(self, event: str, lang: str = "en", form: str = "text", *, dual: bool = False) -> bytes:
        """Tell an event from its record.

        Args:
            event: Id of the event, or of an item that tells it.
            lang: ``ar``, ``ru`` or ``en``.
            form: ``text``, ``md``, ``html`` or ``pdf``.
            dual: In Arabic, both month names.

        Raises:
            NotInLibraryError: There is no such event.
        """
        return self._told([self.event(event)], lang, form, "", dual=dual)

    def digest(
        self,
        lang: str = "en",
        form: str = "text",
        *,
        since: str = "",
        until: str = "",
        about: str = "",
        dual: bool = False,
    ) -> bytes:
        """Tell the events of a period, the earliest first.

        Args:
            lang, form, dual: As for one event.
            since, until: Days, months or years, both included.
            about: A country's code or name, a person, a subject or a situation; empty for all.

        Raises:
            RefusedError: One of the ends is no date.
        """
        events = [one for one in self.events(since, until) if about_matches(one, about, _knowledge())]
        title = digest_title(len(events), since, until, lang, dual=dual)
        return self._told(events, lang, form, title, dual=dual)

    def _told(self, events: list[Event], lang: str, form: str, title: str, *, dual: bool) -> bytes:
        with self.store.reading() as connection:
            sources = addresses(connection, {item for event in events for item in event.items})
            quoting = events if len(events) <= MOST_QUOTED else []
            beside = {event.id: compare_event(connection, event, _knowledge()) for event in quoting}
        made = brief(events, lang, _knowledge(), dual=dual, title=title, comparisons=beside)
        return render(replace(made, sources=sources), form)

    def judge(self, judgement: Judgement) -> Judged:
        """Keep an analyst's decision; it outranks the machine and survives every new reading.

        Raises:
            RefusedError: It says nothing, or names what does not exist.
        """
        return self.store.write(lambda connection: judge(connection, judgement, _knowledge()))

    def undo(self, judgement: int, who: str = "") -> Judged:
        """Take a decision back; it is kept, marked with who did and when.

        Raises:
            NotInLibraryError: There is none with this number, or it was taken back before.
        """
        return self.store.write(lambda connection: undo(connection, judgement, who, _knowledge()))

    def judgements(self) -> list[Judgement]:
        """List all decisions, also those that were taken back, in the order in which they were made."""
        with self.store.reading() as connection:
            return list_judgements(connection)

    def list_events(self, since: str = "", until: str = "", *, limit: int = 50, offset: int = 0) -> Page[Event]:
        """List the events of a period in parts, the latest first."""
        with self.store.reading() as connection:
            return list_events(connection, since, until, Window(limit, offset))

    def events_of(self, contacts: Iterable[tuple[str, int]]) -> dict[tuple[str, int], str]:
        """Return the ids of the events that contacts tell, by item and place in the item's reading."""
        with self.store.reading() as connection:
            return events_of(connection, contacts)

    # failures and the ledger

    def failures(self) -> list[StoredFailure]:
        """List the items that could not be read, the latest first."""
        return self.store.failures()

    def forget(self, ids: Iterable[int]) -> int:
        """Drop failures that nobody wants to see again; returns how many there were."""
        return self.store.forget_failures(ids)

    def asked(self, state: str = "") -> list[Asked]:
        """List what was asked of the library; ``state`` is ``open`` for what a stopped run left."""
        return self.store.asked(state)

    # giving out

    def export(self, what: str = "readings", form: str = "full") -> Iterator[Json]:
        """Give out all records of a kind, the oldest first.

        Args:
            what: ``items``, ``readings``, ``contacts`` or ``events``.
            form: Of readings: ``full`` (every value with its evidence) or ``flat``.
        """
        from readout.exports.records import item_record

        if what == "events":
            yield from (flat_event(one) if form == "flat" else one for one in self.store.events())
        elif what == "contacts":
            yield from (row.record() for row in self.store.all_contacts())
        else:
            for document, made in self.store.items():
                yield item_record(document) if what == "items" else _reading_record(document, made, form)

    def outdated(self) -> int:
        """Count the items whose readings rest on other rules than those at hand."""
        return self.store.outdated(_rules_version())

    def rebuild(self) -> int:
        """Make the query tables, the full-text index and the events again from the stored readings."""
        number = self.store.rebuild()
        for document, reading in self.store.items():
            self.store.write(partial(keep_tellings, document=document, reading=reading, knowledge=_knowledge()))
        self.store.write(form_all)
        return number


def _reading_record(document: Document, made: Reading, form: str) -> Json:
    return flat(made, document.text) if form == "flat" else full(made)


def _note(added: Added, summary: Summary, each: Each | None) -> None:
    summary.note(added)
    if each:
        each(added)


def _absolute(named: str | os.PathLike[str]) -> str:
    path = os.fspath(named)
    return path if path == STANDARD_INPUT or "://" in path else str(Path(path).expanduser().absolute())


def _program() -> str:
    from readout import __version__

    return f"readout {__version__}"


def _knowledge() -> Knowledge:
    from readout.extraction.rules import load_rules

    return load_rules().knowledge


def _rules_version() -> str:
    from readout.extraction.rules import load_rules

    return load_rules().version


def index_terms(text: str, _lang: str = "") -> str:
    """Turn text of any language into terms of the full-text index."""
    from readout.extraction.rules import load_rules
    from readout.languages import index_terms as terms

    return terms(text, load_rules().segmenter)
