"""Reading YAML data files, with errors that name file, line and reason."""

import hashlib
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from readout.model import RefusedError

DATA = Path(__file__).parent
"""The folder of the data files."""


class DataError(RefusedError):
    """A data file is wrong; start-up stops.

    Args:
        path: The file.
        reason: What is wrong, and how it should be.
        line: Line, counted from 1, or 0 where it is not known.
    """

    def __init__(self, path: Path | str, reason: str, line: int = 0) -> None:
        super().__init__(f"{path}:{line}: {reason}" if line else f"{path}: {reason}")
        self.path = str(path)
        self.reason = reason
        self.line = line


@cache
def _loader() -> Any:
    """Make a YAML loader that keeps dates, and the words yes, no, on and off, as the text that stands in the file."""
    import yaml

    class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
        yaml_implicit_resolvers = {  # noqa: RUF012
            first: [(tag, regex) for tag, regex in resolvers if tag != "tag:yaml.org,2002:bool"]
            for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
        }

    Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf"))
    Loader.add_constructor("tag:yaml.org,2002:timestamp", lambda loader, node: loader.construct_scalar(node))
    return Loader


def read_yaml(path: Path) -> Any:
    """Read one YAML file; dates stay text.

    Raises:
        DataError: The file is not YAML.
    """
    import yaml

    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_loader())  # noqa: S506 - a safe loader
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        raise DataError(path, f"{error.problem} {error.context or ''}".strip(), line) from error
    except UnicodeDecodeError as error:
        raise DataError(path, f"not UTF-8: {error}") from error


def fingerprint(paths: Iterable[Path]) -> str:
    """Return a hash of the names and contents of files, in hexadecimal."""
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()
