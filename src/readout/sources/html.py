"""Web pages: the item's text and what the page says about it, from one parse."""

import logging
import re
from collections.abc import Iterator
from itertools import accumulate

from resiliparse.parse.html import HTMLTree

from readout.model import Document, Failure, Field, ItemError, Stage
from readout.sources.documents import make_document
from readout.sources.encoding import decode
from readout.sources.format import Blob, Format, Head
from readout.sources.furniture import furniture
from readout.sources.page_fields import PageFields, read_fields
from readout.sources.page_text import PageText, Titles, read_text, strip_marks

SIGN = re.compile(
    r"<(?:!doctype\s+html|html|head|body|meta|title|article|section|main|header|div|p|h[1-6]|table|span|script|link)\b[^<]{0,999}>",
    re.IGNORECASE,
)
LEADING = re.compile(r"(?:<!--.*?-->\s*|<\?xml[^>]*\?>\s*)+", re.DOTALL)
DECLARED = re.compile(
    rb"""<(?:meta\b[^>]{0,200}?charset|\?xml[^>]{0,100}?encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE
)
DECLARED_WITHIN = 4096

TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]*)[^>]*?(/?)>")
STEP = 4096
SUSPECT = 400
UNCLOSED = ("<br", "<img", "<meta", "<link", "<input", "<!--", "<p>", "<li>", "/>")
VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        "path",
        "circle",
        "rect",
        "use",
    ]
)
OPTIONAL_END = frozenset(
    [
        "p",
        "li",
        "dt",
        "dd",
        "tr",
        "td",
        "th",
        "thead",
        "tbody",
        "tfoot",
        "option",
        "optgroup",
        "colgroup",
        "html",
        "head",
        "body",
    ]
)
HOLDERS = ("div", "article", "section", "main", "table")

LEAST_WORDS = 40


def recognises(head: Head) -> bool:
    """Tell a web page by its first tags."""
    text = LEADING.sub("", head.text[:DECLARED_WITHIN], count=1)
    return text.startswith("<") and SIGN.match(text) is not None


def read(blob: Blob) -> Iterator[Document | Failure]:
    """Read the one item of a page."""
    data = blob.content()
    decoded = decode(data, [blob.charset, *declared_charsets(data)])
    yield page_document(blob, decoded.text, extra=decoded.fields(), data=data)


def declared_charsets(data: bytes) -> list[str]:
    """List the encodings that a page's head names."""
    return [match[1].decode("ascii", "replace") for match in DECLARED.finditer(data[:DECLARED_WITHIN])]


def page_document(
    blob: Blob,
    html: str,
    *,
    data: bytes,
    first: tuple[Field, ...] = (),
    extra: tuple[Field, ...] = (),
    own_id: str = "",
    name: str = "",
) -> Document:
    """Make a document of a page or of a piece of HTML.

    Args:
        blob: What it came from.
        html: The page.
        data: The input's bytes.
        first: Metadata from outside the page, which outrank its own.
        extra: Further metadata.
        own_id: The item's own id, or empty.
        name: Name for messages where it is not the blob's.

    Raises:
        ItemError: The page is nested too deep, is cut off, or holds no item.
    """
    html = strip_marks(html)
    refuse_nesting(html, blob.limits.nesting)
    refuse_cut_page(html)
    tree = HTMLTree.parse(html)
    known = read_fields(tree, html)
    stated = tuple(field.value for field in first if field.name == "title")
    page = find_text(tree, html, known, Titles((*stated, *known.titles.likely), known.titles.sites))
    title = (Field("title", page.title, "html"),) if page.title else ()
    fields = (*first, *title, *known.fields, *extra)
    return make_document(blob, page.text, fields, own_id=own_id, name=name, media_type="text/html", data=data)


def find_text(tree: HTMLTree, html: str, known: PageFields, titles: Titles) -> PageText:
    """Find a page's text: in its elements, else in its JSON-LD, else with trafilatura.

    Raises:
        ItemError: There is none.
    """
    page = read_text(tree, titles)
    if page.title.lower().startswith(furniture().refusals):
        raise ItemError(
            Stage.SOURCE, f"the page is a refusal («{page.title[:80]}»), not the item; open it in a browser and save it"
        )
    if page.text:
        return page
    title = next(iter(titles.likely), "")
    found = known.body or _extract_again(html)
    if len(found) >= LEAST_WORDS:
        return PageText(title, found if found.startswith(title) else f"{title}\n\n{found}")
    raise ItemError(Stage.SOURCE, _why_empty(html))


def _why_empty(html: str) -> str:
    if "<script" in html.lower():
        return (
            "the page has no text of its own, only scripts that fetch it; open it in a browser and save it from there"
        )
    return "the page has no text that looks like an item; give the address or file of the item itself"


def _extract_again(html: str) -> str:
    """Try the slower extractor, which is loaded only when it is needed."""
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    return trafilatura.extract(html, include_comments=False) or ""


def refuse_nesting(html: str, limit: int) -> None:
    """Refuse pages that nest elements without end.

    A count of opening and closing tags at steps through the page shows whether it can be deep; only then is it
    measured exactly.

    Raises:
        ItemError: Elements stand within one another more than ``limit`` deep.
    """
    if _depth_at_steps(html) > min(SUSPECT, limit) and depth_of(html) > limit:
        raise ItemError(
            Stage.SOURCE, f"the HTML is nested more than {limit:,} elements deep; save the page's text instead"
        )


def _depth_at_steps(html: str) -> int:
    pieces = [html[start : start + STEP] for start in range(0, len(html), STEP)]
    rough = [piece.count("<") - 2 * piece.count("</") for piece in pieces]
    if max(accumulate(rough), default=0) <= SUSPECT:
        return 0
    closer = (count - sum(map(piece.count, UNCLOSED)) for count, piece in zip(rough, pieces, strict=True))
    return max(accumulate(closer), default=0)


def depth_of(html: str) -> int:
    """Measure how many elements stand within one another, leaving out those that need no end."""
    steps = [
        -1 if closes else 1
        for closes, name, empty in TAG.findall(html)
        if not empty and (small := name.lower()) not in VOID and small not in OPTIONAL_END
    ]
    return max(accumulate(steps), default=0)


def refuse_cut_page(html: str) -> None:
    """Refuse a page that ends before its end: nothing closes it, and elements or a tag are left open.

    Raises:
        ItemError: The page is cut off.
    """
    tail = html[-2000:].lower()
    if "</html" in tail or "</body" in tail or "<html" not in html[:DECLARED_WITHIN].lower():
        return
    small = html.lower()
    is_open = tail.rfind("<") > tail.rfind(">")
    if is_open or any(small.count(f"<{name}") > small.count(f"</{name}") for name in HOLDERS):
        raise ItemError(Stage.SOURCE, "the page is cut off before its end; get it whole")


FORMAT = Format("html", 30, recognises, read)
