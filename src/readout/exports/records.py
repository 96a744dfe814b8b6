"""The plain records that files hold."""

from readout.model import Document
from readout.model.reading import Json

ITEM_COLUMNS = ("id", "title", "published", "publisher", "url", "lang", "text")


def item_record(document: Document) -> Json:
    """Return an item in the form in which ``readout add`` reads it; empty fields are left out."""
    day = document.published.isoformat() if document.published else ""
    values = (document.id, document.title, day, document.publisher, document.url, document.lang, document.text)
    record = dict(zip(ITEM_COLUMNS, values, strict=True))
    return {name: value for name, value in record.items() if value or name in ("id", "text")}
