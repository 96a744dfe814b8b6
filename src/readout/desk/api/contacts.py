"""``/contacts``."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from readout.desk.api_answers import PROBLEMS, Limit, Listing, Offset, Words, listing
from readout.desk.desk import AtDesk
from readout.desk.filters import wanted_of
from readout.store import ContactRow

router = APIRouter(tags=["contacts"])
Text = Annotated[str, Query(max_length=300)]


@router.get("/contacts", response_model=Listing[ContactRow], responses=PROBLEMS)
def contacts(
    request: Request,
    desk: AtDesk,
    q: Words = "",
    person: Text = "",
    country: Text = "",
    lang: Text = "",
    channel: Text = "",
    status: Text = "",
    subject: Text = "",
    since: Text = "",
    until: Text = "",
    limit: Limit = 50,
    offset: Offset = 0,
) -> Response:
    """List contacts, the latest first; `since` and `until` are days, months or years, both included."""
    given = {"q": q, "person": person, "country": country, "lang": lang, "channel": channel, "status": status,
             "subject": subject, "since": since, "until": until}  # fmt: skip
    wanted = wanted_of(given)
    return listing(request, desk.library.find_contacts(wanted.words, wanted.contacts, limit=limit, offset=offset))
