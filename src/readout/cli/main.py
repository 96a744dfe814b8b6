"""The program ``readout``."""

import importlib
import os
import pkgutil
import sys
from collections.abc import Callable
from functools import wraps
from types import ModuleType
from typing import Annotated, Any

import typer

import readout.cli.commands
from readout.cli.speaking import complain, force_utf8
from readout.model import RefusedError

DONE, SOME_FAILED, WRONG_USE, STOPPED = 0, 1, 2, 130

ABOUT = """Reads news of contacts between leaders, in Arabic, Russian and English, into cited records.

\b
  readout read page.html                 read one page, show what it says
  readout add news/                      read a folder into the library
  readout find "who:erdogan about:energy"
  readout serve                          open the desk in a browser

Every command has examples: readout COMMAND --help. Exit codes: 0 done, 1 some items failed, 2 wrong use.
"""


def make_app() -> typer.Typer:
    """Put the program together from the files of ``readout.cli.commands``."""
    app = typer.Typer(help=ABOUT, no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.callback()(_options)
    for module in sorted(_modules(), key=lambda module: (module.RANK, module.__name__)):
        name = module.__name__.rpartition(".")[2]
        app.command(name, no_args_is_help=getattr(module, "NEEDS_ARGUMENTS", False))(shielded(module.command))
    return app


def _modules() -> list[ModuleType]:
    found = pkgutil.iter_modules(readout.cli.commands.__path__)
    return [importlib.import_module(f"{readout.cli.commands.__name__}.{module.name}") for module in found]


def _show_version(wanted: bool) -> None:
    if wanted:
        print(f"readout {readout.__version__}")
        raise typer.Exit


def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Take the options of the program itself."""


def shielded(command: Callable[..., int | None]) -> Callable[..., None]:
    """Make a command end as the user expects: a message and an exit code, never a traceback for what is no defect.

    Args:
        command: Returns its exit code, or None for 0.
    """

    @wraps(command)
    def run(*arguments: Any, **options: Any) -> None:
        try:
            code = command(*arguments, **options) or DONE
            sys.stdout.flush()
        except RefusedError as error:
            complain(str(error))
            code = WRONG_USE
        except BrokenPipeError:
            _close_output()
            code = DONE
        except KeyboardInterrupt:
            complain("stopped.")
            code = STOPPED
        raise typer.Exit(code)

    return run


def _close_output() -> None:
    """Forget what the reader of a pipe does not want any more, so that nothing complains at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def main() -> None:
    """Run the program."""
    force_utf8()
    make_app()()


if __name__ == "__main__":
    main()
