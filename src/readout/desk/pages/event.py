"""One event: what its items say together, where they are at odds, and who tells it."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from readout.desk.desk import AtDesk, Desk
from readout.desk.event_view import view_event
from readout.desk.rendering import render
from readout.desk.visitor import visitor_of
from readout.model.event import Event
from readout.store import StoredItem

router = APIRouter()


@router.get("/events/{name}", name="event")
def event(request: Request, desk: AtDesk, name: str) -> Response:
    """Show an event, by its id or that of an item that tells it."""
    found = desk.library.event(name)
    view = view_event(found, items_of(found, desk), visitor_of(request).tongue)
    return render(request, "event.html", {"view": view})


def items_of(event: Event, desk: Desk) -> dict[str, StoredItem]:
    """Take out the items that tell an event."""
    return {key: desk.library.show(key) for key in event.items}
