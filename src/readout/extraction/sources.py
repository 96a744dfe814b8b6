"""Who reported a contact: the office or speaker beside its telling, else the publisher, else the credited agency."""

from collections.abc import Iterable, Sequence

from readout.extraction.actors import Actor
from readout.extraction.gathering import Account, Draft
from readout.extraction.scene import Scene
from readout.extraction.tellings import REPORTERS
from readout.grammar import Unit
from readout.model import Evidence, Value

REACH = 3
OPENING = 10
"""Sentences at the beginning of an item, headline and date lines included, in which its source is named."""
BODIES = frozenset(
    {
        "SEAT",
        "ORG.presidency",
        "ORG.ministry",
        "ORG.government",
        "ORG.office",
        "ORG.agency",
        "ORG.media",
        "ORG.newspaper",
    }
)
OWN_OFFICES = {
    "head-of-state": "Presidency",
    "head-of-government": "Office of the Prime Minister",
    "foreign-minister": "Ministry of Foreign Affairs",
    "defence-minister": "Ministry of Defence",
}
"""The body that an office's own press office speaks for."""
OFFICES = frozenset({"SEAT", "ORG.presidency", "ORG.ministry", "ORG.government", "ORG.office"})
CURRENT = ("held", "ongoing")
Found = tuple[str, Evidence]


def sources_of(draft: Draft, scene: Scene) -> tuple[Value[str], ...]:
    """Return who reported a contact."""
    found: dict[str, Evidence] = {}
    for account in draft.accounts:
        for name, evidence in _told_by(account, draft, scene):
            found.setdefault(name, evidence)
    for name, evidence in () if found else _headline(draft, scene):
        found.setdefault(name, evidence)
    for name, evidence in () if found or scene.home else _own_office(draft, scene):
        found.setdefault(name, evidence)
    values = tuple(Value(name, (evidence,)) for name, evidence in found.items())
    if scene.header.publisher and (not found or scene.home):
        return (*values, scene.header.publisher)
    return values or scene.header.credits[:1]


def _told_by(account: Account, draft: Draft, scene: Scene) -> Iterable[Found]:
    """Offices, spokesmen and speakers in the sentence of a telling."""
    first, last = scene.bounds[account.telling.sentence]
    start = account.telling.start
    if account.telling.gives.get("echo") and not _within_clause(first, start, scene):
        return
    for index in range(first, last):
        name = (
            _spokesman(index, scene)
            or (not account.telling.gives.get("echo") and _unnamed(index, first, last, scene))
            or _body(index, first, last, draft, scene)
            or _speaker(index, first, account, scene)
        )
        if name:
            yield name, scene.page.evidence_of(scene[index], "contact.source")


def _unnamed(index: int, first: int, last: int, scene: Scene) -> str:
    """Sources and officials of a country («Turkish diplomatic sources», «источник в МИД РФ»), where they report."""
    kind = scene[index].attribute("unnamed")
    if not kind or scene[index].payload is not None or not _beside_report(index, first, last, scene):
        return ""
    behind = scene.span(index + 1, min(last, index + 5))
    led = behind and not behind[0].classes.isdisjoint({"IN", "NATION"})
    around = behind if led else [*reversed(scene.span(max(first, index - REACH), index))]
    code = next((country for unit in around if (country := _nation(unit))), "")
    return f"{kind}@{code}" if code else ""


def _nation(unit: Unit) -> str:
    """The country that a unit stands for by its name, its adjective or one of its ministries."""
    if not unit.entries or isinstance(unit.payload, Actor):
        return ""
    entry = unit.entries[0]
    if not unit.classes.isdisjoint({"NATION", "COUNTRY"}):
        return entry.id
    return "" if unit.classes.isdisjoint(OFFICES) else str(entry.attributes.get("country") or "")


def _within_clause(first: int, start: int, scene: Scene) -> bool:
    """True where somebody reports that a contact took place."""
    before = scene.span(first, start)
    return any("REPORT" in unit.classes for unit in before) and any("THAT" in unit.classes for unit in before)


def _spokesman(index: int, scene: Scene) -> str:
    actor = scene[index].payload
    return actor.value if isinstance(actor, Actor) and actor.office in REPORTERS else ""


def _body(index: int, first: int, last: int, draft: Draft, scene: Scene) -> str:
    """The office or medium beside a word of reporting."""
    unit = scene[index]
    if unit.payload is not None or not _beside_report(index, first, last, scene):
        return ""
    if body := unit.attribute("office_of"):
        return _office_of(str(body), index, last, draft, scene)
    if unit.attribute("own_office"):
        return _office_behind(index, first, scene)
    if unit.classes.isdisjoint(BODIES) or not unit.entries:
        return ""
    entry = unit.entries[0]
    return str(entry.attributes.get("body") or "") if entry.form == "seat" else entry.id


def _office_of(body: str, index: int, last: int, draft: Draft, scene: Scene) -> str:
    """A ministry or presidency with its country: the one behind it, else that from which the item speaks."""
    behind = scene.span(index + 1, min(last, index + 3))
    nations = [
        unit.entries[0].id for unit in behind if not unit.classes.isdisjoint({"NATION", "COUNTRY"}) and unit.entries
    ]
    code = nations[0] if nations else _home(draft, scene)
    country = scene.page.rules.knowledge.countries.get(code)
    return f"{body} of {country.name}" if country else ""


def _office_behind(index: int, first: int, scene: Scene) -> str:
    """The office of the principal named before («his office said»)."""
    actors = [unit.payload for unit in scene.span(first, index) if isinstance(unit.payload, Actor)]
    for actor in actors:
        country = scene.page.rules.knowledge.countries.get(actor.country)
        if actor.office in OWN_OFFICES and country:
            return f"{OWN_OFFICES[actor.office]} of {country.name}"
    return ""


def _home(draft: Draft, scene: Scene) -> str:
    """The country of the publisher, the credited agency or the dateline, else of the first side."""
    for credit in scene.header.credits:
        agency = scene.page.rules.knowledge.organisations.get(credit.value)
        if agency is not None and agency.country:
            return agency.country
    openings = [scene[first] for first, last in scene.bounds[1:4] if first < last]
    dateline = [unit for unit in openings if not unit.classes.isdisjoint({"CAPITALCITY", "COUNTRY"}) and unit.entries]
    sides = [party.country for party in draft.parties if party.country]
    return scene.home or next((unit.entries[0].id for unit in dateline), sides[0] if sides else "")


def _beside_report(index: int, first: int, last: int, scene: Scene) -> bool:
    around = [*scene.span(max(first, index - REACH), index), *scene.span(index + 1, min(last, index + 1 + REACH))]
    return any("REPORT" in unit.classes for unit in around)


def _speaker(index: int, first: int, account: Account, scene: Scene) -> str:
    """Who says before a telling that it took place or will; of a contact that took place only one of its own sides."""
    actor = scene[index].payload
    if (
        account.telling.gives.get("echo")
        or not isinstance(actor, Actor)
        or actor.kind not in ("person", "office", "counterpart")
        or index >= account.telling.start
    ):
        return ""
    beside = scene.span(max(first, index - 1), min(account.telling.start, index + 2))
    if not any("REPORT" in unit.classes for unit in beside):
        return ""
    clause = any("THAT" in unit.classes for unit in scene.span(index, account.telling.start))
    if account.standing.status in CURRENT:
        return actor.value if clause and _is_side(actor, account) else ""
    return actor.value if clause or account.standing.status == "denied" else ""


def _is_side(actor: Actor, account: Account) -> bool:
    return any(party.value == actor.value for party in account.telling.parties)


def _headline(draft: Draft, scene: Scene) -> Iterable[Found]:
    """Who stands before the colon of a headline («الكرملين: …», "Kremlin: …")."""
    first, last = scene.bounds[0]
    for index in range(first, min(last, first + 3)):
        if _colon_behind(scene.span(index + 1, min(last, index + 2))):
            name = _spokesman(index, scene) or _named_body(index, last, draft, scene)
            if name:
                yield name, scene.page.evidence_of(scene[index], "contact.source.headline")
            return


def _own_office(draft: Draft, scene: Scene) -> Iterable[Found]:
    """The office of one of the sides that reports first, where no telling names who reported the contact."""
    if draft.status not in CURRENT:
        return
    for first, last in scene.bounds[:OPENING]:
        for index in range(first, last):
            unit = scene[index]
            own = bool(unit.entries) and str(unit.entries[0].attributes.get("country") or unit.entries[0].id)
            if own in draft.sides and (name := _body(index, first, last, draft, scene)):
                yield name, scene.page.evidence_of(unit, "contact.source.office")
                return


def _colon_behind(units: Sequence[Unit]) -> bool:
    return any("':'" in unit.classes for unit in units)


def _named_body(index: int, last: int, draft: Draft, scene: Scene) -> str:
    unit = scene[index]
    if body := unit.attribute("office_of"):
        return _office_of(str(body), index, last, draft, scene)
    if unit.payload is not None or unit.classes.isdisjoint(BODIES) or not unit.entries:
        return ""
    return str(unit.entries[0].attributes.get("body") or "") if unit.entries[0].form == "seat" else unit.entries[0].id
