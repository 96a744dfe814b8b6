"""JSON Lines: one object a line, UTF-8."""

from collections.abc import Iterable, Iterator, Sequence

import orjson

from readout.model.reading import Json

NAME = "jsonl"
MEDIA_TYPE = "application/x-ndjson"


def lines(records: Iterable[Json], _columns: Sequence[str] = ()) -> Iterator[bytes]:
    """Write records, each as a line with its end; the records themselves say what they hold."""
    for record in records:
        yield orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE)
