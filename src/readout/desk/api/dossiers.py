"""``/people`` and ``/countries``."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from readout.desk.api_answers import PROBLEMS, Limit, Offset, reply
from readout.desk.desk import AtDesk
from readout.desk.refusing import Refusal
from readout.store import Dossier

router = APIRouter(tags=["people and countries"])


@router.get("/people/{key:path}", response_model=Dossier, responses=PROBLEMS)
def person(request: Request, desk: AtDesk, key: str, limit: Limit = 50, offset: Offset = 0) -> Response:
    """Give what the library holds of a person."""
    found = desk.library.person(key, limit=limit, offset=offset)
    if found is None:
        raise Refusal(404, "person", key)
    return reply(request, found)


@router.get("/countries/{code:path}", response_model=Dossier, responses=PROBLEMS)
def country(request: Request, desk: AtDesk, code: str, limit: Limit = 50, offset: Offset = 0) -> Response:
    """Give what the library holds of a country (by ISO 3166-1 code) or body (by name)."""
    found = desk.library.country(code, limit=limit, offset=offset)
    if found is None:
        raise Refusal(404, "country", code)
    return reply(request, found)
