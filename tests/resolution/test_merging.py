"""Which figures and tellers agree."""

import pytest

from readout.resolution.merging import compatible, counted_alike


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [("9", "≥8", True), ("7", "9", False), ("~100", "95", True), ("≤5", "≥6", False), ("10-12", "11", True)],
)
def test_amounts_agree_where_both_may_be_true(one: str, other: str, agree: bool) -> None:
    assert compatible(one, other) is agree
    assert compatible(other, one) is agree


def test_a_figure_without_a_place_is_compared_with_that_of_the_only_place() -> None:
    assert counted_alike(["killed", "killed Gaza"])["killed"] == "killed Gaza"
    assert counted_alike(["killed", "killed Gaza", "killed Rafah"])["killed"] == "killed"
