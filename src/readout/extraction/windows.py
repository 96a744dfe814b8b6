"""Parts of a page as a stage sees them: where only some places matter, the rest need not be looked at."""

from bisect import bisect_left
from collections.abc import Iterable

from readout.extraction.page import Page, mark_terms
from readout.grammar import Unit, Units

FILLER = frozenset({"WORD"})


def merge(spans: Iterable[tuple[int, int]], count: int) -> list[tuple[int, int]]:
    """Merge spans of tokens that overlap or touch, cut at the ends of a document of ``count`` tokens."""
    merged: list[tuple[int, int]] = []
    for first, last in sorted((max(0, first), min(last, count)) for first, last in spans):
        if merged and first <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(last, merged[-1][1])
        else:
            merged.append((first, last))
    return merged


def seen_in(page: Page, stage: str, spans: Iterable[tuple[int, int]]) -> Units:
    """Return the units of some spans of tokens as a stage sees them.

    Each stretch that is left out stands as one plain word, so that patterns do not run across it.
    """
    analysis, units, firsts = page.analysis, page.units, page.starts
    found: list[Unit] = []
    done = 0
    for first, last in merge(spans, len(analysis.words)):
        begin, end = bisect_left(firsts, first), bisect_left(firsts, last)
        end += end < len(firsts) and units[end].first == units[end].last
        if begin > done:
            found.append(Unit(units[done].first, units[begin - 1].last, FILLER))
        found.extend(mark_terms(page, stage, begin, end, (first, last)))
        done = max(done, end)
    if done < len(units):
        found.append(Unit(units[done].first, units[-1].last, FILLER))
    return Units(analysis, found, page.rules.alphabets[page.lang, stage])
