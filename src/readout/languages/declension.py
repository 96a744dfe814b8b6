"""Declining Russian names of countries, bodies and places, of one word or several."""

import re

from readout.languages.folding import fold

CASES = 6
"""Nominative, genitive, dative, accusative, instrumental, prepositional."""
ADJECTIVE = re.compile(r"(?:[ыио]й|[ая]я|[оеы]е|ие|овы)$")
NOUNS_IN_IE = re.compile(r"(?:ние|тие|ье|бие|вие|лие|чие|дие|мие)$")
NEUTER = re.compile(r"(?:ств|дел|войск)о$")
SOFT_FEMININE = re.compile(
    "(?:астрахань|казань|керчь|крепость|кубань|область|пермь|площадь|рязань|сызрань|тверь|тюмень|церковь)$"
)
"""Nouns in ь that are feminine; of other names in ь either gender is tried."""
PLURALS = re.compile("(?:горки|мытищи|острова|салоники|химки|черновцы)$")
ADJECTIVAL = re.compile(r"(?:[сц]кий|ный|ная|ская)$")
"""Names that are adjectives: «Грозный», «Жуковский»."""
ON_RIVER = re.compile(r"(.+)(-на-.+)$")
VOWELS = "аеёиоуыэюя"
Forms = tuple[str, ...]


def declined(name: str, fixed: frozenset[str] = frozenset()) -> set[str]:
    """Return all case forms of a name, the nominative included.

    Every word up to the first noun declines, and so does a second name behind «и»: «Саудовская Аравия»,
    «Организация Объединённых Наций» (the rest stands in the genitive already), «Босния и Герцеговина».

    Args:
        name: A name in the nominative.
        fixed: Folded names that keep one form («перу»), also as parts of longer ones.

    Example:
        >>> sorted(declined("Южная Корея"))
        ['южная корея', 'южной кореей', 'южной корее', 'южной кореи', 'южную корею']
    """
    folded = fold(name)
    fixed |= {fold(word) for word in name.split() if word.isupper()}
    if folded in fixed or not re.fullmatch(r"[а-яА-ЯёЁ][а-яА-ЯёЁ\-' ’—]*", name):
        return {folded}
    parts = _parts(name, folded)
    paradigms = [_phrase(part, fixed) for part in parts]
    joint = " — " if " — " in folded else " и "
    return {
        joint.join(forms) for number in range(CASES) for forms in _choices([paradigm[number] for paradigm in paradigms])
    }


def in_case(name: str, case: int, fixed: frozenset[str] = frozenset()) -> str:
    """Return one case of a noun phrase, in its own letters.

    Args:
        name: A name or phrase in the nominative.
        case: 0 nominative, 1 genitive, 2 dative, 3 accusative, 4 instrumental, 5 prepositional.
        fixed: Folded names that keep one form, also as parts of longer ones.

    Example:
        >>> in_case("Саудовская Аравия", 1), in_case("министр иностранных дел", 4)
        ('Саудовской Аравии', 'министром иностранных дел')
    """
    if case == 0 or name.isupper():
        return name
    forms = [_phrase(part, fixed)[case][0] for part in _parts(name, fold(name))]
    words = (" — " if " — " in name else " и ").join(forms).split()
    return " ".join(map(_as_written, words, name.split()))


def _as_written(form: str, word: str) -> str:
    """Give a folded form the capitals and the ё of the word that it is a form of."""
    if river := ON_RIVER.match(word):
        return _as_written(form[: -len(river[2])], river[1]) + river[2]
    shared = 0
    while shared < min(len(form), len(word)) and fold(word[shared]) == form[shared]:
        shared += 1
    return word[:shared] + form[shared:]


def _parts(name: str, folded: str) -> list[str]:
    if " — " in folded:
        return folded.split(" — ")
    halves = name.split(" и ")
    if len(halves) == 2 and halves[1][:1].isupper() and _head(fold(halves[0]).split()) == len(halves[0].split()) - 1:
        return folded.split(" и ")
    return [folded]


def _choices(forms: list[Forms]) -> list[list[str]]:
    chosen: list[list[str]] = [[]]
    for alternatives in forms:
        chosen = [[*before, form] for before in chosen for form in alternatives]
    return chosen


def _head(words: list[str]) -> int:
    """Index of the first noun: the first word that has no ending of an adjective, else the last."""
    for index, word in enumerate(words[:-1]):
        if not ADJECTIVE.search(word) or NOUNS_IN_IE.search(word):
            return index
    return len(words) - 1


def _phrase(phrase: str, fixed: frozenset[str]) -> list[Forms]:
    """The six cases of one noun phrase, each with its variants."""
    if phrase in fixed:
        return [(phrase,)] * CASES
    words = phrase.split()
    head = _head(words)
    if len(words[head]) < 3:
        return [(phrase,)] * CASES
    plural = any(word.endswith(("ые", "ие", "овы")) for word in words[:head])
    columns = [_adjective(word) for word in words[:head]]
    columns.append([(words[head],)] * CASES if words[head] in fixed else _noun(words[head], plural))
    rest = words[head + 1 :]
    return [
        tuple(" ".join([*chosen, *rest]) for chosen in _choices([column[number] for column in columns]))
        for number in range(CASES)
    ]


def _adjective(word: str) -> list[Forms]:
    stem, ending = word[:-2], word[-2:]
    if ending == "вы":  # «Маршалловы Острова»
        return [(word,), (word + "х",), (word + "м",), (word,), (word + "ми",), (word + "х",)]
    soft = stem[-1:] in "гкхжшчщ" or ending in ("ий", "яя", "ее", "ие")
    i = "и" if soft else "ы"
    o = "е" if ending in ("яя", "ее") or (stem[-1:] in "жшчщ" and ending != "ой") else "о"
    if ending in ("ая", "яя"):
        oblique = stem + o + "й"
        return [(word,), (oblique,), (oblique,), (stem + ("юю" if ending == "яя" else "ую"),), (oblique,), (oblique,)]
    if ending in ("ые", "ие"):
        return [(word,), (stem + i + "х",), (stem + i + "м",), (word,), (stem + i + "ми",), (stem + i + "х",)]
    return [(word,), (stem + o + "го",), (stem + o + "му",), (word,), (stem + i + "м",), (stem + o + "м",)]


def _noun(word: str, plural: bool) -> list[Forms]:
    stem, last = word[:-1], word[-1]
    if river := ON_RIVER.match(word):
        return [tuple(form + river[2] for form in forms) for forms in _noun(river[1], plural)]
    if ADJECTIVAL.search(word):
        return _adjective(word)
    plural = plural and last in "аяыи"
    if plural or PLURALS.match(word) or (last in "ыи" and stem[-1:] not in VOWELS and word[-2:] in PLURAL_ENDS):
        return _plural(word, stem, last)
    if last in "ая":
        return _feminine(word, stem, last)
    if last == "й":
        return _same(word, stem + "я", stem + "ю", word, stem + "ем", stem + ("и" if stem.endswith("и") else "е"))
    if SOFT_FEMININE.match(word):
        oblique = ("церкв" if word == "церковь" else stem) + "и"
        return _same(word, oblique, oblique, word, word + "ю", oblique)
    if last == "ь":  # either gender
        either = (
            (stem + "я", stem + "и"),
            (stem + "ю", stem + "и"),
            (word,),
            (stem + "ем", word + "ю"),
            (stem + "е", stem + "и"),
        )
        return [(word,), *either]
    if NEUTER.search(word):
        return _same(word, stem + "а", stem + "у", word, stem + "ом", stem + "е")
    if word.endswith("ие"):
        return _same(word, stem + "я", stem + "ю", word, word + "м", stem + "и")
    if last in VOWELS:
        return [(word,)] * CASES
    return _masculine(word)


PLURAL_ENDS = ("ты", "ды", "ны", "мы", "лы", "вы", "ры", "сы", "зы", "пы", "бы")


def _same(*forms: str) -> list[Forms]:
    return [(form,) for form in forms]


def _masculine(word: str) -> list[Forms]:
    stem = word
    if word.endswith("ец") and len(word) > 4:
        stem = word[:-2] + "ц"
    elif word.endswith("ок") and len(word) > 4:
        stem = word[:-2] + "к"
    elif word == "египет":
        stem = "египт"
    ending = "ем" if stem[-1] in "жшчщц" else "ом"
    return _same(word, stem + "а", stem + "у", word, stem + ending, stem + "е")


def _feminine(word: str, stem: str, last: str) -> list[Forms]:
    if last == "я":
        dative = stem + ("и" if stem.endswith("и") else "е")
        return _same(word, stem + "и", dative, stem + "ю", stem + "ей", dative)
    genitive = stem + ("и" if stem[-1:] in "гкхжшчщ" else "ы")
    instrumental = stem + ("ей" if stem[-1:] in "жшчщц" else "ой")
    return _same(word, genitive, stem + "е", stem + "у", instrumental, stem + "е")


def _plural(word: str, stem: str, last: str) -> list[Forms]:
    if word.endswith("ии"):
        return _same(word, stem + "й", stem + "ям", word, stem + "ями", stem + "ях")
    a = "я" if last == "я" else "а"
    genitive: Forms = (stem + "ов",) if stem[-1:] in "тд" or last == "а" else (stem, stem + "ов")
    return [(word,), genitive, (stem + a + "м",), (word,), (stem + a + "ми",), (stem + a + "х",)]
