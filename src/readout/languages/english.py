"""English words."""

from readout.languages.folding import fold_latin
from readout.languages.word import Word
from readout.languages.wordlist import WordList


def is_common(norm: str) -> bool:
    """Tell whether a folded word is a word of the language, and not only a name."""
    import simplemma

    return bool(simplemma.is_known(norm, lang="en"))


def common_words() -> WordList:
    """Return the folded words for which ``is_common`` is true, in a form that loads fast."""
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    words = DefaultDictionaryFactory().get_dictionary("en")
    return WordList(str(word).lower() for word in words if word in (str(word).lower(), str(word).lower().capitalize()))


def analyse_word(surface: str) -> Word:
    """Analyse an English (or other Latin) word: its folded form, and its form without plural or possessive."""
    norm = fold_latin(surface)
    if surface.endswith((".",)) and len(surface) > 2:
        return Word(surface, "word", "en", (norm, norm.replace(".", "")), capital=True)
    return Word(surface, "word", "en", (norm, *_stems(norm)), capital=surface[:1].isupper())


def _stems(norm: str) -> tuple[str, ...]:
    if len(norm) > 4 and norm.endswith("ies"):
        return (norm[:-3] + "y",)
    if len(norm) > 4 and norm.endswith(("ches", "shes", "sses", "xes")):
        return (norm[:-2],)
    if len(norm) > 3 and norm.endswith("s") and not norm.endswith(("ss", "us", "is")):
        return (norm[:-1],)
    return ()
