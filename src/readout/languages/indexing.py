"""Text as terms of a full-text index."""

import re

from readout.languages.analysis import Segmenter
from readout.languages.word import Word

INDEXED = ("word", "number")
PARTS = re.compile(r"[^\W_]+")


def index_terms(text: str, segmenter: Segmenter) -> str:
    """Turn a text, or the words of a query, into terms for an index that splits at spaces.

    The folded words come first, in their order and without proclitics, so that phrases can be found; after them come
    the further forms under which single words can be found: without article, enclitic or ending.

    Args:
        text: Any text, of one word or of many.
        segmenter: Cuts and analyses words.

    Example:
        «وإردوغان في موسكو» gives «اردوغان في موسكو»; «Путина» gives «путина путин».
    """
    words = [word for word in segmenter.columns(text)[2] if word.kind in INDEXED]
    plain = [part for word in words for part in PARTS.findall(word.norm)]
    further = dict.fromkeys(form for word in words for form in _further(word))
    return " ".join([*plain, *further])


def _further(word: Word) -> list[str]:
    return [key for key in word.keys[1:] if PARTS.fullmatch(key)]
