"""For which country or body an outlet, office or person speaks."""

from collections.abc import Iterable, Iterator

from readout.knowledge import Knowledge
from readout.model import Contact, Document, Reading

THIRD = "third"
STATE_OWNED = frozenset(
    ("agency", "ministry", "presidency", "parliament", "court", "government", "embassy", "office", "armed-forces")
)
STATE_WORDS = frozenset(
    (
        "presidency of",
        "ministry of foreign affairs of",
        "ministry of defence of",
        "government of",
        "embassy of",
        "royal court of",
        "parliament of",
        "cabinet of",
        "office of the prime minister of",
    )
)


_SPEAKERS: dict[int, tuple[Knowledge, dict[str, str]]] = {}


def country_of(name: str, knowledge: Knowledge) -> str:
    """Return the code of the country, or the name of the body, for which a name speaks; empty for none."""
    if "@" in name:
        return name.partition("@")[2]
    table = _speakers(knowledge)
    return table.get(name) or _by_its_words(name, table)


def _speakers(knowledge: Knowledge) -> dict[str, str]:
    """Make the table of all who speak for a country, once for each knowledge that is loaded."""
    held = _SPEAKERS.get(id(knowledge))
    if held is None or held[0] is not knowledge:
        _SPEAKERS[id(knowledge)] = held = (knowledge, dict(_all_speakers(knowledge)))
    return held[1]


def _all_speakers(knowledge: Knowledge) -> Iterator[tuple[str, str]]:
    yield from ((person.name, person.country) for person in knowledge.people.values())
    yield from knowledge.publishers.values()
    for organisation in knowledge.organisations.values():
        yield organisation.name, organisation.country if organisation.kind in STATE_OWNED else ""
    for code, country in knowledge.countries.items():
        yield from ((name, code) for seat in country.seats for name in (seat.body, seat.name) if name)
        yield from ((code, code), (country.name, code))


def _by_its_words(name: str, table: dict[str, str]) -> str:
    head, _, place = name.partition(" of ")
    return table.get(place.removeprefix("the "), "") if f"{head} of".casefold() in STATE_WORDS else ""


def voices(document: Document, reading: Reading, contact: Contact, knowledge: Knowledge) -> tuple[str, ...]:
    """Return the countries and bodies for which an item speaks, the weightiest first.

    Who reported the contact weighs more than who printed the report: a Kremlin readout in a Turkish paper speaks for
    Russia. An item that hands on the reports of two sides speaks for its own publisher alone.
    """
    own = [country_of(name, knowledge) for name in _own_names(document, reading, knowledge)]
    reporting = dict.fromkeys(filter(None, (country_of(value.value, knowledge) for value in contact.sources)))
    heard = {country_of(name, knowledge) for name in _offices_heard(reading, knowledge)} - {""}
    if len(heard | set(reporting)) > 1:  # who hands on the accounts of both sides speaks for neither of them
        reporting = {}
    spoken = tuple(dict.fromkeys(filter(None, (*reporting, *own))))
    return spoken or _telling_all(reading, knowledge, heard)


def _telling_all(reading: Reading, knowledge: Knowledge, heard: set[str]) -> tuple[str, ...]:
    """Return the one country through whose spokesmen all that an item hands on reached it, if there is one."""
    through = {country_of(value.value, knowledge) for statement in reading.statements for value in statement.via}
    return tuple(through) if len(through) == 1 and "" not in through and len(heard | through) == 1 else ()


def _offices_heard(reading: Reading, knowledge: Knowledge) -> Iterator[str]:
    """Yield the offices that speak in an item or through which its statements reached it."""
    for statement in reading.statements:
        for value in (*statement.speakers, *statement.via):
            if value.value in knowledge.organisations:
                yield value.value


def _own_names(document: Document, reading: Reading, knowledge: Knowledge) -> Iterator[str]:
    if reading.publisher:
        yield reading.publisher.value
    published = knowledge.publisher_of(document.url) if document.url else None
    if published:
        yield published[1] or published[0]
    yield from (value.value for value in reading.credits)


def side_of(spoken: Iterable[str], sides: Iterable[str]) -> str:
    """Return the side among ``sides`` for which an item speaks, or ``third``."""
    among = set(sides)
    return next((voice for voice in spoken if voice in among), THIRD)
