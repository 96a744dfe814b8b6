"""The frame of an item: headline, day of publication, publisher, credits."""

from datetime import date

import pytest

from readout.extraction.header import Header
from readout.extraction.reader import prepare_page
from readout.extraction.rules import load_rules
from readout.languages.folding import script_of
from readout.model import Document, Field
from readout.pipeline import read_document


def header_of(text: str, lang: str = "", published: date | None = None, url: str = "") -> Header:
    return prepare_page(Document("case", text, published=published, lang=lang, url=url), load_rules())[0]


BODY_AR = "بحث الوزير مع نظيره المصري سبل دعم التعاون بين البلدين في مختلف المجالات."
BODY_RU = "Министр обсудил с египетским коллегой развитие сотрудничества."
BODY_EN = "The minister discussed co-operation with his Egyptian counterpart."


@pytest.mark.parametrize(
    ("text", "published", "credits"),
    [
        (f"الوزير يلتقي نظيره\n\nعمان 17 كانون الثاني 2024 (بترا)- {BODY_AR}", "2024-01-17", ["Petra"]),
        (f"الوزير يلتقي نظيره\n\nالرباط – 14 دجنبر 2023 (ومع)\n{BODY_AR}", "2023-12-14", ["Maghreb Arab Press"]),
        (f"الوزير يلتقي نظيره\n\nجدة 18 ذو القعدة 1444 هـ الموافق 07 يونيو 2023 م واس\n{BODY_AR}", "2023-06-07",
         ["Saudi Press Agency"]),
        (f"الوزير يلتقي نظيره\n\n٣ مارس ٢٠٢٢\n\n{BODY_AR}\n\nالمصدر: نوفوستي", "2022-03-03", ["RIA Novosti"]),
        (f"الوزير يلتقي نظيره\n\nتونس - {BODY_AR} جاء ذلك اليوم الثلاثاء 6 جوان 2023 حسب بيان.", "2023-06-06", []),
        (f"Министр встретился с коллегой\n\nМОСКВА, 7 июня 2023. /ТАСС/. {BODY_RU}", "2023-06-07", ["TASS"]),
        (f"Министр встретился с коллегой\n\nМОСКВА, 7 июня 2023 — РИА Новости. {BODY_RU}", "2023-06-07",
         ["RIA Novosti"]),
        (f"Minister meets counterpart\n\nLONDON, June 7, 2023 (Reuters) - {BODY_EN}", "2023-06-07", ["Reuters"]),
        (f"Minister meets counterpart\n\nJune 7, 2023\n\n{BODY_EN}\n\nSource: TASS", "2023-06-07", ["TASS"]),
    ],
)  # fmt: skip
def test_datelines_and_source_lines(text: str, published: str, credits: list[str]) -> None:
    header = header_of(text)
    assert header.published is not None
    assert header.published.value == published
    assert all(text[one.start : one.end] == one.quote for one in header.published.evidence)
    assert [credit.value for credit in header.credits] == credits


WRITTEN = "2018-02-05"


@pytest.mark.parametrize(
    "frame",
    [
        "Readout of the call with Athens: 5 February 2018\n\n{}",
        "Readout of the call with the President (5 February 2018)\n\n{}",
        "Press Release: Telephone talk with Athens, February 5, 2018\n\n{}",
        "The minister calls Athens\nPosted On: 05 FEB 2018 7:15PM by the bureau\n\n{}",
        "PARIS, Feb. 5, 2018 (Xinhua) -- {}",
        "Santa Marta, Feb. 5, 2018 (AP) -- {}",
        "Paris, 5 February 2018 – {}",
        "5 February 2018, Paris – {}",
        "5 февраля 2018, Минск /Корр. БЕЛТА/. {}",
        "Киев. 5 февраля 2018 г. ИНТЕРФАКС - {}",
        "МОСКВА, 5 фев 2018 - РИА Новости. {}",
        "Министр позвонил в Афины. 5 февраля 2018 года\n\n{}",
        "АСТАНА. КАЗИНФОРМ - 5 февраля 2018. {}",
        "ЕРЕВАН, 5 ФЕВРАЛЯ 2018, АРМЕНПРЕСС. {}",
        "Ташкент, Узбекистан (УзА, 5 февраля 2018). {}",
        "Министр позвонил в Афины\n14:32 05.02.2018 (обновлено: 15:10 06.02.2018)\n{}",
        "باريس 19 جمادى الأولى 1439 هـ الموافق 5 فبراير 2018 م واس\n{}",
        "باريس - 5 - 2 - 2018 (كونا) -- {}",
        "أبوظبي في 5 فبراير 2018 / وام / {}",
        "باريس – (أ ف ب) – 5 شباط 2018: {}",
        "رام الله 5-2-2018 وفا- {}",
        "نشرت في: 05/02/2018 - 14:32 آخر تحديث: 06/02/2018 - 15:32\n{}",
    ],
)
def test_the_day_of_writing(frame: str) -> None:
    letters = "".join(filter(str.isalpha, frame))
    body = {"ar": BODY_AR, "ru": BODY_RU, "en": BODY_EN}[script_of(letters)]
    published = header_of(frame.format(body)).published
    assert published is not None
    assert published.value == WRITTEN


@pytest.mark.parametrize(
    "text",
    [
        f"On 5 February 2018, in Paris, the treaty was signed. {BODY_EN}",
        f"Minister recalls the accord of 5 February 2018 with Athens\n\n{BODY_EN}",
        f"The accord, signed on 5 February 2018, stands. {BODY_EN}",
        f"5 февраля 2018 года в Париже был подписан договор. {BODY_RU}",
        f"Договор от 5 февраля 2018 года остаётся в силе. {BODY_RU}",
        f"وقعت الاتفاقية في باريس يوم 5 فبراير 2018 بحضور الوزيرين. {BODY_AR}",
    ],
)
def test_a_day_that_is_told_of_is_no_day_of_writing(text: str) -> None:
    assert header_of(text).published is None


@pytest.mark.parametrize(
    ("sentence", "credits"),
    [
        ("ونقلت وكالة «إرنا» عن مصدر قوله إن القمة استمرت ساعتين.", ["IRNA"]),
        ("وأعلنت الرئاسة ذلك في بيان نشرته وكالة «سانا».", ["SANA"]),
        ("وفقا لوكالات، فإن القمة ألغيت.", []),
        ("Об этом сообщает агентство «Интерфакс».", ["Interfax"]),
        ("Чиновники заявили агентству Reuters о новом этапе.", ["Reuters"]),
        ("Officials told Reuters of a new phase.", ["Reuters"]),
    ],
)
def test_who_is_reported(sentence: str, credits: list[str]) -> None:
    assert [credit.value for credit in header_of(sentence).credits] == credits


def test_metadata_come_first_and_the_text_confirms_them() -> None:
    header = header_of(f"Minister meets counterpart\n\nJune 7, 2023\n\n{BODY_EN}", published=date(2023, 6, 7))
    assert header.published is not None
    assert [(one.field, one.quote) for one in header.published.evidence] == [("published", ""), ("", "June 7, 2023")]


def test_a_dateline_that_contradicts_metadata_is_a_doubt() -> None:
    header = header_of(f"Minister meets counterpart\n\nJune 7, 2022\n\n{BODY_EN}", published=date(2023, 6, 7))
    assert len(header.doubts) == 1


@pytest.mark.parametrize(
    ("url", "published"),
    [
        ("https://www.state.gov/r/pa/prs/ps/2015/11/249880.htm", "2015-11"),
        ("https://www.whitehouse.gov/briefing-room/2021/08/18/statement/", "2021-08-18"),
        ("https://example.org/2021/18/08/", None),
    ],
)
def test_the_address_gives_day_or_month(url: str, published: str | None) -> None:
    header = header_of(f"Minister meets counterpart\n{BODY_EN}", url=url)
    assert (header.published.value if header.published else None) == published


@pytest.mark.parametrize(
    ("head", "publisher"),
    [
        ("القاهرة – «بوابة المال» – الخميس ٣٠ مارس ٢٠٢٣", "Bawabat Al-Mal"),
        ("قناة الأفق\n4 سبتمبر 2023 - 13:20", "Al-Ufuq TV"),
        ("رئاسة الجمهورية التونسية\nقرطاج، الثلاثاء 6 جوان 2023", "Presidency of Tunisia"),
    ],
)
def test_the_publisher_by_its_line(head: str, publisher: str) -> None:
    header = header_of(f"الوزير يلتقي نظيره\n\n{head}\n\n{BODY_AR}")
    assert header.publisher is not None
    assert header.publisher.value == publisher


@pytest.mark.parametrize(
    ("text", "publisher"),
    [
        (f"لقاء في عمان\n\n{BODY_AR}\n\nالمصدر: العربية + وكالات", "Al Arabiya"),
        (f"لقاء في عمان\n\n{BODY_AR}\n\nالمصدر: رويترز", ""),
        (f"لقاء في عمان\n\nبيروت - النهار\n\n{BODY_AR}", "An-Nahar"),
        (f"لقاء في عمان\n\nالدوحة - قنا\n\n{BODY_AR}", ""),
        (f"Talks in Amman\n\n{BODY_EN}\n\nSource: BBC News and agencies", "BBC"),
        (f"Talks in Amman\n\n{BODY_EN}\n\nSource: Reuters and AFP", ""),
        (f"Встреча в Аммане\n17 ноября 2021 · Источник: Meduza\n\n{BODY_RU}", "Meduza"),
        (f"Встреча в Аммане\n\n{BODY_RU}\n\nИсточник: ТАСС", ""),
    ],
)
def test_a_medium_that_signs_with_agencies_published_it(text: str, publisher: str) -> None:
    header = header_of(text)
    assert (header.publisher.value if header.publisher else "") == publisher


def test_initials_without_spaces_are_one_name() -> None:
    header = header_of(f"لقاء في عمان\n\nعمان - أ.ف.ب\n\n{BODY_AR}")
    assert [credit.value for credit in header.credits] == ["AFP"]


def test_language_links_are_furniture_and_not_the_headline() -> None:
    text = f"Ru En\n\nالوزير يلتقي نظيره\n\n{BODY_AR}\n\nالصورة: الموقع الرسمي لرئيس روسيا الاتحادية\n\nالمصدر: تاس"
    header = header_of(text)
    assert header.title is not None
    assert header.title.value == "الوزير يلتقي نظيره"
    assert [value.value for value in header.languages] == ["ru", "en"]
    assert [value.value for value in header.photo_credits] == ["Official website of the President of Russia"]
    assert len(header.furniture) == 3


def test_languages_and_photographs_of_a_page_come_from_its_metadata_too() -> None:
    fields = (
        Field("language-link", "tr https://bosphorus-post.example/tr/1", "hreflang"),
        Field("language-link", "en-US https://bosphorus-post.example/en/1", "hreflang"),
        Field("language-link", "ar https://bosphorus-post.example/1", "hreflang"),
        Field("photo", "الرئاسة التركية", "json-ld"),
    )
    header = prepare_page(Document("case", f"الوزير يلتقي نظيره\n\n{BODY_AR}", fields=fields), load_rules())[0]
    assert [value.value for value in header.languages] == ["tr", "en"]
    assert [value.value for value in header.photo_credits] == ["Presidency of Turkey"]
    assert [value.evidence[0].field for value in header.photo_credits] == ["photo"]


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Президент Египта Абдель Фаттах ас-Сиси © AP Photo/ Архив", "AP"),
        ("Встреча министров. Фото: пресс-служба форума", "пресс-служба форума"),
    ],
)
def test_photographs_are_credited_in_captions(line: str, credit: str) -> None:
    header = header_of(f"Министр встретился с коллегой\n\n{BODY_RU}\n\n{line}")
    assert [value.value for value in header.photo_credits] == [credit]


def test_the_publisher_stands_above_the_credits() -> None:
    body = "\n\n".join([BODY_AR] * 5)
    header = header_of(f"الوزير يلتقي نظيره\n\n{body}\n\nمنتدى الحوار\n\nالصورة: المركز الصحفي\n\nالمصدر: نوفوستي")
    assert header.publisher is not None
    assert header.publisher.value == "منتدى الحوار"


@pytest.mark.parametrize(
    ("text", "house"),
    [
        (f"Readout of the President's Call with President Kowalik\n\n{BODY_EN}", "US"),
        (f"PM call with President Kowalik: 7 June 2017\n\n{BODY_EN}", "GB"),
        (f"Readout of the minister's call with President Kowalik\n\n{BODY_EN}", ""),
        (f"President's call with PM Kowalik ends\n\n{BODY_EN}", ""),
    ],
)
def test_houses_that_word_their_heads_so(text: str, house: str) -> None:
    assert header_of(text).house == house


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("From: Prime Minister's Office, 10 Downing Street", "Downing Street"),
        ("From:\nForeign & Commonwealth Office", "UK Foreign Office"),
        ("Published 7 May 2014", "Government of the United Kingdom"),
        ("From: Ministry of Foreign Affairs of France", "Government of the United Kingdom"),
    ],
)
def test_a_line_names_the_body_behind_a_common_site(line: str, publisher: str) -> None:
    text = f"PM call with the President\n\n{line}\n\nThe Prime Minister called the President of Nigeria."
    document = Document("case", text, url="https://www.gov.uk/government/news/call")
    found = read_document(document).publisher
    assert found is not None
    assert found.value == publisher
