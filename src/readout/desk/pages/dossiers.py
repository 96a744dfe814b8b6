"""A person or a country: names, offices, contacts over time, statements, and with whom."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from readout.desk.contact_list import lines
from readout.desk.desk import AtDesk, Desk
from readout.desk.dossier import names_of_country, names_of_person, offices, partners, said
from readout.desk.filters import Wanted, wanted_of
from readout.desk.refusing import Refusal
from readout.desk.rendering import render
from readout.desk.timeline import draw
from readout.desk.visitor import visitor_of
from readout.store import ContactFilter, Dossier

router = APIRouter()
STATEMENTS = 20


@router.get("/people/{key:path}", name="person")
def person(request: Request, desk: AtDesk, key: str) -> Response:
    """Show a person."""
    wanted = wanted_of(request.query_params)
    window = wanted.window
    dossier = desk.library.person(key, limit=window.limit, offset=window.offset)
    if dossier is None:
        raise Refusal(404, "person", key)
    return _show(request, desk, dossier, wanted, ContactFilter(person=key), names_of_person(dossier))


@router.get("/countries/{code:path}", name="country")
def country(request: Request, desk: AtDesk, code: str) -> Response:
    """Show a country, or a body that speaks for itself."""
    wanted = wanted_of(request.query_params)
    window = wanted.window
    dossier = desk.library.country(code, limit=window.limit, offset=window.offset)
    if dossier is None:
        raise Refusal(404, "country", code)
    return _show(request, desk, dossier, wanted, ContactFilter(country=code), names_of_country(code))


def _show(
    request: Request, desk: Desk, dossier: Dossier, wanted: Wanted, mine: ContactFilter, names: list[tuple[str, str]]
) -> Response:
    tongue = visitor_of(request).tongue
    voice = dossier.name
    spoken = {role: desk.library.statements(voice, role, limit=STATEMENTS) for role in ("speaker", "via")}
    is_person = dossier.kind == "person"
    values = {
        "dossier": dossier,
        "name": tongue.person(dossier.key, dossier.names) if is_person else tongue.country(dossier.key),
        "names": names,
        "offices": offices(dossier.key, tongue) if is_person else [],
        "chart": draw(desk.library.months(mine), tongue),
        "wanted": wanted,
        "page": dossier.contacts,
        "lines": list(lines(dossier.contacts.rows, tongue)),
        "spoken": {role: (page, [said(row, tongue) for row in page.rows]) for role, page in spoken.items()},
        "partners": partners(dossier, tongue),
    }
    return render(request, "dossier.html", values)
