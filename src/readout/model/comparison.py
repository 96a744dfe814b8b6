"""The tellings of one event beside each other: what both say, what only one says, and where they are at odds."""

from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    """What a cell says about its row."""

    BOTH = "both"
    ONLY_HERE = "only here"
    CONFLICT = "conflict"
    NOT_STATED = "not stated"


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of an item.

    Attributes:
        item: The item's id.
        lang: The item's language.
        start, end: Their place in the item's text, in code points; both 0 for a value of the item's metadata.
        quote: The words; ``text[start:end] == quote``.
        speakers: Who says so, where it is a statement.
        act: What is done by saying it, where it is a statement.
    """

    item: str
    lang: str
    start: int
    end: int
    quote: str
    speakers: tuple[str, ...] = ()
    act: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one column says in one row.

    Attributes:
        column: Id of the column.
        mark: What that is, beside the other columns.
        passages: The verbatim words.
        value: The value, where the row is of values that can be at odds (a figure, a date, a term, an act).
        place: Which of its column's subjects this is, in the order of the text, from 1; 0 where order means nothing.
        share: Share of the column's text, 0 to 1, where it means something.
    """

    column: str
    mark: Mark
    passages: tuple[Passage, ...] = ()
    value: str = ""
    place: int = 0
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that is compared.

    Attributes:
        id: Unique in the comparison (``statement-3``).
        kind: ``fact``, ``subject``, ``situation``, ``statement``, ``commitment``, ``amount``, ``act``, ``condition``,
            ``scope``, ``praise``, ``told-other``, ``figure``, ``reference``, ``wording``.
        label: The value, vocabulary word or concept that is compared; empty for statements.
        cells: One a column, in the order of the columns.
        score: How sure an alignment is, 0 to 1; 1 where nothing was aligned.
    """

    id: str
    kind: str
    label: str
    cells: tuple[Cell, ...]
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Column:
    """A side, third parties, or one item.

    Attributes:
        id: Code or name of the side, ``third``, or an item's id.
        side: Code or name of the side for which the items speak, or ``third``.
        items: Ids of the items.
        langs: Their languages.
        name: Who published the one item, where no other column has the same; else empty.
    """

    id: str
    side: str
    items: tuple[str, ...]
    langs: tuple[str, ...]
    name: str = ""


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause of the summary.

    Attributes:
        text: The words.
        rows: Ids of the rows on which it rests.
    """

    text: str
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence for the user below a comparison, which each language has its own words for.

    Attributes:
        name: ``one-side``, ``more-items``, ``left-out``; ``told`` for a sentence that was stored with the event.
        values: What the sentence names.
    """

    name: str
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A comparison of the tellings of one event, or of two items.

    Attributes:
        event: Id of the event, or empty where two items were compared.
        columns: The sides, then third parties.
        rows: What is compared.
        summary: The differences in one paragraph, by language.
        notes: Sentences for the user: one side only, items left aside.
    """

    event: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    summary: tuple[tuple[str, tuple[Clause, ...]], ...] = ()
    notes: tuple[Note, ...] = ()

    def of_kind(self, *kinds: str) -> tuple[Row, ...]:
        """Return the rows of some kinds."""
        return tuple(row for row in self.rows if row.kind in kinds)
