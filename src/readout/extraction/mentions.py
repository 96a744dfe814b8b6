"""The people, countries and organisations that an item names."""

from collections.abc import Iterable

from readout.extraction.actors import Actor
from readout.extraction.page import Page
from readout.model import Evidence, Mention


def persons(page: Page) -> tuple[Mention, ...]:
    """Return everybody whom the item names, in order of first appearance."""
    places: dict[str, list[Evidence]] = {}
    actors: dict[str, Actor] = {}
    for unit in page.units:
        actor = unit.payload
        if isinstance(actor, Actor) and actor.kind == "person" and actor.value:
            evidence = page.evidence(*actor.named, actor.rule)
            places.setdefault(actor.value, []).append(evidence)
            actors.setdefault(actor.value, actor)
    return tuple(_person(page, actors[value], evidence) for value, evidence in places.items())


def _person(page: Page, actor: Actor, evidence: list[Evidence]) -> Mention:
    known = page.rules.knowledge.people.get(actor.person_id)
    names = tuple((lang, spelt[0]) for lang, spelt in known.names.items() if spelt) if known else (("en", actor.value),)
    detail = f"{actor.office}@{actor.country}" if actor.office and actor.country else ""
    return Mention(actor.value, "person", tuple(evidence), actor.person_id, _forms(evidence), names, detail)


def countries(page: Page) -> tuple[Mention, ...]:
    """Return every country that is named, or that an adjective, people, capital or seat stands for."""
    found: dict[str, list[Evidence]] = {}
    for hit in page.names:
        entry = hit.entries[0]
        if entry.kind == "country" and entry.form != "capital":
            found.setdefault(entry.id, []).append(page.evidence(hit.first, hit.last, f"country.{entry.form}"))
    return tuple(Mention(code, "country", tuple(evidence), code, _forms(evidence)) for code, evidence in found.items())


def organisations(page: Page) -> tuple[Mention, ...]:
    """Return every organisation that is named."""
    found: dict[str, list[Evidence]] = {}
    for hit in page.names:
        entry = hit.entries[0]
        if entry.kind == "organisation":
            found.setdefault(entry.id, []).append(page.evidence(hit.first, hit.last, f"organisation.{entry.form}"))
    return tuple(Mention(name, "organisation", tuple(evidence), name, _forms(evidence)) for name, evidence in found.items())


def _forms(evidence: Iterable[Evidence]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.quote for one in evidence))
