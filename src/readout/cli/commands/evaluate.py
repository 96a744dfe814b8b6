"""``readout evaluate``."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from readout.cli.options import Lang, QuietOption

if TYPE_CHECKING:
    from readout.evaluation import Report

RANK = 8
NEEDS_ARGUMENTS = True
READ = ("contacts", "persons", "statements")


def command(
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="A folder of JSON files, or a JSONL file.", exists=True)],
    items: Annotated[
        Path,
        typer.Argument(metavar="ITEMS", help="Items to read, or their readings (flat or full); JSONL.", exists=True),
    ],
    lang: Annotated[Lang | None, typer.Option("--lang", help="Only this language.", show_default=False)] = None,
    errors: Annotated[
        str, typer.Option("--errors", metavar="FIELD", help="List what was missed and extra in it.")
    ] = "",
    floors: Annotated[
        Path | None, typer.Option("--floors", help="JSON of least F1 by field; exit code 1 below it.", exists=True)
    ] = None,
    names: Annotated[
        Path | None,
        typer.Option("--names", help="Spellings that count as the same: a group a line, tabs.", exists=True),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    quiet: QuietOption = False,
) -> int:
    """Score readings against gold, field by field.

    \b
    Examples:
      readout evaluate gold/ items.jsonl
      readout evaluate gold/ readings.jsonl --errors contact.date
      readout evaluate gold/ items.jsonl --floors floors.json --names names.tsv

    Items are read first; readings are taken as they are. Gold and readings are in the flat format, paired by id.
    """
    from readout.evaluation import below_floors, score
    from readout.evaluation.spelling import Spelling

    wanted = [one for one in _gold(gold) if not lang or one.get("lang") == lang.value]
    if not wanted:
        raise typer.BadParameter(f"{gold} holds no gold{f' in {lang.value}' if lang else ''}", param_hint="GOLD")
    spelling = Spelling.from_lines(names.read_text(encoding="utf-8").splitlines()) if names else Spelling()
    report = score(wanted, {one["id"]: one for one in _readings(items, quiet=quiet)}, spelling)
    if errors:
        _show_errors(report, errors)
    elif as_json:
        _show_json(report)
    elif not floors:
        _show(report)
    short = below_floors(report, json.loads(floors.read_text(encoding="utf-8"))) if floors else []
    for name, group, tally, floor in short:
        print(f"{name:34} {group:4} {tally.f1:.3f}  {floor:.2f}  ({tally.gold} in gold, {tally.given} given)")
    return 1 if short else 0


def _gold(path: Path) -> Iterator[dict[str, Any]]:
    files = sorted(path.rglob("*.json")) if path.is_dir() else []
    documents = (json.loads(file.read_text(encoding="utf-8")) for file in files) if files else _lines(path)
    yield from (one for one in documents if isinstance(one, dict) and "id" in one)


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    if path.is_dir():
        return
    with path.open(encoding="utf-8") as stream:
        yield from (json.loads(line) for line in stream if line.strip())


def _readings(path: Path, *, quiet: bool) -> Iterator[dict[str, Any]]:
    first = next(_lines(path), {})
    if not any(key in first for key in READ):
        yield from _read(path, quiet=quiet)
    elif str(first.get("format", "")).startswith("readout/"):
        from readout.model.encoding import decode_reading, flat

        yield from (flat(decode_reading(one), "") for one in _lines(path))
    else:
        yield from _lines(path)


def _read(path: Path, *, quiet: bool) -> Iterator[dict[str, Any]]:
    from readout.cli.progress import estimate, progress
    from readout.cli.speaking import complain_of
    from readout.model.encoding import flat
    from readout.pipeline import read_paths

    with progress("Reading", estimate([str(path)]), quiet=quiet) as advance:
        for outcome in read_paths([str(path)]):
            advance()
            if outcome.value:
                yield flat(outcome.value.reading, "")
            elif outcome.failure:
                complain_of(outcome.failure)


def _show_errors(report: "Report", name: str) -> None:
    for miss in report.misses:
        if miss.field == name:
            print(miss.id)
            print(f"  missed {json.dumps(miss.missed, ensure_ascii=False)}")
            print(f"  extra  {json.dumps(miss.extra, ensure_ascii=False)}")


def _show_json(report: "Report") -> None:
    scores = {
        group: {
            name: {"gold": tally.gold, "given": tally.given, "precision": round(tally.precision, 3),
                   "recall": round(tally.recall, 3), "f1": round(tally.f1, 3)}
            for name, tally in fields.items()
        }
        for group, fields in report.scores.items()
    }  # fmt: skip
    print(json.dumps({"items": report.items, "unread": report.unread, "scores": scores}, ensure_ascii=False))


def _show(report: "Report") -> None:
    from readout.cli.tables import line, show, table

    groups = sorted(report.scores, key=lambda group: (group == "all", group))
    rows = [[name, *(_cell(report, group, name) for group in groups)] for name in report.scores["all"]]
    line(f"{report.items} items, {len(report.unread)} without a reading")
    show(table(["F1 (gold)", *groups], rows))


def _cell(report: "Report", group: str, name: str) -> str:
    tally = report.scores[group].get(name)
    return f"{tally.f1:.3f} ({tally.gold})" if tally and (tally.gold or tally.given) else "–"
