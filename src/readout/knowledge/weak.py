"""Short names that are also everyday words, and given names."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

import rumorph

from readout.data.files import DATA, read_yaml
from readout.knowledge.knowledge import Knowledge
from readout.knowledge.spelling import Spelling
from readout.languages.english import is_common
from readout.languages.folding import fold, script_of
from readout.languages.glossary import Frequencies

COMMON_ARABIC = 4.8
"""Zipf value from which an Arabic word counts as an everyday one."""
EVERYDAY_GIVEN = 5.6
"""Zipf value from which an Arabic word is no sign of a given name («على»)."""
RARELY_GIVEN = 4.2
"""The same for a word that few people bear as their given name («بيان»)."""
SHORTEST_ARABIC = 3
LANGUAGES = ("ar", "ru", "en")


def strong_names() -> frozenset[str]:
    """Return the folded short names that stand for their bearer although they are words too («Trump»)."""
    path = DATA / "knowledge" / "strong-short-names.yml"
    return frozenset(fold(str(name)) for name in read_yaml(path) or ())


def weaken(spellings: Iterable[Spelling], frequencies: Frequencies, strong: frozenset[str]) -> Iterator[Spelling]:
    """Mark as ambiguous the short names of people that are everyday words or names of countries («كيني»)."""
    weakened: dict[int, Spelling] = {}
    listed = list(spellings)
    nations = {fold(spelling.text) for spelling in listed if spelling.entry.kind == "country"}
    for spelling in listed:
        weak = fold(spelling.text) in nations or everyday(spelling.text, frequencies, strong)
        if spelling.entry.form == "short" and weak:
            known = weakened.get(id(spelling.entry))
            entry = known.entry if known else replace(spelling.entry, ambiguous=True)
            weakened[id(spelling.entry)] = Spelling(spelling.text, entry, spelling.gender)
            yield Spelling(spelling.text, entry, spelling.gender)
        else:
            yield spelling


def everyday(text: str, frequencies: Frequencies, strong: frozenset[str]) -> bool:
    """Tell whether a spelling of one word is an everyday word, too, and none of the strong names."""
    folded = fold(text)
    if " " in text or folded in strong:
        return False
    script = script_of(text)
    if script == "ar":
        return len(folded) <= SHORTEST_ARABIC or frequencies.get(folded, 0.0) >= COMMON_ARABIC
    if script == "ru":
        return any(parse.pos != "PROPN" and parse.source == "dictionary" for parse in _analyzer().analyze(text))
    return len(folded) < 3 or is_common(text.lower())


@cache
def _analyzer() -> rumorph.Analyzer:
    return rumorph.Analyzer()


def given_names(knowledge: Knowledge, frequencies: Frequencies) -> dict[str, frozenset[str]]:
    """Return by language the first words of all people's full names, as written, but for everyday Arabic words.

    Those of ``data/names/given.yml`` are given names whatever else they are.
    """
    names: dict[str, Counter[str]] = {lang: Counter() for lang in LANGUAGES}
    for person in knowledge.people.values():
        for lang, spellings in person.names.items():
            names[lang].update(
                {spelling.split()[0] for spelling in spellings if " " in spelling and len(spelling.split()[0]) > 2}
            )
    everyday = {
        word
        for word, count in names["ar"].items()
        if frequencies.get(fold(word), 0.0) >= (EVERYDAY_GIVEN if count > 4 else RARELY_GIVEN)
    }
    listed = {str(lang): str(given).split() for lang, given in read_yaml(DATA / "names" / "given.yml").items()}
    return {lang: (frozenset(found) - everyday).union(listed.get(lang, ())) for lang, found in names.items()}
