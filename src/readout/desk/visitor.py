"""Who asks: the language and theme of a request, and whether a part of a page will do."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from readout.desk.csrf import token_of
from readout.desk.links import with_query
from readout.desk.messages import LANGUAGES
from readout.desk.tongue import Tongue, tongue

THEMES = ("light", "dark")
LANGUAGE, THEME = "readout_language", "readout_theme"
YEAR = 365 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Visitor:
    """One request's reader.

    Attributes:
        tongue: The language in which they read the desk.
        theme: ``light``, ``dark``, or empty for what their system prefers.
        token: Proof that a form came from the desk.
        partial: True where htmx asks for a part of the page.
        path: The address asked for, without language and theme.
    """

    tongue: Tongue
    theme: str
    token: str
    partial: bool
    path: str

    def remember(self, request: Request, response: Response) -> None:
        """Keep in cookies what the reader has chosen by ``?ui=`` or ``?theme=``."""
        if request.query_params.get("ui") in LANGUAGES:
            response.set_cookie(LANGUAGE, self.tongue.lang, max_age=YEAR, samesite="lax", httponly=True)
        if "theme" in request.query_params:
            response.set_cookie(THEME, self.theme, max_age=YEAR, samesite="lax", httponly=True)


def visitor_of(request: Request) -> Visitor:
    """Make out who asks."""
    given = request.query_params
    kept = {name: value for name, value in given.items() if name not in ("ui", "theme")}
    theme = given.get("theme", request.cookies.get(THEME, ""))
    partial = request.headers.get("hx-request") == "true" and "hx-history-restore-request" not in request.headers
    return Visitor(
        tongue(_language(request)),
        theme if theme in THEMES else "",
        token_of(request),
        partial,
        with_query(request.url.path, kept),
    )


def _language(request: Request) -> str:
    accepted = (
        part.split(";")[0].strip()[:2].lower() for part in request.headers.get("accept-language", "").split(",")
    )
    chosen = (request.query_params.get("ui", ""), request.cookies.get(LANGUAGE, ""), *accepted)
    return next((code for code in chosen if code in LANGUAGES), LANGUAGES[0])
