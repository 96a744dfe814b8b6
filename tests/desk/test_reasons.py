"""Reasons and doubts are told in the reader's language, whatever the program says in English."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import readout
from readout.desk.messages import LANGUAGES
from readout.desk.reasons import tell

SOURCE = Path(readout.__file__).parent
SAYING = [
    *(SOURCE / "sources").glob("*.py"),
    SOURCE / "languages" / "detection.py",
    SOURCE / "store" / "identity.py",
    SOURCE / "pipeline.py",
]
DOUBTING = [SOURCE / "extraction" / name for name in ("dates.py", "date_kinds.py", "publication.py")]


def sentences(path: Path, mark: str) -> Iterator[str]:
    """Yield the sentences of a module that hold a mark; what changes in them stands as a letter."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inner = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    inner |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            text = "".join(str(one.value) if isinstance(one, ast.Constant) else "X" for one in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in inner:
            text = node.value
        else:
            continue
        if mark in text and "complete: X" not in text and "charset" not in text:
            yield text


@pytest.mark.parametrize("path", SAYING, ids=lambda path: path.name)
def test_every_reason_is_told(path: Path) -> None:
    assert [text for text in sentences(path, "; ") if tell(text, "ar").lang != "ar"] == []


@pytest.mark.parametrize("path", DOUBTING, ids=lambda path: path.name)
def test_every_doubt_is_told(path: Path) -> None:
    found = list(sentences(path, "The item"))
    assert found
    assert [text for text in found if tell(text, "ru").lang != "ru"] == []


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        (
            "it is a JPEG picture; run text recognition (OCR) on it first",
            "это картинка JPEG; сначала распознайте текст (OCR)",
        ),
        (
            "The item writes «Tuesday 18», but 2021-02-18 is a Thursday.",
            "В материале написано «Tuesday 18», но 2021-02-18 — четверг.",
        ),
        ('it is no JSON object; each item is {"id": …, "text": …}', "это не объект JSON; каждый материал — {"),
    ],
)
def test_what_changes_is_told_too(reason: str, told: str) -> None:
    assert tell(reason, "ru").text.startswith(told)
    assert tell(reason, "en").text == reason


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_unknown_wording_stays_english(lang: str) -> None:
    assert tell("something else", lang) == ("something else", "en")
