"""Writes the generated pages of docs/, and checks them and all links."""

import argparse
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from tools.coverage import coverage_page

ROOT = Path(__file__).parent.parent
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ +(.*?) *#*$", re.MULTILINE)
CODE = re.compile(r"^```.*?^```|`[^`\n]*`", re.MULTILINE | re.DOTALL)
PASSED_OVER = {".venv", "node_modules", ".git", ".pytest_cache"}


def commands_page() -> str:
    """Write what every command's ``--help`` says."""
    import typer

    from readout.cli.main import make_app

    names = sorted(typer.main.get_group(make_app()).commands)
    parts = ["# The commands\n\nWritten by `make docs` from what `--help` says.\n"]
    parts += [f"## readout {name}\n\n```text\n{_help(name)}\n```\n" for name in names]
    return "\n".join(parts)


def _help(name: str) -> str:
    program = "import sys; sys.argv[0] = 'readout'; from readout.cli.main import main; main()"
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("READOUT_", "PORT"))}
    environment |= {"COLUMNS": "100", "TERMINAL_WIDTH": "100", "LC_ALL": "C.UTF-8"}
    command = [sys.executable, "-c", program, name, "--help"]
    made = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True, env=environment)
    return "\n".join(line.rstrip() for line in made.stdout.strip().split("\n"))


PAGES: dict[str, Callable[[], str]] = {"docs/commands.md": commands_page, "docs/coverage.md": coverage_page}


def outdated_pages() -> Iterator[str]:
    """Name the generated pages that are not what would be written now."""
    for name, write in PAGES.items():
        path = ROOT / name
        if not path.exists() or path.read_text(encoding="utf-8") != write():
            yield f"{name} is out of date; run `make docs`"


def broken_links() -> Iterator[str]:
    """Name the links of all pages that lead nowhere within the project."""
    for path in _pages():
        text = CODE.sub("", path.read_text(encoding="utf-8"))
        for link in LINK.findall(text):
            if not _leads_somewhere(path, link):
                yield f"{path.relative_to(ROOT)}: {link} leads nowhere"


def _pages() -> Iterator[Path]:
    for folder, inner, files in os.walk(ROOT):
        inner[:] = sorted(name for name in inner if name not in PASSED_OVER)
        yield from (Path(folder, file) for file in sorted(files) if file.endswith(".md"))


def _leads_somewhere(page: Path, link: str) -> bool:
    if "://" in link or link.startswith("mailto:"):
        return True
    name, _, anchor = link.partition("#")
    target = (page.parent / name).resolve() if name else page
    if not target.exists():
        return False
    return not anchor or target.suffix != ".md" or anchor in _anchors(target)


def _anchors(page: Path) -> set[str]:
    headings = HEADING.findall(page.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def main() -> int:
    """Write the generated pages, or check them and all links."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; exit with 1 if anything is wrong")
    if parser.parse_args().check:
        wrong = [*outdated_pages(), *broken_links()]
        print("\n".join(wrong) or "documentation: all pages current, all links lead somewhere")
        return 1 if wrong else 0
    for name, write in PAGES.items():
        (ROOT / name).write_text(write(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
