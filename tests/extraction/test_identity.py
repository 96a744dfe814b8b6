"""Whom a family name that stands alone means."""

from datetime import date

import pytest

from readout.extraction.actor import Actor
from readout.extraction.reader import prepare_page
from readout.extraction.rules import load_rules
from readout.model import Document
from readout.pipeline import read_document


def names_in(text: str, published: date = date(2018, 9, 6)) -> set[str]:
    return {person.value for person in read_document(Document("case", text, published=published)).persons}


@pytest.mark.parametrize(
    ("text", "person", "better_known"),
    [
        ("أجرى وزير الخارجية رياض المالكي اتصالا بنظيره الأردني، وقال المالكي إن بلاده ترحب.", "Riyad al-Maliki",
         "Nouri al-Maliki"),
        ("The Prime Minister met Nestor Kirchner in Quito. “It was time,” Kirchner said.", "Nestor Kirchner",
         "Cristina Fernandez de Kirchner"),
        ("قال المستشار عبد السلام الزبيدي إن الزيارة تأجلت. وأضاف الزبيدي أن الموعد لم يحدد.", "",
         "Aidarous al-Zubaidi"),
        ("Sales fell in Lyon, wrote Peroshni Naidoo.", "", "Kumi Naidoo"),
        ("أعلن بدر الدين عرودكي وفاة الكاتب.", "", "Mustafa Badreddine"),
        ("حضر اللقاء الأمير نواف بن سلطان بن عبدالعزيز أمير المنطقة.", "Nawaf bin Sultan bin Abdulaziz",
         "Sultan bin Abdulaziz Al Saud"),
        ("كان في استقباله الشيخ زايد بن خليفة بن شخبوط آل نهيان.", "", "Zayed bin Sultan Al Nahyan"),
        ("حضرت اللقاء السيدة هدى أبو عمارة.", "", "Yasser Arafat"),
        ("صرح لبيد عباوي وكيل الوزارة بأن بلاده مستعدة.", "", "Yair Lapid"),
        ("التقى الرئيس رئيس الوزراء الجديد هايلي ماريام تسفاي.", "", "Nikki Haley"),
        ("حضر اللقاء محمد مبارك المزروعي وكيل الديوان.", "", "Suhail al-Mazrouei"),
        ("تمنى له الصحة والسلامة.", "", "Hussein al-Salama"),
        ("The delegation was led by Mehmet Yildirim, a lawmaker. Mr Yildirim was pleased.", "Mehmet Yildirim",
         "Binali Yildirim"),
        ("Khalid bin Saleh Al-Otaibi spoke first. Mr Al-Otaibi then left.", "Khalid bin Saleh Al-Otaibi",
         "Mansour al-Otaibi"),
        ("Выступил депутат Клаус Вебер.", "Klaus Weber", "Vaclav Klaus"),
    ],
)  # fmt: skip
def test_a_family_name_is_its_bearers_in_the_item(text: str, person: str, better_known: str) -> None:
    found = names_in(text)
    assert better_known not in found
    assert not person or person in found


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("They were received by Rik Smulders, who smiled. Mr Smulders spoke of trade.", "Rik Smulders"),
        ("The bill is by Kang Young-pyo. Mr Kang defended it.", "Kang Young-pyo"),
        ("Депутат Пак Хён Сок выступил. Пак говорит, что закон готов.", "Park Hyun-seok"),
        ("Прибыл вице-спикер парламента Ласло Хорват.", "Laszlo Horvat"),
        ("Спикер Мохаммад Карими заявил об этом.", "Mohammad Karimi"),
        ("Приняли посла Франции Пьера Дюмона.", "Pierre Dumont"),
    ],
)
def test_strangers_are_named_in_full(text: str, person: str) -> None:
    assert names_in(text) == {person}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Sergey Lavrov spoke with Condoleezza Rice. Rice indicated that the offer stands.", "Condoleezza Rice"),
        ("Sergey Lavrov met Gordon Brown. Later Brown said that trade had grown.", "Gordon Brown"),
        ("Sergey Lavrov met Theresa May. May said that trade had grown.", "Theresa May"),
    ],
)
def test_a_family_name_that_is_a_word_names_its_bearer(text: str, speaker: str) -> None:
    (statement,) = read_document(Document("case", text, published=date(2017, 3, 6))).statements
    assert [one.value for one in statement.speakers] == [speaker]


def test_a_word_at_the_head_of_a_sentence_is_no_family_name() -> None:
    text = "Sergey Lavrov met Condoleezza Rice and Theresa May. Rice prices rose. In May the trade talks went on."
    mentioned = read_document(Document("case", text, published=date(2017, 3, 6))).persons
    assert all(len(one.evidence) == 1 for one in mentioned)


def test_an_envoy_speaks_for_those_who_sent_them() -> None:
    text = "The UN Special Envoy for Syria, Geir Pedersen, met the Syrian foreign minister in Damascus."
    (contact,) = read_document(Document("case", text, published=date(2022, 6, 15))).contacts
    assert [(one.value, one.country) for one in contact.participants] == [
        ("Geir Pedersen", "United Nations"),
        ("foreign-minister@SY", "SY"),
    ]


def test_somebody_lately_out_of_office_is_still_called_by_the_family_name() -> None:
    assert "Benjamin Netanyahu" in names_in("Tony Blair met Netanyahu in Jerusalem.", date(2022, 6, 15))


def test_who_leads_a_country_needs_no_other_name() -> None:
    assert "Emmanuel Macron" in names_in("Macron said that talks continue.")
    assert "Sergey Lavrov" in names_in("Лавров заявил, что переговоры продолжаются.")


@pytest.mark.parametrize(
    ("text", "day", "person"),
    [
        ("Secretary Kerry met Foreign Minister Lavrov in Vienna.", date(2016, 5, 17), "John Kerry"),
        ("President Clinton spoke with President Yeltsin.", date(1998, 5, 17), "Bill Clinton"),
        ("Secretary Clinton met Foreign Minister Lavrov.", date(2010, 5, 17), "Hillary Clinton"),
        ("President Castro received the Pope.", date(1998, 1, 22), "Fidel Castro"),
        ("President Michel met President Ghani.", date(2021, 7, 10), "Charles Michel"),
        ("وصل الرئيس كاسترو إلى موسكو.", date(2008, 2, 29), "Raul Castro"),
    ],
)
def test_a_title_and_a_family_name_mean_who_held_the_office_then(text: str, day: date, person: str) -> None:
    assert person in names_in(text, day)


def test_a_title_before_a_stranger_makes_nobody_known() -> None:
    assert names_in("Dr Smith said that the President of Chile slept.") <= {"Smith"}


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("President Obama hosted King Abdullah II of Jordan. The King smiled.", "King Abdullah II"),
        ("Supreme Leader Ali Khamenei received President Ebrahim Raisi. The Iranian president spoke.", "Ebrahim Raisi"),
        ("استقبل المرشد الأعلى علي خامنئي الرئيس إبراهيم رئيسي. وتحدث الرئيس الإيراني.", "Ebrahim Raisi"),
        ("استقبل العاهل الأردني الملك عبدالله الثاني الرئيس المصري. وتحدث الملك.", "King Abdullah II"),
        ("Верховный лидер Али Хаменеи принял Эбрахима Раиси. Выступил Президент Ирана.", "Ebrahim Raisi"),
    ],
)  # fmt: skip
def test_titles_tell_heads_of_state_apart(text: str, meant: str) -> None:
    page = prepare_page(Document("case", text, published=date(2023, 2, 24)), load_rules())[1]
    assert [unit.payload.value for unit in page.units if isinstance(unit.payload, Actor)][-1] == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("The Foreign Secretary met Iranian envoys in New York.", "foreign-minister@GB"),
        ("The Prime Minister welcomed guests to Downing Street.", "head-of-government@GB"),
        ("TBILISI (Reuters) - The Prime Minister resigned on Monday.", ""),
        ("Госсекретарь прибыл в Женеву.", "foreign-minister@US"),
    ],
)
def test_an_office_without_a_country(text: str, meant: str) -> None:
    page = prepare_page(Document("case", text, published=date(2019, 9, 24)), load_rules())[1]
    assert next(unit.payload.value for unit in page.units if isinstance(unit.payload, Actor)) == meant


def test_ministers_who_say_what_body_meets_act_in_nothing() -> None:
    text = (
        "Sergey Lavrov spoke on the sidelines of the SCO foreign ministers' meeting. G7 foreign ministers met in Lille."
    )
    page = prepare_page(Document("case", text, published=date(2019, 9, 24)), load_rules())[1]
    acting = [unit.payload.value for unit in page.units if isinstance(unit.payload, Actor)]
    assert acting == ["Sergey Lavrov", "foreign-minister@G7"]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Касым-Жомарт Токаев прилетел в Астану. Глава Казахстана поздравил сограждан.", {"Kassym-Jomart Tokayev"}),
        ("Путин и Медведев прилетели в Сочи. Президент России поздравил сограждан.", {"head-of-state@RU"}),
        ("Глава МИД Украины прилетел в Прагу. Кулеба поздравил сограждан.", {"Dmytro Kuleba"}),
    ],
)
def test_an_item_without_a_day_knows_whoever_alone_has_held_the_office(text: str, meant: set[str]) -> None:
    _, page = prepare_page(Document("case", text), load_rules())
    behind = text.index(".")
    found = {
        unit.payload.value
        for unit in page.units
        if isinstance(unit.payload, Actor) and page.analysis.starts[unit.first] > behind
    }
    assert found == meant


def test_a_country_in_initials_is_nobody() -> None:
    assert names_in("Министр иностранных дел РА поздравил сограждан.") == set()
