"""What happens to an item that cannot be read."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T")


class Stage(StrEnum):
    """The stage at which an item failed."""

    FETCH = "fetch"
    SOURCE = "source"
    LANGUAGE = "language"
    EXTRACTION = "extraction"
    STORE = "store"


class ItemError(Exception):
    """One item cannot be read; the run goes on.

    Args:
        stage: Where it failed.
        reason: One sentence for the user, that says what is wrong and what can be done.
    """

    def __init__(self, stage: Stage, reason: str) -> None:
        super().__init__(reason)
        self.stage = stage
        self.reason = reason


class RefusedError(Exception):
    """What was asked cannot be done; the message tells the user why, and what to do."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A failed item as it is stored and listed.

    Attributes:
        source: Path, URL or name of the input (with its line, for JSONL).
        stage: Where it failed.
        reason: One sentence for the user.
        content_hash: SHA-256 of the input's bytes, or empty where none were read.
    """

    source: str
    stage: Stage
    reason: str
    content_hash: str = ""


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What became of one item: a value or a failure, never both.

    Attributes:
        value: The result, or None.
        failure: Why there is none, or None.
    """

    value: T | None = None
    failure: Failure | None = None
