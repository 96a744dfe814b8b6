"""JSON-LD of web pages: what a publisher says about its item in the words of schema.org."""

import json
import re
from collections.abc import Iterator
from typing import Any

from readout.model import Field

WRAPPING = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/)\s*$")
TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
MOST_NODES = 500
DEEPEST = 12


def linked_fields(scripts: list[str]) -> list[Field]:
    """Read the metadata that JSON-LD gives of an article.

    Args:
        scripts: The contents of the page's ``application/ld+json`` scripts.

    Returns:
        The fields of the first article; other nodes (site, breadcrumbs, teasers) are passed over.
    """
    article = next((node for script in scripts for node in _nodes(_parse(script)) if _is_article(node)), None)
    if article is None:
        return []
    found = [*_plain_fields(article), *_named_fields(article), *_photo_fields(article)]
    return [Field(name, value, "json-ld") for name, value in found if value]


def article_body(scripts: list[str]) -> str:
    """Return the text that JSON-LD gives of an article, for pages that show theirs by script only."""
    bodies = (node.get("articleBody") for script in scripts for node in _nodes(_parse(script)) if _is_article(node))
    return next((body.strip() for body in bodies if isinstance(body, str) and body.strip()), "")


def _parse(script: str) -> Any:
    """Parse leniently: comments around the whole, control characters and trailing commas are common."""
    plain = WRAPPING.sub("", script.strip())
    for text in (plain, TRAILING_COMMA.sub("", plain)):
        try:
            return json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _nodes(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """Go through the nodes of a graph, the outer first."""
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        for item in value[:MOST_NODES]:
            yield from _nodes(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "liveBlogUpdate"):
            yield from _nodes(value.get(key), depth + 1)


def _is_article(node: dict[str, Any]) -> bool:
    kinds = node.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return any(
        isinstance(name, str) and name.endswith(("Article", "Report", "Posting", "PressRelease")) for name in names
    )


def _plain_fields(article: dict[str, Any]) -> Iterator[tuple[str, str]]:
    yield "title", text_of(article.get("headline") or article.get("name"))
    yield "published", text_of(article.get("datePublished") or article.get("dateCreated"))
    yield "modified", text_of(article.get("dateModified"))
    page = article.get("mainEntityOfPage")
    yield "url", text_of(article.get("url") or (page.get("@id") if isinstance(page, dict) else page))
    yield "lang", text_of(article.get("inLanguage"))
    yield "section", text_of(article.get("articleSection"))
    yield "description", text_of(article.get("description"))


def _named_fields(article: dict[str, Any]) -> Iterator[tuple[str, str]]:
    yield "publisher", text_of(article.get("publisher") or article.get("sourceOrganization"))
    authors = article.get("author")
    for author in authors if isinstance(authors, list) else [authors]:
        yield "author", text_of(author)


def _photo_fields(article: dict[str, Any]) -> Iterator[tuple[str, str]]:
    images = article.get("image")
    for image in images if isinstance(images, list) else [images]:
        if isinstance(image, dict):
            given = (image.get(key) for key in ("creditText", "copyrightHolder", "creator", "author"))
            yield "photo", next(filter(None, map(text_of, given)), "")
            yield "caption", text_of(image.get("caption"))


def text_of(value: Any) -> str:
    """Return what a JSON-LD value says: a text, the name of a node, or the first of a list."""
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, dict):
        return text_of(value.get("name") or value.get("@value") or value.get("alternateName"))
    return text_of(value[0]) if isinstance(value, list) and value else ""
