"""Small word lists of matching and comparing, from ``data/vocabularies``."""

from functools import cache
from typing import Any

from readout.data.files import DATA, read_yaml

VOCABULARIES = DATA / "vocabularies"


@cache
def vocabulary(name: str) -> Any:
    """Load one vocabulary by the name of its file, without its ending."""
    return read_yaml(VOCABULARIES / f"{name}.yml")


def says_moved(text: str, lang: str) -> bool:
    """Tell whether a text tells of a contact put off, brought forward or called off."""
    plain = text.casefold().replace("ё", "е")
    return any(word in plain for word in vocabulary("moved").get(lang, ()))
