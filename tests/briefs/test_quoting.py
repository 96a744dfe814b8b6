"""How a quotation joins the verb before it."""

import pytest

from readout.briefs.quoting import quoted
from readout.extraction.rules import load_rules
from readout.model.comparison import Cell, Column, Comparison, Mark, Passage, Row


def told(act: str, words: str, lang: str, *speakers: str, brief: str = "") -> str:
    passage = Passage("item", lang, 0, len(words), words, speakers or ("Vladimir Putin",), act)
    row = Row("statement-1", "statement", "", (Cell("RU", Mark.ONLY_HERE, (passage,)),))
    beside = Comparison("e1", (Column("RU", "RU", ("item",), (lang,)),), (row,))
    return next(quoted(beside, brief or lang, load_rules().knowledge, 1)).text


@pytest.mark.parametrize(
    ("act", "words", "lang", "written"),
    [
        ("urge", "важность диалога", "ru", "Владимир Путин подчеркнул «важность диалога»."),
        ("urge", "необходимости диалога", "ru", "Владимир Путин говорил о «необходимости диалога»."),
        ("urge", "за продолжение диалога", "ru", "Владимир Путин высказался «за продолжение диалога»."),
        ("urge", "к сдержанности", "ru", "Владимир Путин призвал «к сдержанности»."),
        ("urge", "стороны должны вести диалог", "ru", "Владимир Путин призвал: «стороны должны вести диалог»."),
        ("praise", "за помощь спасателей", "ru", "Владимир Путин выразил благодарность «за помощь спасателей»."),
        ("hope", "на скорую встречу", "ru", "Владимир Путин выразил надежду «на скорую встречу»."),
        ("state", "на следующей неделе он приедет", "ru", "Владимир Путин заявил: «на следующей неделе он приедет»."),
        ("urge", "ضرورة وقف إطلاق النار", "ar", "وشدد فلاديمير بوتين على «ضرورة وقف إطلاق النار»."),
        ("agree", "مواصلة الاتصالات", "ar", "ووافق فلاديمير بوتين على: «مواصلة الاتصالات»."),
        ("affirm", "the need for talks", "en", "Vladimir Putin stressed “the need for talks”."),
        ("hope", "for a lasting peace", "en", "Vladimir Putin expressed hope “for a lasting peace”."),
        ("state", "on Friday they will meet", "en", "Vladimir Putin said: “on Friday they will meet”."),
    ],
)
def test_a_verb_goes_with_the_words_behind_it(act: str, words: str, lang: str, written: str) -> None:
    assert told(act, words, lang) == written


def test_words_of_another_language_stand_behind_a_colon() -> None:
    text = told("urge", "важность диалога", "ru", brief="en")
    assert text.translate({0x2068: None, 0x2069: None}) == "Vladimir Putin urged (text in Russian): “важность диалога”."


def test_two_speakers_have_their_own_forms_in_arabic() -> None:
    both = ("Vladimir Putin", "Xi Jinping")
    assert "عن أملهما" in told("hope", "التعاون مستمر", "ar", *both)
    assert told("agree", "مواصلة الاتصالات", "ar", "RU", "CN").startswith("واتفقت روسيا والصين على")


def test_a_mark_inside_keeps_its_partner() -> None:
    assert told("state", 'the talks were "very good"', "en") == "Vladimir Putin said: “the talks were ‘very good’”."
    assert told("state", '"The talks were good"', "en") == "Vladimir Putin said: “The talks were good”."
