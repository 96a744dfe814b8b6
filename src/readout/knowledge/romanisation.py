"""Latin spellings of Arabic and Russian names: learnt from the people files, else letter by letter."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from rapidfuzz import fuzz

from readout.knowledge.people import Person
from readout.languages.folding import fold, fold_latin, script_of

CYRILLIC = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщыэюяўі",
        "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch y e yu ya u i".split(),  # noqa: SIM905 - letters beside letters
        strict=True,
    )
)
ARABIC = dict(
    zip(
        "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
        "a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h u i".split(),  # noqa: SIM905 - letters beside letters
        strict=True,
    )
)
ARABIC_PARTICLES = {
    "بن": "bin",
    "ابن": "ibn",
    "ابو": "Abu",
    "ال": "Al",
    "بنت": "bint",
    "ولد": "Ould",
    "عبد": "Abdul",
    "ام": "Umm",
}
CONSONANTS = set("بتثجحخدذرزسشصضطظعغفقكلمنه")
VOWELS = set("aeiou")
MARGIN = 20
"""By how many per cent a by-name must be closer to a spelling than the name, to be what it spells."""
CLUSTER = re.compile(r"u([lrnm])a([bcdfghjklmnpqrstvwxyz]+)$")
"""The end of a foreign name whose vowel stands before two consonants («هولم», «كورت»): no vowel between them."""


def learn_spellings(people: Iterable[Person]) -> dict[str, str]:
    """Learn the Latin spelling of name words from people whose names have as many words in both scripts.

    Returns:
        Folded Arabic or Russian word to the Latin word that stands for it most often.
    """
    counts: dict[str, Counter[str]] = {}
    for person in people:
        spelt_so = [joined(name.replace("-", " ").split()) for name in (person.name, *person.names["en"])]
        for lang in ("ru", "ar"):
            for spelling in person.names[lang]:
                words = joined(spelling.replace("-", " ").split())
                latin = _closest(words, spelt_so) if lang == "ru" else spelt_so[0]
                if len(words) == len(latin):
                    for word, spelt in zip(words, latin, strict=True):
                        counts.setdefault(fold_name(word), Counter())[spelt] += 1
    return {word: found.most_common(1)[0][0] for word, found in counts.items()}


def _closest(words: Sequence[str], names: Sequence[Sequence[str]]) -> Sequence[str]:
    """The name's Latin form, unless a by-name is clearly closer («Ибрагим аль-Бадри» is not Abu Bakr al-Baghdadi)."""
    letters = fold(" ".join(_cyrillic(word) for word in words))
    likeness = [fuzz.ratio(letters, fold_latin(" ".join(name))) for name in names]
    best = max(range(len(names)), key=lambda index: likeness[index])
    return names[best] if likeness[best] > likeness[0] + MARGIN else names[0]


SERVANTS = {"عبد", "abdel", "abdul", "abd", "abdal", "абдель", "абдул"}
"""First parts of names such as «عبد الفتاح», which make one name with what follows."""


def joined(words: Sequence[str]) -> list[str]:
    """Join «عبد», Abdel, Абдель and what follows: one name in every script."""
    result: list[str] = []
    for word in words:
        if result and fold(result[-1]) in SERVANTS:
            result[-1] = f"{result[-1]} {word}"
        else:
            result.append(word)
    return result


def romanise(words: Iterable[str], spellings: Mapping[str, str]) -> str:
    """Write a name in Latin letters.

    Args:
        words: The name's words, in the nominative, in any script.
        spellings: Known words; see ``learn_spellings``.

    Example:
        >>> romanise(["Хакан", "Фидан"], {})
        'Khakan Fidan'
        >>> romanise(["بدر", "عبد", "العاطي"], {"بدر": "Badr", "عبد": "Abdel", "العاطي": "Aty"})
        'Badr Abdel Aty'
    """
    return " ".join(_name(word, spellings) for word in joined([word for word in words if word.strip("-")]))


def _name(name: str, spellings: Mapping[str, str]) -> str:
    known = spellings.get(fold_name(name))
    return known or " ".join(_word(word, spellings) for word in name.split())


def fold_name(name: str) -> str:
    """Fold the words of a name, without spaces."""
    return "".join(fold(word) for word in name.split())


def _word(word: str, spellings: Mapping[str, str]) -> str:
    script = script_of(word)
    if script not in ("ar", "ru"):
        return word
    known = spellings.get(fold(word))
    if known:
        return known
    return _cyrillic(word) if script == "ru" else _arabic(fold(word))


def _cyrillic(word: str) -> str:
    letters = "".join(CYRILLIC.get(letter, "" if letter in "ъь" else letter) for letter in word.lower())
    letters = letters.replace("iy", "y") if letters.endswith("iy") else letters
    return letters[:1].upper() + letters[1:] if word[:1].isupper() else letters


def _arabic(word: str) -> str:
    if word in ARABIC_PARTICLES:
        return ARABIC_PARTICLES[word]
    article = word.startswith("ال") and len(word) > 4
    letters = _vocalise(word[2:] if article else word)
    if not article and word[-1:] in CONSONANTS:
        letters = CLUSTER.sub(r"o\1\2", letters)
    return ("al-" if article else "") + letters[:1].upper() + letters[1:]


def _vocalise(word: str) -> str:
    """Put an «a» between consonants that Arabic writes side by side; و and ي before a vowel are consonants."""
    spelt = ""
    for index, letter in enumerate(word):
        following = word[index + 1 : index + 2]
        if letter in "وي" and (index == 0 or following == "ا"):
            spelt += "w" if letter == "و" else "y"
        elif letter == "ه" and not following:
            spelt += "" if spelt[-1:] == "a" else "a"
        else:
            spelt += ARABIC.get(letter, "")
        if letter in CONSONANTS and following in CONSONANTS and spelt[-1:] not in VOWELS and index < len(word) - 1:
            spelt += "a"
    return spelt


def same_name(one: str, other: str) -> bool:
    """Tell whether two Latin spellings have the same folded letters, spaces and hyphens aside."""
    return fold_latin(one).replace(" ", "").replace("-", "") == fold_latin(other).replace(" ", "").replace("-", "")
