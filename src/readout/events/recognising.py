"""Who the people of an item are in the library: as analysts say, by id, or as somebody whose name sounds the same."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from readout.knowledge import Knowledge
from readout.model import Participant, Reading
from readout.model.event import Judgement
from readout.resolution.persons import skeleton
from readout.resolution.tellings import slugged
from readout.store.bearers import Bearer, people_sounding, put_bearers
from readout.store.projecting import person_key

FEWEST = 2
"""Words of a name from which its sound tells one person from another."""


def recognise(
    connection: Connection,
    item_id: int,
    item: str,
    reading: Reading,
    judgements: Sequence[Judgement],
    knowledge: Knowledge,
) -> None:
    """Say of each person whom an item names who they are, so that dossiers bring their items together.

    An analyst's decision comes first. People of the knowledge files are known by their id. Others are one person with
    whoever has a name of the same sound and speaks for the same country, in whatever script they were first named.
    """
    decided = [one for one in judgements if one.holds and one.kind == "person" and one.item == item]
    lands = _countries(reading)
    bearers: dict[str, Bearer] = {}

    def bearer(key: str, name: str) -> Bearer:
        if key not in bearers:
            bearers[key] = _bearer(connection, key, name, lands.get(key, ""), knowledge)
        return bearers[key]

    participants = {
        (number, place): _decided(decided, (one.value, one.name, one.person_id, one.resolved), knowledge)
        or bearer(person_key(one), one.resolved or one.value)
        for number, contact in enumerate(reading.contacts)
        for place, one in enumerate(contact.participants)
        if person_key(one) or _decided(decided, (one.value, one.name), knowledge)
    }
    mentions = {
        one.value: _decided(decided, (one.value, one.id, *one.forms), knowledge)
        or bearer(one.id or one.value, one.value)
        for one in reading.persons
    }
    put_bearers(connection, item_id, participants, mentions)


def _decided(judgements: Iterable[Judgement], names: Iterable[str], knowledge: Knowledge) -> Bearer | None:
    """Whom an analyst's last decision about one of the names says it is."""
    meant = {name for name in names if name}
    for judgement in reversed(list(judgements)):
        if judgement.field in meant:
            known = knowledge.people.get(judgement.value) or knowledge.people.get(slugged(judgement.value))
            return Bearer(known.id, known.name) if known else Bearer(judgement.value, judgement.value)
    return None


def _bearer(connection: Connection, key: str, name: str, country: str, knowledge: Knowledge) -> Bearer:
    if key in knowledge.people:
        return Bearer(key, name)
    words = skeleton(name)
    if len(words) < FEWEST:
        return Bearer(key, name)
    sound = "-".join(sorted(words))
    for one in people_sounding(connection, sound):
        if one.key == key or not country or not one.countries or country in one.countries:
            return Bearer(one.key, name, sound)
    return Bearer(key, name, sound)


def _countries(reading: Reading) -> dict[str, str]:
    participants: list[Participant] = [one for contact in reading.contacts for one in contact.participants]
    return {person_key(one): one.country for one in participants if one.country}
