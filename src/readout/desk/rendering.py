"""Pages: templates filled with what a visitor may see, always escaped."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from readout.desk import links
from readout.desk.csrf import FIELD, give_token
from readout.desk.messages import NAMES
from readout.desk.paragraphs import direction_of
from readout.desk.visitor import visitor_of

FOLDER = Path(__file__).parent
BUILT = FOLDER / "static" / "built"


@cache
def environment() -> Environment:
    """Make the templates' environment."""
    made = Environment(
        loader=FileSystemLoader(FOLDER / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals |= {
        "links": links,
        "with_query": links.with_query,
        "language_names": NAMES,
        "token_field": FIELD,
        "direction_of": direction_of,
    }
    made.policies["json.dumps_kwargs"] = {"ensure_ascii": False}
    return made


def render(request: Request, template: str, values: Mapping[str, Any], status: int = 200) -> HTMLResponse:
    """Fill a template for whoever asks.

    Args:
        request: The request.
        template: Name of the template.
        values: What the template shows.
        status: HTTP status of the answer.
    """
    visitor = visitor_of(request)
    shown = {
        "request": request,
        "visitor": visitor,
        "tongue": visitor.tongue,
        "say": visitor.tongue.say,
        "is_built": (BUILT / "desk.js").exists(),
    }
    answer = HTMLResponse(environment().get_template(template).render(shown | dict(values)), status)
    answer.headers["Cache-Control"] = "private, no-cache"
    answer.headers["Vary"] = "Accept-Language, Cookie, HX-Request"
    visitor.remember(request, answer)
    give_token(request, answer)
    return answer
