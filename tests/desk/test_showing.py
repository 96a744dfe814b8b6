"""What pages are made of: offsets, paragraphs, citations, charts, filters."""

from dataclasses import replace
from datetime import date
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.desk.citing import Source, source_of
from readout.desk.csrf import is_from_elsewhere
from readout.desk.filters import wanted_of
from readout.desk.guards import hostname
from readout.desk.item_view import view_item
from readout.desk.limits import RateLimit
from readout.desk.links import item_path, safe_url
from readout.desk.paragraphs import line_direction, paragraphs
from readout.desk.refusing import Refusal
from readout.desk.timeline import draw
from readout.desk.tongue import tongue
from readout.desk.tray import Tray
from readout.desk.utf16 import Utf16
from readout.model import Document, Outcome, Reading
from readout.pipeline import Read
from readout.store import Month
from tests.desk.items import ASTRAL
from tests.samples import ENGLISH, document, reading


def units(text: str) -> bytes:
    return text.encode("utf-16-le")


@given(st.text(), st.data())
def test_offsets_are_those_of_browsers(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    assert Utf16(text).offset(at) == len(units(text[:at]).decode("utf-16-le", "ignore").encode("utf-16-le")) // 2


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_paragraphs_keep_every_letter_at_its_place(text: str) -> None:
    for one in paragraphs(Document("x", text), Reading("x", "en")):
        shown = unescape(str(one.markup).replace("&#13;", "\r"))
        start = one.start * 2
        there = units(text)[start : start + len(units(shown))].decode("utf-16-le")
        assert shown == there.replace("\x00", "\ufffd")


@pytest.mark.parametrize(
    ("line", "lang", "direction"),
    [
        ("Reuters: بوتين وإردوغان", "ar", "rtl"),
        ("18.02.2021", "ar", "rtl"),
        ("Photo: Kremlin", "ar", "ltr"),
        ("Путин и إردوغان", "ru", "ltr"),
        ("18.02.2021", "en", "ltr"),
    ],
)
def test_a_line_has_the_direction_of_its_item(line: str, lang: str, direction: str) -> None:
    assert line_direction(line, lang) == direction


def test_citations_hold_quote_outlet_date_and_link() -> None:
    cited = Source("ar", "تاس", "18 فبراير 2021", "https://tass.example/1", "، ").cite("«قال\nبوتين»")
    assert cited.plain == "«قال بوتين» — تاس، 18 فبراير 2021، https://tass.example/1"
    assert cited.markdown == "> «قال بوتين»\n>\n> — [تاس، 18 فبراير 2021](<https://tass.example/1>)"


def test_markdown_shows_words_as_they_are() -> None:
    assert Source("en", "", "", "").cite("*a* [b](c)").markdown == r"> “\*a\* \[b\](c)”"


def test_an_item_without_outlet_is_cited_by_its_title() -> None:
    item = document(ENGLISH, url="javascript:alert(1)")
    assert source_of(item, reading(item), tongue("en")).url == ""


def test_marks_point_at_the_words_as_browsers_count() -> None:
    item = document(ASTRAL)
    at = ASTRAL.index("Erdogan")
    made = reading(item)
    view = view_item(item, made, tongue("en"))
    places = {place[:2] for mark in view.marks.values() for place in map(tuple, mark["places"])}
    assert places == {(0, 2)}  # the first sign, which is two units long
    assert Utf16(ASTRAL).offset(at) == len(units(ASTRAL[:at])) // 2


def test_every_value_shown_has_its_mark_and_citation() -> None:
    item = document(ENGLISH, url="https://news.example/1")
    view = view_item(item, reading(item), tongue("ru"))
    assert view.layout.values.keys() == view.marks.keys()
    assert all(mark["plain"] and mark["label"] for mark in view.marks.values())
    for mark in view.marks.values():
        assert len(mark["plain"]) == len(mark["markdown"]) == max(1, len(mark["places"]))
    assert "https://news.example/1" in next(iter(view.marks.values()))["plain"][0]


def test_charts_show_whole_years_in_the_direction_of_reading() -> None:
    months = [Month("2021-02", "held", 3), Month("2021-02", "denied", 1), Month("2021-12", "planned", 2)]
    left, right = draw(months, tongue("en")), draw(months, tongue("ar"))
    assert left
    assert right
    assert [bar.times for bar in left.bars] == [3, 1, 2]
    assert left.bars[0].x < left.bars[2].x
    assert right.bars[0].x > right.bars[2].x
    assert left.bars[0].height + left.bars[1].height == pytest.approx(left.height, abs=0.1)
    assert draw([], tongue("en")) is None


def test_charts_of_a_long_time_count_years() -> None:
    chart = draw([Month("2001-02", "held", 3), Month("2021-12", "held", 2)], tongue("en"))
    assert chart
    assert [bar.period for bar in chart.bars] == ["2001", "2021"]


def test_filters_are_read_and_written() -> None:
    wanted = wanted_of({"q": " energy ", "person": "putin", "since": "2021-02", "page": "2", "other": "x"})
    assert wanted.query() == {"q": "energy", "person": "putin", "since": "2021-02"}
    assert wanted.window.offset == 50
    assert wanted_of({}).is_open


@pytest.mark.parametrize("given", [{"since": "soon"}, {"until": "2021-13"}, {"page": "0"}, {"page": "x"}])
def test_wrong_filters_are_refused(given: dict[str, str]) -> None:
    with pytest.raises(Refusal):
        wanted_of(given)


@pytest.mark.parametrize(
    ("url", "safe"),
    [("https://a.example/x", True), ("HTTP://a.example", True), ("javascript:alert(1)", False), ("//a.example", False),
     ("data:text/html,x", False), ("http://[bad", False), ("", False)],
)  # fmt: skip
def test_only_web_addresses_become_links(url: str, safe: bool) -> None:
    assert bool(safe_url(url)) is safe


def test_ids_with_slashes_fit_in_addresses() -> None:
    assert item_path("https://a.example/?b=c") == "/items/https%3A%2F%2Fa.example%2F%3Fb%3Dc"


def test_the_rate_limit_refills() -> None:
    now = [0.0]
    limit = RateLimit(2, lambda: now[0])
    assert [limit.take("a"), limit.take("a")] == [0, 0]
    assert limit.take("a") > 0
    assert limit.take("b") == 0
    now[0] = 31
    assert limit.take("a") == 0


def test_the_tray_makes_room() -> None:
    tray = Tray(places=2)
    item = document(ENGLISH, published=date(2021, 1, 1))
    kept = (Outcome(Read(item, reading(item))),)
    names = [tray.put(kept) for _ in range(3)]
    assert tray.get(names[0]) is None
    assert tray.get(names[2]) == kept


@pytest.mark.parametrize(
    ("headers", "elsewhere"),
    [
        ({}, False),
        ({"sec-fetch-site": "same-origin"}, False),
        ({"sec-fetch-site": "cross-site"}, True),
        ({"sec-fetch-site": "same-site"}, True),
        ({"origin": "http://127.0.0.1:8080", "host": "127.0.0.1:8080"}, False),
        ({"origin": "http://127.0.0.1:9", "host": "127.0.0.1:8080"}, True),
        ({"origin": "null", "host": "127.0.0.1:8080"}, True),
    ],
)
def test_requests_of_other_sites_are_known(headers: dict[str, str], elsewhere: bool) -> None:
    assert is_from_elsewhere(headers) is elsewhere


def test_hosts_are_compared_without_ports() -> None:
    assert [hostname(host) for host in ("LOCALHOST:8080", "[::1]:80", "127.0.0.1")] == [
        "localhost",
        "[::1]",
        "127.0.0.1",
    ]


def test_statement_told_twice_points_at_its_other_telling() -> None:
    item = document("Putin said that grain shipments through the ports would resume.")
    told = reading(item)
    first = told.statements[0]
    twice = replace(told, statements=(replace(first, same_as=-1), replace(first, same_as=0)))
    sections = {section.name: section for section in view_item(item, twice, tongue("en")).layout.sections}
    labels = [[row.label for row in entry.rows] for entry in sections["statements"].entries]
    assert "Told again" in labels[0]
    assert "Told before" in labels[1]
