"""Events of a library: formed as items arrive, judged, and dissolved."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import permutations
from pathlib import Path

import pytest

from readout.library import Library
from readout.model import Document, Reading, RefusedError
from readout.model.event import Judgement
from readout.store import NotInLibraryError
from tests.samples import ARABIC, ENGLISH, ERDOGAN, PUTIN, RUSSIAN, document, reading, value


@pytest.fixture
def library(library_url: str) -> Iterator[Library]:
    with Library(library_url) as made:
        yield made


def item(
    name: str, lang: str = "en", day: str | None = "2021-02-18", published: str = "2021-02-18", status: str = "held"
) -> tuple[Document, Reading]:
    text = {"ar": ARABIC, "ru": RUSSIAN, "en": ENGLISH}[lang] + f" {name}"
    made = document(text, name=name, lang=lang, published=date.fromisoformat(published))
    read = reading(made, people=(PUTIN, ERDOGAN), day=day, status=status)
    return made, replace(read, published=value(text, published), figures=())


MONDAY = [item("ar-1", "ar"), item("ru-1", "ru"), item("en-1", published="2021-02-19")]
OTHERS = [
    item("en-2", day="2021-02-19", published="2021-02-19"),
    item("ru-2", "ru", "2021-03-01", "2021-02-18", "planned"),
]


def told(library: Library) -> list[tuple[str, ...]]:
    return sorted(tuple(event["items"]) for event in library.export("events"))


def add(library: Library, items: list[tuple[Document, Reading]]) -> None:
    for made, read in items:
        library.put(made, read)


def test_events_form_as_items_arrive_in_any_order(tmp_path: Path) -> None:
    seen = set()
    for number, order in enumerate(list(permutations(MONDAY + OTHERS))[::23]):
        with Library(tmp_path / f"{number}.db") as library:
            add(library, list(order))
            seen.add(tuple(told(library)))
    assert seen == {(("ar-1", "en-1", "ru-1"), ("en-2",), ("ru-2",))}


def test_one_by_one_is_the_same_as_all_at_once(library: Library) -> None:
    add(library, MONDAY + OTHERS)
    before = [(event["id"], event["items"], event["record"]) for event in library.export("events")]
    library.rebuild()
    after = [(event["id"], event["items"], event["record"]) for event in library.export("events")]
    assert sorted(before, key=str) == sorted(after, key=str)


def test_an_event_is_found_by_its_id_a_former_id_and_its_items(library: Library) -> None:
    add(library, [MONDAY[2]])
    former = library.event("en-1").id
    add(library, MONDAY[:2])
    event = library.event("ar-1")
    assert event.id != former
    assert library.event(former) == library.event(event.id) == library.event("ru-1") == event
    with pytest.raises(NotInLibraryError, match="no event nothing"):
        library.event("nothing")


@pytest.mark.parametrize(
    ("judgement", "refusal"),
    [
        (Judgement(0, "value", "en-1", 0, field="date", value="2021-02-33"), "no date"),
        (Judgement(0, "value", "en-1", 0, field="channel", value="telegraph"), "no channel; there are phone"),
        (Judgement(0, "value", "en-1", 0, field="place", value=" "), "say which place"),
        (Judgement(0, "value", "en-1", 0, field="mood", value="good"), "no field"),
        (Judgement(0, "person", "en-1", 0, field="Angela Merkel", value="Olaf Scholz"), "names nobody Angela"),
        (Judgement(0, "same", "en-1", 0, "ru-1", 4), "ru-1#4 is none"),
        (Judgement(0, "same", "en-1", 0, "en-1", 0), "always the same"),
    ],
)
def test_judgements_that_say_nothing_are_refused(library: Library, judgement: Judgement, refusal: str) -> None:
    add(library, MONDAY)
    with pytest.raises(RefusedError, match=refusal):
        library.judge(judgement)
    assert library.judgements() == []


def test_a_value_set_earlier_about_another_item_of_the_event_is_named(library: Library) -> None:
    add(library, MONDAY)
    library.judge(Judgement(0, "value", "en-1", 0, field="date", value="2021-02-17", who="anna"))
    judged = library.judge(Judgement(0, "value", "ru-1", 0, field="date", value="2021-02-19", who="boris"))
    assert "of anna" in judged.warnings[0]
    assert "2021-02-17; the later one holds" in judged.warnings[0]
    assert library.event("en-1").record.date == "2021-02-19"


def test_judgements_hold_through_new_readings_and_can_be_taken_back(library: Library) -> None:
    add(library, MONDAY)
    judged = library.judge(Judgement(0, "apart", "ar-1", 0, "ru-1", 0, who="anna", why="two calls"))
    assert ("ar-1",) in told(library) or ("ru-1",) in told(library)
    made, read = MONDAY[0]
    library.put(made, replace(read, rules_version="rules-2"))
    assert len(told(library)) == 2
    undone = library.undo(judged.judgement.id, "boris")
    assert told(library) == [("ar-1", "en-1", "ru-1")]
    assert (undone.judgement.who, undone.judgement.undone_by) == ("anna", "boris")
    with pytest.raises(NotInLibraryError, match="taken back already, by boris"):
        library.undo(judged.judgement.id, "anna")


def test_a_contradiction_is_told_and_the_latest_holds(library: Library) -> None:
    add(library, [MONDAY[0], OTHERS[0]])
    library.judge(Judgement(0, "same", "ar-1", 0, "en-2", 0, who="anna"))
    assert told(library) == [("ar-1", "en-2")]
    judged = library.judge(Judgement(0, "apart", "ar-1", 0, "en-2", 0, who="boris"))
    assert "judgement 1 of anna" in judged.warnings[0]
    assert told(library) == [("ar-1",), ("en-2",)]


def test_an_analyst_sets_a_value_and_the_others_stay_visible(library: Library) -> None:
    add(library, MONDAY)
    library.judge(Judgement(0, "value", "ar-1", 0, field="date", value="2021-02-17", who="anna"))
    record = library.event("ar-1").record
    assert record.date == "2021-02-17"
    assert [(one.value, one.judged) for one in record.values if one.field == "date"] == [
        ("2021-02-17", 1),
        ("2021-02-18", 0),
    ]
    with pytest.raises(RefusedError, match="no field that can be set"):
        library.judge(Judgement(0, "value", "ar-1", 0, field="weather", value="fair"))


def test_an_analyst_says_who_a_participant_is(library: Library) -> None:
    add(library, MONDAY[:1])
    library.judge(Judgement(0, "person", "ar-1", 0, field="Vladimir Putin", value="Sergey Lavrov"))
    assert "Sergey Lavrov" in [one.name for one in library.event("ar-1").record.participants]
    library.undo(1)
    assert "Sergey Lavrov" not in [one.name for one in library.event("ar-1").record.participants]


def test_an_item_that_is_removed_leaves_its_event_and_its_judgements_wait(library: Library) -> None:
    add(library, MONDAY)
    library.judge(Judgement(0, "apart", "ar-1", 0, "ru-1", 0, who="anna"))
    library.remove("ar-1")
    assert told(library) == [("en-1", "ru-1")]
    assert [one.who for one in library.judgements()] == ["anna"]
    add(library, MONDAY[:1])
    assert len(told(library)) == 2


def test_announced_and_held_are_states_of_one_event(library: Library) -> None:
    announced = item("ru-3", "ru", "2021-02-18", "2021-02-16", "planned")
    add(library, [MONDAY[0], announced])
    states = library.event("ar-1").states
    assert [(one.status, one.said_on) for one in states] == [("planned", "2021-02-16"), ("held", "2021-02-18")]
    assert library.event("ar-1").record.status == "held"


def test_items_of_one_side_only_and_single_items_are_events_too(library: Library) -> None:
    add(library, MONDAY[:1])
    assert library.event("ar-1").record.channel == "phone"
    assert library.event("ar-1").record.values[0].support.sides == ("RU",)


def test_a_later_wording_counts_and_the_earlier_is_kept(library: Library) -> None:
    add(library, MONDAY)
    made, read = item("ar-1", "ar", day="2021-02-25", published="2021-02-25")
    later = replace(made, text=made.text + " ثم تغير الموعد.")
    library.put(later, replace(read, id=later.id))
    assert ("en-1", "ru-1") in told(library)
    assert library.event("ar-1").record.date == "2021-02-25"
    assert library.show("ar-1", version=1).document.text == MONDAY[0][0].text


def test_of_two_items_of_one_side_the_comparison_says_that_one_side_is_heard(library: Library) -> None:
    add(library, [item("en-a"), item("en-b", published="2021-02-19")])
    assert told(library) == [("en-a", "en-b")]
    made = library.compare("en-a")
    assert len(made.columns) == 1
    assert [one.name for one in made.notes] == ["left-out", "one-side"]
    assert [len(clauses) for _, clauses in made.summary] == [1, 1, 1]


def named(library: Library, name: str, spelt: str, country: str = "DE") -> None:
    """Add an item that tells of a call of somebody whom the knowledge files lack."""
    made, read = item(name)
    contact = read.contacts[0]
    other = replace(contact.participants[1], value=spelt, name=spelt, romanised=spelt, person_id="", country=country)
    contact = replace(contact, participants=(contact.participants[0], other))
    library.put(made, replace(read, contacts=(contact,), persons=()))


def dossier(library: Library, key: str) -> int:
    found = library.person(key)
    return found.contacts.total if found else 0


def test_somebody_without_an_entry_is_one_person_in_all_spellings(library: Library) -> None:
    for number, spelt in enumerate(("Klaus Frenk", "Claus Frenk", "Klaus Frank")):
        named(library, f"de-{number}", spelt)
    named(library, "at-1", "Klaus Frank", country="AT")
    assert dossier(library, "Klaus Frenk") == 3
    assert library.person("Claus Frenk") is None
    assert dossier(library, "Klaus Frank") == 1


def test_a_decision_about_a_person_holds_for_dossiers_and_can_be_taken_back(library: Library) -> None:
    named(library, "de-1", "Klaus Frenk")
    named(library, "de-2", "Nikolaus Frenk")
    made = library.judge(Judgement(0, "person", "de-2", 0, field="Nikolaus Frenk", value="Klaus Frenk", who="me"))
    assert dossier(library, "Klaus Frenk") == 2
    assert library.person("Nikolaus Frenk") is None
    library.rebuild()
    assert dossier(library, "Klaus Frenk") == 2
    library.undo(made.judgement.id)
    assert (dossier(library, "Klaus Frenk"), dossier(library, "Nikolaus Frenk")) == (1, 1)


def test_a_decision_splits_two_people_of_one_name(library: Library) -> None:
    named(library, "de-1", "Klaus Frenk")
    named(library, "de-2", "Klaus Frenk")
    library.judge(Judgement(0, "person", "de-2", 0, field="Klaus Frenk", value="Klaus Frenk (Bonn)", who="me"))
    assert (dossier(library, "Klaus Frenk"), dossier(library, "Klaus Frenk (Bonn)")) == (1, 1)
