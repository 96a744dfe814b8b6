"""A throw-away PostgreSQL server for tests, on the loopback address."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PLACES = ("/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql@*/bin")
OLDEST = 15


def find_binaries() -> Path | None:
    """Find a PostgreSQL server of version 15 or later, the newest first."""
    found = [Path(path).resolve().parent for path in [shutil.which("postgres") or ""] if path]
    for pattern in PLACES:
        found += sorted(Path("/").glob(pattern.lstrip("/")), reverse=True)
    return next((folder for folder in found if (folder / "initdb").exists() and _version(folder) >= OLDEST), None)


def _version(folder: Path) -> int:
    words = subprocess.run([folder / "postgres", "--version"], capture_output=True, text=True, check=False).stdout
    digits = words.rpartition(" ")[2] if "(" not in words else words.split("(")[1].split("(")[0]
    numbers = [word for word in words.split() if word[:1].isdigit()] or [digits]
    return int(numbers[0].split(".")[0] or 0)


def _account() -> dict[str, object]:
    """PostgreSQL refuses to run as root: another account runs it then."""
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}
    return {}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def server(binaries: Path) -> Iterator[str]:
    """Run a server on data of its own, and give the URL of its account without a database's name."""
    with tempfile.TemporaryDirectory(prefix="readout-") as folder:
        yield from _run(Path(folder), binaries)


def _run(folder: Path, binaries: Path) -> Iterator[str]:
    account = _account()
    if account:
        os.chown(folder, account["user"], account["group"])  # type: ignore[arg-type]
    data, port = folder / "data", _free_port()
    make: list[str | Path] = [
        binaries / "initdb",
        "-D",
        data,
        "-U",
        "readout",
        "-A",
        "trust",
        "-E",
        "UTF8",
        "--locale=C",
        "-N",
    ]
    subprocess.run(make, check=True, capture_output=True, cwd=folder, **account)  # type: ignore[call-overload]
    settings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", f"unix_socket_directories={folder}"]
    command: list[str | Path] = [binaries / "postgres", "-D", data, "-p", str(port), "-h", "127.0.0.1"]
    command += [part for setting in settings for part in ("-c", setting)]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, cwd=folder, **account)  # type: ignore[call-overload]
    try:
        _await(binaries, port)
        yield f"postgresql://readout@127.0.0.1:{port}"
    finally:
        process.send_signal(signal.SIGINT)  # ends at once, without waiting for clients
        process.wait(30)


def _await(binaries: Path, port: int) -> None:
    ready: list[str | Path] = [binaries / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(port)]
    for _ in range(300):
        if subprocess.run(ready, check=False).returncode == 0:
            return
        time.sleep(0.1)
    raise RuntimeError("the PostgreSQL server for tests did not start")
