"""Pattern files: patterns with the values they give and the cases that prove them.

A file under ``data/languages/<xx>/patterns/`` is a list of patterns::

    - name: verb-subject-that
      match: "verb:SPEECH who:ACTOR ADVERB{0,2} THAT"
      gives: {content: after}
      yes:
        - {text: "أكد الرئيس المصري أن المحادثات مستمرة.", who: الرئيس المصري}
      no:
        - "أكد البيان."
"""

from pathlib import Path
from typing import Any

from readout.data.files import DataError, read_yaml
from readout.grammar.patterns import Pattern

KEYS = {"name", "match", "gives", "yes", "no", "note"}


def read_patterns(path: Path, lang: str) -> list[Pattern]:
    """Read one pattern file.

    Raises:
        DataError: A pattern lacks its name, notation or cases, or has an unknown key.
    """
    patterns = []
    for raw in read_yaml(path) or ():
        patterns.extend(_pattern(raw, path, lang))
    names = [pattern.name for pattern in patterns]
    for name in names:
        if names.count(name) > 1 and "#" not in name:
            raise DataError(path, f"two patterns are called «{name}»")
    return patterns


def _pattern(raw: Any, path: Path, lang: str) -> list[Pattern]:
    if not isinstance(raw, dict) or not raw.get("name") or not raw.get("match"):
        raise DataError(path, f"a pattern has a name and a match: {raw!r}")
    if unknown := set(raw) - KEYS:
        raise DataError(path, f"{raw['name']}: unknown key {', '.join(sorted(unknown))}")
    if not raw.get("yes") or not raw.get("no"):
        raise DataError(path, f"{raw['name']}: a pattern carries its positive («yes») and negative («no») cases")
    notations = raw["match"] if isinstance(raw["match"], list) else [raw["match"]]
    name = f"{lang}.{path.stem}.{raw['name']}"
    return [
        Pattern(
            name if len(notations) == 1 else f"{name}#{number}",
            str(notation), raw.get("gives") or {}, tuple(raw["yes"]), tuple(raw["no"]), f"{path}",
        )
        for number, notation in enumerate(notations, 1)
    ]  # fmt: skip
