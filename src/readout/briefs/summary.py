"""The differences of a comparison in one paragraph, in three languages, each clause with its rows."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from readout.briefs.messages import LANGUAGES, listed, say
from readout.briefs.names import country_name
from readout.knowledge import Knowledge
from readout.model.comparison import Clause, Column, Comparison, Mark, Passage, Row

MOST = 4  # values that one clause names


def summarised(made: Comparison, knowledge: Knowledge) -> Comparison:
    """Return a comparison with its summary in every language."""
    return replace(made, summary=tuple((lang, tuple(_clauses(made, lang, knowledge))) for lang in LANGUAGES))


def _clauses(made: Comparison, lang: str, knowledge: Knowledge) -> Iterator[Clause]:
    names = {column.id: _name(column, made, lang, knowledge) for column in made.columns}
    if len(made.columns) == 1:
        yield Clause(say(lang, "summary-one-side", side=names[made.columns[0].id]), ())
        return
    sides = listed(lang, list(names.values()))
    yield from _agreed(made, lang, sides)
    yield from _alone(made, lang, names)
    yield from _at_odds(made, lang, sides)
    yield from _by_side(made, lang, names, "told-other", "summary-told")
    yield from _by_side(made, lang, names, "statement", "summary-statements", "commitment", "praise")
    yield from _counted(made, lang, sides)


def _name(column: Column, made: Comparison, lang: str, knowledge: Knowledge) -> str:
    if column.id in column.items and len(made.columns) == len(
        {one.id for one in made.columns} & set(column.items) | {column.id}
    ):
        return column.id
    if column.side == "third":
        return say(lang, "third") if column.id == "third" else column.id
    return country_name(column.side, lang, knowledge) if column.id == column.side else column.id


def _labels(rows: Sequence[Row], lang: str) -> str:
    words = []
    for row in rows[:MOST]:
        try:
            words.append(say(lang, f"subject-{row.label}"))
        except KeyError:
            words.append(row.label)
    return listed(lang, words)


def _agreed(made: Comparison, lang: str, sides: str) -> Iterator[Clause]:
    rows = [row for row in made.of_kind("subject") if all(cell.mark is Mark.BOTH for cell in row.cells)]
    if rows:
        yield Clause(say(lang, "summary-agree", sides=sides, what=_labels(rows, lang)), _ids(rows))


def _alone(made: Comparison, lang: str, names: dict[str, str]) -> Iterator[Clause]:
    for column in made.columns:
        rows = [row for row in made.of_kind("subject") if _only(row, column.id)]
        if rows:
            yield Clause(say(lang, "summary-only", side=names[column.id], what=_labels(rows, lang)), _ids(rows))


def _only(row: Row, column: str) -> bool:
    return any(cell.column == column and cell.mark is Mark.ONLY_HERE for cell in row.cells)


def _at_odds(made: Comparison, lang: str, sides: str) -> Iterator[Clause]:
    for row in made.of_kind("fact", "figure"):
        values = [cell.value for cell in row.cells if cell.mark is Mark.CONFLICT]
        if values:
            yield Clause(
                say(lang, "summary-conflict", sides=sides, what=row.label, values=" / ".join(values)), (row.id,)
            )


def _by_side(
    made: Comparison, lang: str, names: dict[str, str], kind: str, message: str, *more: str
) -> Iterator[Clause]:
    told = {_passages(row) for row in made.of_kind("told-other")} if kind != "told-other" else set()
    for column in made.columns:
        rows = [row for row in made.of_kind(kind, *more) if _only(row, column.id) and _passages(row) not in told]
        if rows:
            yield Clause(say(lang, message, side=names[column.id], count=len(rows)), _ids(rows))


def _passages(row: Row) -> tuple[Passage, ...]:
    return tuple(passage for cell in row.cells for passage in cell.passages)


def _counted(made: Comparison, lang: str, sides: str) -> Iterator[Clause]:
    for kind, message in (("act", "summary-stronger"), ("condition", "summary-conditions")):
        rows = made.of_kind(kind)
        if rows:
            yield Clause(say(lang, message, count=len(rows), sides=sides), _ids(rows))
    for kind, message in (("wording", "summary-wording"), ("scope", "summary-scope")):
        rows = made.of_kind(kind)
        if rows:
            values = "; ".join(
                " / ".join(cell.passages[0].quote for cell in row.cells if cell.passages) for row in rows[:MOST]
            )
            yield Clause(say(lang, message, count=len(rows), sides=sides, values=values), _ids(rows))


def _ids(rows: Sequence[Row]) -> tuple[str, ...]:
    return tuple(row.id for row in rows)
