"""Patterns of the reading stages that almost matched an item."""

from collections.abc import Iterator
from dataclasses import dataclass

from readout.extraction.reader import prepare_page
from readout.extraction.rules import Rules
from readout.grammar.nearness import near_misses
from readout.model import Document

LATE_STAGES = ("contacts", "subjects", "statements", "figures", "references")
"""Stages that see a page whose names, dates and actors are known."""


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A pattern that almost matched a sentence.

    Attributes:
        start: Offset of the sentence, in code points.
        end: Offset after it.
        words: The sentence.
        rule: Name of the pattern.
        missing: What it lacks, in the notation of patterns; empty where all is there but too far apart.
    """

    start: int
    end: int
    words: str
    rule: str
    missing: str


def find_near(document: Document, rules: Rules) -> Iterator[NearMiss]:
    """Find the patterns that almost matched, stage by stage.

    Raises:
        ItemError: The document has no words, or its language is not covered.
    """
    page = prepare_page(document, rules)[1]
    for stage in LATE_STAGES:
        units = page.seen_by(stage)
        for near in near_misses(rules.patterns[page.lang, stage], units, rules.alphabets[page.lang, stage]):
            start, end = units.offsets(near.first, near.last)
            yield NearMiss(start, end, page.analysis.text[start:end], near.pattern.name, near.missing)
