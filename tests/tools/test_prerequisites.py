"""What is missing on a machine is named, with the command that installs it."""

import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "tools" / "prerequisites.sh"
COMPLETE = {
    "python3": '#!/bin/sh\ncase "$1" in -V) echo Python 3.11.2;; *) exit 0;; esac\n',
    "node": '#!/bin/sh\ncase "$1" in -p) echo true;; *) echo v20.1.0;; esac\n',
    "npm": "#!/bin/sh\n",
}
NO_VENV = '#!/bin/sh\ncase "$2" in *ensurepip*) exit 1;; *print*) echo 3.11;; *) exit 0;; esac\n'
OLD_PYTHON = '#!/bin/sh\ncase "$1" in -V) echo Python 3.9.2;; *) exit 1;; esac\n'
OLD_NODE = '#!/bin/sh\ncase "$1" in -p) echo false;; *) echo v18.19.0;; esac\n'


def check(folder: Path, programs: dict[str, str]) -> "subprocess.CompletedProcess[str]":
    """Run the script where only these programs are found."""
    for name, content in programs.items():
        (folder / name).write_text(content)
        (folder / name).chmod(0o755)
    shell = shutil.which("sh") or "/bin/sh"
    return subprocess.run([shell, str(SCRIPT)], env={"PATH": str(folder)}, capture_output=True, text=True, check=False)


def test_nothing_is_said_where_nothing_is_missing(tmp_path: Path) -> None:
    done = check(tmp_path, COMPLETE)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"python3": None}, ["Python 3.11 or later", "apt-get install python3 python3-venv"]),
        ({"python3": OLD_PYTHON}, ["this is Python 3.9.2", "make setup PYTHON=python3.12"]),
        ({"python3": NO_VENV}, ["the venv module", "apt-get install python3.11-venv"]),
        ({"node": None}, ["Node.js 20 or later", "apt-get install nodejs npm"]),
        ({"node": OLD_NODE}, ["this is v18.19.0"]),
        ({"npm": None}, ["apt-get install npm"]),
        ({"python3": None, "node": None, "npm": None}, ["Python 3.11", "Node.js 20", "npm"]),
    ],
)
def test_what_is_missing_is_named(tmp_path: Path, changed: dict[str, str | None], says: list[str]) -> None:
    programs = {name: content for name, content in (COMPLETE | changed).items() if content is not None}
    done = check(tmp_path, programs)
    assert done.returncode == 1
    assert all(words in done.stderr for words in says)
