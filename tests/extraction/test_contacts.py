"""What contacts an item reports: sentences in the manner of the genre with what they tell."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from readout.extraction.reader import read_document
from readout.extraction.rules import load_rules
from readout.model import Contact, Document

PUBLISHED = date(2024, 5, 15)
CASES: list[dict[str, Any]] = [
    case
    for file in sorted(Path(__file__).parent.glob("contacts*.yml"))
    for case in yaml.safe_load(file.read_text(encoding="utf-8"))
]


def told(contact: Contact) -> str:
    """Write a contact as «channel status date: participants @ place < initiator»."""
    day = contact.date.value if contact.date else "-"
    people = " + ".join(participant.value for participant in contact.participants)
    place = f" @ {contact.place.value}" if contact.place else ""
    initiator = f" < {contact.initiator.value}" if contact.initiator else ""
    return f"{contact.channel.value} {contact.status.value} {day}: {people}{place}{initiator}"


def contacts(text: str, lang: str, url: str = "", published: date = PUBLISHED) -> list[str]:
    """Read an item published on 15 May 2024, or on the day given."""
    document = Document("item", text, published=published, lang=lang, url=url)
    return [told(contact) for contact in read_document(document, load_rules()).contacts]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:40])
def test_item_tells(case: dict[str, Any]) -> None:
    assert contacts(case["text"], case["lang"], published=case.get("published", PUBLISHED)) == case["told"]


def test_an_office_that_spoke_with_somebody_telephoned() -> None:
    text = "President Biden spoke today with President Emmanuel Macron of France."
    assert contacts(text, "en", "https://www.whitehouse.gov/x") == [
        "phone held 2024-05-15: Joe Biden + Emmanuel Macron"
    ]
    assert contacts(text, "en") == ["unspecified held 2024-05-15: Joe Biden + Emmanuel Macron"]


def test_every_value_points_at_its_words() -> None:
    text = "14 мая состоялся телефонный разговор Владимира Путина с Президентом Турции Реджепом Тайипом Эрдоганом."
    contact = read_document(Document("item", text, published=PUBLISHED, lang="ru"), load_rules()).contacts[0]
    values = [contact.channel, contact.status, contact.date, *contact.countries, *contact.subjects]
    pieces = [evidence for value in values if value for evidence in value.evidence]
    pieces += [evidence for participant in contact.participants for evidence in participant.evidence]
    assert pieces
    assert all(text[evidence.start : evidence.end] == evidence.quote for evidence in pieces)


def test_subjects_and_situations_are_those_discussed() -> None:
    text = (
        "بحث الرئيس المصري عبد الفتاح السيسي هاتفيا مع الرئيس التركي رجب طيب أردوغان "
        "وقف إطلاق النار في غزة والتبادل التجاري.\n"
        "ويذكر أن زلزالا ضرب اليابان أمس."
    )
    contact = read_document(Document("item", text, published=PUBLISHED, lang="ar"), load_rules()).contacts[0]
    assert {subject.value for subject in contact.subjects} == {"conflict-settlement", "trade-economy"}
    assert {situation.value for situation in contact.situations} == {"Gaza"}
