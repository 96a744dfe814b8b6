"""How many: numbers in words and figures, what they count, their bounds and ranges."""

from datetime import date

import pytest

from readout.extraction.numerals import written_value
from readout.extraction.reader import read_document
from readout.extraction.rules import load_rules
from readout.model import Document, Figure

CASES = [
    (
        "en",
        "At least 45 people were killed and more than 200 others injured when a train derailed.",
        ["killed 45 at-least", "wounded 200 at-least"],
    ),
    (
        "en",
        "The quake left 2,900 dead and 5,530 injured, and displaced some 500,000 people.",
        ["killed 2900", "wounded 5530", "displaced 500000 about"],
    ),
    ("en", "The death toll from the floods has risen from 95 to 120, with 40 still missing.", ["killed 120"]),
    ("en", "A suicide bomber killed a dozen worshippers, including five children.", ["killed 12", "killed 5"]),
    ("en", "Fifty-three people died, among them twenty-one women.", ["killed 53", "killed 21"]),
    ("en", "The army captured 14 soldiers and destroyed 12 tanks.", ["captured 14"]),
    (
        "en",
        "Hamas released 13 Israeli hostages in exchange for 39 Palestinian prisoners.",
        ["released 13", "released 39"],
    ),
    ("en", "Three gunmen opened fire, wounding six worshippers before being shot dead.", ["wounded 6"]),
    (
        "en",
        "They agreed on a $3.5 billion package and a loan worth 20 million euros.",
        ["money 3500000000", "money 20000000"],
    ),
    ("en", "Hundreds of people were killed and tens of thousands displaced.", []),
    ("en", "He won 54 percent of the votes and 120 seats in a 68-year-old building 5 km away at 15:30.", []),
    ("en", "The 27 EU leaders met 12 ministers on 14 May; 193 countries voted 3-1.", []),
    ("ru", "В результате удара погибли 11 человек, ещё 35 получили ранения.", ["killed 11", "wounded 35"]),
    ("ru", "Число жертв землетрясения превысило 45 тысяч человек.", ["killed 45000 at-least"]),
    ("ru", "Полиция арестовала от 10 до 15 протестующих.", ["detained 10-15"]),
    (
        "ru",
        "Из плена возвращены 95 военнослужащих, взамен переданы 95 украинских военнопленных.",
        ["released 95", "released 95"],
    ),
    ("ru", "Товарооборот вырос на 12,5% и достиг 33,2 млрд долларов.", ["money 33200000000"]),
    (
        "ru",
        "Более 30 000 человек эвакуировано, убыток составил полтора миллиарда рублей.",
        ["displaced 30000 at-least", "money 1500000000"],
    ),
    ("ru", "Сотни человек погибли, тысячи покинули дома; погибла 5-летняя девочка.", []),
    ("ru", "Уничтожено 12 танков, президент принял 5 министров.", []),
    ("ar", "عدد الشهداء ارتفع إلى 38 ألفا و345 شهيدا، و88 ألفا و295 مصابا.", ["killed 38345", "wounded 88295"]),
    ("ar", "مقتل جنديين وإصابة ثلاثة آخرين في هجوم.", ["killed 2", "wounded 3"]),
    ("ar", "أدى الحادث إلى وفاة أحد عشر شخصا وإصابة خمسة وعشرين آخرين.", ["killed 11", "wounded 25"]),
    ("ar", "لقي 12 شخصا على الأقل مصرعهم.", ["killed 12 at-least"]),
    ("ar", "وبلغ عدد النازحين مليونين و400 ألف نازح.", ["displaced 2400000"]),
    ("ar", "نزح أكثر من مليوني شخص منذ اندلاع الحرب.", ["displaced 2000000 at-least"]),
    ("ar", "اعتُقل ٤٢ مواطناً، وبلغت قيمة الصفقة ٣٫٥ مليارات دولار.", ["detained 42", "money 3500000000"]),
    ("ar", "سقط عشرات القتلى ومئات الجرحى، ونزح عشرات الآلاف.", []),
    ("ar", "ارتفع النمو 3.5% وفاز الحزب بـ120 مقعدا بعد 5 أعوام من قرار مجلس الأمن 2254.", []),
]


def _told(figure: Figure) -> str:
    value = f"{figure.value:.0f}" if figure.upper is None else f"{figure.value:.0f}-{figure.upper:.0f}"
    return f"{figure.what} {value}" + (f" {figure.bound}" if figure.bound != "exact" else "")


def _figures(text: str, lang: str) -> tuple[Figure, ...]:
    return read_document(Document("case", text, published=date(2023, 7, 21), lang=lang), load_rules()).figures


@pytest.mark.parametrize(("lang", "text", "expected"), CASES)
def test_figures_are_read(lang: str, text: str, expected: list[str]) -> None:
    figures = _figures(text, lang)
    assert sorted(_told(figure) for figure in figures) == sorted(expected)
    assert all(text[one.start : one.end] == one.quote for figure in figures for one in figure.evidence)


@pytest.mark.parametrize(
    ("figures", "scaled", "value"),
    [
        ("1,127", False, 1127),
        ("1,9", False, 1.9),
        ("3.125", True, 3.125),
        ("3.125", False, 3125),
        ("1.234.567", False, 1234567),
        ("1,234.5", False, 1234.5),
        ("0.125", False, 0.125),
        ("48", False, 48),
    ],
)
def test_marks_in_figures_are_understood(figures: str, scaled: bool, value: float) -> None:
    assert written_value(figures, scaled) == value


def test_who_is_counted_in_english_where_it_is_known() -> None:
    (figure,) = _figures("Он выразил соболезнования в связи с гибелью 13 турецких граждан в Ираке.", "ru")
    assert figure.who == "Turkish citizens"
    assert figure.place is not None
    assert figure.place.value == "Iraq"


def test_a_figure_told_twice_of_two_places_is_kept_twice() -> None:
    text = (
        "وذكر بيان الكرملين أن الرئيس الروسي أعرب عن تعازيه في "
        "وفاة 13 مواطناً من مواطني الجمهورية التركية في العراق مؤخراً.\n\n"
        "ونفذ الجيش عملية في شمال العراق أسفرت عن تحييد 48 من مقاتلي حزب العمال الكردستاني. "
        "وتكبدت القوات خلال هذه العملية خسائر، كما وردت أنباء عن مقتل 13 مواطناً تركيا."
    )
    told = {(one.value, one.who, one.place.value if one.place else None) for one in _figures(text, "ar")}
    assert told == {
        (13, "Turkish citizens", "Iraq"),
        (48, "PKK fighters", "Northern Iraq"),
        (13, "Turkish citizens", "Northern Iraq"),
    }


@pytest.mark.parametrize(
    ("lang", "text", "giver"),
    [
        ("en", "It killed 23 soldiers, according to the Malian defence ministry.", "Ministry of Defence of Mali"),
        ("en", "The World Bank put losses at $14.9 billion.", "World Bank"),
        ("en", "It has paid £663m, according to the Department for Transport.", "Department for Transport"),
        ("en", "The death toll rose to 217, Spain's emergency services said.", "Emergency Services of Spain"),
        ("en", "The attack killed 11 people and nobody has claimed it.", None),
        ("ru", "По оценке Всемирного банка, ущерб составил 34 млрд долларов.", "World Bank"),
        ("ru", "Минфин Украины оценил потребности в 486 миллиардов долларов.", "Ministry of Finance of Ukraine"),
        ("ru", "Погиб 2901 человек, пишет Reuters со ссылкой на МВД Марокко.", "Ministry of Interior of Morocco"),
        ("ru", "В результате удара погибли 11 человек.", None),
        ("ar", "وبلغت حصيلة الحرب، وفقا لوزارة الصحة اللبنانية، نحو 750 قتيلا.", "Ministry of Health of Lebanon"),
        ("ar", "ما أدى، بحسب تقرير لجنة تحقيق تابعة للأمم المتحدة، إلى مقتل 156 شخصا.", "United Nations"),
        ("ar", "وقدر البنك الدولي الخسائر بنحو 34 مليار دولار.", "World Bank"),
        ("ar", "وهاجم المتظاهرون الشرطة، وأسفرت المواجهات عن عشرة قتلى.", None),
    ],
)  # fmt: skip
def test_the_giver_of_a_figure_is_its_source_or_who_counts(lang: str, text: str, giver: str | None) -> None:
    speaker = _figures(text, lang)[0].speaker
    assert (speaker.value if speaker else None) == giver


def test_an_item_may_end_before_it_says_who_counts() -> None:
    text = "The war has killed more than 150,000 people, according to the"
    (figure,) = read_document(Document("case", text, lang="en"), load_rules()).figures
    assert figure.speaker is None
