"""How fast items are read, beside the peers."""

from typing import Any

from tools.benchmarks import readers
from tools.benchmarks.page import Section, row

NAMES = {"ar": "Arabic", "ru": "Russian", "en": "English"}
PEERS = {"en": ("spacy", "spaCy small English", 10, 20), "ru": ("natasha", "natasha", 6, 12)}


def measure() -> list[Section]:
    """Measure reading, loading and memory."""
    own = readers.figures("readout")
    peers = {lang: readers.figures(peer) for lang, (peer, *_) in PEERS.items()}
    return [_rates(own, peers), _ratios(own, peers), _loading(own, peers)]


def _rates(own: dict[str, Any], peers: dict[str, Any]) -> Section:
    rows = []
    for lang, found in own["languages"].items():
        rows.append(_rate(f"Readout, {NAMES[lang]}", found))
        if lang in peers:
            rows.append(_rate(PEERS[lang][1], peers[lang]["languages"][lang]))
    rows.append(_together(own))
    head = ("reader", "items", "words an item", "first pass, items/s", "again, items/s", "again, words/s")
    return Section("Reading: text to full reading, one process, one core, processor time", head, rows)


def _rate(name: str, found: dict[str, Any]) -> tuple[str, ...]:
    length = found["words"] / found["items"]
    return row(name, found["items"], length, found["first"], found["again"], found["again"] * length)


def _together(own: dict[str, Any]) -> tuple[str, ...]:
    found = own["languages"].values()
    items, words = sum(one["items"] for one in found), sum(one["words"] for one in found)
    first, again = (items / sum(one["items"] / one[when] for one in found) for when in ("first", "again"))
    return row("Readout, all", items, words / items, first, again, again * words / items)


def _ratios(own: dict[str, Any], peers: dict[str, Any]) -> Section:
    rows = []
    for lang, (_, name, least, goal) in PEERS.items():
        one, other = own["languages"][lang], peers[lang]["languages"][lang]
        rows.append(row(f"{NAMES[lang]}: Readout to {name}, first pass", one["first"] / other["first"], least, goal))
        rows.append(row(f"{NAMES[lang]}: Readout to {name}, again", one["again"] / other["again"], least, goal))
    arabic, russian = (own["languages"][lang] for lang in ("ar", "ru"))
    for when in ("first", "again"):
        ratio = arabic[when] * arabic["words"] / arabic["items"] / (russian[when] * russian["words"] / russian["items"])
        rows.append(row(f"Arabic to Russian, words, {'first pass' if when == 'first' else when}", ratio, 0.67, ""))
    return Section("Ratios of processor time", ("what", "ratio", "at least", "goal"), rows)


def _loading(own: dict[str, Any], peers: dict[str, Any]) -> Section:
    rows = [row("Readout", own["load"], own["load_wall"], own["load_mb"], own["mb"])]
    for lang, found in peers.items():
        rows.append(row(PEERS[lang][1], found["load"], found["load_wall"], found["load_mb"], found["mb"]))
    rows.append(row("Readout, at most", 0.8, 0.8, "", 300))
    head = ("reader", "import and load, s", "by the clock, s", "memory then, MB", "memory after reading, MB")
    return Section("Loading and memory", head, rows)
