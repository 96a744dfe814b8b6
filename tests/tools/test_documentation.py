"""The checks of the documentation."""

from pathlib import Path

import pytest

from tools import documentation


def test_links_that_lead_nowhere_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documentation, "ROOT", tmp_path)
    (tmp_path / "other.md").write_text("# A Heading, here\n", encoding="utf-8")
    (tmp_path / "page.md").write_text(
        "[a](other.md) [b](other.md#a-heading-here) [c](other.md#nothing) [d](gone.md) `[e](code.md)`\n[f](https://x.org)",
        encoding="utf-8",
    )
    assert list(documentation.broken_links()) == [
        "page.md: other.md#nothing leads nowhere",
        "page.md: gone.md leads nowhere",
    ]
