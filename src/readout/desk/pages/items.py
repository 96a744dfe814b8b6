"""All items, also those that tell of no contact, and the words in which they were found."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from readout.desk.desk import AtDesk
from readout.desk.filters import wanted_of
from readout.desk.rendering import render
from readout.desk.snippets import parts
from readout.desk.visitor import visitor_of

router = APIRouter()


@router.get("/items", name="items")
def items(request: Request, desk: AtDesk) -> Response:
    """List the items that a query finds."""
    wanted = wanted_of(request.query_params)
    found = desk.library.find(wanted.words, limit=wanted.window.limit, offset=wanted.window.offset)
    hits = [(hit, parts(hit.snippet)) for hit in found.rows]
    template = "item_list.html" if visitor_of(request).partial else "items.html"
    return render(request, template, {"wanted": wanted, "page": found, "hits": hits})
