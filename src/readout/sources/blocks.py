"""The blocks of a web page: runs of words with what is known of each, and which of them are the item."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape

from readout.sources.furniture import furniture

# Noncharacters: no text holds them. They mark where an element begins and ends in the flow of the page's text.
CAPTION = 15
STARTS = {chr(0xFDD0 + number): number for number in range(16)}
ENDS = {chr(0xFDE0 + number): number for number in range(16)}
MARK = re.compile("[\ufdd0-\ufdef]")

PREFORMATTED = re.compile(r"<pre>(.*?)</pre>", re.DOTALL)
BREAKS = re.compile(r"(?:<br>[ \t]*\n?[ \t]*)+")
TABS = re.compile(r"\t+")
BREAK = "\v"
TAG = re.compile(r"<[^>]*>")
HEADING = re.compile(r"<h([1-6])>")
LINK = re.compile(r"(<a [^>]*>|</a>)")

LONGEST_OPENING = 70
LINKED = 0.7
COST = 12
MOST = 400


@dataclass(frozen=True, slots=True)
class Block:
    """A run of words between two breaks of a page.

    Attributes:
        text: The words; line breaks within the block are kept.
        heading: Level of a heading, or 0.
        linked: How many of its characters are links.
        inside: Numbers of the marked elements that hold it, as bits.
    """

    text: str
    heading: int = 0
    linked: int = 0
    inside: int = 0

    @property
    def is_caption(self) -> bool:
        """Tell whether it is a caption or a credit of a photograph."""
        return bool(self.inside >> CAPTION & 1)

    @property
    def is_furniture(self) -> bool:
        """Tell whether its words or links give it away as no part of an item."""
        if self.linked >= LINKED * len(self.text):
            return True
        plain = self.text.strip(" \v:.…!|•·→←»«").lower()
        known = furniture()
        if plain in known.lines or not any(map(str.isalnum, plain)):
            return True
        return plain.startswith(known.openings) and (len(plain) < LONGEST_OPENING or self.linked > 0)

    @property
    def is_credit(self) -> bool:
        """Tell whether it is a line that names a source."""
        return len(self.text) < 2 * LONGEST_OPENING and self.text.lower().startswith(furniture().credits)

    @property
    def words(self) -> int:
        """Count the characters that are no links."""
        return max(0, len(self.text) - self.linked)

    def worth(self) -> int:
        """Weigh it: words speak for an item, links and shortness against."""
        if self.is_caption:
            return 0
        return -50 if self.is_furniture else min(self.words, MOST) - 2 * self.linked - COST


def parse_blocks(flow: str) -> list[Block]:
    """Make blocks of a page's text flow.

    Args:
        flow: The page as resiliparse writes it with ``preserve_formatting="minimal_html"`` and ``links=True``.
    """
    flow = PREFORMATTED.sub(_keep_lines, flow)
    flow = BREAKS.sub(lambda found: BREAK if found[0].count("<br>") == 1 else "\n", flow)
    return list(_parse_lines(flow.split("\n")))


def _keep_lines(found: re.Match[str]) -> str:
    paragraphs = re.split(r"\n\s*\n", found[1])
    return "\n".join(paragraph.strip("\n").replace("\n", BREAK) for paragraph in paragraphs)


def _parse_lines(lines: Sequence[str]) -> Iterator[Block]:
    inside, linked = 0, False
    for marked in lines:
        line, after = marked, inside
        if MARK.search(marked):
            inside, after = _follow_marks(marked, inside)
            line = MARK.sub("", marked)
        if "<a " in line or "</a>" in line or linked:
            length, linked = _measure_links(line, linked)
        else:
            length = 0
        if text := _plain(line):
            heading = HEADING.search(line)
            yield Block(text, int(heading[1]) if heading else 0, length, inside)
        inside = after


def _follow_marks(line: str, inside: int) -> tuple[int, int]:
    """Tell which marked elements hold a line, and which are still open after it."""
    here = after = inside
    for mark in MARK.findall(line):
        if mark in STARTS:
            here |= 1 << STARTS[mark]
            after |= 1 << STARTS[mark]
        else:
            after &= ~(1 << ENDS[mark])
    return here, after


def _measure_links(line: str, linked: bool) -> tuple[int, bool]:
    """Count the characters of a line that are links, and tell whether a link is open after it."""
    length = 0
    for part in LINK.split(line):
        if part == "</a>":
            linked = False
        elif part.startswith("<a "):
            linked = True
        elif linked:
            length += len(_plain(part))
    return length, linked


def _plain(line: str) -> str:
    text = unescape(TAG.sub("", line)) if "<" in line or "&" in line else line
    return TABS.sub("\t", text.strip(" \t\r\n\v\f"))


def best_run(blocks: Sequence[Block]) -> range:
    """Find the run of blocks that has most words and fewest links (the maximum subarray of their worths)."""
    best, start, total, found = 0, 0, 0, range(0)
    for index, block in enumerate(blocks):
        if total <= 0:
            start, total = index, 0
        total += block.worth()
        if total > best:
            best, found = total, range(start, index + 1)
    return found


def words_in(blocks: Sequence[Block]) -> int:
    """Count the characters of the blocks that are neither furniture nor captions."""
    return sum(block.words for block in blocks if not block.is_caption and not block.is_furniture)
