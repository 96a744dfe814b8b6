"""JSON items: ids and texts exactly as given, bad lines told and passed over."""

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.model import Document, Failure
from readout.sources import Limits, Options, documents


def read(data: bytes | str, limits: Limits | None = None, **options: str) -> list[Document | Failure]:
    stream = io.BytesIO(data.encode() if isinstance(data, str) else data)
    outcomes = documents(stream, Options(**options), name="items", limits=limits)
    return [outcome.value or outcome.failure for outcome in outcomes]  # type: ignore[misc]


def read_one(item: object) -> Document:
    (document,) = read(json.dumps(item))
    assert isinstance(document, Document), document
    return document


def test_text_is_stored_exactly_as_given() -> None:
    text = "  \n\nRu En \r\n\tعنوان\u200f ـــ\u0000 «é» 🙂\u2028 end  \n"
    document = read_one({"id": "x", "text": text})
    assert document.text == text
    assert document.id == "x"


def test_all_that_an_item_states_is_kept() -> None:
    item = {
        "id": 7,
        "text": "A meeting.",
        "title": "T",
        "published": "2021-02-18T23:00:00+03:00",
        "url": "https://a.example",
    }
    document = read_one(
        {**item, "publisher": "P", "lang": "en-GB", "desk": {"name": "world"}, "draft": False, "none": None}
    )
    assert (document.id, document.title, str(document.published)) == ("7", "T", "2021-02-18")
    assert (document.url, document.publisher, document.lang) == ("https://a.example", "P", "en")
    assert {(field.name, field.value) for field in document.fields} >= {
        ("desk", '{"name": "world"}'),
        ("draft", "false"),
    }


def test_item_without_an_id_gets_the_same_one_twice() -> None:
    assert read_one({"text": "A meeting."}).id == read_one({"text": "A meeting.", "publisher": "P"}).id
    assert read_one({"text": "A meeting."}).id != read_one({"text": "A meeting.", "url": "https://a.example"}).id


def test_html_is_read_as_a_page() -> None:
    words = "The two ministers met on Monday and agreed on the ferry between the islands."
    document = read_one({"id": "h", "html": f"<nav><a href=/>Menu</a></nav><h1>Ferry</h1><p>{words}</p>"})
    assert document.text == f"Ferry\n\n{words}"
    assert document.id == "h"


def test_statements_of_an_item_outrank_options() -> None:
    one, two = read('{"text": "A.", "published": "2020-01-01"}\n{"text": "B."}\n', published="2021-02-18")
    assert isinstance(one, Document)
    assert isinstance(two, Document)
    assert (str(one.published), str(two.published)) == ("2020-01-01", "2021-02-18")


BAD = [
    ('{"id": 1, "text": "cut', "cut off"),
    ('{"id": 1, "text": "x",}', "not valid JSON"),
    ('{"id": 1}', "no words"),
    ('{"id": 1, "text": ""}', "no words"),
    ('{"id": 1, "text": " \\n "}', "no text"),
    ('{"id": 1, "text": 5}', "no string"),
    ('{"id": 1, "text": "half \\ud83d character"}', ";"),
    ('"a string"', "no JSON object"),
    ('{"id": 1, "html": "<div></div>"}', "no text"),
]


@pytest.mark.parametrize(("line", "reason"), BAD)
def test_bad_line_is_told_and_the_rest_goes_on(line: str, reason: str) -> None:
    first, bad, last = read(f'{{"id": "a", "text": "A."}}\n{line}\n\n{{"id": "b", "text": "B."}}')
    assert isinstance(first, Document)
    assert isinstance(last, Document)
    assert isinstance(bad, Failure)
    assert bad.source == "items:2"
    assert reason in bad.reason
    assert bad.content_hash


def test_too_long_a_line_is_passed_over() -> None:
    limits = Limits(item=1000)
    outcomes = read('{"id": "a", "text": "A."}\n{"text": "' + "x" * 5000 + '"}\n{"id": "b", "text": "B."}\n', limits)
    assert [type(outcome) for outcome in outcomes] == [Document, Failure, Document]
    assert "longer than" in outcomes[1].reason  # type: ignore[union-attr]


def test_first_line_may_be_the_bad_one() -> None:
    bad, good = read('{"id": "a", "text": "cut\n{"id": "b", "text": "B."}\n')
    assert isinstance(bad, Failure)
    assert isinstance(good, Document)


@pytest.mark.parametrize("indent", [None, 2])
def test_array_of_items(indent: int | None) -> None:
    items = [{"id": "a", "text": "A."}, {"id": "b"}, {"id": "c", "text": "C."}]
    found = read(json.dumps(items, indent=indent))
    assert [type(outcome) for outcome in found] == [Document, Failure, Document]
    assert found[1].source == "items#2"


def test_one_object_over_many_lines() -> None:
    (document,) = read(json.dumps({"id": "a", "text": "A."}, indent=2))
    assert isinstance(document, Document)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1251"])
def test_other_encodings_of_lines(encoding: str) -> None:
    text = "Президенты провели телефонный разговор и обсудили торговлю."
    lines = f'{{"id": "a", "text": "{text}"}}\n{{"id": "b", "text": "{text}"}}\n'
    found = read(lines.encode(encoding))
    assert [document.text for document in found if isinstance(document, Document)] == [text, text]


def test_mark_and_blank_lines_make_no_items() -> None:
    assert len(read('\ufeff\n\n{"id": "a", "text": "A."}\n\n\n')) == 1


def test_deep_json_is_told() -> None:
    (failure,) = read('{"a":' * 100_000)
    assert isinstance(failure, Failure)


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60).filter(
    lambda text: not text.isspace()
)


@given(
    st.lists(
        st.tuples(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=9), TEXTS),
        min_size=1,
        max_size=5,
    )
)
def test_texts_and_ids_come_through_unaltered(items: list[tuple[str, str]]) -> None:
    lines = "\n".join(json.dumps({"id": key, "text": text}, ensure_ascii=False) for key, text in items)
    for (key, text), outcome in zip(items, read(lines), strict=True):
        if isinstance(outcome, Document):
            assert (outcome.id, outcome.text) == (key, text)
        else:
            assert "letters were lost" in outcome.reason or "garbled" in outcome.reason
