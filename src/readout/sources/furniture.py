"""What the data file ``pages.yml`` says about web pages, in the form in which it is used."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from readout.data.files import DATA, read_yaml

TABLE = DATA / "sources" / "pages.yml"
KEPT = ':not(:has(h1, article, [itemprop~="articleBody"])):not(article, main, body, h1, [itemprop~="articleBody"])'


@dataclass(frozen=True, slots=True)
class Furniture:
    """What is an item and what is furniture in a page.

    Attributes:
        articles: Selectors of the element that holds an item, the most specific first.
        bare: Selectors of elements that are never part of an item.
        skipped: The same with the boxes that their class or id gives away.
        captions: One selector for captions and credits.
        openings: Words with which furniture begins.
        lines: Whole blocks that are furniture.
        refusals: Headlines of pages that stand in the place of the item.
        credits: Words with which a line of credit begins.
        languages: Codes by the names on language links.
    """

    articles: tuple[str, ...]
    bare: tuple[str, ...]
    skipped: tuple[str, ...]
    captions: str
    openings: tuple[str, ...]
    lines: frozenset[str]
    refusals: tuple[str, ...]
    credits: tuple[str, ...]
    languages: dict[str, str]


@cache
def furniture() -> Furniture:
    """Read the data file."""
    table: dict[str, Any] = read_yaml(TABLE)
    boxes = [f'[class*="{word}" i]{KEPT}' for word in table["boxes"]]
    boxes += [f'[id*="{word}" i]{KEPT}' for word in table["boxes"]]
    return Furniture(
        articles=tuple(table["articles"]),
        bare=tuple(table["furniture"]),
        skipped=(*table["furniture"], *boxes),
        captions=", ".join(table["captions"]),
        openings=tuple(table["openings"]),
        lines=frozenset(table["lines"]),
        refusals=tuple(table["refusals"]),
        credits=tuple(table["credits"]),
        languages=table["languages"],
    )
