"""Which of the names that the gazetteer finds are meant: spellings that are also everyday words need support."""

from collections.abc import Sequence

from readout.grammar import Entry, Hit
from readout.languages import Analysis, Word

INTRODUCING = {
    "ar": {"وكاله", "صحيفه", "قناه", "موقع", "جريده", "مجله", "حزب", "شبكه", "اذاعه", "تلفزيون", "جمهوريه", "دوله", "حركه"},
    "ru": {"агентство", "газета", "телеканал", "портал", "издание", "республика", "журнал", "партия", "канал", "радио"},
    "en": {"agency", "newspaper", "channel", "daily", "republic", "party", "magazine", "broadcaster", "network"},
}  # fmt: skip
"""Folded words that, right before an ambiguous name, say what it is."""
FRAMES = {("(", ")"), ("/", "/"), ("«", "»"), ('"', '"'), ("“", "”")}


def supported(hits: Sequence[Hit], analysis: Analysis) -> list[Hit]:
    """Keep the hits that are meant.

    A person's name in Latin or Cyrillic letters begins with a capital. A short name that is an
    everyday word counts only where the item names the person in full too; other ambiguous spellings
    where an introducing word, brackets or a dateline stands by.
    """
    words = analysis.words
    kept = [hit for hit in hits if _possible(hit, words)]
    full = {entry.id for hit in kept for entry in hit.entries if entry.kind == "person" and entry.form == "full"}
    result = []
    for hit in kept:
        entries = tuple(entry for entry in hit.entries if not entry.ambiguous or _meant(entry, hit, analysis, full))
        if entries:
            result.append(hit if len(entries) == len(hit.entries) else Hit(hit.first, hit.last, entries))
    return result


def _possible(hit: Hit, words: Sequence[Word]) -> bool:
    first = words[hit.first]
    if first.script == "ar" or first.capital:
        return True
    return not any(entry.kind == "person" or entry.form in ("name", "capital") for entry in hit.entries) or hit.last > hit.first + 1


def _meant(entry: Entry, hit: Hit, analysis: Analysis, full: set[str]) -> bool:
    if entry.kind == "person":
        return entry.id in full
    if entry.kind in ("country", "place"):
        return analysis.words[hit.first].script != "ar" or _introduced(hit, analysis)
    return _introduced(hit, analysis) or _framed(hit, analysis)


def _introduced(hit: Hit, analysis: Analysis) -> bool:
    if hit.first == 0:
        return False
    before = analysis.words[hit.first - 1]
    introducing = INTRODUCING.get(before.script, set())
    return any(key in introducing for key in before.keys)


def _framed(hit: Hit, analysis: Analysis) -> bool:
    words = analysis.words
    before = words[hit.first - 1].norm if hit.first else "\n"
    after = words[hit.last].norm if hit.last < len(words) else "\n"
    return (before, after) in FRAMES or after in ("-", "--") and before != " " and hit.first < 12
