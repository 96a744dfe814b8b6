"""One item: its text with the evidence marked, and its reading beside it."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from readout.desk.desk import AtDesk
from readout.desk.item_view import view_item
from readout.desk.paragraphs import MOST
from readout.desk.rendering import render
from readout.desk.utf16 import Utf16
from readout.desk.visitor import visitor_of

router = APIRouter()
PLACE = r"^(\d{1,9}-\d{1,9})?$"


@router.get("/items/{key:path}", name="item")
def item(
    request: Request, desk: AtDesk, key: str, version: int | None = None, at: Annotated[str, Query(pattern=PLACE)] = ""
) -> Response:
    """Show an item, or one of its earlier versions; ``at`` is a place in its text, in code points (``12-40``)."""
    stored = desk.library.show(key, version)
    view = view_item(stored.document, stored.reading, visitor_of(request).tongue)
    return render(request, "item.html", {"view": view, "stored": stored, "place": _place(stored.document.text, at)})


def _place(text: str, at: str) -> str:
    """Return a place as browsers count, in UTF-16 code units."""
    if not at:
        return ""
    shown = text[:MOST]
    utf16 = Utf16(shown)
    return "-".join(str(utf16.offset(min(int(one), len(shown)))) for one in at.split("-"))
