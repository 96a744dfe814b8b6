"""The evidence in the text is marked where it stands, and Arabic words stay whole."""

from typing import Any

import pytest

from tests.browser.conftest import Open

GROUPS = ("person", "country", "date", "contact", "statement", "organisation")
MARKED = """(group) => [...(CSS.highlights.get(group) ?? [])].map((range) => range.toString())"""
WORD_WIDTH = """(word) => {
  for (const paragraph of document.querySelectorAll('[data-text] [data-start]')) {
    const at = paragraph.textContent.indexOf(word);
    if (at < 0) continue;
    const range = new Range();
    range.setStart(paragraph.firstChild, at);
    range.setEnd(paragraph.firstChild, at + word.length);
    return range.getBoundingClientRect().width;
  }
}"""


def item_of(desk: str, page: Any, lang: str) -> str:
    """Return the path of the item in a language."""
    rows = page.request.get(f"{desk}/api/v1/items?q=lang:{lang}").json()["rows"]
    return f"/items/{rows[0]['item']['key']}"


@pytest.mark.parametrize("lang", ["ar", "ru", "en"])
def test_marks_cover_the_words_of_the_evidence(visit: Open, desk: str, lang: str) -> None:
    page = visit("/")
    path = item_of(desk, page, lang)
    reading = page.request.get(f"{desk}/api/v1{path}").json()["reading"]
    page = visit(path, lang)
    for group, name in (("person", "persons"), ("country", "countries"), ("date", "dates")):
        wanted = {one["quote"] for mention in reading[name] for one in mention["evidence"]}
        marked = set(page.evaluate(MARKED, group))
        assert wanted <= marked
        assert all(quote in page.inner_text("[data-text]") for quote in wanted)
    assert page.evaluate(MARKED, "contact")


def test_a_name_behind_a_clitic_is_marked_without_it(visit: Open, desk: str) -> None:
    page = visit(item_of(desk, visit("/"), "ar"), "ar")
    marked = page.evaluate(MARKED, "person")
    assert "إردوغان" in marked
    assert "وإردوغان" not in marked


def test_letters_stay_joined_under_the_marks(visit: Open, desk: str) -> None:
    page = visit(item_of(desk, visit("/"), "ar"), "ar")
    page.evaluate("document.fonts.ready.then(() => 0)")
    with_marks = page.evaluate(WORD_WIDTH, "وإردوغان")
    page.evaluate("CSS.highlights.clear()")
    assert with_marks == page.evaluate(WORD_WIDTH, "وإردوغان")
    assert page.evaluate("[...document.querySelectorAll('[data-start]')].every((one) => one.childNodes.length === 1)")


def test_the_text_has_the_direction_of_its_language(visit: Open, desk: str) -> None:
    page = visit(item_of(desk, visit("/"), "ar"), "en")
    assert page.evaluate("getComputedStyle(document.querySelector('[data-text]')).direction") == "rtl"
    mixed = page.locator("[data-start]", has_text="Reuters")
    assert mixed.get_attribute("dir") == "rtl"
    assert page.evaluate("getComputedStyle(document.body).direction") == "ltr"


def test_a_value_shows_its_words_and_rule(visit: Open, desk: str) -> None:
    page = visit(item_of(desk, visit("/"), "ru"), "ru")
    page.click(".section-persons .words >> nth=0")
    assert "Путин" in page.inner_text("[data-slot=quote]")
    assert page.inner_text("[data-slot=rule]")
    assert any("Путин" in words for words in page.evaluate(MARKED, "chosen"))
    page.keyboard.press("Escape")
    assert page.is_hidden("[data-card]")


def test_hovering_a_value_marks_its_words(visit: Open, desk: str) -> None:
    page = visit(item_of(desk, visit("/"), "en"))
    page.hover(".section-countries .words >> nth=0")
    assert page.evaluate(MARKED, "near")


def test_clicking_in_the_text_shows_the_values_there(visit: Open, desk: str) -> None:
    page = visit(item_of(desk, visit("/"), "ru"), "ru")
    place = page.evaluate(
        """() => {
          const range = [...CSS.highlights.get('person')].find((one) => one.toString() === 'Владимир Путин'
            || one.toString().endsWith('Эрдоганом'));
          range.startContainer.parentElement.scrollIntoView({block: 'center'});
          const box = range.getBoundingClientRect();
          return [box.left + box.width / 2, box.top + box.height / 2];
        }"""
    )
    page.mouse.click(*place)
    assert page.is_visible("[data-card]")
    assert page.inner_text("[data-slot=quote]").strip()
    assert page.inner_text("[data-slot=rule]")


def test_keys_walk_through_the_mentions(visit: Open, desk: str) -> None:
    page = visit(item_of(desk, visit("/"), "ar"), "ar")
    seen = []
    for key in ("j", "j", "j", "k"):
        page.keyboard.press(key)
        seen.append(page.inner_text("[data-slot=quote]"))
    assert seen[1] == seen[3]
    assert len(set(seen)) >= 2
    page.keyboard.press("/")
    page.wait_for_url("**/items")


def test_the_legend_hides_a_kind_of_marks(visit: Open, desk: str) -> None:
    page = visit(item_of(desk, visit("/"), "en"))
    page.uncheck("[data-legend] [name=person]")
    assert page.evaluate(MARKED, "person") == []
    page.check("[data-legend] [name=person]")
    assert page.evaluate(MARKED, "person")


@pytest.mark.parametrize("form", ["plain", "markdown"])
def test_a_citation_is_copied(visit: Open, desk: str, form: str) -> None:
    page = visit(item_of(desk, visit("/"), "ar"), "ar")
    page.click(".section-persons .words >> nth=0")
    page.click(f"[data-cite-as={form}]")
    page.wait_for_selector("#said.shown")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "بوتين" in copied
    assert "https://news.example/arabic" in copied
    assert "18 فبراير 2021" in copied
    assert copied.startswith("> " if form == "markdown" else "«")


def test_the_citation_is_that_of_the_mention_shown(visit: Open, desk: str) -> None:
    page = visit(item_of(desk, visit("/"), "ru"), "ru")
    page.click(".section-persons .words >> nth=0")
    copied = set()
    for _ in range(2):
        page.keyboard.press("c")
        page.wait_for_selector("#said.shown")
        copied.add(page.evaluate("navigator.clipboard.readText()").split(" — ")[0])
        page.click("[data-step='1']")
    assert copied == {"«Путин»", "«Владимир Путин»"}


def test_every_value_has_a_citation_at_hand(visit: Open, desk: str) -> None:
    page = visit(item_of(desk, visit("/"), "en"))
    values, cites = (page.locator(f".panel {one}").count() for one in (".value", ".value .cite"))
    assert values == cites > 10
