"""Heads of statements: the words that attribute, by which act, and where the content begins."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from readout.extraction.page import Page
from readout.extraction.tellings import attribute
from readout.grammar import Match, Unit, Units
from readout.grammar.patterns import captured
from readout.model.quick import quick, replace

MARKS = ("','", "'-'", "';'", "':'", "'('", "'\"'", "'»'", "'”'", "'.'")
JOINING = frozenset({"LINK", "AND", "AUX", "ADV", "NEG", "'و'", "'ف'", "'ل'", "'ب'", *MARKS})
"""Classes of units that join a head to what stands before it."""


FELT = ("condole", "congratulate", "praise", "hope", "concern")
"""Acts of object nouns that say more than their verb («offered her condolences»)."""
FREE = JOINING | {"SPEAKING"}
"""Classes with which a head may begin that nothing joins; an Arabic participle belongs to the sentence's subject."""

NEUTRAL = ("state", "affirm", "inform")
"""Acts of verbs that leave it to their object what is done («confirmed the need», «confirmed readiness»)."""


@quick
@dataclass(frozen=True, slots=True)
class Head:
    """Words that attribute what follows (or precedes) to a speaker.

    Attributes:
        first: Index of the first unit.
        last: Index after the last unit.
        lead: Index of the first unit of the conjunctions and marks right before it.
        at: Index of the verb's first unit.
        content: Index of the first unit of the content.
        act: Act.
        verb: The words of the act.
        who: The units that name the speakers; empty where the words leave it to what stands before.
        via: The units that name through whom it reached the item.
        rule: Name of the pattern.
        sentence: Index of the sentence.
        gives: Further values of the pattern: ``content`` (``after``, ``before``, ``source``), ``passive``, …
        joined: True where the words before join it to the sentence (or it begins one).
    """

    first: int
    last: int
    lead: int
    at: int
    content: int
    act: str
    verb: tuple[Unit, ...]
    who: tuple[Unit, ...]
    via: tuple[Unit, ...]
    rule: str
    sentence: int
    gives: dict[str, Any]
    joined: bool = True

    @property
    def place(self) -> str:
        """Where the content stands: ``after``, ``before``, or by a ``source`` either way."""
        return str(self.gives.get("content") or "after")

    @property
    def token(self) -> int:
        """Index of the first token of the verb."""
        return self.verb[0].first


def find_heads(view: Units, page: Page) -> list[Head]:
    """Find the heads of a page, in order; of those that share a verb the best stays."""
    units = view.units
    numbers = view.numbers
    matches = page.rules.patterns[page.lang, "statements"].matches(view)
    found = [head for match in matches if (head := _head(match, units, numbers)) is not None]
    found = [
        head
        for head in found
        if not (_is_dateline(head, page) or _is_topic(head, units, page) or _receives(head, units))
    ]
    if page.lang == "ar":
        found = [_addressed(head, units, page) for head in found]
    kept: list[Head] = []
    taken: set[int] = set()
    spanned: set[int] = set()
    for head in sorted(found, key=_preference):
        tokens = {token for unit in head.verb for token in range(unit.first, unit.last)}
        mere = head.gives.get("continues") or head.gives.get("unknown")
        if taken.isdisjoint(tokens) and not (mere and spanned & tokens):
            kept.append(head)
            taken |= tokens
            spanned.update(unit.first for unit in units[head.first : head.last])
    return sorted(kept, key=lambda head: head.token)


def _is_dateline(head: Head, page: Page) -> bool:
    """True for a city in capitals before a colon («NEW DELHI: The minister …»)."""
    if len(head.who) != 1 or "CAPITALCITY" not in head.who[0].classes or "':'" not in head.verb[0].classes:
        return False
    if page.lang == "ar":  # «الخرطوم: باج نيوز»
        block = next(one for one in page.analysis.blocks if one.first <= head.token < one.last)
        return block.last - head.token <= SHORT_LINE
    return page.analysis.quote(head.who[0].first, head.who[0].last).isupper()


def _is_topic(head: Head, units: Sequence[Unit], page: Page) -> bool:
    """True for a country before a headline's colon that does not say «we» behind it («Guinea: leader jailed»)."""
    if not head.rule.split(".")[-1].startswith("headline-colon"):
        return False
    source = head.who[0].attribute("speaker") == "source" and "ORG" in units[head.content].classes
    if source or any(unit.classes.isdisjoint(PLACES) for unit in head.who):
        return source
    own = any(unit.attribute("self") for unit in units[head.content : head.content + OWN_WITHIN])
    words = page.analysis.words[units[head.content].first : units[head.content].first + 2]
    return not own and not any(word.script == "ar" and word.norm.startswith("ن") for word in words)


def _receives(head: Head, units: Sequence[Unit]) -> bool:
    """True where somebody is only received («welcomed the Prime Minister to the Palace»)."""
    if head.act != "praise" or "RECEIVES" not in head.verb[0].classes:
        return False
    index = head.content + ("'ب'" in units[head.content].classes)
    someone = not units[index].classes.isdisjoint({"ACTOR.person", "ACTOR.office", "ACTOR.counterpart"})
    return someone and not units[index + 1].classes.isdisjoint({"TO", "IN", "DATE", "'.'", "','", "AND", "|"})


SHORT_LINE = 4
"""Tokens from a dateline's colon to the end of its line."""
PLACES = frozenset({"COUNTRY", "CAPITALCITY", "NATION"})
OWN_WITHIN = 4
"""Units of a headline among which «we» stands."""


def _preference(head: Head) -> tuple[int, bool, int, int]:
    return -int(head.gives.get("weight") or 0), not head.who, head.content, head.first


def _head(match: Match, units: Sequence[Unit], numbers: Sequence[int]) -> Head | None:
    gives = dict(match.pattern.gives)
    verb = tuple(captured(match, "v", units)) or tuple(units[match.first : match.last])
    objects = tuple(captured(match, "o", units))
    first = match.first
    while first < match.last - 1 and not units[first].classes.isdisjoint({"|"}):
        first += 1
    act = _act(gives, objects, verb)
    at = match.captures.get("v", (first, 0))[0]
    before = units[at - 1].classes
    who = _nearest(tuple(captured(match, "who", units)), at, units)
    relative = "REL" in before and "IN" not in units[at - 2].classes and not gives.get("relative")
    if relative and not who and (whom := _antecedent(at - 1, units)):
        who, relative, gives = (whom,), False, {**gives, "aside": True}
    if "WILL" in before or verb[0].payload is not None:
        return None  # «will press NN to» says nothing yet; «شكري» is a name
    if "NEG" in before or relative:
        if act != "reject" or relative:
            return None
        act, gives = "state", {**gives, "negated": True}  # «did not rule out»
    lead = lead_of(first, units)
    joined = any(unit.classes.isdisjoint(MERE) for unit in units[lead:first]) or "RELATES" in units[at + 1].classes
    return Head(
        first, match.last, lead, at, _content(match, gives), act, _words(verb) + objects,
        who, tuple(captured(match, "via", units)),
        match.pattern.name, numbers[first], gives,
        joined or "|" in units[first - 1].classes or not units[first].classes.isdisjoint(FREE),
    )  # fmt: skip


def _antecedent(at: int, units: Sequence[Unit]) -> Unit | None:
    """Whom an Arabic relative pronoun takes up, right before it («من الرئيس فلان، الذي عبر عن تأييده»)."""
    before = units[at - 2] if "','" in units[at - 1].classes else units[at - 1]
    return before if not before.classes.isdisjoint({"ACTOR.person", "ACTOR.counterpart"}) else None


def _nearest(who: tuple[Unit, ...], at: int, units: Sequence[Unit]) -> tuple[Unit, ...]:
    """Take the nominative right before a Russian verb for its subject, not one far before it that may be another case.

    «На вопрос о встрече Путина с NN, Песков ответил …»: behind a comma or a conjunction stands the subject.
    """
    before, opening = units[at - 1], units[at - 2]
    apart = bool(who) and who[-1].last <= opening.first and "LINK" in opening.classes
    if apart and before.bits & NOMINATIVE and not before.classes.isdisjoint(SUBJECTS):
        return (before,)
    nominative = before.bits & NOMINATIVE and any(name.startswith("ACTOR.") for name in before.classes)
    if not (nominative and who and who[-1].last <= opening.first and "','" in opening.classes):
        return who
    return (before,) if not who[0].bits & NOMINATIVE or who[0].bits & ~(NOMINATIVE | 1) else who


NOMINATIVE = 1 << 7
SUBJECTS = frozenset({"ACTOR.person", "ACTOR.office", "COUNTRY", "ORG", "SEAT", "CAPITALCITY"})
MERE = frozenset({"AUX", "ADV", "NEG"})
"""Words before a verb that do not join its clause to another («said the minister had urged …»)."""


def _addressed(head: Head, units: Sequence[Unit], page: Page) -> Head:
    """Take as the addressee whom a participle names («داعيا سكان القرية إلى …»), or whose gender the verb excludes."""
    told = head.who and page.analysis.words[head.who[0].first].norm.startswith(TOLD)
    if head.who and (told or "SPEAKING" in head.verb[0].classes) and head.who[0].first > head.token:
        return replace(head, who=(), content=min(head.content, _place(head.who[0], head, units)))
    if head.act not in ("urge", "demand", "condemn", "warn") or len(head.who) != 1 or head.who[0].payload is not None:
        return head
    verb, who = page.analysis.words[head.verb[0].first], page.analysis.words[head.who[0].first]
    masculine = not verb.norm.startswith("ت") and not verb.norm.endswith(("ت", "ه", "ا"))
    if verb.norm.endswith("وا") and head.who[0].first > head.token:  # «دعوا موسكو إلى»: no plural before its subject
        return replace(head, who=(), content=_place(head.who[0], head, units))
    code = next((entry.id for entry in head.who[0].entries if entry.kind == "country"), "")
    feminine = code not in MASCULINE if code else who.norm.endswith(("ه", "ات"))
    if not masculine or not feminine or head.who[0].first < head.token:
        return head
    return replace(head, who=(), content=_place(head.who[0], head, units))


def _place(unit: Unit, head: Head, units: Sequence[Unit]) -> int:
    return next(index for index in range(head.first, head.last + 1) if units[index] is unit)


TOLD = ("لسمو", "بسمو", "لفخامت", "لجلالت", "لمعالي", "لسيادت")
"""Beginnings of the titles of those to whom something is said («وجه لسموه دعوة»)."""
MASCULINE = frozenset({"IQ", "LB", "JO", "MA", "SD", "YE"})
"""Countries whose Arabic names are masculine."""


def _words(units: Sequence[Unit]) -> tuple[Unit, ...]:
    return tuple(unit for unit in units if unit.last > unit.first)


def _act(gives: dict[str, Any], objects: Sequence[Unit], verb: Sequence[Unit]) -> str:
    plain = attribute(verb, "act") or "state"
    own = attribute(verb, "object_act") if gives.get("object") else None
    noun = attribute(objects, "act")
    if plain not in NEUTRAL and noun not in FELT:
        noun = None
    if "affirm" in (plain, own):
        noun = attribute(objects, "confirmed") or noun
    return str(gives.get("act") or noun or own or plain)


def _content(match: Match, gives: dict[str, Any]) -> int:
    for name in ("c", "c2"):
        if name in match.captures:
            return match.captures[name][0]
    return match.captures["o"][0] if gives.get("content") == "object" else match.last


def lead_of(first: int, units: Sequence[Unit]) -> int:
    """Index of the first of the conjunctions, marks and adverbs right before a head."""
    lead = first
    while lead > 0 and not units[lead - 1].classes.isdisjoint(JOINING):
        lead -= 1
    return lead


def moved(head: Head, **changes: Any) -> Head:
    """Return a head with other values."""
    return replace(head, **changes)
