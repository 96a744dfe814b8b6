"""What a sweep over a document looks for: words that begin names and terms, parts of dates, numbers in figures."""

from collections.abc import Callable, Mapping

from readout.extraction.name_words import NameWords
from readout.grammar import Gazetteer, Sweep
from readout.grammar.units import word_classes
from readout.languages import Word

NAMES, DATES, FIGURES, NAME_WORDS = "names", "words of dates", "numbers in figures", "words of names"
TRIGGERS = frozenset(
    ("MONTH", "MONTHABBR", "MONTHVERB", "MONTHADJ", "HMONTH", "WEEKDAY", "WEEKDAYABBR", "WEEKDAYNOUN", "WEEKDAYADJ",
     "DAYWORD", "SAMEDAY", "EVE", "UNIT", "Q", "DATELINER", "NUMBER.year", "NUMBER.dotted")
)  # fmt: skip
"""Classes of which every date expression has at least one."""


def sweep_for(lang: str, names: Gazetteer, terms: Mapping[tuple[str, str], Gazetteer], name_words: NameWords) -> Sweep:
    """Return the sweep over documents in a language.

    Args:
        lang: The language.
        names: The gazetteer of names.
        terms: The gazetteers of all languages and stages; those of the language are asked, by stage.
        name_words: Tells which words may be part of a name.
    """
    of_stages = {stage: gazetteer.knows for (of, stage), gazetteer in terms.items() if of == lang}
    further = {DATES: _of_dates(terms[lang, "dates"]), FIGURES: _is_number, NAME_WORDS: name_words.concerns}
    return Sweep({NAMES: names.knows, **further, **of_stages})


def _of_dates(gazetteer: Gazetteer) -> Callable[[Word], bool]:
    known: list[frozenset[str]] = []

    def test(word: Word) -> bool:
        if not known:
            known.append(gazetteer.longest_words(TRIGGERS))
        return not known[0].isdisjoint(word.keys) or not TRIGGERS.isdisjoint(word_classes(word))

    return test


def _is_number(word: Word) -> bool:
    return word.kind == "number"
