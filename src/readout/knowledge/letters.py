"""Tables of letters: how names of each origin are written in Latin letters, as ``data/names`` gives them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from readout.data.files import DATA, DataError, read_yaml

FOLDER = DATA / "names"
ANY = "any"
"""The origin of names of which no origin is known."""
KEYS = {"like", "letters", "words", "syllables", "joined", "vowels", "article"}
SYLLABLES = ("hard", "hard-finals", "soft", "soft-finals", "alone")
VOWELS = frozenset("aeiou")
CONSONANT = re.compile("[بتثجحخدذرزسشصضطظغفقكلمنهژگچپ]$")
LONG_A = "ا"
Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Letters:
    """How names of one origin are written.

    Attributes:
        sequences: Letters and what they become; ``^`` and ``$`` mark the ends of a word.
        words: Whole names.
        syllables: All syllables, where names divide into them.
        joined: What joins the last two of three words («Kim Tae-hyo»: a hyphen), or None where they stay apart.
        vowels: What stands between consonants side by side, and behind a long a.
        article: How the Arabic article is written.
    """

    sequences: Mapping[str, str]
    words: Mapping[str, str] = field(default_factory=dict)
    syllables: Mapping[str, str] = field(default_factory=dict)
    joined: str | None = None
    vowels: tuple[str, ...] = ()
    article: str = ""

    def spell(self, word: str) -> str:
        """Write a word, in small letters.

        Args:
            word: In small letters; Arabic ones folded.
        """
        divided = _divided(word, self.syllables) if self.syllables else None
        if divided is not None:
            return "".join(divided)
        return _put_together(list(self._sequences_of(word)), self.vowels)

    def _sequences_of(self, word: str) -> Iterator[tuple[str, str]]:
        marked, place = f"^{word}$", 0
        while place < len(marked):
            for length in range(min(LONGEST, len(marked) - place), 0, -1):
                known = self.sequences.get(marked[place : place + length])
                if known is not None:
                    yield marked[place : place + length].strip("^$"), known
                    place += length
                    break
            else:
                if marked[place] not in "^$":
                    yield marked[place], marked[place] if marked[place].isascii() else ""
                place += 1


LONGEST = 9


def _put_together(pieces: list[tuple[str, str]], vowels: tuple[str, ...]) -> str:
    """Join the pieces of a word, with short vowels between Arabic consonants that stand side by side."""
    if not vowels:
        spelt = "".join(latin for _, latin in pieces)
        return _sayable(spelt) if any("\u0600" < letters[:1] < "\u0700" for letters, _ in pieces) else spelt
    spelt = ""
    for index, (letters, latin) in enumerate(pieces):
        spelt += latin
        if CONSONANT.search(letters) and latin and _is_consonant(pieces, index + 1):
            run = 1
            while _is_consonant(pieces, index - run):
                run += 1
            before = pieces[index - run][0] if index >= run else ""
            ends = index + 2 == len(pieces)
            if (not before and run % 2) or ends:  # «سلطان» sa-lt-an, «خلف» khalaf, «طارق» tariq
                spelt += vowels[-1] if before == LONG_A else vowels[0]
    return spelt


HARD_TO_SAY = (
    (re.compile("(?<=[bcdfghkpstvzmn])([rl])(?=$|[bcdfgkpstvzmn])"), r"e\1"),  # «ديرمر» dirm-er, «إسبرسن» isb-er-sen
    (re.compile("(?<=[bcdfgkptvz])([nm])$"), r"e\1"),
    (re.compile("^([bcdfgkptvzlr])(?=[bdfgjkmnpqtvxz])"), r"\1e"),  # «بنجامين» b-e-njamin
)


def _sayable(spelt: str) -> str:
    """Put an «e» where a foreign name that Arabic wrote without a short vowel cannot be said."""
    for pattern, eased in HARD_TO_SAY:
        spelt = pattern.sub(eased, spelt)
    return spelt


def _is_consonant(pieces: list[tuple[str, str]], index: int) -> bool:
    return 0 <= index < len(pieces) and bool(CONSONANT.search(pieces[index][0])) and pieces[index][1][:1] not in VOWELS


def _divided(word: str, syllables: Mapping[str, str]) -> list[str] | None:
    """Divide a word into syllables, the longest first; None where it does not divide."""
    if not word:
        return []
    for length in range(min(len(word), LONGEST), 0, -1):
        known = syllables.get(word[:length])
        rest = _divided(word[length:].removeprefix("ъ"), syllables) if known else None
        if known and rest is not None:
            return [known, *rest]
    return None


def read_origins(path: Path = FOLDER / "origins.yml") -> dict[str, str]:
    """Read which origin the names of each country have.

    Raises:
        DataError: A country is there twice.
    """
    origins: dict[str, str] = {}
    for origin, countries in (read_yaml(path) or {}).items():
        for country in countries:
            if country in origins:
                raise DataError(path, f"{country} is of origin {origins[country]} and of {origin}; remove one of them")
            origins[country] = str(origin)
    return origins


def read_letters(path: Path) -> dict[str, Letters]:
    """Read the tables of one script by origin.

    Raises:
        DataError: A key is unknown, a pair is none, or a table is like one that does not stand above it.
    """
    tables: dict[str, Letters] = {}
    for origin, raw in (read_yaml(path) or {}).items():
        if unknown := set(raw) - KEYS:
            raise DataError(path, f"{origin}: unknown key {', '.join(sorted(unknown))}", _line(path, f"{origin}:"))
        like = raw.get("like")
        if like and like not in tables:
            raise DataError(path, f"{origin}: «like: {like}» must stand above it", _line(path, f"{origin}:"))
        tables[str(origin)] = _table(raw, tables.get(like or "", Letters({})), str(origin), path)
    return tables


def _table(raw: Mapping[str, Any], like: Letters, origin: str, path: Path) -> Letters:
    return Letters(
        sequences={**like.sequences, **_pairs(raw.get("letters"), origin, path)},
        words={word.lower(): latin for word, latin in _pairs(raw.get("words"), origin, path).items()},
        syllables=_syllables(raw.get("syllables") or {}, origin, path),
        joined=str(raw["joined"] or "") if "joined" in raw else None,
        vowels=tuple(str(raw["vowels"]).split()) if "vowels" in raw else like.vowels,
        article=str(raw["article"]) if "article" in raw else like.article,
    )


def _pairs(given: Any, origin: str, path: Path) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for pair in str(given or "").split():
        letters, sign, latin = pair.partition("=")
        if not sign or not letters or not (latin or letters).replace("-", "").strip("^$"):
            raise DataError(path, f"{origin}: «{pair}» is not letters=Latin", _line(path, pair))
        pairs[letters] = latin
    return pairs


def _syllables(raw: Mapping[str, Any], origin: str, path: Path) -> dict[str, str]:
    parts = {key: _pairs(raw.get(key), origin, path) for key in SYLLABLES}
    made = {
        first + last: latin + final
        for kind in ("hard", "soft")
        for first, latin in parts[kind].items()
        for last, final in parts[f"{kind}-finals"].items()
    }
    return made | parts["alone"]


def _line(path: Path, words: str) -> int:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next((number for number, line in enumerate(lines, 1) if words in line), 0)
