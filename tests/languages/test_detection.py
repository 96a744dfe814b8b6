"""Which texts are in a covered language."""

import pytest

from readout.extraction.reader import read_document
from readout.extraction.rules import load_rules
from readout.model import Document, ItemError

NOT_COVERED = {
    "tr": (
        "Cumhurbaşkanı Recep Tayyip Erdoğan, Rusya Devlet Başkanı Vladimir Putin ile telefonda görüştü. "
        "Görüşmede ikili ilişkiler ve bölgesel gelişmeler ele alındı."
    ),
    "zh": (
        "国家主席习近平同俄罗斯总统普京通电话。两国元首就双边关系和国际形势交换了意见。习近平指出,中方愿同俄方一道努力。"
    ),
    "fa": (
        "رئیس جمهور ایران ابراهیم رئیسی در گفت‌وگوی تلفنی با رئیس جمهور روسیه درباره روابط دوجانبه و "
        "تحولات منطقه گفت‌وگو کرد."
    ),
    "ur": (
        "وزیراعظم شہباز شریف نے ترک صدر رجب طیب اردوان سے ٹیلی فون پر گفتگو کی اور دو طرفہ تعلقات پر تبادلہ خیال کیا۔"
    ),
    "uk": (
        "Президент України Володимир Зеленський провів телефонну розмову з Президентом Франції "
        "Емманюелем Макроном. Сторони обговорили ситуацію на фронті."
    ),
    "bg": (
        "Президентът Румен Радев разговаря по телефона с президента на Франция Еманюел Макрон. Двамата "
        "обсъдиха сигурността в региона и сътрудничеството между двете страни."
    ),
    "de": (
        "Bundeskanzler Olaf Scholz telefonierte am Dienstag mit dem russischen Präsidenten Wladimir "
        "Putin. Sie sprachen über die Lage in der Ukraine."
    ),
}


@pytest.mark.parametrize("code", NOT_COVERED)
def test_a_language_that_is_not_covered_is_named(code: str) -> None:
    with pytest.raises(ItemError, match=rf"not covered \({code}\)"):
        read_document(Document("item", NOT_COVERED[code]), load_rules())


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Президент России Владимир Путин и президент Турции обсудили по телефону сотрудничество в энергетике.", "ru"),
        ("Путин и Эрдоган провели встречу.", "ru"),
        ("بحث الرئيس المصري مع نظيره الفرنسي في اتصال هاتفي تعزيز التعاون.", "ar"),
        ("Putin met Macron.", "en"),
    ],
)
def test_covered_languages_are_told_apart(text: str, lang: str) -> None:
    assert read_document(Document("item", text), load_rules()).lang == lang
