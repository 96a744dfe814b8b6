"""The desk as an application; every module of ``pages`` and ``api`` that has a ``router`` is served."""

import pkgutil
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from functools import partial
from importlib import import_module

from fastapi import APIRouter, FastAPI
from starlette.responses import Response
from starlette.staticfiles import StaticFiles

from readout import __version__
from readout.desk import api, errors, pages
from readout.desk.desk import Desk
from readout.desk.guards import Guards
from readout.desk.naming import knowledge
from readout.desk.rendering import BUILT
from readout.desk.settings import Settings

API = "/api/v1"
SUMMARY = "Contacts between leaders as the news tells them, every value with the words that support it."


def create_app(settings: Settings | None = None) -> FastAPI:
    """Make the desk.

    Args:
        settings: How it is served; from the environment if None.
    """
    desk = Desk(settings or Settings.from_environment())
    app = FastAPI(
        title="Readout",
        version=__version__,
        summary=SUMMARY,
        openapi_url=f"{API}/openapi.json",
        docs_url=None,
        redoc_url=None,
        lifespan=_lifespan,
    )
    app.state.desk = desk
    app.mount("/static", _Static(directory=BUILT, check_dir=False), name="static")
    for router in routers(api.__name__):
        app.include_router(router, prefix=API)
    for router in routers(pages.__name__):
        app.include_router(router, include_in_schema=False)
    errors.install(app)
    app.add_middleware(Guards, hosts=desk.settings.hosts, most_bytes=desk.settings.most_bytes, answer=errors.answer)
    return app


def routers(package: str) -> Iterator[APIRouter]:
    """Give the routers of a package's modules, in the order of their names."""
    for found in pkgutil.iter_modules(import_module(package).__path__):
        router = getattr(import_module(f"{package}.{found.name}"), "router", None)
        if router is not None:
            yield router


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    knowledge()  # once, before the first request; readings need the same
    yield
    app.state.desk.close()


class _Static(StaticFiles):
    """Files that browsers may keep: fonts for good, the rest as long as it has not changed."""

    def file_response(self, *arguments: object, **named: object) -> Response:
        made: Response = partial(super().file_response, *arguments, **named)()  # type: ignore[arg-type]
        lasting = str(arguments[0]).endswith(".woff2")
        made.headers["Cache-Control"] = "public, max-age=31536000, immutable" if lasting else "no-cache"
        return made
