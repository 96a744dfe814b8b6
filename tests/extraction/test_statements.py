"""Statements: who says what, by which act, through whom, and where the content begins and ends."""

from datetime import date

import pytest

from readout.model import Document, Statement
from readout.pipeline import read_document


def statements(text: str, url: str = "") -> tuple[Statement, ...]:
    """Return the statements of a text."""
    return read_document(Document("item", text, published=date(2023, 7, 20), url=url)).statements


def told(text: str) -> list[tuple[str, tuple[str, ...], bool, str]]:
    """Return act, speakers, marks and content of each statement."""
    return [
        (one.act.value, tuple(value.value for value in one.speakers), one.quoted, text[one.span.start : one.span.end])
        for one in statements(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "وأعرب جلالة الملك عبدالله الثاني عن اعتزازه بالعلاقات الأخوية، مؤكدا وقوف الأردن إلى جانب الكويت.",
            [
                ("praise", ("King Abdullah II",), False, "اعتزازه بالعلاقات الأخوية"),
                ("affirm", ("King Abdullah II",), False, "وقوف الأردن إلى جانب الكويت"),
            ],
        ),
        (
            "دعا الأمين العام للأمم المتحدة أنطونيو غوتيريش جميع الأطراف إلى ضبط النفس.",
            [("urge", ("Antonio Guterres",), False, "جميع الأطراف إلى ضبط النفس")],
        ),
        (
            'وردا على سؤال، قال سيرغي لافروف: "موسكو مستعدة للحوار". وتابع: "لكن الشروط لم تنضج".',
            [
                ("commit", ("Sergey Lavrov",), True, "موسكو مستعدة للحوار"),
                ("state", ("Sergey Lavrov",), True, "لكن الشروط لم تنضج"),
            ],
        ),
        (
            "«لن نقبل بأي تسوية تنتقص من حقوقنا»، قال محمود عباس للصحفيين.",
            [("reject", ("Mahmoud Abbas",), True, "لن نقبل بأي تسوية تنتقص من حقوقنا")],
        ),
        (
            "Ильхам Алиев высоко оценил роль Турции, подчеркнув необходимость дальнейшей координации.",
            [
                ("praise", ("Ilham Aliyev",), False, "роль Турции"),
                ("urge", ("Ilham Aliyev",), False, "необходимость дальнейшей координации"),
            ],
        ),
        (
            "О приезде гостей рассказал Сергей Лавров. «Президент Эрдоган прилетит завтра», — добавил он.",
            [("state", ("Sergey Lavrov",), True, "Президент Эрдоган прилетит завтра")],
        ),
        (
            "Сергей Лавров принял посла Франции Пьера Дюмона. Французский дипломат выразил надежду на мир.",
            [("hope", ("Pierre Dumont",), False, "на мир")],
        ),
        (
            "Об этом сообщил Сергей Лавров. «Осталось уладить детали», — сказал дипломат.",
            [("state", ("Sergey Lavrov",), True, "Осталось уладить детали")],
        ),
        (
            "Об этом сообщил Сергей Лавров. «Осталось уладить детали», — сказал один западный дипломат.",
            [("state", ("diplomats",), True, "Осталось уладить детали")],
        ),
        (
            "По словам Реджепа Тайипа Эрдогана, Анкара готова принять переговоры.",
            [("commit", ("Recep Tayyip Erdogan",), False, "Анкара готова принять переговоры")],
        ),
        (
            "«Мы готовы к диалогу», — подчеркнул Сергей Лавров.",
            [("commit", ("Sergey Lavrov",), True, "Мы готовы к диалогу")],
        ),
        (
            "Antonio Guterres called for an immediate ceasefire and warned that the region was on the brink.",
            [
                ("urge", ("Antonio Guterres",), False, "an immediate ceasefire"),
                ("warn", ("Antonio Guterres",), False, "the region was on the brink"),
            ],
        ),
        (
            "“There is no military solution,” said Antonio Guterres, calling on all parties to return to the table.",
            [
                ("state", ("Antonio Guterres",), True, "There is no military solution"),
                ("urge", ("Antonio Guterres",), False, "all parties to return to the table"),
            ],
        ),
    ],
)
def test_statements_of_a_sentence(text: str, expected: list[tuple[str, tuple[str, ...], bool, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("“We welcome the ceasefire,” Emmanuel Macron said.", "praise"),
        ("Emmanuel Macron said that Paris would not accept the decision.", "reject"),
        ("Emmanuel Macron said that Iran would not accept the decision.", "state"),
        ("Emmanuel Macron said that France will continue to help Lebanon.", "commit"),
        ("“No, there is no such plan,” Emmanuel Macron replied.", "reject"),
        ("Emmanuel Macron called the attack “a serious and dangerous provocation”.", "condemn"),
        ("«Мы осуждаем это нападение», — заявил Эммануэль Макрон.", "condemn"),
        ("Эммануэль Макрон сказал, что Париж поддержит эту инициативу.", "commit"),
        ("Эммануэль Макрон считает, что стороны должны встретиться.", "state"),
        ("وقال إيمانويل ماكرون إن بلاده ترفض العقوبات.", "reject"),
        ('وقال إيمانويل ماكرون: "نرحب بالاتفاق".', "praise"),
        ("وأكد إيمانويل ماكرون أن فرنسا ستواصل دعم لبنان.", "commit"),
        ("وأضافت الرئاسة المصرية أن الرئيس المصري أعرب عن امتنانه لليابان على مساعدتها.", "praise"),
        ("أضاف بيان الكرملين أن الرئيس أعرب عن أمله في عقد لقاء قريب.", "hope"),
        ("Песков заявил, что встреча должна состояться в Астане.", "state"),
        ("Песков заявил, что стороны должны соблюдать перемирие.", "urge"),
    ],
)
def test_first_clause_of_the_content_says_the_act(text: str, act: str) -> None:
    assert act in [one.act.value for one in statements(text)]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "“Our position is clear,” Seoul's foreign minister, Cho Tae-yul, told reporters after the talks.",
            "Cho Tae-yul",
        ),
        ("“Talks were hard,” said Vladimir Putin's spokesman Dmitry Peskov.", "Dmitry Peskov"),
        ("«Мы ждём ответа, — сказал Сергей Лавров. — Он будет скоро».", "Sergey Lavrov"),
        ("На вопрос о встрече с Эммануэлем Макроном, Сергей Лавров ответил: «Мы не планируем её».", "Sergey Lavrov"),
        ("В Кремле заявили, что переговоры были полезными и трудными.", "Kremlin"),
        ("وقال عمدة البلدة إيمانويل ماكرون في تصريحات صحفية إن الاجتماع كان مثمرا.", "Emmanuel Macron"),
        ("تلقى سيرغي لافروف اتصالا من إيمانويل ماكرون، شكره فيه على دعم الحوار.", "Emmanuel Macron"),
        ("وأكد الجانب الروسي أن الاجتماع كان مثمرا ومفيدا.", "RU"),
    ],
)
def test_everyone_quoted_is_found(text: str, speakers: str) -> None:
    said = statements(text)
    assert said
    assert {value.value for one in said for value in one.speakers} == {speakers}


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("President Obama called Prime Minister David Cameron today to congratulate him on his win.", ["Barack Obama"]),
        ("President Macron phoned Chancellor Olaf Scholz to thank him for his support.", ["Emmanuel Macron"]),
        ("President Joe Biden is to urge Chancellor Olaf Scholz to send aid.", ["Joe Biden"]),
        (
            "Prime Minister David Cameron spoke with President Obama. The two discussed it and agreed that aid pays.",
            ["David Cameron", "Barack Obama"],
        ),
        (
            "Prime Minister David Cameron spoke with President Obama. Both agreed that aid remains a priority.",
            ["David Cameron", "Barack Obama"],
        ),
        (
            "President Joe Biden and Chancellor Olaf Scholz discussed Ukraine and agreed that aid must go on.",
            ["Joe Biden", "Olaf Scholz"],
        ),
        ("President Joe Biden discussed Ukraine and agreed that aid must go on.", ["Joe Biden"]),
    ],
)
def test_who_called_and_both_who_agreed_speak(text: str, speakers: list[str]) -> None:
    (one,) = statements(text)
    assert [value.value for value in one.speakers] == speakers


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("ونقلت وكالة رويترز عن سيرغي لافروف قوله إن موسكو لا تسعى إلى التصعيد.", ["Reuters"]),
        ("According to the Kremlin, Vladimir Putin told Emmanuel Macron that Moscow was ready for talks.", ["Kremlin"]),
    ],
)
def test_words_name_the_chain(text: str, via: list[str]) -> None:
    (statement,) = statements(text)
    assert [value.value for value in statement.via] == via


def test_publisher_office_carries_leaders_words() -> None:
    (statement,) = statements("Владимир Путин отметил важность диалога с партнёрами.", "http://kremlin.ru/events/1")
    assert [value.value for value in statement.via] == ["Kremlin"]


@pytest.mark.parametrize(
    "text",
    [
        "أدان إيمانويل ماكرون.",
        "شهدت المدينة أمطارا غزيرة أدت إلى تعليق الدراسة.",
        "В городе прошёл сильный дождь, занятия в школах отменены.",
        "Heavy rain fell on the city and schools were closed.",
        "A book called «The Long Road Home» appeared.",
    ],
)
def test_nothing_is_said(text: str) -> None:
    assert told(text) == []


def test_fragment_and_clause_are_two_statements() -> None:
    text = "Emmanuel Macron said that France had taken “significant goodwill measures” in the past year."
    assert [(one.quoted, text[one.span.start : one.span.end]) for one in statements(text)] == [
        (False, "France had taken “significant goodwill measures” in the past year"),
        (True, "significant goodwill measures"),
    ]


def test_agreement_is_a_commitment() -> None:
    text = "Владимир Путин пообещал Эммануэлю Макрону, что поставки возобновятся 1 августа 2023 года."
    (statement,) = statements(text)
    assert statement.commitment is not None
    assert statement.commitment.who == ("Vladimir Putin",)
    assert statement.commitment.by_when == "2023-08-01"


def test_second_telling_is_linked_to_the_first() -> None:
    text = (
        "Владимир Путин заявил, что поставки зерна через порты возобновятся.\n\n"
        "Владимир Путин подчеркнул, что поставки зерна через порты возобновятся."
    )
    assert [one.same_as for one in statements(text)] == [-1, 0]


def test_evidence_equals_its_text() -> None:
    text = "وقال سيرغي لافروف: «موسكو مستعدة للحوار»، مضيفا أن الشروط لم تنضج."
    for statement in statements(text):
        for evidence in (
            *statement.evidence,
            *statement.act.evidence,
            *(e for v in statement.speakers for e in v.evidence),
        ):
            assert text[evidence.start : evidence.end] == evidence.quote


def test_interrupted_quotation_has_two_parts() -> None:
    text = "«Мы ждём ответа, — сказал Сергей Лавров. — Он будет скоро»."
    assert [content for *_, content in told(text)] == ["Мы ждём ответа", "Он будет скоро"]


def test_office_that_tells_of_a_contact_is_its_source() -> None:
    document = Document(
        "item",
        "PARIS, July 20 (Reuters) - Emmanuel Macron will meet Olaf Scholz in Paris on Friday, a German official said.",
        published=date(2023, 7, 20),
    )
    (contact,) = read_document(document).contacts
    assert [value.value for value in contact.sources] == ["official@DE"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "LONDON, May 5 (Reuters) - Talks between the two continue in Paris, the Kremlin said.",
            "Talks between the two",
        ),
        (
            "МОСКВА, 5 мая — РИА Новости. Переговоры в Париже продолжаются, сообщил Дмитрий Песков.",
            "Переговоры в Париже",
        ),
        (
            "Москва. 5 мая. INTERFAX.RU - Переговоры в Париже продолжаются, сообщил Дмитрий Песков.",
            "Переговоры в Париже",
        ),
        ("NEW DELHI: Narendra Modi will visit Tokyo, the foreign ministry said.", "Narendra Modi will visit Tokyo"),
    ],
)
def test_a_dateline_is_nobodys_words(text: str, said: str) -> None:
    found = told(text)
    assert [content.startswith(said) for *_, content in found] == [True]
    assert "IN" not in found[0][1]
