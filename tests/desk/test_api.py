"""The HTTP interface."""

from fastapi.testclient import TestClient

from readout.model.encoding import decode_reading
from tests.samples import ENGLISH

API = "/api/v1"


def test_the_interface_is_described(client: TestClient) -> None:
    described = client.get(f"{API}/openapi.json").json()
    assert described["openapi"].startswith("3.1")
    assert {f"{API}{path}" for path in ("/contacts", "/items", "/read", "/health", "/failures")} <= set(
        described["paths"]
    )
    assert "/" not in described["paths"]


def test_contacts_come_in_parts(client: TestClient) -> None:
    first = client.get(f"{API}/contacts", params={"limit": 3}).json()
    assert (first["total"], len(first["rows"])) == (4, 3)
    rest = client.get(first["next"]).json()
    assert len(rest["rows"]) == 1
    assert rest["next"] is None
    assert rest["rows"][0]["participants"][0]["value"] == "Vladimir Putin"


def test_contacts_are_filtered_like_the_page(client: TestClient) -> None:
    found = client.get(f"{API}/contacts", params={"channel": "meeting", "q": "Erdogan"}).json()
    assert [row["item"] for row in found["rows"]] == ["hostile"]


def test_items_are_found_and_given(client: TestClient) -> None:
    found = client.get(f"{API}/items", params={"q": "warm"}).json()
    assert [hit["item"]["key"] for hit in found["rows"]] == ["english"]
    whole = client.get(f"{API}/items/english").json()
    assert whole["version"] == 2
    assert decode_reading(whole["reading"]).lang == "en"
    flat = client.get(f"{API}/items/english", params={"form": "flat", "version": 1}).json()
    assert flat["reading"]["text"] == ENGLISH


def test_what_is_unchanged_is_not_sent_again(client: TestClient) -> None:
    first = client.get(f"{API}/items/english")
    again = client.get(f"{API}/items/english", headers={"If-None-Match": first.headers["etag"]})
    assert again.status_code == 304
    assert again.content == b""
    assert client.get(f"{API}/items/russian").headers["etag"] != first.headers["etag"]


def test_dossiers_health_and_failures(client: TestClient) -> None:
    assert client.get(f"{API}/people/putin").json()["partners"] == [["erdogan", 4]]
    assert client.get(f"{API}/countries/RU").json()["kind"] == "country"
    assert client.get(f"{API}/health").json()["holds"]["items"] == 5
    assert client.get(f"{API}/failures").json()[0]["failure"]["stage"] == "source"


def test_a_posted_text_is_read(client: TestClient) -> None:
    answer = client.post(
        f"{API}/read", json={"text": "Putin spoke with Erdogan by phone on Thursday.", "published": "2021-02-19"}
    )
    content = answer.json()
    made = decode_reading(content["reading"])
    assert made.published
    assert made.published.value == "2021-02-19"
    for mention in made.persons:
        for one in mention.evidence:
            assert content["text"][one.start : one.end] == one.quote


def test_problems_are_told_as_such(client: TestClient) -> None:
    for answer, status in (
        (client.get(f"{API}/items/none"), 404),
        (client.get(f"{API}/contacts", params={"limit": 0}), 422),
        (client.get(f"{API}/contacts", params={"since": "soon"}), 422),
        (client.get(f"{API}/items", params={"q": "colour:red"}), 422),
        (client.post(f"{API}/read", json={}), 422),
        (client.post(f"{API}/read", json={"text": "x", "colour": "red"}), 422),
        (client.post(f"{API}/read", content=b"{", headers={"Content-Type": "application/json"}), 422),
        (client.get(f"{API}/nowhere"), 404),
    ):
        assert answer.status_code == status, answer.text
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.json()["detail"]
