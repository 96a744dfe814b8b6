"""Finding the format of an input, and reading it so that nothing an input holds can stop a run."""

import importlib
import io
import pkgutil
from collections.abc import Callable, Iterator
from functools import cache

import readout.sources
from readout.model import Document, Failure, ItemError, Outcome, Stage
from readout.sources.documents import content_hash
from readout.sources.format import Blob, Format


@cache
def formats() -> tuple[Format, ...]:
    """Return every format of this folder, in the order in which they are asked."""
    names = (module.name for module in pkgutil.iter_modules(readout.sources.__path__))
    modules = (importlib.import_module(f"{readout.sources.__name__}.{name}") for name in names)
    found = (module.FORMAT for module in modules if hasattr(module, "FORMAT"))
    return tuple(sorted(found, key=lambda format: (format.rank, format.name)))


def format_of(blob: Blob) -> Format:
    """Find the format of an input by its content.

    Raises:
        ItemError: The input is empty, or of no kind that can be read.
    """
    if not blob.opening:
        raise ItemError(Stage.SOURCE, "the input is empty; nothing was received or saved, get it again")
    head = blob.head()
    found = next((format for format in formats() if format.recognises(head)), None)
    if not found:
        raise ItemError(Stage.SOURCE, "the input is binary data of an unknown kind; save the item as text, HTML or PDF")
    return found


def read_items(blob: Blob) -> Iterator[Document | Failure]:
    """Read whatever an input holds; what cannot be read becomes a failure, and nothing is raised."""
    yield from read_items_with(blob, lambda blob: format_of(blob).read(blob))


def read_items_with(blob: Blob, read: Callable[[Blob], Iterator[Document | Failure]]) -> Iterator[Document | Failure]:
    """Read an input in a given way; what cannot be read becomes a failure, and nothing is raised.

    This is the one place where anything that a parser may throw at a hostile input ends.
    """
    formats()  # a format that is itself broken stops the run
    try:
        if blob.depth > blob.limits.depth:
            raise ItemError(
                Stage.SOURCE, f"archives within archives, more than {blob.limits.depth} deep; unpack it first"
            )
        yield from read(blob)
    except ItemError as error:
        yield Failure(blob.name, error.stage, error.reason, _hash(blob))
    except Exception as error:  # noqa: BLE001 - the parsers of foreign formats raise whatever they like
        reason = f"the input cannot be read ({describe(error)}); get or save it again"
        yield Failure(blob.name, Stage.SOURCE, reason, _hash(blob))
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # what libraries in Rust raise in the place of an Exception
            raise
        reason = "the input is too badly damaged for its parser; get or save it again"
        yield Failure(blob.name, Stage.SOURCE, reason, _hash(blob))


def _hash(blob: Blob) -> str:
    """Hash what failed, where it can be read once more and is not too large."""
    if not blob.is_seekable() or blob.rest.seek(0, io.SEEK_END) > blob.limits.document:
        return ""
    blob.rest.seek(0)
    return content_hash(blob.rest.read())


def read_blob(blob: Blob) -> Iterator[Outcome[Document]]:
    """Read whatever an input holds as outcomes."""
    yield from read_blob_with(blob, lambda blob: format_of(blob).read(blob))


def read_blob_with(blob: Blob, read: Callable[[Blob], Iterator[Document | Failure]]) -> Iterator[Outcome[Document]]:
    """Read an input in a given way as outcomes."""
    for item in read_items_with(blob, read):
        yield Outcome(failure=item) if isinstance(item, Failure) else Outcome(value=item)


def describe(error: Exception) -> str:
    """Name an error in a message."""
    words = " ".join(str(error).split())[:200]
    return f"{type(error).__name__}: {words}" if words else type(error).__name__
