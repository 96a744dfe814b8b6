"""Earlier contacts to which an item looks back: its tellings of the past as pointers."""

from collections.abc import Iterable, Sequence

from readout.extraction.actor import Actor
from readout.extraction.gathering import Account
from readout.extraction.pointers import Pointer, Setting
from readout.extraction.pointing import is_contact
from readout.extraction.scene import Party
from readout.model import Evidence

KINDS = {"phone": "call", "video": "meeting", "visit": "visit", "letter": "letter"}
"""Kind of the reference by channel; others are meetings."""


def recalled(past: Sequence[Account], setting: Setting) -> Iterable[Pointer]:
    """Yield a pointer for each telling of an earlier contact of people of two sides, or of two sides on a day."""
    for account in past:
        parties = account.telling.parties
        people = {party.country for party in parties if party.is_person}
        sides = {party.country for party in parties if party.country}
        if len(people) > 1 or (len(sides) > 1 and account.moment is not None):
            pointer = _pointer(account, setting)
            if pointer is not None and not is_contact(pointer, setting):
                yield pointer


def _pointer(account: Account, setting: Setting) -> Pointer | None:
    telling = account.telling
    told = tuple(unit for unit in telling.trigger if unit.last > unit.first)
    if not told:
        return None
    return Pointer(
        KINDS.get(telling.channel, "meeting"), told, telling.rule, 0, telling.start, telling.sentence,
        date=account.moment, day=account.day,
        parties=tuple(_side(party, telling.rule, setting) for party in telling.parties),
        name=setting.page.analysis.quote(told[0].first, told[-1].last),
    )  # fmt: skip


def _side(party: Party, rule: str, setting: Setting) -> tuple[str, Evidence | None]:
    """A person by name, else the country or body."""
    named = isinstance(party.unit.payload, Actor) and "@" not in party.value
    return (party.value if named else party.country), setting.page.evidence_of(party.unit, rule)
