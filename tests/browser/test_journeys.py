"""What a reader does at the desk, from one page to the next."""

import csv
import time
from typing import Any

import pytest

from tests.browser.conftest import Open
from tests.browser.texts import ARABIC, RUSSIAN

PAGES = ("/", "/events", "/items", "/people/vladimir-putin", "/countries/TR", "/failures")
LANGUAGES = ("en", "ru", "ar")


def overflow(page: Any) -> int:
    found: int = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return found


def wait_until(page: Any, condition: str, seconds: float = 20) -> None:
    """Wait for a condition; asked from outside the page, whose policy forbids evaluating words as a script."""
    until = time.monotonic() + seconds
    while not page.evaluate(condition):
        assert time.monotonic() < until, condition
        page.wait_for_timeout(50)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("width", [1280, 390])
def test_pages_fit_without_complaints(visit: Open, lang: str, width: int) -> None:
    for path in PAGES:
        page = visit(path, lang, width, scheme="dark" if lang == "ru" else "light")
        assert overflow(page) <= 0, path
        assert page.get_attribute("html", "lang") == lang
        assert page.locator("h1").count() == 1


@pytest.mark.parametrize("width", [1280, 390])
def test_a_pasted_text_shows_its_reading_at_once(visit: Open, width: int) -> None:
    page = visit("/", "ar", width)
    page.fill("#text", ARABIC)
    page.click("#box button[type=submit]")
    page.wait_for_selector("#reading [data-reading]")
    assert "رجب طيب" in page.inner_text(".section-persons")
    assert page.evaluate("[...CSS.highlights.get('person')].some((range) => range.toString() === 'إردوغان')")
    assert overflow(page) <= 0
    page.click("[data-clear]")
    assert page.evaluate("CSS.highlights.size") == 0


def test_a_dropped_file_is_read(visit: Open) -> None:
    page = visit("/", "ru")
    page.set_input_files(
        "#box input[type=file]",
        {"name": "news.txt", "mimeType": "text/plain", "buffer": RUSSIAN.encode("koi8-r", "ignore")},
    )
    page.wait_for_selector("#reading [data-reading]")
    assert "Владимир Путин" in page.inner_text(".section-persons")


def test_an_error_of_the_box_stands_in_its_place(visit: Open) -> None:
    page = visit("/", "en", quiet=True)
    page.click("#box button[type=submit]")
    page.wait_for_selector("#reading [role=alert]")
    assert "nothing to read" in page.inner_text("#reading")


def test_filters_change_the_list_and_the_address(visit: Open) -> None:
    page = visit("/")
    before = page.locator(".contacts tbody tr").count()
    assert before >= 3
    page.select_option("#filter-lang", "ru")
    page.wait_for_url("**/?lang=ru")
    assert 0 < page.locator(".contacts tbody tr").count() < before
    page.fill("#q", "who:putin")
    page.wait_for_url("**/?q=who%3Aputin&lang=ru")
    page.click("[data-choice=ru]")
    page.wait_for_selector("html[lang=ru]")
    assert page.input_value("#q") == "who:putin"
    assert page.input_value("#filter-lang") == "ru"


def test_the_way_back_brings_the_earlier_filter(visit: Open) -> None:
    page = visit("/")
    page.select_option("#filter-lang", "ru")
    page.wait_for_url("**/?lang=ru")
    page.go_back()
    page.wait_for_selector("html[data-ready]")
    wait_until(page, "document.querySelector('#filter-lang').value === ''")


def test_the_filtered_contacts_are_downloaded(visit: Open) -> None:
    page = visit("/?lang=ar")
    with page.expect_download() as download:
        page.click("a[download]")
    with open(download.value.path(), encoding="utf-8-sig", newline="") as file:  # noqa: PTH123
        rows = list(csv.DictReader(file))
    assert {row["lang"] for row in rows} == {"ar"}


def test_a_contact_leads_to_its_item_and_on_to_a_person(visit: Open) -> None:
    page = visit("/?lang=en")
    page.click(".contacts .kind a >> nth=0")
    page.wait_for_selector("[data-reading]")
    page.click(".section-persons .words >> nth=0")
    page.click("[data-slot=go]")
    page.wait_for_selector(".dossier-head")
    assert "Владимир Путин" in page.inner_text(".names")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("width", [1280, 390])
def test_a_contact_leads_to_its_event_and_on_to_the_words(visit: Open, lang: str, width: int) -> None:
    page = visit("/?lang=en", lang, width)
    page.click(".to-event >> nth=0")
    page.wait_for_selector("#comparison table")
    assert overflow(page) <= 0
    link = page.locator(".compared .words >> nth=0")
    words = link.inner_text()
    link.click()
    page.wait_for_selector("[data-reading][data-place]")
    wait_until(page, "[...(CSS.highlights.get('chosen') ?? [])].length > 0")
    assert page.evaluate("[...CSS.highlights.get('chosen')].map(String)")[0] == words


def test_the_theme_is_chosen_and_stays(visit: Open) -> None:
    page = visit("/")
    dark = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    page.click(".theme")
    page.wait_for_selector("html[data-theme=dark]")
    page.click("nav a >> nth=2")
    page.wait_for_selector(".hits")
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") != dark


def test_the_slash_key_goes_to_the_search(visit: Open) -> None:
    page = visit("/")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "q"


def test_what_can_be_pressed_has_a_name(visit: Open) -> None:
    for path in PAGES:
        page = visit(path, "ar")
        nameless = page.evaluate(
            """[...document.querySelectorAll('button, a[href], input:not([type=hidden]), select, textarea')]
              .filter((one) => !(one.getAttribute('aria-label') || one.innerText?.trim() || one.labels?.length
                || one.title || one.querySelector('[aria-label]'))).map((one) => one.outerHTML)"""
        )
        assert nameless == []


def test_a_reading_is_added_to_the_library(visit: Open) -> None:
    page = visit("/", "en")
    page.fill("#text", "President Emmanuel Macron of France met President Joe Biden in Paris on 8 June 2024.")
    page.click("#box button[type=submit]")
    page.wait_for_selector("#reading [data-reading]")
    page.click("#reading form button")
    page.wait_for_url("**/items/*")
    assert "Macron" in page.inner_text("[data-text]")
