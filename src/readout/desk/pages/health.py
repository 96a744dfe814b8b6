"""Whether the desk is up."""

from fastapi import APIRouter
from starlette.responses import JSONResponse

from readout.desk.desk import AtDesk

router = APIRouter()


@router.get("/health", name="health")
def health(desk: AtDesk) -> JSONResponse:
    """Answer once the library can be read."""
    return JSONResponse({"status": "ok", "items": desk.library.totals().items})
