"""Statements that an item tells twice."""

from bisect import bisect_left
from collections.abc import Sequence

from readout.extraction.page import Page
from readout.model import Statement
from readout.model.quick import replace

ALIKE = 0.7
"""Share of the shorter content's words that stand in the longer one, from which two tellings are the same."""
LEAST = 4
LOOKED_AT = 30


def first_tellings(statements: Sequence[Statement], page: Page) -> tuple[Statement, ...]:
    """Link each statement that repeats an earlier one to it."""
    bags = [_words(statement, page) for statement in statements]
    result: list[Statement] = []
    for index, statement in enumerate(statements):
        same = next(
            (other for other in range(max(index - LOOKED_AT, 0), index) if _same(statements, bags, other, index)), -1
        )
        first = result[same].same_as if same >= 0 and result[same].same_as >= 0 else same
        result.append(replace(statement, same_as=first))
    return tuple(result)


def _same(statements: Sequence[Statement], bags: Sequence[frozenset[str]], one: int, other: int) -> bool:
    if statements[one].span.start <= statements[other].span.start < statements[one].span.end:
        return False
    shared = len(bags[one] & bags[other])
    if shared < LEAST or shared < ALIKE * min(len(bags[one]), len(bags[other])):
        return False
    return {value.value for value in statements[one].speakers} == {value.value for value in statements[other].speakers}


def _words(statement: Statement, page: Page) -> frozenset[str]:
    """The content's words as lexicons know them: without article, ending and marks."""
    starts, words = page.analysis.starts, page.analysis.words
    first = bisect_left(starts, statement.span.start)
    last = bisect_left(starts, statement.span.end)
    return frozenset(word.keys[-1] for word in words[first:last] if word.kind in ("word", "number"))
