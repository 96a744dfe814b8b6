"""Gaps in offices, as docs/coverage.md tells them."""

import pytest

from readout.knowledge.people import Tenure
from tools.coverage import gaps


def tenure(first: str, last: str) -> Tenure:
    return Tenure("head-of-state", "XX", first, last, not last)


@pytest.mark.parametrize(
    ("tenures", "expected"),
    [
        ([("2009", "2017-01-20"), ("2017-01-20", "")], []),
        ([("2012-05-07", "")], ["–2012"]),
        ([("2009", "2012-03-01"), ("2014-06-01", "")], ["2012–2014"]),
        ([("2009", "2012-03-01"), ("2012-08-01", "")], ["2012"]),
        ([("2009", "2020-01-01")], ["2020–"]),
        ([("2009", "2012"), ("2013", "")], []),
    ],
)
def test_years_without_a_holder(tenures: list[tuple[str, str]], expected: list[str]) -> None:
    assert list(gaps([tenure(*days) for days in tenures], "2010-01-01", "2024-12-31")) == expected
