"""All that is known, with look-ups by name, office and day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from readout.knowledge.countries import Country
from readout.knowledge.organisations import Organisation
from readout.knowledge.people import Person, Tenure
from readout.knowledge.places import Place


@dataclass(frozen=True)
class Knowledge:
    """The knowledge files, loaded.

    Attributes:
        people: By id.
        countries: By code.
        organisations: By canonical name.
        places: By English name.
        publishers: Web domain to publisher's name and country.
    """

    people: Mapping[str, Person]
    countries: Mapping[str, Country]
    organisations: Mapping[str, Organisation]
    places: Mapping[str, Place]
    publishers: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    @cached_property
    def _offices(self) -> dict[tuple[str, str], list[tuple[Person, Tenure]]]:
        held: dict[tuple[str, str], list[tuple[Person, Tenure]]] = {}
        for person in self.people.values():
            for tenure in person.tenures:
                held.setdefault((tenure.country, tenure.office), []).append((person, tenure))
        return held

    def holders(self, country: str, offices: Iterable[str], day: str, detail: str = "") -> list[Person]:
        """Find who held an office on a day.

        Args:
            country: Code, or canonical name of a body.
            offices: Office ids, any of which will do.
            day: ISO 8601 day.
            detail: An envoy's field or a spokesman's body; empty where it does not matter.

        Returns:
            The holders; none after the day up to which their file is complete.
        """
        found = []
        for office in offices:
            for person, tenure in self._offices.get((country, office), ()):
                beyond = tenure.open and person.as_of and day[: len(person.as_of)] > person.as_of
                if tenure.covers(day) and not beyond and (not detail or detail in tenure.detail):
                    found.append(person)
        return found

    def publisher_of(self, url: str) -> tuple[str, str] | None:
        """Return the publisher and country that a URL's host, or the host's parent domain, belongs to."""
        host = url.split("//", 1)[-1].split("/", 1)[0].split(":", 1)[0].lower().removeprefix("www.")
        path = url.split("//", 1)[-1].lower().removeprefix("www.")
        while host:
            if host in self.publishers:
                return self.publishers[host]
            host = host.partition(".")[2]
        return next((known for domain, known in self.publishers.items() if "/" in domain and path.startswith(domain)), None)
