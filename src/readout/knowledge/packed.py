"""People packed for fast loading: a person is made when first asked for."""

import pickle
from collections.abc import Iterable, Iterator, Mapping

from readout.knowledge.people import Person

Holding = tuple[str, str, str, bool, str, str]
"""Person id, first day, last day, True where the last day is not given, title, detail."""


class PackedPeople(Mapping[str, Person]):
    """People by id, each kept as bytes until asked for.

    Args:
        people: The people.
    """

    def __init__(self, people: Iterable[Person]) -> None:
        self._packed = {person.id: pickle.dumps(person, protocol=5) for person in people}
        self._made: dict[str, Person] = {}

    def __getitem__(self, id: str) -> Person:
        """Return the person of an id.

        Raises:
            KeyError: Nobody has it.
        """
        person = self._made.get(id)
        if person is None:
            person = pickle.loads(self._packed[id])  # noqa: S301 - bytes that this object packed
            self._made[id] = person
        return person

    def __iter__(self) -> Iterator[str]:
        """Iterate over the ids."""
        return iter(self._packed)

    def __len__(self) -> int:
        """Return the number of people."""
        return len(self._packed)

    def __contains__(self, id: object) -> bool:
        """Tell whether somebody has the id."""
        return id in self._packed

    def __getstate__(self) -> dict[str, bytes]:
        """Return what is pickled: the packed people."""
        return self._packed

    def __setstate__(self, state: dict[str, bytes]) -> None:
        """Restore from the packed people."""
        self._packed = state
        self._made = {}


def index_offices(people: Iterable[Person]) -> dict[tuple[str, str], tuple[tuple[Holding, ...], str]]:
    """Index tenures by country and office.

    Returns:
        ``(country, office)`` to the holdings, and the day up to which the country's file is complete.
    """
    held: dict[tuple[str, str], list[Holding]] = {}
    complete: dict[tuple[str, str], str] = {}
    for person in people:
        for tenure in person.tenures:
            key = (tenure.country, tenure.office)
            held.setdefault(key, []).append(
                (person.id, tenure.first, tenure.last, tenure.open, tenure.title, tenure.detail)
            )
            complete[key] = max(complete.get(key, ""), person.as_of)
    return {key: (tuple(holdings), complete[key]) for key, holdings in held.items()}


def covers(first: str, last: str, day: str) -> bool:
    """Tell whether a day lies between two, each at the precision known (empty: not known)."""
    if first and day[: len(first)] < first:
        return False
    return not last or day[: len(last)] <= last
