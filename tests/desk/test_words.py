"""The desk's words: every one in every language."""

import re
from pathlib import Path

import pytest

from readout.desk import rendering
from readout.desk.days import write_date, write_time
from readout.desk.messages import FILES, LANGUAGES, LOCALES, has_message, message
from readout.desk.tongue import tongue
from readout.knowledge.people import OFFICES
from readout.search.query import CHANNELS, STATUSES

TEMPLATES = sorted((Path(rendering.__file__).parent / "templates").glob("*.html"))
CODE = sorted(Path(rendering.__file__).parent.rglob("*.py"))
IDS = re.compile(r"^([a-z][\w-]*) =", re.MULTILINE)


def ids(lang: str) -> set[str]:
    return {name for file in FILES for name in IDS.findall((LOCALES / lang / file).read_text(encoding="utf-8"))}


def test_the_desk_speaks_three_languages() -> None:
    assert set(LANGUAGES) == {"ar", "ru", "en"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_has_every_message(lang: str) -> None:
    assert ids(lang) == ids("en")


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_templates_say_what_there_is(template: Path) -> None:
    said = re.findall(r'say\(["\']([\w-]+)["\'][,)]', template.read_text(encoding="utf-8"))
    assert {name for name in said if not has_message("en", name)} == set()


def test_every_refusal_has_words_and_what_to_do_next() -> None:
    reasons = {
        reason for path in CODE for reason in re.findall(r'Refusal\(\d+, "(\w+)"', path.read_text(encoding="utf-8"))
    }
    assert reasons
    for reason in reasons:
        assert has_message("en", f"error-{reason}"), reason
        assert has_message("en", f"error-{reason}-next"), reason


def test_closed_lists_have_words() -> None:
    wanted = (
        {f"channel-{one}" for one in CHANNELS}
        | {f"status-{one}" for one in STATUSES}
        | {f"office-{one}" for one in OFFICES}
    )
    assert {name for name in wanted if not has_message("ar", name)} == set()


@pytest.mark.parametrize(
    ("lang", "count", "words"),
    [
        ("en", 1, "1 contact"),
        ("en", 2, "2 contacts"),
        ("ru", 1, "1 контакт"),
        ("ru", 3, "3 контакта"),
        ("ru", 11, "11 контактов"),
        ("ru", 21, "21 контакт"),
        ("ar", 0, "لا اتصالات"),
        ("ar", 1, "اتصال واحد"),
        ("ar", 2, "اتصالان"),
        ("ar", 3, "3 اتصالات"),
        ("ar", 11, "11 اتصالاً"),
        ("ar", 100, "100 اتصال"),
    ],
)
def test_plurals(lang: str, count: int, words: str) -> None:
    assert message(lang, "contacts-count", count=count) == words


@pytest.mark.parametrize(
    ("lang", "value", "words"),
    [
        ("en", "2021-02-18", "18 Feb 2021"),
        ("ru", "2021-02-18", "18 февр. 2021 г."),
        ("ar", "2021-02-18", "18 فبراير 2021"),
        ("en", "2021-02", "February 2021"),
        ("en", "2021", "2021"),
        ("en", "2021-Q1", "1st quarter 2021"),
        ("en", "2021-02-31", "2021-02-31"),
        ("en", "soon", "soon"),
    ],
)
def test_dates(lang: str, value: str, words: str) -> None:
    assert write_date(value, lang).replace("\u202f", " ") == words


def test_times() -> None:
    assert write_time("2021-02-18T14:05:09+00:00", "en") == "18 Feb 2021 · 14:05 UTC"
    assert write_time("lately", "en") == "lately"


def test_names_are_those_of_the_language() -> None:
    arabic, russian = tongue("ar"), tongue("ru")
    assert arabic.country("TR") == "تركيا"
    assert russian.person("vladimir-putin") == "Владимир Путин"
    assert russian.anyone("Kremlin") == "Кремль"
    assert russian.anyone("foreign-minister@EG") == "министр иностранных дел (Египет)"
    assert arabic.role("head-of-state", "TR", "recep-tayyip-erdogan") == "رئيس، تركيا"
    assert russian.anyone("Nobody at All") == "Nobody at All"


def test_an_unknown_language_falls_back_to_english() -> None:
    assert tongue("xx").lang == "en"
