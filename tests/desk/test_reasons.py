"""Reasons and doubts are told in the reader's language, whatever the program says in English."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import readout
from readout.desk.messages import LANGUAGES
from readout.desk.reasons import tell
from readout.model.event import Judgement, TellingKey
from readout.resolution.constraints import gather
from readout.search import QueryError
from readout.search.query import parse
from readout.store import NotInLibraryError

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


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("written", ["who:", "nofield:x", "status:maybe", "on:someday"])
def test_every_wrong_search_is_told(lang: str, written: str) -> None:
    with pytest.raises(QueryError) as wrong:
        parse(written)
    assert tell(str(wrong.value), lang).lang == lang


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_missing_and_what_is_stored_with_an_event_is_told(lang: str, tmp_path: Path) -> None:
    with readout.Library(tmp_path / "library.db") as library:
        for ask in (library.show, library.compare):
            with pytest.raises(NotInLibraryError) as wrong:
                ask("nothing")
            assert tell(str(wrong.value), lang).lang == lang
    notes = gather([judged(1, "same"), judged(2, "apart")], [TellingKey("a", 0), TellingKey("b", 0)]).notes
    assert {tell(note, lang).lang for some in notes.values() for note in some} == {lang}


def judged(number: int, kind: str) -> Judgement:
    return Judgement(number, kind, "a", other="b", who="anna", made_at=f"2024-03-0{number}T10:00:00")
