"""One event: what its items say together, the sides beside each other, who tells it, and its brief."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from readout.briefs import brief as tell
from readout.desk.brief_view import FORMS, BriefView, view_brief
from readout.desk.comparison_view import view_comparison
from readout.desk.desk import AtDesk, Desk
from readout.desk.event_view import view_event
from readout.desk.messages import LANGUAGES
from readout.desk.naming import knowledge
from readout.desk.refusing import Refusal
from readout.desk.rendering import render
from readout.desk.visitor import visitor_of
from readout.model.comparison import Comparison
from readout.model.event import Event
from readout.store import StoredItem

router = APIRouter()


@router.get("/events/{name}", name="event")
def event(request: Request, desk: AtDesk, name: str, brief: str = "") -> Response:
    """Show an event, by its id or that of an item that tells it; ``brief`` is the language of the brief."""
    found, tongue = desk.library.event(name), visitor_of(request).tongue
    beside = desk.library.compare(found.id)
    values = {
        "view": view_event(found, items_of(found, desk), tongue),
        "compared": view_comparison(beside, tongue),
        "brief": _told(found, beside, brief if brief in LANGUAGES else tongue.lang),
        "forms": tuple(FORMS),
    }
    return render(request, "event.html", values)


def items_of(event: Event, desk: Desk) -> dict[str, StoredItem]:
    """Take out the items that tell an event."""
    return {key: desk.library.show(key) for key in event.items}


def _told(event: Event, beside: Comparison, lang: str) -> BriefView:
    return view_brief(tell([event], lang, knowledge(), comparisons={event.id: beside}))


@router.get("/events/{name}/brief.{form}", name="brief")
def brief(request: Request, desk: AtDesk, name: str, form: str, lang: str = "") -> Response:
    """Give the brief of an event as a file."""
    if form not in FORMS:
        raise Refusal(404, "missing", form)
    found = desk.library.event(name)
    chosen = lang if lang in LANGUAGES else visitor_of(request).tongue.lang
    if form == "pdf":
        desk.admit(request)
    answer = Response(desk.library.brief(found.id, chosen, form), headers={"Content-Type": FORMS[form]})
    ending = "txt" if form == "text" else form
    answer.headers["Content-Disposition"] = f'attachment; filename="{found.id}.{chosen}.{ending}"'
    answer.headers["Cache-Control"] = "private, no-cache"
    return answer
