"""Who an actor is: names to people, offices to holders, counterparts and pronouns to those named before."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from readout.extraction.actor import Actor
from readout.extraction.discovery import known_people, latin_name
from readout.extraction.page import Page
from readout.extraction.quotes import Quotation, find_quotations, is_quoted
from readout.extraction.titles import answers_to, titled_people
from readout.grammar import Unit, is_nominative
from readout.knowledge import Knowledge, Person
from readout.knowledge.likeness import PARTICLES, resembles
from readout.knowledge.people import OFFICES, Tenure
from readout.model.quick import replace

FLAT_OFFICES = {
    "deputy-head-of-state": "official",
    "deputy-head-of-government": "official",
    "deputy-crown-prince": "crown-prince",
    "deputy-foreign-minister": "deputy-minister",
    "interior-minister": "minister",
    "finance-minister": "minister",
    "economy-minister": "minister",
    "energy-minister": "minister",
    "trade-minister": "minister",
    "health-minister": "minister",
    "agriculture-minister": "minister",
    "intelligence-chief": "official",
    "chief-of-staff": "official",
    "presidential-aide": "official",
    "governor": "official",
    "central-bank-governor": "official",
    "head": "official",
    "deputy-head": "official",
    "foreign-policy-chief": "foreign-minister",
    "leader": "leaders",
    "commander": "official",
    "member": "official",
    "opposition-leader": "official",
    "former-leader": "official",
}
"""Offices that the closed list of the flat format writes under another name."""
SENT = frozenset({"envoy", "ambassador"})
"""Offices with which the country stands to which their holder is sent."""
PRINCIPALS = ("person", "office", "counterpart")


MOST_SEEN = 1_000
"""Those who appeared last, among whom a title's bearer is looked for."""


def _listed(styles: object) -> Sequence[str]:
    return styles if isinstance(styles, list) else [""]


@dataclass(slots=True)
class Cast:
    """Those who have appeared in a document so far, in order."""

    page: Page
    seen: list[tuple[int, Actor]] = field(default_factory=list)
    oblique: set[int] = field(default_factory=set)
    latest: dict[tuple[str, str, str], tuple[int, Actor]] = field(default_factory=dict)
    called: dict[str, set[str]] = field(default_factory=dict)
    subjects: list[tuple[int, Actor]] = field(default_factory=list)
    times: Counter[str] = field(default_factory=Counter)
    quotations: list[Quotation] | None = None

    @property
    def knowledge(self) -> Knowledge:
        """The knowledge in force."""
        return self.page.rules.knowledge

    @property
    def day(self) -> str:
        """The day on which offices are looked up, or empty."""
        return self.page.day

    def with_office(self, offices: Container[str], nation: str = "", title: str = "") -> Actor | None:
        """Return the last person seen who holds one of the offices, of a country and by a title if they are given."""
        held = [
            place
            for (office, country, _), place in self.latest.items()
            if office in offices and (not nation or country == nation) and self.bears(place[1], title)
        ]
        return max(held, key=lambda place: place[0])[1] if held else None

    def styled(self, pronoun: Actor, offices: Container[str], nation: str = "") -> Actor | None:
        """Return the last person seen whom a word such as «سموه» may mean: no president, who is «فخامته»."""
        styles, lands = pronoun.attributes.get("styles"), pronoun.attributes.get("lands")
        nations = [one for one in lands if nation in ("", one)] if isinstance(lands, list) else [nation]
        found = (self.with_office(offices, one, title) for one in nations for title in _listed(styles))
        return max((one for one in found if one), key=self._place, default=None)

    def _place(self, person: Actor) -> int:
        """When somebody was last seen."""
        return self.latest[person.office, person.country, person.value][0]

    def bears(self, person: Actor, title: str) -> bool:
        """Tell whether a title can be somebody's: «the King» is no president, Iran's president not its leader."""
        known = self.knowledge.people.get(person.person_id) if title else None
        held = [one for one in known.tenures if one.office == "head-of-state"] if known else []
        current = [one for one in held if self.day and one.covers(self.day)] or held
        return not current or any(one.title in ("", title) for one in current) or title not in DISTINCT

    def see(self, unit: Unit, actor: Actor, *, subject: bool) -> None:
        """Let an actor appear, as the subject of a clause or not."""
        self.seen.append((unit.first, actor))
        if self.page.lang == "en" and _is_oblique(unit, self.page):
            self.oblique.add(unit.first)
        if actor.kind in ("person", "office", "pronoun"):
            self.times[actor.value] += 1
        if subject:
            self.subjects.append((unit.first, actor))
        if actor.kind == "person":
            self.latest[actor.office, actor.country, actor.value] = (len(self.seen), actor)
        if actor.kind in ("person", "office") and actor.value:
            words = self.page.analysis.words[unit.first : unit.last]
            self.called.setdefault(actor.value, set()).update(word.norm for word in words)

    def quoted(self, token: int) -> bool:
        """True for a token that stands in quotation marks."""
        if self.quotations is None:
            self.quotations = find_quotations(self.page.analysis)
        return is_quoted(token, self.quotations)

    def titled(self, titles: Container[str]) -> Actor | None:
        """Return whom a word such as «سموه» means among those whom the item has called so.

        Those named more than once come before those named in passing, the own country's before others, the last
        before the earlier.
        """
        bearers = [
            (index, one)
            for index, (_, one) in enumerate(self.seen[-MOST_SEEN:])
            if one.kind in ("person", "office") and any(word in titles for word in self.called.get(one.value, ()))
        ]
        home = self.page.home or (bearers[0][1].country if bearers else "")
        ranked = [(self.times[one.value] > 1, one.country == home, index) for index, one in bearers]
        return bearers[ranked.index(max(ranked))][1] if bearers else None


def identify(page: Page) -> Page:
    """Identify all actors of a page.

    People who are named anywhere in the item are identified first, so that a headline's «президент
    Турции» meets the name that the text gives; then every actor in order.
    """
    page = page.with_day()
    full, actors = full_names(page), _actors(page)
    bearers, others, lands = _bearers(actors, full, page), _discovered(actors, page), _lands(actors, page)
    borne = {index: _borne(unit, bearers, others, page) for index, unit in actors}
    known = {index: _named(actor, page, full, lands) for index, actor in borne.items()}
    known = _called_by_one_word(known)
    people = [actor for actor in known.values() if actor.kind == "person" and actor.value]
    named = list({(one.value, one.country, one.office): one for one in people}.values())
    cast, units = Cast(page), list(page.units)
    leading = _leading(page)
    for index, unit in actors:
        subject = index in leading or is_nominative(unit)
        actor = _identify(known[index], cast, named, unit.first, subject=subject)
        cast.see(unit, actor, subject=subject)
        units[index] = Unit(unit.first, unit.last, unit.classes, unit.entries, unit.bits, actor)
    return page.with_units(units)


def _leading(page: Page) -> frozenset[int]:
    """Where the language has no cases: the units of the first actor of each sentence, which is its subject."""
    if page.lang != "en":
        return frozenset()
    first: dict[int, int] = {}
    for index, unit in _actors(page):
        sentence = bisect_right(page.analysis.sentences, (unit.first, len(page.analysis.words)))
        if sentence not in first or (_is_oblique(page.units[first[sentence]], page) and not _is_oblique(unit, page)):
            first[sentence] = index
    return frozenset(first.values())


def _is_oblique(unit: Unit, page: Page) -> bool:
    """True for somebody behind an English preposition, who is no subject («after a call with NN, MM said»)."""
    if page.lang != "en" or not unit.first:
        return False
    words = page.analysis.words
    behind = page.rules.words[page.lang]["before-objects"]
    return words[unit.first - 1].norm in behind and words[unit.first - 2].norm != "according"


def _actors(page: Page) -> list[tuple[int, Unit]]:
    return [(index, unit) for index, unit in page.read if isinstance(unit.payload, Actor)]


def _lands(actors: Sequence[tuple[int, Unit]], page: Page) -> dict[str, str]:
    """Map the folded family names of people whom the knowledge files lack to the country that stands by their name."""
    found: dict[str, str] = {}
    for index, unit in actors:
        land = _land(unit.payload, index, page) if unit.payload.name else ""
        for key in page.analysis.words[unit.payload.named[1] - 1].keys if land else ():
            found.setdefault(key, land)
    return found


def _land(actor: Actor, index: int, page: Page) -> str:
    """The country of an actor's office, or that of the words right before the name («المخرجة الدنماركية …»)."""
    if actor.nations:
        return actor.nations[0]
    before = page.units[index - 1] if index else None
    if before and isinstance(before.payload, Actor) and before.payload.nations:
        return before.payload.nations[0]  # «управделами президента Беларуси NN»
    nation = before.entries[:1] if before and "NATION" in before.classes else ()
    return next((entry.id for entry in nation if entry.kind == "country"), "")


def _named(actor: Actor, page: Page, full: Container[str], lands: Mapping[str, str]) -> Actor:
    if actor.people:
        person = choose(actor, page, full)
        tenure = person.office_on(page.day) if page.day else None
        office = actor.office or (tenure.office if tenure else "")
        sent = actor.office in SENT and tenure is not None  # the UN's envoy for Syria does not speak for Syria
        country = ((() if sent else actor.nations) or ((tenure.country,) if tenure else ()) or (person.country,))[0]
        return replace(actor, value=person.name, person_id=person.id, office=office, country=country)
    if actor.name and (people := _people_named(actor, page)):
        return _named(replace(actor, people=people, name=()), page, full, lands)
    if actor.name:
        country = actor.nations[0] if actor.nations else ""
        family = page.analysis.words[actor.named[1] - 1].keys
        land = country or next((lands[key] for key in family if key in lands), "")
        return replace(actor, value=latin_name(actor.name, page, land), country=country)
    return actor


def _people_named(actor: Actor, page: Page) -> tuple[str, ...]:
    return _misspelt_holder(actor, page) or known_people(actor.name, page) or _titled(actor, page)


def _titled(actor: Actor, page: Page) -> tuple[str, ...]:
    """Those of a family name behind a title who held such an office on the day («Secretary Kerry», «министр Шойгу»)."""
    if len(actor.name) != 1 or not page.day or actor.former:
        return ()
    found = titled_people(page.rules.segmenter.word(actor.name[0]).keys, actor.office, page)
    countries = actor.nations or (() if actor.office else _at_hand(actor, page))
    if not countries:
        return found if actor.office else ()
    people = page.rules.knowledge.people
    return tuple(id for id in found if any(held.country in countries for held in people[id].tenures))


def _at_hand(actor: Actor, page: Page) -> tuple[str, ...]:
    """Countries and bodies that the item names, with the one whose ministers are called secretaries."""
    named = _named_in(page) | {page.home}
    title = page.analysis.words[actor.named[0] - 1].norm if actor.named[0] else ""
    return (*named, "US") if title == "secretary" else tuple(named)


def _named_in(page: Page) -> frozenset[str]:
    return page.named


def _misspelt_holder(actor: Actor, page: Page) -> tuple[str, ...]:
    """The holder of the stated office on the day, where a word of the name is close to one of theirs."""
    nation = actor.nations[0] if actor.nations else page.home
    if not (actor.office and nation and page.day) or actor.former or actor.office in SENT:
        return ()
    holders = page.rules.knowledge.holders(nation, actor.office, page.day)
    return tuple(person.id for person in holders if resembles(actor.name, person, page.lang))


def _called_by_one_word(known: dict[int, Actor]) -> dict[int, Actor]:
    """Give a discovered name of one word («Mr Park») the person of whose name it is part, if there is just one."""
    full = {actor.value: actor for actor in known.values() if actor.kind == "person" and " " in actor.value}
    return {index: _bearer(actor, full) or actor for index, actor in known.items()}


def _bearer(actor: Actor, full: dict[str, Actor]) -> Actor | None:
    if actor.kind != "person" or actor.people or not actor.value or " " in actor.value:
        return None
    initial, _, family = actor.value.rpartition(".")
    bearers = [
        other
        for value, other in full.items()
        if family in value.split() and (not initial or value[:1] == initial[:1])  # «Б.Тарасюк» is Борис Тарасюк
    ]
    return _as(actor, bearers[0]) if len(bearers) == 1 else None


def full_names(page: Page) -> frozenset[str]:
    """Return the ids of the people whom the item names in two words or more by a name that nobody else bears."""
    return frozenset(
        id for _, unit in _actors(page) for id in unit.payload.people if _in_full(unit.payload, page) and _sole(unit)
    )


def _sole(unit: Unit) -> bool:
    return len(unit.payload.people) == 1


def _in_full(actor: Actor, page: Page) -> bool:
    """True for a name of two words or more, which does not begin with an article or the like («al-Otaibi»)."""
    first, last = actor.named
    return last - first > 1 and page.analysis.words[first].norm not in PARTICLES


def _bearers(actors: Sequence[tuple[int, Unit]], full: Container[str], page: Page) -> dict[str, str]:
    """Map the folded family names of the people named in full to their ids."""
    words = page.analysis.words
    return {
        key: unit.payload.people[0]
        for _, unit in actors
        if _in_full(unit.payload, page) and _sole(unit) and unit.payload.people[0] in full
        for key in words[unit.payload.named[1] - 1].keys
    }


def _discovered(actors: Sequence[tuple[int, Unit]], page: Page) -> dict[str, Actor]:
    """Map the folded family names of those whom knowledge lacks to where the item calls them by their full names."""
    found: dict[str, Actor] = {}
    for _, unit in actors:
        actor = unit.payload
        if actor.name and not actor.people and _in_full(actor, page):
            found.update(dict.fromkeys(page.analysis.words[actor.named[1] - 1].keys, actor))
    return found


def _borne(unit: Unit, bearers: Mapping[str, str], others: Mapping[str, Actor], page: Page) -> Actor:
    """Let a family name that stands alone mean whoever bears it in the item, not somebody better known."""
    actor: Actor = unit.payload
    alone = actor.rule == "name.short"
    if not (alone or (actor.rule.endswith(".honorific-name") and actor.people)):
        return actor
    if _in_full(actor, page) or not set(actor.people).isdisjoint(bearers.values()):
        return actor
    keys = page.analysis.words[actor.named[1] - 1].keys
    bearer = next((bearers[key] for key in keys if key in bearers), None)
    if bearer:
        return replace(actor, people=(bearer,))
    if other := next((others[key] for key in keys if key in others), None):
        return replace(actor, people=(), name=other.name, nations=actor.nations or other.nations)
    return actor if not alone or any(_is_plausible(id, page) for id in actor.people) else replace(actor, people=())


def _is_plausible(id: str, page: Page) -> bool:
    """True for whoever a family name alone may mean: who led on the day, or served a country that the item names."""
    tenures = page.rules.knowledge.people[id].tenures
    if any(one.office in WELL_KNOWN and (not page.day or _lately(one, page.day)) for one in tenures):
        return True
    named = _named_in(page)
    return any(one.country in named for one in tenures)


def _lately(tenure: Tenure, day: str) -> bool:
    """True for an office held on a day, or within a few years of it: «Netanyahu» out of office."""
    if tenure.covers(day):
        return True
    edges = (year for year in (tenure.first[:4], tenure.last[:4]) if year)
    return any(abs(int(year) - int(day[:4])) <= LATELY for year in edges)


LATELY = 3
"""Years before and after an office in which its holder is still called by the family name alone."""


def choose(actor: Actor, page: Page, full: Container[str]) -> Person:
    """Choose whom a name means: by stated office and country, by full names elsewhere, by who was in office."""
    people = [page.rules.knowledge.people[id] for id in actor.people]
    if len(people) == 1:
        return people[0]
    if page.day:
        return max(people, key=lambda person: support(person, actor, full, page.day))
    spoken = {(unit.payload.office, nation) for _, unit in _actors(page) for nation in unit.payload.nations}
    return max(people, key=lambda person: (_spoken_of(person, spoken), support(person, actor, full, page.day)))


def _spoken_of(person: Person, spoken: Container[tuple[str, str]]) -> bool:
    """True for one whose office the item names somewhere («Ukraine's foreign minister … Kuleba»)."""
    return any((tenure.office, tenure.country) in spoken for tenure in person.tenures)


def support(person: Person, actor: Actor, full: Container[str], day: str) -> tuple[int, str]:
    """Weigh what speaks for a name's meaning one of its bearers; ties go to who came into office last."""
    return sum(weight for weight, _ in grounds(person, actor, full, day)), max(
        (tenure.first for tenure in person.tenures), default=""
    )


def grounds(person: Person, actor: Actor, full: Container[str], day: str) -> Iterator[tuple[int, str]]:
    """Yield what speaks for one bearer of a name: its weight, and what it is in words."""
    held = [tenure for tenure in person.tenures if day and tenure.covers(day)]
    if person.id in full:
        yield 5, "the item names them in full"
    if actor.office and any(answers_to(tenure, actor.office) for tenure in held):
        yield 4, f"was {actor.office} on {day}"
    if actor.office and any(tenure.office == actor.office for tenure in person.tenures):
        yield 2, f"has been {actor.office}"
    if any(tenure.country in actor.nations for tenure in person.tenures):
        yield 3, "held office for the country that stands by the name"
    if held:
        yield 2, f"was in office on {day}"
    if any(tenure.office in FOREMOST for tenure in held):
        yield 1, "led a country or its diplomacy on that day"


def _identify(actor: Actor, cast: Cast, named: Sequence[Actor], token: int, *, subject: bool = False) -> Actor:
    if actor.kind == "person":
        return actor
    if actor.kind == "office" and actor.attributes.get("elect") and (elect := _elect(cast)):
        return _as(actor, elect)
    if actor.kind == "office":
        return (subject and _going_on(actor, cast)) or _holder(actor, cast, named)
    if actor.kind == "counterpart":
        return _counterpart(actor, cast, named)
    if actor.kind in ("leaders", "sides"):
        return _plural(actor, cast)
    if actor.kind == "pronoun":
        return _meant(actor, cast, named, token, subject=subject)
    return actor


def _meant(actor: Actor, cast: Cast, named: Sequence[Actor], token: int, *, subject: bool) -> Actor:
    """Whom a pronoun means: the last principal; for «سموه» one who bears such a title, or holds such an office.

    «Он» in the nominative goes on with the last subject, where the language shows it, though not with one of whom
    only a quotation before it speaks.
    """
    titles, offices = actor.attributes.get("titles"), actor.attributes.get("offices")
    if isinstance(titles, list) and (bearer := cast.titled(titles)):
        return _as(replace(actor, office=""), bearer)
    if actor.office:  # «جلالة الملك» before anybody is named
        return _holder(actor, cast, named)
    if isinstance(offices, list):
        person = (cast.page.home and cast.styled(actor, offices, cast.page.home)) or cast.styled(actor, offices)
        if person:
            return _as(replace(actor, office=""), person)
    gender = str(actor.attributes.get("gender") or "")
    for place, one in (
        reversed(cast.subjects if subject and cast.subjects else cast.seen)
        if not cast.oblique
        else _recent(cast, subject=subject)
    ):
        fits = one.kind in PRINCIPALS and one.value and _of_gender(one, gender, cast)
        if fits and not (subject and cast.quoted(place) and not cast.quoted(token)):
            return _as(replace(actor, office=""), one)
    return actor


def _recent(cast: Cast, *, subject: bool) -> Iterator[tuple[int, Actor]]:
    """Those who appeared, the last first; behind them those who stood behind a preposition («a meeting with NN»)."""
    if subject and cast.subjects:
        yield from reversed(cast.subjects)
        return
    yield from (place for place in reversed(cast.seen) if place[0] not in cast.oblique)
    yield from (place for place in reversed(cast.seen) if place[0] in cast.oblique)


def _elect(cast: Cast) -> Actor | None:
    """The last who was called «president-elect»."""
    called = (one for _, one in reversed(cast.seen) if one.kind == "person")
    return next((one for one in called if any(ELECT in word for word in cast.called.get(one.value, ()))), None)


ELECT = "elect"


def _of_gender(actor: Actor, gender: str, cast: Cast) -> bool:
    """False for a woman where the pronoun is a man's, or the other way round."""
    person = cast.knowledge.people.get(actor.person_id)
    return not gender or person is None or person.gender == gender


LEADING = frozenset({"head-of-state", "head-of-government", "foreign-minister"})
"""Offices whose holders the news means where several people bear a name."""
FOREMOST = LEADING | {"defence-minister"}
WELL_KNOWN = LEADING | {"spokesman", "head"}
"""Offices whose holders are called by their family name alone."""
DISTINCT = frozenset({"president", "king", "emir", "sultan", "emperor", "pope", "supreme-leader"})
"""Titles of heads of state that tell one from another."""
MINISTERS = frozenset(office for office in OFFICES if office.endswith("minister"))


def _alike(office: str, attributes: Mapping[str, object] | None = None) -> frozenset[str]:
    """The offices that a word for an office may mean: «the minister» any minister, unless it says of what."""
    anyone = office == "minister" and not (attributes or {}).get("portfolio")
    return MINISTERS if anyone else frozenset({office})


def _holder(actor: Actor, cast: Cast, named: Sequence[Actor]) -> Actor:
    nation = actor.nations[0] if actor.nations else ""
    if not actor.office:
        return replace(actor, value="")
    if not nation and len(str(actor.attributes.get("body") or "")) == 2:
        nation = str(actor.attributes["body"])  # only one country calls its minister so: «the Foreign Secretary»
    if not nation:
        return _unnamed(actor, cast, named)
    offices, title = _alike(actor.office, actor.attributes), str(actor.attributes.get("title") or "")
    for person in (cast.with_office(offices, nation, title), *named):
        if person and person.country == nation and _holds(person, offices, cast) and cast.bears(person, title):
            return _as(actor, person)
    own = [one for one in named if one.country == nation and cast.bears(one, title)]
    once = _only(own, offices, cast, _has_held) if not (cast.day or actor.former) else None
    return _as(actor, once) if once else _of_nation(actor, nation, cast)


def _of_nation(actor: Actor, nation: str, cast: Cast) -> Actor:
    """An office of a country that the item names nobody for: ``office@CC``, with the holder by tenure beside it."""
    title = str(actor.attributes.get("title") or "")
    known = bool(cast.day) and not actor.former
    holders = cast.knowledge.holders(nation, actor.office, cast.day, title=title) if known else []
    return replace(
        actor,
        value=f"{FLAT_OFFICES.get(actor.office, actor.office)}@{nation}",
        country=nation,
        resolved=holders[0].name if len(holders) == 1 else "",
    )


def _unnamed(actor: Actor, cast: Cast, named: Sequence[Actor]) -> Actor:
    """An office without a country: the own country's holder if the item names one, else the last one who held it.

    Where the item names nobody, it is the own country's office («The President spoke …» in a White House
    readout), or that of the body for which the office stands by itself («the Secretary-General»).
    """
    offices, title = _alike(actor.office, actor.attributes), str(actor.attributes.get("title") or "")
    home, named = cast.page.home, [one for one in named if cast.bears(one, title)]
    own = [one for one in named if one.country == home and one.office in offices and _so_called(one, actor, cast)]
    body = str(actor.attributes.get("body") or "")  # «the Secretary-General» is the UN's before another body's head
    plainly = {one.value: one for one in named if one.office in offices and not one.nations and one.country}
    person = (
        next(iter(own), None)
        or (next(iter(plainly.values())) if len(plainly) == 1 and not (home or body) else None)
        or (body and cast.with_office(offices, body))
        or cast.with_office(offices, title=title)
    )
    if person and home and person.country == home and not _so_called(person, actor, cast):
        person = next((one for one in reversed(named) if one.office in offices and one.country != home), None)
    if person is None and not (home and cast.day and cast.knowledge.holders(home, actor.office, cast.day)):
        person = _only(named, offices, cast, _holds if cast.day else _has_held)
    if person:
        return _as(actor, person)
    own_house = home if actor.office != "opposition-leader" else ""  # «زعيم حركة …» leads anybody
    nation = str(actor.attributes.get("body") or "") or own_house or _seated(actor.office, cast.page)
    return _of_nation(actor, nation, cast) if nation else replace(actor, value="")


def _going_on(actor: Actor, cast: Cast) -> Actor | None:
    """The last subject, where a bare office at the head of a sentence can be theirs («The prime minister spoke …»)."""
    if cast.page.lang != "en" or cast.page.home or actor.nations or not actor.office or not cast.subjects:
        return None
    last = cast.subjects[-1][1]
    fits = bool(last.value) and cast.bears(last, str(actor.attributes.get("title") or ""))
    return _as(actor, last) if fits and _holds(last, _alike(actor.office, actor.attributes), cast) else None


def _seated(office: str, page: Page) -> str:
    """The only country whose seat the item names for an office («… to Downing Street»), or an empty string."""
    seats = {
        entry.id
        for hit in page.names
        for entry in hit.entries[:1]
        if entry.form == "seat" and entry.attributes.get("of") == office
    }
    return next(iter(seats)) if len(seats) == 1 else ""


def _so_called(person: Actor, actor: Actor, cast: Cast) -> bool:
    """False for a Secretary of State where «the foreign minister» speaks of another country's."""
    known = cast.knowledge.people.get(person.person_id)
    if known is None or not cast.page.home or not cast.day or actor.office != "foreign-minister":
        return bool(cast.page.home)
    titles = {tenure.title for tenure in known.tenures if tenure.office == actor.office and tenure.covers(cast.day)}
    return (actor.attributes.get("body") == "US") == ("secretary-of-state" in titles)


def _only(
    named: Sequence[Actor], offices: Container[str], cast: Cast, held: Callable[[Actor, Container[str], Cast], bool]
) -> Actor | None:
    values = {actor.value: actor for actor in named if held(actor, offices, cast)}
    return next(iter(values.values())) if len(values) == 1 else None


def _holds(person: Actor, offices: Container[str], cast: Cast) -> bool:
    if person.office in offices:
        return True
    known = cast.knowledge.people.get(person.person_id)
    return bool(known and cast.day and any(t.office in offices and t.covers(cast.day) for t in known.tenures))


def _has_held(person: Actor, offices: Container[str], cast: Cast) -> bool:
    """True for one who has ever held an office, for items whose day of publication nothing tells."""
    known = cast.knowledge.people.get(person.person_id)
    return person.office in offices or bool(known and any(tenure.office in offices for tenure in known.tenures))


def _as(actor: Actor, person: Actor) -> Actor:
    return replace(
        actor,
        value=person.value,
        country=person.country,
        person_id=person.person_id,
        office=actor.office or person.office,
    )


def _counterpart(actor: Actor, cast: Cast, named: Sequence[Actor]) -> Actor:
    office = next((one.office for _, one in reversed(cast.seen) if one.kind in ("person", "office") and one.office), "")
    return _holder(replace(actor, office=office), cast, named) if office else actor


def _of_nations(actor: Actor, cast: Cast) -> Actor:
    """The principals of the countries that stand with «the two presidents»."""
    office = str(actor.attributes.get("office") or actor.office or "head-of-state")
    held = [cast.with_office(_alike(office), nation) for nation in actor.nations]
    values = [
        one.value if one else f"{FLAT_OFFICES.get(office, office)}@{nation}"
        for one, nation in zip(held, actor.nations, strict=True)
    ]
    return replace(actor, members=tuple(values))


def _is_head(one: Actor, cast: Cast) -> bool:
    """True for a head of state or government, who is none of «the two ministers»."""
    return _holds(one, HEADS, cast) and not _holds(one, MINISTERS, cast)


HEADS = frozenset({"head-of-state", "head-of-government"})


def _plural(actor: Actor, cast: Cast) -> Actor:
    if len(actor.nations) > 1:
        return _of_nations(actor, cast)
    members: dict[str, Actor] = {}
    for _, one in reversed(cast.seen):
        if (
            one.kind in PRINCIPALS
            and one.value
            and one.country
            and one.country not in {m.country for m in members.values()}
            and not (actor.attributes.get("ministers") and _is_head(one, cast))
        ):
            members[one.value] = one
        if len(members) == (actor.number or 2):
            break
    ordered = list(reversed(members.values()))
    values = [one.country if actor.kind == "sides" else one.value for one in ordered]
    return replace(actor, members=tuple(values))
