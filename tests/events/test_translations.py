"""Translations of items that tell of no contact are linked to the first, in whatever order they arrive."""

from datetime import date
from itertools import permutations
from pathlib import Path

import pytest

from readout.library import Library
from readout.model import Document
from readout.pipeline import read_document

HARVEST = {
    "ru": (
        2,
        "Урожай пшеницы в Ираке в этом году превысил шесть миллионов тонн, сообщило министерство сельского хозяйства.\n"
        "Это позволит стране впервые за десять лет отказаться от ввоза зерна, говорится в сообщении ведомства.",
    ),
    "en": (
        3,
        "Iraq's wheat harvest exceeded six million tonnes this year, the Ministry of Agriculture reported.\n"
        "This will allow the country to do without grain imports for the first time in ten years, the ministry said.",
    ),
    "ar": (
        3,
        "تجاوز محصول القمح في العراق هذا العام ستة ملايين طن، وفق ما أعلنت وزارة الزراعة العراقية في بيان.\n"
        "وسيتيح ذلك للبلاد الاستغناء عن استيراد الحبوب للمرة الأولى منذ عشر سنوات، بحسب بيان الوزارة.",
    ),
}
FESTIVAL = (
    "A film festival opened in Tunis on Thursday with forty films from twelve countries, the organisers said.\n"
    "The jury is headed by a director from Senegal who won the main prize two years ago."
)


def documents(publisher: str = "Agency X") -> list[Document]:
    made = [
        Document(f"harvest-{lang}", text, lang=lang, published=date(2024, 5, day), publisher=publisher)
        for lang, (day, text) in HARVEST.items()
    ]
    return [*made, Document("festival", FESTIVAL, lang="en", published=date(2024, 5, 3), publisher=publisher)]


@pytest.mark.parametrize("order", list(permutations(range(4)))[::5])
def test_translations_are_linked_to_the_first(tmp_path: Path, order: tuple[int, ...]) -> None:
    with Library(tmp_path / "library.db") as library:
        for at in order:
            made = documents()[at]
            library.put(made, read_document(made))
        assert [(key, kind) for key, kind, _ in library.copies("harvest-ru").repeated] == [
            ("harvest-ar", "translation"),
            ("harvest-en", "translation"),
        ]
        assert library.copies("harvest-ru").repeats == library.copies("festival").repeats == ()


def test_items_of_nobody_known_are_not_linked(tmp_path: Path) -> None:
    with Library(tmp_path / "library.db") as library:
        for made in documents(publisher=""):
            library.put(made, read_document(made))
        assert library.copies("harvest-ru").repeated == ()
