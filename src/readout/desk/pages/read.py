"""The box: a pasted text or dropped file is read at once, and put into the library only if that is asked."""

import io
from itertools import islice
from typing import Annotated

from fastapi import APIRouter, File, Form, UploadFile
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from readout.desk.csrf import check_token
from readout.desk.desk import AtDesk, Desk
from readout.desk.item_view import title_of, view_item
from readout.desk.links import item_path
from readout.desk.refusing import Refusal
from readout.desk.rendering import render
from readout.desk.tray import Kept, reads
from readout.desk.visitor import visitor_of
from readout.model import Failure, Outcome
from readout.pipeline import Read, outcome_of
from readout.sources import documents

router = APIRouter()
MOST_ITEMS = 50  # of one file
PASTED = "pasted text"
Text = Annotated[str, Form()]


@router.post("/read", name="read")
def read(
    request: Request,
    desk: AtDesk,
    token: Text = "",
    text: Text = "",
    published: Text = "",
    file: Annotated[UploadFile | None, File()] = None,
) -> Response:
    """Read what is in the box."""
    check_token(request, token)
    desk.admit(request)
    name = (file.filename if file else "") or ""
    data = file.file.read() if file and name else text.encode("utf-8", "surrogatepass")
    if not data.strip():
        raise Refusal(422, "empty")
    outcomes = read_bytes(data, name or PASTED, published)
    return _show(request, outcomes, desk.tray.put(outcomes), 0)


def read_bytes(data: bytes, name: str, published: str = "") -> Kept:
    """Read the items that some bytes hold; at most so many as a page can offer."""
    found = documents(io.BytesIO(data), name=name, published=published)
    return tuple(islice(map(outcome_of, found), MOST_ITEMS))


@router.get("/read/{word}/{number}", name="read_again")
def read_again(request: Request, desk: AtDesk, word: str, number: int) -> Response:
    """Show another item of a file that was dropped."""
    return _show(request, _kept(desk, word), word, number)


@router.post("/read/{word}/add", name="add")
def add(request: Request, desk: AtDesk, word: str, token: Text = "") -> Response:
    """Put what was read into the library, and go to its page."""
    check_token(request, token)
    added = [desk.library.put(one.document, one.reading) for one in reads(_kept(desk, word))]
    target = item_path(added[0].key) if len(added) == 1 else "/items"
    if visitor_of(request).partial:
        return Response(headers={"HX-Redirect": target})
    return RedirectResponse(target, 303)


def _kept(desk: Desk, word: str) -> Kept:
    found = desk.tray.get(word)
    if found is None:
        raise Refusal(404, "tray")
    return found


def _show(request: Request, outcomes: Kept, word: str, number: int) -> Response:
    if not 0 <= number < len(outcomes):
        raise Refusal(404, "missing")
    chosen = outcomes[number]
    tongue = visitor_of(request).tongue
    values = {
        "view": view_item(chosen.value.document, chosen.value.reading, tongue) if chosen.value else None,
        "failure": chosen.failure,
        "titles": [_title(outcome) for outcome in outcomes],
        "number": number,
        "word": word,
        "readable": len(reads(outcomes)),
    }
    template = "reading_part.html" if visitor_of(request).partial else "reading.html"
    return render(request, template, values)


def _title(outcome: Outcome[Read]) -> str:
    if outcome.value:
        return title_of(outcome.value.document, outcome.value.reading)
    return _source(outcome.failure)


def _source(failure: Failure | None) -> str:
    return failure.source if failure else ""
