"""A desk on a free loopback port, and a browser before it."""

import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from readout.desk.app import create_app
from readout.desk.rendering import BUILT
from readout.desk.settings import Settings
from tests.browser.texts import TEXTS
from tests.desk.items import fill_by_reading

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
Open = Callable[..., Any]


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Start the distribution's Chromium, or skip where there is none."""
    program = next((path for name in NAMES if (path := shutil.which(name))), None)
    if not program:
        pytest.skip("no Chromium is installed (on Debian: apt-get install chromium)")
    if not (BUILT / "desk.js").exists():
        pytest.skip("the desk's assets are not built (make setup)")
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve a library of real readings; gives the desk's address."""
    path = str(tmp_path_factory.mktemp("browser") / "library.db")
    fill_by_reading(path, TEXTS)
    with serve(path) as address:
        yield address


class serve:  # noqa: N801 - it reads as a verb
    """Serve a library on a free port of the loopback."""

    def __init__(self, library: str) -> None:
        self.socket = socket.socket()
        self.socket.bind(("127.0.0.1", 0))
        app = create_app(Settings(library=library, readings=1000))
        self.server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
        self.thread = threading.Thread(target=self.server.run, kwargs={"sockets": [self.socket]}, daemon=True)

    def __enter__(self) -> str:
        self.thread.start()
        until = time.monotonic() + 120
        while not self.server.started and time.monotonic() < until:
            time.sleep(0.05)
        return f"http://127.0.0.1:{self.socket.getsockname()[1]}"

    def __exit__(self, *_: object) -> None:
        self.server.should_exit = True
        self.thread.join(10)


@pytest.fixture
def visit(browser: Any, desk: str, tmp_path: Path) -> Iterator[Open]:
    """Give a function that opens a page of the desk; at the end nothing may have been complained of."""
    complaints: list[str] = []
    contexts: list[Any] = []

    def go(path: str, lang: str = "en", width: int = 1280, *, scheme: str = "light", quiet: bool = False) -> Any:
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            extra_http_headers={"Accept-Language": lang},
            color_scheme=scheme,
            permissions=["clipboard-read", "clipboard-write"],
        )
        contexts.append(context)
        page = context.new_page()
        if not quiet:
            page.on("console", lambda message: complaints.append(f"{path}: {message.text}"))
        page.on("pageerror", lambda error: complaints.append(f"{path}: {error}"))
        page.on("request", lambda request: None if request.url.startswith(desk) else complaints.append(request.url))
        page.goto(desk + path)
        page.wait_for_selector("html[data-ready]")
        return page

    yield go
    for context in contexts:
        context.close()
    assert complaints == []
