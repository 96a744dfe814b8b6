"""Everything that reading needs, loaded once: knowledge, lexicons, patterns, and the tokeniser they share."""

import os
import pickle
import re
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from readout.data.files import DATA, fingerprint, read_yaml
from readout.grammar import Alphabet, Entry, Gazetteer, Pattern, PatternSet
from readout.grammar.gazetteer import add_key
from readout.grammar.lexicon import read_lexicon, suffixed
from readout.grammar.patternfile import read_patterns
from readout.knowledge import Knowledge, load_knowledge
from readout.knowledge.romanisation import learn_spellings
from readout.knowledge.spelling import (
    Spelling,
    country_spellings,
    known_arabic,
    organisation_spellings,
    person_spellings,
    place_spellings,
)
from readout.knowledge.weak import given_names, strong_names, weaken
from readout.languages import Segmenter
from readout.languages.arabic import ArabicWords
from readout.languages.folding import fold, fold_arabic, script_of
from readout.languages.russian import RussianWords, decline

LANGUAGES = ("ar", "ru", "en")
STAGES = ("dates", "header", "actors", "contacts", "subjects", "statements", "figures", "references")
COMMON = "common"
LITERAL = re.compile(r"'([^']+)'")
SOURCE = Path(__file__).parent.parent
Table = dict[str, tuple[Entry, ...]]
GIVEN = Entry("given", "given name", ("GIVEN",))


@dataclass(frozen=True)
class Compiled:
    """What the data files compile to; pickled into a cache that is keyed by their content."""

    version: str
    knowledge: Knowledge
    names: Table
    terms: Mapping[tuple[str, str], Table]
    patterns: Mapping[tuple[str, str], tuple[Pattern, ...]]
    name_forms: Mapping[str, tuple[tuple[str, str], ...]]
    frequencies: Mapping[str, float]
    known: frozenset[str]
    whole: frozenset[str]
    abbreviations: Mapping[str, frozenset[str]]
    latin: Mapping[str, str]


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
        alphabet: Class characters, shared by all.
        abbreviations: By language.
        frequencies: Arabic word forms with Zipf values.
        latin: Latin spellings of Arabic and Russian name words.
    """

    version: str
    knowledge: Knowledge
    segmenter: Segmenter
    names: Gazetteer
    terms: Mapping[tuple[str, str], Gazetteer]
    patterns: Mapping[tuple[str, str], PatternSet]
    alphabet: Alphabet
    abbreviations: Mapping[str, frozenset[str]]
    frequencies: Mapping[str, float] = field(default_factory=dict)
    latin: Mapping[str, str] = field(default_factory=dict)


@cache
def load_rules() -> Rules:
    """Load the rules from the cache, or compile the data files and fill the cache.

    Raises:
        DataError: A data file is wrong.
    """
    version = rules_version()
    return prepare(_cached(version) or _remember(compile_data(version)))


def rules_version() -> str:
    """Return the fingerprint of all data files and of the code that compiles them."""
    data = [path for path in DATA.rglob("*") if path.suffix in (".yml", ".txt")]
    code = [path for folder in ("data", "grammar", "knowledge", "languages") for path in (SOURCE / folder).glob("*.py")]
    return fingerprint([*data, *code, Path(__file__)])[:16]


def prepare(compiled: Compiled) -> Rules:
    """Make the matchers of compiled data."""
    segmenter = Segmenter(
        ArabicWords(compiled.frequencies, compiled.known, compiled.whole), RussianWords(compiled.name_forms)
    )
    alphabet = Alphabet()
    register(alphabet, compiled)
    return Rules(
        version=compiled.version,
        knowledge=compiled.knowledge,
        segmenter=segmenter,
        names=Gazetteer(compiled.names),
        terms={key: Gazetteer(table) for key, table in compiled.terms.items()},
        patterns={key: PatternSet(patterns, alphabet) for key, patterns in compiled.patterns.items()},
        alphabet=alphabet,
        abbreviations=compiled.abbreviations,
        frequencies=compiled.frequencies,
        latin=compiled.latin,
    )


def register(alphabet: Alphabet, compiled: Compiled) -> None:
    """Give a character to every set of classes that entries have, so that patterns are compiled once."""
    for table in (compiled.names, *compiled.terms.values()):
        for entries in table.values():
            if entries:
                alphabet.character(frozenset(name for entry in entries for name in entry.classes))


def compile_data(version: str = "") -> Compiled:
    """Compile all data files.

    Raises:
        DataError: A data file is wrong.
    """
    knowledge = load_knowledge()
    spellings = list(_spellings(knowledge))
    lexemes = {(lang, stage): list(_lexemes(lang, stage)) for lang in LANGUAGES for stage in (COMMON, *STAGES)}
    patterns = {(lang, stage): tuple(_patterns(lang, stage)) for lang in LANGUAGES for stage in STAGES}
    frequencies = _frequencies(DATA / "languages" / "ar" / "frequencies.txt")
    known = known_arabic(spellings, frequencies)
    for (lang, _), listed in lexemes.items():
        if lang == "ar":
            known.update(_first_words(form for lexeme in listed for form, _ in lexeme.forms))
    whole = frozenset(fold_arabic(word) for word in read_yaml(DATA / "languages" / "ar" / "whole.yml") or ())
    name_forms = _name_forms(spellings)
    given = given_names(knowledge, frequencies)
    segmenter = Segmenter(ArabicWords(frequencies, known, whole), RussianWords(name_forms))
    return Compiled(
        version=version,
        knowledge=knowledge,
        names=_names(weaken(spellings, frequencies, strong_names()), segmenter),
        terms={
            (lang, stage): _terms(lang, stage, lexemes, patterns, segmenter, given[lang] if stage == "actors" else ())
            for lang in LANGUAGES
            for stage in STAGES
        },
        patterns=patterns,
        name_forms=name_forms,
        frequencies=frequencies,
        known=frozenset(known),
        whole=whole,
        abbreviations={lang: _abbreviations(lang) for lang in LANGUAGES},
        latin=learn_spellings(knowledge.people.values()),
    )


def _spellings(knowledge: Knowledge) -> Iterable[Spelling]:
    for person in knowledge.people.values():
        yield from person_spellings(person)
    for country in knowledge.countries.values():
        yield from country_spellings(country)
    for organisation in knowledge.organisations.values():
        yield from organisation_spellings(organisation)
    for place in knowledge.places.values():
        yield from place_spellings(place)


def _lexemes(lang: str, stage: str):  # type: ignore[no-untyped-def]
    folder = DATA / "languages" / lang / "lexicon"
    for path in sorted([*folder.glob(f"{stage}.yml"), *folder.glob(f"{stage}-*.yml")]):
        yield from read_lexicon(path, lang)


def _patterns(lang: str, stage: str) -> Iterable[Pattern]:
    folder = DATA / "languages" / lang / "patterns"
    for path in sorted([*folder.glob(f"{stage}.yml"), *folder.glob(f"{stage}-*.yml")]):
        yield from read_patterns(path, lang)


def _first_words(forms: Iterable[str]) -> set[str]:
    return {fold_arabic(form.split()[0]) for form in forms if script_of(form) == "ar" and len(form.split()[0]) > 2}


def _frequencies(path: Path) -> dict[str, float]:
    frequencies = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            value, *forms = line.split()
            frequencies.update(dict.fromkeys(forms, float(value)))
    return frequencies


def _abbreviations(lang: str) -> frozenset[str]:
    path = DATA / "languages" / lang / "abbreviations.yml"
    return frozenset(fold(str(word).rstrip(".")) for word in read_yaml(path) or ()) if path.exists() else frozenset()


def _name_forms(spellings: Iterable[Spelling]) -> dict[str, tuple[tuple[str, str], ...]]:
    forms: dict[str, dict[str, set[str]]] = {}
    for word, gender in {pair for spelling in spellings for pair in _declinable(spelling)}:
        base = fold(word)
        for form, cases in decline(word, gender).items():
            forms.setdefault(form, {}).setdefault(base, set()).update(cases)
    return {
        form: tuple((base, " ".join(sorted(cases))) for base, cases in sorted(bases.items(), key=lambda pair: pair[0] != form))
        for form, bases in forms.items()
    }


def _declinable(spelling: Spelling) -> Iterable[tuple[str, str]]:
    if spelling.entry.kind == "person":
        for word in re.split(r"[\s\-]+", spelling.text):
            if script_of(word) == "ru" and word[:1].isupper() and len(word) > 2:
                yield word, spelling.gender or "m"
    elif spelling.entry.kind == "place" and script_of(spelling.text) == "ru" and " " not in spelling.text:
        yield spelling.text, "f" if spelling.text[-1:] in "ая" else "m"


def _names(spellings: Iterable[Spelling], segmenter: Segmenter) -> Table:
    table: Table = {}
    for spelling in spellings:
        add_key(table, keys_of(spelling.text, segmenter), spelling.entry)
    return table


def keys_of(text: str, segmenter: Segmenter) -> list[str]:
    """Return the folded tokens of a spelling, as the tokeniser will find them in a text."""
    return [word.norm for word in segmenter.columns(text)[2]]


def _terms(lang, stage, lexemes, patterns, segmenter: Segmenter, given: Iterable[str]) -> Table:  # type: ignore[no-untyped-def]
    table: Table = {}
    for word in given:
        add_key(table, keys_of(word, segmenter), GIVEN)
    for lexeme in (*lexemes[lang, COMMON], *lexemes[lang, stage]):
        for form, suffix in lexeme.forms:
            word, mark, tag = form.partition("#")
            keys = keys_of(word, segmenter)
            if mark:
                keys[-1] += mark + tag
            add_key(table, keys, suffixed(lexeme.entry, suffix))
    for word in {word for pattern in patterns[lang, stage] for word in LITERAL.findall(pattern.match)}:
        if word[0].isalpha():
            add_key(table, keys_of(word, segmenter), Entry("literal", word, (f"'{word}'",)))
    return table


def cache_folder() -> Path:
    """Return the folder for compiled data: ``READOUT_CACHE``, else the user's cache folder."""
    given = os.environ.get("READOUT_CACHE")
    if given:
        return Path(given)
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "readout"


def _cached(version: str) -> Compiled | None:
    path = cache_folder() / f"rules-{version}.pickle"
    try:
        with path.open("rb") as file:
            compiled = pickle.load(file)  # written by this program, in the user's own cache folder
    except (OSError, pickle.UnpicklingError, EOFError, AttributeError, ImportError, TypeError):
        return None
    return compiled if isinstance(compiled, Compiled) and compiled.version == version else None


def _remember(compiled: Compiled) -> Compiled:
    folder = cache_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.NamedTemporaryFile(dir=folder, delete=False) as file:
            pickle.dump(compiled, file, protocol=5)
        Path(file.name).replace(folder / f"rules-{compiled.version}.pickle")
        _drop_old(folder)
    except OSError:
        pass  # a read-only home: compiled anew each time
    return compiled


def _drop_old(folder: Path, keep: int = 4) -> None:
    caches = sorted(folder.glob("rules-*.pickle"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in caches[keep:]:
        path.unlink(missing_ok=True)


