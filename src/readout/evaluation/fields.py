"""Comparing one reading in the flat format with its gold: which values are the same, field by field."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from readout.evaluation.spelling import Spelling
from readout.evaluation.tally import Same, Tally, pair

Json = dict[str, Any]
LONGEST_DIFFERENCE = 14  # characters by which two spans of one date may differ
HALF = 0.5
PLAIN_FIELDS = ("persons", "organisations", "credits")


@dataclass(frozen=True, slots=True)
class Miss:
    """What was missed and what was extra in one field of one item."""

    field: str
    id: str
    missed: tuple[Any, ...]
    extra: tuple[Any, ...]


@dataclass(slots=True)
class Comparison:
    """One item's comparison as it grows.

    Attributes:
        id: The item's id.
        spelling: Compares names.
        tallies: Counts by field.
        misses: What was missed or extra.
        judged: Field, value as it was read, and whether gold has it, for every value that counts.
    """

    id: str
    spelling: Spelling
    tallies: defaultdict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    misses: list[Miss] = field(default_factory=list)
    judged: list[tuple[str, Any, bool]] = field(default_factory=list)

    def compare(
        self, name: str, gold: Iterable[Any] | None, given: Iterable[Any] | None, same: Same, free: Iterable[Any] = ()
    ) -> list[tuple[Any, Any]]:
        """Count one field, and return the pairs of values that are the same.

        Values of gold that are marked ``optional``, and values read that equal one of ``free``, count neither way.
        """
        wanted, read, allowed = list(gold or ()), list(given or ()), list(free)
        pairs = pair(wanted, read, same)
        counted = [(left, right) for left, right in pairs if not is_optional(wanted[left])]
        found, used = {left for left, _ in pairs}, {right for _, right in pairs}
        missed = [one for at, one in enumerate(wanted) if at not in found and not is_optional(one)]
        extra = [one for at, one in enumerate(read) if at not in used and not any(same(it, one) for it in allowed)]
        self.tallies[name] += Tally(len(counted), len(missed), len(extra))
        self.judged += [(name, read[right], True) for _, right in counted] + [(name, one, False) for one in extra]
        if missed or extra:
            self.misses.append(Miss(name, self.id, tuple(missed), tuple(extra)))
        return [(wanted[left], read[right]) for left, right in counted]

    def names(self, one: Any, other: Any) -> float:
        """Compare two names."""
        return float(self.spelling.same(str(one), str(other)))


def is_optional(value: Any) -> bool:
    """Tell whether gold rewards and punishes a value neither way."""
    return isinstance(value, dict) and bool(value.get("optional"))


def compare(gold: Json, reading: Json, spelling: Spelling) -> Comparison:
    """Compare a reading with its gold."""
    made = Comparison(gold["id"], spelling)
    _document(made, gold, reading)
    _figures(made, gold, reading)
    _references(made, gold, reading)
    _contacts(made, gold, reading)
    for quoted, name in ((True, "quotations"), (False, "reported statements")):
        _statements(made, gold, reading, name, quoted=quoted)
    return made


def _equal(one: Any, other: Any) -> float:
    return float(one == other)


def _one(value: Any) -> list[Any]:
    return [value] if value else []


def _document(made: Comparison, gold: Json, reading: Json) -> None:
    for name in PLAIN_FIELDS:
        made.compare(name, gold.get(name), reading.get(name), made.names, gold.get(f"{name}_optional") or ())
    free = gold.get("countries_optional") or ()
    made.compare("countries", gold.get("countries"), reading.get("countries"), _equal, free)
    made.compare("dates", gold.get("dates"), reading.get("dates"), _same_date)
    if gold.get("publisher"):
        made.compare("publisher", [gold["publisher"]], _one(reading.get("publisher")), made.names)


def _same_date(one: Json, other: Json) -> float:
    left, right = str(one.get("text", "")), str(other.get("text", ""))
    if one.get("value") != other.get("value"):
        return 0.0
    if left == right:
        return 1.0
    within = bool(left and right) and (left in right or right in left)
    return 0.6 if within and abs(len(left) - len(right)) <= LONGEST_DIFFERENCE else 0.0


def _figures(made: Comparison, gold: Json, reading: Json) -> None:
    for wanted, read in made.compare("figures", gold.get("figures"), reading.get("figures"), _same_figure):
        made.compare("figures: speaker", _one(wanted.get("speaker")), _one(read.get("speaker")), made.names)


def _same_figure(one: Json, other: Json) -> float:
    try:
        return float(one["what"] == other["what"] and float(one["value"]) == float(other["value"]))
    except (KeyError, TypeError, ValueError):
        return 0.0


def _references(made: Comparison, gold: Json, reading: Json) -> None:
    pairs = made.compare("references", gold.get("references"), reading.get("references"), _same_reference)
    for wanted, read in pairs:
        made.compare("references: parties", wanted.get("parties"), read.get("parties"), made.names)


def _same_reference(one: Json, other: Json) -> float:
    if one.get("kind") != other.get("kind"):
        return 0.0
    if one.get("date") or other.get("date"):
        return _equal(one.get("date"), other.get("date"))
    return HALF


def _contacts(made: Comparison, gold: Json, reading: Json) -> None:
    wanted, read = gold.get("contacts") or [], reading.get("contacts") or []
    similar: Same = lambda one, other: contact_similarity(made, one, other)  # noqa: E731
    pairs = made.compare("contacts", wanted, read, similar)
    paired = {id(one) for one, _ in pairs}
    unpaired = [one for at, one in enumerate(wanted) if id(one) not in paired and not is_optional(one)]
    for one, other in [*pairs, *((one, {}) for one in unpaired)]:
        _contact(made, one, other)
    if not wanted:
        made.tallies["contacts on items without one"] += Tally(extra=len(read))


def contact_similarity(made: Comparison, one: Json, other: Json) -> float:
    """Weigh how much two contacts agree; 0 where neither their people nor their sides do."""
    people = len(pair(one.get("participants") or [], other.get("participants") or [], made.names))
    sides, others = set(one.get("countries") or ()), set(other.get("countries") or ())
    shared = len(sides & others)
    if not people and not (shared > 1 or (shared == 1 and len(sides) == 1)):
        return 0.0
    weights = {"channel": 1.5, "status": 0.7, "date": 0.7}
    return 2.0 * people + shared + sum(weight for key, weight in weights.items() if one.get(key) == other.get(key))


def _contact(made: Comparison, gold: Json, read: Json) -> None:
    for key, same in (
        ("participants", made.names),
        ("countries", _equal),
        ("subjects", _equal),
        ("situations", made.names),
        ("sources", made.names),
    ):
        made.compare(f"contact.{key}", gold.get(key), read.get(key), same)
    for key in ("channel", "status"):
        if gold.get(key):
            made.compare(f"contact.{key}", [gold[key]], _one(read.get(key)), _equal)
    for key, same in (("date", _equal), ("place", made.names), ("initiator", made.names)):
        wanted, given = _one(gold.get(key)), _one(read.get(key))
        if key == "date" and gold.get("date_implied") and not given:
            wanted = []  # no day is named: the release's own date and no date are both right
        made.compare(f"contact.{key}", wanted, given, same)


def _statements(made: Comparison, gold: Json, reading: Json, name: str, *, quoted: bool) -> None:
    wanted, read = (
        [one for one in side.get("statements") or () if bool(one.get("quoted")) is quoted] for side in (gold, reading)
    )
    for one, other in made.compare(name, wanted, read, overlap):
        made.compare(f"{name}: speakers", one.get("speakers"), other.get("speakers"), made.names)
        made.compare(f"{name}: act", [one.get("act")], [other.get("act")], _equal)
        made.compare(f"{name}: via", one.get("via"), other.get("via"), made.names)


def overlap(one: Json, other: Json) -> float:
    """Weigh how much two spans share: their common part by their union, if it is half or one lies within the other."""
    bounds = (one.get("start"), one.get("end"), other.get("start"), other.get("end"))
    if any(bound is None for bound in bounds):
        return 0.0
    start, end, other_start, other_end = (int(bound) for bound in bounds if bound is not None)
    common = min(end, other_end) - max(start, other_start)
    if common <= 0:
        return 0.0
    share = common / (max(end, other_end) - min(start, other_start))
    if share >= HALF:
        return share
    within = common / min(end - start, other_end - other_start)
    return 0.4 if within >= 0.9 and share >= 0.3 else 0.0
