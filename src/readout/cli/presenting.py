"""Readings, contacts and items as people read them in a terminal."""

from collections.abc import Iterable, Sequence

from readout.cli.tables import line, show, table
from readout.model import Contact, Document, Figure, Participant, Reading, Statement, Value
from readout.model.reading import Mention

DOT = " · "
SNIPPET = 110  # characters of a statement that a table shows


def present(document: Document, reading: Reading) -> None:
    """Print what one item says."""
    title = reading.title.value if reading.title else document.title or document.text.strip().split("\n")[0]
    line(title, style="bold")
    line(reading.id, reading.lang, _plain(reading.published), _plain(reading.publisher), style="dim")
    _contacts(reading.contacts)
    _facts(reading)
    _statements(document, reading.statements)
    for doubt in reading.doubts:
        line(f"? {doubt}", style="yellow")
    line("")


def _plain(value: Value[str] | None) -> str:
    return value.value if value else ""


def _plains(values: Iterable[Value[str]]) -> str:
    return ", ".join(value.value for value in values)


def _contacts(contacts: Sequence[Contact]) -> None:
    if not contacts:
        line(" no contact", style="dim")
        return
    head = ("contact", "date", "participants", "about", "circumstances")
    rows = [
        (
            f"{contact.channel.value}\n{contact.status.value}",
            _plain(contact.date),
            "\n".join(map(name_of, contact.participants)) or _plains(contact.countries),
            "\n".join(filter(None, (_plains(contact.subjects), _plains(contact.situations)))),
            _circumstances(contact),
        )
        for contact in contacts
    ]
    show(table(head, rows, wide=(3,), whole=(0, 1)))


def _circumstances(contact: Contact) -> str:
    """Write where a contact took place or will, at whose initiative, and who reported it."""
    told = (
        ("place", _plain(contact.place)),
        ("initiative", _plain(contact.initiator)),
        ("reported by", _plains(contact.sources)),
    )
    return "\n".join(f"{name}: {value}" for name, value in told if value)


def name_of(participant: Participant) -> str:
    """Write a participant with office and country, and the holder by tenure where the item names nobody."""
    if "@" in participant.value:
        return f"{participant.value} ({participant.resolved})" if participant.resolved else participant.value
    role = ", ".join(filter(None, (participant.office, participant.country)))
    return f"{participant.value} ({role})" if role else participant.value


def _facts(reading: Reading) -> None:
    facts = (
        ("persons", _names(reading.persons)),
        ("countries", _names(reading.countries)),
        ("organisations", _names(reading.organisations)),
        ("dates", DOT.join(f"{one.text} = {one.value or '?'}" for one in reading.dates)),
        ("figures", DOT.join(map(_figure, reading.figures))),
        ("references", DOT.join(_reference(one.kind, _plain(one.date), one.name) for one in reading.references)),
        ("credits", _plains(reading.credits)),
        ("photographs", _plains(reading.photo_credits)),
        ("languages", _plains(reading.languages)),
    )
    rows = [fact for fact in facts if fact[1]]
    if rows:
        show(table(("", ""), rows, wide=(1,)))


def _names(mentions: Iterable[Mention]) -> str:
    return DOT.join(mention.value for mention in mentions)


def _figure(figure: Figure) -> str:
    """Write a figure with what it counts and where: «at least 13 killed, Turkish citizens, Iraq»."""
    bound = "" if figure.bound == "exact" else figure.bound.replace("-", " ")
    number = _number(figure.value) + (f"–{_number(figure.upper)}" if figure.upper else "")
    counted = " ".join(filter(None, (bound, number, figure.what)))
    return ", ".join(filter(None, (counted, figure.who, _plain(figure.place))))


def _number(value: float) -> str:
    return f"{int(value):,}" if value == int(value) else f"{value:,}"


def _reference(kind: str, day: str, name: str) -> str:
    return " ".join(filter(None, (kind, day, name)))


def _statements(document: Document, statements: Sequence[Statement]) -> None:
    rows = [
        (
            _plains(statement.speakers) or "?",
            statement.act.value,
            _marked(shorten(statement.span.of(document.text)), statement.quoted),
            " ← ".join(via.value for via in statement.via),
        )
        for statement in statements
    ]
    if rows:
        show(table(("who says", "act", "what", "through"), rows, wide=(2,)))


def _marked(words: str, quoted: bool) -> str:
    return f"«{words}»" if quoted else words


def shorten(words: str, limit: int = SNIPPET) -> str:
    """Put words on one line, cut where they are too many."""
    words = " ".join(words.split())
    return words if len(words) <= limit else words[:limit].rsplit(" ", 1)[0] + " …"
