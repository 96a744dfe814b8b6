"""Lexicon files: word classes with their words, phrases and values.

A file under ``data/languages/<xx>/lexicon/`` maps class names to lists of lexemes. A lexeme is a word or
phrase, or a mapping with ``forms`` (spellings) or ``verb`` (principal parts, inflected by the language's
rules), ``also`` (further classes) and any further values that rules use::

    SPEECH:
      - {verb: [أكد, يؤكد], act: affirm}
      - {forms: [تصريح, تصريحات], act: state, also: [SPEECHNOUN]}
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from readout.data.files import DataError, read_yaml
from readout.grammar.gazetteer import Entry
from readout.languages.inflection import conjugate

RESERVED = {"forms", "verb", "also"}


@dataclass(frozen=True, slots=True)
class Lexeme:
    """One lexeme of a lexicon file.

    Attributes:
        forms: Spellings, each with the suffix (``.inf``, ``.conv``, …) that its classes take, or "".
        entry: What it stands for.
        where: File and class, for messages.
    """

    forms: tuple[tuple[str, str], ...]
    entry: Entry
    where: str = field(compare=False, default="")


def read_lexicon(path: Path, lang: str) -> Iterator[Lexeme]:
    """Read one lexicon file.

    Raises:
        DataError: The file is malformed; the message names file, class and reason.
    """
    data = read_yaml(path) or {}
    if not isinstance(data, dict):
        raise DataError(path, "a lexicon file maps class names to lists of words")
    for name, lexemes in data.items():
        for raw in lexemes or ():
            yield _lexeme(raw, str(name), lang, path)


def _lexeme(raw: Any, name: str, lang: str, path: Path) -> Lexeme:
    if isinstance(raw, str):
        raw = {"forms": [raw]}
    if not isinstance(raw, dict) or not (raw.get("forms") or raw.get("verb")):
        raise DataError(path, f"{name}: a lexeme is a word, or a mapping with «forms» or «verb», not {raw!r}")
    forms = [(str(form), "") for form in raw.get("forms") or ()]
    if raw.get("verb"):
        forms.extend(conjugate([str(part) for part in raw["verb"]], lang))
    attributes = {key: value for key, value in raw.items() if key not in RESERVED}
    classes = (name, *(str(other) for other in raw.get("also") or ()))
    entry = Entry("term", forms[0][0], classes, attributes=attributes)
    return Lexeme(tuple(dict.fromkeys(forms)), entry, f"{path}: {name}")


def suffixed(entry: Entry, suffix: str) -> Entry:
    """Return the entry of an inflected form: its classes, and its classes with the form's suffix."""
    if not suffix:
        return entry
    classes = entry.classes + tuple(name + suffix for name in entry.classes)
    return Entry(entry.kind, entry.id, classes, suffix, entry.ambiguous, entry.attributes)
