"""What can be set of a desk."""

import os
from dataclasses import dataclass
from typing import Self

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")


@dataclass(frozen=True, slots=True)
class Settings:
    """How a desk is served.

    Attributes:
        library: Path or URL; None for ``READOUT_LIBRARY``, or ``readout.db`` in the working folder.
        hosts: Names under which the desk may be asked for; a request for any other host is refused.
        most_bytes: Longest body of a request.
        readings: Texts that one address may have read in a minute.
    """

    library: str | None = None
    hosts: tuple[str, ...] = LOOPBACK
    most_bytes: int = 8 * 1024 * 1024
    readings: int = 40

    @classmethod
    def from_environment(cls) -> Self:
        """Take the settings from the environment: ``READOUT_HOSTS`` names further hosts, separated by commas."""
        further = (host.strip().lower() for host in os.environ.get("READOUT_HOSTS", "").split(","))
        return cls(hosts=LOOPBACK + tuple(host for host in further if host))
