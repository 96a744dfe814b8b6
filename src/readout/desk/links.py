"""Addresses of the desk's pages, and addresses that items give."""

from collections.abc import Mapping
from urllib.parse import quote, urlencode, urlsplit


def safe_url(url: str) -> str:
    """Return an address that may become a link (http or https), or an empty string.

    Example:
        >>> safe_url("javascript:alert(1)")
        ''
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme in ("http", "https") and parts.netloc else ""


def with_query(path: str, values: Mapping[str, object]) -> str:
    """Return a path with the values that are not empty as its query."""
    given = {name: value for name, value in values.items() if value not in ("", None)}
    return f"{path}?{urlencode(given)}" if given else path


def item_path(key: str, version: int | None = None) -> str:
    """Return the address of an item's page."""
    return with_query(f"/items/{quote(key, safe='')}", {"version": version})


def person_path(key: str) -> str:
    """Return the address of a person's page."""
    return f"/people/{quote(key, safe='')}"


def country_path(code: str) -> str:
    """Return the address of the page of a country or body."""
    return f"/countries/{quote(code, safe='')}"


def event_path(key: str) -> str:
    """Return the address of an event's page."""
    return f"/events/{quote(key, safe='')}"


def passage_path(key: str, start: int, end: int) -> str:
    """Return the address of words of an item, marked in its text; of the item where they are not in the text."""
    return with_query(f"/items/{quote(key, safe='')}", {"at": f"{start}-{end}" if end else ""})
