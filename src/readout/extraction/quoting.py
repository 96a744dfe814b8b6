"""Quotations and those who say them: fragments of clauses, quotations behind and before their heads, continuations."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from readout.extraction.attribution import Head
from readout.extraction.page import Page
from readout.extraction.quoted_names import NAMES
from readout.extraction.quotes import Quotation
from readout.extraction.speaking import Voice
from readout.grammar import Unit
from readout.model.quick import quick, replace

FRAGMENT = 3
"""Words from which a quotation inside a clause is a statement of its own."""
ALONE = 5
"""Words from which a quotation that nobody is said to say is a statement."""


@quick
@dataclass(frozen=True, slots=True)
class Spoken:
    """A statement before its chain is known.

    Attributes:
        first: Index of the content's first token.
        last: Index after the content's last token.
        quoted: True for words in quotation marks.
        voice: The words that attribute it and those who speak; None where nothing does.
        kind: Kind of evidence: ``stated``, ``resolved``, ``inferred``.
        direct: True for a block quotation after a colon without marks.
        within: The clause in which a quotation stands, whose act is its own.
    """

    first: int
    last: int
    quoted: bool
    voice: Voice | None
    kind: str = "stated"
    direct: bool = False
    within: "Spoken | None" = None


def cut_open(quotations: Sequence[Quotation], heads: Sequence[Head], units: Sequence[Unit]) -> list[Quotation]:
    """Let a quotation that is never closed end where a head joined to its sentence begins."""
    result = []
    leads = sorted(units[head.lead].first for head in heads if head.joined)
    for quotation in quotations:
        last = quotation.last
        if not quotation.closed:
            index = bisect_right(leads, quotation.first)
            last = min([*leads[index : index + 1], last])
        result.append(quotation if last == quotation.last else quotation._replace(last=last, after=last))
    return result


def outside(
    heads: Sequence[Head], quotations: Sequence[Quotation], units: Sequence[Unit]
) -> tuple[list[Head], dict[int, Head]]:
    """Separate heads that stand inside quotations.

    Returns:
        The other heads, and by a quotation's opening token the head with which it begins («"the sides agreed …"»).
    """
    spoken = [quotation for quotation in quotations if quotation.words >= FRAGMENT]
    openings = [quotation.opening for quotation in spoken]
    kept: list[Head] = []
    inner: dict[int, Head] = {}
    for head in heads:
        index = bisect_right(openings, head.token) - 1
        if index >= 0 and head.token < spoken[index].last and any("WE" in unit.classes for unit in head.who):
            continue
        if index < 0 or head.token >= spoken[index].last or not _encloses(spoken[index], head):
            kept.append(head)
        elif head.place == "before" and head.first > 0 and head.token > spoken[index].first:
            kept.append(replace(head, gives={**head.gives, "inside": True}))  # «…, — said NN. — …»
        elif (head.who and head.who[0].first <= spoken[index].first + 3) or head.gives.get("passive"):
            inner.setdefault(spoken[index].opening, head)
        elif not head.who and head.token <= spoken[index].first and (actor := _before(spoken[index], units)):
            inner.setdefault(spoken[index].opening, replace(head, who=(actor,)))
    return kept, inner


def parted(
    heads: Sequence[Head], quotations: Sequence[Quotation], units: Sequence[Unit], page: Page
) -> tuple[list[Head], list[Quotation]]:
    """Part the quotations that a head between two dashes interrupts («…, — сказал NN. — …»)."""
    inside = {head.token: head for head in heads if head.gives.get("inside")}
    if not inside:
        return list(heads), list(quotations)
    parts: list[Quotation] = []
    freed: set[int] = set()
    for quotation in quotations:
        rest = quotation
        for token, head in inside.items():
            if rest.first < token < rest.last and (after := _second_dash(head, rest, units)):
                end = units[head.lead].first
                parts.append(rest._replace(last=end, after=end, words=_words(rest.first, end, page)))
                rest = rest._replace(opening=after - 1, first=after, words=_words(after, rest.last, page))
                freed.add(token)
        parts.append(rest)
    free = [
        replace(head, gives={**head.gives, "inside": head.token not in freed}) if head.token in inside else head
        for head in heads
    ]
    return free, parts


def _second_dash(head: Head, quotation: Quotation, units: Sequence[Unit]) -> int:
    """Token behind the dash that leads from a head back into the quotation, or 0."""
    for unit in units[head.last : head.last + DASH_WITHIN]:
        if unit.first >= quotation.last:
            break
        if "'-'" in unit.classes:
            return unit.last
    return 0


DASH_WITHIN = 26
"""Units behind a head among which the dash stands that leads back into the quotation."""


def _words(first: int, last: int, page: Page) -> int:
    return sum(word.kind == "word" for word in page.analysis.words[first:last])


def _encloses(quotation: Quotation, head: Head) -> bool:
    """False for a quotation without an end, unless it begins with a passive («كما "تم الإعراب عن …»)."""
    return quotation.closed or (bool(head.gives.get("passive")) and head.token <= quotation.first + 1)


def _before(quotation: Quotation, units: Sequence[Unit]) -> Unit | None:
    """The actor right before a quotation's marks («… أن الجانبين "شددا على …"»)."""
    index = bisect_left(units, quotation.opening, key=attrgetter("first")) - 1
    while index > 0 and "'\"'" in units[index].classes:
        index -= 1
    return units[index] if any(name.startswith("ACTOR.") for name in units[index].classes) else None


def with_quotations(
    clauses: Sequence[Spoken],
    voices: Sequence[Voice],
    quotations: Sequence[Quotation],
    units: Sequence[Unit],
    page: Page,
    led: Mapping[int, Voice],
) -> list[Spoken]:
    """Add the quotations to the clauses; a clause that is nothing but its quotation gives way to it.

    Args:
        clauses: What the heads outside quotations attribute.
        voices: These heads with their speakers.
        quotations: The quotations, in order.
        units: The units as the stage sees them.
        page: The page.
        led: By its opening token, the voice of a quotation whose subject stands before it and whose verb begins it.
    """
    added: list[Spoken] = []
    filled: set[int] = set()
    starts = [clause.first for clause in clauses]
    tokens = [voice.head.token for voice in voices]
    previous: Spoken | None = None
    for quotation in quotations:
        if quotation.words < FRAGMENT or is_name(quotation, units, page):
            continue
        clause = _around(quotation, clauses, starts)
        if clause is not None:
            fills = _fills(quotation, clause)
            within = None if fills else clause
            spoken = Spoken(quotation.first, quotation.last, True, clause.voice, clause.kind, within=within)
            if fills:
                filled.add(id(clause))
        elif previous is not None and quotation.opening == quotation.first - 1 and _resumes(quotation, previous, page):
            spoken = Spoken(quotation.first, quotation.last, True, _continued(previous.voice))
        elif quotation.opening in led:
            spoken = Spoken(quotation.first, quotation.last, True, led[quotation.opening])
        else:
            found = _attributed(quotation, voices, tokens, units, previous, page)
            if found is None:
                continue
            spoken = found
        added.append(spoken)
        previous = spoken
    return [clause for clause in clauses if id(clause) not in filled] + added


def _resumes(quotation: Quotation, previous: Spoken, page: Page) -> bool:
    """True for the second part of an interrupted quotation, which a dash opens."""
    return page.analysis.words[quotation.opening].norm == "-" and previous.voice is not None


def _around(quotation: Quotation, clauses: Sequence[Spoken], starts: Sequence[int]) -> Spoken | None:
    """The clause that holds the beginning of a quotation."""
    index = bisect_right(starts, quotation.first) - 1
    for clause in reversed(clauses[max(index - 3, 0) : index + 1]):
        if clause.first <= quotation.first < clause.last:
            return clause
    return None


def _fills(quotation: Quotation, clause: Spoken) -> bool:
    return quotation.opening <= clause.first and clause.last - quotation.after <= 1


def _attributed(
    quotation: Quotation,
    voices: Sequence[Voice],
    tokens: Sequence[int],
    units: Sequence[Unit],
    previous: Spoken | None,
    page: Page,
) -> Spoken | None:
    index = bisect_right(tokens, quotation.opening)
    behind = voices[index] if index < len(voices) and tokens[index] < quotation.after + 40 else None
    near = next((voice for voice in voices[index : index + 2] if _right_behind(voice, quotation, units)), None)
    if near is not None:
        return Spoken(quotation.first, quotation.last, True, near)
    before = voices[index - 1] if index else None
    if before is not None and _same_sentence(before.head.token, quotation.opening, page):
        return Spoken(quotation.first, quotation.last, True, before)
    if _begins_sentence(quotation, page) and (previous is not None or before is not None):
        voice = previous.voice if previous is not None and previous.voice else before
        return Spoken(quotation.first, quotation.last, True, _continued(voice), "resolved")
    if quotation.words >= ALONE and quotation.closed and behind is None:
        return Spoken(quotation.first, quotation.last, True, None, "inferred")
    return None


def _continued(voice: Voice | None) -> Voice | None:
    return replace(voice, head=replace(voice.head, act="state")) if voice and voice.head.act != "condemn" else voice


def _right_behind(voice: Voice, quotation: Quotation, units: Sequence[Unit]) -> bool:
    first = units[voice.head.first].first
    if voice.head.gives.get("inside"):
        return quotation.first < first < quotation.last
    return voice.head.place == "before" and -1 <= first - quotation.last <= 5


def _same_sentence(one: int, other: int, page: Page) -> bool:
    sentences = page.analysis.sentences
    end = len(page.analysis.words) + 1
    return bisect_right(sentences, (one, end)) == bisect_right(sentences, (other, end))


def _begins_sentence(quotation: Quotation, page: Page) -> bool:
    sentences = page.analysis.sentences
    index = bisect_right(sentences, (quotation.opening, len(page.analysis.words) + 1)) - 1
    return index >= 0 and sentences[index][0] >= quotation.opening - 1 and quotation.last >= sentences[index][1] - 3


def is_name(quotation: Quotation, units: Sequence[Unit], page: Page) -> bool:
    """True for a title or name in quotation marks: all its longer words capital, or a naming noun right before it.

    So it is for marks around nothing but somebody's name («نظيره القرغيزي "إيرلان عبد الله"»).
    """
    words = page.analysis.words
    before = bisect_left(units, quotation.opening, key=attrgetter("first")) - 1
    if before > 0 and "NAMING" in units[before].classes:
        return True
    around = units[bisect_right(units, quotation.first, key=attrgetter("first")) - 1]
    if around.last >= quotation.last and not around.classes.isdisjoint(NAMES):
        return True
    inner = [word for word in words[quotation.first : quotation.last] if word.kind == "word" and len(word.surface) > 3]
    return bool(inner) and inner[0].script != "ar" and all(word.capital for word in inner)
