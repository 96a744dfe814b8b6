"""The query language."""

import pytest

from readout.search import QueryError, Term, parse
from readout.search.query import date_range


@pytest.mark.parametrize(
    ("query", "terms"),
    [
        ("", ()),
        ("   ", ()),
        ("energy", (Term("energy"),)),
        ("energy health", (Term("energy"), Term("health"))),
        ('"joint projects"', (Term("joint projects", phrase=True),)),
        ("«قطاع الطاقة»", (Term("قطاع الطاقة", phrase=True),)),
        ("-gas", (Term("gas", negated=True),)),
        ('-"gas pipeline"', (Term("gas pipeline", phrase=True, negated=True),)),
        ("ener*", (Term("ener", prefix=True),)),
        ("who:erdogan", (Term("erdogan", "who"),)),
        ("WHO:Erdogan", (Term("Erdogan", "who"),)),
        ('who:"al assad"', (Term("al assad", "who", phrase=True),)),
        ("who:إردوغان", (Term("إردوغان", "who"),)),
        ("-channel:phone", (Term("phone", "channel", negated=True),)),
        ("status:held,planned", (Term("held,planned", "status"),)),
        ("on:2021-02..2021-03", (Term("2021-02..2021-03", "on"),)),
        ("G-20", (Term("G-20"),)),
        ("- energy", (Term("-"), Term("energy"))),
        ("https://example.org/x", (Term("https://example.org/x"),)),
        ("10:30", (Term("10:30"),)),
        ('"never closed', (Term("never closed", phrase=True),)),
        ('""', ()),
    ],
)
def test_parse(query: str, terms: tuple[Term, ...]) -> None:
    assert parse(query).terms == terms


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("whom:putin", "no field whom.*who, with, about"),
        ("who:", "who: says nothing; write for example who:erdogan"),
        ("channel:telegraph", "no channel telegraph; there are phone"),
        ("status:done", "no status done"),
        ("on:yesterday", "yesterday is no date; write"),
        ("on:..", "no date"),
        ("published:2021-2", "no date"),
    ],
)
def test_what_cannot_be_understood_is_explained(query: str, says: str) -> None:
    with pytest.raises(QueryError, match=says):
        parse(query)


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("2021-02", ("2021-02", "2021-02")),
        ("2021-02..2021-03", ("2021-02", "2021-03")),
        ("2021-02..", ("2021-02", "")),
        ("..2021-03-08", ("", "2021-03-08")),
        ("2022-W19", ("2022-W19", "2022-W19")),
    ],
)
def test_date_ranges(words: str, days: tuple[str, str]) -> None:
    assert date_range(Term(words, "on")) == days
