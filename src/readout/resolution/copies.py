"""Items of one event that repeat each other: wire copy, near duplicates, translations; counted once."""

from collections.abc import Sequence

from readout.model.event import Copy
from readout.resolution.sketches import shared
from readout.resolution.told import Told
from readout.resolution.wording import Opening, least, nearness, opening

SAME, NEARLY = 0.9, 0.5
"""Shares of runs of three words (Jaccard) from which items are copies and near duplicates."""
TRANSLATED = 0.5
"""Nearness of two openings from which they are one text in two languages (see ``wording.FAR``)."""
STRICT, EVERY = 0.65, 0.5
"""What other outlets' items must reach: the mean of all sentences, and the sentence that is least alike."""
LENGTHS = 0.55
MOST_TRANSLATIONS = 24


def copies(tellings: Sequence[Told], opened: Opening = opening) -> tuple[Copy, ...]:
    """Link each copy to its source: the earliest published of those that repeat each other.

    Args:
        tellings: The tellings of an event, in any order.
        opened: Gives the vectors of first sentences.

    Returns:
        The copies, ordered by item.
    """
    items = sorted(
        {one.item: one for one in sorted(tellings, key=lambda one: one.key, reverse=True)}.values(), key=_age
    )
    found: dict[str, Copy] = {}
    originals: list[Told] = []
    for one in items:
        repeated = _source(one, originals, opened)
        if repeated:
            found[one.item] = repeated
        else:
            originals.append(one)
    return tuple(found[item] for item in sorted(found))


def _age(one: Told) -> tuple[str, str]:
    return one.published or "9999", one.item


def _source(one: Told, originals: Sequence[Told], opened: Opening) -> Copy | None:
    within = [
        (shared(one.telling.sketch, other.telling.sketch), other) for other in originals if _same_lang(one, other)
    ]
    best = max(within, key=lambda pair: pair[0], default=None)
    if best and best[0] >= NEARLY:
        return Copy(one.item, best[1].item, "copy" if best[0] >= SAME else "near", round(best[0], 2))
    across = [
        (_translated(one, other, opened), other)
        for other in originals[:MOST_TRANSLATIONS]
        if not _same_lang(one, other)
    ]
    translated = max(across, key=lambda pair: pair[0], default=None)
    if translated and translated[0] >= TRANSLATED:
        return Copy(one.item, translated[1].item, "translation", round(translated[0], 2))
    return None


def _same_lang(one: Told, other: Told) -> bool:
    return one.telling.lang == other.telling.lang


def _translated(one: Told, other: Told, opened: Opening) -> float:
    """Tell how much one item is a translation of another.

    Reports of one contact are alike without being translations: a translation has every sentence of its source, is
    about as long, and comes from the same outlet, unless nothing at all was added or left out.
    """
    shorter, longer = sorted((one.size, other.size))
    if not longer or shorter / longer < LENGTHS or _two_sides(one, other):
        return 0.0
    near = nearness(one.telling.passages, other.telling.passages, opened)
    if near < TRANSLATED or _one_house(one, other):
        return near
    weakest = least(one.telling.passages, other.telling.passages, opened)
    return near if near >= STRICT and weakest >= EVERY else 0.0


def _one_house(one: Told, other: Told) -> bool:
    publishers = {one.telling.publisher, other.telling.publisher}
    return len(publishers - {""}) < 2


def _two_sides(one: Told, other: Told) -> bool:
    return bool(one.voices and other.voices) and one.voices[0] != other.voices[0]


def groups(tellings: Sequence[Told], found: Sequence[Copy]) -> dict[str, str]:
    """Return for each item the one that it is counted as."""
    source = {copy.item: copy.source for copy in found}
    return {one.item: source.get(one.item, one.item) for one in tellings}
