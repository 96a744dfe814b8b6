"""Who reported a contact: the office or speaker beside its telling, else the publisher, else the credited agency."""

from collections.abc import Iterable, Sequence

from readout.extraction.actor import Actor
from readout.extraction.gathering import Account, Draft
from readout.extraction.home import WORLDWIDE, is_listed
from readout.extraction.scene import Scene
from readout.extraction.tellings import REPORTERS
from readout.grammar import Unit
from readout.knowledge.organisations import STATE_BODIES
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
MINISTERS = ("foreign-minister", "defence-minister")
OFFICES = frozenset({"SEAT", "ORG.presidency", "ORG.ministry", "ORG.government", "ORG.office"})
CURRENT = ("held", "ongoing")
IN_PASSING = (".told", ".according", ".subject-reported", ".subject-reports", ".said-source", ".reported")
"""Ends of the rules by which an agency or medium is named for a part of the item only."""
LEAD = 2
"""The last block of an item's beginning: the headline, perhaps a line with the day, the first paragraph."""
BODY_KINDS = STATE_BODIES | {"international", "alliance", "mission", "commission"}
Found = tuple[str, Evidence]


def sources_of(draft: Draft, others: Sequence[Draft], scene: Scene) -> tuple[Value[str], ...]:
    """Return who reported a contact.

    Args:
        draft: The contact.
        others: All contacts of the item; a sentence that tells another one says nothing of this one's source.
        scene: The item.
    """
    found: dict[str, Evidence] = {}
    outlets = {credit.value for credit in scene.header.credits if _of_item(credit, scene)}
    for account in draft.accounts:
        for name, evidence in _told_by(account, draft, scene):
            found.setdefault(name, evidence)
    if not found.keys() <= outlets and not any("@" in name for name in found):
        found = {name: evidence for name, evidence in found.items() if name not in outlets}
    for name, evidence in () if found else _headline(draft, scene):
        found.setdefault(name, evidence)
    for name, evidence in () if found or scene.home else _told_after(draft, others, scene):
        found.setdefault(name, evidence)
    values = tuple(Value(name, (evidence,)) for name, evidence in found.items())
    publisher = scene.header.publisher
    if publisher and (not found or scene.home or _passes_on(publisher.value, found, scene)):
        return (*values, *((publisher,) if publisher.value not in found else ()))
    credited = tuple(credit for credit in scene.header.credits if _of_item(credit, scene))
    return values or tuple(credit for credit in credited if is_listed(credit)) or credited[:1]


def _passes_on(publisher: str, found: Iterable[str], scene: Scene) -> bool:
    """True for an international body or an office without a country that publishes what its spokesmen say."""
    known = scene.page.rules.knowledge.organisations.get(publisher)
    own = known is not None and known.kind in BODY_KINDS and not known.country
    return own and all(name in scene.sides for name in found)


def _of_item(credit: Value[str], scene: Scene) -> bool:
    """True for an agency or medium that the item's frame or lead names, not only one to which somebody spoke."""
    return any(
        not one.rule.endswith(IN_PASSING) or scene.blocks[scene.sentence_at(one.start)] <= LEAD
        for one in credit.evidence
    )


def _told_by(account: Account, draft: Draft, scene: Scene) -> Iterable[Found]:
    """Offices, spokesmen and speakers in the sentence of a telling."""
    first, last = scene.bounds[account.telling.sentence]
    start = account.telling.start
    if account.telling.gives.get("echo") and not _within_clause(first, start, scene):
        return
    if behind := _taken_up(account.telling.sentence + 1, scene):
        yield from _named_in(*behind, account, draft, scene)
    yield from _named_in(first, last, account, draft, scene)


def _taken_up(number: int, scene: Scene) -> tuple[int, int] | None:
    """The bounds of a sentence that says who told what stands before it («Об этом сообщили в пресс-службе»)."""
    if number >= len(scene.bounds):
        return None
    first, last = scene.bounds[number]
    return (
        (first, last) if any("OFIT" in unit.classes for unit in scene.span(first, min(last, first + REACH))) else None
    )


def _named_in(first: int, last: int, account: Account, draft: Draft, scene: Scene) -> Iterable[Found]:
    """Offices, spokesmen and speakers in a sentence."""
    for index in range(first, last):
        name = (
            _spokesman(index, scene)
            or (not account.telling.gives.get("echo") and _unnamed(index, first, last, draft, scene))
            or _body(index, first, last, draft, scene)
            or _speaker(index, first, account, scene)
        )
        if name:
            yield name, scene.page.evidence_of(scene[index], "contact.source")


def _unnamed(index: int, first: int, last: int, draft: Draft, scene: Scene) -> str:
    """Sources and officials of a country («Turkish diplomatic sources», «источник в МИД РФ»), where they report."""
    kind = scene[index].attribute("unnamed")
    if not kind or scene[index].payload is not None:
        return ""
    if not _beside_report(index, first, last, scene, behind=2 * REACH):
        return ""
    behind = range(index + 1, min(last, index + 5))
    led = behind and not scene[index + 1].classes.isdisjoint({"IN", "PLACEIN", "NATION"})
    around = behind if led else range(index - 1, max(first, index - REACH) - 1, -1)
    code = next((country for at in around if (country := _nation(at, last, draft, scene))), "")
    return f"{kind}@{code}" if code else ""


def _nation(index: int, last: int, draft: Draft, scene: Scene) -> str:
    """The country that a unit stands for by its name, its adjective or one of its ministries."""
    unit = scene[index]
    if not unit.entries or isinstance(unit.payload, Actor):
        return ""
    if body := unit.attribute("office_of"):
        return _country_of_office(str(body), index, last, draft, scene)
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
    if not isinstance(actor, Actor) or actor.office not in REPORTERS:
        return ""
    return actor.value


def _body(index: int, first: int, last: int, draft: Draft, scene: Scene) -> str:
    """The office or medium beside a word of reporting."""
    unit = scene[index]
    if unit.payload is not None or not _beside_report(index, first, last, scene):
        return ""
    if _of_unnamed(index, first, last, scene):
        return ""
    if unit.attribute("of_minister"):
        return _ministry(index, first, draft, scene)
    if body := unit.attribute("office_of"):
        return _office_of(str(body), index, last, draft, scene)
    if unit.attribute("press_of") and (name := _press_of(index, last, draft, scene)):
        return name
    if unit.attribute("own_office"):
        return _office_behind(index, first, draft, scene)
    if unit.classes.isdisjoint(BODIES) or not unit.entries:
        return ""
    entry = unit.entries[0]
    return str(entry.attributes.get("body") or "") if entry.form == "seat" else entry.id


def _of_unnamed(index: int, first: int, last: int, scene: Scene) -> bool:
    """True for a body whose unnamed source or official speaks («a source in the ministry», «مسؤول بالخارجية»)."""
    before, behind = scene.span(max(first, index - REACH - 1), index), scene.span(index + 1, min(last, index + 2))
    led = before and (scene.page.lang == "ru" or any(not unit.classes.isdisjoint({"IN", "PLACEIN"}) for unit in before))
    kinds = {unit.attribute("unnamed") for unit in (*(before if led else ()), *behind)}
    return "official" in kinds or ("source" in kinds and any(map(scene[index].attribute, ("office_of", "press_of"))))


def _office_of(body: str, index: int, last: int, draft: Draft, scene: Scene) -> str:
    """A ministry or presidency with its country."""
    country = scene.page.rules.knowledge.countries.get(_country_of_office(body, index, last, draft, scene))
    return f"{body} of {country.name}" if country else ""


def _country_of_office(body: str, index: int, last: int, draft: Draft, scene: Scene) -> str:
    """The country named behind an office, else its head's in the sentence, else that from which the item speaks."""
    behind = scene.span(index + 1, min(last, index + 3))
    beside = [*scene.span(index - 1, index), *behind]
    nations = [
        unit.entries[0].id for unit in beside if not unit.classes.isdisjoint({"NATION", "COUNTRY"}) and unit.entries
    ]
    head = next((office for office, name in OWN_OFFICES.items() if name == body), "")
    first = scene.bounds[scene.numbers[index]][0]
    heads = [
        actor.country
        for at in range(first, index)
        if isinstance(actor := scene[at].payload, Actor) and actor.office == head and actor.country
        if not any("AGENT" in unit.classes for unit in scene.span(max(first, at - 2), at))
    ]
    return (*nations, *heads, _home(draft, scene))[0]


def _press_of(index: int, last: int, draft: Draft, scene: Scene) -> str:
    """The body whose press service speaks, by the office or name behind it («пресс-служба главы государства»)."""
    for unit in scene.span(index + 1, min(last, index + 1 + REACH)):
        actor = unit.payload
        if isinstance(actor, Actor):
            own = (one.payload.country for one in _parties_of(draft) if one.payload.office == actor.office)
            code = actor.country if actor.nations else next(own, actor.country or _home(draft, scene))
            country = scene.page.rules.knowledge.countries.get(code)
            return f"{OWN_OFFICES[actor.office]} of {country.name}" if actor.office in OWN_OFFICES and country else ""
    return ""


def _parties_of(draft: Draft) -> Iterable[Unit]:
    """The words for the sides that act."""
    return (party.unit for party in draft.parties if isinstance(party.unit.payload, Actor))


def _actors(first: int, last: int, scene: Scene) -> list[Actor]:
    return [unit.payload for unit in scene.span(first, last) if isinstance(unit.payload, Actor)]


def _ministry(index: int, first: int, draft: Draft, scene: Scene) -> str:
    """The ministry of the minister named before it («the ministry said», «уточнили в ведомстве»)."""
    before = [(actor.office, actor.country) for actor in _actors(first, index, scene)]
    known = [(unit.payload.office, unit.payload.country) for unit in _parties_of(draft)]
    for office, code in sorted((*known, *before), key=lambda one: one[1] != scene.home):
        country = scene.page.rules.knowledge.countries.get(code)
        if office in MINISTERS and country:
            return f"{OWN_OFFICES[office]} of {country.name}"
    return ""


def _office_behind(index: int, first: int, draft: Draft, scene: Scene) -> str:
    """The office of the principal named before («his office said»); of a body's head the body itself."""
    for actor in _actors(first, index, scene):
        country = scene.page.rules.knowledge.countries.get(actor.country)
        if actor.office in OWN_OFFICES and country:
            return f"{OWN_OFFICES[actor.office]} of {country.name}"
        if actor.country in scene.page.rules.knowledge.organisations and actor.country in draft.sides:
            return actor.country
    return ""


def _home(draft: Draft, scene: Scene) -> str:
    """The country of the publisher, the credited agency or the dateline, else of the first side."""
    for credit in scene.header.credits:
        agency = scene.page.rules.knowledge.organisations.get(credit.value)
        if agency is not None and agency.country and agency.name not in WORLDWIDE:
            return agency.country
    openings = [scene[first] for first, last in scene.bounds[1:4] if first < last]
    dateline = [unit for unit in openings if not unit.classes.isdisjoint({"CAPITALCITY", "COUNTRY"}) and unit.entries]
    sides = [party.country for party in draft.parties if party.country]
    return scene.home or next((unit.entries[0].id for unit in dateline), sides[0] if sides else "")


def _beside_report(index: int, first: int, last: int, scene: Scene, behind: int = REACH) -> bool:
    around = [*scene.span(max(first, index - REACH), index), *scene.span(index + 1, min(last, index + 1 + behind))]
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


def _told_after(draft: Draft, others: Sequence[Draft], scene: Scene) -> Iterable[Found]:
    """The offices and spokesmen of the sides that report in the sentences behind a telling, up to another contact's."""
    if draft.status not in CURRENT:
        return
    for number in _sentences_of(draft, others, scene):
        first, last = scene.bounds[number]
        for index in range(first, last):
            unit = scene[index]
            own = bool(unit.entries) and str(unit.entries[0].attributes.get("country") or unit.entries[0].id)
            if own in draft.sides and not _signs(unit, scene) and (name := _body(index, first, last, draft, scene)):
                yield name, scene.page.evidence_of(unit, "contact.source.office")


def _signs(unit: Unit, scene: Scene) -> bool:
    """True for an agency or medium in the item's frame («المصدر: سانا»)."""
    start = scene.page.analysis.starts[unit.first]
    frame = (one for credit in scene.header.credits for one in credit.evidence if not one.rule.endswith(IN_PASSING))
    return any(one.start <= start < one.end for one in frame)


def _sentences_of(draft: Draft, others: Sequence[Draft], scene: Scene) -> range:
    """The sentences from a contact's first telling to the first that tells another contact."""
    start = min(account.telling.sentence for account in draft.accounts)
    apart = {account.telling.sentence for other in others if other is not draft for account in other.accounts}
    end = min((number for number in apart if number > start), default=len(scene.bounds))
    return range(start, min(end, max(start + 1, OPENING)))


def _colon_behind(units: Sequence[Unit]) -> bool:
    return any("':'" in unit.classes for unit in units)


def _named_body(index: int, last: int, draft: Draft, scene: Scene) -> str:
    unit = scene[index]
    if body := unit.attribute("office_of"):
        return _office_of(str(body), index, last, draft, scene)
    if unit.payload is not None or unit.classes.isdisjoint(BODIES) or not unit.entries:
        return ""
    return str(unit.entries[0].attributes.get("body") or "") if unit.entries[0].form == "seat" else unit.entries[0].id
