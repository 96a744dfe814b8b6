"""Answers of the HTTP interface: JSON with an ETag, and lists in pages."""

from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Annotated, Any, Generic, TypeVar

import orjson
from fastapi import Query
from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import Response

from readout.desk.links import with_query
from readout.store import Page

T = TypeVar("T")
Limit = Annotated[int, Query(ge=1, le=500, description="At most so many rows.")]
Offset = Annotated[int, Query(ge=0, le=10_000_000, description="Rows to leave out at the beginning.")]
Words = Annotated[str, Query(max_length=1000, description="Words and fields, as for `readout find`.")]
PROBLEM = {"description": "What is wrong, and what to do", "content": {"application/problem+json": {}}}
PROBLEMS: dict[int | str, dict[str, Any]] = {404: PROBLEM, 422: PROBLEM}


class Listing(BaseModel, Generic[T]):
    """A part of a list."""

    total: int
    limit: int
    offset: int
    next: str | None
    rows: list[T]


def reply(request: Request, content: Any) -> Response:
    """Answer with JSON; with nothing, where the asker has it already."""
    body = orjson.dumps(content, default=_plain)
    etag = f'"{sha256(body).hexdigest()[:32]}"'
    headers = {"ETag": etag, "Cache-Control": "private, no-cache"}
    known = {tag.strip().removeprefix("W/") for tag in request.headers.get("if-none-match", "").split(",")}
    if request.method in ("GET", "HEAD") and known & {etag, "*"}:
        return Response(status_code=304, headers=headers)
    return Response(body, media_type="application/json", headers=headers)


def _plain(value: Any) -> Any:
    if isinstance(value, tuple | set | frozenset):
        return list(value)
    raise TypeError(type(value).__name__)


def listing(request: Request, page: Page[Any], rows: Sequence[Mapping[str, Any]] | None = None) -> Response:
    """Answer with a part of a list; ``next`` is the address of the part that follows."""
    limit, offset = page.window.limit, page.window.offset
    following = with_query(request.url.path, dict(request.query_params) | {"offset": offset + limit, "limit": limit})
    content = {
        "total": page.total,
        "limit": limit,
        "offset": offset,
        "next": following if page.more else None,
        "rows": list(page.rows if rows is None else rows),
    }
    answer = reply(request, content)
    if page.more:
        answer.headers["Link"] = f'<{following}>; rel="next"'
    return answer
