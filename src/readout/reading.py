"""Reading from Python: a text or page at hand, or files."""

import io
import os
from collections.abc import Iterator
from typing import overload

from readout.model import ItemError, Outcome, Reading
from readout.pipeline import Read, outcome_of, read_paths
from readout.sources import documents


@overload
def read(
    source: str | bytes, *, published: str = "", lang: str = "", url: str = "", publisher: str = ""
) -> Reading: ...


@overload
def read(
    source: os.PathLike[str], *, published: str = "", lang: str = "", url: str = "", publisher: str = ""
) -> Iterator[Outcome[Read]]: ...


def read(
    source: str | bytes | os.PathLike[str], *, published: str = "", lang: str = "", url: str = "", publisher: str = ""
) -> Reading | Iterator[Outcome[Read]]:
    """Read a text, a page, or the items of a path.

    Args:
        source: The words of one item, or its page (a string or bytes); or a ``Path`` to a file, folder or archive.
        published: Day of publication, ISO 8601; relative dates are resolved against it.
        lang: ``ar``, ``ru``, ``en``; found out if empty.
        url, publisher: Where and by whom it was published.

    Returns:
        For a text its reading; for a path, one outcome an item: what was read, or why it was not.

    Raises:
        ItemError: The text cannot be read. Items of a path never raise.

    Example:
        >>> reading = read("Putin and Erdogan spoke by phone on Thursday.", published="2021-02-18")  # doctest: +SKIP
        >>> reading.contacts[0].date.value                                                           # doctest: +SKIP
        '2021-02-18'
    """
    options = {"published": published, "lang": lang, "url": url, "publisher": publisher}
    if isinstance(source, str | bytes):
        return read_one(source, **options).reading
    return read_paths([os.fspath(source)], **options)


def read_one(source: str | bytes, *, published: str = "", lang: str = "", url: str = "", publisher: str = "") -> Read:
    """Read one text or page, and return it with its document.

    Args:
        source: The words of one item, or its page.
        published, lang, url, publisher: As for ``read``.

    Raises:
        ItemError: It cannot be read.
    """
    data = io.BytesIO(source.encode("utf-8", "surrogatepass") if isinstance(source, str) else source)
    found = documents(data, name="text", published=published, lang=lang, url=url, publisher=publisher)
    outcome = next(map(outcome_of, found))
    if outcome.value is None:
        assert outcome.failure is not None
        raise ItemError(outcome.failure.stage, outcome.failure.reason)
    return outcome.value
