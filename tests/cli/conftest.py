"""Running commands, in this process or in one of their own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from readout.cli.main import make_app

CALL = "Vladimir Putin and Recep Tayyip Erdogan spoke by telephone on 18 February 2021, the Kremlin said."
ARABIC = "أجرى الرئيس الروسي فلاديمير بوتين اتصالا هاتفيا مع الرئيس التركي رجب طيب إردوغان."

Run = Callable[..., Result]
Program = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """Give a folder of three items, of which one cannot be read."""
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "call.txt").write_text(CALL, encoding="utf-8")
    (folder / "arabic.txt").write_text(ARABIC, encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    return folder


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Give a function that runs a command in a working folder of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("READOUT_LIBRARY", raising=False)
    runner = CliRunner()
    app = make_app()
    return lambda *arguments, **options: runner.invoke(app, [str(one) for one in arguments], **options)


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """Give a function that runs the program in a process of its own."""

    def start(*arguments: object, **options: object) -> "subprocess.CompletedProcess[bytes]":
        command = [sys.executable, "-m", "readout.cli.main", *map(str, arguments)]
        environment = os.environ | {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "READOUT_LIBRARY": ""}
        return subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False, **options)  # type: ignore[call-overload, no-any-return]

    return start
