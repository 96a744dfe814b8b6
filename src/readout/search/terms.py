"""Words as the full-text index has them, where no analysis of the language is at hand.

The folded words of a text come first, in their order, so that phrases can be found; after them come further forms
under which single words can be found: Arabic words without the letters that are written onto them.
"""

import re
from functools import lru_cache

from readout.languages import fold, script_of

WORD = re.compile(r"[^\W_]+(?:['’\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670]+[^\W_]*)*")
_ONTO = re.compile("^(?:[وف]?(?:[بك]?ال|لل)|[وف][بكلس]?|[بكلس])(?=.{3})")


def index_terms(text: str, _lang: str = "") -> str:
    """Turn a text into terms for the index.

    Args:
        text: Any text, of one word or of many.
        _lang: The text's language; here the script of each word decides instead.

    Example:
        >>> index_terms("وإردوغان ٢٠٢١")
        'واردوغان 2021 اردوغان'
    """
    words: list[str] = []
    further: dict[str, None] = {}
    for found in WORD.findall(text):
        plain, bare = _forms(found)
        words += [plain] if plain else []
        further |= bare
    return " ".join([*words, *further]).strip()


def words_of(text: str) -> list[str]:
    """Return the words of a query or a name, without the marks between them."""
    return WORD.findall(text)


@lru_cache(200_000)
def _forms(word: str) -> tuple[str, dict[str, None]]:
    plain = _plain(word)
    return plain, dict.fromkeys(_bare(plain)) if script_of(plain) == "ar" else {}


def _plain(word: str) -> str:
    return "".join(character for character in fold(word) if character.isalnum())


def _bare(word: str) -> list[str]:
    cut = _ONTO.match(word)
    rest = word[cut.end() :] if cut else ""
    return [rest, *_bare(rest)] if rest else []
