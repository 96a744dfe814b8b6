"""Which statements of two items say the same, in any languages: by speakers, act, subjects, figures, meaning."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from readout.resolution.amounts import kind_of, without_numbers
from readout.resolution.wording import vectors

SAME = 0.6
"""Score from which two statements say the same; measured on the corpus (see ``docs/events.md``)."""
MEANING, SPEAKERS, ACT, SUBJECTS, FIGURES = 1.0, 0.12, 0.06, 0.06, 0.1
KINDS = (
    frozenset({"state", "affirm", "inform", "agree", "commit", "offer"}),
    frozenset({"urge", "demand", "hope", "warn", "concern", "state", "affirm"}),
    frozenset({"praise", "congratulate", "hope"}),
    frozenset({"condemn", "reject", "warn", "concern"}),
    frozenset({"condole", "praise"}),
)
"""Acts that one language's readout writes where another's writes a neighbouring one."""


@dataclass(frozen=True, slots=True)
class Said:
    """A statement ready for alignment.

    Attributes:
        item: The item's id.
        number: The statement's place among the item's.
        words: Its words.
        speakers: Canonical names and codes.
        act: What is done by saying it.
        subjects: Subjects that it touches.
        figures: Amounts in it (``numbers``).
    """

    item: str
    number: int
    words: str
    speakers: frozenset[str] = frozenset()
    act: str = ""
    subjects: frozenset[str] = frozenset()
    figures: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Aligned:
    """Two statements that say the same, with how sure that is."""

    one: Said
    other: Said
    score: float


def align(first: Sequence[Said], second: Sequence[Said]) -> list[Aligned]:
    """Pair the statements of two items, each with at most one, the surest first.

    Returns:
        The pairs, ordered as the first item tells them.
    """
    if not first or not second:
        return []
    scores = matrix(first, second)
    ranked = sorted(
        ((scores[a][b], -a, -b) for a in range(len(first)) for b in range(len(second)) if scores[a][b] >= SAME),
        reverse=True,
    )
    taken_first: set[int] = set()
    taken_second: set[int] = set()
    found = []
    for score, a, b in ranked:
        if -a not in taken_first and -b not in taken_second:
            taken_first.add(-a)
            taken_second.add(-b)
            found.append(Aligned(first[-a], second[-b], round(score, 3)))
    return sorted(found, key=lambda pair: pair.one.number)


def matrix(first: Sequence[Said], second: Sequence[Said]) -> list[list[float]]:
    """Return how much each statement of one item says the same as each of the other."""
    cosines = _cosines([one.words for one in first], [other.words for other in second])
    bare = _without_figures(first, second)
    return [
        [
            MEANING * float(max(cosines[a][b], bare.get((a, b), -1.0))) + _beside(one, other)
            for b, other in enumerate(second)
        ]
        for a, one in enumerate(first)
    ]


def _cosines(first: Sequence[str], second: Sequence[str]) -> Any:
    return vectors(first) @ vectors(second).T


def _without_figures(first: Sequence[Said], second: Sequence[Said]) -> dict[tuple[int, int], float]:
    """Return how near those statements are that give different figures, once the figures are left out."""
    pairs = [(a, b) for a, one in enumerate(first) for b, other in enumerate(second) if at_odds(one, other)]
    if not pairs:
        return {}
    mine, theirs = ({at: number for number, at in enumerate(sorted(set(some)))} for some in zip(*pairs, strict=True))
    found = _cosines(
        [without_numbers(first[at].words) for at in mine], [without_numbers(second[at].words) for at in theirs]
    )
    return {(a, b): float(found[mine[a]][theirs[b]]) for a, b in pairs}


def at_odds(one: Said, other: Said) -> bool:
    """Tell whether both statements give figures, of one kind as far as is told, and none of them in common."""
    if not one.figures or not other.figures or one.figures & other.figures:
        return False
    return any(
        kind_of(mine) == kind_of(theirs) or not (kind_of(mine) and kind_of(theirs))
        for mine in one.figures
        for theirs in other.figures
    )


def _beside(one: Said, other: Said) -> float:
    """Return what speaks for or against a pair besides its words."""
    score = _speakers(one.speakers, other.speakers)
    score += ACT if one.act == other.act else 0.0 if kindred(one.act, other.act) else -ACT
    if one.subjects and other.subjects:
        score += SUBJECTS if one.subjects & other.subjects else -SUBJECTS
    if one.figures and other.figures and not at_odds(one, other):
        score += FIGURES if one.figures & other.figures else -FIGURES
    return score


def _speakers(one: frozenset[str], other: frozenset[str]) -> float:
    if not one or not other:
        return 0.0
    if one & other:
        return SPEAKERS
    return -2 * SPEAKERS


def kindred(one: str, other: str) -> bool:
    """Tell whether two acts may be tellings of one."""
    return one == other or any(one in kind and other in kind for kind in KINDS)
