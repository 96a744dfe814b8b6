"""The whole reading path: from bytes to readings."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from readout.model import Document, Failure, ItemError, Outcome, Reading, RefusedError, Stage


@dataclass(frozen=True, slots=True)
class Read:
    """A document with its reading."""

    document: Document
    reading: Reading


def read_document(document: Document) -> Reading:
    """Read one document.

    Raises:
        ItemError: It has no words, or its language is not covered.
    """
    from readout.extraction.reader import read_document as extract
    from readout.extraction.rules import load_rules

    return extract(document, load_rules())


def outcome_of(document: Outcome[Document]) -> Outcome[Read]:
    """Read what a source gave; a failure passes through, an item that cannot be read becomes one.

    Raises:
        DataError: One of the program's own data files is wrong.
    """
    if document.value is None:
        return Outcome(failure=document.failure)
    item = document.value
    try:
        return Outcome(Read(item, read_document(item)))
    except ItemError as error:
        return Outcome(failure=Failure(item.source or item.id, error.stage, error.reason, item.content_hash))
    except RefusedError:
        raise  # a data file is wrong: that stops everything
    except Exception as error:  # noqa: BLE001 - a defect met by one item must not cost the others
        reason = (
            f"Readout itself failed on this item ({type(error).__name__}: {error}); please report it with the item."
        )
        return Outcome(failure=Failure(item.source or item.id, Stage.EXTRACTION, reason, item.content_hash))


def read(data: bytes, name: str = "", **options: Any) -> Iterator[Outcome[Read]]:
    """Read the bytes of one input: an item, or several (JSONL, a feed, an archive).

    Args:
        data: The bytes, in any format of ``readout.sources``.
        name: What the input is called in messages.
        options: ``published``, ``lang``, ``url`` for items that lack them.
    """
    from readout.sources import Options, blob_of, read_blob

    for document in read_blob(blob_of(data, name, options=Options(**options))):
        yield outcome_of(document)


def read_paths(paths: Iterable[Path | str], **options: Any) -> Iterator[Outcome[Read]]:
    """Read files, folders, archives, or standard input («-»).

    Args:
        paths: What to read.
        options: ``published``, ``lang``, ``url`` for items that lack them; see ``readout.sources.documents``.
    """
    from readout.sources import documents

    for document in documents(paths, **options):
        yield outcome_of(document)
