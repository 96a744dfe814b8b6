"""``/health``."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from readout import __version__
from readout.desk.api_answers import reply
from readout.desk.desk import AtDesk

router = APIRouter(tags=["health"])


@router.get("/health")
def health(request: Request, desk: AtDesk) -> Response:
    """Tell that the library can be read, and how much it holds."""
    return reply(request, {"status": "ok", "version": __version__, "holds": desk.library.totals()})
