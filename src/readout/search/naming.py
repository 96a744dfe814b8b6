"""What users may call the subjects, situations and countries that contacts hold."""

from collections.abc import Callable, Iterable
from functools import cache

Fold = Callable[[str], str]
LANGUAGES = ("en", "ar", "ru")


def called(values: Iterable[str], wanted: str, fold: Fold) -> list[str]:
    """Find the values that a user means.

    Args:
        values: Codes of countries, names of bodies and regions, or subjects (``trade-economy``).
        wanted: What the user wrote, in any language.
        fold: Makes spellings of one word the same.

    Returns:
        Those values of which every word asked for is the beginning of a word; of countries also by code, and by
        their names in Arabic, Russian and English.
    """
    asked = fold(wanted).split()
    return [value for value in values if asked and any(_fits(asked, name, fold) for name in names_of(value))]


def _fits(asked: list[str], name: str, fold: Fold) -> bool:
    words = fold(name).split()
    if len(name) == 2 and name.isupper():
        return words == asked
    return all(any(word.startswith(one) for word in words) for one in asked)


def names_of(value: str) -> list[str]:
    """Return the names of a country by its code, in all languages, with the code; of anything else its own name."""
    if len(value) == 2 and value.isupper():
        return [value, *(names[value] for lang in LANGUAGES if value in (names := _territories(lang)))]
    return [value]


@cache
def _territories(lang: str) -> dict[str, str]:
    from babel import Locale

    return {str(code): str(name) for code, name in Locale(lang).territories.items()}
