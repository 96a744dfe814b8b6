"""``/read``: the reading of a posted text, which is not kept."""

from typing import Annotated, Any, Literal

import orjson
from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import Response

from readout.desk.api_answers import PROBLEM, reply
from readout.desk.desk import AtDesk
from readout.desk.refusing import Refusal
from readout.model.encoding import flat, full
from readout.pipeline import Read
from readout.reading import read_one

router = APIRouter(tags=["reading"])
PROBLEMS: dict[int | str, dict[str, Any]] = {422: PROBLEM, 429: PROBLEM}


class Item(BaseModel):
    """One item, in the form of `readout read`'s JSON Lines: `text` or `html`, and what is known of it."""

    model_config = ConfigDict(extra="forbid")

    text: str = Field("", description="The words of the item.")
    html: str = Field("", description="Its page, where there is no text.")
    id: str = Field("", max_length=500)
    title: str = Field("", max_length=5000)
    published: str = Field("", max_length=100, description="Day of publication, ISO 8601.")
    url: str = Field("", max_length=5000)
    publisher: str = Field("", max_length=500)
    lang: Literal["", "ar", "ru", "en"] = ""


@router.post("/read", responses=PROBLEMS)
def read(
    request: Request, desk: AtDesk, item: Item, form: Annotated[Literal["full", "flat"], Query()] = "full"
) -> Response:
    """Read one item and give its `text` as offsets count it, and its `reading`."""
    if not (item.text.strip() or item.html.strip()):
        raise Refusal(422, "empty")
    desk.admit(request)
    found = _read(item)
    reading = full(found.reading) if form == "full" else flat(found.reading, found.document.text)
    return reply(request, {"text": found.document.text, "reading": reading})


def _read(item: Item) -> Read:
    given = {name: value for name, value in item.model_dump().items() if value}
    return read_one(orjson.dumps({"id": "posted", **given}))
