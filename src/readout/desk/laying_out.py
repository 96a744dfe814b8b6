"""Laying out each part of a reading."""

from collections.abc import Iterable, Mapping, Sequence

from readout.desk.layout import Entry, Layout, Row, Section, Setter, Shown, full_rows
from readout.desk.links import country_path, person_path
from readout.desk.tongue import Tongue
from readout.model import Contact, DateMention, Figure, Mention, Participant, Reading, Reference, Statement, Value

BOUNDS = {"at-least": "≥ ", "at-most": "≤ ", "about": "≈ ", "exact": ""}


def lay_out(reading: Reading, tongue: Tongue) -> Layout:
    """Lay out a reading in the reader's language; parts that say nothing are left out."""
    setter = Setter(reading, tongue)
    again = _told_again(reading)
    parts = (
        Section("contacts", tuple(_contact(setter, at, one) for at, one in enumerate(reading.contacts))),
        Section("statements", tuple(_statement(setter, at, one, again) for at, one in enumerate(reading.statements))),
        _mentions(setter, "persons", reading.persons),
        _mentions(setter, "countries", reading.countries),
        _mentions(setter, "organisations", reading.organisations),
        Section("figures", tuple(_figure(setter, at, one) for at, one in enumerate(reading.figures))),
        Section("references", tuple(_reference(setter, at, one) for at, one in enumerate(reading.references))),
        Section("dates", tuple(Entry(_date(setter, at, one)) for at, one in enumerate(reading.dates)), is_list=True),
        _about(setter, reading),
    )
    return Layout(tuple(part for part in parts if part.entries), setter.values)


def _contact(setter: Setter, at: int, contact: Contact) -> Entry:
    path, tongue = f"contacts[{at}]", setter.tongue
    words = f"{tongue.word('channel', contact.channel.value)}"
    head = setter.set(path, "contact", "contact", words, contact.evidence)
    chips = (
        setter.value(f"{path}.channel", "contact", "channel", contact.channel, words),
        setter.value(f"{path}.status", "contact", "status", contact.status, tongue.word("status", contact.status.value),
                     note=contact.status.value),
    )  # fmt: skip
    rows = (
        setter.row("date", [_day(setter, f"{path}.date", "date", contact.date)]),
        setter.row("participants", (_participant(setter, f"{path}.participants[{n}]", one)
                                    for n, one in enumerate(contact.participants))),
        setter.row("sides", _places(setter, f"{path}.countries", "sides", contact.countries)),
        setter.row("initiator", [_voice(setter, f"{path}.initiator", "initiator", contact.initiator)]),
        setter.row("place", [_place(setter, f"{path}.place", contact.place)]),
        setter.row("subjects", (setter.value(f"{path}.subjects[{n}]", "subject", "subjects", one,
                                             tongue.word("subject", one.value))
                                for n, one in enumerate(contact.subjects))),
        setter.row("situations", _places(setter, f"{path}.situations", "situations", contact.situations)),
        setter.row("sources", (setter.voice(f"{path}.sources[{n}]", "sources", one)
                               for n, one in enumerate(contact.sources))),
    )  # fmt: skip
    return Entry(head, full_rows(rows), chips)


def _day(setter: Setter, path: str, label: str, found: Value[str] | None) -> Shown | None:
    return setter.value(path, "date", label, found, setter.tongue.date(found.value, "long")) if found else None


def _voice(setter: Setter, path: str, label: str, found: Value[str] | None) -> Shown | None:
    return setter.voice(path, label, found) if found else None


def _place(setter: Setter, path: str, found: Value[str] | None) -> Shown | None:
    return setter.value(path, "place", "place", found, setter.tongue.place(found.value)) if found else None


def _participant(setter: Setter, path: str, one: Participant) -> Shown:
    tongue = setter.tongue
    office = "@" in one.value
    name = tongue.office(one.value) if office else tongue.person(one.person_id or one.value, _given(setter, one))
    role = tongue.role(one.office, one.country, one.person_id)
    note = tongue.anyone(one.resolved) if office and one.resolved else "" if office else role
    key = one.person_id or ("" if office else one.value)
    href = person_path(key) if key else ""
    return setter.set(
        path, "person", "participants", name, one.evidence, href=href, note=note, confidence=one.confidence
    )


def _given(setter: Setter, one: Participant) -> dict[str, str]:
    found = next((person for person in setter.reading.persons if person.value == one.value), None)
    return (dict(found.names) if found else {}) | {"en": one.value}


def _places(setter: Setter, path: str, label: str, values: Iterable[Value[str]]) -> list[Shown]:
    return [
        setter.value(f"{path}[{n}]", "country" if label == "sides" else "place", label, one,
                     setter.tongue.place(one.value), href=setter.page_of(one.value))
        for n, one in enumerate(values)
    ]  # fmt: skip


def _statement(setter: Setter, at: int, one: Statement, again: Mapping[int, Sequence[int]]) -> Entry:
    path, tongue = f"statements[{at}]", setter.tongue
    words = " ".join(one.evidence[0].quote.split())
    head = setter.set(
        path, "statement", "statement", words, one.evidence, confidence=one.confidence, lang=setter.reading.lang,
        note="quoted" if one.quoted or one.direct else "",
    )  # fmt: skip
    act = setter.value(f"{path}.act", "voice", "act", one.act, tongue.word("deed", one.act.value))
    voices = tuple(setter.voice(f"{path}.speakers[{n}]", "speaker", who) for n, who in enumerate(one.speakers))
    through = setter.row("via", (setter.voice(f"{path}.via[{n}]", "via", who) for n, who in enumerate(one.via)))
    return Entry(head, full_rows([through, *_tellings(setter, one, again.get(at, ()))]), (act,), voices)


def _told_again(reading: Reading) -> Mapping[int, Sequence[int]]:
    """The numbers of the later tellings of a statement, by the number of the first."""
    found: dict[int, list[int]] = {}
    for at, one in enumerate(reading.statements):
        if one.same_as >= 0:
            found.setdefault(one.same_as, []).append(at)
    return found


def _tellings(setter: Setter, one: Statement, again: Sequence[int]) -> list[Row]:
    """The other places where the item tells a statement: of the first telling the later ones, of those the first."""
    told = setter.reading.statements
    first = [one.same_as] if one.same_as >= 0 else []
    return [
        setter.row("told-again", (_telling(setter, n, "told-again", told[n]) for n in again)),
        setter.row("told-before", (_telling(setter, n, "told-before", told[n]) for n in first)),
    ]


def _telling(setter: Setter, at: int, label: str, one: Statement) -> Shown:
    words = " ".join(one.evidence[0].quote.split())
    short = words if len(words) <= TELLING else words[:TELLING].rsplit(" ", 1)[0] + " …"
    return setter.set(f"statements[{at}]", "statement", label, short, one.evidence, lang=setter.reading.lang)


TELLING = 90
"""Letters of another telling that are shown."""


def _mentions(setter: Setter, name: str, mentions: tuple[Mention, ...]) -> Section:
    entries = (Entry(_mention(setter, f"{name}[{at}]", one)) for at, one in enumerate(mentions))
    return Section(name, tuple(entries), is_list=True)


def _mention(setter: Setter, path: str, one: Mention) -> Shown:
    href = person_path(one.id or one.value) if one.kind == "person" else country_path(one.value)
    office, at_sign, side = one.detail.partition("@")
    role = setter.tongue.role(office, side, one.id) if at_sign else ""
    times = f"{len(one.evidence)}×" if len(one.evidence) > 1 else ""
    return setter.set(
        path, one.kind, one.kind, setter.name_of(one), one.evidence, href=href, confidence=one.confidence,
        note=" · ".join(filter(None, (role, times))),
    )  # fmt: skip


def _figure(setter: Setter, at: int, one: Figure) -> Entry:
    path, tongue = f"figures[{at}]", setter.tongue
    number = BOUNDS.get(one.bound, "") + tongue.number(one.value)
    if one.upper is not None:
        number += f"–{tongue.number(one.upper)}"
    words = " · ".join(filter(None, (f"{number} {tongue.word('counted', one.what)}", one.who)))
    head = setter.set(path, "figure", "figure", words, one.evidence, confidence=one.confidence)
    rows = (
        setter.row("place", [_place(setter, f"{path}.place", one.place)]),
        setter.row("speaker", [_voice(setter, f"{path}.speaker", "speaker", one.speaker)]),
    )  # fmt: skip
    return Entry(head, full_rows(rows))


def _reference(setter: Setter, at: int, one: Reference) -> Entry:
    path, tongue = f"references[{at}]", setter.tongue
    words = " · ".join(filter(None, (tongue.word("reference", one.kind), one.name)))
    head = setter.set(path, "reference", "reference", words, one.evidence, confidence=one.confidence)
    rows = (
        setter.row("date", [_day(setter, f"{path}.date", "date", one.date)]),
        setter.row(
            "parties", (setter.voice(f"{path}.parties[{n}]", "parties", who) for n, who in enumerate(one.parties))
        ),
    )
    return Entry(head, full_rows(rows))


def _date(setter: Setter, at: int, one: DateMention) -> Shown:
    known = setter.tongue.date(one.value) if one.value else setter.tongue.say("date-unresolved")
    text = " ".join(filter(None, (known, one.time)))
    return setter.set(f"dates[{at}]", "date", "date", text, one.evidence, confidence=one.confidence, note=one.text)


def _about(setter: Setter, reading: Reading) -> Section:
    tongue = setter.tongue
    rows: tuple[Row, ...] = (
        setter.row("published", [_day(setter, "published", "published", reading.published)]),
        setter.row("publisher", [_voice(setter, "publisher", "publisher", reading.publisher)]),
        setter.row("credits", (setter.voice(f"credits[{n}]", "credits", one) for n, one in enumerate(reading.credits))),
        setter.row("photo-credits", (setter.voice(f"photo_credits[{n}]", "photo-credits", one)
                                     for n, one in enumerate(reading.photo_credits))),
        setter.row("languages", (setter.value(f"languages[{n}]", "other", "languages", one,
                                              tongue.word("lang", one.value))
                                 for n, one in enumerate(reading.languages))),
    )  # fmt: skip
    return Section("about", tuple(Entry(row.values[0], (row,)) for row in full_rows(rows)))
