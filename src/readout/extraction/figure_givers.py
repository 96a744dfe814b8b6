"""Who gives a figure where no statement is read around it: «according to», and those who count or tell."""

from bisect import bisect_right
from collections.abc import Sequence

from readout.extraction.lookout import units_of_sentences
from readout.extraction.named_speakers import named
from readout.extraction.page import Page
from readout.extraction.scene import Party
from readout.extraction.speaking import Scene
from readout.extraction.speaking_units import SPEAKERS
from readout.grammar import Unit
from readout.model import Evidence, Value

REACH = 7
"""Units behind «according to» among which its body stands («according to a report of a commission of the UN»)."""
SUBJECT = 5
"""Units between a verb and its subject at most."""
LONGEST = 9
"""Units of an unknown body's name at most."""
SMALL = frozenset({"of", "for", "and", "on", "the", "&"})
STOPS = frozenset({"MARK", "THAT", "ACCORDING", "COUNTS", "|", "DATE", "NUMBER"})
RULE = "figure.giver"


class Givers:
    """Finds in the sentences of figures who gives them.

    Args:
        page: The page.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self._scenes: dict[int, Scene] = {}

    def source(self, number: Evidence) -> Value[str] | None:
        """Return the nearest body of the figure's sentence that «according to» names."""
        scene, index = self._sentence(number)
        places = [place for place, unit in enumerate(scene.units) if "ACCORDING" in unit.classes]
        for place in sorted(places, key=lambda place: abs(place - index)):
            if (party := self._named_behind(place, scene)) is not None:
                return self._value(party)
        return None

    def teller(self, number: Evidence) -> Value[str] | None:
        """Return the subject of the verb nearest before the figure that counts («estimates»), else of one that tells.

        Verbs behind the figure come last («…, the ministry said»).
        """
        scene, index = self._sentence(number)
        for kind in ("COUNTS", "TAKESTHAT"):
            places = [place for place, unit in enumerate(scene.units) if kind in unit.classes]
            for place in sorted(places, key=lambda place: (place > index, abs(place - index))):
                if (party := self._subject(place, scene, place > index)) is not None:
                    return self._value(party)
        return None

    def is_medium(self, giver: Value[str]) -> bool:
        """True for an agency, newspaper or channel, which passes on what others say."""
        known = self._page.rules.knowledge.organisations.get(giver.value)
        return known is not None and known.kind in ("agency", "media")

    def _sentence(self, number: Evidence) -> tuple[Scene, int]:
        """The sentence of a figure as the statements see it, with the index of the figure."""
        starts, sentences = self._page.analysis.starts, self._page.analysis.sentences
        token = bisect_right(starts, number.start) - 1
        place = bisect_right(sentences, token, key=lambda span: span[0]) - 1
        if place not in self._scenes:
            units = units_of_sentences(self._page, "statements", [sentences[place]])
            self._scenes[place] = Scene(self._page, units, (0, len(units)))
        scene = self._scenes[place]
        return scene, bisect_right([unit.first for unit in scene.units], token) - 1

    def _named_behind(self, place: int, scene: Scene) -> Party | None:
        behind = _until(scene.units[place + 1 : place + 1 + REACH])
        first = next((at for at, unit in enumerate(behind) if _speaks(unit)), None)
        unknown = self._unknown(scene.units[place + 1 : place + 1 + LONGEST])
        if first is None:
            return unknown
        if unknown is not None and unknown.unit.first <= behind[first].first:
            return unknown
        return next(iter(named(behind[first:], scene)), None)

    def _unknown(self, behind: Sequence[Unit]) -> Party | None:
        """An English body that no list knows, by the capitals of its name («the Department for Business»)."""
        if self._page.lang != "en":
            return None
        words = self._page.analysis.words
        name: list[Unit] = []
        for unit in behind:
            if unit.last == unit.first:
                break
            surface = words[unit.first].surface
            if unit.payload is not None or not (surface[:1].isupper() or surface.lower() in SMALL):
                break
            name.append(unit)
        while name and words[name[0].first].surface in SMALL:
            del name[0]
        while name and words[name[-1].first].surface in SMALL:
            del name[-1]
        plain = [unit for unit in name if not unit.entries and words[unit.first].surface not in SMALL]
        if len(name) < 2 or not plain or name[-1].entries:
            return None
        unit = Unit(name[0].first, name[-1].last, frozenset({"ORG"}), ())
        return Party(self._page.analysis.quote(unit.first, unit.last), "", unit)

    def _subject(self, place: int, scene: Scene, closing: bool) -> Party | None:
        """Who counts or tells: behind the verb in Arabic and in a Russian tail («…, сообщил NN»), else before it."""
        units = scene.units
        if self._page.lang == "ar" or (self._page.lang == "ru" and closing):
            behind = _until(units[place + 1 : place + 1 + SUBJECT])
            return next(iter(named(behind, scene)), None) if behind and _speaks(behind[0]) else None
        before = _until(units[max(place - SUBJECT, 0) : place][::-1])[::-1]
        first = next((at for at, unit in enumerate(before) if _speaks(unit)), None)
        return next(iter(named(before[first:], scene)), None) if first is not None else None

    def _value(self, party: Party) -> Value[str] | None:
        return Value(party.value, (self._page.evidence_of(party.unit, RULE),), 0.75) if party.value else None


def _until(units: Sequence[Unit]) -> Sequence[Unit]:
    stop = next((at for at, unit in enumerate(units) if not unit.classes.isdisjoint(STOPS)), len(units))
    return units[:stop]


def _speaks(unit: Unit) -> bool:
    return not unit.classes.isdisjoint(SPEAKERS)
