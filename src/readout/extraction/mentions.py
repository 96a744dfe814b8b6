"""The people, countries and organisations that an item names."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from readout.extraction.actor import Actor
from readout.extraction.header import Header
from readout.extraction.identity import choose, full_names
from readout.extraction.page import Page
from readout.grammar import Hit, Unit
from readout.languages import Word
from readout.model import Evidence, Mention
from readout.model.quick import replace


def persons(page: Page) -> tuple[Mention, ...]:
    """Return everybody whom the item names, in order of first appearance."""
    places: dict[str, list[Evidence]] = {}
    actors: dict[str, Actor] = {}
    for _, unit in page.read:
        actor = unit.payload
        if isinstance(actor, Actor) and actor.kind == "person" and actor.value:
            evidence = page.evidence(*actor.named, actor.rule)
            places.setdefault(actor.value, []).append(evidence)
            actors.setdefault(actor.value, actor)
            if actor.rule in OF_PERSON and (owner := _owner(unit, actor, page)):
                places.setdefault(owner.value, []).append(page.evidence(*owner.named, owner.rule))
                actors.setdefault(owner.value, owner)
    return tuple(_person(page, actors[value], evidence) for value, evidence in places.items())


OF_PERSON = frozenset({"ar.actors.office-of-person-name", "ru.actors.office-of-person-name"})


def _owner(unit: Unit, actor: Actor, page: Page) -> Actor | None:
    """Whose somebody is («помощник Путина NN»): named within the words for that one."""
    index = bisect_left(page.names, unit.first, key=lambda hit: hit.first)
    for hit in page.names[index:]:
        if hit.last > actor.named[0]:
            break
        people = tuple(entry.id for entry in hit.entries if entry.kind == "person")
        if people:
            named = Actor("person", "name.short", people=people, named=(hit.first, hit.last))
            person = choose(named, page, full_names(page))
            return replace(named, value=person.name, person_id=person.id, country=person.country)
    return None


def _person(page: Page, actor: Actor, evidence: list[Evidence]) -> Mention:
    known = page.rules.knowledge.people.get(actor.person_id)
    names = tuple((lang, spelt[0]) for lang, spelt in known.names.items() if spelt) if known else (("en", actor.value),)
    detail = f"{actor.office}@{actor.country}" if actor.office and actor.country else ""
    return Mention(actor.value, "person", tuple(evidence), actor.person_id, _forms(evidence), names, detail)


def countries(page: Page) -> tuple[Mention, ...]:
    """Return every country that is named, or that an adjective, people, capital or seat stands for.

    A capital stands for its country only where it acts.
    """
    found: dict[str, list[Evidence]] = {}
    for hit in page.names:
        entry = hit.entries[0]
        if entry.kind == "country" and (entry.form != "capital" or _acts(hit, page)) and not _of_money(hit, page):
            found.setdefault(entry.id, []).append(page.evidence(hit.first, hit.last, f"country.{entry.form}"))
        elif entry.kind == "organisation" and (inner := _country_within(hit, page)) is not None:
            evidence = page.evidence(inner, inner + 1, "country.within")
            found.setdefault(str(entry.attributes["country"]), []).append(evidence)
        elif entry.kind == "place" and entry.attributes.get("kind") in LANDS:
            for inner, code in _countries_of_place(hit, page):
                found.setdefault(code, []).append(page.evidence(inner, inner + 1, "country.within"))
    return tuple(Mention(code, "country", tuple(places), code, _forms(places)) for code, places in found.items())


LANDS = {"region", "conflict", "facility", "province"}
"""Places whose names name a country where they lie («юго-восток Украины»); seas and straits only border on it."""


def _countries_of_place(hit: Hit, page: Page) -> Iterator[tuple[int, str]]:
    """Yield the words of a place's name that name the country where it lies, with its code."""
    lies = tuple(str(code) for code in hit.entries[0].attributes.get("countries") or ())  # type: ignore[attr-defined]
    for index in range(hit.first, hit.last):
        for key in page.analysis.words[index].keys:
            for entry in page.rules.names.find(key):
                if entry.kind == "country" and entry.form in ("names", "adjectives") and entry.id in lies:
                    yield index, entry.id


def _of_money(hit: Hit, page: Page) -> bool:
    """True for the first part of «US$»."""
    words = page.analysis.words
    return hit.last < len(words) and words[hit.last].norm == "$"


NAMED_AFTER = {"agency", "media", "company"}


def _country_within(hit: Hit, page: Page) -> int | None:
    """Index of the word that names an organisation's country inside its name («Компартия Вьетнама»), or None."""
    attributes, country = hit.entries[0].attributes, hit.entries[0].attributes.get("country")
    if attributes.get("kind") in NAMED_AFTER:
        return None
    for index in range(hit.first, hit.last):
        entries = (entry for key in page.analysis.words[index].keys for entry in page.rules.names.find(key))
        if any((entry.kind, entry.id, entry.ambiguous) == ("country", country, False) for entry in entries):
            return index
    return None


MOVEMENTS = {"movement", "party", "alliance"}
JOINERS = {"و", "и", "and"}


def _acts(hit: Hit, page: Page) -> bool:
    """A capital acts behind words such as «between», beside a verb of speech, and joined to one that acts."""
    words = page.analysis.words
    before = words[hit.first - 1] if hit.first else None
    after = words[hit.last] if hit.last < len(words) else None
    behind = page.rules.words[page.lang]["before-government"]
    if before is not None and any(key in behind for key in before.keys):
        return True
    if before is not None and before.norm in JOINERS and _joined(hit, page):
        return True
    return any(word is not None and _speaks(word, page) for word in (before, after))


def _speaks(word: Word, page: Page) -> bool:
    terms = page.rules.terms[page.lang, "statements"]
    return any("act" in entry.attributes for key in word.keys for entry in terms.find(key))


def _joined(hit: Hit, page: Page) -> bool:
    number = bisect_left(page.names, hit.first, key=_first) - 1
    before = page.names[number] if number >= 0 else None
    if before is None or before.last != hit.first - 1:
        return False
    entry = before.entries[0]
    if entry.kind == "organisation":
        return entry.attributes.get("kind") in MOVEMENTS
    return entry.kind == "country" and (entry.form == "names" or (entry.form == "capital" and _acts(before, page)))


def _first(hit: Hit) -> int:
    return hit.first


def organisations(page: Page, header: Header) -> tuple[Mention, ...]:
    """Return every organisation that is named, and the outlets that the item's frame names."""
    found: dict[str, list[Evidence]] = {}
    for hit in page.names:
        entry = hit.entries[0]
        if entry.kind == "organisation":
            found.setdefault(entry.id, []).append(page.evidence(hit.first, hit.last, f"organisation.{entry.form}"))
    for outlet in (header.publisher, *header.credits):
        if outlet is not None and outlet.value not in found and any(one.quote for one in outlet.evidence):
            found[outlet.value] = list(outlet.evidence)
    return tuple(
        Mention(name, "organisation", tuple(evidence), name, _forms(evidence)) for name, evidence in found.items()
    )


def _forms(evidence: Iterable[Evidence]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.quote for one in evidence))
