"""Small readings made by hand, for tests of what is done with readings."""

from datetime import date
from hashlib import sha256

from readout.model import (
    Contact,
    DateMention,
    Document,
    Evidence,
    Figure,
    Mention,
    Participant,
    Reading,
    Reference,
    Span,
    Statement,
    Value,
)

ARABIC = "بحث الرئيس الروسي فلاديمير بوتين وإردوغان هاتفيا يوم 18 فبراير 2021 التعاون في قطاع الطاقة."
RUSSIAN = "Владимир Путин и Реджеп Тайип Эрдоган 18 февраля 2021 года обсудили по телефону ещё энергетику."
ENGLISH = "Presidents Putin and Erdogan spoke by telephone on 18 February 2021 and discussed energy."

PUTIN = ("putin", "Vladimir Putin", (("ar", "فلاديمير بوتين"), ("en", "Vladimir Putin"), ("ru", "Владимир Путин")))
ERDOGAN = (
    "erdogan",
    "Recep Tayyip Erdogan",
    (("ar", "رجب طيب إردوغان"), ("en", "Recep Tayyip Erdogan"), ("ru", "Реджеп Тайип Эрдоган")),
)
MACRON = ("macron", "Emmanuel Macron", (("fr", "Emmanuel Macron"), ("ru", "Эммануэль Макрон")))


def document(
    text: str = ENGLISH, *, name: str = "", url: str = "", lang: str = "en", published: date | None = None
) -> Document:
    """Make an item; its id is a hash of its content unless ``name`` is given."""
    digest = sha256(text.encode()).hexdigest()
    day = published or date(2021, 2, 18)
    return Document(name or digest[:16], text, url=url, lang=lang, published=day, source=f"{name or digest[:8]}.txt",
                    content_hash=digest)  # fmt: skip


def evidence(text: str, words: str = "") -> tuple[Evidence, ...]:
    """Point at words of a text; at its first letter if none are named."""
    at = text.find(words) if words else 0
    return (Evidence(at, at + (len(words) or 1), words or text[:1], "test"),)


def value(text: str, what: str) -> Value[str]:
    """Make a value that rests on the text's first letter."""
    return Value(what, evidence(text))


def reading(
    item: Document,
    *,
    people: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...] = (PUTIN, ERDOGAN),
    countries: tuple[str, ...] = ("RU", "TR"),
    channel: str = "phone",
    status: str = "held",
    day: str | None = "2021-02-18",
    subjects: tuple[str, ...] = ("energy",),
    rules: str = "rules-1",
) -> Reading:
    """Make a reading of one contact, with a little of everything else."""
    text = item.text
    contact = Contact(
        evidence(text),
        value(text, channel),
        value(text, status),
        date=value(text, day) if day else None,
        participants=tuple(
            Participant(name, evidence(text), name=name, romanised=name, office="head-of-state", country=code,
                        person_id=key)
            for (key, name, _), code in zip(people, countries, strict=False)
        ),
        countries=tuple(value(text, code) for code in countries),
        subjects=tuple(value(text, subject) for subject in subjects),
        situations=(value(text, "SY"), value(text, "Nagorno-Karabakh")),
        sources=(value(text, "Kremlin"),),
    )  # fmt: skip
    return Reading(
        item.id,
        item.lang,
        published=value(text, item.published.isoformat()) if item.published else None,
        persons=tuple(Mention(name, "person", evidence(text), key, (name,), names) for key, name, names in people),
        countries=tuple(Mention(code, "country", evidence(text)) for code in countries),
        organisations=(Mention("TASS", "organisation", evidence(text), detail="agency"),),
        contacts=(contact,) if people else (),
        statements=(Statement(Span(0, 5), True, value(text, "affirm"), (value(text, "RU"), value(text, "TR")),
                              (value(text, "Kremlin"),), evidence(text)),),
        figures=(Figure(13, "killed", evidence(text), who="citizens", place=value(text, "Iraq")),),
        references=(Reference("agreement", evidence(text), value(text, "2020-11-09"),
                              (value(text, "RU"), value(text, "AM"))),),
        dates=(DateMention("18 February 2021", day, evidence(text)),),
        rules_version=rules,
    )  # fmt: skip


def quiet(item: Document) -> Reading:
    """Make a reading of an item that tells of no contact."""
    return reading(item, people=(), countries=())
