"""Where a library is."""

from pathlib import Path

import pytest

from readout.store.location import LibraryError, describe, locate


def test_a_path_is_an_embedded_library() -> None:
    assert locate("news.db").database == "news.db"
    assert locate("~/news.db").database == str(Path.home() / "news.db")


def test_the_environment_names_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("READOUT_LIBRARY", "postgresql://reader@host/news")
    assert locate().drivername == "postgresql+psycopg"
    assert locate("mine.db").get_backend_name() == "sqlite"


def test_without_a_name_it_is_in_the_working_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("READOUT_LIBRARY", raising=False)
    assert locate().database == "readout.db"


@pytest.mark.parametrize("named", ["mysql://host/news", "postgresql://host:port/x"])
def test_other_databases_are_refused(named: str) -> None:
    with pytest.raises(LibraryError):
        locate(named)


def test_a_password_is_never_shown() -> None:
    assert "secret" not in describe(locate("postgresql://reader:secret@host/news"))
