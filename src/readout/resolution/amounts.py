"""The amounts in the words of a statement, in full and in European digits: those of any two languages compare."""

import re
from functools import cache

from readout.resolution.wordlists import vocabulary

NUMBER = re.compile(r"\d{1,3}(?:[.,٬\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:[.,٫]\d+)?")
GROUPED = re.compile(r"\d{1,3}(?:[.,٬\u00a0\u202f ]\d{3})+")
YEARS = range(1900, 2101)
FOLDED = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه", "ё": "е"})


def numbers(words: str) -> frozenset[str]:
    """Return the amounts of a text, each with the kind of thing that it counts where the next word tells it.

    Example:
        >>> sorted(numbers("1,5 млн долларов")), sorted(numbers("200 شاحنة")), sorted(numbers("12 percent"))
        (['1500000 money'], ['200'], ['12 percent'])
    """
    plain = words.casefold().translate(FOLDED)
    return frozenset(_amount(found, plain) for found in NUMBER.finditer(plain))


def without_numbers(words: str) -> str:
    """Return a text without its amounts: what it says of whatever number."""
    return " ".join(NUMBER.sub(" ", words).split()) or words


def kind_of(amount: str) -> str:
    """Return what an amount of ``numbers`` counts: ``percent``, ``money``, … or an empty string."""
    return amount.partition(" ")[2]


def _amount(found: re.Match[str], plain: str) -> str:
    written = "".join(str(int(letter)) if letter.isdigit() else letter for letter in found.group())
    if GROUPED.fullmatch(found.group()):
        value = float(re.sub(r"\D", "", written))
    else:
        value = float(written.replace(",", ".").replace("٫", "."))
    behind = plain[found.end() :].lstrip("-–‑ \u00a0\u202f")
    if scale := _begins("scales").match(behind):
        value *= float(_meaning("scales")[scale.group(1)])
        behind = behind[scale.end() :].lstrip("-–‑. \u00a0\u202f")
    unit = _begins("units").match(behind)
    kind = _meaning("units")[unit.group(1)] if unit else ""
    if kind == "time" and value in YEARS:  # «2022 года» is a year, not a number of them
        kind = ""
    return " ".join(filter(None, (f"{value:.3f}".rstrip("0").rstrip("."), kind)))


@cache
def _begins(group: str) -> re.Pattern[str]:
    words = sorted(_meaning(group), key=len, reverse=True)
    return re.compile(rf"({'|'.join(map(re.escape, words))})\w*")


@cache
def _meaning(group: str) -> dict[str, str]:
    return {word: str(means) for means, words in vocabulary("counted")[group].items() for word in words}
