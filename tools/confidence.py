"""Measures how often values are right, by confidence; writes the shares that readings carry."""

import argparse
import sys
from collections.abc import Iterable
from dataclasses import replace
from zlib import crc32

from readout.evaluation.calibration import Judged, judge, shares, table
from readout.evaluation.gate import Corpus
from tools.floors import CORPORA, ROOT

DATA = ROOT / "src" / "readout" / "data" / "confidence.yml"
HEAD = """\
# How often values are right, by field and kind of evidence: the confidence that they are given with.
# `python -m tools.confidence --write` measures the shares on the corpora of the quality gate and writes this file.
#
# A field is named as scores name it. `share` is that of all its values; a kind of evidence (stated, resolved, inferred,
# metadata; for participants `office`, where the item names nobody) or a rule (without language and number) stands below
# it where enough of its values were judged and its share is another.
"""
MEASURED_ON = ("own", "bench-dev")
AT, WITHIN = 0.9, 0.05


def judged_values() -> list[Judged]:
    """Read the corpora, and judge every value."""
    return [
        one for corpus in CORPORA if corpus.name in MEASURED_ON and corpus.items.exists() for one in _judged(corpus)
    ]


def _judged(corpus: Corpus) -> Iterable[Judged]:
    from readout.pipeline import read_paths

    gold, spelling = {one["id"]: one for one in corpus.gold()}, corpus.spelling()
    for outcome in read_paths([str(corpus.items)]):
        if outcome.value:
            yield from judge(gold[outcome.value.reading.id], outcome.value.reading, spelling)


def held_out(judged: list[Judged], folds: int = 5) -> list[Judged]:
    """Give each value the confidence that the items of the other folds would give it."""
    from readout.extraction.confidence import Shares, family
    from readout.model import Evidence

    result = []
    for fold in range(folds):
        inside = [one for one in judged if crc32(one.item.encode()) % folds == fold]
        known = Shares(shares((one for one in judged if crc32(one.item.encode()) % folds != fold), family))
        for one in inside:
            given = known.of(one.field, (Evidence(0, 0, "", one.rule),), one.kind, one.confidence)
            result.append(replace(one, confidence=given))
    return result


def written(judged: list[Judged]) -> str:
    """Write the file of shares."""
    from readout.extraction.confidence import family

    lines = [HEAD]
    for field, found in sorted(shares(judged, family).items()):
        key = f'"{field}"' if ":" in field else field
        lines.append(f"{key}:")
        lines += [f"  {name}: {share}" for name, share in found.items()]
    return "\n".join(lines) + "\n"


def show(title: str, judged: list[Judged]) -> None:
    """Print a table of calibration."""
    print(f"\n{title}\n{'given at':>10}{'values':>10}{'right':>10}")
    for given, count, share in table(judged):
        print(f"{given:10.2f}{count:10,}{share:10.3f}")


def main() -> int:
    """Print the tables, or write the shares."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the shares that are measured now")
    given = parser.parse_args()
    judged = judged_values()
    if given.write:
        DATA.write_text(written(judged), encoding="utf-8")
        print(f"{len(judged):,} values of {len({one.item for one in judged})} items; run without --write for the table")
        return 0
    show("as read", judged)
    show("as the shares of other items would have it (five folds)", held_out(judged))
    share = next((share for at, _, share in table(judged) if at == AT), AT)
    print(f"\ngiven at {AT}: {share:.3f} right")
    return 0 if abs(share - AT) <= WITHIN else 1


if __name__ == "__main__":
    sys.exit(main())
