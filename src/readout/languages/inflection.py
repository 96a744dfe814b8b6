"""Inflected forms of verbs that lexicon files give by their principal parts."""

DIACRITIC_FREE_SUBJECTS = ("ت", "ا", "تا", "وا", "نا")


def conjugate(parts: list[str], lang: str) -> list[tuple[str, str]]:
    """Inflect a verb.

    Args:
        parts: Arabic: past and present, third person masculine singular («أكد», «يؤكد»), with any others.
            Russian: infinitives («заявить», «заявлять»). English: base, past, past participle (the last
            two only where irregular).
        lang: ``ar``, ``ru`` or ``en``.

    Returns:
        Forms with the suffix of their classes: "" for a finite form, ``.inf``, ``.conv`` (Russian gerund),
        ``.part`` (participle), ``.short`` (Russian short passive participle), ``.ing``, ``.pres``.
    """
    return {"ar": _arabic, "ru": _russian, "en": _english}[lang](parts)


def _arabic(parts: list[str]) -> list[tuple[str, str]]:
    forms: list[tuple[str, str]] = []
    for part in parts:
        if part.startswith("ي") and len(parts) > 1 and part != parts[0]:
            forms.extend((form, ".pres") for form in _arabic_present(part))
        else:
            forms.extend((form, ".past") for form in _arabic_past(part))
    return forms


OBJECTS = ("ه", "ها", "هما", "هم")
"""Pronouns that an Arabic verb takes as its object."""


def _arabic_past(past: str) -> list[str]:
    if past.endswith(("ى", "ا")) and len(past) > 2:
        weak = past[:-1]
        middle = weak + ("ي" if past.endswith("ى") else "و")
        # «أجراه» only with its object: «أجرا» would be the noun «إجراء», whose last letter folding drops
        return [past, weak + "ت", middle + "ا", weak + "تا", weak + "وا", *(weak + "ا" + him for him in OBJECTS)]
    return [past, *(past + ending for ending in DIACRITIC_FREE_SUBJECTS)]


def _arabic_present(present: str) -> list[str]:
    stem = present[1:]
    long = stem[:-1] + "ي" if stem.endswith("ى") else stem
    plural = stem[:-1] if stem.endswith(("ي", "ى", "و")) else stem
    return [
        *(person + stem for person in "يتن"),
        *(person + long + "ان" for person in "يت"), *(person + long + "ا" for person in "يت"),
        *(person + plural + "ون" for person in "يت"), *(person + plural + "وا" for person in "يت"),
    ]  # fmt: skip


def _russian(parts: list[str]) -> list[tuple[str, str]]:
    forms: list[tuple[str, str]] = []
    for infinitive in parts:
        verb, space, rest = infinitive.partition(" ")
        forms.append((infinitive, ""))
        forms.extend((f"{verb}#{tag}{space}{rest}", f".{tag}") for tag in RUSSIAN_TAGS)
    return forms


RUSSIAN_TAGS = ("inf", "conv", "part", "short", "past", "pres", "fut", "imp")


def _english(parts: list[str]) -> list[tuple[str, str]]:
    base = parts[0]
    past = parts[1] if len(parts) > 1 else _regular_past(base)
    participle = parts[2] if len(parts) > 2 else past
    head, _, rest = base.partition(" ")
    tail = f" {rest}" if rest else ""
    past_form = past if " " in past or not rest else past + tail
    participle_form = participle if " " in participle or not rest else participle + tail
    return [
        (base, ".inf"), (_third_person(head) + tail, ".pres"), (past_form, ".past"),
        (participle_form, ".part"), (_ing(head) + tail, ".ing"),
    ]  # fmt: skip


def _third_person(base: str) -> str:
    if base in ("have", "be"):
        return {"have": "has", "be": "is"}[base]
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        return base + "es"
    return base[:-1] + "ies" if base.endswith("y") and base[-2:-1] not in tuple("aeiou") else base + "s"


def _regular_past(base: str) -> str:
    head, _, rest = base.partition(" ")
    if head.endswith("e"):
        past = head + "d"
    elif head.endswith("y") and head[-2:-1] not in tuple("aeiou"):
        past = head[:-1] + "ied"
    else:
        past = head + "ed"
    return f"{past} {rest}" if rest else past


def _ing(base: str) -> str:
    if base.endswith("ie"):
        return base[:-2] + "ying"
    return (base[:-1] if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) else base) + "ing"
