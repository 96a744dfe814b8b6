"""When two texts are one item, and when one item has a new version."""

from hashlib import sha256
from urllib.parse import parse_qsl, urlencode, urlsplit

from readout.model import Document, ItemError, Stage

TRACKING = ("utm_", "fbclid", "gclid", "yclid", "mc_cid", "mc_eid")


def fingerprint(document: Document) -> str:
    """Return a hash of all that a reading rests on.

    Two files that differ in their furniture alone (advertisements, menus) are one version; the same words with
    another date or publisher are two, since they read differently.
    """
    parts = (document.text, document.title, _day(document), document.publisher, document.lang)
    return sha256("\0".join(parts).encode()).hexdigest()


def _day(document: Document) -> str:
    return document.published.isoformat() if document.published else ""


def address(url: str) -> str:
    """Return the part of a URL that names the page: without scheme, fragment, and the marks of campaigns.

    Example:
        >>> address("https://Kremlin.ru/events/65038/?utm_source=x#top")
        'kremlin.ru/events/65038'
    """
    if not url:
        return ""
    parts = urlsplit(url)
    query = urlencode([(key, value) for key, value in parse_qsl(parts.query) if not key.startswith(TRACKING)])
    return parts.netloc.casefold().removeprefix("www.") + parts.path.rstrip("/") + (f"?{query}" if query else "")


def check(document: Document) -> None:
    """Refuse text that a database cannot keep unaltered.

    Raises:
        ItemError: The text holds a NUL or half of a surrogate pair.
    """
    if "\0" in document.text:
        raise ItemError(Stage.STORE, "the text holds a NUL character, so it is no text; check the file's encoding.")
    try:
        document.text.encode()
    except UnicodeEncodeError as error:
        reason = f"the text holds half of a character at {error.start}; check the file's encoding."
        raise ItemError(Stage.STORE, reason) from error
