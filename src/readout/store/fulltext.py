"""The full-text index: terms of our own analysis, kept by the engine's plain tokenizer.

What is indexed is a string of terms that the program's analysis made of a text (folded words in their order,
then their variants), so that Datasette and psql can query it too: ``item_terms`` is an FTS5 table on SQLite, and a
table with a ``tsvector`` of the configuration ``simple`` on PostgreSQL.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Float, Integer, Subquery, bindparam, column, select, text

from readout.store.engine import is_postgres
from readout.store.tables import item

MAX_POSITION = 16_383  # of a tsvector; words further on are found, phrases there are not
MAX_PLACES = 256  # positions of one lexeme in a tsvector
MAX_BYTES = 900_000  # a tsvector holds less than 1 MB


@dataclass(frozen=True, slots=True)
class Wanted:
    """Words that must, or must not, stand in an item.

    Attributes:
        sequences: Alternatives; each is one word, or words that follow one another.
        prefix: True where the last word of a sequence may go on.
        negated: True where none of the alternatives may stand in the item.
    """

    sequences: tuple[tuple[str, ...], ...]
    prefix: bool = False
    negated: bool = False


PUT_TSVECTOR = text(
    "INSERT INTO item_terms (item_id, terms) VALUES (:id, CAST(:terms AS tsvector))"
    " ON CONFLICT (item_id) DO UPDATE SET terms = excluded.terms"
)


def put_terms(connection: Connection, item_id: int, terms: str, *, fresh: bool = False) -> None:
    """Index an item's terms, in place of those that it had unless it is fresh."""
    if is_postgres(connection):
        connection.execute(PUT_TSVECTOR, {"id": item_id, "terms": tsvector(terms.split())})
        return
    if not fresh:
        connection.exec_driver_sql("DELETE FROM item_terms WHERE rowid = ?", (item_id,))
    connection.exec_driver_sql("INSERT INTO item_terms (rowid, terms) VALUES (?, ?)", (item_id, terms))


def tsvector(words: Sequence[str]) -> str:
    """Write words with their positions as PostgreSQL reads a ``tsvector``; of a book, as much as one may hold."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    size = 0
    for place, word in enumerate(words, 1):
        if word not in places:
            size += len(word.encode()) + 8
        if size > MAX_BYTES:
            break
        if len(places[word]) < MAX_PLACES:
            places[word].append(min(place, MAX_POSITION))
            size += 2
    return " ".join(f"{_quoted(word)}:{','.join(map(str, found))}" for word, found in places.items())


def _quoted(word: str) -> str:
    return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'"


@dataclass(frozen=True, slots=True)
class Condition:
    """What a full-text search asks of ``item``.

    Attributes:
        clauses: Conditions that hold together; they may bring the index into a query.
        rank: The smaller the better an item fits; None where no word is wanted.
    """

    clauses: tuple[ColumnElement[bool], ...] = ()
    rank: ColumnElement[float] | None = None


def condition(dialect: str, wanted: Iterable[Wanted]) -> Condition:
    """Turn wanted words into conditions on ``item``.

    Args:
        dialect: ``sqlite`` or ``postgresql``.
        wanted: What must or must not stand in an item; all of it holds together.
    """
    asked = [want for want in wanted if want.sequences]
    write, joiner = (_match, " AND ") if dialect == "sqlite" else (_tsquery, " & ")
    absent = [_hits(dialect, write(want), f"absent{at}") for at, want in enumerate(asked) if want.negated]
    clauses = [item.c.id.not_in(select(hits.c.item_id)) for hits in absent]
    positive = [f"({write(want)})" for want in asked if not want.negated]
    if not positive:
        return Condition(tuple(clauses))
    hits = _hits(dialect, joiner.join(positive), "wanted")
    return Condition((item.c.id == hits.c.item_id, *clauses), hits.c.rank)


SQLITE_HITS = "SELECT rowid AS item_id, rank FROM item_terms WHERE item_terms MATCH :{name}"
POSTGRES_HITS = (
    "SELECT item_id, -ts_rank(terms, CAST(:{name} AS tsquery)) AS rank"
    " FROM item_terms WHERE terms @@ CAST(:{name} AS tsquery)"
)


def _hits(dialect: str, query: str, name: str) -> Subquery:
    form = SQLITE_HITS if dialect == "sqlite" else POSTGRES_HITS
    hits = text(form.format(name=name)).bindparams(bindparam(name, query))
    return hits.columns(column("item_id", Integer), column("rank", Float)).subquery(name)


def _match(want: Wanted) -> str:
    star = "*" if want.prefix else ""
    return " OR ".join('"' + " ".join(words).replace('"', "") + '"' + star for words in want.sequences)


def _tsquery(want: Wanted) -> str:
    star = ":*" if want.prefix else ""
    return " | ".join("(" + " <-> ".join(map(_quoted, words)) + star + ")" for words in want.sequences)
