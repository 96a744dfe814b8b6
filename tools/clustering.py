"""Measure how long events take to form: 10,000, 30,000 and 100,000 readings at once, and one item more.

The readings are made: pairs of 60 countries with their leaders and ministers, over two years, each contact told by one
to twelve items in three languages, some without a day, some announced before.
"""

import random
import resource
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Table, insert

from readout.library import Library
from readout.model import Contact, Document, Evidence, Value
from readout.model.event import TellingKey
from readout.pipeline import read_document
from readout.resolution.blocking import homes
from readout.resolution.clustering import cluster, event_id
from readout.resolution.days import Days
from readout.resolution.tellings import Profile, Telling, Who
from readout.resolution.told import Told, encode_told
from readout.store.tables import event, event_item, item, telling, telling_block

SIZES = (10_000, 30_000, 100_000)
COUNTRIES = [f"{first}{second}" for first in "ABCDEF" for second in "KLMNOPQRST"]
CHANNELS = ("phone", "phone", "meeting", "meeting", "video", "visit", "letter", "unspecified")
SUBJECTS = ("energy", "trade-economy", "health", "sanctions", "humanitarian", "conflict-settlement", "defence")
START = date(2022, 1, 1).toordinal()
TEXT = """Vladimir Putin and Recep Tayyip Erdogan spoke by phone

President Vladimir Putin of Russia and President Recep Tayyip Erdogan of Turkey held a phone call on {day}. They
discussed grain exports, note {number}."""


def tellings(number: int, seed: int = 1) -> list[Telling]:
    """Make tellings of contacts."""
    dice = random.Random(seed)
    made: list[Telling] = []
    while len(made) < number:
        made += _contact(dice, len(made), number)
    return made[:number]


def _contact(dice: random.Random, at: int, number: int) -> Iterator[Telling]:
    sides = dice.sample(COUNTRIES, 2)
    office = dice.choice(("head-of-state", "head-of-state", "foreign-minister"))
    people = tuple(Who(f"{side}-{office}", side, office, True) for side in sorted(sides))
    day, channel = START + dice.randrange(max(30, number * 730 // 100_000)), dice.choice(CHANNELS)
    subjects = dice.sample(SUBJECTS, 3)
    for offset in range(dice.randint(1, 12)):
        late = dice.random() < 0.2
        profile = Profile(
            frozenset(sides), people, channel, "planned" if dice.random() < 0.1 else "held",
            Days(day, day) if dice.random() < 0.8 else None, day + late,
            subjects=frozenset(subjects[: dice.randint(1, 3)]),
        )  # fmt: skip
        marks = tuple(dice.randrange(1 << 32) for _ in range(64))
        yield Telling(TellingKey(f"i{at + offset:06}", 0), profile, dice.choice(("ar", "ru", "en")), "", marks)


def measure_clustering() -> list[str]:
    """Cluster readings of each size; returns lines for the report."""
    lines = []
    for size in SIZES:
        made = tellings(size)
        began = time.perf_counter()
        events = len(cluster(made))
        took = time.perf_counter() - began
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        each = took / size * 1e6
        speed = f"{took:6.1f} s, {each:5.0f} µs each"
        lines.append(f"{size:>7,} readings: {speed}, {events:,} events, {memory:,.0f} MB")
    return lines


def measure_adding(size: int, times: int = 40) -> str:
    """Fill a library with tellings, add items, and return how long one takes."""
    with tempfile.TemporaryDirectory() as folder, Library(Path(folder) / "library.db") as library:
        _fill(library, size)
        took = []
        for number in range(times):
            day = date.fromordinal(START + number)
            text = TEXT.format(day=f"{day:%d %B %Y}", number=number)
            document = Document(f"new-{number}", text, lang="en", published=day)
            began = time.perf_counter()
            library.put(document, read_document(document))
            took.append(time.perf_counter() - began)
        took.sort()
        median, worst = took[times // 2] * 1e3, took[-2] * 1e3
        return f"one item more in a library of {size:,}: median {median:.0f} ms, worst but one {worst:.0f} ms"


def _fill(library: Library, size: int) -> None:
    """Put tellings straight into the tables, as if their items had been added."""
    made = tellings(size)
    bodies = _body()
    rows = [{"id": at, "key": one.key.item, "added_at": ""} for at, one in enumerate(made, 1)]
    kept = [
        {"item_id": at, "contact": 0, "event_key": event_id(one.key), "body": bodies(one)}
        for at, one in enumerate(made, 1)
    ]
    blocks = [
        {"block": block, "item_id": at, "contact": 0}
        for at, one in enumerate(made, 1)
        for block in set(homes(one.profile))
    ]
    events: list[dict[str, object]] = [
        {"id": at, "key": event_id(one.key), "record": {}, "conflicts": [], "body": None}
        for at, one in enumerate(made, 1)
    ]
    members = [{"event_id": at, "item_id": at, "contact": 0, "reasons": []} for at in range(1, len(made) + 1)]
    for table, values in (
        (item, rows),
        (telling, kept),
        (telling_block, blocks),
        (event, events),
        (event_item, members),
    ):
        library.store.write(partial(_insert, table=table, values=values))


def _insert(connection: Connection, *, table: Table, values: Sequence[Mapping[str, object]]) -> None:
    connection.execute(insert(table), [dict(value) for value in values])


def _body() -> Callable[[Telling], dict[str, object]]:
    cited = (Evidence(0, 1, "x", "made"),)

    def encode(one: Telling) -> dict[str, object]:
        return encode_told(
            Told(one, Contact(cited, Value(one.profile.channel, cited), Value(one.profile.status, cited)))
        )

    return encode


def main() -> None:
    """Print the figures."""
    for line in measure_clustering():
        print(line, flush=True)
    print(measure_adding(100_000))


if __name__ == "__main__":
    main()
