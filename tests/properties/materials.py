"""Texts to spoil, and ways to spoil them."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any

from hypothesis import strategies as st

from readout.extraction.reader import read_document
from readout.extraction.rules import LANGUAGES, load_rules
from readout.model import Document, Evidence, Reading
from tools.floors import OWN

PUBLISHED = date(2022, 6, 15)
MARKS = "\"«»“”„'’‹›()[]-–—,.:;!?،؛؟\n\u200f\u00a0"
ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
LOOKALIKES = str.maketrans("aeopcxyABEKMHOPCTX", "аеорсхуАВЕКМНОРСТХ")


@cache
def texts() -> dict[str, tuple[str, ...]]:
    """Return the texts of the project's own corpus by language."""
    items = [json.loads(line) for line in (OWN / "items.jsonl").read_text(encoding="utf-8").splitlines()]
    return {lang: tuple(item["text"] for item in items if item["id"].startswith(lang)) for lang in LANGUAGES}


def all_texts() -> list[str]:
    """Return the texts of all languages."""
    return [text for of_one in texts().values() for text in of_one]


@st.composite
def cuts(draw: st.DrawFn) -> str:
    """A part of a text, cut anywhere."""
    text = draw(st.sampled_from(all_texts()))
    first = draw(st.integers(0, len(text)))
    return text[first : draw(st.integers(first, len(text)))]


@st.composite
def merged(draw: st.DrawFn) -> str:
    """Parts of several texts, of one language or several, run into each other."""
    return draw(st.sampled_from(["", " ", "\n", "\n\n", " — ", "»"])).join(
        draw(st.lists(cuts(), min_size=2, max_size=4))
    )


@st.composite
def marked(draw: st.DrawFn) -> str:
    """A text in which marks are put in, doubled or taken out."""
    text = draw(st.sampled_from(all_texts()))
    for _ in range(draw(st.integers(1, 12))):
        at, mark = draw(st.integers(0, len(text))), draw(st.sampled_from(MARKS))
        work: Callable[[str], str] = draw(st.sampled_from([_insert(at, mark), _doubled(mark), _removed(mark)]))
        text = work(text)
    return text


def _insert(at: int, mark: str) -> Callable[[str], str]:
    return lambda text: text[:at] + mark + text[at:]


def _doubled(mark: str) -> Callable[[str], str]:
    return lambda text: text.replace(mark, mark + mark) if text.count(mark) < 50 else text


def _removed(mark: str) -> Callable[[str], str]:
    return lambda text: text.replace(mark, "")


@st.composite
def respelt(draw: st.DrawFn) -> str:
    """A text with digits or letters of other scripts in the place of its own."""
    text = draw(st.one_of(st.sampled_from(all_texts()), cuts()))
    table = draw(st.sampled_from([ARABIC_DIGITS, PERSIAN_DIGITS, LOOKALIKES]))
    first = draw(st.integers(0, len(text)))
    return text[:first] + text[first:].translate(table)


def spoilt() -> st.SearchStrategy[str]:
    """Texts spoilt in all these ways, and any letters at all."""
    return st.one_of(cuts(), merged(), marked(), respelt(), st.text(max_size=200))


def read(text: str, lang: str = "") -> Reading:
    """Read a text as an item of one day.

    Raises:
        ItemError: It has no words, or its language is not covered.
    """
    return read_document(Document("item", text, lang=lang, published=PUBLISHED), load_rules())


@dataclass(frozen=True, slots=True)
class Found:
    """A value of a reading: the field it stands in, and its evidence."""

    field: str
    value: Any
    evidence: tuple[Evidence, ...]


def _words(evidence: tuple[Evidence, ...]) -> str:
    """What stands for a part without a value of its own, a statement or reference: its words."""
    return " … ".join(one.quote for one in evidence)


def values_of(part: Any, field: str = "") -> Iterator[Found]:
    """Yield every part of a reading that has evidence."""
    if isinstance(part, tuple):
        for one in part:
            yield from values_of(one, field)
    elif is_dataclass(part) and not isinstance(part, Evidence):
        if hasattr(part, "evidence"):
            yield Found(field, getattr(part, "value", _words(part.evidence)), part.evidence)
        for inner in fields(part):
            if inner.name != "evidence":
                yield from values_of(getattr(part, inner.name), f"{field}.{inner.name}".removeprefix("."))
