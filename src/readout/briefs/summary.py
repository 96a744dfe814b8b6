"""The differences of a comparison in one paragraph, in three languages, each clause with its rows."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from readout.briefs.messages import LANGUAGES, listed, say, separated
from readout.briefs.names import Named, name_country, organisation_name
from readout.briefs.remarks import tell_value
from readout.briefs.rows import amount_text
from readout.knowledge import Knowledge
from readout.model.comparison import Clause, Column, Comparison, Mark, Passage, Row

MOST = 4  # values that one clause names


def summarised(made: Comparison, knowledge: Knowledge) -> Comparison:
    """Return a comparison with its summary in every language."""
    return replace(made, summary=tuple((lang, tuple(_clauses(made, lang, knowledge))) for lang in LANGUAGES))


def _clauses(made: Comparison, lang: str, knowledge: Knowledge) -> Iterator[Clause]:
    names = {column.id: _name(column, lang, knowledge) for column in made.columns}
    if len(made.columns) == 1:
        yield Clause(say(lang, "summary-one-side", **_agreeing(names[made.columns[0].id])), ())
        return
    sides = listed(lang, [name.case("nom") for name in names.values()])
    told = (
        *_agreed(made, lang, sides),
        *_alone(made, lang, names),
        *_at_odds(made, lang, sides, knowledge),
        *_by_side(made, lang, names, "told-other", "summary-told"),
        *_by_side(made, lang, names, "statement", "summary-statements", "commitment", "praise"),
        *_counted(made, lang, sides),
    )
    yield from (replace(clause, text=clause.text[:1].upper() + clause.text[1:]) for clause in told)


def _name(column: Column, lang: str, knowledge: Knowledge) -> Named:
    by_item = column.id in column.items and column.id != column.side
    if column.name:
        return Named((organisation_name(column.name, lang, knowledge),) * 6, "m", person=False)
    if column.side == "third" and column.id == "third":
        return Named((say(lang, "third"),) * 6, "f" if lang == "ar" else "pl", person=False)
    if by_item or column.id != column.side:
        return Named((column.id,) * 6, "m", person=False)
    return name_country(column.side, lang, knowledge)


def _agreeing(name: Named) -> dict[str, str]:
    """Return what a verb needs to know of its subject."""
    return {"side": name.case("nom"), "gender": name.gender, "number": "pl" if name.gender == "pl" else "sg"}


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
        yield Clause(
            say(lang, "summary-agree", sides=sides, what=_labels(rows, lang), count=len(made.columns)), _ids(rows)
        )


def _alone(made: Comparison, lang: str, names: dict[str, Named]) -> Iterator[Clause]:
    for column in made.columns:
        rows = [row for row in made.of_kind("subject") if _only(row, column.id)]
        if rows:
            values = _agreeing(names[column.id])
            yield Clause(say(lang, "summary-only", **values, what=_labels(rows, lang)), _ids(rows))


def _only(row: Row, column: str) -> bool:
    return any(cell.column == column and cell.mark is Mark.ONLY_HERE for cell in row.cells)


def _at_odds(made: Comparison, lang: str, sides: str, knowledge: Knowledge) -> Iterator[Clause]:
    for row in made.of_kind("fact", "figure", "amount"):
        values = [_told(row, cell.value, lang, knowledge) for cell in row.cells if cell.mark is Mark.CONFLICT]
        if values:
            field = row.label if row.kind == "fact" else row.kind
            what = say(lang, f"field-{field}")
            yield Clause(say(lang, "summary-conflict", sides=sides, what=what, values=" / ".join(values)), (row.id,))


def _told(row: Row, values: str, lang: str, knowledge: Knowledge) -> str:
    """Write the values of a cell in a language; a figure with what it counts."""
    if row.kind == "amount":
        told = (amount_text(one, lang) for one in values.split(", "))
    elif row.kind == "figure":
        kind = row.label.partition(" ")[0]
        told = (tell_value("figure", f"{one} {kind}", lang, knowledge) for one in values.split(", "))
    else:
        told = (tell_value(row.label, one, lang, knowledge) for one in values.split(", "))
    return separated(lang, told, ",")


def _by_side(
    made: Comparison, lang: str, names: dict[str, Named], kind: str, message: str, *more: str
) -> Iterator[Clause]:
    told = {_passages(row) for row in made.of_kind("told-other")} if kind != "told-other" else set()
    for column in made.columns:
        rows = [row for row in made.of_kind(kind, *more) if _only(row, column.id) and _passages(row) not in told]
        if rows:
            yield Clause(say(lang, message, **_agreeing(names[column.id]), count=len(rows)), _ids(rows))


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
            values = separated(
                lang, (" / ".join(cell.passages[0].quote for cell in row.cells if cell.passages) for row in rows[:MOST])
            )
            yield Clause(say(lang, message, count=len(rows), sides=sides, values=values), _ids(rows))


def _ids(rows: Sequence[Row]) -> tuple[str, ...]:
    return tuple(row.id for row in rows)
