"""Outlets that no list knows are credited by their place in the dateline."""

import pytest

from readout.extraction.reader import prepare_page
from readout.extraction.rules import load_rules
from readout.model import Document


def credited(text: str, lang: str) -> list[str]:
    """Return the credits of an item with a headline and one line."""
    heading = {"en": "The headline of this item", "ru": "Заголовок новости дня"}[lang]
    document = Document("case", f"{heading}\n\n{text}", lang=lang)
    return [one.value for one in prepare_page(document, load_rules())[0].credits]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "NAIROBI, 12 March (Savannah Dispatch) — The president met a minister.", ["Savannah Dispatch"]),
        ("en", "MOSCOW, June 5. (Morning) - The president spoke.", []),
        ("en", "LONDON (UK) - The minister spoke.", []),
        ("en", "President Biden (Democrat) - who spoke today - left.", []),
        ("ru", "ТАШКЕНТ, 4 фев — «Азия сегодня». Президент прибыл.", ["Asia Segodnya"]),
        ("ru", "ЕРЕВАН, 4 февраля. /Агентство «Горный вестник»/. Министр прибыл.", ["Gorny Vestnik"]),
        ("ru", "ЖЕНЕВА /Швейцария/, 4 июня. Министр прибыл.", []),
        ("ru", "Президент (Путин) - подписал указ.", []),
        ("ru", "Форум «Диалог» - 2023 открылся в Минске 4 июня.", []),
    ],
)
def test_outlet_of_dateline(lang: str, text: str, expected: list[str]) -> None:
    assert credited(text, lang) == expected
