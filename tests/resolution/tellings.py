"""Small tellings made by hand."""

from readout.model.event import TellingKey
from readout.resolution.days import days_of, ordinal
from readout.resolution.sketches import sketch
from readout.resolution.tellings import Profile, Telling, Who

PUTIN, ERDOGAN = (
    Who("vladimir-putin", "RU", "head-of-state", True),
    Who("recep-tayyip-erdogan", "TR", "head-of-state", True),
)
LAVROV, FIDAN = Who("sergey-lavrov", "RU", "foreign-minister", True), Who("hakan-fidan", "TR", "foreign-minister", True)


def telling(
    item: str,
    *,
    contact: int = 0,
    people: tuple[Who, ...] = (PUTIN, ERDOGAN),
    sides: tuple[str, ...] = ("RU", "TR"),
    channel: str = "phone",
    status: str = "held",
    day: str = "",
    published: str = "2024-03-04",
    subjects: tuple[str, ...] = (),
    lang: str = "en",
    text: str = "",
    moved: bool = False,
    others: tuple[str, ...] = (),
    hours: tuple[str, ...] = (),
) -> Telling:
    """Make a telling."""
    profile = Profile(
        frozenset(sides),
        tuple(sorted(people, key=repr)),
        channel,
        status,
        days_of(day) if day else None,
        ordinal(published),
        moved=moved,
        others=frozenset(map(ordinal, others)),
        subjects=frozenset(subjects),
        hours=frozenset(hours),
    )
    return Telling(TellingKey(item, contact), profile, lang, "", sketch(text or item))
