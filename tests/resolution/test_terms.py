"""Words that tell sides apart are found in every form in which a text has them."""

import pytest

from readout.resolution.terms import find_terms, strengths, stronger
from readout.resolution.wordlists import vocabulary


@pytest.mark.parametrize(
    ("lang", "text", "group", "stance"),
    [
        ("ru", "Президент сообщил о ходе специальной военной операции.", "ua-war", "Russia"),
        ("ru", "Шла речь о последствиях полномасштабного вторжения.", "ua-war", "Ukraine, its allies"),
        ("ru", "Задачи СВО будут выполнены.", "ua-war", "Russia"),
        ("en", "He spoke of the full-scale invasion.", "ua-war", "Ukraine, its allies"),
        ("ar", "تطرق إلى العملية العسكرية الخاصة في أوكرانيا", "ua-war", "Russia"),
        ("ar", "تحدث عن الغزو الروسي لبلاده", "ua-war", "Ukraine, its allies"),
        ("ru", "о незаконной аннексии Крыма", "ua-crimea-2014", "Ukraine, its allies"),
        ("ru", "после воссоединения Крыма с Россией", "ua-crimea-2014", "Russia"),
    ],
)
def test_rival_names_are_found_in_every_form(lang: str, text: str, group: str, stance: str) -> None:
    assert (group, stance) in {(one.group, one.value) for one in find_terms("rival-terms", text, lang)}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Вот что сказал президент об оркестре и освободительном движении."),
        ("en", "They signed the SMOG treaty."),
        ("ar", "بحث الجانبان الزراعة والسياحة"),
    ],
)
def test_other_words_are_none(lang: str, text: str) -> None:
    assert [one.group for one in find_terms("rival-terms", text, lang) if one.group.startswith("ua-")] == []


def test_the_words_found_stand_in_the_text() -> None:
    text = "Ёлка. Речь шла о специальной военной операции."
    term = next(one for one in find_terms("rival-terms", text, "ru") if one.group == "ua-war")
    assert term.span.of(text) == "специальной военной операции"


def test_there_are_a_hundred_pairs_in_three_languages() -> None:
    pairs = 0
    for group in vocabulary("rival-terms"):
        whole = [term for term in group["terms"] if all(term.get(lang) for lang in ("ru", "en", "ar"))]
        pairs += len(whole) * (len(whole) - 1) // 2
    assert pairs >= 100


def test_readiness_is_weaker_than_a_promise_in_any_two_languages() -> None:
    ready = strengths("commit", "Президент выразил ", "готовность помочь", "ru")
    promised = strengths("commit", "The president promised ", "to help", "en")
    assert stronger(ready, promised)[1] < 0
    hoped = strengths("hope", "أعرب الرئيس عن أمله في ", "وقف إطلاق النار", "ar")
    affirmed = strengths("affirm", "The president reaffirmed ", "the ceasefire", "en")
    assert stronger(hoped, affirmed)[1] < 0


@pytest.mark.parametrize(
    ("lang", "text", "group"),
    [
        ("en", "on condition that the shelling stops", "if"),
        ("ru", "при условии прекращения обстрелов", "if"),
        ("ar", "شريطة وقف القصف", "if"),
        ("ar", "دون قيد", "without-conditions"),
    ],
)
def test_conditions(lang: str, text: str, group: str) -> None:
    assert group in {one.group for one in find_terms("conditions", text, lang)}
