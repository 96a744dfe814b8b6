"""Regular expressions that are compiled once and kept.

Compiling the patterns of a language takes longer than reading a hundred items. What the compiler makes is a list of
numbers for the engine of this version of Python; it is kept beside the rules, and where the version is another one,
or the engine cannot be called so, the expression is compiled anew.
"""

import importlib
import re
import sys
from array import array
from dataclasses import dataclass
from typing import Any

FLAGS = re.DOTALL


@dataclass(frozen=True, slots=True)
class FrozenRegex:
    """What the compiler made of a regular expression.

    Attributes:
        python: The version of Python that made it.
        code: The engine's numbers.
        flags: All flags, those that the compiler adds included.
        groups: How many groups there are.
        names: Their names, by number.
    """

    python: str
    code: bytes
    flags: int
    groups: int
    names: dict[str, int]


def freeze(source: str) -> FrozenRegex | None:
    """Compile a regular expression to what can be kept; None where this Python gives no way to it."""
    try:
        parser, compiler = importlib.import_module("re._parser"), importlib.import_module("re._compiler")
        parsed = parser.parse(source, FLAGS)
        code = array("I", compiler._code(parsed, FLAGS))  # noqa: SLF001 - guarded: without it all is compiled anew
        state = parsed.state
        frozen = FrozenRegex(sys.version, code.tobytes(), FLAGS | state.flags, state.groups - 1, dict(state.groupdict))
    except (ImportError, AttributeError, TypeError, OverflowError):
        return None
    return frozen if _thawed(source, frozen) is not None else None


def thaw(source: str, frozen: FrozenRegex | None) -> re.Pattern[str]:
    """Return a regular expression, from what was kept where that is possible."""
    kept = _thawed(source, frozen) if frozen is not None and frozen.python == sys.version else None
    return kept or re.compile(source, FLAGS)


def _thawed(source: str, frozen: FrozenRegex) -> re.Pattern[str] | None:
    code = array("I")
    code.frombytes(frozen.code)
    names: list[Any] = [None] * (frozen.groups + 1)
    for name, number in frozen.names.items():
        names[number] = name
    try:
        engine = importlib.import_module("_sre")
        made: re.Pattern[str] = engine.compile(
            source, frozen.flags, code.tolist(), frozen.groups, frozen.names, tuple(names)
        )
    except (ImportError, AttributeError, TypeError, ValueError, RuntimeError, OverflowError):
        return None
    return made
