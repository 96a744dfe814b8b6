"""Reading a brief gives back what it tells, for contacts of every kind."""

from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest

from readout.briefs import brief, render
from readout.briefs.messages import LANGUAGES
from readout.extraction.rules import load_rules
from readout.model import Document
from readout.model.event import Event, EventPerson, EventRecord, MergedValue, Support, TellingKey
from readout.pipeline import read_document

NOBODY = Support((), 1, (), ())
PUTIN = ("vladimir-putin", "head-of-state", "RU")
ERDOGAN = ("recep-tayyip-erdogan", "head-of-state", "TR")
MELONI = ("giorgia-meloni", "head-of-government", "IT")
BAERBOCK = ("annalena-baerbock", "foreign-minister", "DE")
XI = ("xi-jinping", "head-of-state", "CN")
MBS = ("mohammed-bin-salman", "crown-prince", "SA")
GUTERRES = ("antonio-guterres", "head", "United Nations")
ABDULLAH = ("king-abdullah-ii", "head-of-state", "JO")
SUBJECTS = [
    "bilateral-relations",
    "trade-economy",
    "energy",
    "nuclear-energy",
    "agriculture-food",
    "transport-tourism",
    "health",
    "defence",
    "terrorism-security",
    "conflict-settlement",
    "hostilities",
    "sovereignty",
    "political-process",
    "humanitarian",
    "prisoners-hostages",
    "refugees-migration",
    "arms-control",
    "sanctions",
    "international-organisations",
    "climate-environment",
    "science-technology",
    "culture-education",
    "disasters",
    "condolences",
    "congratulations",
    "commemoration",
    "visits-invitations",
    "further-contacts",
]


def person(key: str, office: str, country: str) -> EventPerson:
    return EventPerson(key, load_rules().knowledge.people[key].name, office, country, NOBODY)


def event(
    people: list[tuple[str, str, str]],
    channel: str,
    status: str,
    date: str,
    subjects: tuple[str, ...] = (),
    place: str = "",
) -> Event:
    def values(field: str, found: Any) -> tuple[MergedValue, ...]:
        return tuple(MergedValue(field, one, NOBODY) for one in found)

    countries = dict.fromkeys([one[2] for one in people] + (["TR"] if channel == "visit" else []))
    record = EventRecord(
        channel,
        status,
        date,
        tuple(person(*one) for one in people),
        values("country", countries),
        values("subject", subjects),
        places=values("place", [place] if place else []),
    )
    return Event("e1", (TellingKey("x", 0),), (), record)


def told(one: Event) -> dict[str, Any]:
    record = one.record
    return {
        "participants": {each.name for each in record.participants},
        "countries": {each.value for each in record.countries},
        "channel": record.channel,
        "status": record.status,
        "date": record.date,
        "subjects": {each.value for each in record.subjects},
    }


def read_back(text: str, lang: str) -> dict[str, Any]:
    (contact,) = read_document(Document("brief", text, lang=lang)).contacts
    return {
        "participants": {each.value for each in contact.participants},
        "countries": {each.value for each in contact.countries},
        "channel": contact.channel.value,
        "status": contact.status.value,
        "date": contact.date.value if contact.date else "",
        "subjects": {each.value for each in contact.subjects},
    }


def events() -> Iterator[Event]:
    """Every channel in every status with a day, a month and no date; many sorts of participants; every subject."""
    for channel, status, date in product(
        ("phone", "video", "meeting", "visit", "letter", "unspecified"),
        ("held", "ongoing", "planned", "possible", "denied"),
        ("2022-11-12", "2022-11", ""),
    ):
        visit = channel == "visit"
        yield event([PUTIN] if visit else [PUTIN, ERDOGAN], channel, status, date, place="Ankara" if visit else "")
    for people in (
        [MELONI, BAERBOCK],
        [XI, ERDOGAN, PUTIN],
        [PUTIN, GUTERRES],
        [ABDULLAH, MBS],
        [MELONI, MBS, XI, ERDOGAN],
    ):
        for channel, status in (("phone", "held"), ("meeting", "planned"), ("letter", "held")):
            yield event(people, channel, status, "2022-11-12")
    for subject in SUBJECTS:
        yield event([XI, ERDOGAN], "phone", "held", "2022-11-12", (subject,))
    yield event([XI, MELONI], "meeting", "held", "2022-11-12", tuple(SUBJECTS))
    for place in ("Doha", "Moscow", "Geneva", "Istanbul", "Sochi", "Abu Dhabi"):
        yield event([PUTIN, ERDOGAN], "meeting", "planned", "2022-11-12", place=place)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_reading_a_brief_gives_back_what_it_tells(lang: str) -> None:
    knowledge = load_rules().knowledge
    for one in events():
        text = render(brief([one], lang, knowledge), "text").decode()
        assert read_back(text, lang) == told(one), text
