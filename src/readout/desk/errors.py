"""Errors as pages and as JSON, with what to do next and never with the insides of the program."""

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from readout.desk.refusing import Refusal
from readout.desk.rendering import render
from readout.desk.visitor import visitor_of
from readout.model import ItemError, RefusedError
from readout.search import QueryError
from readout.store import NotInLibraryError

REASONS = {403: "form", 404: "missing", 405: "method", 413: "long", 422: "input", 429: "often"}


def install(app: FastAPI) -> None:
    """Give the application answers to all errors."""
    app.add_exception_handler(Refusal, _refusal)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(QueryError, _query)
    app.add_exception_handler(NotInLibraryError, _missing)
    app.add_exception_handler(ItemError, _item)
    app.add_exception_handler(RefusedError, _refused)


def answer(request: Request, refusal: Refusal) -> Response:
    """Answer a request that is refused: a page, a part of one, or JSON, as it was asked for."""
    if request.url.path.startswith("/api/"):
        made: Response = _problem(request, refusal)
    else:
        part = "error_part.html" if visitor_of(request).partial else "error.html"
        made = render(request, part, {"refusal": refusal}, refusal.status)
    if refusal.retry_after:
        made.headers["Retry-After"] = str(refusal.retry_after)
    return made


def _problem(request: Request, refusal: Refusal) -> JSONResponse:
    say = visitor_of(request).tongue.say
    detail = refusal.detail or say(f"error-{refusal.reason}-next")
    content = {
        "type": "about:blank",
        "title": say(f"error-{refusal.reason}"),
        "status": refusal.status,
        "detail": detail,
    }
    return JSONResponse(content, refusal.status, media_type="application/problem+json")


def _refusal(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refusal)
    return answer(request, error)


def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return answer(request, Refusal(error.status_code, REASONS.get(error.status_code, "input")))


def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"])
    return answer(request, Refusal(422, "input", f"{where}: {first['msg']}"))


def _query(request: Request, error: Exception) -> Response:
    return answer(request, Refusal(422, "query", str(error)))


def _missing(request: Request, error: Exception) -> Response:
    return answer(request, Refusal(404, "missing", str(error)))


def _item(request: Request, error: Exception) -> Response:
    return answer(request, Refusal(422, "unread", str(error)))


def _refused(request: Request, error: Exception) -> Response:
    return answer(request, Refusal(409, "refused", str(error)))
