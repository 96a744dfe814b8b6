"""What holds of every reading, however its text was spoilt."""

from contextlib import suppress

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from readout.extraction.rules import LANGUAGES
from readout.model import ItemError, Reading
from tests.properties.materials import Found, all_texts, read, spoilt, values_of

CALM = settings(
    max_examples=120, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)
BLANK = " "


def attempt(text: str) -> Reading | None:
    """Read a text, or return None where there is nothing to read."""
    with suppress(ItemError):
        return read(text)
    return None


@CALM
@given(spoilt())
@example("«" * 50)
@example("2021-02-30 31.02.2021 99/99/9999")
@example("At least ² soldiers and ① civilians were killed, ½ wounded, 1..2 detained, 1,.3 freed on ² May.")
@example('قال "قال "قال "')
def test_a_spoilt_text_is_read_and_every_value_has_its_words(text: str) -> None:
    reading = attempt(text)
    for found in values_of(reading) if reading else ():
        assert found.evidence, found
        for one in found.evidence:
            assert one.rule
            assert one.field or one.quote
            assert text[one.start : one.end] == one.quote or one.field


@CALM
@given(spoilt())
def test_statements_lie_within_the_text(text: str) -> None:
    reading = attempt(text)
    for statement in reading.statements if reading else ():
        assert 0 <= statement.span.start < statement.span.end <= len(text)
        assert statement.same_as < len(reading.statements if reading else ())


@CALM
@given(spoilt())
def test_reading_twice_gives_the_same_reading(text: str) -> None:
    assert attempt(text) == attempt(text)


@CALM
@given(spoilt())
def test_a_statement_has_words(text: str) -> None:
    reading = attempt(text)
    for statement in reading.statements if reading else ():
        assert any(character.isalpha() for character in statement.evidence[0].quote), statement


@CALM
@given(st.sampled_from(all_texts()), st.integers(0, 10**6))
def test_a_value_vanishes_with_its_words_or_rests_on_others(text: str, number: int) -> None:
    found = [one for one in values_of(read(text)) if not any(evidence.field for evidence in one.evidence)]
    chosen = found[number % len(found)]
    blanked = _blank(text, chosen)
    again = attempt(blanked)
    for one in values_of(again) if again else ():
        if (one.field, one.value) == (chosen.field, chosen.value):
            assert all(evidence.field or evidence.quote.strip() for evidence in one.evidence), one
            assert set(_places(one)) - set(_places(chosen)) or any(evidence.field for evidence in one.evidence), one


def _blank(text: str, found: Found) -> str:
    for evidence in found.evidence:
        text = text[: evidence.start] + BLANK * (evidence.end - evidence.start) + text[evidence.end :]
    return text


def _places(found: Found) -> list[tuple[int, int]]:
    return [(evidence.start, evidence.end) for evidence in found.evidence]


def test_values_of_all_kinds_are_blanked() -> None:
    kinds = {found.field for text in all_texts() for found in values_of(read(text))}
    assert {
        "published",
        "title",
        "credits",
        "persons",
        "countries",
        "organisations",
        "contacts",
        "contacts.channel",
        "contacts.status",
        "contacts.date",
        "contacts.participants",
        "contacts.countries",
        "contacts.initiator",
        "contacts.place",
        "contacts.subjects",
        "contacts.situations",
        "contacts.sources",
        "statements",
        "statements.act",
        "statements.speakers",
        "statements.via",
        "figures",
        "figures.place",
        "figures.speaker",
        "references",
        "references.date",
        "references.parties",
        "dates",
    } <= kinds


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_text_of_marks_or_of_one_word_is_read(lang: str) -> None:
    for text in ("(" * 5000, "«»" * 5000, "! ? " * 2000, "و" * 5000, "слово " * 5000, "word-" * 5000, "1 " * 5000):
        with suppress(ItemError):
            read(text, lang)
