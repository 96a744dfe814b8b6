"""The box: reading a pasted text or a file, and adding it."""

import json

from fastapi.testclient import TestClient

from tests.desk.conftest import token

TEXT = "Presidents Putin and Erdogan spoke by telephone on 18 February 2021 and discussed energy."
HTMX = {"HX-Request": "true"}


def items(client: TestClient) -> int:
    found: int = client.get("/health").json()["items"]
    return found


def test_a_pasted_text_is_read_and_not_kept(own: TestClient) -> None:
    before = items(own)
    answer = own.post("/read", data={"text": TEXT, "token": token(own)}, headers=HTMX)
    assert answer.status_code == 200
    assert "<html" not in answer.text
    assert "Recep Tayyip Erdogan" in answer.text
    assert items(own) == before


def test_without_scripts_the_reading_is_a_page(own: TestClient) -> None:
    answer = own.post("/read", data={"text": TEXT, "token": token(own)})
    assert "<html" in answer.text
    assert "data-reading" in answer.text


def test_a_reading_is_added_on_request(own: TestClient) -> None:
    before = items(own)
    page = own.post("/read", data={"text": TEXT, "token": token(own)}).text
    action = page.split('action="/read/')[1].split('"')[0]
    answer = own.post(f"/read/{action}", data={"token": token(own)})
    assert answer.status_code == 303
    assert own.get(answer.headers["location"]).status_code == 200
    assert items(own) == before + 1
    assert (
        own.post(f"/read/{action}", data={"token": token(own)}, headers=HTMX)
        .headers["HX-Redirect"]
        .startswith("/items/")
    )
    assert items(own) == before + 1


def test_a_file_of_several_items_is_read(own: TestClient) -> None:
    lines = "\n".join(json.dumps({"id": f"n{number}", "text": TEXT, "published": "2021-02-18"}) for number in range(3))
    files = {"file": ("three.jsonl", lines.encode())}
    answer = own.post("/read", data={"token": token(own)}, files=files, headers=HTMX)
    assert "3 items in this file" in answer.text
    word = answer.text.split('action="/read/')[1].split("/add")[0]
    assert own.get(f"/read/{word}/2").status_code == 200
    assert own.get(f"/read/{word}/3").status_code == 404


def test_what_cannot_be_read_says_why(own: TestClient) -> None:
    files = {"file": ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(200))}
    answer = own.post("/read", data={"token": token(own)}, files=files, headers=HTMX)
    assert 'role="alert"' in answer.text
    assert "picture.png" in answer.text


def test_nothing_to_read_is_said(own: TestClient) -> None:
    answer = own.post("/read", data={"text": "  ", "token": token(own)}, headers=HTMX)
    assert answer.status_code == 422
    assert "There is nothing to read" in answer.text


def test_a_lost_reading_is_said(own: TestClient) -> None:
    assert own.post("/read/gone/add", data={"token": token(own)}).status_code == 404


def test_too_many_readings_are_refused_for_a_while(own: TestClient) -> None:
    form = {"text": TEXT, "token": token(own)}
    answers = [own.post("/read", data=form, headers=HTMX) for _ in range(6)]
    assert [answer.status_code for answer in answers] == [200] * 5 + [429]
    assert int(answers[-1].headers["Retry-After"]) > 0


def test_failures_are_forgotten_and_tried_again(own: TestClient) -> None:
    assert own.post("/failures/retry", data={"token": token(own)}).status_code == 303
    page = own.get("/failures").text
    number = page.split('name="id" value="')[1].split('"')[0]
    assert own.post("/failures/forget", data={"id": number, "token": token(own)}).status_code == 303
    assert "Everything that was asked for has been read" in own.get("/failures").text
