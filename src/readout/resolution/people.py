"""The people of an event: one entry a person, whatever the scripts and spellings of the items."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from readout.model import Participant
from readout.resolution.persons import same_person
from readout.resolution.tellings import Who, who


@dataclass(slots=True)
class MergedPerson:
    """A person with all participants of items that are this person.

    Attributes:
        who: The best known of them.
        name: Canonical English name, or ``office@CC``.
        tellings: The participants.
        forms: Other spellings of the name.
    """

    who: Who
    name: str
    tellings: list[Participant] = field(default_factory=list)

    @property
    def key(self) -> str:
        """Knowledge id, name as an id, or ``office@CC``."""
        return self.who.key or self.name

    @property
    def office(self) -> str:
        """Office id that most items give."""
        return _commonest(who(one).office for one in self.tellings)

    @property
    def country(self) -> str:
        """Country or body that most items give."""
        return _commonest(who(one).country for one in self.tellings)

    @property
    def forms(self) -> tuple[str, ...]:
        """Other Latin spellings under which items name the person."""
        names = (one.value for one in self.tellings if "@" not in one.value and one.value != self.name)
        return tuple(dict.fromkeys(names))


def merge_people(participants: Sequence[Participant]) -> list[MergedPerson]:
    """Bring the participants that are one person together; named ones first, then offices that nobody is named for."""
    found: list[MergedPerson] = []
    for one in sorted(participants, key=_known_first):
        mine = who(one)
        match = next((person for person in found if _is(person, mine)), None)
        if match is None:
            match = MergedPerson(mine, one.value if mine.known or not one.resolved else one.resolved)
            found.append(match)
        match.tellings.append(one)
    return found


def _commonest(values: Iterable[str]) -> str:
    counts = Counter(filter(None, values))
    return min(counts, key=lambda value: (-counts[value], value), default="")


def _known_first(one: Participant) -> tuple[bool, bool, str]:
    mine = who(one)
    return not mine.known, not mine.key, one.value


def _is(person: MergedPerson, mine: Who) -> bool:
    if mine.key:
        return same_person(person.who, mine)
    if person.who.country != mine.country:
        return False
    return not mine.office or person.office == mine.office or mine.office in ("leaders", "delegation", "official")
