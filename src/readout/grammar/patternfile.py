"""Pattern files: patterns with the values they give and the cases that prove them.

A file under ``data/languages/<xx>/patterns/`` is a list of patterns::

    - name: verb-subject-that
      match: "verb:SPEECH who:ACTOR ADVERB{0,2} THAT"
      gives: {content: after}
      yes:
        - {text: "أكد الرئيس المصري أن المحادثات مستمرة.", who: الرئيس المصري}
      no:
        - "أكد البيان."

An item ``{define: NAME, as: "CAPITAL [CAPITAL PARTICLE]{0,3}"}`` names a part of a notation; ``<NAME>`` in
the patterns below it stands for that part as a group.
"""

import re
from pathlib import Path
from typing import Any

from readout.data.files import DataError, read_yaml
from readout.grammar.notation import Pattern

PART = re.compile(r"<(\w+)>")
KEYS = {"name", "match", "gives", "yes", "no", "note"}


def read_patterns(path: Path, lang: str) -> list[Pattern]:
    """Read one pattern file.

    Raises:
        DataError: A pattern lacks its name, notation or cases, or has an unknown key.
    """
    patterns: list[Pattern] = []
    parts: dict[str, str] = {}
    for raw in read_yaml(path) or ():
        if isinstance(raw, dict) and "define" in raw:
            parts[str(raw["define"])] = f"( {_expand(str(raw['as']), parts, path)} )"
        else:
            patterns.extend(_pattern(raw, parts, path, lang))
    names = [pattern.name for pattern in patterns]
    for name in names:
        if names.count(name) > 1 and "#" not in name:
            raise DataError(path, f"two patterns are called «{name}»")
    return patterns


def _pattern(raw: Any, parts: dict[str, str], path: Path, lang: str) -> list[Pattern]:
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
            _expand(str(notation), parts, path), raw.get("gives") or {}, tuple(raw["yes"]), tuple(raw["no"]), f"{path}",
        )
        for number, notation in enumerate(notations, 1)
    ]  # fmt: skip


def _expand(notation: str, parts: dict[str, str], path: Path) -> str:
    def part(found: re.Match[str]) -> str:
        if found[1] not in parts:
            raise DataError(path, f"<{found[1]}> is not defined above")
        return parts[found[1]]

    return PART.sub(part, notation)
