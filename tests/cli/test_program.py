"""The program as a process: start-up, pipes, signals, encodings, help."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import typer

from readout.cli.main import make_app
from tests.cli.conftest import ARABIC, CALL, Program

COMMANDS = sorted(typer.main.get_group(make_app()).commands)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_examples(name: str) -> None:
    command = typer.main.get_group(make_app()).commands[name]
    assert command.help is not None
    assert re.search(rf"Examples:\n +readout {name}", command.help)
    for parameter in command.params:
        assert getattr(parameter, "help", ""), f"{name}: {parameter.name} lacks help"


def test_output_is_utf8_whatever_the_locale(program: Program, news: Path) -> None:
    done = program("read", news / "arabic.txt")
    assert "رجب طيب إردوغان" in done.stdout.decode() or "Recep Tayyip Erdogan" in done.stdout.decode()
    done = program("read", "--format", "flat", news / "arabic.txt")
    assert json.loads(done.stdout)["text"] == ARABIC


def test_names_of_files_that_are_no_utf8_stop_nothing(program: Program, news: Path) -> None:
    odd = os.fsencode(news) + b"/\xff.txt"
    Path(os.fsdecode(odd)).write_text(CALL, encoding="utf-8")
    assert len(program("read", "--format", "flat", news).stdout.splitlines()) == 3
    assert program("add", news).returncode == 1


def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    items = tmp_path / "items.jsonl"
    items.write_text("".join(json.dumps({"id": str(n), "text": CALL}) + "\n" for n in range(400)), encoding="utf-8")
    command = [sys.executable, "-m", "readout.cli.main", "read", "--quiet", "--format", "jsonl", str(items)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(60) == 0


def test_ctrl_c_says_what_to_do_next(tmp_path: Path) -> None:
    fifo = tmp_path / "endless.jsonl"
    os.mkfifo(fifo)
    library = tmp_path / "library.db"
    command = [sys.executable, "-m", "readout.cli.main", "add", "--library", str(library), str(fifo)]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, start_new_session=True)
    with fifo.open("wb", buffering=0) as stream:
        stream.write(b"".join(json.dumps({"id": str(n), "text": CALL}).encode() + b"\n" for n in range(200)))
        _await_item(library)
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 130
    assert process.stderr is not None
    assert b"what was added is kept; `readout add --resume` goes on" in process.stderr.read()
    with_item = [sys.executable, "-m", "readout.cli.main", "show", "--library", str(library), "0", "--text"]
    assert subprocess.run(with_item, capture_output=True, check=True).stdout.decode() == CALL + "\n"


def _await_item(library: Path) -> None:
    from readout.store import Store

    for _ in range(300):
        if library.exists() and library.stat().st_size and _items(Store, library):
            return
        time.sleep(0.1)
    raise AssertionError("the item was not added")


def _items(store: type, library: Path) -> int:
    opened = store(library)
    number: int = opened.totals().items
    opened.close()
    return number


def test_help_is_fast() -> None:
    assert _seconds("--help") < 1.0  # half of it on a machine that does nothing else


def test_help_loads_nothing_heavy() -> None:
    program = "import sys; from readout.cli.main import make_app; make_app(); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert not {"sqlalchemy", "rich", "numpy", "uvicorn", "readout.pipeline", "readout.sources"} & set(loaded)


def test_reading_loads_no_database(tmp_path: Path) -> None:
    path = tmp_path / "call.txt"
    path.write_text(CALL, encoding="utf-8")
    program = (
        f"import sys; from readout.pipeline import read_paths; list(read_paths([{str(path)!r}])); print(*sys.modules)"
    )
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert not {"sqlalchemy", "alembic", "uvicorn", "fastapi"} & set(loaded)


def _seconds(*arguments: str) -> float:
    took = []
    for _ in range(3):
        began = time.perf_counter()
        subprocess.run([sys.executable, "-m", "readout.cli.main", *arguments], capture_output=True, check=True)
        took.append(time.perf_counter() - began)
    return min(took)


def test_progress_on_a_terminal_and_in_a_log() -> None:
    from readout.cli.progress import clock

    assert [clock(seconds) for seconds in (0, 75, 3725)] == ["0:00", "1:15", "1:02:05"]
