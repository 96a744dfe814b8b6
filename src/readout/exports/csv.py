"""CSV as spreadsheets read it: RFC 4180, UTF-8, formulas made harmless."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any

import orjson

from readout.model.reading import Json

NAME = "csv"
MEDIA_TYPE = "text/csv"
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def lines(records: Iterable[Json], columns: Sequence[str] = ()) -> Iterator[bytes]:
    """Write records as rows under a head; lists are joined by semicolons, other structures written as JSON.

    Args:
        records: The records.
        columns: The columns in their order; those of the first record, if there are none.
    """
    given = iter(records)
    first = next(given, None)
    names = list(columns or first or ())
    if names:
        yield _line(names)
    for record in chain([first] if first is not None else [], given):
        yield _line([cell(record.get(name)) for name in names])


def _line(cells: Sequence[Any]) -> bytes:
    written = io.StringIO()
    csv.writer(written).writerow(cells)
    return written.getvalue().encode()


def cell(value: Any) -> Any:
    """Turn a value into what one cell holds.

    Example:
        >>> cell(["RU", "TR"]), cell("=SUM(A1)"), cell(None)
        ('RU; TR', "'=SUM(A1)", '')
    """
    if value is None:
        return ""
    if isinstance(value, list | tuple) and all(isinstance(one, str) for one in value):
        value = "; ".join(value)
    if isinstance(value, list | tuple | dict):
        value = orjson.dumps(value).decode()
    if isinstance(value, str) and value.startswith(FORMULA):
        return f"'{value}"
    return value
