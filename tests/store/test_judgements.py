"""What an analyst decided outlasts what machines do."""

from sqlalchemy import insert, select

from readout.store import Store
from readout.store.tables import event, event_item, item, judgement
from tests.samples import document, reading


def test_judgements_stay_when_an_item_is_read_again_changed_or_removed(store: Store) -> None:
    first = document(name="en-1")
    store.put(first, reading(first))
    decided = {"kind": "value", "item_id": 1, "subject": {"item": "en-1", "path": "contacts[0].date"},
               "decision": {"value": "2021-02-17"}, "who": "an analyst", "why": "the ministry said so",
               "made_at": "2026-01-01T00:00:00Z"}  # fmt: skip
    store.write(lambda connection: connection.execute(insert(judgement), decided))
    store.put(first, reading(first, rules="rules-2"))
    store.put(document("Other words.", name="en-1"), reading(first))
    store.rebuild()
    with store.reading() as connection:
        assert connection.execute(select(judgement.c.item_id, judgement.c.who)).all() == [(1, "an analyst")]
    store.remove("en-1")
    with store.reading() as connection:
        row = connection.execute(select(judgement)).one()
    assert (row.item_id, row.subject["item"], row.decision) == (None, "en-1", {"value": "2021-02-17"})


def test_events_go_out_with_their_items_and_states(store: Store) -> None:
    for name in ("a", "b"):
        one = document(f"Words of {name}.", name=name)
        store.put(one, reading(one))

    def form(connection: object) -> None:
        run = connection.execute  # type: ignore[attr-defined]
        run(insert(event), {"key": "e1", "record": {"channel": "phone"}, "conflicts": [], "channel": "phone"})
        for number in run(select(item.c.id)).scalars().all():
            run(insert(event_item), {"event_id": 1, "item_id": number, "contact": 0, "reasons": []})

    store.write(form)
    expected = {"id": "e1", "states": [], "items": ["a", "b"], "record": {"channel": "phone"}, "conflicts": []}
    assert [one | expected for one in store.events()] == list(store.events())
    store.remove("a")
    assert [one["items"] for one in store.events()] == [["b"]]
