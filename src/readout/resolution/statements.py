"""The statements of several items beside each other: aligned, and compared in act, conditions and silence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations
from typing import TYPE_CHECKING

from readout.model import Statement
from readout.model.comparison import Cell, Column, Mark, Passage, Row
from readout.resolution.aligning import Said, align, at_odds
from readout.resolution.amounts import numbers
from readout.resolution.terms import find_terms, strengths, stronger

if TYPE_CHECKING:
    from readout.resolution.comparing import Source

COMMITTING = frozenset({"commit", "agree", "offer", "invite"})
SHORTEST = 12  # code points of a statement that can be compared


@dataclass(frozen=True, slots=True)
class Telling:
    """A statement in its item and column."""

    column: str
    source: "Source"
    statement: Statement
    said: Said

    @property
    def passage(self) -> Passage:
        """The statement's words."""
        start, end = self.statement.span
        speakers = tuple(value.value for value in self.statement.speakers)
        return Passage(
            self.source.item,
            self.source.reading.lang,
            start,
            end,
            self.source.document.text[start:end],
            speakers,
            self.statement.act.value,
        )


@dataclass(slots=True)
class Group:
    """Tellings of one statement.

    Attributes:
        tellings: The first is the one that the others were aligned with.
        score: The weakest alignment in it.
    """

    tellings: list[Telling] = field(default_factory=list)
    score: float = 1.0


def grouped(sources: Sequence[tuple[str, "Source"]]) -> list[Group]:
    """Align the statements of all items; each item's with the groups so far.

    Args:
        sources: The items with their columns, in the order of the columns.

    Returns:
        The groups, in the order in which the first item of each tells it.
    """
    groups: list[Group] = []
    for column, source in sources:
        told = _tellings(column, source)
        fresh = {one.said.number: one for one in told}
        for pair in align(
            [replace(group.tellings[0].said, number=at) for at, group in enumerate(groups)], [one.said for one in told]
        ):
            group = groups[pair.one.number]
            group.tellings.append(fresh.pop(pair.other.number))
            group.score = min(group.score, pair.score)
        groups += [Group([one]) for one in fresh.values()]
    return groups


def _tellings(column: str, source: "Source") -> list[Telling]:
    persons = _persons(source)
    return [
        Telling(column, source, one, _said(source, number, one, persons))
        for number, one in enumerate(source.reading.statements)
        if one.same_as < 0 and len(one.span.of(source.document.text).strip()) >= SHORTEST and not _inside(one, source)
    ]


def _inside(one: Statement, source: "Source") -> bool:
    """Tell whether a statement is a fragment of a longer one, which is compared in its place."""
    return any(
        other is not one and one.span.within(other.span) and one.span != other.span
        for other in source.reading.statements
    )


def _persons(source: "Source") -> dict[str, frozenset[str]]:
    """Return for countries, offices and names the persons and countries that they stand for in this contact."""
    found: dict[str, frozenset[str]] = {}
    for one in source.contact.participants:
        both = frozenset(filter(None, (one.resolved or one.value, one.country)))
        for name in filter(None, (one.value, one.resolved, one.country)):
            found[name] = both
    return found


def _said(source: "Source", number: int, one: Statement, persons: dict[str, frozenset[str]]) -> Said:
    words = one.span.of(source.document.text)
    meant = _without_persons(one, source) or words
    speakers = {name for value in one.speakers for name in _standing_for(value.value, source, persons)}
    return Said(source.item, number, meant, frozenset(speakers), one.act.value, _subjects(one, source), numbers(words))


def _without_persons(one: Statement, source: "Source") -> str:
    """Leave out the names of persons: all statements of a contact are alike in them, whatever they say."""
    start, end = one.span
    named = sorted(
        {
            (evidence.start, evidence.end)
            for person in source.reading.persons
            for evidence in person.evidence
            if start <= evidence.start and evidence.end <= end
        }
    )
    kept, at = [], start
    for first, last in named:
        kept.append(source.document.text[at : max(at, first)])
        at = max(at, last)
    return " ".join(" ".join([*kept, source.document.text[at:end]]).split())


def _standing_for(name: str, source: "Source", persons: dict[str, frozenset[str]]) -> frozenset[str]:
    """Return who speaks, with the participant and country for whom an office speaks."""
    country = source.spoken_for.get(name, "")
    return frozenset({name}) | persons.get(name, frozenset()) | persons.get(country, frozenset())


def _subjects(one: Statement, source: "Source") -> frozenset[str]:
    """Return the contact's subjects whose words stand in a statement."""
    start, end = one.span
    return frozenset(
        subject.value
        for subject in source.contact.subjects
        if any(start <= evidence.start and evidence.end <= end for evidence in subject.evidence)
    )


def rows(groups: Sequence[Group], columns: Sequence[Column]) -> Iterator[Row]:
    """Make the rows of all groups: the statement or commitment, and what differs between its tellings.

    What one side says it told the other, who is silent about it, has a second row under that heading.
    """
    for group in groups:
        yield Row("", _kind(group), "", _cells(group, columns), round(group.score, 2))
    for group in groups:
        if _told_other(group, columns):
            yield Row("", "told-other", "", _cells(group, columns), round(group.score, 2))
    for group in groups:
        yield from _amount_rows(group, columns)
        yield from _act_rows(group, columns)
        yield from _condition_rows(group, columns)


def _kind(group: Group) -> str:
    acts = {one.statement.act.value for one in group.tellings}
    if acts & COMMITTING or any(one.statement.commitment for one in group.tellings):
        return "commitment"
    if "praise" in acts:
        return "praise"
    return "statement"


def _told_other(group: Group, columns: Sequence[Column]) -> bool:
    """Tell whether only one side tells what it said itself, while the other side is heard and does not mention it."""
    sides = {column.id: column.side for column in columns}
    heard = {column.side for column in columns} - {"third"}
    own = {sides[one.column] for one in group.tellings}
    if len(own) != 1 or len(heard) < 2:
        return False
    side = own.pop()
    return side != "third" and all(side in one.said.speakers for one in group.tellings) and len(_speaking(group)) == 1


def _speaking(group: Group) -> set[str]:
    codes = {code for one in group.tellings for code in one.said.speakers}
    return {code for code in codes if len(code) == 2 and code.isupper()}


def _cells(group: Group, columns: Sequence[Column]) -> tuple[Cell, ...]:
    told = {column.id: tuple(one.passage for one in group.tellings if one.column == column.id) for column in columns}
    several = sum(bool(some) for some in told.values()) > 1
    mark = Mark.BOTH if several else Mark.ONLY_HERE
    return tuple(
        Cell(column.id, mark if told[column.id] else Mark.NOT_STATED, told[column.id], _acts(told[column.id]))
        for column in columns
    )


def _acts(passages: Sequence[Passage]) -> str:
    return ", ".join(dict.fromkeys(one.act for one in passages if one.act))


def _amount_rows(group: Group, columns: Sequence[Column]) -> Iterator[Row]:
    """Set beside each other the figures of a statement that its tellings give differently."""
    giving = {column: one for column, one in _first(group, columns).items() if one.said.figures}
    if not any(at_odds(one.said, other.said) for one, other in combinations(giving.values(), 2)):
        return
    cells = tuple(
        Cell(column.id, Mark.CONFLICT, (giving[column.id].passage,), ", ".join(sorted(giving[column.id].said.figures)))
        if column.id in giving
        else Cell(column.id, Mark.NOT_STATED)
        for column in columns
    )
    yield Row("", "amount", "", cells, round(group.score, 2))


def _act_rows(group: Group, columns: Sequence[Column]) -> Iterator[Row]:
    """Compare how strong the act is in each column's first telling."""
    first = _first(group, columns)
    if len(first) < 2:
        return
    strength = {column: _strength(one) for column, one in first.items()}
    mine, *others = strength.values()
    scale = next((scale for other in others if (scale := stronger(mine, other)[0]) and stronger(mine, other)[1]), "")
    if not scale:
        return
    cells = tuple(
        Cell(
            column.id,
            Mark.CONFLICT,
            (_with_verb(first[column.id]),),
            f"{first[column.id].statement.act.value} {strength[column.id].get(scale, 0)}",
        )
        if column.id in first
        else Cell(column.id, Mark.NOT_STATED)
        for column in columns
    )
    yield Row("", "act", scale, cells, round(group.score, 2))


def _first(group: Group, columns: Sequence[Column]) -> dict[str, Telling]:
    return {
        column.id: one
        for column in columns
        if (one := next((each for each in group.tellings if each.column == column.id), None))
    }


def _strength(one: Telling) -> dict[str, int]:
    text, (start, end) = one.source.document.text, one.statement.span
    return strengths(one.statement.act.value, text[:start], text[start:end], one.source.reading.lang)


def _with_verb(one: Telling) -> Passage:
    """Cite the statement with the words before it that tell the act, from the beginning of its sentence."""
    text, (start, end) = one.source.document.text, one.statement.span
    begin = max(text.rfind(mark, 0, start) for mark in (". ", "\n")) + 1
    begin += len(text[begin:start]) - len(text[begin:start].lstrip())
    return replace(one.passage, start=begin, end=end, quote=text[begin:end])


def _condition_rows(group: Group, columns: Sequence[Column]) -> Iterator[Row]:
    """Show conditions and limits that one column's telling has and another's lacks."""
    first = _first(group, columns)
    if len(first) < 2:
        return
    found = {column: _conditions(one) for column, one in first.items()}
    for group_id in sorted({id for some in found.values() for id in some}):
        having = [column for column, some in found.items() if group_id in some]
        if len(having) < len(first):
            yield Row(
                "", "condition", group_id, tuple(_condition_cell(column, first, found, group_id) for column in columns)
            )


def _conditions(one: Telling) -> dict[str, Passage]:
    passage = one.passage
    terms = find_terms("conditions", passage.quote, passage.lang)
    return {
        term.group: replace(
            passage,
            start=passage.start + term.span.start,
            end=passage.start + term.span.end,
            quote=term.span.of(passage.quote),
        )
        for term in terms
    }


def _condition_cell(
    column: Column, first: dict[str, Telling], found: dict[str, dict[str, Passage]], group_id: str
) -> Cell:
    if group_id in found.get(column.id, {}):
        return Cell(column.id, Mark.ONLY_HERE, (found[column.id][group_id],), group_id)
    passages = (first[column.id].passage,) if column.id in first else ()
    return Cell(column.id, Mark.NOT_STATED, passages)
