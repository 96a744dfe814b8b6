"""Checks the knowledge files: prints every problem with file, line and reason."""

import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def problems() -> list[str]:
    """Return what is wrong with the knowledge files."""
    from readout.extraction.rules import load_rules
    from readout.knowledge.checking import Lines, check
    from readout.knowledge.collisions import Accepted
    from readout.knowledge.loading import knowledge_files, load_knowledge
    from readout.knowledge.spelling import all_spellings
    from readout.knowledge.weak import strong_names, weaken

    knowledge, frequencies = load_knowledge(), load_rules().frequencies
    spellings = weaken(all_spellings(knowledge), frequencies, strong_names())
    found = check(knowledge, spellings, Accepted(), Lines(knowledge_files()), frequencies)
    return [str(problem).removeprefix(f"{ROOT}/") for problem in found]


def main() -> int:
    """Print the problems; exit with 1 if there are any."""
    found = problems()
    print(
        "\n".join(found) or "knowledge: nobody twice, no office held twice, no spelling that collides without a reason"
    )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
