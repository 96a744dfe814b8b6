"""People whom the knowledge files lack: which words may be a name, and who is named again by family name."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from readout.extraction.name_words import INITIAL
from readout.extraction.page import Page, mark_terms
from readout.extraction.rules import Rules
from readout.extraction.sweeping import NAME_WORDS
from readout.extraction.titles import TITLES, is_titled_family
from readout.grammar import Unit, Units
from readout.grammar.alphabet import interned
from readout.knowledge.likeness import significant
from readout.languages import Word, script_of
from readout.languages.folding import fold

STAGE = "actors"
NAMELIKE = frozenset({"GIVEN", "PROPER", "RARE", "SHORTRARE"})
THING_REACH = 5
"""Units behind the word for a ship among which its name may stand."""
TITLE_CASE = 0.6
"""Share of capitalised long words from which a sentence counts as a headline in title case."""


def mark_names(page: Page) -> Units:
    """Return the units as the patterns of actors see them, with the words marked that may be part of a name."""
    words, rules, units = page.analysis.words, page.rules, mark_terms(page, STAGE)
    numbers = {unit.first: index for index, unit in enumerate(units)}
    given, things, titles = set(), [], []
    for place in page.places[STAGE]:
        index = numbers.get(place)
        if index is not None:
            unit = units[index]
            if "THING" in unit.classes:
                things.append(index)
            elif not unit.classes.isdisjoint(TITLES):
                titles.append(index)
            if "ON" in unit.classes and words[place].surface == ALI and _tells_ali(words):
                units[index] = _with_classes(unit, unit.classes - {"ON"} | {"GIVEN"})
                given.add(place)
            elif "GIVEN" in unit.classes and unit.last == place + 1 and unit.payload is None:
                given.add(place)
                units[index] = _unless_word(unit, words[place], rules)
    for place in page.places[NAME_WORDS]:
        index = numbers.get(place)
        if index is not None and place not in given:
            unit = units[index]
            name = rules.name_words.of(words[place])
            if (
                unit.last == place + 1
                and unit.payload is None
                and (name == INITIAL or ("WORD" in unit.classes and not unit.entries))
            ):
                units[index] = _with_classes(unit, _added(unit.classes, name))
    for index in titles:
        if index + 1 < len(units) and is_titled_family(units[index], units[index + 1], page):
            units[index + 1] = _with_classes(units[index + 1], units[index + 1].classes | {"SHORTNAME", "PROPER"})
    if page.lang != "ar":
        for hit in page.names:
            index = numbers.get(hit.first)
            if index is not None and _is_forename(index, units, words):
                units[index] = _with_classes(units[index], units[index].classes - {"PERSON"} | {"PROPER"})
    else:
        _leave_namesakes([numbers[hit.first] for hit in page.names if hit.first in numbers], units, page)
    _leave_things(things, units)
    return Units(page.analysis, units, rules.alphabets[page.lang, STAGE])


ALI, ON = "علي", "على"


def _tells_ali(words: Sequence[Word]) -> bool:
    """True where an item writes the preposition without dots, as most do, so that «علي» is the name."""
    return ON in [word.surface for word in words]


def _is_forename(index: int, units: Sequence[Unit], words: Sequence[Word]) -> bool:
    """True for somebody's family name before an unknown one: «Киро Глигоров» is nobody's called Kiro."""
    if "SHORTNAME" not in units[index].classes or index + 1 >= len(units):
        return False
    behind = units[index + 1]
    before = units[index - 1].classes if index else frozenset()
    return "PROPER" in behind.classes and words[behind.first].capital and before.isdisjoint({"PROPER", "GIVEN"})


def _leave_namesakes(places: Iterable[int], units: list[Unit], page: Page) -> None:
    """Take from somebody's short name in Arabic what is an unknown given name («لبيد عباوي», «هايلي ماريام»).

    Behind it stands a word that no list has; where the item names somebody in full, a short name is that person's.
    """
    for index in places:
        unit = units[index]
        if "SHORTNAME" not in unit.classes or unit.last != unit.first + 1 or index + 1 >= len(units):
            continue
        behind = units[index + 1]
        if _is_strange(behind, page) and not _named_in_full(unit, units):
            units[index] = _with_classes(unit, unit.classes - SHORT - {"WORD"} | {"GIVEN"})
            units[index + 1] = _with_classes(behind, behind.classes | {"RARE"})


SHORT = frozenset({"PERSON", "SHORTNAME"})
PRESENT = ("ي", "ت", "س")
"""Letters with which a rare verb in the present or the future begins («بوتين يهاتف»)."""


def _is_strange(unit: Unit, page: Page) -> bool:
    if unit.classes.isdisjoint(("RARE", "GIVEN")) or "PERSON" in unit.classes:
        return False
    word = page.analysis.words[unit.first]
    return not word.norm.startswith(PRESENT) and page.rules.name_words.unheard(word)


def _named_in_full(unit: Unit, units: Sequence[Unit]) -> bool:
    people = {entry.id for entry in unit.entries}
    full = (one for one in units if "PERSON" in one.classes and "SHORTNAME" not in one.classes)
    return any(entry.id in people for one in full for entry in one.entries)


def _leave_things(things: Iterable[int], units: list[Unit]) -> None:
    """Leave the names of ships and the like alone («the cargo ship Emine Ana», «سفينة الشحن «أمينة آنا»»)."""
    for place in things:
        named = False
        for index in range(place + 1, min(place + 1 + THING_REACH, len(units))):
            unit = units[index]
            if not unit.classes.isdisjoint(NAMELIKE):
                named = True
                units[index] = _with_classes(unit, unit.classes - NAMELIKE | {"WORD"})
            elif named or (index > place + 1 and "MARK" not in unit.classes):
                break


def _with_classes(unit: Unit, classes: frozenset[str]) -> Unit:
    return Unit(unit.first, unit.last, classes, unit.entries, unit.bits, unit.payload)


@lru_cache(maxsize=10_000)
def _added(classes: frozenset[str], name: str) -> frozenset[str]:
    return interned(classes | {name})


def _unless_word(unit: Unit, word: Word, rules: Rules) -> Unit:
    """Take the class of given names from a word that is more than a name.

    That is one with the article or an ending («زيادة» is not «زياد» with one), a title, a common Russian word.
    """
    titled = not unit.classes.isdisjoint(("HONORIFIC", "OFFICE"))
    titled = titled or (word.script != "en" and "COUNTRY" in unit.classes)  # «Ливия», but Jordan and Georgia are people
    plain = word.script == "ru" and "common" in word.features
    if titled or plain or "def" in word.features or not _given(word, rules):
        return _with_classes(unit, unit.classes - {"GIVEN"} | {"WORD"})
    return unit


def _given(word: Word, rules: Rules) -> bool:
    if word.script != "ar":
        return True
    return any("GIVEN" in entry.classes for entry in rules.terms["ar", "actors"].find(word.norm))


def rare(word: Word, rules: Rules) -> bool:
    """Tell whether a word is hardly anything but a name, so that it may stand for its bearer alone."""
    return rules.name_words.stand_alone(word)


def known_people(name: Sequence[str], page: Page) -> tuple[str, ...]:
    """Find the known people whose name has all the words of a discovered one."""
    words = []
    for token in significant(name):
        keys = page.rules.segmenter.word(token).keys if script_of(token) == "ru" else (token,)
        words.append([token, *keys])
    return page.rules.likeness.people(words)


def title_cased(units: Sequence[Unit], words: Sequence[Word]) -> bool:
    """Tell whether a sentence is a headline in title case (no full stop), so that capitals say nothing of names."""
    if units and units[-1].last > units[-1].first and words[units[-1].last - 1].norm == ".":
        return False
    long = [words[index] for unit in units for index in range(unit.first, unit.last) if len(words[index].surface) > 3]
    plain = [word for word in long if word.script in ("en", "ru")]
    return len(plain) >= 4 and sum(word.capital for word in plain) >= TITLE_CASE * len(plain)


def latin_name(name: Sequence[str], page: Page, country: str = "") -> str:
    """Give the words of a discovered name, as written, their usual Latin spelling; Russian ones in the nominative."""
    if all(script_of(word) == "en" for word in name):
        return " ".join(name)
    words = [part for word in name for part in word.replace(".", ". ").split()]
    spelt = [part if part.endswith(".") else nominative(part, page) for part in words]
    spelt[1:] = (_like_given(words[0], spelt[0], part, base) for part, base in zip(words[1:], spelt[1:], strict=True))
    return page.rules.latin.name(spelt, country, page.home).replace(". ", ".")


def _like_given(given: str, nominative_given: str, family: str, base: str) -> str:
    """Take off a family name the ending that its given name has («Пьера Дюмона» is Пьер Дюмон)."""
    ending = given.removeprefix(nominative_given)
    declined = base == family and 0 < len(ending) < len(given) and family.endswith(ending)
    bare = family.removesuffix(ending) if declined else base
    return bare if bare[-1:].lower() in CONSONANTS else base


CONSONANTS = frozenset("бвгджзклмнпрстфхцчшщ")


def nominative(word: str, page: Page) -> str:
    """Return the nominative of a Russian name word, as far as the dictionary or its ending tells."""
    analysed = page.rules.segmenter.word(word)
    if analysed.script != "ru" or not analysed.cases or "nom" in analysed.cases or word.endswith(PLURAL_LIKE):
        return word
    base = analysed.keys[1] if len(analysed.keys) > 1 else word
    return base[:1].upper() + base[1:]


def _is_korean(name: Sequence[str], page: Page) -> bool:
    """True for «Hong Young-pyo», «Пак Бён Сок», where the family name comes first."""
    if page.lang == "en":
        return "-" in name[-1]
    known = page.rules.terms.get(("ru", STAGE)) if page.lang == "ru" and len(name) == KOREAN_WORDS else None
    return known is not None and any("KOREAN" in entry.classes for entry in known.find(fold(name[0])))


KOREAN_WORDS = 3
"""Words of a Korean name in Russian."""
PLURAL_LIKE = ("ими", "ыми", "ами", "ями")
"""Endings of plurals, which one person's name does not have: «Карими» is a nominative."""


def family_names(names: Iterable[tuple[str, ...]], page: Page) -> dict[str, tuple[str, ...]]:
    """Map the folded keys of each discovered name's last word to the name, for those that only one name has."""
    found: dict[str, tuple[str, ...]] = {}
    doubtful: set[str] = set()
    for name in names:
        family = name[0] if _is_korean(name, page) else name[-1]
        for key in page.rules.segmenter.word(family).keys:
            if key in found and found[key] != name:
                doubtful.add(key)
            found[key] = name
    return {key: name for key, name in found.items() if key not in doubtful and len(key) > 2}
