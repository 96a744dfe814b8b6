"""Names of countries that are also everyday words count only with support."""

import pytest

from readout.extraction.rules import load_rules
from readout.extraction.support import supported
from readout.languages import analyse
from readout.model import Document


def countries(text: str) -> set[str]:
    """Return the codes of the countries that a text is found to name."""
    rules = load_rules()
    analysis = analyse(Document("item", text), rules.segmenter, rules.abbreviations)
    hits = supported(rules.names.match(analysis.words), analysis, rules.names, rules.words)
    return {entry.id for hit in hits for entry in hit.entries if entry.kind == "country"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بحث الجانبان التعاون المالي بين البنكين", set()),
        ("بحث الجانبان الأوضاع في ليبيا ومالي", {"LY", "ML"}),
        ("التقى الوزير المالي في باماكو نظيره التركي", {"ML", "TR"}),
        ("التقى الرئيس المصري اليوم نظيره التركي", {"EG", "TR"}),
        ("قال الوزير لصحيفة المصري اليوم إن اللقاء تأجل", set()),
        ("دعا إلى المقاطعة", set()),
        ("كيف ترى الأزمة", set()),
        ("Того же мнения придерживается министр", set()),
        ("Президент Того прибыл в Ломе", {"TG"}),
        ("They had turkey for dinner", set()),
        ("talks on the Korean peninsula", set()),
        ("talks with South Korea on the Korean peninsula", {"KR"}),
    ],
)
def test_ambiguous_countries_need_support(text: str, expected: set[str]) -> None:
    assert countries(text) == expected
