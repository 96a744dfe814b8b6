"""Who is meant, and why; and what almost matched."""

from datetime import date

import pytest

from readout.extraction.nearness import NearMiss, find_near
from readout.extraction.reasons import Reason, find_reasons
from readout.extraction.rules import load_rules
from readout.model import Document

CALL = "أجرى الرئيس الروسي فلاديمير بوتين اتصالا هاتفيا مع نظيره التركي."


def reasons(text: str, day: date | None = date(2021, 2, 18)) -> dict[str, Reason]:
    found = find_reasons(Document("item", text, published=day), load_rules())
    assert all(text[one.start : one.end] == one.words for one in found)
    return {one.words: one for one in found}


def near(text: str) -> list[NearMiss]:
    return list(find_near(Document("item", text, published=date(2021, 2, 18)), load_rules()))


@pytest.mark.parametrize(
    ("day", "holder", "before"),
    [
        (date(2021, 2, 18), "Recep Tayyip Erdogan", "Abdullah Gul"),
        (date(2012, 12, 3), "Abdullah Gul", "Recep Tayyip Erdogan"),
    ],
)
def test_a_counterpart_is_the_holder_of_the_same_office_on_that_day(day: date, holder: str, before: str) -> None:
    reason = reasons(CALL, day)["نظيره التركي"]
    assert "the counterpart of Vladimir Putin holds the same office" in reason.why
    assert f"on {day} it was {holder}" in reason.why
    assert before in [other.value for other in reason.others]


def test_a_short_name_of_two_people_tells_what_spoke_for_each() -> None:
    reason = reasons("Президент Азербайджана Ильхам Алиев принял посла. Алиев подчеркнул важность диалога.")["Алиев"]
    assert reason.value == "Ilham Aliyev"
    assert "names them in full (+5)" in reason.why
    assert all(other.score < reason.score for other in reason.others)
    assert "Heydar Aliyev" in [other.value for other in reason.others]


def test_a_name_that_the_files_lack_says_so() -> None:
    reason = reasons("Министр иностранных дел Турции Пётр Небывалов провёл переговоры.", date(2030, 1, 1))
    assert any("no known person has this name" in one.why for one in reason.values())


def test_a_pattern_that_lacks_one_element_is_near() -> None:
    found = near("Министр обороны Турции и министр обороны России обсудили поставки зерна.")
    assert any(one.missing for one in found)
    assert all(one.rule.startswith("ru.") for one in found)


def test_what_matched_is_not_near() -> None:
    missed = {one.rule for one in near("Putin spoke by phone with Erdogan on Thursday.")}
    assert not any(rule.startswith("en.contacts.spoke-with") for rule in missed)
