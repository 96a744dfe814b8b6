"""Comparing and telling the events of the corpus."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from readout.evaluation.corpus import load_corpus
from readout.library import Library
from readout.model import Document, RefusedError
from readout.model.comparison import Comparison, Mark
from readout.model.encoding import decode, encode
from readout.model.event import Event
from readout.pipeline import read_document

CORPUS = Path(__file__).parents[2] / "evaluation" / "corpus"
pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not part of an installed package")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with Library(tmp_path_factory.mktemp("corpus") / "corpus.db") as made:
        for item in load_corpus(CORPUS):
            made.put(item.document, read_document(item.document))
        yield made


def test_cells_hold_the_very_words(library: Library) -> None:
    made = library.compare("putin-erdogan-call-ru")
    passages = [passage for row in made.rows for cell in row.cells for passage in cell.passages if passage.end]
    assert passages
    for passage in passages:
        assert library.show(passage.item).document.text[passage.start : passage.end] == passage.quote


def test_what_one_side_told_the_other_who_does_not_mention_it(library: Library) -> None:
    made = library.compare("putin-erdogan-call-ru")
    row = next(row for row in made.of_kind("told-other") if row.cells[1].passages)
    assert [column.id for column in made.columns][:2] == ["RU", "TR"]
    assert [cell.mark for cell in row.cells][:2] == [Mark.NOT_STATED, Mark.ONLY_HERE]
    assert "ready to host" in row.cells[1].passages[0].quote


def test_scope_that_sounds_alike_is_shown(library: Library) -> None:
    made = library.compare("biden-zelensky-en")
    row = made.of_kind("scope")[0]
    assert {cell.value for cell in row.cells if cell.mark is Mark.CONFLICT} == {
        "energy infrastructure",
        "energy and infrastructure",
    }


@pytest.mark.parametrize(("about", "labels"), [("Iran", []), ("Syria", ["what began in 2011"])])
def test_a_word_names_a_conflict_only_where_its_place_is_spoken_of(
    tmp_path: Path, about: str, labels: list[str]
) -> None:
    call = "spoke by phone on 4 March 2024, the {} said. They discussed the {} in {}."
    both = "President Vladimir Putin and Taoiseach Micheal Martin "
    said = {"ru": ("Kremlin", "crisis"), "ie": ("Irish government", "uprising")}
    with Library(tmp_path / "rival.db") as library:
        for id, (publisher, word) in said.items():
            text = both + call.format(publisher, word, about)
            document = Document(id, text, published=date(2024, 3, 4), publisher=publisher)
            library.put(document, read_document(document))
        made = library.compare("ru", "ie")
    assert [row.label for row in made.of_kind("wording")] == labels


def test_two_items_and_json(library: Library) -> None:
    made = library.compare("mbs-biden-ar", "mbs-biden-en")
    assert [column.id for column in made.columns] == ["mbs-biden-ar", "mbs-biden-en"] or len(made.columns) == 2
    assert decode(Comparison, encode(made)) == made
    with pytest.raises(RefusedError, match="that is one item"):
        library.compare("mbs-biden-ar", "mbs-biden-ar")


def test_the_summary_is_told_in_three_languages_with_its_rows(library: Library) -> None:
    made = library.compare("putin-erdogan-call-ru")
    rows = {row.id for row in made.rows}
    assert [lang for lang, _ in made.summary] == ["ar", "ru", "en"]
    for _, clauses in made.summary:
        assert clauses
        assert all(set(clause.rows) <= rows for clause in clauses)


def test_an_event_of_one_item_says_that_one_side_is_heard(library: Library) -> None:
    assert [one.name for one in library.compare("shoukry-colonna-en").notes] == ["one-side"]


TRUCKS = (
    ("en", "Secretary of State Antony Blinken met Egyptian President Abdel Fattah el-Sisi in Cairo on 5 March 2024. "
     "Blinken said that more than 150 trucks a day are entering Gaza."),
    ("ar", "استقبل الرئيس المصري عبد الفتاح السيسي وزير الخارجية الأمريكي أنتوني بلينكن في القاهرة يوم 5 مارس 2024. "
     "وقال بلينكن إن 200 شاحنة مساعدات تدخل غزة يوميا."),
)  # fmt: skip


def test_statements_whose_figures_differ_are_one_statement_with_a_conflict(tmp_path: Path) -> None:
    with Library(tmp_path / "trucks.db") as made:
        for lang, text in TRUCKS:
            document = Document(lang, text, lang=lang, published=date(2024, 3, 5))
            made.put(document, read_document(document))
        compared = made.compare("en", "ar")
    (row,) = compared.of_kind("amount")
    assert sorted((cell.mark, cell.value) for cell in row.cells) == [(Mark.CONFLICT, "150"), (Mark.CONFLICT, "200")]
    told = " ".join(clause.text for clause in dict(compared.summary)["en"])
    assert "differ about the figures of one statement" in told


def test_an_item_speaks_for_the_country_whose_spokesman_it_hands_on(tmp_path: Path) -> None:
    text = (
        "Secretary Blinken's Meeting with Egyptian President al-Sisi\n\nThe following is attributable to Spokesperson "
        "Matthew Miller:\n\nSecretary Blinken met Egyptian President Abdel Fattah al-Sisi in Cairo on 5 March 2024. "
        "The Secretary stressed the importance of protecting civilians."
    )
    with Library(tmp_path / "spokesman.db") as made:
        document = Document("us", text, lang="en", published=date(2024, 3, 5))
        made.put(document, read_document(document))
        assert [column.side for column in made.compare("us").columns] == ["US"]


@pytest.mark.parametrize(("lang", "words"), [("ar", "روسيا"), ("ru", "Россия"), ("en", "Russia")])
def test_rows_and_values_are_told_in_the_language_of_the_reader(library: Library, lang: str, words: str) -> None:
    from readout.briefs.rows import cell_name, column_name, row_name
    from readout.extraction.rules import load_rules

    knowledge = load_rules().knowledge
    made = library.compare("putin-erdogan-call-ru")
    assert column_name(made.columns[0], lang, knowledge) == words
    for row in made.of_kind("fact", "subject", "situation", "condition", "scope", "act"):
        name = row_name(row, lang, knowledge)
        assert name
        assert lang == "en" or not re.search("[A-Za-z]", name)
        assert all(cell_name(cell, row, lang, knowledge) for cell in row.cells)


def told(event: Event) -> dict[str, Any]:
    record = event.record
    return {
        "participants": {one.name for one in record.participants},
        "countries": {one.value for one in record.countries},
        "channel": record.channel,
        "status": record.status,
        "date": record.date,
        "subjects": {one.value for one in record.subjects},
    }


def read_back(text: str, lang: str) -> dict[str, Any]:
    contact = read_document(Document("brief", text, lang=lang)).contacts[0]
    return {
        "participants": {one.value for one in contact.participants},
        "countries": {one.value for one in contact.countries},
        "channel": contact.channel.value,
        "status": contact.status.value,
        "date": contact.date.value if contact.date else "",
        "subjects": {one.value for one in contact.subjects},
    }


@pytest.mark.parametrize("lang", ["ar", "ru", "en"])
def test_reading_the_brief_of_every_event_gives_back_what_it_tells(library: Library, lang: str) -> None:
    events = library.events()
    assert len(events) >= 17
    for event in events:
        text = library.brief(event.id, lang).decode()
        assert len(read_document(Document("brief", text, lang=lang)).contacts) == 1
        assert read_back(text, lang) == told(event), text


def test_statements_are_told_in_the_words_of_the_items(library: Library) -> None:
    text = library.brief("putin-erdogan-call-ru", "ru").decode()
    assert re.search("> Владимир Путин за.*: «поставки российского зерна в беднейшие страны будут продолжены»", text)
    assert "(текст на английском): «Turkiye was ready to host the negotiations in Istanbul»" in text


def test_initiator_situations_and_earlier_states_are_told(library: Library) -> None:
    assert "at the initiative of Emmanuel Macron" in library.brief("sisi-macron-en", "en").decode()
    assert "وتطرق الحديث إلى الوضع في أوكرانيا" in library.brief("putin-erdogan-call-ru", "ar").decode()
    told_of = library.brief("aliyev-pashinyan-announced-ru", "ru").decode()
    assert "16 февраля 2024 года об этом было объявлено (на 17 февраля 2024 года)." in told_of


@pytest.mark.parametrize("form", ["text", "md", "html", "pdf"])
def test_every_format_of_a_digest(library: Library, form: str) -> None:
    made = library.digest("ar", form, since="2024-03", until="2024-03", about="Turkey", dual=True)
    assert made.startswith(b"%PDF") if form == "pdf" else "مارس/آذار" in made.decode()


@pytest.mark.parametrize("ends", [{"since": "last week"}, {"until": "2024-13"}])
def test_a_digest_of_a_period_that_is_none_is_refused(library: Library, ends: dict[str, str]) -> None:
    with pytest.raises(RefusedError, match="is no date; write a day, month or year"):
        library.digest("en", **ends)  # type: ignore[arg-type]


def test_an_item_without_a_contact_is_told_from_one_that_is_missing(tmp_path: Path) -> None:
    with Library(tmp_path / "library.db") as library:
        document = Document("harvest", "The wheat harvest was good this year.", published=date(2024, 3, 4))
        library.put(document, read_document(document))
        with pytest.raises(RefusedError, match="item harvest tells of no contact"):
            library.brief("harvest")


def test_a_digest_of_no_events_says_so(library: Library) -> None:
    assert library.digest("en", since="1999", until="1999").decode() == "No contact is on record for this period.\n"
