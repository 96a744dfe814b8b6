"""Date expressions of news, read from text to ISO 8601 values.

Each case draws its expressions into a sentence: «words» stand for a date expression, the values follow in order.
"""

import re
from datetime import date

import pytest

from readout.extraction.dates import date_doubts, date_mentions, find_dates
from readout.extraction.page import Page, open_page
from readout.extraction.reader import read_document
from readout.extraction.rules import load_rules
from readout.languages import analyse
from readout.model import DateMention, Document

THURSDAY = date(2023, 6, 8)
DRAWN = re.compile(r"\[([^\]]*)\]")


def page_of(text: str, lang: str, published: date | None = THURSDAY) -> Page:
    rules = load_rules()
    document = Document("case", text, published=published, lang=lang)
    return find_dates(open_page(analyse(document, rules.segmenter, rules.abbreviations), rules, published))


def mentions(text: str, lang: str, published: date | None = THURSDAY) -> tuple[DateMention, ...]:
    return date_mentions(page_of(text, lang, published))


ARABIC = [
    ("استقبل سموه [أمس] في دبي رئيس وزراء العراق.", ["2023-06-07"]),
    ("عقد الاجتماع صباح [أمس الأول الثلاثاء] بمقر الوزارة.", ["2023-06-06"]),
    ("من المقرر أن تعقد القمة [الخميس المقبل] في جدة.", ["2023-06-15"]),
    ("أعلن الديوان أن ولي العهد سيتوجه إلى باريس [الأربعاء].", ["2023-06-14"]),
    ("التقى الوزيران [الأربعاء] في باريس.", ["2023-06-07"]),
    ("في [غشت من السنة الماضية] وقع الاتفاق.", ["2022-08"]),
    ("افتتح المعرض [يوم 30 يوليوز 2022] بالرباط.", ["2022-07-30"]),
    ("قرار مجلس الأمن 2254 قائم.", []),
    ("القرار 2254 ([2015]) قائم.", ["2015"]),
    ("غادر الوفد [أواخر نيسان الفائت].", ["2023-04"]),
    ("صدر في [25 ذي الحجة 1444هـ] الموافق [13 يوليو 2023م].", ["2023-07-13", "2023-07-13"]),
    ("بيروت، [11 يناير/كانون الثاني2021]", ["2021-01-11"]),
    ("التقيا في [5 آذار (مارس)].", ["2023-03-05"]),
    ("يلتقيان في [أغسطس/ آب المقبل].", ["2023-08"]),
    ("اجتمعا [يوم أمس الأربعاء] بمقر البعثة.", ["2023-06-07"]),
    ("نمت التجارة في [الربع الأول من العام 2024].", ["2024-Q1"]),
    ("فروا [قبل عشر سنوات].", ["2013"]),
    ("فروا قبل أيام.", []),
    ("مارس الرئيس ضغوطا في [مارس الماضي].", ["2023-03"]),
    ("قال الرئيس رجب طيب أردوغان ذلك.", []),
    ("لا أحد يعرف.", []),
    ("رام الله [29-1-2023] وفا", ["2023-01-29"]),
    ("اعتبارا من [يوم الأربعاء 13 / 5 / 1444هـ]", ["2022-12-07"]),
    ("بدأت في [السابع من تشرين الأول] الحرب.", ["2022-10-07"]),
    ("الحرب مستمرة منذ [2011].", ["2011"]),
    ("حضر 2015 شخصا.", []),
    ("يعقد في [22 من الشهر الحالي].", ["2023-06-22"]),
    ("تجاوزت ١٨ مليونا في [١٨ فبراير ٢٠٢١].", ["2021-02-18"]),
    ("شارك في صلاة الجمعة بالمسجد الكبير.", []),
]
RUSSIAN = [
    ("В [минувшую среду] президент принял посла.", ["2023-06-07"]),
    ("Песков сообщил в [пятницу], что Путин посетит Китай в [октябре].", ["2023-06-02", "2023-10"]),
    ("[12 июня с.г.] состоится разговор.", ["2023-06-12"]),
    ("Перемирие начнётся в ночь с 7 на [8 мая].", ["2023-05-08"]),
    ("В [начале этого месяца] они встретились.", ["2023-06"]),
    ("Во [II квартале 2023 г.] экспорт вырос.", ["2023-Q2"]),
    ("Они бежали [три дня тому назад].", ["2023-06-05"]),
    ("Охрана окружающей среды важна.", []),
    ("Перерыв назначен на [среду].", ["2023-06-14"]),
    ("Резолюция 2254 ([2015]) действует.", ["2015"]),
    ("Погибли 1993 человека.", []),
    ("После [июньской] встречи прошла неделя.", ["2023-06"]),
    ("Договор [26 апреля 1996 года] действует.", ["1996-04-26"]),
    ("В последние недели они встречались часто.", []),
    ("В [воскресном] интервью он ответил.", ["2023-06-04"]),
    ("[7 июня, в среду], они говорили.", ["2023-06-07"]),
    ("На днях они встретятся.", []),
    ("Соглашение [31.10.1974] не действует.", ["1974-10-31"]),
]
ENGLISH = [
    ("The Prime Minister met the Sultan in Muscat on [Monday].", ["2023-06-05"]),
    ("The leaders will meet on [Monday].", ["2023-06-12"]),
    ("He said on [Monday] that the leaders will meet on [Friday].", ["2023-06-05", "2023-06-09"]),
    ("The [Nov. 6] elections are near.", ["2023-11-06"]),
    ("Theresa May may march on.", []),
    ("They met in [May] and again [last month].", ["2023-05", "2023-05"]),
    ("Resolution 2254 ([2015]) stands.", ["2015"]),
    ("Some 2015 people came from 2000 villages.", []),
    ("They met often over the past two years.", []),
    ("They will meet [in two weeks].", ["2023-W25"]),
    ("They met for two weeks.", []),
    ("[Oct2] was cold.", ["2022-10-02"]),
    ("Issued [2/14/2021] in Rome.", ["2021-02-14"]),
    ("They spoke [this afternoon].", ["2023-06-08"]),
    ("The code is 133-03-03-2020.", []),
    ("Saturdays are free; he sat down on the sun deck.", []),
    ("It falls on the [last Friday in October].", ["2023-10-27"]),
    ("Trade grew in [Q1 2016].", ["2016-Q1"]),
]
CASES = [(lang, *case) for lang, cases in (("ar", ARABIC), ("ru", RUSSIAN), ("en", ENGLISH)) for case in cases]


@pytest.mark.parametrize(("lang", "drawn", "values"), CASES)
def test_dates_of_news(lang: str, drawn: str, values: list[str]) -> None:
    text = DRAWN.sub(r"\1", drawn)
    found = sorted((mention for mention in mentions(text, lang)), key=lambda mention: mention.evidence[0].start)
    assert [mention.value for mention in found] == values
    for mention, words in zip(found, DRAWN.findall(drawn), strict=True):
        assert words in mention.text or mention.text in words


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "en",
            "He will travel on November 22-23, 2023.",
            [("November 22-23, 2023", "2023-11-22"), ("23", "2023-11-23")],
        ),
        ("ru", "Саммит пройдёт 28–30 июля.", [("28–30 июля", "2023-07-28"), ("30", "2023-07-30")]),
        ("ar", "يزور القاهرة من 13 إلى 15 تموز.", [("من 13 إلى 15 تموز", "2023-07-13"), ("15", "2023-07-15")]),
        ("ru", "Война 1950–53 гг. кончилась.", [("1950–53 гг.", "1950"), ("53", "1953")]),
    ],
)
def test_a_range_is_given_by_its_start_and_its_end_is_an_entry_of_its_own(
    lang: str, text: str, expected: list[tuple[str, str]]
) -> None:
    assert [(mention.text, mention.value) for mention in mentions(text, lang)] == expected


@pytest.mark.parametrize(
    ("lang", "text", "time"),
    [
        ("ar", "الدوحة، 4 سبتمبر 2023 - 13:20", "13:20"),
        ("ru", "Брифинг состоится завтра в 15:00 мск.", "15:00+03:00"),
        ("en", "Talks open at 10:00 GMT on Friday.", "10:00+00:00"),
        ("en", "Talks opened today at 8 p.m.", "20:00"),
    ],
)
def test_a_time_joins_the_date_beside_it(lang: str, text: str, time: str) -> None:
    assert [mention.time for mention in mentions(text, lang)] == [time]


def test_the_same_words_are_listed_once() -> None:
    (mention,) = mentions("They met on Monday. On Monday they also ate.", "en")
    assert [evidence.quote for evidence in mention.evidence] == ["Monday", "Monday"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "They met on Thursday, June 7, 2023."),
        ("ru", "Встреча пройдёт во вторник, 14 июня 2023 года."),
        ("ar", "اجتمعا يوم الاثنين 7 يونيو 2023."),
    ],
)
def test_a_weekday_that_contradicts_its_date_is_a_doubt(lang: str, text: str) -> None:
    (doubt,) = date_doubts(page_of(text, lang))
    assert "2023-06-" in doubt


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "They met on June 6. A first round was on June 2. Later that day they signed it.", "2023-06-06"),
        ("en", "They had met on June 2 and signed it the same day.", "2023-06-02"),
        ("ru", "Они встретились 6 июня. Новая встреча пройдёт 30 июня. В тот же день подписали договор.", "2023-06-06"),
        ("ar", "التقيا يوم 6 يونيو. وفي اليوم نفسه وقعا الاتفاق.", "2023-06-06"),
    ],
)
def test_the_same_day_is_that_of_the_news_or_the_one_just_named(lang: str, text: str, day: str) -> None:
    assert mentions(text, lang)[-1].value == day


def test_relative_words_without_a_day_of_publication_stay_open() -> None:
    page = page_of("التقيا أمس في القاهرة.", "ar", None)
    (mention,) = date_mentions(page)
    assert (mention.text, mention.value) == ("أمس", None)
    assert "«أمس»" in date_doubts(page)[0]


def test_a_weekday_that_the_item_ties_to_a_day_means_that_day() -> None:
    found = mentions("لقاء الرئيسين الأربعاء\n\nقال بيسكوف إن اللقاء بعد غد الأربعاء.", "ar", date(2023, 7, 31))
    assert {mention.value for mention in found} == {"2023-08-02"}


@pytest.mark.parametrize(("lang", "drawn", "values"), CASES)
def test_a_quote_is_its_text(lang: str, drawn: str, values: list[str]) -> None:
    text = DRAWN.sub(r"\1", drawn)
    for mention in mentions(text, lang):
        assert all(text[evidence.start : evidence.end] == evidence.quote for evidence in mention.evidence)


def test_a_call_without_a_day_took_place_on_the_day_of_its_report() -> None:
    text = (
        "بوتين وأردوغان يبحثان التعاون هاتفيا\n\n"
        "أجرى الرئيسان، الروسي فلاديمير بوتين والتركي رجب طيب أردوغان، محادثة هاتفية.\n\n"
        "وجاء في بيان الكرملين، اليوم الخميس 18 فبراير/شباط 2021، أن الجانبين أكدا استعدادهما لتوسيع العلاقات."
    )
    contact = read_document(Document("case", text, published=date(2021, 2, 18)), load_rules()).contacts[0]
    assert contact.date is not None
    assert (contact.date.value, contact.date.kind) == ("2021-02-18", "inferred")
    assert contact.date.evidence[0].quote == "اليوم الخميس 18 فبراير/شباط 2021"
    assert [source.value for source in contact.sources] == ["Kremlin"]
