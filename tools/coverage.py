"""Writes docs/coverage.md: whom the knowledge files know, by country and office, and the years without a holder."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from readout.knowledge import Knowledge, load_knowledge
from readout.knowledge.people import Person, Tenure

SINCE = {
    "head-of-state": 2015,
    "head-of-government": 2015,
    "foreign-minister": 2010,
    "defence-minister": 2010,
}
"""The offices whose years are told, each with the year from which they should be complete."""
HEAD = """# What the knowledge files hold

Written by `make docs` from `src/readout/data/knowledge/`.

{counts}

A number is that of the holders known; behind it stand the years since {years} in which the files know nobody for
some part of the year («–2018» until then, «2021–» from then on). A dash is an office that the file does not tell, as
where the head of state heads the government. `as of` is the day up to which a file is complete: after it an office
alone resolves to no one.

## Countries and territories

| | as of | people | head of state | head of government | foreign minister | defence minister | other offices |
| --- | --- | --- | --- | --- | --- | --- | --- |
"""
BODIES = """
## Bodies and movements

| | as of | people | offices |
| --- | --- | --- | --- |
"""

Held = dict[str, list[Tenure]]


def coverage_page() -> str:
    """Write the page."""
    knowledge = load_knowledge()
    held, people = _by_place(knowledge.people.values())
    countries = [code for code in held if code in knowledge.countries]
    years = " and ".join(str(year) for year in sorted(set(SINCE.values())))
    parts = [HEAD.format(counts=_counts(knowledge, countries), years=years)]
    parts += [_country(code, held[code], people[code], knowledge) for code in sorted(countries)]
    parts.append(BODIES)
    parts += [_body(name, held[name], people[name]) for name in sorted(set(held) - set(countries))]
    return "".join(parts)


def _by_place(people: Iterable[Person]) -> tuple[dict[str, Held], dict[str, list[Person]]]:
    held: dict[str, Held] = defaultdict(lambda: defaultdict(list))
    persons: dict[str, list[Person]] = defaultdict(list)
    for person in people:
        for tenure in person.tenures:
            held[tenure.country][tenure.office].append(tenure)
        for place in dict.fromkeys([tenure.country for tenure in person.tenures] or [person.country]):
            persons[place].append(person)
            held.setdefault(place, defaultdict(list))
    return held, persons


def _counts(knowledge: Knowledge, countries: list[str]) -> str:
    spelt = Counter(lang for one in knowledge.people.values() for lang, names in one.names.items() for _ in names)
    rows = [
        f"{len(knowledge.people):,} people with {sum(len(one.tenures) for one in knowledge.people.values()):,} tenures",
        f"in {len(countries)} countries and territories; full names: "
        + ", ".join(
            f"{spelt[lang]:,} in {name}" for lang, name in (("ar", "Arabic"), ("ru", "Russian"), ("en", "English"))
        ),
        f"{len(knowledge.countries)} countries, {len(knowledge.organisations):,} organisations, "
        f"{len(knowledge.places):,} places, {len(knowledge.publishers):,} web domains of publishers",
    ]
    return "\n".join(f"- {row}" for row in rows)


def _country(code: str, held: Held, people: list[Person], knowledge: Knowledge) -> str:
    cells = [_cell(held.get(office, []), since, _until(people)) for office, since in SINCE.items()]
    others = sum(len(tenures) for office, tenures in held.items() if office not in SINCE)
    name = knowledge.countries[code].name
    return f"| {name} ({code}) | {_until(people)} | {len(people)} | {' | '.join(cells)} | {others or '–'} |\n"


def _body(name: str, held: Held, people: list[Person]) -> str:
    offices = ", ".join(f"{office} {len(tenures)}" for office, tenures in sorted(held.items()))
    return f"| {name} | {_until(people)} | {len(people)} | {offices or '–'} |\n"


def _until(people: list[Person]) -> str:
    return max((person.as_of for person in people), default="")


def _cell(tenures: list[Tenure], since: int, until: str) -> str:
    if not tenures:
        return "–"
    missing = list(gaps(tenures, f"{since}-01-01", until or "2024-12-31"))
    return f"{len(tenures)}" + (f" ({', '.join(missing)})" if missing else "")


def gaps(tenures: Iterable[Tenure], begin: str, end: str) -> Iterator[str]:
    """Yield the spans of years in which nobody is known to hold an office, between two days.

    A day that is not known beyond its month or year counts for all of it, an unknown first or last day for any.
    A change within a month is no gap.
    """
    spans = sorted((tenure.first or "0000", _last(tenure)) for tenure in tenures)
    reached = begin
    for first, last in [*spans, (end, end)]:
        if _months(first) - _months(reached) > 1 and first > begin:
            yield _years(reached, first, begin, end)
        reached = max(reached, last)
        if reached >= end:
            return


def _last(tenure: Tenure) -> str:
    if not tenure.last:
        return "9999-12-31" if tenure.open else tenure.first
    return tenure.last + {4: "-12-31", 7: "-31", 10: ""}[len(tenure.last)]


def _months(day: str) -> int:
    return int(day[:4]) * 12 + int(day[5:7] or 1)


def _years(reached: str, first: str, begin: str, end: str) -> str:
    if reached == begin:
        return f"–{first[:4]}"
    if first == end:
        return f"{reached[:4]}–"
    return reached[:4] if reached[:4] == first[:4] else f"{reached[:4]}–{first[:4]}"
