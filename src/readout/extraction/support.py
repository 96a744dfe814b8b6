"""Which of the names that the gazetteer finds are meant: spellings that are also everyday words need support."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import pairwise

from readout.grammar import Entry, Gazetteer, Hit
from readout.languages import Analysis, Block, Word

JOINING = (["و"], [","], [",", "و"], ["и"], ["and"], [",", "and"])
"""What stands between the names of a list."""
LONGEST_JOINING = max(map(len, JOINING))
FRAMES = {("(", ")"), ("/", "/"), ("«", "»"), ('"', '"'), ("“", "”")}


WordLists = Mapping[str, Mapping[str, frozenset[str]]]
"""Folded everyday words, by language and the name of their list."""


def supported(hits: Sequence[Hit], analysis: Analysis, names: Gazetteer, lists: WordLists) -> list[Hit]:
    """Keep the hits that are meant.

    A person's or a place's name in Latin or Cyrillic letters begins with a capital («газа» is no Gaza). A short
    name that is an everyday word counts only where the item names the person in full too; an ambiguous name of a
    country where the item names the country beyond doubt too, or beside another country («ليبيا ومالي»); other
    ambiguous spellings where an introducing word, brackets or a dateline stands by.
    """
    words = analysis.words
    kept = [hit for hit in hits if _possible(hit, words, names)]
    certain = {(entry.kind, entry.id) for hit in kept for entry in hit.entries if _certain(entry)}
    listed = _listed(kept, words)
    result = []
    for hit in (_as_adjective(one, words, names, lists) for one in kept):
        named = {(entry.kind, entry.id) for entry in hit.entries if entry.form == "names"}
        meant = certain | named if hit.first in listed else certain
        entries = tuple(
            entry for entry in hit.entries if not entry.ambiguous or _meant(entry, hit, analysis, meant, lists)
        )
        if entries:
            result.append(hit if len(entries) == len(hit.entries) else Hit(hit.first, hit.last, entries))
        elif hit.last > hit.first + 1:
            result += _within(hit, words, names)
    return result


def _within(hit: Hit, words: Sequence[Word], names: Gazetteer) -> list[Hit]:
    """The sure names within one that is not meant («الرئيس المصري اليوم» is no newspaper)."""
    found = names.match(words[hit.first : hit.last - 1])
    moved = [Hit(one.first + hit.first, one.last + hit.first, one.entries) for one in found]
    return [one for one in moved if not any(entry.ambiguous for entry in one.entries) and _possible(one, words, names)]


def _possible(hit: Hit, words: Sequence[Word], names: Gazetteer) -> bool:
    first = words[hit.first]
    if first.script == "ar":
        if hit.entries[0].kind == "person" and _inside_name(hit, words, names):
            return False
        return hit.last > hit.first + 1 or _spelt_so(hit, first, names)
    if hit.last == hit.first + 1 and hit.entries[0].kind == "person" and _initials(first):
        return False
    if any(word.capital for word in words[hit.first : hit.last]):
        return True
    if hit.last > hit.first + 1 and first.script == "ru":
        return True
    return not any(
        entry.kind in ("person", "organisation", "place") or entry.form in ("names", "capital") for entry in hit.entries
    )


def _inside_name(hit: Hit, words: Sequence[Word], names: Gazetteer) -> bool:
    """True for an Arabic name inside a longer one: a father («فهد بن سلطان بن …»), a son, «أبو عمار» in «أبو عمارة»."""
    if hit.first and words[hit.first - 1].norm in FATHERED:
        return True
    if hit.last < len(words) and words[hit.last].norm in FATHERED:
        return words[hit.first].norm in TITLED or all(one.form == "short" for one in hit.entries)
    last = words[hit.last - 1].norm
    if hit.last == hit.first + 1 or last[-1] != "ه":
        return False
    spelt = [word.norm for word in words[hit.first : hit.last]]
    return hit.entries[0] in names.find(" ".join([*spelt[:-1], last[:-1]])) and not names.find(" ".join(spelt))


FATHERED = frozenset({"بن", "ابن", "بنت"})
TITLED = frozenset({"الشيخ", "الملك", "الامير"})


def _initials(word: Word) -> bool:
    """True for a short Russian word in capitals: «МИД» is no name."""
    return word.script == "ru" and 1 < len(word.surface) <= LONGEST_INITIALS and word.surface.isupper()


LONGEST_INITIALS = 4


def _spelt_so(hit: Hit, word: Word, names: Gazetteer) -> bool:
    """A person's or body's name of one word takes no ending: «أدانوا» is not «إيدانو», «وفاة» not «وفا»."""
    if any(entry.kind not in ("person", "organisation") for entry in hit.entries):
        return True  # «الكيني» is the adjective, though Kenney is a name
    spelt = (word.norm, f"ال{word.norm[1:]}")
    return any(entry in names.find(key) for key in spelt for entry in hit.entries)


def _as_adjective(hit: Hit, words: Sequence[Word], names: Gazetteer, lists: WordLists) -> Hit:
    """An Arabic word that only looks like a country's name is read as its adjective.

    So are «التركية», which has an article that the name lacks, and the accusative of «13 مواطناً تركيا».
    """
    word = words[hit.first]
    if word.script != "ar" or hit.last > hit.first + 1 or not _plain_country(hit.entries[0]):
        return hit
    country = hit.entries[0].id
    if "def" in word.features and not _spells(word.norm, country, "names", names):
        adjectives = [entry for entry in hit.entries if entry.form == "adjectives"]
    elif word.norm.endswith("ا") and _counted(hit.first - 1, words, lists["ar"]):
        adjectives = [
            entry for entry in names.find(word.norm[:-1]) if entry.form == "adjectives" and entry.id == country
        ]
    else:
        return hit
    return Hit(hit.first, hit.last, tuple(adjectives)) if adjectives else hit


def _spells(norm: str, country: str, form: str, names: Gazetteer) -> bool:
    return any((entry.id, entry.form) == (country, form) for entry in names.find(norm))


def _counted(index: int, words: Sequence[Word], lists: Mapping[str, frozenset[str]]) -> bool:
    """True for an indefinite noun in the accusative: people who are counted, or one of them («مواطنا»)."""
    if index < 1 or not words[index].norm.endswith("ا"):
        return False
    before = words[index - 1]
    return before.kind == "number" or before.norm in lists["numerals"] or words[index].norm[:-1] in lists["counted"]


def _certain(entry: Entry) -> bool:
    if entry.kind == "person":
        return entry.form == "full"
    return entry.kind == "country" and not entry.ambiguous


def _listed(hits: Sequence[Hit], words: Sequence[Word]) -> set[int]:
    """Return where names stand in a list with the plain name of a country."""
    places = set()
    for one, other in pairwise(hits):
        if other.first - one.last > LONGEST_JOINING:
            continue
        between = [word.norm for word in words[one.last : other.first]]
        if between in JOINING and any(_plain_country(entry) for hit in (one, other) for entry in hit.entries):
            places |= {one.first, other.first}
    return places


def _plain_country(entry: Entry) -> bool:
    return entry.kind == "country" and entry.form == "names" and not entry.ambiguous


def _meant(entry: Entry, hit: Hit, analysis: Analysis, certain: set[tuple[str, str]], lists: WordLists) -> bool:
    if entry.kind == "person":
        return (entry.kind, entry.id) in certain or _name_by_place(hit, analysis)
    if entry.kind == "country":
        titled = entry.form == "adjectives" and _introduced(hit, analysis, lists, TITLES)
        return titled or (entry.kind, entry.id) in certain or _introduced(hit, analysis, lists)
    if entry.kind == "place":
        return analysis.words[hit.first].script != "ar" or _introduced(hit, analysis, lists)
    if _introduced(hit, analysis, lists, AGENCIES):  # «وكالة الأنباء الرسمية» is no newspaper of that name
        return "ORG.agency" in entry.classes
    return _introduced(hit, analysis, lists) or _framed(hit, analysis)


def _name_by_place(hit: Hit, analysis: Analysis) -> bool:
    """True for a name behind an initial («С.В.Лавров»), and for a Russian one with a capital inside its sentence."""
    words = analysis.words
    if hit.first > 1 and words[hit.first - 1].norm == "." and len(words[hit.first - 2].surface) == 1:
        return True
    inside = hit.first > 0 and words[hit.first - 1].kind == "word" and words[hit.first].script == "ru"
    return inside and not words[hit.first - 1].capital


INTRODUCING = "introducing"
AGENCIES = "introducing-agencies"
TITLES = "introducing-nations"


def _introduced(hit: Hit, analysis: Analysis, lists: WordLists, by: str = INTRODUCING) -> bool:
    if hit.first == 0:
        return False
    before = analysis.words[hit.first - 1]
    introducing = lists.get(before.script, {}).get(by, frozenset())
    return any(key in introducing for key in before.keys)


def _framed(hit: Hit, analysis: Analysis) -> bool:
    words = analysis.words
    before = words[hit.first - 1].norm if hit.first else "\n"
    after = words[hit.last].norm if hit.last < len(words) else "\n"
    return (before, after) in FRAMES or _signs(hit, analysis, after)


HEAD_LINES = 4
DATELINE = 16
"""Tokens that a dateline has at most."""


def _signs(hit: Hit, analysis: Analysis, after: str) -> bool:
    """True for a name in a dateline («رام الله 29-1-2023 وفا-»), at its end («… 2023 م واس»), or alone in a line."""
    number = bisect_right(analysis.blocks, hit.first, key=_first_token) - 1
    line = analysis.blocks[number]
    if number < 0 or not line.first <= hit.first < line.last:
        return False
    alone = (hit.first - line.first < 2 and line.last - hit.last < 3) or _after_label(hit, line, analysis)
    if alone or number >= HEAD_LINES or hit.last - line.first > DATELINE:
        return alone
    if after == "-" or (analysis.words[hit.first - 1].norm == "-" and hit.first - line.first < 4):
        return True
    if analysis.words[hit.first - 1].norm in ("-", ",") and after == ".":  # «АСТАНА, 7 июня — Sputnik.»
        return any(word.kind == "number" for word in analysis.words[line.first : hit.first])
    return after == "\n" and hit.first > line.first and _is_dateline(line, analysis)


def _after_label(hit: Hit, line: Block, analysis: Analysis) -> bool:
    """True in a short line at the end of an item that begins with a label («المصدر: الجزيرة + وكالات»)."""
    short = line.last - line.first <= DATELINE // 2 and line in analysis.blocks[-HEAD_LINES:]
    return short and any(word.norm == ":" for word in analysis.words[line.first + 1 : min(hit.first, line.first + 3)])


def _first_token(block: Block) -> int:
    return block.first


def _is_dateline(line: Block, analysis: Analysis) -> bool:
    """True for a line with a number, or with a dash or slash between its parts."""
    return any(word.kind == "number" or word.norm in "-/" for word in analysis.words[line.first : line.last])
