"""``readout serve``."""

import os
from typing import Annotated

import typer

from readout.cli.options import LibraryOption, QuietOption

RANK = 7
DESK = "readout.desk.app:create_app"


def command(
    host: Annotated[str, typer.Option("--host", help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", envvar="PORT", min=0, max=65535, help="Port to listen on.")] = 8080,
    library: LibraryOption = None,
    quiet: QuietOption = False,
) -> int:
    """Open the desk: the library in a browser.

    \b
    Examples:
      readout serve
      readout serve --port 9000 --library news.db

    The desk listens on this machine alone unless --host says otherwise; Ctrl-C ends it.
    """
    import uvicorn

    from readout.cli.speaking import say
    from readout.library import Library

    _refuse_taken(host, port)
    with Library(library) as opened:
        say(f"The library {opened.name} holds {opened.totals().items:,} items.", quiet=quiet)
    if library:
        os.environ["READOUT_LIBRARY"] = library
    _allow(host)
    say(f"The desk is at http://{host}:{port} (Ctrl-C ends it).", quiet=quiet)
    uvicorn.run(DESK, factory=True, host=host, port=port, log_level="warning", timeout_graceful_shutdown=5)
    return 0


def _allow(host: str) -> None:
    """Let the desk answer for the address on which it listens."""
    named = f"[{host}]" if ":" in host else host
    further = os.environ.get("READOUT_HOSTS", "")
    os.environ["READOUT_HOSTS"] = ",".join(filter(None, (further, named)))


def _refuse_taken(host: str, port: int) -> None:
    import socket

    from readout.model import RefusedError

    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            reason = f"{host}:{port} cannot be listened on ({error.strerror}); choose another with --port."
            raise RefusedError(reason) from error
