"""The ledger and the failures."""

from readout.model import Failure, Stage
from readout.store import Became, Store
from tests.samples import document, reading

BROKEN = Failure("broken.html", Stage.SOURCE, "the file ends in the middle of a tag; fetch it again.", "0" * 64)


def test_what_was_asked_is_written_before_it_is_done(store: Store) -> None:
    first, second = store.begin(["/a.txt", "/b.txt"], {"lang": "ar"}, "readout 0.1.0")
    assert [one.input for one in store.asked("open")] == ["/a.txt", "/b.txt"]
    item = document()
    store.put(item, reading(item), first.id, 0)
    store.fail(BROKEN, first.id, 1)
    store.count_unchanged(first.id, 3)
    store.finish(first.id)
    assert [one.input for one in store.asked("open")] == ["/b.txt"]
    done = store.asked(ids=[first.id])[0]
    assert done.counts == {"added": 1, "changed": 0, "reread": 0, "unchanged": 3, "failed": 1}
    assert done.options == {"lang": "ar"}
    assert store.reached(first.id) == 1
    assert store.reached(second.id) == -1


def test_a_failure_is_kept_with_its_reason_and_counts_its_tries(store: Store) -> None:
    asked = store.begin(["/news"], {}, "")[0]
    store.fail(BROKEN, asked.id, 0)
    store.fail(BROKEN, asked.id, 0)
    found = store.failures()
    assert [(one.failure, one.tries, one.input) for one in found] == [(BROKEN, 2, "/news")]
    assert store.totals().failures == 1


def test_a_failure_is_solved_once_its_source_is_read(store: Store) -> None:
    item = document(name="mended")
    number = store.fail(Failure(item.source, Stage.SOURCE, "no text.", "1" * 64))
    assert store.put(item, reading(item)).became is Became.ADDED
    assert store.failures() == []
    assert store.failures([number])[0].failure.reason == "no text."


def test_failures_of_standard_input_stay_apart(store: Store) -> None:
    for digest in ("1" * 64, "2" * 64):
        store.fail(Failure("-", Stage.SOURCE, "no text.", digest))
    assert len(store.failures()) == 2
    assert store.forget_failures([one.id for one in store.failures()]) == 2
    assert store.failures() == []
