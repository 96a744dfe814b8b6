"""The desk's words in each language: Fluent messages of ``data/locales/<language>``."""

from functools import cache
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from readout.data.files import DATA

LOCALES = DATA / "locales"
FILES = ("desk.ftl", "comparison.ftl", "vocabulary.ftl", "reasons.ftl")
FALLBACK = "en"
NAMES = {"en": "English", "ru": "Русский", "ar": "العربية"}
LANGUAGES = tuple(lang for lang in NAMES if (LOCALES / lang).is_dir())


@cache
def bundle(lang: str) -> FluentBundle:
    """Load the messages of a language.

    Names within messages are not set apart with invisible marks: pages do that, and copied text stays clean.
    """
    made = FluentBundle([lang], use_isolating=False)
    for name in FILES:
        made.add_resource(FluentResource((LOCALES / lang / name).read_text(encoding="utf-8")))
    return made


def has_message(lang: str, name: str) -> bool:
    """Tell whether a language has a message."""
    return bundle(lang).has_message(name)


def message(lang: str, name: str, **values: Any) -> str:
    """Return a message in a language, else in English, else its name.

    Args:
        lang: Code of the language.
        name: The message's id.
        values: What stands in its place holders.
    """
    for code in (lang, FALLBACK):
        found = bundle(code)
        if found.has_message(name):
            pattern = found.get_message(name).value
            return str(found.format_pattern(pattern, values)[0]) if pattern else name
    return name
