"""What an item points to: agreements, resolutions, statements and meetings of another day."""

from datetime import date

import pytest

from readout.extraction.reader import read_document
from readout.extraction.rules import load_rules
from readout.model import Document, Reference

CASES = [
    (
        "en",
        "They called for the implementation of UN Security Council Resolution 2216.",
        ["resolution - UN Security Council Resolution 2216"],
    ),
    (
        "en",
        "They welcomed the Abraham Accords and the Negev Summit.",
        ["agreement - Abraham Accords", "meeting - Negev Summit"],
    ),
    (
        "en",
        "He recalled the agreement reached between Greece and Turkey on 4 June 2020.",
        ["agreement 2020-06-04 agreement"],
    ),
    ("en", "The deal will be reached soon. They want a ceasefire.", []),
    (
        "ru",
        "Он напомнил о Стокгольмском соглашении и о резолюции Совета Безопасности ООН № 2254.",
        ["agreement - Stockholm Agreement", "resolution - UN Security Council Resolution 2254"],
    ),
    ("ru", "Планируется подписание ряда двусторонних документов.", ["agreement - документов"]),
    ("ru", "Стороны обсудили торговлю и развитие отношений.", []),
    (
        "ar",
        "دعا إلى تنفيذ اتفاق ستوكهولم وقرار مجلس الأمن رقم 2254.",
        ["agreement - Stockholm Agreement", "resolution - UN Security Council Resolution 2254"],
    ),
    ("ar", "وكانت روسيا قد أعلنت في 17 يوليو تعليق مشاركتها.", ["statement 2023-07-17 أعلنت"]),
    ("ar", "وحلت محل معاهدة فرساي الموقعة في 28 حزيران 1919.", ["agreement 1919-06-28 معاهدة"]),
    ("ar", "بحث الجانبان سبل تعزيز التعاون.", []),
]


def _told(reference: Reference) -> str:
    return f"{reference.kind} {reference.date.value if reference.date else '-'} {reference.name}"


def _references(text: str, lang: str) -> tuple[Reference, ...]:
    return read_document(Document("case", text, published=date(2023, 7, 21), lang=lang), load_rules()).references


@pytest.mark.parametrize(("lang", "text", "expected"), CASES)
def test_references_are_read(lang: str, text: str, expected: list[str]) -> None:
    references = _references(text, lang)
    assert sorted(_told(reference) for reference in references) == sorted(expected)
    assert all(text[one.start : one.end] == one.quote for reference in references for one in reference.evidence)


def test_a_statement_of_three_leaders_of_a_day_is_an_agreement_for_each_of_its_days() -> None:
    text = "وفق تصريحات قادة روسيا وأرمينيا وأذربيجان، بتاريخ 9 نوفمبر 2020 و11 يناير 2021."
    references = _references(text, "ar")
    assert [(one.kind, one.date and one.date.value) for one in references] == [
        ("agreement", "2020-11-09"),
        ("agreement", "2021-01-11"),
    ]
    assert all({party.value for party in one.parties} == {"RU", "AM", "AZ"} for one in references)


def test_an_anniversary_names_the_day_of_a_treaty() -> None:
    (reference,) = _references("تحل في 24 تموز/يوليو الذكرى المئوية لمعاهدة لوزان.", "ar")
    assert reference.date is not None
    assert (reference.name, reference.date.value) == ("Treaty of Lausanne", "1923-07-24")


def test_the_parties_of_a_visit_are_countries() -> None:
    text = "Речь шла о договорённостях, достигнутых в ходе визита Президента России в Казахстан в ноябре 2022 года."
    references = _references(text, "ru")
    assert {one.kind for one in references} == {"agreement", "visit"}
    visit = next(one for one in references if one.kind == "visit")
    assert [party.value for party in visit.parties] == ["RU", "KZ"]
