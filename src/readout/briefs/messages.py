"""The messages of briefs, in three languages."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from readout.data.files import DATA

LANGUAGES = ("ar", "ru", "en")
FILES = ("brief.ftl", "comparison.ftl")
ARABIC_MARKS = {";": "؛", ",": "،"}


@cache
def _bundle(lang: str) -> Any:
    from fluent.runtime import FluentBundle, FluentResource

    bundle = FluentBundle([lang], use_isolating=False)
    for name in FILES:
        bundle.add_resource(FluentResource((DATA / "locales" / lang / name).read_text(encoding="utf-8")))
    return bundle


def has(lang: str, name: str) -> bool:
    """Tell whether there is a message of this name."""
    return bool(_bundle(lang).has_message(name))


def say(lang: str, name: str, /, **values: object) -> str:
    """Format a message; underscores in the names of values stand for hyphens.

    Raises:
        KeyError: There is no such message, or it needs a value that was not given.
    """
    bundle = _bundle(lang)
    if not bundle.has_message(name):
        raise KeyError(f"{lang}/brief.ftl has no message {name}")
    given = {key.replace("_", "-"): value for key, value in values.items()}
    text, errors = bundle.format_pattern(bundle.get_message(name).value, given)
    if errors:
        raise KeyError(f"{lang}/brief.ftl, {name}: {errors[0]}")
    return " ".join(text.split()) if not text[:1].isspace() else " " + " ".join(text.split())


def listed(lang: str, parts: list[str]) -> str:
    """Join parts as the language lists things; parts that hold an «and» themselves are kept apart by more than that."""
    if len(parts) < 2:
        return "".join(parts)
    compound = any(joint in part for part in parts for joint in (" and ", " и "))
    return say(lang, "and-last-long" if compound else "and-last", most=_comma(lang).join(parts[:-1]), last=parts[-1])


def separated(lang: str, parts: Iterable[str], mark: str = ";") -> str:
    """Set parts beside each other with a semicolon, or comma, of the language."""
    return (f"{ARABIC_MARKS[mark]} " if lang == "ar" else f"{mark} ").join(parts)


def _comma(lang: str) -> str:
    return " و" if lang == "ar" else ", "
