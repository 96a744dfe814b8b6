"""The text of a web page's item: headline, blocks, then captions and credits."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.html import ElementNode, HTMLTree

from readout.model import ItemError, Stage
from readout.sources.blocks import BREAK, CAPTION, ENDS, MARK, STARTS, Block, best_run, parse_blocks, words_in
from readout.sources.furniture import furniture

START_OF = {number: mark for mark, number in STARTS.items()}
END_OF = {number: mark for mark, number in ENDS.items()}
SPACES = re.compile(r"\s+")

MOST_CAPTIONS = 40
LONGEST_CAPTION = 1500
ENOUGH = 400
SHARE = 0.4
LEAST = 40
LEAD_BLOCKS = 15
CREDIT_BLOCKS = 6


@dataclass(frozen=True, slots=True)
class Titles:
    """What metadata say of a page's headline.

    Attributes:
        likely: What it may be, the most trusted first.
        sites: Names of the site, which it is not.
    """

    likely: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PageText:
    """What a page says.

    Attributes:
        title: Its headline, or empty.
        text: Headline, blocks and captions, separated by blank lines; empty where no item was found.
    """

    title: str
    text: str


def read_text(tree: HTMLTree, titles: Titles) -> PageText:
    """Take the item out of a page.

    Args:
        tree: The page; marks are put into it.
        titles: What metadata say of its headline.
    """
    mark_elements(tree)
    found = arrange(flow_of(tree, furniture().skipped), titles)
    if len(found.text) - len(found.title) < ENOUGH:
        bare = arrange(flow_of(tree, furniture().bare), titles)
        found = max(found, bare, key=lambda page: len(page.text) > 2 * len(found.text))
    return found


def flow_of(tree: HTMLTree, skipped: Iterable[str]) -> list[Block]:
    """Write the page as blocks, without the elements that the selectors name."""
    flow = extract_plain_text(tree, preserve_formatting="minimal_html", links=True, skip_elements=list(skipped))
    return parse_blocks(flow)


def mark_elements(tree: HTMLTree) -> None:
    """Mark the elements that may hold the item, and the captions in them."""
    body, inner = body_of(tree), None
    for number, selector in enumerate(furniture().articles):
        if element := body.query_selector(selector):
            inner = inner or element
            _mark(tree, element, number)
    if inner is not None:
        _mark_captions(tree, inner)
    _mark_captions(tree, body)


def body_of(tree: HTMLTree) -> ElementNode:
    """Return a page's body.

    Raises:
        ItemError: It has none, as pages made of frames.
    """
    if tree.body is None:
        raise ItemError(Stage.SOURCE, "the page has no body of its own (frames?); give the page that holds the item")
    return tree.body


def _mark(tree: HTMLTree, element: ElementNode, number: int) -> None:
    before, after = tree.create_text_node(START_OF[number]), tree.create_text_node(END_OF[number])
    if before is not None and after is not None:
        element.prepend(before)
        element.append(after)


def _mark_captions(tree: HTMLTree, element: ElementNode) -> None:
    """Mark captions one by one: going through a collection takes quadratic time in this library."""
    selector = f":is({furniture().captions}):not([data-caption])"
    for _ in range(MOST_CAPTIONS):
        caption = element.query_selector(selector)
        if caption is None:
            return
        caption.setattr("data-caption", "")
        if len(caption.text or "") < LONGEST_CAPTION and caption.query_selector("h1") is None:
            _mark(tree, caption, CAPTION)


def arrange(blocks: Sequence[Block], titles: Titles) -> PageText:
    """Choose the blocks of the item and put headline, body and captions in order."""
    region = choose_region(blocks)
    headline = find_headline(blocks, region, titles)
    title = SPACES.sub(" ", blocks[headline].text) if headline >= 0 else next(iter(titles.likely), "")
    chosen = [index for index in _with_surroundings(blocks, region, headline) if index != headline]
    body = [blocks[index] for index in chosen if not blocks[index].is_furniture and not blocks[index].is_caption]
    if sum(len(block.text) for block in body) < LEAST:
        return PageText(title, "")
    if body[0].text == title:
        body = body[1:]
    captions = dict.fromkeys(blocks[index].text for index in chosen if blocks[index].is_caption)
    parts = [title, *(block.text for block in body), *captions]
    return PageText(title, "\n\n".join(part.replace(BREAK, "\n") for part in parts if part))


def choose_region(blocks: Sequence[Block]) -> range:
    """Find the blocks of the item: a marked element that holds enough of the page's words, else the best run."""
    run = best_run(blocks)
    words = words_in(blocks[run.start : run.stop])
    for number in range(len(furniture().articles)):
        held = [index for index, block in enumerate(blocks) if block.inside >> number & 1]
        inside = words_in([blocks[index] for index in held])
        if inside >= ENOUGH or (inside and inside >= SHARE * words):
            return range(held[0], held[-1] + 1)
    return run


def find_headline(blocks: Sequence[Block], region: range, titles: Titles) -> int:
    """Find the headline's block: a heading that metadata confirm, else a first-level one that is not the site's name.

    Returns:
        Its index, or -1.
    """
    plain = [_comparable(title) for title in titles.likely]
    headings = [index for index, block in enumerate(blocks[: region.stop]) if block.heading]
    for index in sorted(headings, key=lambda index: blocks[index].heading):
        if any(_confirms(title, _comparable(blocks[index].text)) for title in plain):
            return index
    sites = [_comparable(site) for site in titles.sites]
    free = [index for index in headings if blocks[index].heading == 1 and not blocks[index].linked]
    free = [
        i for i in free if _comparable(blocks[i].text) not in sites and (i < region.start or _leads(blocks, region, i))
    ]
    return next((index for index in free if index in region), free[0] if len(free) == 1 else -1)


def _confirms(title: str, words: str) -> bool:
    """Tell whether a title and a heading say the same, one of them perhaps shortened."""
    short, long = sorted((title, words), key=len)
    return bool(short) and short in long and len(short) * 2 >= len(long)


def _leads(blocks: Sequence[Block], region: range, index: int) -> bool:
    """Tell whether a block stands in a region with more words after it than before."""
    before, after = blocks[region.start : index], blocks[index : region.stop]
    return index in region and words_in(before) < words_in(after)


def _comparable(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))


def _with_surroundings(blocks: Sequence[Block], region: range, headline: int) -> range:
    """Widen the region to what stands between the headline and it, and to the credits after it."""
    start, stop = region.start, region.stop
    if 0 <= headline < start <= headline + LEAD_BLOCKS or _leads(blocks, region, headline):
        start = headline
    for index in range(stop, min(stop + CREDIT_BLOCKS, len(blocks))):
        if blocks[index].is_credit or blocks[index].is_caption:
            stop = index + 1
    return range(start, stop)


def strip_marks(html: str) -> str:
    """Remove the characters that serve as marks, should a page hold them."""
    return html if html.isascii() else MARK.sub("", html)


def fragment_text(html: str) -> str:
    """Return the text of a piece of HTML that is an item as a whole: its blocks, then its captions."""
    tree = HTMLTree.parse(strip_marks(html))
    _mark_captions(tree, body_of(tree))
    blocks = [block for block in flow_of(tree, furniture().bare) if not block.is_furniture]
    captions = dict.fromkeys(block.text for block in blocks if block.is_caption)
    parts = [*(block.text for block in blocks if not block.is_caption), *captions]
    return "\n\n".join(part.replace(BREAK, "\n") for part in parts)
