"""Exporters: each is checked by a reader of its format."""

import csv
import io
import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from readout.exports import exporters
from readout.exports.csv import cell

RECORDS: list[dict[str, Any]] = [
    {
        "id": "1",
        "title": "بوتين, وإردوغان",
        "countries": ["RU", "TR"],
        "date": None,
        "dates": [{"text": "x", "value": None}],
    },
    {"id": "2", "title": '=HYPERLINK("x")\n"quoted"', "countries": [], "date": "2021-02-18", "dates": []},
]


def test_every_exporter_has_a_name_and_writes_bytes() -> None:
    assert {"csv", "jsonl"} <= set(exporters())
    for exporter in exporters().values():
        assert exporter.MEDIA_TYPE
        assert all(isinstance(line, bytes) for line in exporter.lines(RECORDS, ()))
        assert list(exporter.lines([], ())) == []


def test_jsonl_comes_back() -> None:
    assert [json.loads(line) for line in exporters()["jsonl"].lines(RECORDS)] == RECORDS


def test_csv_is_read_by_a_spreadsheet() -> None:
    text = b"".join(exporters()["csv"].lines(RECORDS)).decode()
    first, second = csv.DictReader(io.StringIO(text, newline=""))
    assert (first["title"], first["countries"], first["date"]) == ("بوتين, وإردوغان", "RU; TR", "")
    assert json.loads(first["dates"]) == RECORDS[0]["dates"]
    assert second["title"] == '\'=HYPERLINK("x")\n"quoted"'


def test_csv_keeps_the_columns_that_are_asked_for() -> None:
    lines = list(exporters()["csv"].lines([{"b": 1, "c": 2}], ("a", "b")))
    assert lines == [b"a,b\r\n", b",1\r\n"]


@given(st.text())
def test_no_cell_begins_like_a_formula(text: str) -> None:
    assert not str(cell(text)).startswith(("=", "+", "-", "@", "\t", "\r"))


@given(st.lists(st.dictionaries(st.sampled_from("abc"), st.text(st.characters(exclude_categories=["Cs"]))), max_size=4))
def test_jsonl_round_trips(records: list[dict[str, str]]) -> None:
    assert [json.loads(line) for line in exporters()["jsonl"].lines(records)] == records
