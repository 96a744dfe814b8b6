"""Measures the reader on the corpora of the quality gate, and renews their floors."""

import argparse
import json
import sys
from pathlib import Path

from readout.evaluation import Report, score
from readout.evaluation.gate import Corpus, LoweredError, Pinned, pin, problems, read_pinned, renew, write_pinned
from readout.evaluation.report import below_floors

ROOT = Path(__file__).parent.parent
BENCH = ROOT.parent / "shared" / "bench"
FLOORS = ROOT / "evaluation" / "floors"
OWN = ROOT / "evaluation" / "corpus" / "reading"
RENEW = "python -m tools.floors --renew"
LOWER = "--lower"
CORPORA = (
    Corpus("own", OWN, OWN / "names.tsv"),
    Corpus("bench-dev", BENCH / "dev", BENCH / "names.tsv"),
    Corpus("bench-titles", BENCH / "titles" / "en-wh", BENCH / "names.tsv"),
)


def here() -> list[Corpus]:
    """Return the corpora that stand in this clone or beside it."""
    return [corpus for corpus in CORPORA if corpus.items.exists()]


def floors_of(corpus: Corpus) -> Path:
    """Return where a corpus's floors are kept."""
    return FLOORS / f"{corpus.name}.json"


def measure(corpus: Corpus) -> Report:
    """Read a corpus and score it."""
    from readout.model.encoding import flat
    from readout.pipeline import read_paths

    outcomes = read_paths([str(corpus.items)])
    readings = {one.value.reading.id: flat(one.value.reading, "") for one in outcomes if one.value}
    return score(corpus.gold(), readings, corpus.spelling())


def complaints(corpus: Corpus) -> list[str]:
    """Say what is wrong with a corpus: that it changed since its floors were set, or what fell below them."""
    pinned = read_pinned(floors_of(corpus))
    if pinned is None or pinned.fingerprint != corpus.fingerprint():
        return [f"the corpus «{corpus.name}» is not the one its floors were measured on; run `{RENEW}`"]
    found = list(problems(measure(corpus), pinned))
    return [*found, f"if this is meant: `{RENEW} {LOWER}`"] if found else []


def main() -> int:
    """Print how far the reader is, or renew the floors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--renew", action="store_true", help="set floors to what is measured now, where it is better")
    parser.add_argument(LOWER, action="store_true", help="with --renew: let floors fall, too")
    parser.add_argument("--only", metavar="NAME", help="only this corpus")
    given = parser.parse_args()
    chosen = [corpus for corpus in here() if given.only in (None, corpus.name)]
    return max((_work(corpus, renewing=given.renew, lower=given.lower) for corpus in chosen), default=2)


def _work(corpus: Corpus, *, renewing: bool, lower: bool) -> int:
    report = measure(corpus)
    print(f"\n{corpus.name}: {report.items} items, {len(report.unread)} without a reading")
    print("\n".join(_table(report)))
    aims = BENCH / "floors.json"
    if aims.exists() and corpus.name != "bench-titles":
        missed = below_floors(report, json.loads(aims.read_text(encoding="utf-8")))
        print(f"below the aims of the bench: {len(missed)} figures")
    return _renew(corpus, pin(report, corpus.fingerprint()), lower=lower) if renewing else 0


def _table(report: Report) -> list[str]:
    groups = sorted(report.scores, key=lambda group: (group == "all", group))
    rows = [f"{'F1 (gold)':34}" + "".join(f"{group:>14}" for group in groups)]
    for field in report.scores["all"]:
        tallies = [report.scores[group].get(field) for group in groups]
        cells = [
            f"{tally.f1:.3f} ({tally.gold})" if tally and (tally.gold or tally.given) else "–" for tally in tallies
        ]
        rows.append(f"{field:34}" + "".join(f"{cell:>14}" for cell in cells))
    return rows


def _renew(corpus: Corpus, new: Pinned, *, lower: bool) -> int:
    path = floors_of(corpus)
    try:
        write_pinned(path, renew(new, read_pinned(path), lower=lower))
    except LoweredError as error:
        print(f"these floors of «{corpus.name}» would fall; {LOWER} lets them:\n{error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
