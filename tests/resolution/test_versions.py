"""What changed between two wordings."""

from dataclasses import replace

from readout.resolution.versions import ValueChange, value_changes, word_changes
from tests.samples import document, reading


def test_words_are_compared_one_by_one_in_any_script() -> None:
    changes = word_changes("بحث الرئيسان الطاقة يوم الخميس.", "بحث الرئيسان الطاقة والحبوب يوم الجمعة.")
    assert [(change.before, change.after) for change in changes] == [("", "والحبوب "), ("الخميس", "الجمعة")] or [
        change.after.strip() for change in changes
    ] == ["والحبوب", "الجمعة"]


def test_the_same_text_has_no_change() -> None:
    assert word_changes("one and the same", "one and the same") == []


def test_values_that_changed_are_named() -> None:
    item = document()
    before, after = reading(item), reading(item, day="2021-02-19")
    assert value_changes(before, after) == [ValueChange("date", "2021-02-18", "2021-02-19")]
    assert value_changes(before, replace(before, rules_version="x")) == []
