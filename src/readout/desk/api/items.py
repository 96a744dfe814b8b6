"""``/items``."""

from typing import Any, Literal

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from readout.desk.api_answers import PROBLEMS, Limit, Listing, Offset, Words, listing, reply
from readout.desk.desk import AtDesk
from readout.exports.records import item_record
from readout.model.encoding import flat, full
from readout.search import Hit

router = APIRouter(tags=["items"])


@router.get("/items", response_model=Listing[Hit], responses=PROBLEMS)
def items(request: Request, desk: AtDesk, q: Words = "", limit: Limit = 50, offset: Offset = 0) -> Response:
    """List the items that a query finds, each with its contacts and the words in which it was found."""
    return listing(request, desk.library.find(q, limit=limit, offset=offset))


@router.get("/items/{key:path}", responses=PROBLEMS)
def item(
    request: Request, desk: AtDesk, key: str, form: Literal["full", "flat"] = "full", version: int | None = None
) -> Response:
    """Give one item: `item` as it was published, `reading` with the evidence of every value (or `flat`), `versions`."""
    stored = desk.library.show(key, version)
    reading = full(stored.reading) if form == "full" else flat(stored.reading, stored.document.text)
    content: dict[str, Any] = {
        "id": stored.key,
        "version": stored.number,
        "versions": stored.versions,
        "item": item_record(stored.document),
        "reading": reading,
    }
    return reply(request, content)
