"""Files, folders, archives and standard input."""

import io
import os
import sys
from datetime import date
from pathlib import Path

import pytest

from readout.sources import Options, documents, paths

TEXT = "The two ministers spoke by telephone on Monday."
EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.txt", "sub/c.html", ".hidden", ".git/config", "README.md", "LICENSE", "sub/empty.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("" if "empty" in name else f"{TEXT} {name}", encoding="utf-8")
    return tmp_path


def sources(root: Path) -> list[str]:
    found = (outcome.value or outcome.failure for outcome in documents(root))
    return [os.path.relpath(one.source, root) for one in found if one]


def test_folder_is_read_in_the_order_of_names(folder: Path) -> None:
    assert sources(folder) == ["a.txt", "b.txt", "sub/c.html", "sub/empty.txt"]
    assert [path.name for path in paths(folder)] == ["a.txt", "b.txt", "c.html", "empty.txt"]


def test_links_to_folders_are_not_followed(folder: Path) -> None:
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    assert len(sources(folder)) == 4


def test_named_file_is_read_whatever_its_name(folder: Path) -> None:
    (outcome,) = documents(folder / "README.md")
    assert outcome.value


@pytest.mark.parametrize("name", ["missing.txt", "no/such/folder", "bad\0name", "x" * 5000])
def test_path_that_leads_nowhere_is_told(tmp_path: Path, name: str) -> None:
    (outcome,) = documents(str(tmp_path / name))
    assert outcome.failure
    assert ";" in outcome.failure.reason


def test_empty_folder_is_told(tmp_path: Path) -> None:
    (outcome,) = documents(tmp_path)
    assert outcome.failure
    assert "no items" in outcome.failure.reason


def test_device_is_told() -> None:
    (outcome,) = documents("/dev/zero")
    assert outcome.failure
    assert "device" in outcome.failure.reason


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_forbidden_file_is_told(folder: Path) -> None:
    (folder / "a.txt").chmod(0)
    outcome = next(documents(folder / "a.txt"))
    assert outcome.failure


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    (outcome,) = documents("-")
    assert outcome.value
    assert outcome.value.source == "standard input"


def test_named_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    if not os.fork():
        pipe.write_text(TEXT)
        os._exit(0)
    (outcome,) = documents(pipe)
    assert outcome.value


def test_several_sources_and_options(folder: Path) -> None:
    given = {"published": date(2021, 2, 18), "lang": "en", "url": "https://a.example/1", "publisher": "Desk"}
    outcomes = list(documents([folder / "a.txt", str(folder / "b.txt")], **given))  # type: ignore[arg-type]
    for outcome in outcomes:
        assert outcome.value
        assert outcome.value.published == date(2021, 2, 18)
        assert (outcome.value.lang, outcome.value.publisher, outcome.value.url) == ("en", "Desk", "https://a.example/1")
    assert outcomes == list(
        documents([folder / "a.txt", folder / "b.txt"], Options("2021-02-18", "en", "https://a.example/1", "Desk"))
    )


def test_unknown_option_is_a_wrong_use(folder: Path) -> None:
    with pytest.raises(TypeError):
        next(documents(folder, colour="red"))


def test_examples_are_what_their_description_says() -> None:
    outcomes = list(documents(EXAMPLES))
    failures = [outcome.failure.source for outcome in outcomes if outcome.failure]
    assert [Path(source).name for source in failures] == ["cut-page.html.gz", "mixed-encodings.txt"]
    assert len(outcomes) == 20


def test_only_the_lines_asked_for_are_read(tmp_path: Path) -> None:
    path = tmp_path / "items.jsonl"
    path.write_text('{"id": "a", "text": "A."}\n' * 1000, encoding="utf-8")
    stream = path.open("rb", buffering=0)
    next(documents(stream))
    assert stream.tell() <= 200_000
