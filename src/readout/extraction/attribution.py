"""Heads of statements: who says something, by which act, and where the content begins."""

from collections.abc import Sequence
from dataclasses import dataclass

from readout.extraction.page import Page
from readout.extraction.tellings import Party, attribute, parties_of, sentence_of
from readout.grammar import Match, Unit, Units
from readout.grammar.patterns import units_of


@dataclass(frozen=True, slots=True)
class Head:
    """Words that attribute what follows (or precedes) to a speaker.

    Attributes:
        first: Index of the first unit.
        last: Index after the last unit.
        content: Index of the first unit of the content.
        act: Act.
        speakers: Those who speak; empty where the words leave it to what stands before.
        verb: The words of the act.
        rule: Name of the pattern.
        sentence: Index of the sentence.
        passive: True for an impersonal passive, with which the principals speak.
        via: Bodies through which it reached the item, by the words.
        after: True where the head stands behind its quotation.
    """

    first: int
    last: int
    content: int
    act: str
    speakers: tuple[Party, ...]
    verb: tuple[Unit, ...]
    rule: str
    sentence: int
    passive: bool = False
    via: tuple[Party, ...] = ()
    after: bool = False


def find_heads(units: Units, page: Page) -> list[Head]:
    """Find the heads of a page, in order; of those that share a verb the longest stays."""
    numbers = sentence_of(units.units)
    found = [_head(match, units.units, numbers) for match in page.rules.patterns[page.lang, "statements"].matches(units)]
    kept: list[Head] = []
    for head in sorted(found, key=lambda head: (-len(head.speakers), -(head.last - head.first))):
        words = {unit.first for unit in head.verb}
        if not any(words & {unit.first for unit in other.verb} for other in kept):
            kept.append(head)
    return sorted(kept, key=lambda head: head.content)


def _head(match: Match, units: Sequence[Unit], numbers: Sequence[int]) -> Head:
    gives = match.pattern.gives
    verb = tuple(_captured(match, "v", units)) or tuple(units[match.first : match.last])
    objects = tuple(_captured(match, "o", units))
    act = str(gives.get("act") or attribute(objects, "act") or attribute(verb, "act") or "state")
    content = match.captures.get("c", match.captures.get("o", (match.last, 0)) if gives.get("content") == "object" else (match.last, 0))[0]
    inside = match.first + ("|" in units[match.first].classes and match.last > match.first + 1)
    return Head(
        match.first, match.last, content, act, tuple(parties_of(_captured(match, "who", units))), verb + objects,
        match.pattern.name, numbers[inside], bool(gives.get("passive")), tuple(parties_of(_captured(match, "via", units))),
        gives.get("content") == "before",
    )  # fmt: skip


def _captured(match: Match, name: str, units: Sequence[Unit]) -> list[Unit]:
    captured: list[Unit] = []
    for capture in match.captures:
        if capture.rstrip("0123456789") == name:
            captured.extend(units_of(match, capture, units))
    return captured
