"""What stands before every request: the host asked for, the length of the body, and headers that bind the browser."""

import logging
from collections.abc import Callable, Sequence

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from readout.desk.csrf import is_from_elsewhere
from readout.desk.refusing import Refusal

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
SAFE = ("GET", "HEAD", "OPTIONS")
LOG = logging.getLogger("readout.desk")
Answer = Callable[[Request, Refusal], ASGIApp]


class Guards:
    """Refuses what must not come in, and puts the security headers on what goes out.

    Args:
        app: What is guarded.
        hosts: Names under which the desk may be asked for.
        most_bytes: Longest body.
        answer: Makes the answer to a request that is refused.
    """

    def __init__(self, app: ASGIApp, hosts: Sequence[str], most_bytes: int, answer: Answer) -> None:
        self.app = app
        self.answer = answer
        self.hosts = frozenset(host.lower() for host in hosts)
        self.most_bytes = most_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        answer, headed = self._refuse(scope) or self.app, _Headed(send)
        if scope["method"] == "HEAD":
            scope = dict(scope, method="GET")  # the server leaves out the body
        try:
            await answer(scope, _Counted(receive, self.most_bytes), headed)
        except Exception as error:  # here ends whatever went wrong, and the reader is told
            LOG.error("%s %s failed", scope["method"], scope["path"], exc_info=error)
            if not headed.started:
                await self.answer(Request(scope), Refusal(500, "unexpected"))(scope, receive, headed)

    def _refuse(self, scope: Scope) -> ASGIApp | None:
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if hostname(host) not in self.hosts:
            text = (
                f"The desk does not answer for the host {host!r}. Open it at the address that `readout serve` printed;"
            )
            return PlainTextResponse(f"{text} READOUT_HOSTS names further hosts.\n", 421)
        if scope["method"] not in SAFE and is_from_elsewhere(headers):
            return self.answer(Request(scope), Refusal(403, "elsewhere"))
        length = headers.get("content-length", "0")
        if not length.isdecimal() or int(length) > self.most_bytes:
            return self.answer(Request(scope), Refusal(413, "long"))
        return None


def hostname(host: str) -> str:
    """Return a ``Host`` header's name without the port, in lower case."""
    name = host.lower()
    return name[: name.find("]") + 1] if name.startswith("[") else name.split(":")[0]


class _Counted:
    """Hands on a request's body and stops when it is too long, whatever its length was said to be."""

    def __init__(self, receive: Receive, most: int) -> None:
        self.receive = receive
        self.left = most

    async def __call__(self) -> Message:
        message = await self.receive()
        self.left -= len(message.get("body", b""))
        if self.left < 0:
            raise HTTPException(413)
        return message


class _Headed:
    """Hands on an answer with the security headers; ``started`` once it has begun."""

    def __init__(self, send: Send) -> None:
        self.send = send
        self.started = False

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.started = True
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
        await self.send(message)
