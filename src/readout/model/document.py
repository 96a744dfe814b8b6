"""One published text, as it was received."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Field:
    """One piece of metadata that stands outside an item's text.

    Attributes:
        name: ``published``, ``publisher``, ``url``, ``title``, ``lang``, ``author``, ``photo``, ``language-link``, …
        value: What it says, as given.
        origin: Where it stood: ``jsonl``, ``json-ld``, ``opengraph``, ``meta``, ``feed``, ``http``, ``option``.
    """

    name: str
    value: str
    origin: str


@dataclass(frozen=True, slots=True)
class Document:
    """An item ready for reading.

    Attributes:
        id: The item's own id where it has one, else a hash of its content.
        text: The stored, unaltered text; all offsets are code points of it. The headline is its first line where known.
        title: The headline, if it is known from outside the text.
        published: Day of publication from metadata, or None.
        url: Where the item was published, or an empty string.
        publisher: Who published it, from metadata, or an empty string.
        lang: ``ar``, ``ru``, ``en``, or an empty string where it is yet to be decided.
        fields: All metadata, as given.
        source: Path, URL or name of the input, for messages.
        media_type: What the input was: ``text/plain``, ``text/html``, ``application/json``, …
        content_hash: SHA-256 of the input's bytes (of the JSON line for JSONL), in hexadecimal.
    """

    id: str
    text: str
    title: str = ""
    published: date | None = None
    url: str = ""
    publisher: str = ""
    lang: str = ""
    fields: tuple[Field, ...] = ()
    source: str = ""
    media_type: str = "text/plain"
    content_hash: str = ""

    def field(self, name: str) -> Field | None:
        """Return the first metadata field of that name, or None."""
        return next((field for field in self.fields if field.name == name), None)
