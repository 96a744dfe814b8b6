"""Makes ``data/names/words.txt``: usual Latin spellings of name words with their Arabic and Russian ones.

The spellings are Wikidata's (CC0) as ``rigour`` 1.3.8 (MIT) lists them; which of several Latin ones is usual, and which
names are borne often enough, is told by the frequencies of ``wordfreq``. Neither package is needed to read or to build.

    python -m tools.name_words persons.txt
"""

import re
import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from readout.data.files import DATA
from readout.languages.folding import fold_arabic, fold_latin

TONGUES = ("en", "es", "fr", "de", "it", "pl", "pt", "tr", "nl", "sv", "cs", "hu")
PLAIN = 1.9
"""Zipf value from which a name that is known in Latin letters alone is kept."""
ARABIC = re.compile("[\u0621-\u064a\u067e\u0686\u0698\u06a4\u06a9\u06af\u06cc]{2,}$")
RUSSIAN = re.compile("[а-яё]{2,}(?:-[а-яё]{2,})?$")
LATIN = re.compile(r"[a-z]{2,}(?:-[a-z]{2,})?$")


class Name(NamedTuple):
    """One name word."""

    latin: str
    arabic: tuple[str, ...]
    russian: tuple[str, ...]
    weight: float


def names(lines: Iterable[str]) -> Iterator[Name]:
    """Yield the names of Wikidata's list that are worth keeping."""
    zipf_frequency = import_module("wordfreq").zipf_frequency

    for line in lines:
        forms = line.rpartition(" => ")[0].split(", ")
        latin = [form for form in dict.fromkeys(map(fold_latin, forms)) if LATIN.match(form)]
        arabic = tuple(dict.fromkeys(fold_arabic(form) for form in forms if ARABIC.match(form)))
        russian = tuple(form for form in forms if RUSSIAN.match(form))
        if latin:
            weights = {form: max(zipf_frequency(form, tongue) for tongue in TONGUES) for form in latin}
            usual = max(latin, key=lambda form: (weights[form], -len(form)))
            if arabic or russian or weights[usual] >= PLAIN:
                yield Name(usual, arabic, russian, weights[usual])


def write(found: Iterable[Name], path: Path) -> None:
    """Write the names, the most usual first."""
    head = (
        "# Name words: usual Latin spelling, then Arabic and Russian ones. The most usual first.\n"
        "# From Wikidata (CC0) as rigour 1.3.8 (MIT) lists it; made by tools/name_words.py, not by hand.\n"
    )
    lines = sorted(found, key=lambda name: (-name.weight, name.latin))
    merged: dict[str, dict[str, None]] = {}
    for name in lines:
        merged.setdefault(name.latin, {}).update(dict.fromkeys((*name.arabic, *name.russian)))
    path.write_text(head + "".join(" ".join((latin, *forms)) + "\n" for latin, forms in merged.items()), "utf-8")


if __name__ == "__main__":
    with Path(sys.argv[1]).open(encoding="utf-8") as listed:
        write(names(listed), DATA / "names" / "words.txt")
