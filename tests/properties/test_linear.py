"""Reading takes time in proportion to the length of the text."""

import time
from collections.abc import Callable, Sequence

import pytest

from readout.extraction.rules import LANGUAGES
from tests.properties.materials import read, texts

WHOLE = (125_000, 250_000, 500_000, 1_000_000)
HARDER = (125_000, 500_000)
MOST = 2.7
"""Twice the text takes at most so many times as long; a quadratic stage would take four times."""

OFTEN = 3
"""How often a short text is read."""

HARD: dict[str, Callable[[str], str]] = {
    "items": lambda lang: "\n\n".join(texts()[lang]),
    "one-line": lambda lang: " ".join(texts()[lang]).replace("\n", " "),
    "no-stops": lambda lang: " ".join(texts()[lang]).replace("\n", " ").translate(str.maketrans("", "", ".!?؟")),
    "quotation-marks": lambda lang: texts()[lang][0].replace(" ", ' "'),
}


def seconds(text: str, lang: str) -> float:
    """Return the least processor time that reading a text takes; other work on the machine makes it seem more."""
    return min(_seconds(text, lang) for _ in range(OFTEN if len(text) <= HARDER[-1] else 1))


def _seconds(text: str, lang: str) -> float:
    began = time.process_time()
    read(text, lang)
    return time.process_time() - began


def grown(piece: str, length: int) -> str:
    """Repeat a text up to a length, each time with other years, so that no copy tells the same again."""
    copies = (piece.replace("20", f"{20 + number % 70}") for number in range(length // len(piece) + 1))
    return "".join(copies)[:length]


def took(kind: str, lang: str, lengths: Sequence[int]) -> list[float]:
    """Return the time that each length of a kind of text takes."""
    piece = HARD[kind](lang) + "\n\n"
    read(piece, lang)
    return [seconds(grown(piece, length), lang) for length in lengths]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_twice_the_text_takes_twice_the_time(lang: str) -> None:
    times = took("items", lang, WHOLE)
    assert times[-1] / times[0] < MOST ** (len(WHOLE) - 1), times


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", [kind for kind in HARD if kind != "items"])
def test_hard_texts_take_no_longer_in_proportion(kind: str, lang: str) -> None:
    first, second = took(kind, lang, HARDER)
    assert second / first < MOST**2 * 1.2, (first, second)
