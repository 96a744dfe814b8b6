"""One item: its text with the evidence marked, and its reading beside it."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from readout.desk.desk import AtDesk
from readout.desk.item_view import view_item
from readout.desk.rendering import render
from readout.desk.visitor import visitor_of

router = APIRouter()


@router.get("/items/{key:path}", name="item")
def item(request: Request, desk: AtDesk, key: str, version: int | None = None) -> Response:
    """Show an item, or one of its earlier versions."""
    stored = desk.library.show(key, version)
    view = view_item(stored.document, stored.reading, visitor_of(request).tongue)
    return render(request, "item.html", {"view": view, "stored": stored})
