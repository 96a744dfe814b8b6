"""A reading laid out for the page: sections of values, each with the words that carry it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from readout.desk.links import country_path, person_path
from readout.desk.tongue import Tongue
from readout.model import Evidence, Reading, Value
from readout.model.reading import Mention


@dataclass(frozen=True, slots=True)
class Shown:
    """One value as the page shows it.

    Attributes:
        id: Its id in the page.
        path: Where it stands in the reading: ``contacts[0].date``.
        group: How its words are marked: ``person``, ``country``, ``date``, ….
        label: The field's name in the reader's language.
        text: The value in the reader's language.
        evidence: The words that carry it.
        href: Page of the person or country, or empty.
        kind: ``stated``, ``resolved``, ``inferred``, ``metadata``, or empty.
        confidence: 0 to 1.
        note: What else is said of it: an office, how often it is named; or empty.
        lang: Language of the text where it is verbatim; or empty.
    """

    id: str
    path: str
    group: str
    label: str
    text: str
    evidence: tuple[Evidence, ...]
    href: str = ""
    kind: str = ""
    confidence: float = 1.0
    note: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """Values of one field."""

    label: str
    values: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One contact, statement or other thing: what it is, and its fields.

    Attributes:
        head: What it is.
        rows: Its fields.
        chips: What stands beside the head: channel and status, or the act.
        voices: Who says it.
    """

    head: Shown
    rows: tuple[Row, ...] = ()
    chips: tuple[Shown, ...] = ()
    voices: tuple[Shown, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the reading.

    Attributes:
        name: Names the message ``section-<name>``.
        entries: Its entries.
        is_list: True where the entries are single values, set side by side.
    """

    name: str
    entries: tuple[Entry, ...]
    is_list: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """All sections, and every value by its id."""

    sections: tuple[Section, ...]
    values: dict[str, Shown] = field(default_factory=dict)


@dataclass(slots=True)
class Setter:
    """Sets values one after the other and numbers them.

    Attributes:
        reading: What is laid out.
        tongue: The reader's language.
        values: The values set so far.
    """

    reading: Reading
    tongue: Tongue
    values: dict[str, Shown] = field(default_factory=dict)

    def set(
        self, path: str, group: str, label: str, text: str, evidence: tuple[Evidence, ...], **more: object
    ) -> Shown:
        """Set one value."""
        name = f"v{len(self.values)}"
        shown = Shown(name, path, group, self.tongue.say(f"field-{label}"), text, evidence, **more)  # type: ignore[arg-type]
        self.values[name] = shown
        return shown

    def value(self, path: str, group: str, label: str, found: Value[str], text: str, **more: object) -> Shown:
        """Set a value of the model."""
        return self.set(path, group, label, text, found.evidence, kind=found.kind, confidence=found.confidence, **more)

    def row(self, label: str, values: Iterable[Shown | None]) -> Row:
        """Make a row; values that are not there are left out."""
        return Row(self.tongue.say(f"field-{label}"), tuple(value for value in values if value))

    def voice(self, path: str, label: str, found: Value[str]) -> Shown:
        """Set whoever speaks or reports, with their page."""
        return self.value(path, "voice", label, found, self.tongue.anyone(found.value), href=self.page_of(found.value))

    def page_of(self, value: str) -> str:
        """Return the page of a person, country or body that the reading names, or an empty string."""
        person = next((one for one in self.reading.persons if one.value == value), None)
        if person:
            return person_path(person.id or person.value)
        others = self.reading.countries + self.reading.organisations
        return country_path(value) if any(one.value == value for one in others) else ""

    def name_of(self, mention: Mention) -> str:
        """Name a person, country or organisation of the reading."""
        if mention.kind == "person":
            return self.tongue.person(mention.id or mention.value, dict(mention.names) | {"en": mention.value})
        return self.tongue.country(mention.value)


def full_rows(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Leave out rows without values."""
    return tuple(row for row in rows if row.values)
