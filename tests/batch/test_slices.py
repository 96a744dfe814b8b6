"""The parts of an input give what the whole gives."""

from pathlib import Path

import pytest

from readout.batch.slices import Slice, read_slice, slices
from readout.model import Document, Outcome
from readout.sources import Options, documents
from tests.batch.conftest import write_lines, write_warc


def read(parts: list[Slice]) -> list[Outcome[Document]]:
    return [outcome for part in parts for outcome in read_slice(part, Options())]


@pytest.mark.parametrize("size", [1, 700, 5_000, 1 << 20])
def test_lines_are_cut_between_items(archive: Path, size: int) -> None:
    assert read(list(slices(archive, size))) == list(documents(archive))


def test_a_last_line_without_end_is_read(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "items.jsonl", 9)
    path.write_bytes(path.read_bytes().rstrip())
    assert read(list(slices(path, 900))) == list(documents(path))


@pytest.mark.parametrize("name", ["pages.warc", "pages.warc.gz"])
@pytest.mark.parametrize("size", [100, 1_500, 1 << 20])
def test_archives_are_cut_between_records(tmp_path: Path, name: str, size: int) -> None:
    path = write_warc(tmp_path / name, 30)
    whole = list(documents(path))
    assert len(whole) == 30
    assert read(list(slices(path, size))) == whole


@pytest.mark.parametrize("name", ["pages.warc", "pages.warc.gz"])
def test_a_damaged_record_loses_no_other(tmp_path: Path, name: str) -> None:
    path = write_warc(tmp_path / name, 30)
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 60] = b"\xff" * 60
    path.write_bytes(bytes(data))
    whole = {outcome.value.url for outcome in documents(path) if outcome.value}
    assert len(whole) >= 28
    for size in (300, 1_500, 4_000):
        assert {outcome.value.url for outcome in read(list(slices(path, size))) if outcome.value} == whole


def test_small_and_other_files_stay_whole(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Putin called Erdogan. " * 99, encoding="utf-8")
    (tmp_path / "b.json").write_text('[\n{"id": "1", "text": "Putin called Erdogan."}\n]', encoding="utf-8")
    assert [part.kind for part in slices(tmp_path, 10)] == ["", ""]


def test_an_empty_folder_is_a_failure(tmp_path: Path) -> None:
    (outcome,) = read(list(slices(tmp_path, 10)))
    assert outcome.failure
    assert "holds no items" in outcome.failure.reason


def test_a_file_that_went_away_is_a_failure(archive: Path, tmp_path: Path) -> None:
    (outcome,) = read([Slice(str(tmp_path / "gone.jsonl"), "jsonl", 0, 100)])
    assert outcome.failure
    assert "no such file" in outcome.failure.reason
