"""Matching names and terms of one or many words over tokens."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from readout.languages import Word

LONGEST = 12
SKIPPED = "-"


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """A name or term that a lexicon knows.

    Attributes:
        kind: ``person``, ``country``, ``organisation``, ``place``, ``term``, …
        id: What it names: person id, country code, canonical name, or lemma.
        classes: Word classes under which patterns see it.
        form: How it names it: ``full``, ``short``, ``name``, ``adjective``, ``people``, ``capital``, ``seat``, …
        ambiguous: True for a spelling that is also something else and needs support.
        attributes: Further values («act», «channel», …) for the rules that use it.
    """

    kind: str
    id: str
    classes: tuple[str, ...]
    form: str = ""
    ambiguous: bool = False
    attributes: Mapping[str, object] = field(default_factory=dict)


class Hit(NamedTuple):
    """Tokens that spell one or several entries.

    Attributes:
        first: Index of the first token.
        last: Index after the last token.
        entries: All entries with that spelling.
    """

    first: int
    last: int
    entries: tuple[Entry, ...]


class Gazetteer:
    """Finds entries in tokens: the longest at each place, from left to right.

    Entries are keyed by their folded tokens joined with spaces; a key maps to the entries that end
    there, or to an empty tuple where longer ones go on. Hyphens inside names are passed over.

    Args:
        table: The keys; see ``add_key`` for how one is made.
    """

    def __init__(self, table: Mapping[str, tuple[Entry, ...]]) -> None:
        self._table = table
        self._beginnings: dict[Word, tuple[str, ...]] = {}

    def match(self, words: Sequence[Word]) -> list[Hit]:
        """Find the longest entry at each place.

        Args:
            words: The tokens of a document.

        Returns:
            Hits that do not overlap, in order.
        """
        hits: list[Hit] = []
        beginnings, index, count = self._beginnings, 0, len(words)
        while index < count:
            word = words[index]
            keys = beginnings.get(word)
            if keys is None:
                keys = self._begin(word)
            if keys:
                hit = self._longest(words, index, keys)
                if hit is not None:
                    hits.append(hit)
                    index = hit.last
                    continue
            index += 1
        return hits

    def longest_at(self, words: Sequence[Word], index: int) -> Hit | None:
        """Find the longest entry that begins at one place, or None."""
        keys = self._beginnings.get(words[index])
        if keys is None:
            keys = self._begin(words[index])
        return self._longest(words, index, keys) if keys else None

    def find(self, key: str) -> tuple[Entry, ...]:
        """Return the entries of one key."""
        return self._table.get(key, ())

    def _begin(self, word: Word) -> tuple[str, ...]:
        keys = tuple(key for key in word.keys if key in self._table) if word.kind not in ("break", "paragraph") else ()
        self._beginnings[word] = keys
        return keys

    def _unhidden(self, chosen: str, ending: Sequence[str]) -> tuple[Entry, ...]:
        """Return the entries of the chosen path; where all are ambiguous, those of the other paths too."""
        found = self._table[chosen]
        if all(entry.ambiguous for entry in found):
            found += tuple(entry for path in ending if path != chosen for entry in self._table[path])
        return found

    def _longest(self, words: Sequence[Word], first: int, keys: tuple[str, ...]) -> Hit | None:
        table = self._table
        best: Hit | None = None
        paths, index = list(keys), first + 1
        while True:
            ending = [path for path in paths if table[path]]
            if ending:
                chosen = next((path for path in ending if "#" in path), ending[0])  # the verb's form before its lemma
                best = Hit(first, index, self._unhidden(chosen, ending))
            if index >= len(words) or index - first >= LONGEST:
                return best
            word = words[index]
            if word.norm == SKIPPED and index + 1 < len(words):
                index += 1
                word = words[index]
            paths = [longer for path in paths for key in word.keys if (longer := f"{path} {key}") in table]
            if not paths:
                return best
            index += 1


def add_key(table: dict[str, tuple[Entry, ...]], tokens: Iterable[str], entry: Entry) -> None:
    """Enter one spelling, given as folded tokens, into a gazetteer's table."""
    path = ""
    for token in tokens:
        if token == SKIPPED:
            continue
        path = f"{path} {token}" if path else token
        table.setdefault(path, ())
    if path and not any(_same(entry, other) for other in table[path]):
        table[path] = (*table[path], entry)


def _same(one: Entry, other: Entry) -> bool:
    return (one.kind, one.id, one.classes) == (other.kind, other.id, other.classes)
