"""What commands say: results on standard output, everything else on standard error."""

import io
import sys
from collections.abc import Iterable
from pathlib import Path

from readout.model import Failure


def force_utf8() -> None:
    """Write UTF-8 whatever the locale says, and never stop at a character."""
    for stream, errors in ((sys.stdout, "surrogateescape"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)


def complain(message: str) -> None:
    """Say on standard error what went wrong."""
    print(f"readout: {message}", file=sys.stderr)


def say(message: str, *, quiet: bool = False) -> None:
    """Say on standard error what was done, unless that is not wanted."""
    if not quiet:
        print(message, file=sys.stderr)


def complain_of(failure: Failure) -> None:
    """Say which item failed, at which stage, and why."""
    complain(f"{shown(failure.source)}: {failure.reason} [{failure.stage}]")


def shown(source: str) -> str:
    """Shorten an absolute path that lies in the working folder."""
    if not Path(source).is_absolute():
        return source
    try:
        return str(Path(source).relative_to(Path.cwd()))
    except (ValueError, OSError):
        return source


def write_lines(lines: Iterable[bytes]) -> None:
    """Write lines to standard output as they come."""
    sys.stdout.flush()
    for line in lines:
        sys.stdout.buffer.write(line)
    sys.stdout.buffer.flush()
