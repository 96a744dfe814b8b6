"""How long events take to form: 10,000, 30,000 and 100,000 readings at once, and one item more.

The readings are made: pairs of 60 countries with their leaders and ministers, over two years, each contact told by one
to twelve items in three languages, some without a day, some announced before.
"""

import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
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
from tools.benchmarks.page import Section, row

SIZES = (10_000, 30_000, 100_000)
COUNTRIES = [f"{first}{second}" for first in "ABCDEF" for second in "KLMNOPQRST"]
CHANNELS = ("phone", "phone", "meeting", "meeting", "video", "visit", "letter", "unspecified")
SUBJECTS = ("energy", "trade-economy", "health", "sanctions", "humanitarian", "conflict-settlement", "defence")
START = date(2022, 1, 1).toordinal()
TEXTS = {
    "en": """President Vladimir Putin of Russia and President Recep Tayyip Erdogan of Turkey held a phone call{day}.

They discussed grain exports from Black Sea ports and the repair of pipelines, note {number}. The two leaders agreed
that their ministers would prepare a meeting of the commission on trade before the end of the year.""",
    "ru": """{day}Состоялся телефонный разговор Владимира Путина с Президентом Турции Реджепом Тайипом Эрдоганом.

Обсуждались экспорт зерна из черноморских портов и ремонт трубопроводов, записка {number}. Лидеры условились о том, что
министры подготовят заседание комиссии по торговле до конца года.""",
    "ar": """أجرى الرئيس الروسي فلاديمير بوتين والرئيس التركي رجب طيب أردوغان اتصالا هاتفيا{day}.

وبحث الجانبان صادرات الحبوب من موانئ البحر الأسود وإصلاح خطوط الأنابيب، المذكرة {number}. واتفق الرئيسان على أن يعد
الوزراء اجتماع لجنة التجارة قبل نهاية العام.""",
}
DAYS = {
    "en": " on {0.day}.{0.month:02}.2022",
    "ru": "{0.day}.{0.month:02}.2022. ",
    "ar": " يوم {0.day}.{0.month:02}.2022",
}


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


def measure() -> list[Section]:
    """Measure clustering at each size, each in a process of its own, and adding to the largest library."""
    rows = []
    for size in SIZES:
        found = json.loads(subprocess.check_output([sys.executable, "-m", __name__, str(size)], text=True))
        rows.append(row(f"{size:,} readings", found["seconds"], found["each"], found["events"], found["mb"]))
    rows.append(row("100,000 readings, at most", 60, "", "", 1024))
    head = ("clustered at once", "s", "µs a reading", "events", "memory, MB")
    adding = measure_adding(SIZES[-1])
    return [
        Section("Events: clustering", head, rows, "Time a reading may grow with the logarithm of their number."),
        Section("Events: one item more in a library of 100,000 readings, read and stored, ms", ADDED, adding),
    ]


KINDS = ("the first of its contact", "one in another language", "without a date")
ADDED = ("item", "median", "90 % are below", "at most")


def measure_clustering(size: int) -> dict[str, float]:
    """Cluster readings; returns seconds, microseconds a reading, events and megabytes."""
    made = tellings(size)
    began = time.process_time()
    events = len(cluster(made))
    took = time.process_time() - began
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"seconds": took, "each": took / size * 1e6, "events": events, "mb": memory}


def measure_adding(size: int, days: int = 20) -> list[tuple[str, ...]]:
    """Fill a library, and add items that tell of one contact a day in three languages, some of them without a date."""
    with tempfile.TemporaryDirectory() as folder, Library(Path(folder) / "library.db") as library:
        _fill(library, size)
        took: dict[str, list[float]] = {
            "the first of its contact": [],
            "one in another language": [],
            "without a date": [],
        }
        for number in range(days):
            day = date(2022, 1, 2) + timedelta(days=3 * number)
            for kind, lang in zip(took, ("ru", "en", "ar"), strict=True):
                said = DAYS[lang].format(day) if kind != "without a date" else ""
                document = Document(
                    f"new-{number}-{lang}", TEXTS[lang].format(day=said, number=number), lang=lang, published=day
                )
                began = time.process_time()
                library.put(document, read_document(document))
                if number:  # the first day loads the sentence encoder
                    took[kind].append((time.process_time() - began) * 1e3)
        return [row(kind, *_spread(some), 50.0) for kind, some in took.items()]


def _spread(some: list[float]) -> tuple[float, float]:
    ordered = sorted(some)
    return ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.9)]


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


if __name__ == "__main__":
    print(json.dumps(measure_clustering(int(sys.argv[1]))))
