"""Reads news of contacts between leaders into records in which every value is cited.

The calls have the names of the commands:

    >>> import readout
    >>> reading = readout.read("Presidents Putin and Erdogan spoke by phone.")   # doctest: +SKIP
    >>> readout.explain(reading)                                                 # doctest: +SKIP
    >>> library = readout.Library("news.db")                                     # doctest: +SKIP
    >>> library.add("examples")                                                  # doctest: +SKIP
    >>> library.find("who:erdogan about:energy")                                 # doctest: +SKIP

Nothing is loaded before it is used.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from readout.explaining import Explanation, explain
    from readout.library import Library
    from readout.reading import read

__version__ = "0.1.0"
__all__ = ["Explanation", "Library", "__version__", "explain", "read"]

_PLACES = {
    "Explanation": "readout.explaining",
    "Library": "readout.library",
    "explain": "readout.explaining",
    "read": "readout.reading",
}


def __getattr__(name: str) -> Any:
    if name not in _PLACES:
        raise AttributeError(f"module 'readout' has no attribute {name!r}")
    return getattr(import_module(_PLACES[name]), name)


def __dir__() -> list[str]:
    return __all__
