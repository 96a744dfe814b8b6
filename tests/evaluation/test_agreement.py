"""How far readings in several languages agree."""

from typing import Any

from readout.evaluation.agreement import Agreement, agreement, differences, parallel


def reading(persons: list[str]) -> dict[str, Any]:
    return {"persons": persons, "countries": [], "figures": [], "dates": []}


def test_documents_are_parallel_where_all_languages_are_there() -> None:
    ids = ["un-talks-ar", "un-talks-ru", "un-talks-en", "fire-ar", "fire-en"]
    assert parallel(ids, ("ar", "en")) == {"fire": ("fire-ar", "fire-en"), "un-talks": ("un-talks-ar", "un-talks-en")}
    assert list(parallel(ids, ("ar", "ru", "en"))) == ["un-talks"]


def test_every_pair_of_readings_is_compared() -> None:
    readings = [reading(["A", "B"]), reading(["A", "B"]), reading(["A"])]
    assert agreement(readings, "persons") == Agreement(4, 6)
    assert agreement(readings, "countries").jaccard == 1


def test_values_that_not_all_have_are_told() -> None:
    readings = [reading(["A", "B"]), reading(["A"])]
    assert list(differences(readings, "persons")) == [("B", [True, False])]


def test_dates_without_a_value_and_other_places_of_figures_do_not_count() -> None:
    one = reading([]) | {"dates": [{"text": "once", "value": None}], "figures": [{"value": 3.0, "what": "killed"}]}
    other = reading([]) | {"figures": [{"value": 3, "what": "killed", "place": "Gaza"}]}
    assert agreement([one, other], "dates") == Agreement(0, 0)
    assert agreement([one, other], "figures") == Agreement(1, 1)
