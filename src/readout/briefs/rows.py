"""What a comparison's columns, rows and cells are called in a language; the words of the items stay as they are."""

from collections.abc import Iterator

from readout.briefs.dates import tell_date
from readout.briefs.figures import grouped
from readout.briefs.messages import has, say, separated
from readout.briefs.names import country_name, organisation_name, place_name
from readout.briefs.remarks import tell_value
from readout.knowledge import Knowledge
from readout.model.comparison import Cell, Column, Mark, Note, Row
from readout.resolution.amounts import YEARS
from readout.resolution.terms import entry_of, rival_names

KINDS = (
    "fact", "subject", "situation", "statement", "commitment", "amount", "act", "condition", "scope", "praise",
    "told-other", "figure", "reference", "wording",
)  # fmt: skip
"""The kinds of rows, in the order in which they are shown."""
GIVING = frozenset({"fact", "figure", "amount"})
"""Kinds of rows whose cells have a value of their own; the value of the others is their label, or for programs."""
SAYING = frozenset({"statement", "commitment", "praise", "told-other"})
SIGNS = {"percent": "%"}


def column_name(column: Column, lang: str, knowledge: Knowledge) -> str:
    """Name a side, third parties, or one item by its outlet."""
    if column.name:
        return organisation_name(column.name, lang, knowledge)
    if column.id != column.side:
        return column.id
    return say(lang, "third") if column.side == "third" else country_name(column.side, lang, knowledge)


def note_text(note: Note, lang: str, knowledge: Knowledge) -> str:
    """Write a sentence below a comparison; one that was stored with the event stays as it is."""
    values = dict(note.values)
    if note.name == "told":
        return values["text"]
    if note.name == "one-side":
        side = values["side"]
        values["side"] = say(lang, "third") if side == "third" else country_name(side, lang, knowledge)
    return say(lang, f"note-{note.name}", **{key: int(one) if one.isdigit() else one for key, one in values.items()})


def row_name(row: Row, lang: str, knowledge: Knowledge) -> str:
    """Name what a row compares; an empty string for statements, which have no name."""
    if row.kind == "fact":
        return say(lang, f"field-{row.label}")
    if row.kind == "subject":
        return tell_value("subject", row.label, lang, knowledge)
    if row.kind == "situation":
        return place_name(row.label, lang, knowledge)
    if row.kind == "figure":
        return _counted(row.label, lang, knowledge)
    if row.kind == "reference":
        return " · ".join(filter(None, _referred(row.label, lang, knowledge)))
    if row.kind == "wording":
        return row.label if lang == "en" else rival_names(lang).get(row.label, "")
    name = f"compared-{row.kind}-{entry_of(row.kind, row.label)}"
    return say(lang, name) if has(lang, name) else ""


def _counted(label: str, lang: str, knowledge: Knowledge) -> str:
    what, _, place = label.partition(" ")
    words = say(lang, f"counted-{what}") if has(lang, f"counted-{what}") else what
    return f"{words} · {place_name(place, lang, knowledge)}" if place else words


def _referred(label: str, lang: str, knowledge: Knowledge) -> Iterator[str]:
    kind, _, rest = label.partition(" ")
    first, _, name = rest.partition(" ")
    day = tell_date(first, lang) if first[:4].isdigit() else ""
    yield say(lang, f"reference-{kind}") if has(lang, f"reference-{kind}") else kind
    yield day
    named = name if day else rest
    yield _parties(named, lang, knowledge) if is_named(named) else ""


def is_named(written: str) -> bool:
    """Tell a name («Black Sea Grain Initiative», «RU-TR») from a bare noun in an item's own words («саммита»)."""
    return written != written.casefold()


def _parties(written: str, lang: str, knowledge: Knowledge) -> str:
    """Name parties that stand as codes («RU-TR»); anything else is a name already."""
    codes = written.split("-")
    if written and all(len(code) == 2 and code.isascii() and code.isupper() for code in codes):
        return " – ".join(country_name(code, lang, knowledge) for code in codes)
    return organisation_name(written, lang, knowledge) if written else ""


def cell_name(cell: Cell, row: Row, lang: str, knowledge: Knowledge) -> str:
    """Write what stands above a cell's words: its mark, its value, its place in the text."""
    mark = say(lang, f"mark-{cell.mark.value.replace(' ', '-')}")
    if cell.mark is Mark.NOT_STATED:
        return mark
    share = f"{cell.share * 100:.0f} %"
    placed = say(lang, "comparison-share", place=str(cell.place), share=share) if cell.place and cell.share else ""
    return " · ".join(filter(None, (mark, _value(cell, row, lang, knowledge), placed)))


def _value(cell: Cell, row: Row, lang: str, knowledge: Knowledge) -> str:
    if row.kind in SAYING:
        return separated(lang, (say(lang, f"deed-{one}") for one in cell.value.split(", ") if one), ",")
    if row.kind not in GIVING or not cell.value:
        return ""
    if row.kind == "fact":
        told = (tell_value(row.label, one, lang, knowledge) for one in cell.value.split(", "))
    else:
        told = (amount_text(one, lang) for one in cell.value.split(", "))
    return separated(lang, told, ",")


def amount_text(written: str, lang: str) -> str:
    """Write an amount («≥30600», «10-12», «15 percent») with the language's groups of digits."""
    amount, _, kind = written.partition(" ")
    if not kind and amount.isdigit() and int(amount) in YEARS:
        return amount
    bound = amount[:1] if amount[:1] in "≥≤~" else ""
    ends = amount.removeprefix(bound).split("-")
    return " ".join(filter(None, (bound + "–".join(grouped(one, lang) for one in ends), SIGNS.get(kind, ""))))
