"""Compiling the data files: names and terms to gazetteers, patterns, declined forms, words that are not cut."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from readout.data.files import DATA, fingerprint, read_yaml
from readout.extraction.keeping import kept
from readout.grammar import Entry, Pattern
from readout.grammar.frozen import FrozenRegex
from readout.grammar.gazetteer import ONWARD, Spellings, Table
from readout.grammar.lexicon import Lexeme, read_lexicon, suffixed
from readout.grammar.notation import Expression
from readout.grammar.patternfile import read_patterns
from readout.knowledge import Knowledge, load_knowledge
from readout.knowledge.likeness import pack
from readout.knowledge.romanisation import Romaniser, make_romaniser
from readout.knowledge.spelling import Spelling, all_spellings, format_spellings, known_arabic
from readout.knowledge.weak import given_names, strong_names, weaken
from readout.languages import Segmenter
from readout.languages.arabic import ArabicWords
from readout.languages.english import common_words
from readout.languages.folding import fold, fold_arabic, script_of
from readout.languages.glossary import Frequencies, NameForms
from readout.languages.russian import RussianWords, decline
from readout.languages.wordlist import WordList

LANGUAGES = ("ar", "ru", "en")
STAGES = ("dates", "header", "actors", "contacts", "subjects", "statements", "figures", "references")
COMMON = "common"
FORMATS = "formats"
ANY_FORM = {("ru", "subjects")}
"""Lexicons whose phrases match in every case and number, also those written in the plural."""
"""The terms of agreements, resolutions and series of talks that have names."""
SOURCE = Path(__file__).parent.parent
OF_STAGES = ("lexicon", "patterns")
"""Folders of the data that the stages read."""
LITERAL = re.compile(r"'([^']+)'")
GIVEN = Entry("given", "given name", ("GIVEN",))
Stage = tuple[str, str]


@dataclass(frozen=True)
class Compiled:
    """What the data files compile to: plain values that load fast.

    Attributes:
        version: Fingerprint of the data files and of the code that compiles them.
        knowledge: People, countries, organisations, places.
        names: Spellings of all names.
        terms: Terms by language and stage.
        patterns: Patterns by language and stage.
        name_forms: Declined Russian name words: folded form to ``(folded base, cases)`` pairs.
        frequencies: Arabic word forms with Zipf values.
        known: Folded Arabic words of names and lexicons.
        whole: Folded Arabic words that are never cut.
        abbreviations: By language.
        words: Lists of folded everyday words, by language and name.
        latin: Writes Arabic and Russian names in Latin letters.
        shares: Shares of values that are right, by field and kind of evidence.
        likeness: Known people by the last word of their names, packed.
        class_sets: Sets of classes that occur, by language and stage.
        english: Everyday English words.
        expressions: The patterns as regular expressions for these sets of classes, by language and stage.
        regexes: The regular expressions, compiled.
    """

    version: str
    knowledge: Knowledge
    names: Table
    terms: Mapping[Stage, Table]
    patterns: Mapping[Stage, tuple[Pattern, ...]]
    name_forms: NameForms
    frequencies: Frequencies
    known: frozenset[str]
    whole: frozenset[str]
    abbreviations: Mapping[str, frozenset[str]]
    words: Mapping[str, Mapping[str, frozenset[str]]]
    latin: Romaniser
    shares: Mapping[str, Mapping[str, float]]
    likeness: bytes
    class_sets: Mapping[Stage, tuple[frozenset[str], ...]]
    english: WordList
    expressions: Mapping[Stage, tuple[Expression, ...]] = field(default_factory=dict)
    regexes: Mapping[str, FrozenRegex] = field(default_factory=dict)


@dataclass(frozen=True)
class Ground:
    """What the knowledge files compile to, whatever the lexicons and patterns say.

    Attributes:
        knowledge: People, countries, organisations, places.
        frequencies: Arabic word forms with Zipf values.
        known: Folded Arabic words of names.
        whole: Folded Arabic words that are never cut.
        name_forms: Declined Russian name words.
        given: Given names, by language.
        latin: Writes Arabic and Russian names in Latin letters.
        likeness: Known people by the last word of their names, packed.
        english: Everyday English words.
    """

    knowledge: Knowledge
    frequencies: Frequencies
    known: frozenset[str]
    whole: frozenset[str]
    name_forms: NameForms
    given: Mapping[str, tuple[str, ...]]
    latin: Romaniser
    likeness: bytes
    english: WordList


@dataclass(frozen=True)
class Named:
    """The tables of names: all names, and by language those of agreements and series of talks."""

    names: Table
    formats: Mapping[Stage, Table]


def compiling_code() -> list[Path]:
    """Return the files of the code that compiles."""
    code = [path for folder in ("data", "grammar", "knowledge", "languages") for path in (SOURCE / folder).glob("*.py")]
    return [*code, Path(__file__)]


def ground_version() -> str:
    """Return the fingerprint of what the ground rests on: the code, and all data but lexicons and patterns."""
    data = [path for path in DATA.rglob("*") if path.suffix in (".yml", ".txt") and path.parent.name not in OF_STAGES]
    return fingerprint([*data, *compiling_code()])[:16]


def language_version(lang: str) -> str:
    """Return the fingerprint of a language's lexicons and patterns."""
    return fingerprint((DATA / "languages" / lang).rglob("*.yml"))[:16]


def compile_data(version: str = "") -> Compiled:
    """Compile all data files; what rests on files that have not changed is taken from the cache.

    Raises:
        DataError: A data file is wrong.
    """
    below = ground_version()
    ground = kept("ground", below, Ground, lambda: _ground(below))
    lexemes = {(lang, stage): list(_lexemes(lang, stage)) for lang in LANGUAGES for stage in (COMMON, *STAGES)}
    patterns = {(lang, stage): tuple(_patterns(lang, stage)) for lang in LANGUAGES for stage in STAGES}
    known = ground.known | _lexicon_words(lexemes, ground.frequencies)
    segmenter = Segmenter(ArabicWords(ground.frequencies, known, ground.whole), RussianWords(ground.name_forms))
    named = kept("names", _digest([below, *sorted(known)]), Named, lambda: _named(below, ground, segmenter))
    terms = {
        (lang, stage): _terms(
            lang, stage, lexemes, patterns, segmenter, ground.given[lang] if stage == "actors" else ()
        )
        for lang in LANGUAGES
        for stage in STAGES
    }
    terms |= named.formats
    of_names = set(named.names.class_sets())
    return Compiled(
        version=version,
        knowledge=ground.knowledge,
        names=named.names,
        terms=terms,
        patterns=patterns,
        name_forms=ground.name_forms,
        frequencies=ground.frequencies,
        known=known,
        whole=ground.whole,
        abbreviations={lang: _abbreviations(lang) for lang in LANGUAGES},
        words={lang: _words(lang) for lang in LANGUAGES},
        latin=ground.latin,
        shares=read_yaml(DATA / "confidence.yml") or {},
        likeness=ground.likeness,
        class_sets={key: tuple({*of_names, *_class_sets(table, named.names)}) for key, table in terms.items()},
        english=ground.english,
    )


def _class_sets(terms: Table, names: Table) -> Iterator[frozenset[str]]:
    """Yield the sets of classes that units may have: of terms, of terms that are names too, of given names as words."""
    yield from terms.class_sets()
    for key, value in terms.keys.items():
        if value >= 0 and names.keys.get(key, ONWARD) >= 0:
            classes = names.classes_of(key) | terms.classes_of(key)
            yield classes
            if GIVEN.classes[0] in classes:
                yield classes - {*GIVEN.classes} | {"WORD"}


def _ground(below: str) -> Ground:
    knowledge = load_knowledge()
    frequencies = _frequencies(DATA / "languages" / "ar" / "frequencies.txt")
    spellings = list(all_spellings(knowledge))
    kept("spellings", below, list, lambda: list(weaken(spellings, frequencies, strong_names())), 1)
    return Ground(
        knowledge=knowledge,
        frequencies=frequencies,
        known=frozenset(known_arabic(spellings, frequencies)),
        whole=frozenset(fold_arabic(word) for word in read_yaml(DATA / "languages" / "ar" / "whole.yml") or ()),
        name_forms=_name_forms(spellings),
        given={lang: tuple(names) for lang, names in given_names(knowledge, frequencies).items()},
        latin=make_romaniser(knowledge.people.values()),
        likeness=pack(knowledge.people.values()),
        english=common_words(),
    )


def _named(below: str, ground: Ground, segmenter: Segmenter) -> Named:
    spellings: list[Spelling] = kept("spellings", below, list, lambda: _weakened(ground), 1)
    formats = {(lang, FORMATS): _formats(ground.knowledge, lang, segmenter) for lang in LANGUAGES}
    return Named(_names(spellings, segmenter), formats)


def _weakened(ground: Ground) -> list[Spelling]:
    return list(weaken(all_spellings(ground.knowledge), ground.frequencies, strong_names()))


def _lexicon_words(lexemes: Mapping[Stage, Sequence[Lexeme]], frequencies: Frequencies) -> set[str]:
    arabic = [lexeme for (lang, _), listed in lexemes.items() if lang == "ar" for lexeme in listed]
    return _without_proclitics(_first_words(form for lexeme in arabic for form, _ in lexeme.forms), frequencies)


def _digest(words: Iterable[str]) -> str:
    return sha256(" ".join(words).encode()).hexdigest()[:16]


def _lexemes(lang: str, stage: str) -> Iterator[Lexeme]:
    folder = DATA / "languages" / lang / "lexicon"
    for path in sorted([*folder.glob(f"{stage}.yml"), *folder.glob(f"{stage}-*.yml")]):
        yield from read_lexicon(path, lang)


def _patterns(lang: str, stage: str) -> Iterable[Pattern]:
    folder = DATA / "languages" / lang / "patterns"
    for path in sorted([*folder.glob(f"{stage}.yml"), *folder.glob(f"{stage}-*.yml")]):
        yield from read_patterns(path, lang)


def _first_words(forms: Iterable[str]) -> set[str]:
    return {fold_arabic(form.split()[0]) for form in forms if script_of(form) == "ar" and len(form.split()[0]) > 2}


PROCLITICS = {"و": 0.5, "ب": 0.7, "ل": 0.7}
"""Zipf units by which the rest of a word must be more frequent than the whole behind each proclitic."""


def _without_proclitics(words: set[str], frequencies: Frequencies) -> set[str]:
    """Leave out words that are a proclitic and a more usual word («وقال», «بوفاة»): they are cut like any other."""
    return {word for word in words if not _with_proclitic(word, words, frequencies)}


def _with_proclitic(word: str, words: Container[str], frequencies: Frequencies) -> bool:
    rest, margin = word[1:], PROCLITICS.get(word[0])
    return margin is not None and rest in words and frequencies.get(rest, 0.0) > frequencies.get(word, 0.0) + margin


def _frequencies(path: Path) -> Frequencies:
    frequencies: dict[str, float] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            value, *forms = line.split()
            for form in forms:
                frequencies.setdefault(fold_arabic(form), float(value))
    return Frequencies(frequencies)


def _abbreviations(lang: str) -> frozenset[str]:
    path = DATA / "languages" / lang / "abbreviations.yml"
    return frozenset(fold(str(word).rstrip(".")) for word in read_yaml(path) or ()) if path.exists() else frozenset()


def _words(lang: str) -> dict[str, frozenset[str]]:
    path = DATA / "languages" / lang / "words.yml"
    lists = read_yaml(path) if path.exists() else None
    return {name: frozenset(map(fold, listed)) for name, listed in (lists or {}).items()}


def _name_forms(spellings: Iterable[Spelling]) -> NameForms:
    forms: dict[str, dict[str, set[str]]] = {}
    for word, gender in {pair for spelling in spellings for pair in _declinable(spelling)}:
        base = fold(word)
        for form, cases in decline(word, gender).items():
            forms.setdefault(form, {}).setdefault(base, set()).update(cases)
    return NameForms(
        {
            form: tuple(
                (base, " ".join(sorted(cases)))
                for base, cases in sorted(bases.items(), key=lambda pair: pair[0] != form)
            )
            for form, bases in forms.items()
        }
    )


def _declinable(spelling: Spelling) -> Iterable[tuple[str, str]]:
    if spelling.entry.kind == "person":
        for word in re.split(r"[\s\-]+", spelling.text):
            if script_of(word) == "ru" and word[:1].isupper() and len(word) > 1:
                yield word, spelling.gender or "m"
    elif spelling.entry.kind == "place" and script_of(spelling.text) == "ru" and " " not in spelling.text:
        yield spelling.text, "f" if spelling.text[-1:] in "ая" else "m"


def _formats(knowledge: Knowledge, lang: str, segmenter: Segmenter) -> Table:
    spellings = (one for named in knowledge.formats.values() for one in format_spellings(named, lang))
    return _names(spellings, segmenter)


def _names(spellings: Iterable[Spelling], segmenter: Segmenter) -> Table:
    table = Spellings()
    for spelling in spellings:
        table.add(keys_of(spelling.text, segmenter), spelling.entry)
    return table.compile()


def keys_of(text: str, segmenter: Segmenter) -> list[str]:
    """Return the folded tokens of a spelling, as the tokeniser will find them in a text."""
    return [word.norm for word in segmenter.columns(text)[2]]


def lemmas_of(text: str, segmenter: Segmenter) -> list[str]:
    """Return the lemmas of a phrase's words, so that it matches in every case and number; of finite verbs the form."""
    words = segmenter.columns(text)[2]
    return [word.keys[1] if len(word.keys) > 1 and "#" not in word.keys[1] else word.norm for word in words]


def _terms(
    lang: str,
    stage: str,
    lexemes: Mapping[Stage, Sequence[Lexeme]],
    patterns: Mapping[Stage, Sequence[Pattern]],
    segmenter: Segmenter,
    given: Iterable[str],
) -> Table:
    table = Spellings()
    for word in given:
        table.add(keys_of(word, segmenter), GIVEN)
    for lexeme in (*lexemes[lang, COMMON], *lexemes[lang, stage]):
        for form, suffix in lexeme.forms:
            word, mark, tagged = form.partition("#")
            keys = keys_of(word, segmenter)
            if mark:
                tag, _, behind = tagged.partition(" ")
                keys[-1] += mark + tag
                keys.extend(keys_of(behind, segmenter) if behind else ())
            table.add(keys, suffixed(lexeme.entry, suffix))
            if (lang, stage) in ANY_FORM and not mark:
                table.add(lemmas_of(word, segmenter), suffixed(lexeme.entry, suffix))
    for word in {word for pattern in patterns[lang, stage] for word in LITERAL.findall(pattern.match)}:
        if word[0].isalpha():
            table.add(keys_of(word, segmenter), Entry("literal", word, (f"'{word}'",)))
    return table.compile()
