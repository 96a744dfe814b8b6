"""Archives made of the examples, and the rows that runs give."""

import gzip
from pathlib import Path
from typing import Any

import orjson
import pyarrow.parquet as pq
import pytest

EXAMPLES = Path(__file__).parents[2] / "examples" / "items.jsonl"


def write_lines(path: Path, count: int) -> Path:
    """Write so many items, each under an id of its own, and a line in the middle that is none."""
    given = [orjson.loads(line) for line in EXAMPLES.read_bytes().splitlines() if line.strip()]
    lines = [orjson.dumps(given[number % len(given)] | {"id": f"item-{number}"}).decode() for number in range(count)]
    lines.insert(count // 2, '{"id": "broken", "text": ')
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def write_warc(path: Path, count: int) -> Path:
    """Write an archive of so many pages, gzipped record by record if its name says so."""
    pack = gzip.compress if path.suffix == ".gz" else bytes
    path.write_bytes(b"".join(pack(_record(number)) for number in range(count)))
    return path


def _record(number: int) -> bytes:
    words = f"Vladimir Putin and Recep Tayyip Erdogan spoke by telephone on {number % 28 + 1} February 2021."
    page = f"<html><body><article><h1>Call {number}</h1><p>{words}</p></article></body></html>".encode()
    body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/{number}\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{number:012}>\r\nWARC-Date: 2021-02-18T10:00:00Z\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


def rows(output: Path, kind: str = "readings") -> list[dict[str, Any]]:
    """Return the rows of a run, sorted."""
    found: list[dict[str, Any]] = pq.read_table(output / kind).to_pylist()
    return sorted(found, key=lambda row: (row["source"], row.get("id", ""), row.get("full", "")))


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a file of 60 items and a line that is none."""
    return write_lines(tmp_path_factory.mktemp("archive") / "items.jsonl", 60)
