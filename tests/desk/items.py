"""A small library for the desk: items with what is hard to show."""

from datetime import date
from pathlib import Path

from readout.library import Library
from readout.model import Document, Failure, Field, Stage
from readout.reading import read_one
from tests.samples import ARABIC, ENGLISH, RUSSIAN, document, evidence, quiet, reading

ASTRAL = "🇷🇺🇹🇷 Putin 😀 and Erdogan spoke by telephone on 18 February 2021, 𝒶 said <b>Putin</b> & co.\nErdogan agreed."
HOSTILE = '<script>alert("x")</script> & "Putin"\nErdogan spoke.'
CLITIC = "وإردوغان"


def fill(path: str) -> None:
    """Make the library: three languages, two versions, signs beyond the first plane, hostile words, a failure."""
    with Library(path) as library:
        for text, name, lang in ((ARABIC, "arabic", "ar"), (RUSSIAN, "russian", "ru"), (ENGLISH, "english", "en")):
            item = document(text, name=name, lang=lang, url=f"https://news.example/{name}")
            library.put(item, reading(item, status="planned" if lang == "en" else "held"))
        changed = document(ENGLISH + " It was warm.", name="english", url="https://news.example/english")
        library.put(changed, reading(changed, status="held"))
        _put_hostile(library)
        none = document("Wheat is ripe.", name="wheat", published=date(2020, 5, 1))
        library.put(none, quiet(none))
        library.store.fail(Failure("news/<b>bad</b>.html", Stage.SOURCE, "the file is <i>empty</i>"))


def _put_hostile(library: Library) -> None:
    item = Document(
        "hostile",
        HOSTILE,
        title="=HYPERLINK(1)",
        url="javascript:alert(1)",
        publisher="<img src=x onerror=alert(1)>",
        lang="en",
        published=date(2021, 3, 1),
        fields=(Field("publisher", "<img src=x onerror=alert(1)>", "option"),),
        source="hostile.txt",
        content_hash="0" * 64,
    )
    library.put(item, reading(item, channel="meeting", day=None))


def fill_by_reading(path: str, texts: dict[str, str]) -> None:
    """Put texts into a library as the program reads them."""
    with Library(path) as library:
        for name, text in texts.items():
            read = read_one(text, published="2021-02-18", url=f"https://news.example/{name}")
            library.put(read.document, read.reading)


def words(path: Path) -> str:
    """Return a file's text."""
    return path.read_text(encoding="utf-8")


__all__ = ["ASTRAL", "CLITIC", "HOSTILE", "evidence", "fill", "fill_by_reading", "words"]
