"""The people of a library: one row a person, and the words under which each can be found."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from sqlalchemy import Connection, bindparam, select, update

from readout.store.inserting import insert_or_leave
from readout.store.projecting import Person
from readout.store.tables import person, person_word

Analyse = Callable[[str, str], str]
KNOWN = select(person.c.key, person.c.id, person.c.names).where(person.c.key.in_(bindparam("keys", expanding=True)))
WORDS = select(person_word.c.person_id, person_word.c.word).where(
    person_word.c.person_id.in_(bindparam("people", expanding=True))
)


def put_people(connection: Connection, people: Sequence[Person], lang: str, analyse: Analyse) -> dict[str, int]:
    """Make known the people whom an item names.

    Args:
        connection: A writing transaction.
        people: The people, ordered by key (so that two writers never wait for each other).
        lang: The item's language, for the forms as written.
        analyse: Turns a name and its language into the terms under which it is found.

    Returns:
        The ids of the people by key.
    """
    if not people:
        return {}
    known = _known(connection, [one.key for one in people])
    missing = [{"key": one.key, "name": one.name, "names": dict(one.names)} for one in people if one.key not in known]
    if missing:
        insert_or_leave(connection, person, missing)
        known = _known(connection, [one.key for one in people])
    _complete_names(connection, people, known)
    _put_words(connection, {known[one.key][0]: _words(one, lang, analyse) for one in people})
    return {key: found for key, (found, _) in known.items()}


def _known(connection: Connection, keys: Sequence[str]) -> dict[str, tuple[int, Mapping[str, str]]]:
    rows = connection.execute(KNOWN, {"keys": keys})
    return {row.key: (row.id, row.names) for row in rows}


def _complete_names(
    connection: Connection, people: Iterable[Person], known: Mapping[str, tuple[int, Mapping[str, str]]]
) -> None:
    for one in people:
        found, names = known[one.key]
        if any(names.get(lang) != name for lang, name in one.names):
            changed = {**names, **dict(one.names)}
            connection.execute(update(person).where(person.c.id == found).values(names=changed))


def _words(one: Person, lang: str, analyse: Analyse) -> set[str]:
    written = [(one.name, "en"), *((name, code) for code, name in one.names), *((form, lang) for form in one.forms)]
    return {word for name, code in written for word in analyse(name, code).split()}


def _put_words(connection: Connection, words: Mapping[int, set[str]]) -> None:
    there = {(row.person_id, row.word) for row in connection.execute(WORDS, {"people": list(words)})}
    wanted = {(found, word) for found, some in words.items() for word in some}
    rows = [{"person_id": found, "word": word} for found, word in sorted(wanted - there)]
    insert_or_leave(connection, person_word, rows)


def people_called(connection: Connection, words: Sequence[Sequence[str]]) -> list[int]:
    """Find the people who are known under all the words.

    Args:
        connection: Any connection.
        words: For each word, the terms that may stand for it.
    """
    query = select(person.c.id)
    for terms in words:
        query = query.where(person.c.id.in_(select(person_word.c.person_id).where(person_word.c.word.in_(terms))))
    return list(connection.scalars(query)) if words else []


def person_by_key(connection: Connection, key: str) -> tuple[int, str, str, dict[str, str]] | None:
    """Return a person's id, key, canonical name and names by language, or None."""
    row = connection.execute(select(person).where(person.c.key == key)).first()
    return (row.id, row.key, row.name, dict(row.names)) if row else None


def forget_words(connection: Connection) -> None:
    """Drop all words of names, before they are made again."""
    connection.execute(person_word.delete())
