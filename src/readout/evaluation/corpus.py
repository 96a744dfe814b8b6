"""The project's own corpus: items of known events, with statements that are marked in the text."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

from readout.data.files import DataError, read_yaml
from readout.model import Document, Field, Span

MARK = re.compile(r"\[\[(?P<same>[a-z-])\|(?P<who>[A-Z ]+)\|(?P<act>[a-z]+)\|(?P<words>[^\]]+)\]\]")


@dataclass(frozen=True, slots=True)
class MarkedStatement:
    """A statement that is marked in an item.

    Attributes:
        span: Its words.
        same: Letter that statements of the event share which say the same thing, or empty.
        speakers: Canonical names.
        act: What is done by saying it.
    """

    span: Span
    same: str
    speakers: tuple[str, ...]
    act: str


@dataclass(frozen=True, slots=True)
class CorpusItem:
    """An item of the corpus.

    Attributes:
        document: The item as a source would give it.
        event: Key of the contact that it tells.
        near: Key of another contact that must stay apart, or empty.
        contact: The contact as plain values.
        statements: The marked statements.
    """

    document: Document
    event: str
    near: str
    contact: Mapping[str, Any]
    statements: tuple[MarkedStatement, ...]


def load_corpus(folder: Path) -> list[CorpusItem]:
    """Load all items of ``folder/events``, ordered by file.

    Raises:
        DataError: A file is wrong.
    """
    return [item for path in sorted((folder / "events").glob("*.yml")) for item in _items(path)]


def _items(path: Path) -> Iterator[CorpusItem]:
    data = read_yaml(path)
    for raw in data["items"]:
        text, marks = _unmarked(f"{raw['title']}\n\n{raw['text'].strip()}")
        unknown = {initial for mark in marks for initial in mark[2].split()} - set(data["who"])
        if unknown:
            raise DataError(path, f"{raw['id']}: nobody is called {', '.join(sorted(unknown))} in «who»")
        statements = tuple(
            MarkedStatement(span, same.strip("-"), tuple(data["who"][one] for one in who.split()), act)
            for span, same, who, act in marks
        )
        yield CorpusItem(_document(raw, text), data["event"], data.get("near", ""), data["contact"], statements)


def _document(raw: Mapping[str, Any], text: str) -> Document:
    given = [Field(name, str(raw[name]), "corpus") for name in ("published", "publisher", "url") if raw.get(name)]
    return Document(
        raw["id"],
        text,
        published=date.fromisoformat(str(raw["published"])),
        url=raw.get("url", ""),
        publisher=raw.get("publisher", ""),
        lang=raw["lang"],
        fields=tuple(given),
        source=raw["id"],
    )


def _unmarked(text: str) -> tuple[str, list[tuple[Span, str, str, str]]]:
    """Take the marks out of a text; returns it with the span, letter, speakers and act of each mark."""
    plain, last, marks = "", 0, []
    for found in MARK.finditer(text):
        plain += text[last : found.start()]
        start = len(plain)
        plain += found["words"]
        marks.append((Span(start, len(plain)), found["same"], found["who"], found["act"]))
        last = found.end()
    return plain + text[last:], marks


def gold_pairs(events: Mapping[str, str]) -> set[tuple[str, str]]:
    """Return the pairs of items that tell the same contact, from each item's event key."""
    return {pair for pair in combinations(sorted(events), 2) if events[pair[0]] == events[pair[1]]}


def f1(found: set[Any], gold: set[Any]) -> float:
    """Return the harmonic mean of precision and recall; 1 where nothing was to be found and nothing was."""
    if not found and not gold:
        return 1.0
    return 2 * len(found & gold) / (len(found) + len(gold))
