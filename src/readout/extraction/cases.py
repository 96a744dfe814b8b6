"""The cases that pattern files carry: does each pattern match where it should, and nowhere else?"""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from readout.extraction.actors import actor_units
from readout.extraction.dates import find_dates
from readout.extraction.figures import figure_units
from readout.extraction.page import Page, open_page
from readout.extraction.reader import prepare_page, read_document
from readout.extraction.references import reference_units
from readout.extraction.rules import Rules
from readout.grammar import Pattern, Units
from readout.grammar.patterns import Match
from readout.languages import analyse
from readout.model import Document, ItemError

PUBLISHED = date(2021, 2, 18)
VIEWS: dict[str, Callable[[Page], Units | None]] = {
    "actors": actor_units,
    "figures": figure_units,
    "references": reference_units,
}
"""How stages see a page that mark more on it than their terms; None where they do not look at all."""
EARLY = {"dates": (), "header": (), "actors": (find_dates,)}
"""Stages that see a page before its actors are found, with what comes before them."""


def read_cases(rules: Rules, lang: str) -> None:
    """Read the sentences of a language's cases, each once."""
    of_lang = [patterns for (of, _), patterns in rules.patterns.items() if of == lang]
    cases = [case for patterns in of_lang for pattern in patterns.patterns for case in (*pattern.yes, *pattern.no)]
    for text in dict.fromkeys(case if isinstance(case, str) else str(case["text"]) for case in cases):
        try:
            read_document(Document("case", text, published=PUBLISHED, lang=lang), rules)
        except ItemError:
            continue


def failures(rules: Rules, lang: str, stage: str) -> Iterator[str]:
    """Yield a sentence for each case of a stage's patterns that does not hold."""
    groups: dict[str, list[Pattern]] = {}
    for pattern in rules.patterns[lang, stage].patterns:
        groups.setdefault(pattern.name.partition("#")[0], []).append(pattern)
    for name, patterns in groups.items():
        for case in patterns[0].yes:
            problem = _unmet(rules, lang, stage, name, case)
            if problem:
                yield f"{name}: {problem}"
        for text in patterns[0].no:
            if _matches(rules, lang, stage, name, text)[1]:
                yield f"{name}: matches in «{text}» and should not"


def _unmet(rules: Rules, lang: str, stage: str, name: str, case: Any) -> str:
    wanted = {"text": case} if isinstance(case, str) else dict(case)
    text = wanted.pop("text")
    units, matches = _matches(rules, lang, stage, name, text)
    if not matches:
        return f"does not match in «{text}»"
    captured = [{key: units.quote(*span) for key, span in match.captures.items()} for match in matches]
    if not any(all(one.get(key) == value for key, value in wanted.items()) for one in captured):
        return f"captures {captured} in «{text}»"
    return ""


def _matches(rules: Rules, lang: str, stage: str, name: str, text: str) -> tuple[Units, list[Match]]:
    page = _page(rules, lang, stage, text)
    view = VIEWS.get(stage)
    units = view(page) if view else page.seen_by(stage)
    if units is None:
        return page.seen_by(stage), []
    found = rules.patterns[lang, stage].matches(units)
    return units, [match for match in found if match.pattern.name.partition("#")[0] == name]


def _page(rules: Rules, lang: str, stage: str, text: str) -> Page:
    document = Document("case", text, published=PUBLISHED, lang=lang)
    if stage not in EARLY:
        return prepare_page(document, rules)[1]
    page = open_page(analyse(document, rules.segmenter, rules.abbreviations), rules, PUBLISHED)
    for step in EARLY[stage]:
        page = step(page)
    return page
