"""What all pages of one desk share: the library, the tray, the limit on readings."""

from functools import cached_property
from threading import Lock
from typing import Annotated

from fastapi import Depends
from starlette.requests import Request

from readout.desk.limits import RateLimit
from readout.desk.refusing import Refusal
from readout.desk.settings import Settings
from readout.desk.tray import Tray
from readout.library import Library


class Desk:
    """One desk.

    Args:
        settings: How it is served.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.tray = Tray()
        self.limit = RateLimit(settings.readings)
        self._opening = Lock()

    @cached_property
    def _library(self) -> Library:
        return Library(self.settings.library)

    @property
    def library(self) -> Library:
        """The library, opened when first asked for; safe in all threads."""
        with self._opening:
            return self._library

    def close(self) -> None:
        """Close the library."""
        if "_library" in self.__dict__:
            self._library.close()

    def admit(self, request: Request) -> None:
        """Let a costly request in, or ask for patience.

        Raises:
            Refusal: This address has asked too often.
        """
        wait = self.limit.take(request.client.host if request.client else "")
        if wait:
            raise Refusal(429, "often", retry_after=wait)


def desk_of(request: Request) -> Desk:
    """Return the desk that a request came to."""
    desk: Desk = request.app.state.desk
    return desk


AtDesk = Annotated[Desk, Depends(desk_of)]
