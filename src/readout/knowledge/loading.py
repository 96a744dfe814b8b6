"""Loading the knowledge files."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from readout.data.files import DATA, DataError
from readout.knowledge.countries import read_countries
from readout.knowledge.formats import read_formats
from readout.knowledge.knowledge import Knowledge
from readout.knowledge.organisations import read_organisations, read_publishers
from readout.knowledge.packed import PackedPeople, index_offices
from readout.knowledge.people import Person, merge, read_people
from readout.knowledge.places import read_places

KNOWLEDGE = DATA / "knowledge"
FORMATS = DATA / "vocabularies" / "formats.yml"
T = TypeVar("T")


def knowledge_files(folder: Path = KNOWLEDGE) -> list[Path]:
    """Return all knowledge files, sorted."""
    return sorted(folder.rglob("*.yml"))


def load_knowledge(folder: Path = KNOWLEDGE) -> Knowledge:
    """Read all knowledge files.

    Raises:
        DataError: A file is wrong, or two records have the same id.
    """
    people = _people(folder / "people")
    return Knowledge(
        people=PackedPeople(people.values()),
        countries=_keyed(folder / "countries", read_countries, "code"),
        organisations=_keyed(folder / "organisations", read_organisations, "name"),
        places=_keyed(folder / "places", read_places, "name"),
        offices=index_offices(people.values()),
        publishers=read_publishers(folder / "publishers.yml"),
        formats={one.name: one for one in read_formats(FORMATS)},
    )


def _people(folder: Path) -> dict[str, Person]:
    people: dict[str, Person] = {}
    for path in sorted(folder.glob("*.yml")):
        here: set[str] = set()
        for person in read_people(path):
            if person.id in here:
                raise DataError(
                    path, f"«{person.name}» is there twice; give one of them an «id» of its own, or remove it"
                )
            here.add(person.id)
            people[person.id] = merge(people[person.id], person) if person.id in people else person
    return people


def _keyed(folder: Path, read: Callable[[Path], Iterable[T]], key: str) -> dict[str, T]:
    records: dict[str, T] = {}
    for path in sorted(folder.glob("*.yml")):
        for record in read(path):
            name = getattr(record, key)
            if name in records:
                raise DataError(path, f"«{name}» is there twice; remove one of them")
            records[name] = record
    return records
