"""A house in a town and the town do not contradict each other."""

import pytest

from readout.resolution.places import may_be_one


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Cairo", "Ittihadiya Palace", True),
        ("White House", "Washington", True),
        ("Moscow", "Kremlin", True),
        ("Cairo", "Cairo", True),
        ("Cairo", "Alexandria", False),
        ("Elysee Palace", "White House", False),
    ],
)
def test_places_that_may_be_one(one: str, other: str, expected: bool) -> None:
    assert may_be_one(one, other) is expected
    assert may_be_one(other, one) is expected
