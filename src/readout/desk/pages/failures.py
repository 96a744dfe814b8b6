"""What could not be read: why, and trying again."""

from typing import Annotated

from fastapi import APIRouter, Form
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from readout.desk.csrf import check_token
from readout.desk.desk import AtDesk
from readout.desk.rendering import render

router = APIRouter()
Ids = Annotated[list[int] | None, Form()]
Token = Annotated[str, Form()]


@router.get("/failures", name="failures")
def failures(request: Request, desk: AtDesk) -> Response:
    """List what could not be read."""
    return render(request, "failures.html", {"failures": desk.library.failures()})


@router.post("/failures/retry", name="retry")
def retry(request: Request, desk: AtDesk, id: Ids = None, token: Token = "") -> Response:
    """Read again the inputs of the chosen failures; of all, if none are chosen."""
    check_token(request, token)
    desk.admit(request)
    desk.library.retry(id or ())
    return RedirectResponse("/failures", 303)


@router.post("/failures/forget", name="forget")
def forget(request: Request, desk: AtDesk, id: Ids = None, token: Token = "") -> Response:
    """Drop the chosen failures."""
    check_token(request, token)
    desk.library.forget(id or ())
    return RedirectResponse("/failures", 303)
