"""Whose house an item speaks from: the country of its publisher, or of the agency that it is credited to."""

from readout.extraction.header import Header
from readout.extraction.page import Page
from readout.model import Value

WORLDWIDE = frozenset(
    {
        "Reuters",
        "AFP",
        "AP",
        "UPI",
        "DPA",
        "Bloomberg",
        "BBC",
        "CNN",
        "Al Jazeera",
        "Deutsche Welle",
        "Euronews",
        "France 24",
        "BBC Arabic",
        "Sky News Arabia",
        "Al Arabiya",
        "Al Hadath",
        "Asharq News",
        "Alhurra",
        "Al-Araby Al-Jadeed",
        "Arabi21",
        "Asharq Al-Awsat",
        "Al-Hayat",
        "Elaph",
        "Al-Quds Al-Arabi",
        "Independent Arabia",
        "Middle East Eye",
        "Radio Liberty",
        "Monte Carlo Doualiya",
        "Voice of America",
        "New York Times",
    }
)
"""Agencies and media that report from everywhere as strangers: with them «the President» is nobody's own."""


def is_listed(credit: Value[str]) -> bool:
    """True for an agency or medium in the item's list of sources, of which each is one of several."""
    return any(one.rule == "header.source-list" for one in credit.evidence)


def home_of(page: Page, header: Header) -> str:
    """Return the code of the country in whose press a bare «the President» is the own one; or an empty string."""
    knowledge = page.rules.knowledge
    known = knowledge.publisher_of(page.analysis.document.url) if page.analysis.document.url else None
    if known and known[1]:
        return known[1]
    for outlet in (header.publisher, *(credit for credit in header.credits if not is_listed(credit))):
        body = knowledge.organisations.get(outlet.value) if outlet else None
        if body is not None and body.country and body.name not in WORLDWIDE:
            return body.country
    return header.house
