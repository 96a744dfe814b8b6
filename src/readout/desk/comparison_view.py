"""A comparison as a table in the reader's language; the cells keep the words of the items."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from readout.briefs.rows import KINDS, amount_text, is_named, note_text
from readout.desk.event_view import amount_name, side_name, value_name
from readout.desk.links import passage_path
from readout.desk.messages import has_message
from readout.desk.naming import knowledge
from readout.desk.tongue import Tongue
from readout.model.comparison import Cell, Clause, Column, Comparison, Mark, Passage, Row
from readout.resolution.terms import entry_of, rival_names

FIELD_OF = {"subject": "subject", "situation": "situation"}
SHOWN_ELSEWHERE = ("one-side", "told")
"""Notes that the summary says, or the event's page itself."""
MOST = 3  # passages of one cell
MOST_LETTERS = 360


@dataclass(frozen=True, slots=True)
class Words:
    """Words of an item, with the address where they are marked."""

    text: str
    href: str
    lang: str


@dataclass(frozen=True, slots=True)
class CellView:
    """What one side says in one row.

    Attributes:
        side: Name of the side.
        mark: ``both``, ``only-here``, ``conflict`` or ``not-stated``.
        value: The value in the reader's language where the row is of values; or empty.
        words: The words themselves.
        more: How many passages are left out.
        place: Its place in the order of the text; 0 where order means nothing.
        share: Its share of the text in percent; or empty.
    """

    side: str
    mark: str
    value: str
    words: tuple[Words, ...]
    more: int
    place: int
    share: str


@dataclass(frozen=True, slots=True)
class RowView:
    """One thing that is compared; ``same`` where all sides say it."""

    id: str
    label: str
    same: bool
    cells: tuple[CellView, ...]


@dataclass(frozen=True, slots=True)
class ColumnView:
    """A side, its languages, and how many of its items are compared."""

    name: str
    langs: tuple[str, ...]
    items: int


@dataclass(frozen=True, slots=True)
class ComparisonView:
    """A comparison ready for its page: columns, rows by kind, and the differences in one paragraph."""

    columns: tuple[ColumnView, ...]
    groups: tuple[tuple[str, tuple[RowView, ...]], ...]
    summary: tuple[Clause, ...]
    notes: tuple[str, ...]


def view_comparison(made: Comparison, tongue: Tongue) -> ComparisonView:
    """Make a comparison ready for its page."""
    names = tuple(_column_name(one, tongue) for one in made.columns)
    groups = ((kind, tuple(_rows(made.of_kind(kind), names, tongue))) for kind in (*KINDS[1:], KINDS[0]))
    return ComparisonView(
        tuple(_column(one, name, tongue) for one, name in zip(made.columns, names, strict=True)),
        tuple((kind, rows) for kind, rows in groups if rows),
        dict(made.summary).get(tongue.lang, ()),
        tuple(note_text(one, tongue.lang, knowledge()) for one in made.notes if one.name not in SHOWN_ELSEWHERE),
    )


def _column_name(column: Column, tongue: Tongue) -> str:
    if column.name:
        return tongue.anyone(column.name)
    return side_name(column.side, tongue) if column.id == column.side else column.id


def _column(column: Column, name: str, tongue: Tongue) -> ColumnView:
    return ColumnView(name, tuple(tongue.word("lang", lang) for lang in column.langs), len(column.items))


def _rows(rows: Sequence[Row], names: Sequence[str], tongue: Tongue) -> Iterator[RowView]:
    for number, row in enumerate(rows, 1):
        cells = tuple(_cell(cell, row, name, tongue) for cell, name in zip(row.cells, names, strict=True))
        yield RowView(row.id, row_label(row, tongue) or str(number), {one.mark for one in cells} == {"both"}, cells)


def row_label(row: Row, tongue: Tongue) -> str:
    """Name what a row compares; an empty string for statements, which have no name."""
    if row.kind == "fact":
        return tongue.say(f"field-{row.label}")
    if row.kind in FIELD_OF:
        return value_name(FIELD_OF[row.kind], row.label, tongue)
    if row.kind == "figure":
        return _figure_label(row.label, tongue)
    if row.kind == "reference":
        return _reference_label(row.label, tongue)
    if row.kind == "wording":
        return row.label if tongue.lang == "en" else rival_names(tongue.lang).get(row.label, "")
    name = f"compared-{row.kind}-{entry_of(row.kind, row.label)}"
    if has_message(tongue.lang, name):
        return tongue.say(name)
    return row.label.replace("-", " ") if tongue.lang == "en" else ""


def _figure_label(label: str, tongue: Tongue) -> str:
    what, _, place = label.partition(" ")
    return " · ".join(filter(None, (tongue.word("counted", what), place and tongue.place(place))))


def _reference_label(label: str, tongue: Tongue) -> str:
    kind, _, rest = label.partition(" ")
    first, _, name = rest.partition(" ")
    day = tongue.date(first)
    parts = (tongue.word("reference", kind), day, name) if day != first else (tongue.word("reference", kind), rest)
    return " · ".join(filter(None, (*parts[:-1], _parties(parts[-1], tongue) if is_named(parts[-1]) else "")))


def _parties(written: str, tongue: Tongue) -> str:
    """Name parties that stand as codes («RU-TR»); anything else is a name already."""
    codes = written.split("-")
    if all(len(code) == 2 and code.isascii() and code.isupper() for code in codes):
        return " – ".join(map(tongue.country, codes))
    return written


def _cell(cell: Cell, row: Row, side: str, tongue: Tongue) -> CellView:
    words = tuple({one.text.casefold(): one for one in map(_words, reversed(cell.passages))}.values())[::-1]
    return CellView(
        side=side,
        mark=cell.mark.value.replace(" ", "-"),
        value=_value(cell, row, tongue),
        words=words[:MOST],
        more=max(0, len(words) - MOST),
        place=cell.place,
        share=f"{tongue.number(round(cell.share * 100, 1))} %" if cell.share else "",
    )


def _value(cell: Cell, row: Row, tongue: Tongue) -> str:
    if not cell.value or cell.mark is Mark.NOT_STATED:
        return ""
    if row.kind == "fact":
        return tongue.join(*(value_name(row.label, one, tongue) for one in cell.value.split(", ")))
    if row.kind == "amount":
        return tongue.join(*(amount_text(one, tongue.lang) for one in cell.value.split(", ")))
    return tongue.join(*(amount_name(one, tongue) for one in cell.value.split(", "))) if row.kind == "figure" else ""


def _words(passage: Passage) -> Words:
    quote = " ".join(passage.quote.split())
    text = quote if len(quote) <= MOST_LETTERS else quote[:MOST_LETTERS].rsplit(" ", 1)[0] + " …"
    return Words(text, passage_path(passage.item, passage.start, passage.end), passage.lang)
