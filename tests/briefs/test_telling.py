"""Names, dates and figures as briefs write them; what the record lacks is not told."""

import pytest

from readout.briefs.dates import tell_date, tell_when
from readout.briefs.figures import tell_figure
from readout.briefs.messages import LANGUAGES, say
from readout.briefs.names import name_country, name_office, name_person, name_speaker
from readout.extraction.rules import load_rules
from tests.briefs.test_round_trip import ABDULLAH, GUTERRES, MELONI, person

ACTS = [
    "state",
    "affirm",
    "agree",
    "praise",
    "hope",
    "urge",
    "demand",
    "warn",
    "condemn",
    "reject",
    "commit",
    "offer",
    "condole",
    "congratulate",
    "invite",
    "inform",
    "concern",
]


@pytest.mark.parametrize(
    ("who", "lang", "case", "written"),
    [
        (MELONI, "ru", "ins", "премьер-министром Италии Джорджей Мелони"),
        (MELONI, "ar", "nom", "رئيسة الوزراء الإيطالية جورجيا ميلوني"),
        (MELONI, "en", "nom", "Prime Minister Giorgia Meloni of Italy"),
        (ABDULLAH, "ru", "dat", "королю Иордании Абдалле II"),
        (GUTERRES, "ar", "nom", "الأمين العام للأمم المتحدة أنطونيو غوتيريش"),
        (GUTERRES, "en", "nom", "United Nations Secretary-General Antonio Guterres"),
        (GUTERRES, "ru", "gen", "генерального секретаря ООН Антониу Гутерриша"),
    ],
)
def test_people_stand_with_their_office_in_the_case_that_is_needed(
    who: tuple[str, str, str], lang: str, case: str, written: str
) -> None:
    named = name_person(person(*who), lang, load_rules().knowledge, "2023-01-01")
    assert named.case(case) == written


def test_offices_and_countries_that_nobody_is_named_for() -> None:
    knowledge = load_rules().knowledge
    assert name_office("foreign-minister", "EG", "en", knowledge).case("nom") == "the Foreign Minister of Egypt"
    assert name_office("foreign-minister", "EG", "ar", knowledge).case("nom") == "وزير خارجية مصر"
    assert name_office("delegation", "US", "ru", knowledge).case("ins") == "делегацией США"
    assert name_country("US", "en", knowledge).case("nom") == "the United States"
    assert (name_country("RU", "ru", knowledge).gender, name_country("RU", "ar", knowledge).gender) == ("f", "f")
    assert name_speaker("Somebody Unknown", "ru", knowledge) is None


@pytest.mark.parametrize(
    ("value", "lang", "written"),
    [
        ("2018-10", "ru", "в октябре 2018 года"),
        ("2018", "ru", "в 2018 году"),
        ("2018-05-03", "ru", "3 мая 2018 года"),
        ("2018-10", "ar", " في أكتوبر 2018"),
        ("2022-W19", "en", " in the week of 9 May 2022"),
        ("2022-Q1", "ru", "в первом квартале 2022 года"),
        ("", "en", ""),
    ],
)
def test_dates_of_every_precision(value: str, lang: str, written: str) -> None:
    assert tell_when(value, lang) == written


def test_both_months_in_arabic() -> None:
    assert tell_date("2021-02-18", "ar", dual=True) == "18 فبراير/شباط 2021"


def test_figures_keep_their_bound_and_place_and_sums_without_currency_are_not_told() -> None:
    knowledge = load_rules().knowledge
    assert tell_figure("≥1500 killed Gaza", "en", knowledge) == "killed: at least 1,500 (Gaza)"
    assert tell_figure("~40 wounded", "ru", knowledge) == "раненых — около 40"
    assert tell_figure("12 detained", "ar", knowledge) == "المحتجزون: 12"
    assert tell_figure("3000000 money", "en", knowledge) == ""


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("gender", ["m", "f", "n", "pl"])
def test_every_act_has_a_verb_that_agrees(lang: str, gender: str) -> None:
    for act in ACTS:
        words = say(lang, f"act-{act}", speaker="X", gender=gender, several="no", colon=":", lang="", words="W")
        assert "X" in words
        assert "W" in words
        assert "{" not in words


def test_verbs_agree_with_the_speaker() -> None:
    values = {"speaker": "X", "several": "no", "colon": ":", "lang": "", "words": "W"}
    assert say("ru", "act-warn", gender="f", **values) == "X предупредила: «W»."
    assert say("ru", "act-warn", gender="pl", **values) == "X предупредили: «W»."
    assert say("ar", "act-hope", gender="f", **values) == "وأعربت X عن أملها: «W»."
