"""Who acts: people by name or office, leaders, sides, counterparts, pronouns."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from readout.extraction.discovery import family_names, mark_names, rare, title_cased
from readout.extraction.page import Page
from readout.extraction.titles import answers_to
from readout.grammar import Entry, Match, Unit, Units, agreed
from readout.grammar.patterns import captured
from readout.grammar.units import put
from readout.model.quick import quick, replace


@quick
@dataclass(frozen=True, slots=True)
class Actor:
    """Words that stand for somebody who can act.

    Attributes:
        kind: ``person`` (named), ``office`` (an office without a name), ``leaders`` or ``sides`` (both or all of the
            principals), ``counterpart``, ``pronoun``, ``group`` (several offices at once, «министры»).
        rule: Name of the pattern.
        people: Knowledge entries that the name may stand for.
        name: The name's words where the knowledge files lack it.
        office: Office id, or empty.
        nations: Codes of countries or names of bodies that stand with the office.
        former: True for a former office.
        number: How many («الرئيسان» two, «الزعماء الثلاثة» three), or 0.
        attributes: Further values of the office's lexeme.
        value: Canonical name, ``office@CC``, or empty until identified.
        country: Country or body that the actor speaks for, or empty until identified.
        members: For ``leaders``, ``sides`` and ``group``: the values for which the words stand.
        named: Tokens of the name, half-open; empty span where there is none.
        person_id: Knowledge id, or empty until identified.
        resolved: Canonical name of the holder by tenure where ``value`` is only an office; or empty.
    """

    kind: str
    rule: str
    people: tuple[str, ...] = ()
    name: tuple[str, ...] = ()
    office: str = ""
    nations: tuple[str, ...] = ()
    former: bool = False
    number: int = 0
    attributes: dict[str, object] = field(default_factory=dict)
    value: str = ""
    country: str = ""
    members: tuple[str, ...] = ()
    named: tuple[int, int] = (0, 0)
    person_id: str = ""
    resolved: str = ""


@quick
@dataclass(frozen=True, slots=True)
class Found:
    """An actor and the units that it was read from."""

    first: int
    last: int
    actor: Actor
    weight: int


def actor_units(page: Page) -> Units:
    """Return the units as the patterns of actors see them."""
    return mark_names(page)


def find_actors(page: Page) -> Page:
    """Take the words of each actor together as one unit with an ``Actor`` as payload."""
    units = actor_units(page)
    patterns = page.rules.patterns[page.lang, "actors"]
    found = [_found(match, units.units, page) for match in patterns.matches(units)]
    found = [one for one in found if not _mistaken(one, units.units, page)]
    found.extend(_bare_names(units.units, page))
    chosen = _best(found)
    chosen = _best([*chosen, *_named_in_full(chosen, units.units, page), *_named_again(chosen, units.units, page)])
    return page.with_units(put(page.units, [_unit(one, units.units) for one in chosen]))


def _mistaken(one: Found, units: Sequence[Unit], page: Page) -> bool:
    return bool(
        _site(one, units)
        or _headline_words(one, units, page)
        or _of_session(one, units, page)
        or _dashed(one, units)
        or _surname(one, units)
        or _foreign(one, page)
        or _only_says_which(one, units, page)
        or _in_other_case(one, units, page)
        or (one.actor.name and _abbreviated(one.actor.name))
    )


def _abbreviated(name: Sequence[str]) -> bool:
    """True for a short word in capitals that no list knows behind an office («министр иностранных дел РА»)."""
    return len(name) == 1 and len(name[0]) <= SHORT_WORD and name[0].isupper()


SHORT_WORD = 3


CASES = 0b11111100
"""Bits of the Russian cases."""


def _in_other_case(one: Found, units: Sequence[Unit], page: Page) -> bool:
    """True for an office before a name in another case («на вопрос о встрече президентов Песков ответил»)."""
    if page.lang != "ru" or one.actor.kind != "person":
        return False
    inner = units[one.first : one.last]
    offices = [unit.bits & CASES for unit in inner if unit.attribute("office")]
    named = [unit for unit in inner if one.actor.named[0] <= unit.first < one.actor.named[1]]
    if not (offices and offices[0] and named):
        return False
    other = [bool(unit.bits & CASES) and not offices[0] & unit.bits & CASES for unit in named]
    return all(other) or (other[0] and "GIVEN" in named[0].classes)  # the family name may keep one form in all cases


SESSIONS = frozenset(
    {"meeting", "summit", "council", "conference", "forum", "retreat", "session", "gathering", "dialogue", "statement"}
)
"""What officeholders in the plural hold as a body («the G7 foreign ministers' meeting»)."""


def _of_session(one: Found, units: Sequence[Unit], page: Page) -> bool:
    """True for officeholders who only say what body meets."""
    if one.actor.kind != "office" or page.lang != "en":
        return False
    last = units[one.last - 1].last
    behind = [word.norm for word in page.analysis.words[last : last + 3] if word.norm not in ("'", "’", "'s")]
    return page.analysis.words[last - 1].norm.endswith("s") and bool(behind) and behind[0] in SESSIONS


def _site(one: Found, units: Sequence[Unit]) -> bool:
    """True for a name without an office before «airport», «university»."""
    behind = units[one.last : one.last + 1]
    return bool(behind) and "SITEWORD" in behind[0].classes and not one.actor.office


def _foreign(one: Found, page: Page) -> bool:
    """True for «السيسي رئيس الوزراء الإثيوبي», a name before an office of a country that its bearer never served."""
    if not one.actor.people or not one.actor.nations or ".name-" not in one.actor.rule:
        return False
    people = [page.rules.knowledge.people[id] for id in one.actor.people]
    served = {country for person in people for country in (person.country, *(held.country for held in person.tenures))}
    return served.isdisjoint(one.actor.nations) and all(len(nation) == 2 for nation in one.actor.nations)


def _only_says_which(one: Found, units: Sequence[Unit], page: Page) -> bool:
    """True for «الأخير» behind a noun or a name, where it is no «the latter» («زيارته الأخيرة», «خطابه الأخير»)."""
    if one.actor.kind != "pronoun" or not one.actor.attributes.get("adjective") or not one.first:
        return False
    before = units[one.first - 1]
    if before.first == before.last:
        return False
    word = page.analysis.words[before.last - 1]
    acts = any(
        not ACTING.isdisjoint(entry.classes)
        for stage in ("statements", "contacts")
        for key in word.keys
        for entry in page.rules.terms[page.lang, stage].find(key)
    )
    named = not before.classes.isdisjoint({"PERSON", "SHORTNAME", "NATION"})
    return not acts and (named or "def" in word.features or word.norm.endswith(("ه", "ها", "هم", "هما")))


ACTING = frozenset(
    {"SPEECH.past", "SPEECH.pres", "TELLS", "HOSTEDHIM", "INVITEDHIM", "GREETEDHIM", "MET.past", "MET.pres", "ACCEPTED"}
)
"""Classes of verbs behind which «الأخير» is who acts."""


def _surname(one: Found, units: Sequence[Unit]) -> bool:
    """True for «رئيسي», two presidents, where it is the name of somebody in the item and no country follows."""
    if one.actor.kind != "leaders" or "PERSON" not in units[one.first].classes:
        return False
    return "COUNTRY" not in units[min(one.last, len(units) - 1)].classes


def _dashed(one: Found, units: Sequence[Unit]) -> bool:
    """True for a discovered «name» that a dash runs through, between spaces or between two people's names."""
    if any(word in ("-", "–", "—", "−") for word in one.actor.name):
        return True
    inner = units[one.first : one.last]
    if len(one.actor.name) == 1 and any("'-'" in unit.classes for unit in inner):
        return any(not unit.classes.isdisjoint(NAMED_ALONE) for unit in inner)
    people = sum("PERSON" in unit.classes for unit in inner)
    dashes = ("'-'" in unit.classes and "NAMEPART" not in before.classes for before, unit in pairwise(inner))
    return people > 1 and any(dashes)


NAMED_ALONE = frozenset({"PERSON", "SHORTNAME", "COUNTRY", "ORG"})
"""Classes of a part of a compound that is a name by itself («the Israel-Hamas war», «a Kim-Abe summit»)."""


def _headline_words(one: Found, units: Sequence[Unit], page: Page) -> bool:
    """True where a discovered name stands in a headline in title case and has no known given name."""
    if not one.actor.name or page.lang == "ar":
        return False
    inner = units[one.first : one.last]
    if any("GIVEN" in unit.classes for unit in inner):
        return False
    first, last = one.first, one.last
    while first and "|" not in units[first].classes:
        first -= 1
    while last < len(units) and "|" not in units[last].classes:
        last += 1
    return title_cased(units[first:last], page.analysis.words)


def _named_again(chosen: Sequence[Found], units: Sequence[Unit], page: Page) -> Iterable[Found]:
    """Family names of people that the item has named in full, though knowledge lacks them or their short name."""
    names = {one.actor.name: one.actor for one in chosen if len(one.actor.name) > 1 or _is_titled(one.actor)}
    families = family_names(names, page) if names else {}
    foremost = {**dict(_family_last(chosen, page)), **dict(_family_first(chosen, page))}
    plain = dict(_family_plain(chosen, page))
    for key, actor in (*foremost.items(), *plain.items()):
        families.setdefault(key, (key,))
        names.setdefault((key,), actor)
    if not families:
        return
    full = {person for one in chosen if one.actor.rule != "name.short" for person in one.actor.people}
    words, called = page.analysis.words, families.keys()
    for index, unit in enumerate(units):
        if unit.last != unit.first + 1 or unit.payload is not None:
            continue
        word = words[unit.first]
        if not (word.capital or word.script == "ar") or called.isdisjoint(word.keys):
            continue
        if word.norm in plain and not (_acts_near(units, index, page) or _behind_saying(units, index, page)):
            continue
        short = "SHORTNAME" in unit.classes and full.isdisjoint(_people([unit]))
        given = "GIVEN" in unit.classes or ("NATION" in unit.classes and _behind_saying(units, index, page))
        if short or given or not unit.entries or "KOREAN" in unit.classes:
            if given and foremost.keys().isdisjoint(word.keys) and not _behind_saying(units, index, page):
                continue
            keys = word.keys[:1] if word.script == "ar" else word.keys
            name = next((families[key] for key in keys if key in families), None) if word.kind == "word" else None
            if name:
                actor = replace(names[name], rule="name.again", office="", nations=(), named=(unit.first, unit.last))
                first = _titles_before(index, units)
                yield Found(first, index + 1, actor, 1 if first == index else -1)


def _named_in_full(chosen: Sequence[Found], units: Sequence[Unit], page: Page) -> Iterable[Found]:
    """The full names of those whom the item otherwise calls by a title and a family name («Rik Smits … Mr Smits»)."""
    words = page.analysis.words
    families = {words[one.actor.named[0]].norm for one in chosen if _is_titled(one.actor) and page.lang != "ar"}
    for index, unit in enumerate(units) if families else ():
        if unit.payload is None and unit.last == unit.first + 1 and words[unit.first].norm in families:
            first, last = index, index + 1
            while first and _is_forename(units[first - 1], unit, page):
                first -= 1
            if first == index:
                last = _behind_family(index, units, page)
            if last - first > 1:
                inner = units[first:last]
                span = (inner[0].first, inner[-1].last)
                yield Found(first, last, Actor("person", "name.full", name=_words(inner, page), named=span), 0)


def _is_forename(unit: Unit, family: Unit, page: Page) -> bool:
    """True for a word with a capital, no common one, right before a family name."""
    word = page.analysis.words[unit.first]
    single = unit.payload is None and unit.last == unit.first + 1
    return single and word.capital and not unit.classes.isdisjoint(("PROPER", "GIVEN")) and unit.first < family.first


def _behind_family(index: int, units: Sequence[Unit], page: Page) -> int:
    """Index behind the given name with a hyphen that follows a Korean or Chinese family name («Hong Young-pyo»)."""
    given = [unit for unit in units[index + 1 : index + 4] if unit.last == unit.first + 1]
    hyphen = len(given) == GIVEN_WITH_HYPHEN and "'-'" in given[1].classes and given[2].first == given[0].first + 2
    capital = hyphen and page.analysis.words[given[0].first].capital
    return index + 4 if capital and page.lang == "en" else index + 1


GIVEN_WITH_HYPHEN = 3
"""Units of a given name with a hyphen."""


def _is_titled(actor: Actor) -> bool:
    return len(actor.name) == 1 and bool(actor.office or ".honorific" in actor.rule)


def _family_plain(chosen: Sequence[Found], page: Page) -> Iterable[tuple[str, Actor]]:
    """Family names of people named in full that are words as well («تمام سلام», Gordon Brown)."""
    words = page.analysis.words
    for one in chosen:
        first, last = one.actor.named
        if page.lang != "ru" and len(one.actor.people) == 1 and last - first > 1 and one.actor.rule != "name.short":
            word = words[last - 1]
            if word.kind == "word" and len(word.norm) > 2 and not rare(word, page.rules):
                yield word.norm, one.actor


def _acts_near(units: Sequence[Unit], index: int, page: Page) -> bool:
    """True where a plain word is a name.

    In Arabic right behind a verb, or before one at the head of a block; in English before a verb, or by its capital
    within a sentence, beside no other capital.
    """
    if page.lang == "en":
        return _is_name_in_english(units, index, page)
    if "¶" in units[index - 1].classes:
        return _is_verb(units[index + 1], page)
    return _is_verb(units[index - 1], page)


def _is_name_in_english(units: Sequence[Unit], index: int, page: Page) -> bool:
    before, after = units[index - 1], units[index + 1]
    words, plain = page.analysis.words, page.rules.words["en"]
    if (after.last > after.first and words[after.first].norm in plain["behind-subjects"]) or _is_verb(after, page):
        return True
    inside = before.last > before.first and words[units[index].first].norm not in plain["months"]
    beside = [words[unit.first] for unit in (before, after) if unit.last > unit.first]
    return inside and not any(word.capital or word.kind == "number" for word in beside)


def _is_verb(unit: Unit, page: Page) -> bool:
    """True for a verb of saying, meeting, calling, travelling."""
    word = page.analysis.words[unit.first] if unit.last > unit.first else None
    return word is not None and any(
        not VERBS.isdisjoint(entry.classes)
        for stage in ("statements", "contacts")
        for entry in page.rules.terms[page.lang, stage].find(word.norm)
    )


VERBS = frozenset(
    f"{verb}.{tense}"
    for verb in (
        "SPEECH", "MET", "HOSTED", "VISITED", "RECEIVED", "CALLED", "TALKED", "TOLD", "LEFT", "DISCUSSED", "SPEAKVERB",
        "MEETVERB", "CALLVERB", "HOSTVERB", "VISITVERB", "TELLVERB", "RECEIVEVERB", "DISCUSSVERB", "AGREEVERB",
        "DEPART",
    )
    for tense in ("past", "pres")
)  # fmt: skip


def _behind_saying(units: Sequence[Unit], index: int, page: Page) -> bool:
    """True right behind an Arabic verb of saying, where «السوداني» is a name and no adjective."""
    before = units[index - 1] if index else None
    if before is None or page.lang != "ar" or before.last == before.first:
        return False
    entries = page.rules.terms["ar", "statements"].find(page.analysis.words[before.first].norm)
    after = page.analysis.words[units[index].last].norm if units[index].last < len(page.analysis.words) else ""
    return any("SPEECH" in entry.classes or ("OF" in entry.classes and after in HIS_WORDS) for entry in entries)


HIS_WORDS = ("قوله", "قولها")


FAMILY_FIRST = frozenset({"CN", "KP", "KR", "TW", "VN", "JP", "KH", "SG"})
"""Countries whose people are named with the family name first."""


def _titles_before(index: int, units: Sequence[Unit]) -> int:
    """Index of the first of the titles right before a name («الرئيس هادي»)."""
    while index and units[index - 1].payload is None and not units[index - 1].classes.isdisjoint(TITLES):
        index -= 1
    return index


def _family_first(chosen: Sequence[Found], page: Page) -> Iterable[tuple[str, Actor]]:
    """Folded first words of full names from countries where the family name comes first («Ri Yong Ho»: «Ri»)."""
    for one in chosen:
        first, last = one.actor.named
        if len(one.actor.people) == 1 and last - first > 1:
            word = page.analysis.words[first]
            if page.rules.knowledge.people[one.actor.people[0]].country in FAMILY_FIRST and word.kind == "word":
                yield word.norm, one.actor


def _family_last(chosen: Sequence[Found], page: Page) -> Iterable[tuple[str, Actor]]:
    """Folded last words of known people's full names («Riyad al-Maliki»), for those whom no short name calls alone."""
    words = page.analysis.words
    for one in chosen:
        first, last = one.actor.named
        if len(one.actor.people) != 1 or last - first < 2 or one.actor.rule == "name.short":
            continue
        patronymic = words[last - 2].norm in PATRONYMIC
        if page.rules.knowledge.people[one.actor.people[0]].country not in FAMILY_FIRST and not patronymic:
            word = words[last - 1]
            long = word.script == "en" and len(word.norm) >= LONG_FAMILY
            if word.kind == "word" and len(word.norm) > 3 and (long or rare(word, page.rules)):
                yield from ((key, one.actor) for key in (word.keys[:1] if word.script == "ar" else word.keys))


TITLES = frozenset({"HONORIFIC", "OFFICE"})
LONG_FAMILY = 6
"""Letters from which an English word with a capital is a family name where the item names its bearer in full."""
PATRONYMIC = frozenset({"بن", "ابن", "ال", "bin", "ibn", "al", "бин", "аль"})


def _found(match: Match, units: Sequence[Unit], page: Page) -> Found:
    gives = match.pattern.gives
    nation_units = captured(match, "nation", units)
    nations = _nations(nation_units)
    offices = captured(match, "office", units)
    names = captured(match, "name", units)
    people = _people(names) if len(names) == 1 else ()
    kind = gives.get("kind") or ("person" if names else "office")
    stated = next((str(unit.attribute("office")) for unit in offices if unit.attribute("office")), "")
    office = _office_in_body(stated, nation_units)
    telling = offices or (units[match.first : match.last] if kind == "leaders" else ())
    attributes = {key: value for unit in telling for entry in unit.entries for key, value in entry.attributes.items()}
    number = next((unit.attribute("number") for unit in units[match.first : match.last] if unit.attribute("number")), 0)
    actor = Actor(
        kind=kind, rule=match.pattern.name, people=people,
        name=() if people else _words(names, page), office=office or str(gives.get("office") or ""), nations=nations,
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
        actor = replace(actor, people=(), name=_words(units[last - 1 : last + 1], page), named=_span(last - 1, units))
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


def _people(units: Iterable[Unit]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(entry.id for unit in units for entry in unit.entries if entry.kind == "person"))


def _words(units: Sequence[Unit], page: Page) -> tuple[str, ...]:
    return tuple(page.analysis.quote(units[0].first, units[-1].last).split()) if units else ()


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
                name = Actor("person", "name.given", (), _words(inner, page), named=(inner[0].first, unit.last))
                yield Found(first, index + 1, name, 0)
                continue
            if form == "short" and _goes_on(index, units, page):
                inner = units[index : index + 2]
                name = Actor("person", "name.given", (), _words(inner, page), named=(unit.first, inner[-1].last))
                yield Found(index, index + 2, name, 0)
                continue
            actor = Actor("person", f"name.{form}", _people([unit]), named=(unit.first, unit.last))
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
