"""Latin spellings of Arabic and Russian names, as people of the same origin usually write theirs."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from readout.knowledge.letters import ANY, FOLDER, Letters, read_letters, read_origins
from readout.knowledge.people import Person
from readout.knowledge.soundalikes import Candidate, NameWords, as_heard, read_name_words
from readout.languages.folding import fold, fold_latin, script_of
from readout.languages.glossary import Texts

PARTICLES = {
    "بن": "bin",
    "ابن": "ibn",
    "ابو": "Abu",
    "ال": "Al",
    "بنت": "bint",
    "ولد": "Ould",
    "عبد": "Abdul",
    "ام": "Umm",
}
"""Arabic particles; in the Maghreb «بن» is Ben."""
ARAB = frozenset({"maghreb", "gulf", "egypt", "levant", "arab"})
SERVANTS = {"عبد", "abdel", "abdul", "abd", "abdal", "абдель", "абдул"}
"""First parts of names such as «عبد الفتاح», which make one name with what follows."""
ARTICLES = frozenset(
    {
        "al",
        "el",
        "ad",
        "ed",
        "ul",
        "ud",
        "as",
        "es",
        "ash",
        "an",
        "ar",
        "at",
        "аль",
        "эль",
        "ас",
        "аш",
        "ад",
        "ан",
        "ар",
        "ат",
        "эс",
        "эд",
        "эр",
    }
)
SECOND = frozenset({"الدين", "الله", "دين"})
"""Second parts of names such as «نور الدين»."""
LATIN_SECOND = frozenset({"din", "deen", "dine", "allah", "дин"})
MARGIN = 20
"""By how many per cent a by-name must be closer to a spelling than the name, to be what it spells."""
NEAR = 60
"""Likeness in per cent to what the letters give, from which a known spelling of a word is taken."""
NEARER = 85
"""The same where letters tell the spelling."""
SOUNDS_ALIKE = 90
"""The same for an Arabic spelling that only sounds so; Russian letters tell more than sounds do."""
RARITY = 0.6
"""Per cent of likeness that a spelling must gain where another one is twice as usual."""
SHARE = 0.6
"""Share of a word's bearers who must be of one origin for it to tell the origin."""
SOUNDING = frozenset(
    {
        "english", "french", "german", "dutch", "scandinavian", "spanish", "portuguese", "italian", "any", "czech",
        "polish", "hungarian", "romanian", "greek", "african", "west-african", "hebrew", "baltic", "indian",
    }
)  # fmt: skip
"""Origins whose names are written as they sound, so that their letters do not tell the spelling."""

TOLD_BY_LETTERS = frozenset(
    {
        "russian", "ukrainian", "belarusian", "central-asian", "azerbaijani", "armenian", "georgian", "bulgarian",
        "south-slavic", "japanese", "chinese", "turkish", "korean", "vietnamese",
    }
)  # fmt: skip
"""Origins whose names Russian letters tell exactly."""


@dataclass(frozen=True)
class Romaniser:
    """Writes names in Latin letters.

    Attributes:
        learnt: Folded words, alone and with an origin behind them («فتحي maghreb»), to their most usual spelling among
            the people known.
        homes: Folded words to the origin of most who bear them.
        origins: Country code to origin.
        letters: Tables by script and origin.
        words: Name words of the world.
    """

    learnt: Texts = field(default_factory=lambda: Texts({}))
    homes: Texts = field(default_factory=lambda: Texts({}))
    origins: Mapping[str, str] = field(default_factory=dict)
    letters: Mapping[str, Mapping[str, Letters]] = field(default_factory=dict)
    words: NameWords = field(default_factory=lambda: NameWords(()))

    def name(self, words: Iterable[str], country: str = "", home: str = "") -> str:
        """Write a name in Latin letters.

        Args:
            words: The name's words, in the nominative, in any script.
            country: Code of the country for which the bearer speaks, or empty.
            home: Code of the country of the text's publisher, which spells Arabic names its own way; or empty.
        """
        parts = joined([word for word in words if word.strip("-")])
        origin = self.origins.get(country, "") or self._home(parts)
        if origin in ARAB and not country and self.origins.get(home) in ARAB:
            origin = self.origins[home]
        spelt = [self._part(part, origin) for part in parts]
        table = self._table(parts[0], origin) if parts else None
        if table and table.joined is not None and len(spelt) == 3:
            spelt = [spelt[0], f"{spelt[1]}{table.joined}{spelt[2].lower()}"]
        return " ".join(word for word in spelt if word)

    def _home(self, parts: Sequence[str]) -> str:
        """The origin that the words of a name tell, else ``arab`` for one with an article, else ``any``."""
        found = Counter(home for part in parts if (home := self.homes.get(fold_name(part))))
        if found:
            return found.most_common(1)[0][0]
        arabic = any(part.startswith("ال") or part in PARTICLES or " " in part for part in parts)
        return "arab" if arabic and script_of(parts[0]) == "ar" else ANY

    def _table(self, word: str, origin: str) -> Letters | None:
        tables = self.letters.get(script_of(word), {})
        return tables.get(origin) or tables.get(ANY)

    def _part(self, part: str, origin: str) -> str:
        """Write a name, which may have two words («عبد الفتاح», «аль-Молла», «Жан-Батист»)."""
        known = self._known(part, origin)
        if known:
            return known
        first, sign, rest = part.partition("-")
        if sign and rest:
            article = first.lower() in ARTICLES
            return (
                ("el" if origin == "egypt" else "al") + f"-{self._part(rest, origin)}"
                if article
                else (f"{self._part(first, origin)}-{self._part(rest, origin)}")
            )
        if " " in part:
            return " ".join(self._part(word, origin) for word in part.split())
        return self._word(part, origin)

    def _known(self, part: str, origin: str) -> str:
        key, table = fold_name(part), self._table(part, origin)
        listed = table.words.get(part.lower()) or table.words.get(key) if table else None
        here = listed or self.learnt.get(f"{key} {origin}")
        return here or (self.learnt.get(key, "") if " " in part or origin in (ANY, "arab", "") else "")

    def _word(self, word: str, origin: str) -> str:
        script, table = script_of(word), self._table(word, origin)
        if script not in ("ar", "ru") or table is None:
            return word
        if script == "ar" and fold(word) in PARTICLES:
            return "Ben" if origin == "maghreb" and fold(word) == "بن" else PARTICLES[fold(word)]
        if script == "ar" and word.startswith("ال") and len(word) > 4 and (origin in ARAB or origin == ANY):
            stem = word[2:]
            return table.article + (self._known(stem, origin) or self._spelt(stem, origin, table))
        spelt = self._spelt(word, origin, table)
        return spelt if script == "ar" or word[:1].isupper() else spelt.lower()

    def _spelt(self, word: str, origin: str, table: Letters) -> str:
        letters = table.spell(fold(word) if script_of(word) == "ar" else word.lower())
        key = fold_name(word)
        learnt = self.learnt.get(key)
        known = [Candidate(fold_latin(learnt), 6)] if learnt else []
        told = script_of(word) == "ru" and origin in TOLD_BY_LETTERS
        best = _nearest(letters, [*known, *(() if told else self.words.written(word))], NEARER if told else NEAR)
        if best is None and origin in SOUNDING and len(letters) > 3 and script_of(word) == "ar":
            best = _nearest(as_heard(letters), self.words.sounding(letters), SOUNDS_ALIKE, heard=True)
        if learnt and best == fold_latin(learnt):
            return learnt
        return _capital(best or letters)


def _nearest(letters: str, candidates: Iterable[Candidate], least: float, *, heard: bool = False) -> str | None:
    """The candidate nearest to what the letters give, the more usual before others; None if all are too far."""
    ranked = [
        (near - RARITY * one.rarity, one.latin)
        for one in candidates
        if (near := fuzz.ratio(letters, as_heard(one.latin) if heard else one.latin)) >= least
    ]
    return max(ranked)[1] if ranked else None


def _capital(spelt: str) -> str:
    return "-".join(part[:1].upper() + part[1:] for part in spelt.split("-"))


def make_romaniser(people: Iterable[Person]) -> Romaniser:
    """Learn spellings from people whose names have as many words in both scripts, and read the tables."""
    origins = read_origins()
    learnt, homes = learn(people, origins)
    return Romaniser(
        Texts(learnt),
        Texts(homes),
        origins,
        {"ar": read_letters(FOLDER / "arabic.yml"), "ru": read_letters(FOLDER / "cyrillic.yml")},
        read_name_words(),
    )


def learn(people: Iterable[Person], origins: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """Learn the Latin spelling of name words, and what origin they tell.

    Returns:
        Folded Arabic or Russian word, alone and with an origin behind it, to the Latin word that stands for it most
        often; and word to origin.
    """
    counts: dict[str, Counter[str]] = {}
    bearers: dict[str, Counter[str]] = {}
    for person in people:
        origin = origins.get(person.country, "")
        for word, spelt in spellings_of(person):
            counts.setdefault(word, Counter())[spelt] += 1
            bearers.setdefault(word, Counter())[origin] += 1
            if origin:
                counts.setdefault(f"{word} {origin}", Counter())[spelt] += 1
    learnt = {word: found.most_common(1)[0][0] for word, found in counts.items()}
    homes = {word: home for word, found in bearers.items() if (home := _told(found))}
    return learnt, homes


def _told(bearers: Counter[str]) -> str:
    """The origin of most bearers of a word, ``arab`` where only that is sure, or an empty string."""
    origin, count = bearers.most_common(1)[0]
    if origin and count >= SHARE * bearers.total():
        return origin
    return "arab" if sum(bearers[one] for one in ARAB) >= SHARE * bearers.total() else ""


def spellings_of(person: Person) -> Iterable[tuple[str, str]]:
    """Yield the folded words of a person's Arabic and Russian names with the Latin words that stand for them."""
    spelt_so = [joined(_words(name)) for name in (person.name, *person.names["en"])]
    for lang in ("ru", "ar"):
        for spelling in person.names[lang]:
            words = joined(_words(spelling))
            latin = _closest(words, spelt_so)
            if len(words) == len(latin):
                for word, spelt in zip(words, latin, strict=True):
                    yield fold_name(word), spelt


def _words(name: str) -> list[str]:
    """The words of a name; a Latin or Russian article stays with its word («al-Sisi»)."""
    words: list[str] = []
    for word in name.split():
        first, sign, rest = word.partition("-")
        words.extend([word] if sign and first.lower() in ARTICLES else [first, *rest.split("-")] if sign else [word])
    return words


def _closest(words: Sequence[str], names: Sequence[Sequence[str]]) -> Sequence[str]:
    """The name's Latin form, unless a by-name is clearly closer («Ибрагим аль-Бадри» is not Abu Bakr al-Baghdadi)."""
    if len(names) == 1:
        return names[0]
    letters = "".join(SIMPLE.get(letter, letter) for letter in fold_name(" ".join(words)))
    likeness = [fuzz.ratio(letters, fold_latin("".join(name))) for name in names]
    best = max(range(len(names)), key=lambda index: likeness[index])
    return names[best] if likeness[best] > likeness[0] + MARGIN else names[0]


SIMPLE = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщыэюяابتثجحخدذرزسشصضطظعغفقكلمنهوي",
        "abvgdejziyklmnoprstufhcccsyeuaabttjhkddrzsssdtzagfqklmnhui",
        strict=True,
    )
)
"""A letter for a letter, to tell which of a person's names a spelling stands for."""


def joined(words: Sequence[str]) -> list[str]:
    """Join «عبد», Abdel, Абдель and what follows, «نور» and «الدين»: one name in every script."""
    result: list[str] = []
    for word in words:
        folded = fold(word)
        second = folded in SECOND or folded.rpartition("-")[2] in LATIN_SECOND
        if result and (second or fold(result[-1]) in SERVANTS):
            result[-1] = f"{result[-1]} {word}"
        else:
            result.append(word)
    return result


def fold_name(name: str) -> str:
    """Fold the words of a name, without spaces."""
    return "".join(fold(word) for word in name.split())


def same_name(one: str, other: str) -> bool:
    """Tell whether two Latin spellings have the same folded letters, spaces and hyphens aside."""
    return fold_latin(one).replace(" ", "").replace("-", "") == fold_latin(other).replace(" ", "").replace("-", "")
