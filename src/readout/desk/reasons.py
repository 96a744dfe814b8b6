"""Why an item failed and what a reading doubts, in the reader's language.

The program says and stores both in English. ``data/locales/en/reasons.ftl`` has that wording, with place holders for
what changes; by it the message of another language is found.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from fluent.syntax import FluentParser, ast

from readout.desk.messages import FALLBACK, LOCALES, message


class Told(NamedTuple):
    """A sentence for the reader.

    Attributes:
        text: The sentence.
        lang: Its language: the one that was asked for, or English where the wording is not known.
    """

    text: str
    lang: str


@lru_cache(maxsize=4096)
def tell(reason: str, lang: str) -> Told:
    """Say a reason or doubt in a language.

    Args:
        reason: The English sentence that is stored.
        lang: Code of the language.
    """
    if lang == FALLBACK:
        return Told(reason, lang)
    for name, wording in _wordings():
        found = wording.fullmatch(reason)
        if found:
            values = {key: tell(value, lang).text for key, value in found.groupdict().items()}
            return Told(message(lang, name, **values), lang)
    return Told(reason, FALLBACK)


@cache
def _wordings() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The English messages as expressions, those with the most words of their own first."""
    resource = FluentParser().parse((LOCALES / FALLBACK / "reasons.ftl").read_text(encoding="utf-8"))
    messages = [entry for entry in resource.body if isinstance(entry, ast.Message) and entry.value]
    found = [(entry.id.name, list(_parts(entry.value))) for entry in messages if isinstance(entry.value, ast.Pattern)]
    found.sort(key=lambda pair: -sum(len(part) for part in pair[1] if not part.startswith("(?P<")))
    return tuple((name, re.compile("".join(parts), re.DOTALL)) for name, parts in found)


def _parts(pattern: ast.Pattern) -> Iterator[str]:
    """The parts of a message as parts of an expression."""
    for element in pattern.elements:
        inner = element.expression if isinstance(element, ast.Placeable) else element
        if isinstance(inner, ast.VariableReference):
            yield f"(?P<{inner.id.name}>.+?)"
        elif isinstance(inner, ast.StringLiteral):
            yield re.escape(str(inner.parse()["value"]))
        elif isinstance(inner, ast.TextElement):
            yield re.escape(inner.value)
