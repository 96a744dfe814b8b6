"""Checks of the knowledge files: people entered twice, offices with two holders, spellings that collide.

What two records share is resolved by rule where reading can tell them apart; everything else stands with its reason in
``data/knowledge/collisions.yml`` or is a problem.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from readout.grammar import Entry
from readout.knowledge.collisions import Accepted, folded
from readout.knowledge.knowledge import Knowledge
from readout.knowledge.organisations import Organisation
from readout.knowledge.people import ONE_HOLDER, Person, Tenure
from readout.knowledge.places import Place
from readout.knowledge.spelling import Spelling
from readout.knowledge.weak import everyday
from readout.languages.folding import script_of
from readout.languages.glossary import Frequencies

NAME = re.compile(r"^\s*(?:- )?\{?(?:name|code): *(.+?) *(?:,.*)?$")
SHOWN = 5

Key = tuple[str, str]
Spelt = Mapping[str, Mapping[Key, Entry]]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the knowledge files that is neither right nor explained.

    Attributes:
        path: The file.
        line: Line, from 1; 0 where it is not known.
        reason: What is wrong, and what would mend it.
    """

    path: str
    line: int
    reason: str

    def __str__(self) -> str:
        """Return the problem as a line of a message."""
        return f"{self.path}:{self.line}: {self.reason}"


class Lines:
    """Finds the lines of records.

    Args:
        paths: Knowledge files.
    """

    def __init__(self, paths: Iterable[Path]) -> None:
        self._found: dict[str, tuple[str, int]] = {}
        for path in paths:
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                if name := NAME.match(line):
                    self._found.setdefault(name[1].strip("\"'"), (str(path), number))

    def problem(self, name: str, reason: str) -> Problem:
        """Make the problem of a record, by its name or code."""
        path, line = self._found.get(name, ("", 0))
        return Problem(path, line, reason)


def check(
    knowledge: Knowledge,
    spellings: Iterable[Spelling],
    accepted: Accepted,
    lines: Lines,
    frequencies: Frequencies,
) -> list[Problem]:
    """List all that is wrong.

    Args:
        knowledge: The knowledge files.
        spellings: All spellings, everyday words among people's short names marked as ambiguous.
        accepted: What is known and explained.
        lines: Where records stand.
        frequencies: Arabic word forms with Zipf values.
    """
    listed = list(spellings)
    spelt = by_spelling(listed)
    problems = [
        *_shared_offices(knowledge, accepted, lines),
        *_collisions(spelt, knowledge, accepted, lines),
        *_everyday_names(knowledge, accepted, lines, frequencies),
        *(Problem(accepted.path, 0, f"{one} is listed and does not occur; remove it") for one in accepted.unused()),
    ]
    return sorted(set(problems), key=lambda one: (one.path, one.line, one.reason))


def by_spelling(spellings: Iterable[Spelling]) -> Spelt:
    """Return by folded spelling what it may name; an entry that is certain stands before an ambiguous one."""
    found: dict[str, dict[Key, Entry]] = defaultdict(dict)
    for spelling in spellings:
        key = folded(spelling.text)
        entry = spelling.entry
        known = found[key].get((entry.kind, entry.id))
        if (
            known is None
            or (known.ambiguous and not entry.ambiguous)
            or (known.form == "short" and entry.form == "full")
        ):
            found[key][entry.kind, entry.id] = entry
    return found


def _shared_offices(knowledge: Knowledge, accepted: Accepted, lines: Lines) -> Iterator[Problem]:
    held: dict[tuple[str, ...], list[tuple[Tenure, Person]]] = defaultdict(list)
    for person in knowledge.people.values():
        for tenure in person.tenures:
            if tenure.office in ONE_HOLDER and not tenure.acting:
                held[tenure.country, tenure.office, tenure.title, tenure.detail].append((tenure, person))
    for (country, office, *_), holders in held.items():
        for (one, first), (other, second) in combinations(holders, 2):
            if first.id != second.id and overlap(one, other) and not accepted.shares(country, office):
                reason = (
                    f"{first.name} and {second.name} both are {office} of {country} from {max(one.first, other.first)}"
                )
                yield lines.problem(second.name, f"{reason}; mend a day, or mark one as {{acting: true}}")


def overlap(one: Tenure, other: Tenure) -> bool:
    """Tell whether two tenures share more than the day of handing over, whatever the days that are not known."""
    if not one.first or not other.first:
        return False
    begin = max(_latest(one.first), _latest(other.first))
    return begin < min(_earliest(one.last), _earliest(other.last))


def _latest(day: str) -> str:
    return day + {4: "-12-31", 7: "-31"}.get(len(day), "")


def _earliest(day: str) -> str:
    return day + {4: "-01-01", 7: "-01"}.get(len(day), "") if day else "9999"


def _collisions(spelt: Spelt, knowledge: Knowledge, accepted: Accepted, lines: Lines) -> Iterator[Problem]:
    shared: dict[tuple[Key, Key], list[str]] = defaultdict(list)
    for key, entries in spelt.items():
        for one, other in combinations(entries.values(), 2):
            if not resolved(one, other, knowledge):
                shared[_key(one), _key(other)].append(key)
    for (one_key, other_key), keys in shared.items():
        left = [key for key in keys if not accepted.collides(key, one_key[1], other_key[1])]
        if left:
            yield lines.problem(_shown(one_key, knowledge), _reason(one_key, other_key, left, knowledge))


def _reason(one: Key, other: Key, keys: list[str], knowledge: Knowledge) -> str:
    words = ", ".join(f"«{key}»" for key in keys[:SHOWN])
    twice = "; if they are one person, join them" if one[0] == other[0] == "person" else ""
    first, second = (f"the {key[0]} {_shown(key, knowledge)}" for key in (one, other))
    return (
        f"{words} names both {first} and {second}; mark one as ambiguous, leave a spelling out, or list both in"
        f" collisions.yml with the reason{twice}"
    )


def _key(entry: Entry) -> Key:
    return entry.kind, entry.id


def _shown(key: Key, knowledge: Knowledge) -> str:
    return knowledge.people[key[1]].name if key[0] == "person" else key[1]


def resolved(one: Entry, other: Entry, knowledge: Knowledge) -> bool:
    """Tell whether reading can tell two bearers of one spelling apart, or both are one thing.

    Two people of whom one is called by the short name: by office, country and who was in office on the day.
    An ambiguous spelling counts only with support. A palace, town or body of a country is the country's own.
    """
    if one.kind == other.kind == "person":
        return "short" in (one.form, other.form)
    if one.ambiguous or other.ambiguous:
        return True
    country, thing = (one, other) if one.kind == "country" else (other, one)
    return country.kind == "country" and country.id in _countries(thing, knowledge)


def _countries(entry: Entry, knowledge: Knowledge) -> tuple[str, ...]:
    if entry.kind == "place":
        return knowledge.places[entry.id].countries
    if entry.kind == "organisation":
        return (knowledge.organisations[entry.id].country,)
    return ()


def _everyday_names(
    knowledge: Knowledge, accepted: Accepted, lines: Lines, frequencies: Frequencies
) -> Iterator[Problem]:
    """Names of bodies, and Arabic names of places, that would be seen in an everyday word.

    A name in capitals, and elsewhere a place's capital letter, tells it from the word.
    """
    records: list[Organisation | Place] = [*knowledge.organisations.values(), *knowledge.places.values()]
    for record in records:
        place = isinstance(record, Place)
        for text in (text for spellings in record.names.values() for text in spellings):
            unlike = " " in text or text in record.ambiguous or text.isupper() or (place and script_of(text) != "ar")
            if not unlike and everyday(text, frequencies, frozenset()) and not accepted.is_name(folded(text)):
                reason = f"«{text}» is an everyday word too; mark it as ambiguous, or list it in collisions.yml"
                yield lines.problem(record.name, reason)
