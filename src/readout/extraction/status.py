"""Whether a contact took place, is going on, is announced, possible or denied: from the words around its telling."""

from collections.abc import Sequence
from dataclasses import dataclass

from readout.extraction.asides import in_aside
from readout.extraction.scene import Scene
from readout.extraction.tellings import Telling
from readout.extraction.timing import is_coming, moved_to
from readout.grammar import Unit
from readout.model.quick import quick

STRENGTH = ("denied", "possible", "planned", "ongoing", "held")
"""Statuses in the order in which the mark of one outweighs another."""
BEFORE, BEHIND, NEAR = 9, 9, 3
"""How many units before and behind the words of a telling a mark of its status may stand; before a finite verb."""

HAPPENED = frozenset({"DID", "TOOKPLACE"})
"""Verbs with which a contact is held or takes place."""
RUMOUR_REACH = 5
"""How many units before a telling the words may stand that make it mere talk."""


@quick
@dataclass(frozen=True, slots=True)
class Standing:
    """The status of a telling.

    Attributes:
        status: Status.
        words: The words that show it.
        told: False where no word tells the status and «held» is only what a bare noun suggests.
    """

    status: str
    words: tuple[Unit, ...]
    told: bool = True


def standing(telling: Telling, window: tuple[int, int], scene: Scene) -> Standing:
    """Read the status of a telling.

    Args:
        telling: The telling.
        window: Unit indexes between the tellings before and behind it in its sentence.
        scene: The page.
    """
    marks = [] if telling.gives.get("gesture") else _marks(telling, window, scene)
    strongest = min(marks, key=lambda unit: STRENGTH.index(str(unit.attribute("status"))), default=None)
    if answer := _refusal(telling, scene):
        return Standing("denied", (answer,))
    if denial := _denial(telling, scene) or _rumour(telling, scene) or _undone(telling, scene):
        return Standing("denied", (denial,))
    if moved := moved_to(telling, window, scene):
        return Standing("planned", (moved,))
    course = not telling.status and _in_its_course(telling, scene)
    given = telling.status or ("held" if course else "")
    if course and strongest is not None and _of_what_is_said(strongest):
        strongest = None
    if strongest is not None and _outweighs(str(strongest.attribute("status")), given):
        return Standing(str(strongest.attribute("status")), (strongest,))
    if given:
        return Standing(given, telling.status_words or telling.trigger)
    if _announced(telling, scene):
        return Standing("planned", telling.trigger)
    coming = is_coming(telling, window, scene)
    return Standing("planned", (coming,)) if coming else Standing("held", telling.trigger, told=False)


def _refusal(telling: Telling, scene: Scene) -> Unit | None:
    """The «no» with which a question about a contact is answered («asked whether they will meet, he said: no»)."""
    first, last = scene.bounds[telling.sentence]
    if not any("QUESTION" in unit.classes for unit in scene.span(first, telling.start)):
        return None
    return next((unit for unit in scene.span(telling.last, last) if "NO" in unit.classes), None)


def _denial(telling: Telling, scene: Scene) -> Unit | None:
    """The verb that denies, before «that» and what is told in the past («denied that he had met»)."""
    if telling.status != "held" or telling.gives.get("echo"):
        return None
    before = scene.span(scene.bounds[telling.sentence][0], telling.first)
    that = next((index for index in range(len(before) - 1, -1, -1) if "THAT" in before[index].classes), 0)
    said = any("SAY" in unit.classes for unit in before[that:])
    denials = (unit for unit in before[:that] if "DENY" in unit.classes)
    return None if said else next(denials, None)


def _rumour(telling: Telling, scene: Scene) -> Unit | None:
    """What a contact that is only talked of is called, or who denies the talk.

    «Reports of a meeting between NN and MM were baseless», «denied claims of a call between NN and MM».
    """
    bounds = scene.bounds[telling.sentence]
    first = max(bounds[0], telling.start - RUMOUR_REACH)
    talk = next((index for index in range(first, telling.start + 1) if "RUMOUR" in scene[index].classes), None)
    if talk is None:
        return None
    baseless = next((unit for unit in scene.span(*bounds) if "BASELESS" in unit.classes), None)
    return baseless or next((unit for unit in scene.span(bounds[0], talk) if "DENY" in unit.classes), None)


def _undone(telling: Telling, scene: Scene) -> Unit | None:
    """The «not» of a verb that ends the clause behind a noun («أن محادثة بين … لم تجر»)."""
    if telling.status:
        return None
    last = scene.bounds[telling.sentence][1]
    for index in range(telling.last, min(last, telling.last + BEHIND)):
        unit = scene[index]
        if "STATUS" in unit.classes and unit.attribute("near") and not scene[index + 1].classes.isdisjoint(HAPPENED):
            ends = index + 2 >= last or "MARK" in scene[index + 2].classes
            return unit if ends else None
    return None


def _of_what_is_said(mark: Unit) -> bool:
    """True for a wish or an offer that was made in the contact («expressed hope for peace during a call»)."""
    return mark.attribute("status") == "possible" and not mark.attribute("ahead")


def _in_its_course(telling: Telling, scene: Scene) -> bool:
    """True for «in a call with», «during the talks with»."""
    first = max(scene.bounds[telling.sentence][0], telling.start - 2)
    before = scene.span(first, telling.start)
    return any("DURING" in unit.classes for unit in before) or any("IN" in unit.classes for unit in before[-1:])


def _announced(telling: Telling, scene: Scene) -> bool:
    """True for a sentence or relative clause that opens with a verb in the present («يلتقي الرئيس», «حيث يلتقي»)."""
    verb = scene[telling.first]
    if telling.start > telling.first and "WHERE" in scene[telling.start - 1].classes:
        return any(name.endswith(".pres") for name in scene[telling.start].classes)
    if not any(name.endswith(".pres") for name in verb.classes):
        return False
    around = (scene[telling.first - 1], scene[telling.first + 1])
    opens = not around[0].classes.isdisjoint({"|", "'و'"}) and scene.bounds[telling.sentence][0] >= telling.first - 1
    return opens or any("WHERE" in unit.classes for unit in around)


def _outweighs(mark: str, given: str) -> bool:
    return not given or STRENGTH.index(mark) <= STRENGTH.index(given)


def _marks(telling: Telling, window: tuple[int, int], scene: Scene) -> Sequence[Unit]:
    finite = telling.status == "held"
    first = max(window[0], telling.first - (NEAR if finite else BEFORE))
    last = telling.last if finite else min(window[1], telling.last + BEHIND)
    marks = [
        index
        for index in range(first, last)
        if "STATUS" in scene[index].classes
        and "DATE" not in scene[index].classes  # «in May» is no «may»
        and scene[index].attribute("status") in STRENGTH
    ]
    return [
        scene[index]
        for index in marks
        if _in_force(index, telling, scene) and not in_aside(index, window[0], telling.last, scene)
    ]


def _in_force(index: int, telling: Telling, scene: Scene) -> bool:
    """False for a bare negation away from the verb, for a modal verb behind the words, for what a quotation says.

    Who refuses to confirm a contact denies none.
    """
    if _quoted_apart(scene.span(index, telling.first)):
        return False
    if scene[index].attribute("near"):
        return _right_before(index, telling)
    last = telling.first if index < telling.first else min(index + BEHIND, scene.bounds[telling.sentence][1])
    if any("CONFIRM" in unit.classes for unit in scene.span(index + 1, last)):
        return False
    if scene[index].attribute("modal") and not _in_the_present(scene[index + 1]):
        return False
    if telling.status == "held" and index > telling.start and "DISCUSSVERB" in scene[telling.start].classes:
        return False  # «discussed the coming summit with NN»
    return not scene[index].attribute("ahead") or index < telling.start


def _quoted_apart(between: Sequence[Unit]) -> bool:
    """True where a quotation ends between a mark and the telling («"Talks go on now", he said at a meeting with»)."""
    opened = even = 0
    for unit in between:
        opened += ("'«'" in unit.classes) - ("'»'" in unit.classes)
        even ^= "'\"'" in unit.classes
    return opened < 0 or bool(even)


def _in_the_present(verb: Unit) -> bool:
    """True for a form that is one of the present and none of the past («أجرى» is written like «I run»)."""
    tenses = {name.rpartition(".")[2] for name in verb.classes if "." in name}
    return "pres" in tenses and "past" not in tenses


def _right_before(index: int, telling: Telling) -> bool:
    """True for a bare negation right before the verb of a telling."""
    return 0 < telling.first - index <= 2 or 0 < telling.start - index <= 2
