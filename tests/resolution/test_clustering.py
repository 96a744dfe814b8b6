"""Which tellings come together, and that their order plays no part."""

from collections.abc import Sequence
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from readout.model.event import Judgement, TellingKey
from readout.resolution.clustering import cluster, explain
from readout.resolution.tellings import Telling, Who
from tests.resolution.tellings import ERDOGAN, FIDAN, LAVROV, PUTIN, telling


def together(tellings: Sequence[Telling], judgements: Sequence[Judgement] = ()) -> list[set[str]]:
    return [{str(one.key) for one in each.tellings} for each in cluster(tellings, judgements)]


def items(tellings: Sequence[Telling], judgements: Sequence[Judgement] = ()) -> list[set[str]]:
    return [{one.key.item for one in each.tellings} for each in cluster(tellings, judgements)]


def test_items_in_three_languages_that_agree_are_one_event() -> None:
    told = [telling(lang, lang=lang, day="2024-03-04") for lang in ("ar", "ru", "en")]
    assert items(told) == [{"ar", "en", "ru"}]


def test_a_call_on_monday_another_on_tuesday_and_a_meeting_on_wednesday_stay_apart() -> None:
    told = [
        telling("a-mon", day="2024-03-04"),
        telling("b-mon", day="2024-03-04", published="2024-03-05"),
        telling("c-tue", day="2024-03-05", published="2024-03-05"),
        telling("d-tue", published="2024-03-05"),
        telling("e-wed", day="2024-03-06", channel="meeting", published="2024-03-06"),
        telling("f-tue-night", day="2024-03-05", channel="meeting", published="2024-03-06"),
    ]
    assert items(told) == [{"a-mon", "b-mon"}, {"c-tue", "d-tue"}, {"e-wed"}, {"f-tue-night"}]


def test_undated_readouts_of_following_days_need_more_than_the_same_persons() -> None:
    assert items([telling("mon"), telling("tue", published="2024-03-05")]) == [{"mon"}, {"tue"}]
    words = "The leaders discussed the delivery of gas and the fate of the pipeline under the sea in detail."
    same = [telling("mon", text=words), telling("tue", published="2024-03-05", text=words)]
    assert items(same) == [{"mon", "tue"}]


def test_an_undated_report_of_the_day_after_joins_where_it_tells_of_the_same_things() -> None:
    dated = telling("dated", day="2024-03-04", subjects=("energy", "trade-economy", "hostilities"))
    later = telling("later", published="2024-03-05", subjects=("hostilities",), lang="ar")
    other = telling("other", published="2024-03-05", subjects=("culture-education",), lang="ar")
    assert items([dated, later]) == [{"dated", "later"}]
    assert items([dated, other]) == [{"dated"}, {"other"}]
    next_call = telling("next", day="2024-03-05", published="2024-03-05", subjects=("hostilities",))
    assert items([dated, later, next_call]) == [{"dated"}, {"later", "next"}]


def test_one_item_tells_the_late_hour_and_the_other_dates_the_day_after() -> None:
    late = telling("late", day="2024-03-04", subjects=("hostilities",), hours=("late",))
    after = telling("after", day="2024-03-05", published="2024-03-05", subjects=("hostilities",))
    early = telling("early", day="2024-03-05", published="2024-03-05", subjects=("hostilities",), hours=("early",))
    plain = telling("plain", day="2024-03-04", subjects=("hostilities",))
    elsewhere = telling("elsewhere", day="2024-03-05", published="2024-03-05", subjects=("energy",))
    assert items([late, after]) == [{"after", "late"}]
    assert items([plain, early]) == [{"early", "plain"}]
    assert items([plain, after]) == [{"after"}, {"plain"}]
    assert items([late, elsewhere]) == [{"elsewhere"}, {"late"}]


def test_ministers_and_presidents_of_the_same_countries_are_not_confused() -> None:
    told = [telling("leaders", day="2024-03-04"), telling("ministers", day="2024-03-04", people=(LAVROV, FIDAN))]
    assert items(told) == [{"leaders"}, {"ministers"}]


def test_an_item_with_sides_only_does_not_join_two_pairs_of_persons() -> None:
    told = [
        telling("leaders", day="2024-03-04", subjects=("energy",)),
        telling("ministers", day="2024-03-04", people=(LAVROV, FIDAN), subjects=("energy",)),
        telling("sides", day="2024-03-04", people=(), subjects=("energy",)),
    ]
    assert sorted(map(len, items(told))) == [1, 2]


def test_two_contacts_of_one_item_are_never_one_event() -> None:
    told = [telling("one", contact=number, day="2024-03-04") for number in (0, 1)]
    told += [telling("two", contact=number, day="2024-03-04") for number in (0, 1)]
    assert together(told) == [{"one#0", "two#0"}, {"one#1", "two#1"}]


def test_announced_then_held_then_denied_are_one_event() -> None:
    told = [
        telling("announced", status="planned", day="2024-03-06", published="2024-03-04"),
        telling("held", day="2024-03-06", published="2024-03-06"),
        telling("denied", status="denied", day="2024-03-06", published="2024-03-07"),
    ]
    assert items(told) == [{"announced", "denied", "held"}]


def test_a_meeting_that_was_put_off_is_one_event() -> None:
    told = [
        telling("announced", channel="meeting", status="planned", day="2024-03-06", published="2024-03-01"),
        telling(
            "moved",
            channel="meeting",
            status="planned",
            day="2024-03-20",
            published="2024-03-05",
            moved=True,
            others=("2024-03-06", "2024-03-20"),
        ),
        telling("held", channel="meeting", day="2024-03-20", published="2024-03-20"),
    ]
    assert items(told) == [{"announced", "held", "moved"}]


def test_a_call_that_was_over_is_not_the_one_announced_the_next_day() -> None:
    told = [telling("held"), telling("coming", status="planned", published="2024-03-05")]
    assert items(told) == [{"coming"}, {"held"}]


def test_unknown_spellings_of_one_person_agree_across_scripts() -> None:
    spellings = ("badr-abdelatty", "badr-abd-al-ati", "badr-abdel-aty")
    told = [
        telling(key, people=(Who(key, "EG", "foreign-minister"), LAVROV), sides=("EG", "RU"), day="2024-03-04")
        for key in spellings
    ]
    assert len(items(told)) == 1


def test_reasons_are_words_of_each_feature() -> None:
    decision = explain(telling("a", day="2024-03-04"), telling("b", day="2024-03-06"))
    assert not decision.same
    assert decision.features[0].name == "date"
    assert decision.features[0].words == "different days: 2024-03-04 and 2024-03-06"


def judged(kind: str, item: str, other: str, number: int = 1) -> Judgement:
    return Judgement(number, kind, item, 0, other, 0, who="anna", made_at=f"2024-03-05T00:00:0{number}Z")


def test_judgements_outrank_the_machine_until_they_are_undone() -> None:
    same = [telling("a", day="2024-03-04"), telling("b", day="2024-03-04")]
    far = [telling("a", day="2024-03-04"), telling("c", day="2024-05-04")]
    assert items(same, [judged("apart", "a", "b")]) == [{"a"}, {"b"}]
    assert items(far, [judged("same", "a", "c")]) == [{"a", "c"}]
    undone = Judgement(1, "apart", "a", 0, "b", 0, made_at="2024", undone_at="2025")
    assert items(same, [undone]) == [{"a", "b"}]


def test_of_contradictory_judgements_the_latest_holds_and_the_user_is_told() -> None:
    told = [telling(name, day=f"2024-0{month}-04") for month, name in enumerate("abc", 1)]
    judgements = [judged("same", "a", "b", 1), judged("same", "b", "c", 2), judged("apart", "a", "c", 3)]
    clusters = cluster(told, judgements)
    assert [{one.key.item for one in each.tellings} for each in clusters] == [{"a"}, {"b", "c"}]
    assert "judgement 1 (same, anna" in " ".join(note for each in clusters for note in each.notes)


def test_judgements_about_items_that_are_gone_do_no_harm() -> None:
    assert items([telling("a")], [judged("same", "a", "gone")]) == [{"a"}]


def test_five_hundred_items_on_one_event() -> None:
    told = [
        telling(f"item-{number:03}", day="2024-03-04", subjects=(f"subject-{number % 7}",)) for number in range(500)
    ]
    assert [len(each.tellings) for each in cluster(told)] == [500]


WHO = st.sampled_from([(PUTIN, ERDOGAN), (LAVROV, FIDAN), (PUTIN,), (), (PUTIN, Who("erdogan", "TR"))])
DAYS = st.sampled_from(["", "2024-03-03", "2024-03-04", "2024-03-05", "2024-03"])
Made = tuple[tuple[Who, ...], str, str, str, str, tuple[str, ...]]
MADE = st.lists(
    st.tuples(
        WHO,
        st.sampled_from(["phone", "video", "meeting", "unspecified"]),
        st.sampled_from(["held", "planned", "denied"]),
        DAYS,
        st.sampled_from(["2024-03-03", "2024-03-04", "2024-03-05"]),
        st.sampled_from([(), ("energy",), ("energy", "health")]),
    ),
    max_size=14,
)


@given(MADE, st.randoms(use_true_random=False))
@settings(max_examples=150, deadline=None)
def test_order_plays_no_part(made: list[Made], random: Random) -> None:
    told = [
        telling(
            f"i{at // 2}",
            contact=at % 2,
            people=who,
            channel=channel,
            status=status,
            day=day,
            published=published,
            subjects=subjects,
        )
        for at, (who, channel, status, day, published, subjects) in enumerate(made)
    ]
    shuffled = list(told)
    random.shuffle(shuffled)
    assert cluster(told) == cluster(shuffled)
    assert sorted(one.key for each in cluster(told) for one in each.tellings) == sorted(one.key for one in told)
    assert all(isinstance(each.tellings[0].key, TellingKey) for each in cluster(told))
