"""Matching names and terms of one or many words over tokens."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from readout.languages import Word

LONGEST = 12
SKIPPED = "-"
FINITE = frozenset({".past", ".pres"})
ONWARD = -1


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


@dataclass(frozen=True, slots=True)
class Table:
    """The compiled form of a gazetteer: plain values that load fast.

    Attributes:
        keys: Folded tokens joined with spaces, to twice the index of the group of entries that end there, plus one
            where longer keys go on from it; ``ONWARD`` where no entry ends.
        groups: Indexes of the entries of one spelling.
        rows: The entries' values, in the order of ``Entry``'s attributes.
    """

    keys: Mapping[str, int]
    groups: Sequence[tuple[int, ...]]
    rows: Sequence[tuple[object, ...]]

    def class_sets(self) -> Iterator[frozenset[str]]:
        """Yield the set of classes of every group."""
        for group in self.groups:
            yield frozenset(name for index in group for name in self.rows[index][2])  # type: ignore[attr-defined]


class Spellings:
    """Collects the spellings of entries and compiles them into a table."""

    def __init__(self) -> None:
        self._found: dict[str, list[Entry]] = {}

    def add(self, tokens: Iterable[str], entry: Entry) -> None:
        """Enter one spelling, given as folded tokens."""
        path = ""
        for token in tokens:
            if token == SKIPPED:
                continue
            path = f"{path} {token}" if path else token
            self._found.setdefault(path, [])
        if path and not any(_same(entry, other) for other in self._found[path]):
            self._found[path].append(entry)

    def compile(self) -> Table:
        """Return the table of all spellings."""
        rows: dict[int, int] = {}
        values: list[tuple[object, ...]] = []
        groups: dict[tuple[int, ...], int] = {}
        keys = {}
        onward = {path.rpartition(" ")[0] for path in self._found}
        for path, entries in self._found.items():
            for entry in entries:
                if id(entry) not in rows:
                    rows[id(entry)] = len(values)
                    values.append((entry.kind, entry.id, entry.classes, entry.form, entry.ambiguous, entry.attributes))
            if entries:
                group = groups.setdefault(tuple(rows[id(entry)] for entry in entries), len(groups))
                keys[path] = 2 * group + (path in onward)
            else:
                keys[path] = ONWARD
        return Table(keys, tuple(groups), tuple(values))


class Gazetteer:
    """Finds entries in tokens: the longest at each place, from left to right.

    Hyphens inside names are passed over.

    Args:
        table: The compiled spellings.
    """

    def __init__(self, table: Table) -> None:
        self._keys = table.keys
        self._table = table
        self._entries: dict[int, tuple[Entry, ...]] = {}
        self._made: dict[int, Entry] = {}
        self._beginnings: dict[Word, tuple[str, ...]] = {}
        self._single: dict[Word, tuple[Entry, ...]] = {}

    def match(self, words: Sequence[Word], first: int = 0, last: int | None = None) -> list[Hit]:
        """Find the longest entry at each place.

        Args:
            words: The tokens of a document.
            first: Where the search begins.
            last: Where it ends; the end of the document if not given.

        Returns:
            Hits that do not overlap, in order.
        """
        hits: list[Hit] = []
        single, beginnings = self._single, self._beginnings
        index, count = first, len(words) if last is None else last
        while index < count:
            word = words[index]
            entries = single.get(word)
            if entries is not None:
                if entries:
                    hits.append(Hit(index, index + 1, entries))
                index += 1
                continue
            keys = beginnings.get(word)
            if keys is None:
                self._begin(word)
                continue
            hit = self._longest(words, index, keys)
            if hit is None:
                index += 1
                continue
            if hit.last > hit.first + 1:
                hit = self._longer_inside(words, hit)
            hits.append(hit)
            index = hit.last
        return hits

    def _longer_inside(self, words: Sequence[Word], hit: Hit) -> Hit:
        """The hit, or a longer one that begins inside it and runs beyond («الشيخ تميم» + «تميم بن حمد آل ثاني»)."""
        for index in range(hit.first + 1, hit.last):
            other = self.longest_at(words, index)
            if other is not None and other.last > hit.last and other.last - other.first > hit.last - hit.first:
                return other
        return hit

    def longest_at(self, words: Sequence[Word], index: int) -> Hit | None:
        """Find the longest entry that begins at one place, or None."""
        word = words[index]
        if word not in self._single and word not in self._beginnings:
            self._begin(word)
        entries = self._single.get(word)
        if entries is not None:
            return Hit(index, index + 1, entries) if entries else None
        return self._longest(words, index, self._beginnings[word])

    def beginnings(self, classes: frozenset[str]) -> frozenset[str]:
        """Return the first folded tokens of the entries with one of some classes; of all where no class is given."""
        return frozenset(
            path.partition(" ")[0]
            for path, value in self._keys.items()
            if value >= 0
            if not classes or any(not classes.isdisjoint(entry.classes) for entry in self._group(value >> 1))
        )

    def find(self, key: str) -> tuple[Entry, ...]:
        """Return the entries of one key."""
        value = self._keys.get(key, ONWARD)
        return self._group(value >> 1) if value >= 0 else ()

    def longest_words(self, classes: frozenset[str]) -> frozenset[str]:
        """Return the longest folded token of each spelling of some classes, by which it can be recognised."""
        wanted = (key for key, value in self._keys.items() if value >= 0 and self._any_of(value >> 1, classes))
        return frozenset(max(key.split(), key=len) for key in wanted)

    def _any_of(self, group: int, classes: frozenset[str]) -> bool:
        return any(not classes.isdisjoint(entry.classes) for entry in self._group(group))

    def _group(self, group: int) -> tuple[Entry, ...]:
        entries = self._entries.get(group)
        if entries is None:
            entries = tuple(self._entry(index) for index in self._table.groups[group])
            self._entries[group] = entries
        return entries

    def _entry(self, index: int) -> Entry:
        entry = self._made.get(index)
        if entry is None:
            entry = Entry(*self._table.rows[index])  # type: ignore[arg-type]
            self._made[index] = entry
        return entry

    def _begin(self, word: Word) -> None:
        """Remember what a word begins: the entries of the word alone, or keys from which longer ones may go on."""
        keys = [key for key in word.keys if key in self._keys] if word.kind not in ("break", "paragraph") else []
        if len(keys) > 1:
            keys.sort(key=_unmarked)  # the form of a verb before its lemma
        if keys and "def" in word.features:
            keys = [key for key in keys if key == word.norm or not self._verbal(key)]
        values = [self._keys[key] for key in keys]
        if any(value < 0 or value & 1 for value in values):
            self._beginnings[word] = tuple(keys)
        else:
            self._single[word] = self._unhidden(values) if values else ()

    def _unhidden(self, values: Sequence[int]) -> tuple[Entry, ...]:
        """Return the entries of the first of several keys, with those of other keys that it must not hide.

        Ambiguous entries hide nothing, and one person's name does not hide another's («Алиева» is a woman's
        nominative and a man's genitive).
        """
        found = self._group(values[0] >> 1)
        if len(values) == 1:
            return found
        every = tuple(dict.fromkeys(entry for value in values for entry in self._group(value >> 1)))
        if all(entry.ambiguous for entry in found):
            return every
        if found[0].kind == "person":
            return tuple(entry for entry in every if entry in found or entry.kind == "person")
        return found

    def _verbal(self, key: str) -> bool:
        """True for a key that only finite verbs spell; with the article it is another word («الكشف»)."""
        entries = self.find(key)
        return bool(entries) and all(entry.form in FINITE for entry in entries)

    def _longest(self, words: Sequence[Word], first: int, keys: tuple[str, ...]) -> Hit | None:
        table = self._keys
        best: list[int] = []
        last = first
        paths: Iterable[str] = keys
        index = first + 1
        while True:
            onward = []
            ended: list[int] = []
            for path in paths:
                value = table[path]
                if value >= 0:
                    ended.append(value)
                if value < 0 or value & 1:
                    onward.append(path)
            if ended:
                best, last = ended, index
            if not onward or index >= len(words) or index - first >= LONGEST:
                break
            word = words[index]
            if word.keys[0] == SKIPPED and index + 1 < len(words):
                index += 1
                word = words[index]
            paths = [longer for path in onward for key in word.keys if (longer := path + " " + key) in table]
            if not paths:
                break
            if len(paths) > 1:
                paths.sort(key=_unmarked)
            index += 1
        return Hit(first, last, self._unhidden(best)) if best else None


def _unmarked(path: str) -> bool:
    return "#" not in path


def _same(one: Entry, other: Entry) -> bool:
    return (one.kind, one.id, one.classes) == (other.kind, other.id, other.classes)
