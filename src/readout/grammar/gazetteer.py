"""Matching names and terms of one or many words over tokens."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import NamedTuple

from readout.grammar.alphabet import interned
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
            yield self._classes(group)

    def classes_of(self, key: str) -> frozenset[str]:
        """Return the classes of the entries of one spelling."""
        return self._classes(self.groups[self.keys[key] >> 1])

    def _classes(self, group: Iterable[int]) -> frozenset[str]:
        return frozenset(name for index in group for name in self.rows[index][2])  # type: ignore[attr-defined]


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
        self._beginnings: dict[Word, Reach] = {}
        self._steps = 0
        self._found: dict[tuple[int, ...], tuple[tuple[Entry, ...], frozenset[str]]] = {}

    def knows(self, word: Word) -> bool:
        """Tell whether an entry may begin with a word."""
        return not self._keys.keys().isdisjoint(word.keys)

    def match(
        self, words: Sequence[Word], first: int = 0, last: int | None = None, places: Iterable[int] | None = None
    ) -> list[Hit]:
        """Find the longest entry at each place.

        Args:
            words: The tokens of a document.
            first: Where the search begins.
            last: Where it ends; the end of the document if not given.
            places: Indexes of the tokens there with which an entry may begin, as far as known.

        Returns:
            Hits that do not overlap, in order.
        """
        if places is None:
            places = range(first, len(words) if last is None else last)
        return [_hit((begin, end, reach.entries)) for begin, end, reach in self.stretches(words, places)]

    def stretches(self, words: Sequence[Word], places: Iterable[int]) -> "list[Stretch]":
        """Find the longest entry at each place, as ``match`` does.

        Args:
            words: The tokens of a document.
            places: Indexes of the tokens with which an entry may begin, in order.

        Returns:
            First token, index after the last one, and what they spell; without overlap, in order.
        """
        found: list[Stretch] = []
        known, end, count = self._beginnings.get, 0, len(words)
        for index in places:
            if index < end:
                continue
            word = words[index]
            reach = known(word) or self._begin(word)
            if reach.keys and index + 1 < count and reach.steps.get(words[index + 1]) is not NOWHERE:
                reach, end = self._longest(words, index, reach)
                if end > index + 1:
                    stretch = self._longer_inside(words, (index, end, reach))
                    found.append(stretch)
                    end = stretch[1]
                    continue
            if reach.entries:
                found.append((index, index + 1, reach))
        return found

    def _longer_inside(self, words: Sequence[Word], stretch: "Stretch") -> "Stretch":
        """What was found, or more that begins inside it and runs beyond («الشيخ تميم» + «تميم بن حمد آل ثاني»)."""
        first, last, _ = stretch
        for index in range(first + 1, last):
            reach = self._beginnings.get(words[index]) or self._begin(words[index])
            if reach.keys and last < len(words):
                reach, end = self._longest(words, index, reach)
                if end > last and end - index > last - first:
                    return index, end, reach
        return stretch

    def longest_at(self, words: Sequence[Word], index: int) -> Hit | None:
        """Find the longest entry that begins at one place, or None."""
        word = words[index]
        reach, end = self._longest(words, index, self._beginnings.get(word) or self._begin(word))
        return _hit((index, end, reach.entries)) if reach.entries else None

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

    def _begin(self, word: Word) -> "Reach":
        """Remember what a word begins: the entries of the word alone, and keys from which longer ones may go on."""
        keys = [key for key in word.keys if key in self._keys] if word.kind not in ("break", "paragraph") else []
        if len(keys) > 1:
            keys.sort(key=_unmarked)  # the form of a verb before its lemma
        if keys and "def" in word.features:
            keys = [key for key in keys if key == word.norm or not self._verbal(key)]
        if len(self._beginnings) > MOST_BEGINNINGS or self._steps > MOST_STEPS:
            self._beginnings.clear()
            self._steps = 0
        found = self._beginnings[word] = self._reach(keys) if keys else NOWHERE
        return found

    def _reach(self, keys: Sequence[str]) -> "Reach":
        values = [self._keys[key] for key in keys]
        ended = tuple([value for value in values if value >= 0])
        onward = [key for key, value in zip(keys, values, strict=True) if value < 0 or value & 1]
        entries, classes = self._unhidden(ended) if ended else NOTHING
        return Reach(entries, classes, tuple(onward))

    def _unhidden(self, values: tuple[int, ...]) -> tuple[tuple[Entry, ...], frozenset[str]]:
        found = self._found.get(values)
        if found is None:
            entries = self._merged(values)
            found = self._found[values] = entries, classes_of(entries)
        return found

    def _merged(self, values: Sequence[int]) -> tuple[Entry, ...]:
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

    def _longest(self, words: Sequence[Word], first: int, reach: "Reach") -> "tuple[Reach, int]":
        """Return the longest spelling that begins at a place, and the index after it."""
        index = last = first + 1
        best, most = reach, min(len(words), first + LONGEST)
        while reach.keys and index < most:
            word = words[index]
            if word.keys[0] == SKIPPED:
                index += 1
                if index >= len(words) or words[index].keys[0] == SKIPPED:
                    break
                word = words[index]
            reach = reach.steps.get(word) or self._step(reach, word)
            index += 1
            if reach.entries:
                best, last = reach, index
        return best, last

    def _step(self, reach: "Reach", word: Word) -> "Reach":
        """Remember how far words reach with one more."""
        keys = [longer for key in reach.keys for more in word.keys if (longer := f"{key} {more}") in self._keys]
        if len(keys) > 1:
            keys.sort(key=_unmarked)
        self._steps += 1
        found = reach.steps[word] = self._reach(keys) if keys else NOWHERE
        return found


def classes_of(entries: Iterable[Entry]) -> frozenset[str]:
    """Return all classes of some entries."""
    return interned(frozenset([name for entry in entries for name in entry.classes]))


class Reach:
    """How far some words reach into the spellings of a gazetteer.

    Attributes:
        entries: The entries that these words spell.
        classes: All classes of these entries.
        keys: Keys from which longer spellings go on.
        steps: The reach of these words and one more, as far as it has been asked for.
    """

    __slots__ = ("classes", "entries", "keys", "steps")

    def __init__(self, entries: tuple[Entry, ...], classes: frozenset[str], keys: tuple[str, ...]) -> None:
        self.entries = entries
        self.classes = classes
        self.keys = keys
        self.steps: dict[Word, Reach] = {}


Stretch = tuple[int, int, Reach]
"""First token, index after the last one, and what they spell."""
NOTHING: tuple[tuple[Entry, ...], frozenset[str]] = ((), frozenset())
NOWHERE = Reach(*NOTHING, ())
MOST_BEGINNINGS = 100_000
MOST_STEPS = 300_000
"""How many words and steps are remembered; more are forgotten all at once."""
_hit: Callable[[tuple[int, int, tuple[Entry, ...]]], Hit] = partial(tuple.__new__, Hit)


def _unmarked(path: str) -> bool:
    return "#" not in path


def _same(one: Entry, other: Entry) -> bool:
    return (one.kind, one.id, one.classes) == (other.kind, other.id, other.classes)
