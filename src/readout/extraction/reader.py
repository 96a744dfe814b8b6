"""Reading one document, stage by stage."""

import gc
from datetime import date

from readout.extraction.actors import find_actors
from readout.extraction.confidence import rated
from readout.extraction.contacts import find_contacts
from readout.extraction.dates import date_doubts, date_mentions, place_dates, sight
from readout.extraction.figures import find_figures
from readout.extraction.header import Header, read_header
from readout.extraction.home import home_of
from readout.extraction.identity import identify
from readout.extraction.mentions import countries, organisations, persons
from readout.extraction.page import Page, open_page
from readout.extraction.references import find_references
from readout.extraction.rules import Rules
from readout.extraction.statements import find_statements
from readout.languages import analyse
from readout.model import Document, Reading


def read_document(document: Document, rules: Rules) -> Reading:
    """Read a document.

    Reading makes no values that refer to each other in a circle, so that nothing needs to look for such meanwhile.

    Raises:
        ItemError: The document has no words, or its language is not covered.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        return _read(document, rules)
    finally:
        if enabled:
            gc.enable()


def _read(document: Document, rules: Rules) -> Reading:
    header, page = prepare_page(document, rules)
    report = find_contacts(page, header)
    said = find_statements(page, header, report.contacts)
    contacts, statements = said.contacts, said.statements
    reading = Reading(
        id=document.id,
        lang=page.lang,
        title=header.title,
        published=header.published,
        publisher=header.publisher,
        credits=header.credits,
        photo_credits=header.photo_credits,
        languages=header.languages,
        persons=persons(page),
        countries=countries(page),
        organisations=organisations(page, header),
        contacts=contacts,
        statements=statements,
        figures=find_figures(page, header, statements),
        references=find_references(page, contacts, report.past),
        dates=date_mentions(page),
        doubts=header.doubts + date_doubts(page),
        rules_version=rules.version,
    )
    return rated(reading, rules.shares)


def prepare_page(document: Document, rules: Rules) -> tuple[Header, Page]:
    """Segment a document, read its frame, and find names, dates and actors.

    Raises:
        ItemError: The document has no words, or its language is not covered.
    """
    analysis = analyse(document, rules.segmenter, rules.abbreviations)
    page = open_page(analysis, rules, document.published)
    sightings = sight(page)
    header = read_header(page, sightings)
    published = header.published.value if header.published else ""
    apart = header.publisher.evidence if header.publisher else ()
    page = place_dates(page.published_on(_day(header)), sightings, published, apart)
    return header, identify(find_actors(page.at_home(home_of(page, header))))


def _day(header: Header) -> date | None:
    if header.published is None or len(header.published.value) != 10:
        return None
    return date.fromisoformat(header.published.value)
