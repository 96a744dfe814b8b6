"""Sitemaps: they list pages and hold none."""

import re
from collections.abc import Iterator

from readout.model import Document, Failure, ItemError, Stage
from readout.sources.format import Blob, Format, Head
from readout.sources.html import LEADING

SIGN = re.compile(r"<(?:urlset|sitemapindex)\b", re.IGNORECASE)


def recognises(head: Head) -> bool:
    """Tell a sitemap by its outermost element."""
    return SIGN.match(LEADING.sub("", head.text, count=1)) is not None


def read(blob: Blob) -> Iterator[Document | Failure]:  # noqa: ARG001 - all formats have this shape
    """Say what to do with a sitemap.

    Raises:
        ItemError: Always.
    """
    raise ItemError(
        Stage.SOURCE,
        "it is a sitemap, which lists pages and holds none; follow it with «readout watch add»",
    )


FORMAT = Format("sitemap", 21, recognises, read)
