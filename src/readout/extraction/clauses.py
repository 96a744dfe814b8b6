"""Clauses: how far the content of a head reaches."""

from bisect import bisect_left
from collections.abc import Sequence

from readout.extraction.attribution import Head, lead_of
from readout.extraction.page import Page
from readout.extraction.quoted_names import MEDIA
from readout.grammar import Unit
from readout.languages import Word

TRIMMED = frozenset({",", ".", ";", ":", "-", "!", "?", "…", '"', "«", "»", "“", "”", "„", "(", "'", "‘", "’", "/"})
OPENING = frozenset({"«", "“", "„", '"', "'", "‘"})


def clause_after(head: Head, following: Sequence[Head], units: Sequence[Unit], end: int, page: Page) -> tuple[int, int]:
    """Return the tokens of the clause behind a head: to the next head that is joined to it, or the sentence's end.

    Args:
        head: The head.
        following: The heads behind it in its sentence, in order.
        units: All units.
        end: Index after the sentence's last unit.
        page: The page.
    """
    last = end
    for other in following:
        if other.who and other.first <= head.content + 1:
            continue  # «said that the two had agreed …»: part of what is said
        lead = other.lead if other.lead > head.content else lead_of(other.at, units)
        if lead > head.content and other.joined:
            last = min(last, lead)
            break
    for index in range(head.content + 2, last):
        addressee = head.gives.get("addressed") and not units[index].classes.isdisjoint(ADDRESSEE)
        told = "SPEECH.pres" in units[index].classes and _by_outlet(units, index)
        proved = "':'" in units[index].classes and not units[index + 1].classes.isdisjoint(OPENING_QUOTE)
        if addressee or told or proved or "CUT" in units[index].classes or (page.lang != "ar" and _tells(units, index)):
            last = index
            break
    return tokens_of(units[head.content : last], page)


OPENING_QUOTE = frozenset({"'«'", "'“'", "'„'", "'\"'"})
"""Marks behind a colon with which a quotation proves what has been told («said that he cannot buy flour: "…"»)."""
ADDRESSEE = frozenset({"ACTOR", "AUX"})
"""Classes of units with which a greeting is over: those to whom it is sent, or «were sent»."""


def _by_outlet(units: Sequence[Unit], index: int) -> bool:
    """True for a verb with which an outlet passes the content on («…, пишет газета NN»)."""
    behind = units[index + 1 : index + 1 + NEAR_OUTLET]
    return "','" in units[index - 1].classes and any(not unit.classes.isdisjoint(MEDIA) for unit in behind)


NEAR_OUTLET = 4
"""Units behind a verb of telling among which the outlet stands that tells."""


def _tells(units: Sequence[Unit], index: int) -> bool:
    """True for a verb of contact that is joined to the clause («… and discussed»)."""
    return "TELLING" in units[index].classes and not units[index - 1].classes.isdisjoint({"AND", "LINK"})


def clause_before(head: Head, start: int, units: Sequence[Unit], page: Page) -> tuple[int, int]:
    """Return the tokens of the clause in front of a head that stands behind its content."""
    return tokens_of(units[_behind_dateline(start, head.lead, units, page) : head.lead], page)


def clause_around(head: Head, following: Sequence[Head], units: Sequence[Unit], end: int, page: Page) -> int:
    """Return the token with which the clause ends in which a head stands as an aside."""
    joined = [other.lead for other in following if other.joined and other.lead > head.last]
    return tokens_of(units[head.last : min([end, *joined])], page)[1]


ASIDE_WITHIN = 12
"""Units behind a head among which the comma stands that ends an aside."""
LED_ON = frozenset({"LINK", "AND", "SPEECH", "SPEAKING", "THAT", "REL", "MARK"})


def is_aside(head: Head, units: Sequence[Unit]) -> bool:
    """True for a head between two commas in the midst of its clause («Canada, the minister said, will not …»)."""
    if "','" not in units[head.lead].classes:
        return False
    for index in range(head.last - 1, min(head.last + ASIDE_WITHIN, len(units) - 2)):
        classes = units[index].classes
        if not classes.isdisjoint({"|", "'.'", "':'", "'-'", "'\"'", "'«'", "'»'", "';'"}):
            return False
        if "','" in classes:
            return units[index + 1].classes.isdisjoint(LED_ON)
    return False


DATELINE = 18
"""Units of a dateline at most."""


TOWN = 4
"""Units among which the town in capitals ends that is a whole dateline («PHNOM PENH — …»)."""
DASHES = frozenset({"'-'", "'–'", "'—'"})


def _behind_dateline(start: int, last: int, units: Sequence[Unit], page: Page) -> int:
    """Index behind the dateline with which a block begins («LONDON, May 5 (Reuters) - …», «NEW DELHI: …»), or start."""
    if start + 2 < last and "ORG.agency" in units[start + 1].classes and "'-'" in units[start + 2].classes:
        return start + 3  # «Москва. 4 апреля. ИНТЕРФАКС - …»
    if start >= last or "¶" not in units[start].classes:
        return start
    words, signs = page.analysis.words, False
    capitals = words[units[start + 1].first].surface.isupper()
    for index in range(start + 1, min(start + DATELINE, last + 2)):
        unit = units[index]
        word = words[unit.first]
        town = capitals and start + 1 < index <= start + TOWN
        if (signs or town) and not unit.classes.isdisjoint(DASHES):
            return min(index + 1, last)
        capitals = capitals and (word.kind != "word" or word.surface.isupper())
        signs = signs or "'('" in unit.classes or "'/'" in unit.classes or "DATE" in unit.classes
        if "':'" in unit.classes and index <= start + 3 and words[unit.first - 1].surface.isupper():
            return index + 1
        named = word.capital or word.kind != "word" or unit.payload is not None or bool(unit.entries)
        if not named and word.script != "ar":
            return start
    return start


def tokens_of(units: Sequence[Unit], page: Page) -> tuple[int, int]:
    """Return the first and last token of units without the marks and conjunctions at the edges."""
    inner = [unit for unit in units if unit.last > unit.first]
    if not inner:
        return 0, 0
    words, first, last = page.analysis.words, inner[0].first, inner[-1].last
    links = page.rules.words[page.lang]["links"]
    while last > first and (words[last - 1].norm in links or _is_edge(words[last - 1], behind=True)):
        last -= 1
    while first < last and _is_edge(words[first], behind=False):
        first += 1
    return _balanced(first, last, page)


def _is_edge(word: Word, behind: bool) -> bool:
    norm = word.norm
    if word.kind in ("break", "paragraph"):
        return True
    if not behind and norm in OPENING:
        return False
    if behind and norm in ("»", "”", '"', "’", "'"):
        return False
    return norm in TRIMMED


def _balanced(first: int, last: int, page: Page) -> tuple[int, int]:
    """Leave out a closing mark at the end that nothing in the clause opens, and an opening one that nothing closes."""
    words = page.analysis.words
    surfaces = [word.surface for word in words[first:last] if word.kind == "mark"]
    if last > first and words[last - 1].kind == "mark":
        surface = words[last - 1].surface
        unopened = surface == "»" and surfaces.count("«") < surfaces.count("»")
        unopened = (
            unopened or (surface == '"' and surfaces.count('"') % 2 == 1) or (surface == "”" and "“" not in surfaces)
        )
        if unopened:
            last -= 1
    if last > first and words[first].surface == '"' and sum(w.surface == '"' for w in words[first:last]) % 2:
        first += 1
    while last > first and words[last - 1].norm in TRIMMED and words[last - 1].norm not in ("»", "”", '"', "’", "'"):
        last -= 1
    return first, last


def enclosing(starts: Sequence[int], index: int) -> int:
    """Return the number of the sentence that holds a unit."""
    return max(bisect_left(starts, index + 1) - 1, 0)
