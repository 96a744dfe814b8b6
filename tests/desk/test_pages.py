"""The pages, in three languages, as a browser without scripts gets them."""

import csv
import io

import pytest
from fastapi.testclient import TestClient

from readout.desk.messages import LANGUAGES, message

PAGES = (
    "/",
    "/items",
    "/items/arabic",
    "/items/english",
    "/items/hostile",
    "/people/putin",
    "/countries/RU",
    "/events",
    "/events/english",
    "/failures",
)


def get(client: TestClient, path: str, lang: str = "en", **headers: str) -> str:
    answer = client.get(path, headers={"Accept-Language": lang, **headers})
    assert answer.status_code == 200, answer.text
    return str(answer.text)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("path", PAGES)
def test_pages_speak_the_visitors_language(client: TestClient, path: str, lang: str) -> None:
    page = get(client, path, lang)
    assert f'<html lang="{lang}" dir="{"rtl" if lang == "ar" else "ltr"}"' in page
    assert message(lang, "nav-contacts") in page


def test_the_choice_of_a_language_is_remembered(client: TestClient) -> None:
    assert 'lang="ru"' in get(client, "/?ui=ru")
    assert '<html lang="ru"' in get(client, "/items", "ar")


def test_the_choice_of_a_theme_is_remembered(client: TestClient) -> None:
    get(client, "/?theme=dark")
    assert 'data-theme="dark"' in get(client, "/")
    get(client, "/?theme=shiny")
    assert "data-theme" not in get(client, "/")


def test_contacts_are_told_with_names_of_the_language(client: TestClient) -> None:
    page = get(client, "/", "ru")
    assert "4 контакта" in page
    assert "Телефонный разговор" in page
    assert "Россия" in page
    assert "18 февр. 2021" in page


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("person=putin", 4),
        ("country=TR", 4),
        ("lang=ar", 1),
        ("channel=meeting", 1),
        ("status=held", 4),
        ("subject=energy", 4),
        ("since=2021-02-19", 1),
        ("until=2021-02", 3),
        ("since=2021-02-18&until=2021-02-18&lang=ru", 1),
        ("q=warm", 1),
        ("q=who%3Aputin+lang%3Aru", 1),
        ("q=nothing", 0),
    ],
)
def test_contacts_are_filtered(client: TestClient, query: str, count: int) -> None:
    assert message("en", "contacts-count", count=count) in get(client, f"/?{query}")


def test_a_filter_is_shown_as_chosen(client: TestClient) -> None:
    page = get(client, "/?channel=meeting&since=2021-01-01")
    assert '<option value="meeting" selected>' in page
    assert 'value="2021-01-01"' in page


def test_htmx_gets_the_list_alone(client: TestClient) -> None:
    part = get(client, "/?channel=phone", **{"HX-Request": "true"})
    assert "<html" not in part
    assert part.count("<tr>") == 4  # with the head


def test_contacts_download_as_csv(client: TestClient) -> None:
    answer = client.get("/contacts.csv?channel=meeting")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert "attachment" in answer.headers["content-disposition"]
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [(row["channel"], row["countries"], row["item"]) for row in rows] == [("meeting", "RU; TR", "hostile")]
    assert len(client.get("/contacts.csv").text.splitlines()) == 5


def test_formulas_in_csv_are_harmless(client: TestClient) -> None:
    lines = client.get("/contacts.csv").content.decode("utf-8-sig")
    for row in csv.reader(io.StringIO(lines)):
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row)


def test_words_of_items_are_escaped(client: TestClient) -> None:
    for path in ("/", "/items", "/items/hostile", "/failures", "/items?q=Putin"):
        page = get(client, path)
        for bad in ("<script>alert", "<img src=x", "<i>empty", "<b>bad", 'href="javascript:'):
            assert bad not in page, path


def test_an_item_shows_its_text_letter_for_letter(client: TestClient) -> None:
    page = get(client, "/items/arabic")
    assert 'dir="rtl" data-start="0">بحث الرئيس الروسي فلاديمير بوتين وإردوغان هاتفيا' in page
    assert "data-marks" in page


def test_an_item_has_its_versions(client: TestClient) -> None:
    assert "Version 2" in get(client, "/items/english")
    old = get(client, "/items/english?version=1")
    assert "It was warm" not in old
    assert "which has since changed" in old


def test_an_item_without_contact_says_so(client: TestClient) -> None:
    assert "No contact between leaders" in get(client, "/items/wheat")


def test_a_person_has_names_contacts_partners_and_statements(client: TestClient) -> None:
    page = get(client, "/people/putin", "ar")
    for name in ("Vladimir Putin", "Владимир Путин", "فلاديمير بوتين"):
        assert name in page
    assert "/people/erdogan" in page
    assert "<rect" in page
    assert message("en", "dossier-speaker") in get(client, "/countries/RU")


def test_a_known_person_has_offices(client: TestClient) -> None:
    from readout.desk.dossier import offices
    from readout.desk.tongue import tongue

    names = [one.name for one in offices("vladimir-putin", tongue("en"))]
    assert names[0] == "President"


def test_failures_are_listed(client: TestClient) -> None:
    assert "1 input could not be read" in get(client, "/failures")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/nowhere", 404),
        ("/items/none", 404),
        ("/people/nobody", 404),
        ("/countries/QQ", 404),
        ("/items/english?version=9", 404),
        ("/?since=soon", 422),
        ("/?q=colour:red", 422),
        ("/?page=0", 422),
        ("/items/english?version=x", 422),
        ("/read", 405),
    ],
)
def test_errors_are_pages_that_say_what_to_do(client: TestClient, path: str, status: int, lang: str) -> None:
    answer = client.get(path, headers={"Accept-Language": lang})
    assert answer.status_code == status
    assert f'<html lang="{lang}"' in answer.text
    assert 'role="alert"' in answer.text


def test_long_lists_have_pages(tmp_path_factory: pytest.TempPathFactory) -> None:
    from readout.desk.settings import Settings
    from readout.library import Library
    from tests.desk.conftest import client_of
    from tests.samples import document, reading

    path = str(tmp_path_factory.mktemp("long") / "library.db")
    with Library(path) as library:
        for number in range(120):
            item = document(f"Putin and Erdogan spoke for the {number}th time.", name=f"item-{number}")
            library.put(item, reading(item))
    with client_of(Settings(library=path)) as client:
        assert "Page 1 of 3" in get(client, "/")
        last = get(client, "/?page=3&country=RU")
        assert "Page 3 of 3" in last
        assert "/?country=RU&amp;page=2" in last
        assert len(client.get("/contacts.csv").text.splitlines()) == 121
