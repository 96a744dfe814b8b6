"""What must not come in, and what must not get out."""

import pytest
from fastapi.testclient import TestClient

from readout.desk.settings import Settings
from readout.library import Library
from tests.desk.conftest import client_of, token


@pytest.mark.parametrize(
    "path", ["/", "/items/hostile", "/nowhere", "/api/v1/contacts", "/contacts.csv", "/static/none.js"]
)
def test_every_answer_binds_the_browser(client: TestClient, path: str) -> None:
    headers = client.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"


def test_pages_hold_no_inline_scripts_or_styles(client: TestClient) -> None:
    for path in ("/", "/items/english", "/people/putin", "/failures"):
        page = client.get(path).text
        assert " style=" not in page
        assert "<style" not in page
        assert " onclick=" not in page
        for tag in page.split("<script")[1:]:
            assert "src=" in tag.split(">")[0] or "application/json" in tag.split(">")[0]


def test_pages_load_nothing_from_outside(client: TestClient) -> None:
    page = client.get("/").text
    assert 'src="http' not in page
    assert 'href="http' not in page.replace('href="https://news.example', "")


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8080", "127.0.0.1.evil.example", ""])
def test_other_hosts_are_refused(client: TestClient, host: str) -> None:
    answer = client.get("/", headers={"Host": host})
    assert answer.status_code == 421
    assert "READOUT_HOSTS" in answer.text


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost:8080", "[::1]:8080"])
def test_loopback_is_answered(client: TestClient, host: str) -> None:
    assert client.get("/health", headers={"Host": host}).status_code == 200


def test_further_hosts_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("READOUT_HOSTS", "desk.example, Other.example")
    assert Settings.from_environment().hosts[-2:] == ("desk.example", "other.example")


@pytest.mark.parametrize("path", ["/read", "/failures/retry", "/failures/forget", "/read/x/add"])
def test_forms_without_the_token_are_refused(client: TestClient, path: str) -> None:
    assert client.post(path, data={"text": "x"}).status_code == 403
    token(client)
    assert client.post(path, data={"text": "x", "token": "wrong"}).status_code == 403


@pytest.mark.parametrize("headers", [{"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}])
@pytest.mark.parametrize("path", ["/read", "/api/v1/read"])
def test_other_sites_are_refused(client: TestClient, path: str, headers: dict[str, str]) -> None:
    answer = client.post(path, data={"text": "x", "token": token(client)}, headers=headers)
    assert answer.status_code == 403


def test_long_bodies_are_refused(filled: str) -> None:
    with client_of(Settings(library=filled, most_bytes=10_000)) as client:
        form = {"text": "x" * 20_000, "token": token(client)}
        assert client.post("/read", data=form).status_code == 413
        chunks = (b"x" * 1000 for _ in range(20))
        answer = client.post("/api/v1/read", content=chunks, headers={"Content-Type": "application/json"})
        assert answer.status_code == 413


def test_the_insides_stay_inside(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(self: Library) -> None:
        raise RuntimeError("secret path /etc/x")

    monkeypatch.setattr(Library, "choices", fail)
    answer = client.get("/")
    assert answer.status_code == 500
    assert "secret" not in answer.text
    assert "Traceback" not in answer.text
    assert "Something went wrong on our side" in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]


def test_cookies_are_out_of_reach_of_scripts(client: TestClient) -> None:
    given = client.get("/?ui=ru").headers.get_list("set-cookie")
    assert given
    assert all("httponly" in one.lower() and "samesite" in one.lower() for one in given)
