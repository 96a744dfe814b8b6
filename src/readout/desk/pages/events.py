"""The events of the library: contacts in the world, each told by one item or many."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from readout.desk.desk import AtDesk
from readout.desk.event_view import event_lines
from readout.desk.filters import wanted_of
from readout.desk.rendering import render
from readout.desk.visitor import visitor_of

router = APIRouter()


@router.get("/events", name="events")
def events(request: Request, desk: AtDesk) -> Response:
    """List the events of a period, the latest first."""
    wanted = wanted_of(request.query_params)
    days, window = wanted.contacts, wanted.window
    found = desk.library.list_events(days.since, days.until, limit=window.limit, offset=window.offset)
    lines = list(event_lines(found.rows, visitor_of(request).tongue))
    template = "event_list.html" if visitor_of(request).partial else "events.html"
    return render(request, template, {"wanted": wanted, "page": found, "lines": lines})
