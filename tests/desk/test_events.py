"""Events on the desk: the list, the page, and the interface for programs."""

import os
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from readout.cli.commands import serve
from readout.desk.comparison_view import row_label
from readout.desk.messages import LANGUAGES, message
from readout.desk.settings import Settings
from readout.desk.tongue import tongue
from readout.model.comparison import Row
from tests.desk.test_pages import get

API = "/api/v1"


def event_id(client: TestClient) -> str:
    """Return the id of the event that the Arabic item tells."""
    return str(client.get(f"{API}/events/arabic").json()["id"])


def test_the_list_has_one_line_an_event(client: TestClient) -> None:
    rows = client.get(f"{API}/events").json()
    assert rows["total"] == len(rows["rows"])
    page = get(client, "/events")
    assert all(f'href="/events/{row["id"]}"' in page for row in rows["rows"])


def test_the_list_is_of_a_period(client: TestClient) -> None:
    assert client.get(f"{API}/events", params={"until": "2020"}).json()["rows"] == []
    assert client.get(f"{API}/events", params={"since": "2021-02-18", "until": "2021-02"}).json()["total"] >= 1
    assert "No event of these days" in get(client, "/events?until=2020")


def test_an_event_shows_who_says_so_and_the_words(client: TestClient) -> None:
    page = get(client, f"/events/{event_id(client)}", "ru")
    assert "независим" in page
    for item in ("arabic", "russian", "english"):
        assert f'href="/items/{item}?at=' in page
        assert f'href="/items/{item}#contacts-0"' in page


def test_a_contact_leads_to_its_event(client: TestClient) -> None:
    assert f'href="/events/{event_id(client)}"' in get(client, "/?lang=ar")


def test_a_place_in_a_text_is_given_as_browsers_count(client: TestClient) -> None:
    assert 'data-place="4-9"' in get(client, "/items/arabic?at=4-9")
    assert client.get("/items/arabic?at=x").status_code == 422


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_sides_stand_beside_each_other(client: TestClient, lang: str) -> None:
    page = get(client, f"/events/{event_id(client)}", lang)
    assert message(lang, "comparison") in page
    assert message(lang, "rows-subject") in page
    assert 'class="cell-mark cell-' in page
    made = client.get(f"{API}/events/arabic/comparison").json()
    assert {"subject", "situation"} <= {row["kind"] for row in made["rows"]}


@pytest.mark.parametrize("form", ["md", "html", "text"])
def test_the_brief_is_downloaded_in_the_chosen_language(client: TestClient, form: str) -> None:
    answer = client.get(f"/events/{event_id(client)}/brief.{form}?lang=ru")
    assert answer.status_code == 200
    assert "attachment" in answer.headers["content-disposition"]
    assert "телефонный разговор" in answer.text
    assert 'lang="ar" dir="rtl"' in get(client, f"/events/{event_id(client)}?brief=ar")


def test_a_brief_of_another_form_is_not_there(client: TestClient) -> None:
    assert client.get(f"/events/{event_id(client)}/brief.doc").status_code == 404


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (Row("", "figure", "killed UA", ()), "killed · Ukraine"),
        (Row("", "reference", "meeting 2021-02-18 RU-TR", ()), "Meeting · 18 Feb 2021 · Russia – Türkiye"),
        (Row("", "reference", "agreement Minsk agreements", ()), "Agreement · Minsk agreements"),
        (Row("", "fact", "initiator", ()), "Initiated by"),
        (Row("", "statement", "", ()), ""),
    ],
)
def test_rows_are_named(row: Row, words: str) -> None:
    assert row_label(row, tongue("en")) == words


def test_no_such_event(client: TestClient) -> None:
    assert client.get("/events/e000000000000").status_code == 404
    assert client.get(f"{API}/events/e000000000000").status_code == 404


@pytest.mark.parametrize(("host", "named"), [("192.0.2.7", "192.0.2.7"), ("::", "[::]")])
def test_the_desk_answers_for_the_address_on_which_it_listens(
    host: str, named: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("READOUT_HOSTS", "desk.example")
    monkeypatch.setattr("uvicorn.run", lambda *_, **__: None)
    monkeypatch.setattr(serve, "_refuse_taken", lambda *_: None)
    monkeypatch.setenv("READOUT_LIBRARY", str(tmp_path / "library.db"))
    assert serve.command(host=host, port=0, library=None, quiet=True) == 0
    assert os.environ["READOUT_HOSTS"] == f"desk.example,{named}"
    assert named in Settings.from_environment().hosts
