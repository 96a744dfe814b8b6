"""Where an item dates itself: a date line, a dateline («МОСКВА, 5 февраля 2018 /ТАСС/»), the end of its headline."""

from collections.abc import Sequence

from readout.extraction.date_words import Sighting
from readout.extraction.frame_lines import SHORT_LINE, Lines
from readout.grammar import Unit
from readout.languages import Block

REACH = 10
"""Units of a dateline before its date, and between the date and the mark that ends it."""
SCENE = frozenset({"MARK", "NUMBER", "PLACE", "COUNTRY", "CAPITAL", "CAPITALCITY", "ORG"})
LEADS_ON = frozenset({"'-'", "'/'", "'('", "')'", "'.'", "':'", "'|'", "']'"})
SETS_OFF = frozenset({"':'", "'-'", "'('", "'|'", "','", "'.'"})
LONE_WORDS = 3
"""Words of an Arabic dateline that no lexicon knows: Arabic has no capitals to tell names by."""


def dates_item(one: Sighting, block: Block, lines: Lines) -> bool:
    """True where a date in a line at the head or the end says when the item was written."""
    units = lines.of(block)
    before = [unit for unit in units if unit.last <= one.first]
    after = [unit for unit in units if unit.first >= one.last]
    if _is_told(before, lines) or (_is_scene(before, lines) and _leads_on(after, lines)):
        return True
    if block is lines.blocks[0] and block.last - block.first > SHORT_LINE // 2:
        return bool(before) and not before[-1].classes.isdisjoint(SETS_OFF) and _is_end(after)
    return block.last - block.first <= SHORT_LINE


def _is_told(before: Sequence[Unit], lines: Lines) -> bool:
    """True behind «نشر في», "Published:", «Дата публикации:»."""
    behind = [unit for unit in before[-3:] if "PUBLISHED" in unit.classes]
    return bool(behind) and all(
        "MARK" in unit.classes or _among("before-days", unit, lines) or "WORD" in unit.classes
        for unit in before[before.index(behind[-1]) + 1 :]
    )


def _is_scene(before: Sequence[Unit], lines: Lines) -> bool:
    if len(before) > REACH or (before and _among("before-days", before[-1], lines)):
        return False
    lone = [unit for unit in before if unit.classes.isdisjoint(SCENE) and not _among("eras", unit, lines)]
    return len(lone) <= (LONE_WORDS if lines.page.lang == "ar" else 0)


def _leads_on(after: Sequence[Unit], lines: Lines) -> bool:
    """True where the line ends behind the date, or a mark, an agency or another calendar's date stands there."""
    for unit in after[:REACH]:
        if not unit.classes.isdisjoint(LEADS_ON) or "ORG.agency" in unit.classes:
            return True
        if unit is after[0] and "','" not in unit.classes and "NUMBER" not in unit.classes:
            return _among("eras", unit, lines)
        if unit.classes.isdisjoint(SCENE):
            return False
    return len(after) <= REACH


def _is_end(after: Sequence[Unit]) -> bool:
    return all("MARK" in unit.classes for unit in after)


def _among(name: str, unit: Unit, lines: Lines) -> bool:
    listed = lines.page.rules.words[lines.page.lang].get(name, frozenset())
    return lines.analysis.words[unit.first].norm in listed
