"""The first page: the contacts of the library, and the box that reads a text."""

from collections.abc import Iterator

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from readout.desk.contact_list import lines, options
from readout.desk.desk import AtDesk, Desk
from readout.desk.filters import Wanted, wanted_of
from readout.desk.rendering import render
from readout.desk.visitor import visitor_of
from readout.exports import csv
from readout.library import Library
from readout.store import ContactRow

router = APIRouter()
BATCH = 500
COLUMNS = ("day", "date", "status", "channel", "participants", "countries", "subjects", "situations", "place",
           "initiator", "sources", "title", "publisher", "published", "lang", "url", "item", "number")  # fmt: skip
KINDS = ("person", "country", "channel", "status", "subject", "lang")
BYTE_ORDER_MARK = "\ufeff".encode()  # without it Excel takes Arabic and Russian for Windows-1252


@router.get("/", name="contacts")
def contacts(request: Request, desk: AtDesk) -> Response:
    """Show the contacts that meet the filter of the address."""
    wanted = wanted_of(request.query_params)
    template = "contact_list.html" if visitor_of(request).partial else "contacts.html"
    return render(request, template, _list(request, desk, wanted))


def _list(request: Request, desk: Desk, wanted: Wanted) -> dict[str, object]:
    tongue = visitor_of(request).tongue
    found = desk.library.find_contacts(wanted.words, wanted.contacts, limit=wanted.window.limit,
                                       offset=wanted.window.offset)  # fmt: skip
    choices = desk.library.choices()
    events = desk.library.events_of((row.item, row.number) for row in found.rows)
    return {
        "wanted": wanted,
        "page": found,
        "lines": list(lines(found.rows, tongue, events)),
        "choices": {kind: options(choices[kind], kind, tongue) for kind in KINDS},
        "totals": desk.library.totals(),
    }


@router.get("/contacts.csv", name="contacts_csv")
def contacts_csv(request: Request, desk: AtDesk) -> Response:
    """Give all contacts that meet the filter as a table for spreadsheets."""
    wanted = wanted_of(request.query_params)
    desk.library.find_contacts(wanted.words, wanted.contacts, limit=1)  # a wrong query is told before the table begins
    answer = StreamingResponse(_table(desk.library, wanted), media_type="text/csv; charset=utf-8")
    answer.headers["Content-Disposition"] = 'attachment; filename="contacts.csv"'
    answer.headers["Cache-Control"] = "private, no-cache"
    return answer


def _table(library: Library, wanted: Wanted) -> Iterator[bytes]:
    yield BYTE_ORDER_MARK
    yield from csv.lines((row.record() for row in all_contacts(library, wanted)), COLUMNS)


def all_contacts(library: Library, wanted: Wanted) -> Iterator[ContactRow]:
    """Give all contacts that meet a filter, whatever the page."""
    offset, more = 0, True
    while more:
        page = library.find_contacts(wanted.words, wanted.contacts, limit=BATCH, offset=offset)
        yield from page.rows
        offset, more = offset + BATCH, page.more
