"""Russian words: lemmas and cases by the OpenCorpora dictionary, names by their own declension."""

import rumorph

from readout.languages.folding import fold
from readout.languages.glossary import NameForms
from readout.languages.word import Word

CASES = {"Nom": "nom", "Gen": "gen", "Dat": "dat", "Acc": "acc", "Ins": "ins", "Loc": "loc", "Par": "gen", "Voc": "nom"}
ALL_CASES = frozenset(CASES.values())
NOMINAL = {"NOUN", "PROPN", "ADJ", "PRON", "DET", "NUM"}
LEAST_PROBABLE = 0.001
COMMON = 0.1
"""Probability of a reading as a common word from which a capital says nothing of a name."""


class RussianWords:
    """Analyses Russian words.

    Args:
        name_forms: Declined forms of names.
    """

    def __init__(self, name_forms: NameForms) -> None:
        self._analyzer = rumorph.Analyzer()
        self._name_forms = name_forms

    def analyse_word(self, surface: str) -> Word:
        """Analyse one word; names that the lexicon declines come before the dictionary's guess."""
        norm = fold(surface)
        names = self._name_forms.get(norm)
        parses = [parse for parse in self._analyzer.analyze(surface) if parse.prob >= LEAST_PROBABLE]
        cases = {case for _, given in names for case in given.split()}
        known = not names or any(parse.source == "dictionary" for parse in parses)
        if known or not names:
            cases |= _cases(parses)
        if not cases and surface[:1].isupper():
            cases = set(ALL_CASES)  # a foreign name that nothing declines
        lemmas = [key for parse in parses for key in _lemma_keys(parse)]
        keys = dict.fromkeys([norm, *(base for base, _ in names), *lemmas])
        part = parses[0].pos if parses else ""
        common = any(parse.source == "dictionary" and parse.pos != "PROPN" and parse.prob > COMMON for parse in parses)
        features = frozenset({"common"}) if common else frozenset()
        return Word(surface, "word", "ru", tuple(keys), frozenset(cases), part, surface[:1].isupper(), features)


def _lemma_keys(parse: rumorph.Analysis) -> tuple[str, ...]:
    """The lemma, before it the lemma with the tag of a verb's form («отметить#conv»)."""
    lemma = fold(parse.lemma)
    if parse.pos != "VERB":
        return (lemma,)
    feats = parse.feats
    form = feats.get("VerbForm", "Fin")
    if form == "Fin":
        tag = "imp" if feats.get("Mood") == "Imp" else feats.get("Tense", "Past").lower()
    else:
        tag = "short" if feats.get("Variant") == "Short" else form.lower()
    return f"{lemma}#{tag}", lemma


def _cases(parses: list[rumorph.Analysis]) -> set[str]:
    found: set[str] = set()
    for parse in parses:
        if parse.pos in NOMINAL:
            case = CASES.get(parse.feats.get("Case", ""))
            found |= {case} if case else ALL_CASES
    return found


def decline(name: str, gender: str) -> dict[str, set[str]]:
    """Decline one word of a person's name, as Russian declines foreign names.

    Args:
        name: One word in the nominative («Эрдоган», «Меркель»).
        gender: ``m`` or ``f``; a woman's name that ends in a consonant does not change.

    Returns:
        Folded form to the cases in which it stands, the nominative included.

    Source: A. A. Zaliznyak, Grammatical Dictionary, on the declension of proper names.
    """
    forms: dict[str, set[str]] = {}
    for case, form in zip(("nom", "gen", "dat", "acc", "ins", "loc"), _paradigm(fold(name), gender), strict=True):
        forms.setdefault(form, set()).add(case)
    return forms


def _paradigm(name: str, gender: str) -> tuple[str, ...]:
    stem, last = name[:-1], name[-1:]
    if gender == "f":
        return _feminine(name, stem, last)
    if last == "й":
        return (
            _adjectival(name)
            if name.endswith(("ский", "цкий", "ный", "вой", "кой"))
            else (
                name,
                stem + "я",
                stem + "ю",
                stem + "я",
                stem + "ем",
                stem + "е" if not stem.endswith("и") else stem + "и",
            )
        )
    if last == "ь":
        return name, stem + "я", stem + "ю", stem + "я", stem + "ем", stem + "е"
    if last in "ая" and len(name) > 2:
        return _in_a(name, stem, last)
    if last in "оеиуюыэя":
        return (name,) * 6
    ending = "ым" if name.endswith(("ов", "ев", "ин", "ын")) and len(name) > 4 else _instrumental(last)
    return name, name + "а", name + "у", name + "а", name + ending, name + "е"


def _instrumental(last: str) -> str:
    return "ем" if last in "жшчщц" else "ом"


def _adjectival(name: str) -> tuple[str, ...]:
    stem = name[:-2]
    return (
        name,
        stem + "ого",
        stem + "ому",
        stem + "ого",
        stem + ("им" if stem[-1:] in "кгхжшчщ" else "ым"),
        stem + "ом",
    )


def _in_a(name: str, stem: str, last: str) -> tuple[str, ...]:
    if last == "я":
        return (
            name,
            stem + "и",
            stem + ("и" if stem.endswith("и") else "е"),
            stem + "ю",
            stem + "ей",
            stem + ("и" if stem.endswith("и") else "е"),
        )
    genitive = "и" if stem[-1:] in "кгхжшчщ" else "ы"
    return name, stem + genitive, stem + "е", stem + "у", stem + "ой", stem + "е"


def _feminine(name: str, stem: str, last: str) -> tuple[str, ...]:
    if name.endswith(("ова", "ева", "ина", "ына")) and len(name) > 4:
        return name, stem + "ой", stem + "ой", stem + "у", stem + "ой", stem + "ой"
    if name.endswith("ая") and len(name) > 4:
        stem = name[:-2]
        return name, stem + "ой", stem + "ой", stem + "ую", stem + "ой", stem + "ой"
    if last in "ая" and len(name) > 2:
        return _in_a(name, stem, last)
    return (name,) * 6
