"""How sure values are, and that they are so."""

import pytest

from readout.evaluation.calibration import Judged, judge, level, shares, table
from readout.evaluation.spelling import Spelling
from readout.extraction.confidence import Shares, family, rated
from readout.model import Evidence
from readout.model.encoding import flat
from tests.samples import document, reading
from tools import confidence
from tools.floors import BENCH

ITEM = document(name="one")
READING = reading(ITEM)


def judged(field: str, rule: str, right: int, wrong: int, kind: str = "") -> list[Judged]:
    return [Judged("one", field, rule, kind, 0.9, number < right) for number in range(right + wrong)]


def test_every_value_that_gold_has_is_right() -> None:
    found = list(judge(flat(READING, "") | {"lang": "en"}, READING, Spelling()))
    assert {one.field for one in found} >= {"persons", "contact.channel", "figures", "dates", "quotations: speakers"}
    assert all(one.right for one in found)


def test_the_values_of_a_contact_that_gold_lacks_are_wrong() -> None:
    gold = flat(READING, "") | {"contacts": []}
    wrong = {one.field for one in judge(gold, READING, Spelling()) if not one.right}
    assert wrong == {"contact.channel", "contact.status", "contact.participants", "contact.countries"}


def test_a_rule_has_a_share_of_its_own_where_enough_of_its_values_were_judged() -> None:
    many = judged("dates", "en.dates.month", 90, 10) + judged("dates", "en.dates.weekday", 10, 20)
    found = shares([*many, *judged("dates", "ru.dates.rare", 0, 3)], family)
    assert found["dates"]["dates.month"] > found["dates"]["share"] > found["dates"]["dates.weekday"]
    assert "dates.rare" not in found["dates"]


@pytest.mark.parametrize(("share", "told"), [(0.99, 0.98), (0.91, 0.9), (0.0, 0.3), (0.76, 0.8)])
def test_a_share_is_told_as_the_nearest_level(share: float, told: float) -> None:
    assert level(share) == told


def test_the_rule_says_more_than_the_kind_and_the_kind_more_than_the_field() -> None:
    known = Shares({"dates": {"share": 0.9, "resolved": 0.8, "dates.month": 0.98}})

    def share(rule: str, kind: str, field: str = "dates") -> float:
        return known.of(field, (Evidence(0, 1, "x", rule),), kind, 0.42)

    assert share("ar.dates.month#2", "resolved") == 0.98
    assert share("ar.dates.other", "resolved") == 0.8
    assert share("ar.dates.other", "stated") == 0.9
    assert share("ar.dates.month", "stated", "figures") == 0.42


def test_a_rated_reading_says_the_same_with_another_confidence() -> None:
    again = rated(READING, Shares({"persons": {"share": 0.5}, "contact.channel": {"share": 0.6}}))
    assert flat(again, "") == flat(READING, "")
    assert {person.confidence for person in again.persons} == {0.5}
    assert again.contacts[0].channel.confidence == 0.6
    assert again.contacts[0].status.confidence == READING.contacts[0].status.confidence


def test_the_table_tells_the_share_of_right_values() -> None:
    assert table(judged("dates", "x", 3, 1)) == [(0.9, 4, 0.75)]


@pytest.mark.skipif(not BENCH.exists(), reason="the bench is not beside this clone")
def test_nine_in_ten_values_given_at_nine_tenths_are_right() -> None:
    share = {given: share for given, _, share in table(confidence.judged_values())}
    assert abs(share[confidence.AT] - confidence.AT) <= confidence.WITHIN, "run `python -m tools.confidence --write`"
