"""How far the readings of the development items that are there in three languages agree."""

from collections.abc import Mapping, Sequence
from functools import reduce
from typing import Any

from readout.evaluation.agreement import FIELDS, Agreement, agreement, differences, parallel
from tools.benchmarks.page import Section, row

LANGUAGES = ("ar", "ru", "en")
LEAST = 0.85
Json = Mapping[str, Any]
NOTE = (
    "The share of values that both of two languages' readings of one document have, over all documents and pairs of "
    "languages: countries, persons, figures with what is counted, days. The gold of each language was written apart "
    "and says how far the documents themselves agree."
)


def section(readings: Mapping[str, Json], gold: Mapping[str, Json]) -> Section:
    """Compare readings by the languages of their documents, and the gold likewise."""
    documents = parallel(gold, LANGUAGES)
    rows = [
        row(field, _all(readings, documents, field).jaccard, _all(gold, documents, field).jaccard, LEAST)
        for field in FIELDS
    ]
    title = f"Agreement of three languages, {len(documents)} parallel documents, Jaccard"
    return Section(title, ("field", "readings", "gold", "at least"), rows, NOTE)


def _all(readings: Mapping[str, Json], documents: Mapping[str, Sequence[str]], field: str) -> Agreement:
    counts = (agreement([readings[one] for one in group if one in readings], field) for group in documents.values())
    return reduce(Agreement.with_, counts, Agreement())


def told(readings: Mapping[str, Json], gold: Mapping[str, Json]) -> list[str]:
    """List every value that one language's reading has and another's lacks."""
    lines = []
    for name, group in parallel(gold, LANGUAGES).items():
        for field in FIELDS:
            for value, having in differences([readings[one] for one in group], field):
                lacking = ", ".join(lang for lang, has in zip(LANGUAGES, having, strict=True) if not has)
                lines.append(f"{name}: {field}: {value!r} not in {lacking}")
    return lines
