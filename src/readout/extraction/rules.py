"""Everything that reading needs, loaded once: knowledge, lexicons, patterns, and the tokeniser they share."""

import gc
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cache, partial

from readout.data.files import DATA, fingerprint
from readout.extraction.compiling import (
    LANGUAGES,
    STAGES,
    Compiled,
    compile_data,
    compiling_code,
    ground_version,
    language_version,
)
from readout.extraction.confidence import Shares
from readout.extraction.keeping import kept
from readout.extraction.name_words import NameWords
from readout.extraction.sweeping import sweep_for
from readout.grammar import Alphabet, Gazetteer, PatternSet, Sweep
from readout.grammar.frozen import FrozenRegex, freeze
from readout.grammar.notation import Expression, classes_of
from readout.grammar.units import plain_class_sets
from readout.knowledge import Knowledge
from readout.knowledge.likeness import Likeness, pack
from readout.knowledge.romanisation import Romaniser
from readout.languages import Segmenter
from readout.languages.arabic import ArabicWords
from readout.languages.glossary import Frequencies
from readout.languages.russian import RussianWords
from readout.languages.wordlist import WordList

__all__ = ["LANGUAGES", "STAGES", "Rules", "compile_data", "load_rules", "prepare", "rules_version"]

ACTORS = ("person", "office", "counterpart", "leaders", "sides", "pronoun", "group")
"""Kinds of actors."""


@dataclass(frozen=True)
class Rules:
    """Rules and knowledge, ready for reading.

    Attributes:
        version: Fingerprint of all rules and knowledge.
        knowledge: People, countries, organisations, places.
        segmenter: Tokeniser.
        names: Gazetteer of all names.
        terms: Gazetteer of terms, by language and stage.
        patterns: Patterns by language and stage.
        alphabets: Class characters, by language and stage.
        abbreviations: By language.
        words: Lists of folded everyday words, by language and name.
        frequencies: Arabic word forms with Zipf values.
        latin: Writes Arabic and Russian names in Latin letters.
        shares: How often values are right, by field and kind of evidence.
        likeness: Known people by some of the words of their names.
        english: Everyday English words.
        sweeps: Where in a document the gazetteers have something to find, by language.
        name_words: Which words may be part of a name.
    """

    version: str
    knowledge: Knowledge
    segmenter: Segmenter
    names: Gazetteer
    terms: Mapping[tuple[str, str], Gazetteer]
    patterns: Mapping[tuple[str, str], PatternSet]
    alphabets: Mapping[tuple[str, str], Alphabet]
    abbreviations: Mapping[str, frozenset[str]]
    words: Mapping[str, Mapping[str, frozenset[str]]]
    frequencies: Frequencies = field(default_factory=lambda: Frequencies({}))
    latin: Romaniser = field(default_factory=Romaniser)
    shares: Shares = field(default_factory=lambda: Shares({}))
    likeness: Likeness = field(default_factory=lambda: Likeness(pack(())))
    english: WordList = field(default_factory=lambda: WordList(()))
    sweeps: Mapping[str, Sweep] = field(default_factory=dict)
    name_words: NameWords = field(default_factory=lambda: NameWords(Frequencies({}), {}, WordList(())))


@cache
def load_rules() -> Rules:
    """Load the rules from the cache, or compile the data files and fill the cache.

    Raises:
        DataError: A data file is wrong.
    """
    version = rules_version()
    with _without_collection():
        return prepare(kept("rules", version, Compiled, lambda: _acquainted(compile_data(version))))


def rules_version() -> str:
    """Return the fingerprint of all data files and of the code that compiles them."""
    data = [path for path in DATA.rglob("*") if path.suffix in (".yml", ".txt")]
    return fingerprint([*data, *compiling_code()])[:16]


def prepare(compiled: Compiled) -> Rules:
    """Make the matchers of compiled data."""
    alphabets = {key: _alphabet(key, compiled) for key in compiled.patterns}
    patterns = {
        key: PatternSet(listed, alphabets[key], compiled.regexes, compiled.expressions.get(key, ()))
        for key, listed in compiled.patterns.items()
    }
    arabic = ArabicWords(compiled.frequencies, compiled.known, compiled.whole)
    names = Gazetteer(compiled.names)
    terms = {key: Gazetteer(table) for key, table in compiled.terms.items()}
    name_words = NameWords(compiled.frequencies, terms, compiled.english)
    return Rules(
        version=compiled.version,
        knowledge=compiled.knowledge,
        segmenter=Segmenter(arabic, RussianWords(compiled.name_forms)),
        names=names,
        terms=terms,
        patterns=patterns,
        alphabets=alphabets,
        abbreviations=compiled.abbreviations,
        words=compiled.words,
        frequencies=compiled.frequencies,
        latin=compiled.latin,
        shares=Shares(compiled.shares),
        likeness=Likeness(compiled.likeness),
        english=compiled.english,
        sweeps={lang: sweep_for(lang, names, terms, name_words) for lang in LANGUAGES},
        name_words=name_words,
    )


def _alphabet(key: tuple[str, str], compiled: Compiled) -> Alphabet:
    """Make the alphabet of a stage: the classes that its patterns ask for, with the sets that are known to occur."""
    asked = (classes_of(pattern) for pattern in compiled.patterns[key])
    alphabet = Alphabet(frozenset({"|"}).union(*asked))
    actors = (frozenset({"ACTOR", f"ACTOR.{kind}"}) for kind in ACTORS)
    for classes in (*compiled.class_sets.get(key, ()), *plain_class_sets(), *actors):
        alphabet.character(classes)
    return alphabet


@dataclass(frozen=True)
class Acquaintance:
    """What reading a language's cases has shown.

    Attributes:
        class_sets: Sets of classes that occur, by stage.
        expressions: The patterns as regular expressions for these sets, by stage.
        regexes: The regular expressions, compiled.
    """

    class_sets: Mapping[tuple[str, str], tuple[frozenset[str], ...]]
    expressions: Mapping[tuple[str, str], tuple[Expression, ...]]
    regexes: Mapping[str, FrozenRegex]


def _acquainted(compiled: Compiled) -> Compiled:
    """Read the cases that patterns carry, so that the sets of classes that occur in prose are known beforehand.

    The cases of a language are read again when its own files or those of names have changed.
    """
    rules = prepare(compiled)
    below = ground_version()
    sets = dict(compiled.class_sets)
    expressions: dict[tuple[str, str], tuple[Expression, ...]] = {}
    regexes: dict[str, FrozenRegex] = {}
    for lang in LANGUAGES:
        found = kept(f"cases-{lang}", language_version(lang) + below, Acquaintance, partial(_acquaint, rules, lang))
        sets |= found.class_sets
        expressions |= found.expressions
        regexes |= found.regexes
    return replace(compiled, class_sets=sets, expressions=expressions, regexes=regexes)


def _acquaint(rules: Rules, lang: str) -> Acquaintance:
    from readout.extraction.cases import read_cases

    read_cases(rules, lang)
    sets = {key: tuple(alphabet.sets) for key, alphabet in rules.alphabets.items() if key[0] == lang}
    expressions = {key: patterns.expressions() for key, patterns in rules.patterns.items() if key[0] == lang}
    return Acquaintance(sets, expressions, _frozen(one.source for listed in expressions.values() for one in listed))


def _frozen(sources: Iterable[str]) -> dict[str, FrozenRegex]:
    frozen = {source: freeze(source) for source in sources}
    return {source: regex for source, regex in frozen.items() if regex is not None}


@contextmanager
def _without_collection() -> Iterator[None]:
    """Load long-lived values without looking for garbage among them, now or later."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        if enabled:
            gc.enable()
