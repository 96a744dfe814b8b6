"""The reading path: which errors become failures, and which stop the run."""

import pytest

from readout import pipeline
from readout.data.files import DataError
from readout.model import Document, Outcome, Stage

ITEM: Outcome[Document] = Outcome(Document("item", "Presidents Putin and Erdogan spoke by phone.", source="item.txt"))


def test_a_defect_met_by_an_item_is_its_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(document: Document) -> None:
        raise ZeroDivisionError("one")

    monkeypatch.setattr(pipeline, "read_document", broken)
    failure = pipeline.outcome_of(ITEM).failure
    assert failure is not None
    assert (failure.source, failure.stage) == ("item.txt", Stage.EXTRACTION)
    assert "ZeroDivisionError" in failure.reason


def test_a_wrong_data_file_stops_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(document: Document) -> None:
        raise DataError("contacts.yml", "<NEAR> is not defined above", 12)

    monkeypatch.setattr(pipeline, "read_document", broken)
    with pytest.raises(DataError, match=r"contacts\.yml:12: <NEAR>"):
        pipeline.outcome_of(ITEM)
