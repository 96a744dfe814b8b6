"""People whom the knowledge files lack: which words may be a name, and who is named again by family name."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from readout.extraction.page import Page
from readout.extraction.rules import Rules
from readout.grammar import Unit, Units
from readout.knowledge.likeness import significant
from readout.knowledge.romanisation import romanise
from readout.languages import Word, script_of
from readout.languages.wordlist import WordList

INITIALS = frozenset({"Дж", "Дз"})
"""Initials of two letters («М.Дж.Зариф»)."""
NAMELIKE = frozenset({"GIVEN", "PROPER", "RARE", "SHORTRARE"})
THING_REACH = 5
"""Units behind the word for a ship among which its name may stand."""
RARE_ARABIC = 4.3
"""Zipf value below which an Arabic word may be part of a name."""
COMMON_VERB = 3.5
"""Zipf value from which the present of an Arabic verb is common."""
TELLING = ("contacts", "statements", "subjects", "dates", "header")
"""Stages whose words are no names."""
TITLE_CASE = 0.6
"""Share of capitalised long words from which a sentence counts as a headline in title case."""


def mark_names(units: Units, rules: Rules) -> Units:
    """Mark the words that may be part of a name: ``RARE`` in Arabic, ``PROPER`` where there are capitals."""
    words = units.analysis.words
    marked = _without_things([_marked(unit, words, rules) for unit in units.units])
    return Units(units.analysis, marked, rules.alphabets[units.analysis.lang, "actors"])


def _without_things(units: list[Unit]) -> list[Unit]:
    """Leave the names of ships and the like alone («the cargo ship Emine Ana», «سفينة الشحن «أمينة آنا»»)."""
    places = [index for index, unit in enumerate(units) if "THING" in unit.classes]
    for place in places:
        named = False
        for index in range(place + 1, min(place + 1 + THING_REACH, len(units))):
            unit = units[index]
            if not unit.classes.isdisjoint(NAMELIKE):
                named = True
                units[index] = replace(unit, classes=unit.classes - NAMELIKE | {"WORD"})
            elif named or (index > place + 1 and "MARK" not in unit.classes):
                break
    return units


def _marked(unit: Unit, words: Sequence[Word], rules: Rules) -> Unit:
    if unit.last != unit.first + 1 or unit.payload is not None:
        return unit
    word = words[unit.first]
    if "GIVEN" in unit.classes:
        return _unless_word(unit, word, rules)
    if word.capital and (len(word.surface) == 1 or word.surface in INITIALS):
        return replace(unit, classes=unit.classes | {"INITIAL"})
    if "WORD" not in unit.classes:
        return unit
    if word.script == "ar":
        if _future(word, rules):
            return unit
        if len(word.norm) == 2 and rules.frequencies.get(word.norm, 0.0) < RARE_ARABIC:
            return replace(unit, classes=unit.classes | {"SHORTRARE"})
        return replace(unit, classes=unit.classes | {"RARE"}) if _rare(word, rules) else unit
    proper = word.capital and not _common(word, rules.english)
    return replace(unit, classes=unit.classes | {"PROPER"}) if proper else unit


def _future(word: Word, rules: Rules) -> bool:
    """True for an Arabic verb in the future («سيصل»), whose present is common."""
    if len(word.norm) < 4 or word.norm[0] != "س" or word.norm[1] not in "يت":
        return False
    return rules.frequencies.get(word.norm[1:], 0.0) >= COMMON_VERB


def _unless_word(unit: Unit, word: Word, rules: Rules) -> Unit:
    """Take the class of given names from a word that is more than a name.

    That is one with the article or an ending («زيادة» is not «زياد» with one), a title, a common Russian word.
    """
    titled = not unit.classes.isdisjoint(("HONORIFIC", "OFFICE"))
    plain = word.script == "ru" and "common" in word.features
    if titled or plain or "def" in word.features or not _given(word, rules):
        return replace(unit, classes=unit.classes - {"GIVEN"} | {"WORD"})
    return unit


def _given(word: Word, rules: Rules) -> bool:
    if word.script != "ar":
        return True
    return any("GIVEN" in entry.classes for entry in rules.terms["ar", "actors"].find(word.norm))


def _rare(word: Word, rules: Rules) -> bool:
    """An Arabic word that is rare in all its forms and that no lexicon of a stage knows."""
    if len(word.norm) < 3 or any(rules.frequencies.get(key, 0.0) >= RARE_ARABIC for key in word.keys):
        return False
    return not any(rules.terms["ar", stage].find(key) for stage in TELLING for key in word.keys)


FAMILY_ARABIC = 4.8
"""Zipf value below which an Arabic word may be a family name that stands alone."""


def rare(word: Word, rules: Rules) -> bool:
    """Tell whether a word is hardly anything but a name, so that it may stand for its bearer alone."""
    if word.script == "ar":
        return all(rules.frequencies.get(key, 0.0) < FAMILY_ARABIC for key in word.keys)
    return word.capital and not _common(word, rules.english)


@lru_cache(maxsize=100_000)
def _common(word: Word, english: WordList) -> bool:
    return any(key in english for key in word.keys) if word.script == "en" else "common" in word.features


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


def latin_name(name: Sequence[str], page: Page) -> str:
    """Give the words of a discovered name, as written, their usual Latin spelling; Russian ones in the nominative."""
    if all(script_of(word) == "en" for word in name):
        return " ".join(name)
    words = [part for word in name for part in word.replace("-", " ").split()]
    return romanise([nominative(word, page) for word in words], page.rules.latin)


def nominative(word: str, page: Page) -> str:
    """Return the nominative of a Russian name word, as far as the dictionary or its ending tells."""
    analysed = page.rules.segmenter.word(word)
    if analysed.script != "ru" or not analysed.cases or "nom" in analysed.cases:
        return word
    base = analysed.keys[1] if len(analysed.keys) > 1 else word
    return base[:1].upper() + base[1:]


def family_names(names: Iterable[tuple[str, ...]], page: Page) -> dict[str, tuple[str, ...]]:
    """Map the folded keys of each discovered name's last word to the name, for those that only one name has."""
    found: dict[str, tuple[str, ...]] = {}
    doubtful: set[str] = set()
    for name in names:
        family = name[0] if "-" in name[-1] and page.lang == "en" else name[-1]
        for key in page.rules.segmenter.word(family).keys:
            if key in found and found[key] != name:
                doubtful.add(key)
            found[key] = name
    return {key: name for key, name in found.items() if key not in doubtful and len(key) > 2}
