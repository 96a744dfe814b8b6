"""Known people whose names are spelt with fewer words or other particles than the files give."""

import pickle
from collections.abc import Iterable, Sequence
from functools import cached_property

from rapidfuzz import fuzz

from readout.knowledge.people import Person
from readout.languages.folding import fold

PARTICLES = frozenset(
    [
        "al", "el", "as", "ash", "an", "ad", "ar", "at", "bin", "ben", "ibn", "bint", "de", "la", "von", "van",
        "der", "abu", "jr", "sr", "iii", "аль", "эль", "ас", "аш", "ан", "ад", "ар", "ат", "бен", "бин", "ибн",
        "бинт", "де", "да", "фон", "ван", "ال", "بن", "ابن", "بنت", "ولد",
    ]
)  # fmt: skip
FEWEST = 2
ALIKE = 70
"""The same for a family name, where office, country and day speak for the bearer."""
ROYAL = "^"
"""What stands before the given name under which a royal is indexed."""
CLOSE = 80
"""Similarity in per cent from which two spellings of a given name are taken for one."""


def significant(words: Iterable[str]) -> list[str]:
    """Fold the words of a name and leave out particles; the Arabic article goes, «عبد» joins what follows."""
    tokens: list[str] = []
    servant = ""
    for word in words:
        for part in word.replace("-", " ").split():
            folded = fold(part.strip('.,"“”'))
            if folded.startswith("عبدال") and len(folded) > 6:
                tokens.append("عبد" + folded[5:])
            elif folded in ("عبد", "abdel", "abdul", "абдель", "абдул"):
                servant = "عبد" if folded == "عبد" else "abd"
            elif folded not in PARTICLES and len(folded) > 1:
                tokens.append(servant + folded.removeprefix("ال") if servant or len(folded) > 4 else folded)
                servant = ""
    return tokens


class Likeness:
    """Finds known people by some of the words of their names.

    Args:
        packed: What ``pack`` made; it is unpacked when first asked.
    """

    def __init__(self, packed: bytes) -> None:
        self._packed = packed

    @cached_property
    def _by_family(self) -> dict[str, list[tuple[str, str]]]:
        index: dict[str, list[tuple[str, str]]] = pickle.loads(self._packed)  # noqa: S301 - of the program's own cache
        return index

    def people(self, words: Sequence[Sequence[str]]) -> tuple[str, ...]:
        """Find the people whose full name has all the words of a name, the last of them as its last.

        Args:
            words: For each significant word its folded alternatives (the form, and without its ending).

        Returns:
            Person ids; none for a name of fewer than two words.
        """
        if len(words) < FEWEST:
            return ()
        found = []
        for family in words[-1]:
            for id, tokens in self._by_family.get(family, ()):
                known = tokens.split()
                if len(words) <= len(known) and all(_among(alternatives, known) for alternatives in words):
                    found.append(id)
        return tuple(dict.fromkeys(found))

    def bearers(self, families: Iterable[str]) -> tuple[str, ...]:
        """Return the ids of all people one of whose names ends with one of some folded words."""
        return tuple(dict.fromkeys(id for family in families for id, _ in self._by_family.get(family, ())))

    def royals(self, given: Iterable[str]) -> tuple[str, ...]:
        """Return the ids of the monarchs and crown princes one of whose names begins with one of some folded words."""
        return self.bearers(ROYAL + name for name in given)


def _among(alternatives: Sequence[str], known: Sequence[str]) -> bool:
    """Tell whether a word is one of a name's, or close to one («دمتري», «ديمتري»)."""
    if any(key in known for key in alternatives):
        return True
    return any(fuzz.ratio(key, word) >= CLOSE for key in alternatives for word in known if len(word) > 3)


MONARCHS = frozenset(["king", "queen", "emir", "sultan", "emperor", "pope", "grand-duke", "prince"])


def resembles(name: Iterable[str], person: Person, lang: str) -> bool:
    """Tell whether a name as written has a word close to the last word of one of a person's names.

    For a monarch any word of the name will do: «King Abdullah» is Abdullah II.
    """
    written = significant(name)
    written = [word for word in written[:-1] if not word.endswith(PATRONYMICS)] + written[-1:]
    monarch = any(tenure.title in MONARCHS for tenure in person.tenures)
    for spelling in (*person.names.get(lang, ()), *person.short.get(lang, ())):
        tokens = significant(spelling.split())
        if tokens[:1] == written[:1] and len(written) > 1:
            return True  # the family name comes first: «Ри Юн Хо»
        known = tokens if monarch else tokens[-1:]
        if any(fuzz.ratio(word, other) >= ALIKE for word in written for other in known if len(other) > 2):
            return True
    return False


PATRONYMICS = ("وفيتش", "يفيتش", "ович", "евич", "овна", "евна", "ovich", "evich", "ovna", "evna")
"""Endings of Slavic patronymics, in which nobody's family name is looked for."""


def pack(people: Iterable[Person]) -> bytes:
    """Index people by the last word of every full spelling of their names."""
    index: dict[str, list[tuple[str, str]]] = {}
    for person in people:
        royal = any(held.title in MONARCHS or held.office == "crown-prince" for held in person.tenures)
        for spellings in person.names.values():
            for spelling in spellings:
                tokens = significant(spelling.split())
                if len(tokens) >= FEWEST:
                    index.setdefault(tokens[-1], []).append((person.id, " ".join(tokens)))
                    if royal:
                        index.setdefault(ROYAL + tokens[0], []).append((person.id, " ".join(tokens)))
    return pickle.dumps(index, protocol=5)
