"""A telling with all that merging and showing an event needs, so that no reading has to be opened for it."""

import json
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from readout.knowledge import Knowledge
from readout.model import Contact, Document, Figure, Participant, Reading
from readout.model.encoding import decode, encode
from readout.model.event import Judgement, TellingKey
from readout.resolution.days import Days
from readout.resolution.tellings import Profile, Telling, Who, slugged, tellings
from readout.resolution.voices import voices

Json = dict[str, Any]
SETS = ("sides", "subjects", "situations", "references", "others", "hours")


@dataclass(frozen=True, slots=True)
class Told:
    """A telling with its contact.

    Attributes:
        telling: What matching needs.
        contact: The contact with its evidence.
        figures: The item's figures, with the first contact only.
        voices: Countries and bodies for which the item speaks.
        published: Day of publication, ISO 8601, or empty.
        title: The item's headline.
        url: Where it was published.
        size: Words of the item.
    """

    telling: Telling
    contact: Contact
    figures: tuple[Figure, ...] = ()
    voices: tuple[str, ...] = ()
    published: str = ""
    title: str = ""
    url: str = ""
    size: int = 0

    @property
    def key(self) -> TellingKey:
        """Item and contact."""
        return self.telling.key

    @property
    def item(self) -> str:
        """The item's id."""
        return self.telling.key.item


def told(document: Document, reading: Reading, knowledge: Knowledge) -> list[Told]:
    """Take all tellings out of an item."""
    published = reading.published.value if reading.published else ""
    title = reading.title.value if reading.title else document.title
    size = len(document.text.split())
    return [
        Told(
            telling,
            contact,
            reading.figures if number == 0 else (),
            voices(document, reading, contact, knowledge),
            published,
            title,
            document.url,
            size,
        )
        for number, (telling, contact) in enumerate(zip(tellings(document, reading), reading.contacts, strict=True))
    ]


def encode_told(one: Told) -> Json:
    """Write a telling as JSON; ``decode_told`` is its inverse."""
    data = {
        name: encode(getattr(one, name))
        for name in ("contact", "figures", "voices", "published", "title", "url", "size")
    }
    telling = one.telling
    data["profile"] = _encode_profile(telling.profile)
    data |= {"key": list(telling.key), "lang": telling.lang, "publisher": telling.publisher}
    return data | {"sketch": list(telling.sketch), "passages": list(telling.passages)}


def _encode_profile(profile: Profile) -> Json:
    data: Json = {name: sorted(getattr(profile, name)) for name in SETS}
    data |= {name: getattr(profile, name) for name in ("channel", "status", "published", "moved", "place")}
    data["people"] = [[who.key, who.country, who.office, who.known] for who in profile.people]
    data["days"] = list(profile.days) if profile.days else None
    data["figures"] = sorted([what, value] for what, value in profile.figures)
    return data


@lru_cache(maxsize=2048)
def parse_told(body: str) -> Told:
    """Read the JSON text that holds what ``encode_told`` wrote; an event that grows is read again with each item."""
    return decode_told(json.loads(body))


@lru_cache(maxsize=8192)
def parse_telling(body: str) -> Telling:
    """Read only what matching needs."""
    return _decode_telling(json.loads(body))


def decode_told(data: Json) -> Told:
    """Read what ``encode_told`` wrote."""
    return Told(
        _decode_telling(data),
        decode(Contact, data["contact"]),
        decode(tuple[Figure, ...], data["figures"]),
        tuple(data["voices"]),
        data["published"],
        data["title"],
        data["url"],
        data["size"],
    )


def _decode_telling(data: Json) -> Telling:
    return Telling(
        TellingKey(*data["key"]),
        _decode_profile(data["profile"]),
        data["lang"],
        data["publisher"],
        tuple(data["sketch"]),
        tuple(data["passages"]),
    )


def _decode_profile(data: Json) -> Profile:
    sets: Json = {name: frozenset(data.get(name, ())) for name in SETS}
    plain: Json = {name: data[name] for name in ("channel", "status", "published", "moved", "place")}
    return Profile(
        people=tuple(Who(*who) for who in data["people"]),
        days=Days(*data["days"]) if data["days"] else None,
        figures=frozenset((what, value) for what, value in data["figures"]),
        **plain,
        **sets,
    )


def named_so(participant: Participant, name: str) -> bool:
    """Tell whether an analyst means a participant: by name, by the words of the item, or by ``office@CC``."""
    return bool(name) and name in (participant.value, participant.name, participant.person_id, participant.resolved)


def with_persons(one: Told, judgements: list[Judgement], knowledge: Knowledge) -> Told:
    """Put the persons in whom analysts recognised participants of this item."""
    for judgement in judgements:
        if judgement.holds and judgement.kind == "person" and judgement.item == one.item:
            one = _with_person(one, judgement, knowledge)
    return one


def _with_person(one: Told, judgement: Judgement, knowledge: Knowledge) -> Told:
    known = knowledge.people.get(judgement.value) or knowledge.people.get(slugged(judgement.value))
    name = known.name if known else judgement.value
    person_id = known.id if known else ""
    changed = tuple(
        replace(each, value=name, romanised=name, person_id=person_id, resolved="", confidence=1.0)
        if named_so(each, judgement.field)
        else each
        for each in one.contact.participants
    )
    if changed == one.contact.participants:
        return one
    from readout.resolution.tellings import who

    people = tuple(sorted((who(each) for each in changed), key=repr))
    telling = replace(one.telling, profile=replace(one.telling.profile, people=people))
    return replace(one, telling=telling, contact=replace(one.contact, participants=changed))
