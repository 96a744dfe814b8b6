"""Carrying out a query on a library."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy import ColumnElement, Connection, and_, false, func, not_, or_, select

from readout.search.naming import called
from readout.search.query import Query, Term, date_range
from readout.search.snippets import Snippet, cut
from readout.search.words import words_of
from readout.store import ContactFilter, ContactRow, ItemFilter, ItemRow, Page, Store, Window
from readout.store.contacts import (
    conditions,
    list_contacts,
    on_days,
    with_country,
    with_participant,
    with_situation,
    with_subject,
)
from readout.store.fulltext import Wanted, condition
from readout.store.items import item_conditions, list_items
from readout.store.people import people_called
from readout.store.tables import (
    contact,
    contact_country,
    contact_participant,
    contact_situation,
    contact_subject,
    item,
    version,
)

Clause = ColumnElement[bool]
ABOUT_CONTACTS = ("who", "with", "about", "on", "country", "channel", "status")


@dataclass(frozen=True, slots=True)
class Hit:
    """An item that a query finds.

    Attributes:
        item: The item.
        contacts: Those of its contacts that the query's fields describe; all, where it has no such fields.
        snippet: The part of its text that has most of the words.
    """

    item: ItemRow
    contacts: tuple[ContactRow, ...]
    snippet: Snippet


def find(store: Store, query: Query, window: Window | None = None) -> Page[Hit]:
    """Find items; the best fit first where words are asked for, else the latest."""
    wanted = window or Window()
    with store.reading() as connection:
        search = _Search(connection, store, query)
        told = search.contact_clauses()
        clauses = search.item_clauses()
        if told:
            clauses.append(item.c.id.in_(select(contact.c.item_id).where(*told)))
        found = condition(store.dialect, search.words)
        page = list_items(connection, [*clauses, *found.clauses], wanted, found.rank)
        contacts = _contacts(connection, [row.key for row in page.rows], told)
        texts = _texts(connection, [row.key for row in page.rows])
        terms = search.terms_shown()
    hits = [
        Hit(row, tuple(contacts[row.key]), cut(texts[row.key], terms, partial(_analyse, store, row.lang)))
        for row in page.rows
    ]
    return Page(tuple(hits), page.total, wanted)


def find_contacts(
    store: Store, query: Query, wanted: ContactFilter | None = None, window: Window | None = None
) -> Page[ContactRow]:
    """Find contacts that meet a query and a filter, the latest first.

    Args:
        store: The library.
        query: Words that the item holds, and fields that the contact meets.
        wanted: What else must be true of the contact.
        window: The part of the list.
    """
    with store.reading() as connection:
        search = _Search(connection, store, query)
        told = [*conditions(wanted or ContactFilter()), *search.contact_clauses(), *search.item_clauses()]
        found = condition(store.dialect, search.words)
        return list_contacts(connection, [*told, *found.clauses], window or Window())


def _analyse(store: Store, lang: str, word: str) -> str:
    return store.analyse(word, lang)


class _Search:
    """A query on its way to conditions; ``words`` gathers what the full-text index is asked."""

    def __init__(self, connection: Connection, store: Store, query: Query) -> None:
        self.connection = connection
        self.store = store
        self.query = query
        self.words = [self._wanted(term) for term in query.of("")]

    def _wanted(self, term: Term) -> Wanted:
        words = words_of(term.words)
        if term.phrase or len(words) > 1:
            sequence = tuple(self.terms(word)[0] for word in words)
            return Wanted((sequence,) if sequence else (), term.prefix, term.negated)
        alternatives = tuple((one,) for word in words for one in self.terms(word))
        return Wanted(alternatives[:1] if term.prefix else alternatives, term.prefix, term.negated)

    def terms(self, word: str) -> list[str]:
        """Return the terms under which a word may stand in the index, its folded form first."""
        return list(dict.fromkeys(self.store.analyse(word, "").split())) or [word.casefold()]

    def fold(self, words: str) -> str:
        """Fold words, each to its first term."""
        return " ".join(self.terms(word)[0] for word in words_of(words))

    def terms_shown(self) -> set[str]:
        """Return all terms that a snippet should show."""
        wanted = [want for want in self.words if not want.negated]
        return {word for want in wanted for sequence in want.sequences for word in sequence}

    def item_clauses(self) -> list[Clause]:
        """Make the conditions on the items themselves."""
        return [_signed(term, _spoken(term)) for term in self.query.of("lang")] + [
            _signed(term, _published(term)) for term in self.query.of("published")
        ]

    def contact_clauses(self) -> list[Clause]:
        """Make the conditions that one contact of an item must meet together."""
        found = ((term, self._contact_clause(term)) for term in self.query.of(*ABOUT_CONTACTS))
        return [_signed(term, clause) for term, clause in found if clause is not None]

    def _contact_clause(self, term: Term) -> Clause | None:
        makers: dict[str, Callable[[Term], Clause | None]] = {
            "who": self._who,
            "with": self._who,
            "about": self._about,
            "country": self._country,
            "on": lambda one: and_(*on_days(*date_range(one))),
            "channel": lambda one: contact.c.channel.in_([value.casefold() for value in one.alternatives]),
            "status": lambda one: contact.c.status.in_([value.casefold() for value in one.alternatives]),
        }
        return makers[term.field](term)

    def _who(self, term: Term) -> Clause:
        return or_(false(), *(self._participant(name) for name in term.alternatives))

    def _participant(self, name: str) -> Clause:
        if "@" in name:
            return with_participant(func.lower(contact_participant.c.value) == name.lower())
        people = people_called(self.connection, [self.terms(word) for word in words_of(name)])
        return with_participant(contact_participant.c.person_id.in_(people))

    def _country(self, term: Term) -> Clause:
        known = self._distinct(contact_country.c.country)
        return with_country([code for name in term.alternatives for code in called(known, name, self.fold)])

    def _about(self, term: Term) -> Clause | None:
        subjects, situations = self._distinct(contact_subject.c.subject), self._distinct(contact_situation.c.situation)
        clauses: list[Clause] = []
        for name in term.alternatives:
            clauses.append(with_subject(called(subjects, name, self.fold)))
            clauses.append(with_situation(called(situations, name, self.fold)))
        if any(called(subjects + situations, name, self.fold) for name in term.alternatives):
            return or_(*clauses)
        self.words.append(self._wanted(Term(term.words, phrase=term.phrase, negated=term.negated)))
        return None

    def _distinct(self, column: ColumnElement[str]) -> list[str]:
        return list(self.connection.scalars(select(column).distinct()))


def _spoken(term: Term) -> Clause:
    return item.c.lang.in_([value.casefold() for value in term.alternatives])


def _published(term: Term) -> Clause:
    since, until = date_range(term)
    return and_(*item_conditions(ItemFilter(since=since, until=until)))


def _signed(term: Term, clause: Clause) -> Clause:
    return not_(clause) if term.negated else clause


def _contacts(connection: Connection, keys: Sequence[str], told: list[Clause]) -> defaultdict[str, list[ContactRow]]:
    found: defaultdict[str, list[ContactRow]] = defaultdict(list)
    if keys:
        page = list_contacts(connection, [item.c.key.in_(keys), *told], Window(limit=20 * len(keys)))
        for row in sorted(page.rows, key=lambda row: row.number):
            found[row.item].append(row)
    return found


def _texts(connection: Connection, keys: Sequence[str]) -> dict[str, str]:
    query = select(item.c.key, version.c.text).select_from(item.join(version))
    query = query.where(item.c.key.in_(keys), version.c.number == item.c.current_version)
    return {row.key: row.text for row in connection.execute(query)}
