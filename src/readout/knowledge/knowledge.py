"""All that is known, with look-ups by name, office and day."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from readout.knowledge.countries import Country
from readout.knowledge.formats import Format
from readout.knowledge.organisations import Organisation
from readout.knowledge.packed import Holding, covers
from readout.knowledge.people import Person
from readout.knowledge.places import Place


@dataclass(frozen=True)
class Knowledge:
    """The knowledge files, loaded.

    Attributes:
        people: By id.
        countries: By code.
        organisations: By canonical name.
        places: By English name.
        offices: Who held an office of a country, with the day up to which that is complete.
        publishers: Web domain to publisher's name and country.
        formats: Named agreements, resolutions and series of talks, by English name.
    """

    people: Mapping[str, Person]
    countries: Mapping[str, Country]
    organisations: Mapping[str, Organisation]
    places: Mapping[str, Place]
    offices: Mapping[tuple[str, str], tuple[tuple[Holding, ...], str]] = field(default_factory=dict)
    publishers: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    formats: Mapping[str, Format] = field(default_factory=dict)

    def holders(self, country: str, office: str, day: str, detail: str = "", title: str = "") -> list[Person]:
        """Find who held an office on a day.

        Args:
            country: Code, or canonical name of a body.
            office: Office id.
            day: ISO 8601 day.
            detail: An envoy's field or a spokesman's body; empty where it does not matter.
            title: What the office is called («supreme-leader»), where one country has two heads of state; or empty.

        Returns:
            The holders; none after the day up to which their file is complete.
        """
        holdings, complete = self.offices.get((country, office), ((), ""))
        found = [
            (held_title, id)
            for id, first, last, still, held_title, field_ in holdings
            if covers(first, last, day) and not (still and complete and day[: len(complete)] > complete)
            if not detail or detail == field_
        ]
        titled = [id for held_title, id in found if title and held_title == title]
        return [self.people[id] for id in dict.fromkeys(titled or [id for _, id in found])]

    def publisher_of(self, url: str) -> tuple[str, str] | None:
        """Return the publisher and country that a URL's host, or the host's parent domain, belongs to."""
        host = url.split("//", 1)[-1].split("/", 1)[0].split(":", 1)[0].lower().removeprefix("www.")
        path = url.split("//", 1)[-1].lower().removeprefix("www.")
        while host:
            if host in self.publishers:
                return self.publishers[host]
            host = host.partition(".")[2]
        return next(
            (known for domain, known in self.publishers.items() if "/" in domain and path.startswith(domain)), None
        )
