"""``/events``."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from readout.desk.api_answers import PROBLEMS, Limit, Listing, Offset, listing, reply
from readout.desk.desk import AtDesk
from readout.desk.filters import wanted_of
from readout.model.comparison import Comparison
from readout.model.event import Event

router = APIRouter(tags=["events"])
Day = Annotated[str, Query(max_length=20)]


@router.get("/events", response_model=Listing[Event], responses=PROBLEMS)
def events(
    request: Request, desk: AtDesk, since: Day = "", until: Day = "", limit: Limit = 50, offset: Offset = 0
) -> Response:
    """List events, the latest first; `since` and `until` are days, months or years, both included."""
    days = wanted_of({"since": since, "until": until}).contacts
    return listing(request, desk.library.list_events(days.since, days.until, limit=limit, offset=offset))


@router.get("/events/{name}", response_model=Event, responses=PROBLEMS)
def event(request: Request, desk: AtDesk, name: str) -> Response:
    """Give one event, by its id or that of an item that tells it."""
    return reply(request, desk.library.event(name))


@router.get("/events/{name}/comparison", response_model=Comparison, responses=PROBLEMS)
def comparison(request: Request, desk: AtDesk, name: str) -> Response:
    """Set the sides of an event beside each other: rows, cells with the words and their places, a summary."""
    return reply(request, desk.library.compare(desk.library.event(name).id))
