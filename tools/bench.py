"""Measures speed and, where the bench stands beside the clone, accuracy; writes ``docs/measurements.md``."""

import argparse
import sys

from readout.extraction.rules import load_rules
from tools.benchmarks import accuracy, archives, events, parts, speed
from tools.benchmarks.page import markdown, write
from tools.benchmarks.texts import ROOT

SUBJECTS = ("speed", "parts", "archives", "events", "accuracy")


def main() -> int:
    """Measure, print, and write the page where all subjects were measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("subjects", nargs="*", choices=[*SUBJECTS, []], help="what to measure; all by default")
    parser.add_argument("--items", type=int, default=archives.COUNT, help="items of the archive")
    arguments = parser.parse_args()
    work = {
        "speed": speed.measure,
        "parts": parts.measure,
        "archives": lambda: archives.measure(arguments.items),
        "events": events.measure,
        "accuracy": accuracy.measure,
    }
    load_rules()  # once, so that no reader compiles them
    sections = []
    for subject in arguments.subjects or SUBJECTS:
        for section in work[subject]():
            print(markdown(section), flush=True)
            sections.append(section)
    if not arguments.subjects:
        write(ROOT, sections)
    return 0


if __name__ == "__main__":
    sys.exit(main())
