"""Forms that change something come from the desk's own pages, or are refused.

Two locks: a token that stands both in a cookie and in the form, and the browser's own word on where a request came from
(``Sec-Fetch-Site``, ``Origin``). The second also guards the interface for programs, which has no forms.
"""

import secrets
from collections.abc import Mapping
from hmac import compare_digest
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response

from readout.desk.refusing import Refusal

COOKIE = "readout_token"
FIELD = "token"
HEADER = "x-readout-token"


def token_of(request: Request) -> str:
    """Return the visitor's token: that of their cookie, else a new one, the same throughout a request."""
    kept = request.cookies.get(COOKIE, "")
    if not hasattr(request.state, "token"):
        request.state.token = kept if len(kept) >= 32 else secrets.token_urlsafe(32)
    return str(request.state.token)


def give_token(request: Request, response: Response) -> None:
    """Let the browser keep the token."""
    if request.cookies.get(COOKIE) != token_of(request):
        response.set_cookie(COOKIE, token_of(request), samesite="lax", httponly=True)


def check_token(request: Request, given: str) -> None:
    """Refuse a form whose token is not that of the cookie.

    Raises:
        Refusal: The form is old, or comes from elsewhere.
    """
    kept = request.cookies.get(COOKIE, "")
    given = given or request.headers.get(HEADER, "")
    if not kept or not compare_digest(kept.encode(), given.encode()):
        raise Refusal(403, "form")


def is_from_elsewhere(headers: Mapping[str, str]) -> bool:
    """Tell whether a browser says that another site made it send this request."""
    if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return True
    origin = headers.get("origin")
    return bool(origin) and urlsplit(origin or "").netloc != headers.get("host", "")
