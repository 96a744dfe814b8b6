"""Parts of reading: matching names, long texts, web pages, an embedded library, the start of the program."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import pairwise
from pathlib import Path

from readout.extraction.rules import load_rules
from readout.grammar.gazetteer import Entry, Gazetteer, Spellings
from readout.library import Library
from readout.model import Document
from readout.pipeline import Read, read_document
from readout.reading import read_one
from tools.benchmarks.page import Section, row
from tools.benchmarks.texts import long_text, texts

NAMES = 100_000
SIZES = (1 << 16, 1 << 17, 1 << 18, 1 << 19, 1 << 20)
PAGE_SIZE = 300_000


def measure() -> list[Section]:
    """Measure all parts."""
    items = texts()
    rows = [*_matching(items), *_pages(items), *_keeping(items), *_starting()]
    return [Section("Parts", ("what", "measured", "unit", "bound"), rows), _lengths(items)]


def took(work: Callable[[], object], times: int = 3) -> float:
    """Return the least processor time of some work, in seconds."""
    return min(_took(work) for _ in range(times))


def _took(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def _matching(items: list[Document]) -> Iterator[tuple[str, ...]]:
    rules = load_rules()
    table = Spellings()
    known = list(rules.names._keys)[:NAMES]  # noqa: SLF001
    for key in [*known, *(f"{key} {number}" for number, key in enumerate(known * 2))][:NAMES]:
        table.add(key.split(), Entry("place", key, ("PLACE",)))
    gazetteer = Gazetteer(table.compile())
    columns = [rules.segmenter.columns(item.text)[2] for item in items]
    size = sum(len(item.text.encode()) for item in items)
    seconds = took(lambda: [gazetteer.match(words) for words in columns])
    yield row(f"matching {NAMES:,} names in analysed text", size / seconds / 1e6, "MB/s", "at least 10")
    seconds = took(lambda: [gazetteer.match(rules.segmenter.columns(item.text)[2]) for item in items])
    yield row("the same with cutting words", size / seconds / 1e6, "MB/s", "")


def _pages(items: list[Document]) -> Iterator[tuple[str, ...]]:
    import trafilatura

    item = next(one for one in items if len(one.text) > 800)
    page = web_page(item)
    own = took(lambda: read_one(page), 5)
    peer = took(lambda: trafilatura.extract(page.decode(), with_metadata=True, output_format="json"), 5)
    yield row("a page of 300 KB, bytes to full reading", own * 1000, "ms", "")
    yield row("the same page, trafilatura with metadata, text alone", peer * 1000, "ms", "")
    yield row("ratio", peer / own, "×", "at least 5")


def web_page(item: Document) -> bytes:
    """Make a page of 300 KB around an item: scripts, menus and teasers, as news pages have them."""
    link = '<li class="menu-item item-{0}"><a href="/news/{0}/story" data-track="{0}">Section {0} and more</a></li>'
    menu = "".join(link.format(number) for number in range(900))
    teaser = '<div class="card"><a href="/n/{0}"><img src="/i/{0}.jpg" alt=""><h3>Another story {0}</h3></a></div>'
    cards = "".join(teaser.format(number) for number in range(700))
    script = "window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)};" * 40
    paragraphs = "".join(f"<p>{line}</p>" for line in item.text.split("\n") if line.strip())
    head = f'<title>{item.text.splitlines()[0]}</title><meta property="og:site_name" content="Example">'
    body = f"<nav><ul>{menu}</ul></nav><main><article>{paragraphs}</article></main><aside>{cards}</aside>"
    page = f"<!DOCTYPE html><html><head>{head}<script>{script}</script></head><body>{body}</body></html>".encode()
    return page + b"<!-- " + b"x" * max(0, PAGE_SIZE - len(page)) + b" -->"


def _keeping(items: list[Document]) -> Iterator[tuple[str, ...]]:
    reads = [Read(item, read_document(item)) for item in items]
    own = [Read(replace(read.document, id=f"{number}", url=""), read.reading) for number, read in enumerate(reads * 5)]
    queries = ["energy", "who:putin", "country:TR channel:phone", "about:energy on:2021.."]
    with tempfile.TemporaryDirectory() as folder, Library(Path(folder) / "library.db") as library:
        seconds = took(lambda: [library.put(one.document, one.reading) for one in own], 1)
        yield row("adding readings to a library", len(own) / seconds, "items/s", "")
        seconds = took(lambda: [library.find(query, limit=20) for query in queries])
        yield row("finding in it", len(queries) / seconds, "queries/s", "")


def _starting() -> Iterator[tuple[str, ...]]:
    for arguments in (("--help",), ("read", "--format", "flat", "-")):
        command = [sys.executable, "-m", "readout.cli.main", *arguments]
        seconds = min(_start(command) for _ in range(3))
        yield row(f"`readout {' '.join(arguments)}`, by the clock", seconds, "s", "")


def _start(command: list[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, input=b"Putin called Erdogan on Thursday.", capture_output=True, check=True)
    return time.perf_counter() - began


def _lengths(items: list[Document]) -> Section:
    rows = []
    for lang in ("ar", "ru", "en"):
        times = _times([item for item in items if read_document(item).lang == lang])
        rates = (size / seconds / 1e6 for size, seconds in zip(SIZES, times, strict=True))
        rows.append(row(lang, *rates, max(later / earlier for earlier, later in pairwise(times))))
    head = ("language", *(f"{size >> 10} KB" for size in SIZES), "slowest doubling, ×")
    note = "A doubling of the text doubles the time where reading is linear."
    return Section("Long texts, millions of characters a second", head, rows, note)


def _times(items: list[Document]) -> list[float]:
    long = [long_text(items, size) for size in SIZES]
    return [took(partial(read_document, item), 2) for item in long]
