"""What a web page says about itself: JSON-LD, OpenGraph, meta tags, links to its other languages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any

from resiliparse.parse.html import ElementNode, HTMLTree

from readout.model import Field, ItemError, Stage
from readout.sources.furniture import furniture
from readout.sources.linked_data import article_body, linked_fields
from readout.sources.page_text import Titles

# name of the meta tag → field, the most trusted first
META = {
    "article:published_time": "published",
    "og:article:published_time": "published",
    "og:published_time": "published",
    "datepublished": "published",
    "date.published": "published",
    "publish-date": "published",
    "publishdate": "published",
    "pubdate": "published",
    "parsely-pub-date": "published",
    "sailthru.date": "published",
    "cxenseparse:recs:publishtime": "published",
    "dc.date.issued": "published",
    "dcterms.issued": "published",
    "dcterms.created": "published",
    "dc.date": "published",
    "dcterms.date": "published",
    "citation_publication_date": "published",
    "mediator_published_time": "published",
    "date": "published",
    "article:modified_time": "modified",
    "og:title": "title",
    "twitter:title": "title",
    "dc.title": "title",
    "mediator_title": "title",
    "og:site_name": "publisher",
    "dc.publisher": "publisher",
    "article:publisher": "publisher",
    "publisher": "publisher",
    "application-name": "publisher",
    "og:url": "url",
    "og:locale": "lang",
    "content-language": "lang",
    "article:author": "author",
    "author": "author",
    "dc.creator": "author",
    "article:section": "section",
    "og:description": "description",
    "description": "description",
}
ORDER = {name: rank for rank, name in enumerate(META)}
DAYS = ('[itemprop="datePublished"]', "time[pubdate]", "h1 ~ * time[datetime]", "article:has(h1) time[datetime]")
SIGNS = " |—–:•·»«-"
SEPARATORS = re.compile(r"\s+[|—–:•·»«-]+\s+")
ANCHOR = re.compile(r"<a\b([^>]{0,500})>\s*(?:<[^>]{1,200}>\s*){0,4}([^<>]{2,24}?)\s*<", re.IGNORECASE)
HREF = re.compile(r"""\bhref\s*=\s*["']?([^"'\s>]*)""", re.IGNORECASE)
OWN_LANGUAGES = ("ar", "ru", "en")


@dataclass(frozen=True, slots=True)
class PageFields:
    """What a page says about itself.

    Attributes:
        fields: Its metadata, the most trusted first.
        titles: What they say of its headline.
        body: Text of the item that stands in its metadata, or empty.
    """

    fields: tuple[Field, ...]
    titles: Titles
    body: str


def read_fields(tree: HTMLTree, html: str) -> PageFields:
    """Read a page's metadata.

    Args:
        tree: The page.
        html: The same page as it was written.
    """
    root = root_of(tree)
    scripts = [script.text or "" for script in root.query_selector_all('script[type="application/ld+json" i]')]
    head = list(_elements(tree.head))
    fields = [*linked_fields(scripts), *_meta_fields(head), *_link_fields(head), *_page_fields(tree, root)]
    own = next((field.value[:2].lower() for field in fields if field.name == "lang"), "")
    fields += _language_links(html, own, {field.value for field in fields if field.name == "language-link"})
    return PageFields(tuple(dict.fromkeys(fields)), _titles(fields), article_body(scripts))


def _titles(fields: list[Field]) -> Titles:
    given = [field.value for field in fields if field.name == "title"]
    site = next((field.value for field in fields if field.name == "publisher"), "")
    likely = [_without_site(title, site) for title in given]
    cut = (title[len(short) :].strip(SIGNS) for title, short in zip(given, likely, strict=True))
    return Titles(tuple(dict.fromkeys(filter(None, likely))), tuple(filter(None, (site, *cut))))


def _elements(parent: Any) -> Iterator[Any]:
    """Go through an element's children; its collections take quadratic time."""
    child = parent.first_element_child if parent is not None else None
    while child is not None:
        yield child
        child = child.next_element_sibling


def _meta_fields(head: list[Any]) -> list[Field]:
    found = []
    for element in head:
        if element.tag == "meta" and (content := (element.getattr("content") or "").strip()):
            keys = (element.getattr("property"), element.getattr("name"), element.getattr("itemprop"))
            given = next(filter(None, keys), element.getattr("http-equiv")) or ""
            if given.lower() in META:
                found.append((given.lower(), content))
    found.sort(key=lambda pair: ORDER[pair[0]])
    return [Field(META[name], unescape(content), _origin(name)) for name, content in found if _is_usable(name, content)]


def _origin(name: str) -> str:
    return "opengraph" if name.startswith(("og:", "article:")) else "meta"


def _is_usable(name: str, content: str) -> bool:
    """Refuse addresses of social networks that stand where a name should."""
    return META[name] not in ("publisher", "author") or not content.startswith(("http", "@"))


def _link_fields(head: list[Any]) -> Iterator[Field]:
    for element in head:
        if element.tag != "link" or not (href := element.getattr("href")):
            continue
        relation = (element.getattr("rel") or "").lower()
        language = (element.getattr("hreflang") or "").lower()
        if relation == "canonical":
            yield Field("url", href.strip(), "link")
        elif "alternate" in relation and language and language != "x-default":
            yield Field("language-link", f"{language} {href.strip()}", "hreflang")


def root_of(tree: HTMLTree) -> ElementNode:
    """Return a page's outermost element.

    Raises:
        ItemError: It has none.
    """
    root = tree.document.query_selector("html") if tree.document else None
    if root is None:
        raise ItemError(Stage.SOURCE, "the page has no elements; look whether the right file was given")
    return root


def _page_fields(tree: HTMLTree, root: ElementNode) -> Iterator[Field]:
    if day := next(filter(None, (root.query_selector(selector) for selector in DAYS)), None):
        given = day.getattr("content") or day.getattr("datetime") or day.text or ""
        yield Field("published", " ".join(given.split()), "html")
    if language := next(filter(None, (element.getattr("lang") for element in (root, tree.body) if element)), None):
        yield Field("lang", language, "html")
    if tree.title:
        yield Field("title", " ".join(tree.title.split()), "html")


def _without_site(title: str, site: str) -> str:
    """Cut the site's name off a title: a part that is the site's name, or a short last part."""
    parts = SEPARATORS.split(title)
    if len(parts) > 1 and (parts[-1].casefold() == site.casefold() or len(parts[-1]) * 3 < len(parts[0])):
        return title[: title.rindex(parts[-1])].rstrip(SIGNS)
    return title


def _language_links(html: str, own: str, known: set[str]) -> list[Field]:
    """Find the links that lead to the page's other languages by the name that they show."""
    names = furniture().languages
    found: dict[str, Field] = {}
    for attributes, label in ANCHOR.findall(html):
        code = names.get(unescape(label).lower())
        if code and code != own and code not in found and _leads_there(attributes, label, code):
            href = HREF.search(attributes)
            found[code] = Field("language-link", f"{code} {unescape(href[1]) if href else ''}".strip(), "html")
    told = {value.split()[0].split("-")[0] for value in known}
    return [field for code, field in found.items() if code not in told]


def _leads_there(attributes: str, label: str, code: str) -> bool:
    """Tell a language link from a short word of prose: "it", "he" and "id" are words, too."""
    if len(label) > 3 or not label.isascii():
        return True
    if label.islower() and "lang" not in attributes:
        return False
    return code in OWN_LANGUAGES or re.search(rf"(?i)[/.?=&_\-\"']{code}(?:[/.?&_\-\"'\s]|$)", attributes) is not None
