"""Who is named again: by the family name, by a title and it, or in full elsewhere in the item."""

from collections.abc import Iterable, Sequence

from readout.extraction.actor import Actor, Found, people_of, words_of
from readout.extraction.discovery import family_names, rare
from readout.extraction.page import Page
from readout.grammar import Unit
from readout.model.quick import replace


def named_again(chosen: Sequence[Found], units: Sequence[Unit], page: Page) -> Iterable[Found]:
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
        short = "SHORTNAME" in unit.classes and full.isdisjoint(people_of([unit]))
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


def named_in_full(chosen: Sequence[Found], units: Sequence[Unit], page: Page) -> Iterable[Found]:
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
                yield Found(first, last, Actor("person", "name.full", name=words_of(inner, page), named=span), 0)


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
