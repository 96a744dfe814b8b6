"""``/failures``."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from readout.desk.api_answers import reply
from readout.desk.desk import AtDesk
from readout.store import StoredFailure

router = APIRouter(tags=["failures"])


@router.get("/failures", response_model=list[StoredFailure])
def failures(request: Request, desk: AtDesk) -> Response:
    """List what could not be read: source, stage, reason and tries, the latest first."""
    return reply(request, desk.library.failures())
