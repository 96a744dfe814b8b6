"""Everything that reading needs, loaded once: knowledge, lexicons, patterns, and the tokeniser they share."""

import gc
import os
import pickle
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from readout.data.files import DATA, fingerprint
from readout.extraction.compiling import LANGUAGES, STAGES, Compiled, compile_data
from readout.extraction.confidence import Shares
from readout.grammar import Alphabet, Gazetteer, PatternSet
from readout.grammar.frozen import FrozenRegex, freeze
from readout.grammar.patterns import classes_of
from readout.grammar.units import plain_class_sets
from readout.knowledge import Knowledge
from readout.knowledge.likeness import Likeness, pack
from readout.languages import Segmenter
from readout.languages.arabic import ArabicWords
from readout.languages.russian import RussianWords
from readout.languages.wordlist import WordList

__all__ = ["LANGUAGES", "STAGES", "Rules", "compile_data", "load_rules", "prepare", "rules_version"]

SOURCE = Path(__file__).parent.parent
ACTORS = ("person", "office", "counterpart", "leaders", "sides", "pronoun", "group")
"""Kinds of actors."""
KEPT = 4
"""Compiled caches that are kept: one a version in use."""


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
        frequencies: Arabic word forms with Zipf values.
        latin: Latin spellings of Arabic and Russian name words.
        shares: How often values are right, by field and kind of evidence.
        likeness: Known people by some of the words of their names.
        english: Everyday English words.
    """

    version: str
    knowledge: Knowledge
    segmenter: Segmenter
    names: Gazetteer
    terms: Mapping[tuple[str, str], Gazetteer]
    patterns: Mapping[tuple[str, str], PatternSet]
    alphabets: Mapping[tuple[str, str], Alphabet]
    abbreviations: Mapping[str, frozenset[str]]
    frequencies: Mapping[str, float] = field(default_factory=dict)
    latin: Mapping[str, str] = field(default_factory=dict)
    shares: Shares = field(default_factory=lambda: Shares({}))
    likeness: Likeness = field(default_factory=lambda: Likeness(pack(())))
    english: WordList = field(default_factory=lambda: WordList(()))


@cache
def load_rules() -> Rules:
    """Load the rules from the cache, or compile the data files and fill the cache.

    Raises:
        DataError: A data file is wrong.
    """
    version = rules_version()
    with _without_collection():
        return prepare(_cached(version) or _remember(_acquainted(compile_data(version))))


def rules_version() -> str:
    """Return the fingerprint of all data files and of the code that compiles them."""
    data = [path for path in DATA.rglob("*") if path.suffix in (".yml", ".txt")]
    code = [path for folder in ("data", "grammar", "knowledge", "languages") for path in (SOURCE / folder).glob("*.py")]
    return fingerprint([*data, *code, SOURCE / "extraction" / "compiling.py"])[:16]


def prepare(compiled: Compiled) -> Rules:
    """Make the matchers of compiled data."""
    alphabets = {key: _alphabet(key, compiled) for key in compiled.patterns}
    regexes = compiled.regexes
    arabic = ArabicWords(compiled.frequencies, compiled.known, compiled.whole)
    return Rules(
        version=compiled.version,
        knowledge=compiled.knowledge,
        segmenter=Segmenter(arabic, RussianWords(compiled.name_forms)),
        names=Gazetteer(compiled.names),
        terms={key: Gazetteer(table) for key, table in compiled.terms.items()},
        patterns={key: PatternSet(patterns, alphabets[key], regexes) for key, patterns in compiled.patterns.items()},
        alphabets=alphabets,
        abbreviations=compiled.abbreviations,
        frequencies=compiled.frequencies,
        latin=compiled.latin,
        shares=Shares(compiled.shares),
        likeness=Likeness(compiled.likeness),
        english=compiled.english,
    )


def _alphabet(key: tuple[str, str], compiled: Compiled) -> Alphabet:
    """Make the alphabet of a stage: the classes that its patterns ask for, with the sets that are known to occur."""
    asked = (classes_of(pattern) for pattern in compiled.patterns[key])
    alphabet = Alphabet(frozenset({"|"}).union(*asked))
    actors = (frozenset({"ACTOR", f"ACTOR.{kind}"}) for kind in ACTORS)
    for classes in (*compiled.class_sets.get(key, ()), *plain_class_sets(), *actors):
        alphabet.character(classes)
    return alphabet


def _acquainted(compiled: Compiled) -> Compiled:
    """Read the cases that patterns carry, so that the sets of classes that occur in prose are known beforehand."""
    from readout.extraction.cases import read_cases

    rules = prepare(compiled)
    read_cases(rules)
    sets = {key: tuple(alphabet.sets) for key, alphabet in rules.alphabets.items()}
    sources = (source for patterns in rules.patterns.values() for source in patterns.sources())
    return replace(compiled, class_sets=sets, regexes=_frozen(sources))


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
            compiled = pickle.load(file)  # noqa: S301 - this program's own cache, in the user's folder
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


def _drop_old(folder: Path) -> None:
    caches = sorted(folder.glob("rules-*.pickle"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in caches[KEPT:]:
        path.unlink(missing_ok=True)
