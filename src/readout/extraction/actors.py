"""Who acts: people by name or office, leaders, sides, counterparts, pronouns."""

from collections.abc import Iterable, Sequence

from readout.extraction.actor import Actor, Found, people_of, words_of
from readout.extraction.discovery import mark_names
from readout.extraction.mistaken_actors import is_mistaken
from readout.extraction.named_again import named_again, named_in_full
from readout.extraction.page import Page
from readout.extraction.titles import answers_to
from readout.grammar import Entry, Match, Unit, Units, agreed
from readout.grammar.patterns import captured
from readout.grammar.units import put
from readout.model.quick import replace


def actor_units(page: Page) -> Units:
    """Return the units as the patterns of actors see them."""
    return mark_names(page)


def find_actors(page: Page) -> Page:
    """Take the words of each actor together as one unit with an ``Actor`` as payload."""
    units = actor_units(page)
    patterns = page.rules.patterns[page.lang, "actors"]
    found = [_found(match, units.units, page) for match in patterns.matches(units)]
    found = [one for one in found if not is_mistaken(one, units.units, page)]
    found.extend(_bare_names(units.units, page))
    chosen = _best(found)
    chosen = _best([*chosen, *named_in_full(chosen, units.units, page), *named_again(chosen, units.units, page)])
    return page.with_units(put(page.units, [_unit(one, units.units) for one in chosen]))


def _found(match: Match, units: Sequence[Unit], page: Page) -> Found:
    gives = match.pattern.gives
    nation_units = captured(match, "nation", units)
    nations = _nations(nation_units)
    offices = captured(match, "office", units)
    names = captured(match, "name", units)
    people = people_of(names) if len(names) == 1 else ()
    kind = gives.get("kind") or ("person" if names else "office")
    stated = next((str(unit.attribute("office")) for unit in offices if unit.attribute("office")), "")
    office = _office_in_body(stated, nation_units)
    telling = offices or (units[match.first : match.last] if kind == "leaders" else ())
    attributes = {key: value for unit in telling for entry in unit.entries for key, value in entry.attributes.items()}
    number = next((unit.attribute("number") for unit in units[match.first : match.last] if unit.attribute("number")), 0)
    actor = Actor(
        kind=kind, rule=match.pattern.name, people=people,
        name=() if people else words_of(names, page), office=office or str(gives.get("office") or ""), nations=nations,
        former=bool(captured(match, "former", units)), number=int(number or gives.get("number") or 0),
        attributes=attributes, named=(names[0].first, names[-1].last) if names else (0, 0),
    )  # fmt: skip
    first, last = match.captures.get("span", (match.first, match.last))
    if people and actor.office == "spokesman" and _speaks_for(offices, names, page):
        nation, last = page.rules.knowledge.people[people[0]].country, match.captures["name"][0]
        actor = replace(actor, kind="office", people=(), nations=(nation,) if nation else (), named=(0, 0))
    if (
        names
        and "SHORTNAME" in names[-1].classes
        and names[-1] is units[last - 1]
        and (actor.nations or actor.office)
        and _of_another(actor, last - 1, units, page)
    ):
        actor = replace(actor, people=(), name=words_of(units[last - 1 : last + 1], page), named=_span(last - 1, units))
        last += 1
    return Found(first, last, actor, int(gives.get("weight") or 0))


def _speaks_for(offices: Sequence[Unit], names: Sequence[Unit], page: Page) -> bool:
    """True for a name right behind «باسم», whose bearer somebody else speaks for («المتحدث باسم أوباما»)."""
    last = page.analysis.words[offices[-1].last - 1] if offices else None
    return last is not None and last.norm == "باسم" and names[0].first == offices[-1].last


def _span(index: int, units: Sequence[Unit]) -> tuple[int, int]:
    return units[index].first, units[index + 1].last


def _of_another(actor: Actor, index: int, units: Sequence[Unit], page: Page) -> bool:
    """True for an Arabic short name that an unknown word follows, of nobody who held the stated office.

    «السفير البريطاني أليستر ماكفيل» is not McAllister; in «الوزير لافروف يتعهد» a verb follows.
    """
    unit = units[index]
    if page.lang != "ar" or not actor.people or index + 1 >= len(units):
        return False
    after = units[index + 1]
    if unit.last > unit.first + 1 or after.first != unit.last or "RARE" not in after.classes:
        return False
    if page.analysis.words[after.first].norm.startswith(VERBAL):
        return False
    people = page.rules.knowledge.people
    held = [tenure for id in actor.people for tenure in people[id].tenures]
    return not any(one.country in actor.nations if actor.nations else answers_to(one, actor.office) for one in held)


VERBAL = ("ي", "ت", "س", "ن", "ا")
"""Letters with which an Arabic verb in the present or future, or a word with the article, begins."""


MINISTRIES = {"Foreign": "foreign-minister", "Defen": "defence-minister", "Interior": "interior-minister"}


def _office_in_body(office: str, nations: Sequence[Unit]) -> str:
    """What an office is in a body: the head of a ministry («глава МИД РФ») is its minister, of others their head.

    A deputy of the head is the deputy of the minister.
    """
    bodies = [entry for unit in nations for entry in unit.entries[:1] if entry.kind == "organisation"]
    if office == "deputy-head" and bodies and bodies[0].attributes.get("kind") == "ministry":
        return "deputy-foreign-minister" if "Foreign" in bodies[0].id else "deputy-minister"
    if office != "head-of-state" or not bodies or bodies[0].attributes.get("kind") in ("presidency", "government"):
        return office
    if bodies[0].attributes.get("kind") != "ministry":
        return "head"
    return next((minister for mark, minister in MINISTRIES.items() if mark in bodies[0].id), "minister")


def _nations(units: Iterable[Unit]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(nation_of(entry) for unit in units for entry in unit.entries[:1] if nation_of(entry)))


def nation_of(entry: Entry) -> str:
    """Return the country's code or the body's name of an entry in an office's name, or an empty string."""
    if entry.kind == "country":
        return entry.id
    if entry.kind == "organisation":
        country = str(entry.attributes.get("country") or "")
        return (
            country
            if entry.attributes.get("kind") in ("presidency", "government", "ministry") and country
            else entry.id
        )
    if entry.kind == "place":
        return entry.id
    return ""


def _bare_names(units: Sequence[Unit], page: Page) -> Iterable[Found]:
    for index, unit in enumerate(units):
        if "PERSON" in unit.classes and unit.payload is None and "BLESSING" not in unit.classes:
            if index + 1 < len(units) and "SITEWORD" in units[index + 1].classes:
                continue  # «Charles de Gaulle airport»
            form = unit.entries[0].form
            if form == "short" and (first := _given_before(index, units, page)) is not None:
                inner = units[first : index + 1]
                name = Actor("person", "name.given", (), words_of(inner, page), named=(inner[0].first, unit.last))
                yield Found(first, index + 1, name, 0)
                continue
            if form == "short" and _goes_on(index, units, page):
                inner = units[index : index + 2]
                name = Actor("person", "name.given", (), words_of(inner, page), named=(unit.first, inner[-1].last))
                yield Found(index, index + 2, name, 0)
                continue
            actor = Actor("person", f"name.{form}", people_of([unit]), named=(unit.first, unit.last))
            yield Found(index, index + 1, actor, 0)


def _goes_on(index: int, units: Sequence[Unit], page: Page) -> bool:
    """True for an Arabic short name of two words that an unknown word follows: «جان بيير فيلو» is not Jean-Pierre."""
    if page.lang != "ar" or units[index].last - units[index].first < 2 or index + 1 >= len(units):
        return False
    after = units[index + 1]
    return after.first == units[index].last and not after.classes.isdisjoint(("RARE", "GIVEN"))


def _given_before(index: int, units: Sequence[Unit], page: Page) -> int | None:
    """Index of the given name right before a family name, which makes it the name of somebody else."""
    if not index or units[index - 1].first == units[index - 1].last:
        return None
    before = page.analysis.words[units[index - 1].first]
    if "GIVEN" in units[index - 1].classes and (before.capital or before.script == "ar"):
        return index - 1
    if "RARE" in units[index - 1].classes and page.rules.name_words.unheard(before):
        return index - 1
    servant = index > 1 and page.analysis.words[units[index - 2].first].norm in SERVANT
    return index - 2 if servant and before.norm.startswith("ال") else None


SERVANT = frozenset({"عبد", "وعبد"})
"""First word of Arabic given names of two words («عبد السلام»)."""


def _best(found: Iterable[Found]) -> list[Found]:
    """Choose finds that do not overlap: the longest first, then the weightier."""
    chosen: list[Found] = []
    taken: set[int] = set()
    for one in sorted(found, key=lambda one: (-(one.last - one.first), -one.weight, one.first)):
        if taken.isdisjoint(range(one.first, one.last)):
            chosen.append(one)
            taken.update(range(one.first, one.last))
    return sorted(chosen, key=lambda one: one.first)


def _unit(found: Found, units: Sequence[Unit]) -> Unit:
    inner = units[found.first : found.last]
    entries = tuple(entry for unit in inner for entry in unit.entries)
    bits = _head_bits(found.actor, inner)
    classes = frozenset({"ACTOR", f"ACTOR.{found.actor.kind}"})
    return Unit(inner[0].first, inner[-1].last, classes, entries, bits, found.actor)


def _head_bits(actor: Actor, inner: Sequence[Unit]) -> int:
    """Features of the office and the name where they agree, else those of the first of them."""
    heads = [
        unit for unit in inner if unit.attribute("office") or actor.named[0] <= unit.first < actor.named[1]
    ] or list(inner)
    bits = heads[0].bits
    for unit in heads[1:]:
        bits = agreed(bits, unit.bits)
    return bits
