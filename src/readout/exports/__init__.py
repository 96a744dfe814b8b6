"""Formats in which a library is given out, one file each.

A file is an exporter if it has ``NAME``, ``MEDIA_TYPE`` and ``lines(records, columns)``. It is found by being here.
"""

import importlib
import pkgutil
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Protocol, cast

from readout.model.reading import Json


class Exporter(Protocol):
    """One format.

    Attributes:
        NAME: How users call it.
        MEDIA_TYPE: As HTTP calls it.
    """

    NAME: str
    MEDIA_TYPE: str

    def lines(self, records: Iterable[Json], columns: Sequence[str] = (), /) -> Iterator[bytes]:
        """Write records; ``columns`` orders them where the format has columns."""


@cache
def exporters() -> dict[str, Exporter]:
    """Return the exporters of this folder by name."""
    names = (module.name for module in pkgutil.iter_modules(__path__))
    modules = (importlib.import_module(f"{__name__}.{name}") for name in names)
    found = (cast(Exporter, module) for module in modules if hasattr(module, "NAME"))
    return {exporter.NAME: exporter for exporter in found}
