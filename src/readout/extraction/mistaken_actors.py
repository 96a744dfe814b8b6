"""Finds that look like actors and are none: places, sessions, headlines, compounds, offices of others."""

from collections.abc import Sequence
from itertools import pairwise

from readout.extraction.actor import Found
from readout.extraction.discovery import title_cased
from readout.extraction.page import Page
from readout.grammar import Unit


def is_mistaken(one: Found, units: Sequence[Unit], page: Page) -> bool:
    """Tell whether a find is no actor."""
    return bool(
        _site(one, units)
        or _headline_words(one, units, page)
        or _of_session(one, units, page)
        or _dashed(one, units)
        or _surname(one, units)
        or _foreign(one, page)
        or _only_says_which(one, units, page)
        or _in_other_case(one, units, page)
        or (one.actor.name and _abbreviated(one.actor.name))
    )


def _abbreviated(name: Sequence[str]) -> bool:
    """True for a short word in capitals that no list knows behind an office («министр иностранных дел РА»)."""
    return len(name) == 1 and len(name[0]) <= SHORT_WORD and name[0].isupper()


SHORT_WORD = 3


CASES = 0b11111100
"""Bits of the Russian cases."""


def _in_other_case(one: Found, units: Sequence[Unit], page: Page) -> bool:
    """True for an office before a name in another case («на вопрос о встрече президентов Песков ответил»)."""
    if page.lang != "ru" or one.actor.kind != "person":
        return False
    inner = units[one.first : one.last]
    offices = [unit.bits & CASES for unit in inner if unit.attribute("office")]
    named = [unit for unit in inner if one.actor.named[0] <= unit.first < one.actor.named[1]]
    if not (offices and offices[0] and named):
        return False
    other = [bool(unit.bits & CASES) and not offices[0] & unit.bits & CASES for unit in named]
    return all(other) or (other[0] and "GIVEN" in named[0].classes)  # the family name may keep one form in all cases


SESSIONS = frozenset(
    {"meeting", "summit", "council", "conference", "forum", "retreat", "session", "gathering", "dialogue", "statement"}
)
"""What officeholders in the plural hold as a body («the G7 foreign ministers' meeting»)."""


def _of_session(one: Found, units: Sequence[Unit], page: Page) -> bool:
    """True for officeholders who only say what body meets."""
    if one.actor.kind != "office" or page.lang != "en":
        return False
    last = units[one.last - 1].last
    behind = [word.norm for word in page.analysis.words[last : last + 3] if word.norm not in ("'", "’", "'s")]
    return page.analysis.words[last - 1].norm.endswith("s") and bool(behind) and behind[0] in SESSIONS


def _site(one: Found, units: Sequence[Unit]) -> bool:
    """True for a name without an office before «airport», «university»."""
    behind = units[one.last : one.last + 1]
    return bool(behind) and "SITEWORD" in behind[0].classes and not one.actor.office


def _foreign(one: Found, page: Page) -> bool:
    """True for «السيسي رئيس الوزراء الإثيوبي», a name before an office of a country that its bearer never served."""
    if not one.actor.people or not one.actor.nations or ".name-" not in one.actor.rule:
        return False
    people = [page.rules.knowledge.people[id] for id in one.actor.people]
    served = {country for person in people for country in (person.country, *(held.country for held in person.tenures))}
    return served.isdisjoint(one.actor.nations) and all(len(nation) == 2 for nation in one.actor.nations)


def _only_says_which(one: Found, units: Sequence[Unit], page: Page) -> bool:
    """True for «الأخير» behind a noun or a name, where it is no «the latter» («زيارته الأخيرة», «خطابه الأخير»)."""
    if one.actor.kind != "pronoun" or not one.actor.attributes.get("adjective") or not one.first:
        return False
    before = units[one.first - 1]
    if before.first == before.last:
        return False
    word = page.analysis.words[before.last - 1]
    acts = any(
        not ACTING.isdisjoint(entry.classes)
        for stage in ("statements", "contacts")
        for key in word.keys
        for entry in page.rules.terms[page.lang, stage].find(key)
    )
    named = not before.classes.isdisjoint({"PERSON", "SHORTNAME", "NATION"})
    return not acts and (named or "def" in word.features or word.norm.endswith(("ه", "ها", "هم", "هما")))


ACTING = frozenset(
    {"SPEECH.past", "SPEECH.pres", "TELLS", "HOSTEDHIM", "INVITEDHIM", "GREETEDHIM", "MET.past", "MET.pres", "ACCEPTED"}
)
"""Classes of verbs behind which «الأخير» is who acts."""


def _surname(one: Found, units: Sequence[Unit]) -> bool:
    """True for «رئيسي», two presidents, where it is the name of somebody in the item and no country follows."""
    if one.actor.kind != "leaders" or "PERSON" not in units[one.first].classes:
        return False
    return "COUNTRY" not in units[min(one.last, len(units) - 1)].classes


def _dashed(one: Found, units: Sequence[Unit]) -> bool:
    """True for a discovered «name» that a dash runs through, between spaces or between two people's names."""
    if any(word in ("-", "–", "—", "−") for word in one.actor.name):
        return True
    inner = units[one.first : one.last]
    if len(one.actor.name) == 1 and any("'-'" in unit.classes for unit in inner):
        return any(not unit.classes.isdisjoint(NAMED_ALONE) for unit in inner)
    people = sum("PERSON" in unit.classes for unit in inner)
    dashes = ("'-'" in unit.classes and "NAMEPART" not in before.classes for before, unit in pairwise(inner))
    return people > 1 and any(dashes)


NAMED_ALONE = frozenset({"PERSON", "SHORTNAME", "COUNTRY", "ORG"})
"""Classes of a part of a compound that is a name by itself («the Israel-Hamas war», «a Kim-Abe summit»)."""


def _headline_words(one: Found, units: Sequence[Unit], page: Page) -> bool:
    """True where a discovered name stands in a headline in title case and has no known given name."""
    if not one.actor.name or page.lang == "ar":
        return False
    inner = units[one.first : one.last]
    if any("GIVEN" in unit.classes for unit in inner):
        return False
    first, last = one.first, one.last
    while first and "|" not in units[first].classes:
        first -= 1
    while last < len(units) and "|" not in units[last].classes:
        last += 1
    return title_cased(units[first:last], page.analysis.words)
