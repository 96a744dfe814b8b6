"""The lines around a story: language links, headline, date line, source and photograph lines, sign-off."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from readout.extraction.page import Page
from readout.extraction.windows import seen_in
from readout.grammar import Unit, Units
from readout.languages import Analysis, Block
from readout.model import Value
from readout.model.evidence import from_field

SHORT_LINE = 14
"""Tokens that a line of the frame has at most."""
LONGEST_HEADLINE = 45
HEAD_LINES = 6
TAIL_LINES = 8
HEAD_TOKENS = 40
REACH = 9
"""Tokens around an agency's name that can say what it did."""
SOURCE_KINDS = frozenset({"agency", "media"})


@dataclass(frozen=True, slots=True)
class Lines:
    """An item's lines with their units as the header stage sees them.

    Attributes:
        page: The page.
        units: All units.
        blocks: The lines, without those of language links.
        links: Lines of language links.
    """

    page: Page
    units: Units
    blocks: tuple[Block, ...]
    links: tuple[Block, ...]

    @property
    def analysis(self) -> Analysis:
        """The document's tokens."""
        return self.page.analysis

    def of(self, block: Block) -> list[Unit]:
        """Return the units of a line at the head or the end, boundaries left out."""
        return _inside(block, self.units)

    def head(self) -> Sequence[Block]:
        """Return the first lines."""
        return self.blocks[:HEAD_LINES]

    def short_lines(self) -> Iterator[tuple[Block, list[Unit]]]:
        """Yield the short lines at the head and the end, with their units."""
        chosen = {
            *range(min(HEAD_LINES, len(self.blocks))),
            *range(max(0, len(self.blocks) - TAIL_LINES), len(self.blocks)),
        }
        for index in sorted(chosen):
            block = self.blocks[index]
            if block.last - block.first <= SHORT_LINE:
                yield block, self.of(block)


def listed_sources(lines: Lines) -> tuple[Block, ...]:
    """Return the lines of a list of sources at the end, which stands behind a line with that word alone.

    «مصادر:», «== المصادر ==», then «* رويترز، 5 مايو 2015» line by line.
    """
    last = lines.blocks[-TAIL_LINES:]
    for number, block in enumerate(last):
        words = [unit for unit in lines.of(block) if "MARK" not in unit.classes]
        if len(words) == 1 and "SOURCEWORD" in words[0].classes:
            return tuple(last[number + 1 :])
    return ()


def read_lines(page: Page) -> Lines:
    """Cut an item into its lines; those at the head that only link to other languages stand apart."""
    units = seen_in(page, "header", _spans(page))
    blocks, links = list(page.analysis.blocks), []
    while blocks and _is_links(blocks[0], units):
        links.append(blocks.pop(0))
    return Lines(page, units, tuple(blocks), tuple(links))


def _spans(page: Page) -> Iterator[tuple[int, int]]:
    """Where the frame can stand: the first lines, the short ones at the end, and around agencies and media."""
    blocks = page.analysis.blocks
    for block in blocks[: HEAD_LINES + 1]:
        yield block.first, min(block.last, block.first + HEAD_TOKENS)
    for block in blocks[-TAIL_LINES:]:
        if block.last - block.first <= SHORT_LINE:
            yield block.first, block.last
    for hit in page.names:
        if any(entry.attributes.get("kind") in SOURCE_KINDS for entry in hit.entries):
            yield hit.first - REACH, hit.last + REACH


def _inside(block: Block, units: Units) -> list[Unit]:
    firsts = units.units
    begin = bisect_left(firsts, block.first, key=_first)
    end = bisect_left(firsts, block.last, begin, key=_first)
    return [unit for unit in firsts[begin:end] if unit.last > unit.first]


def _first(unit: Unit) -> int:
    return unit.first


def _is_links(block: Block, units: Units) -> bool:
    if block.last - block.first > 2 * SHORT_LINE:
        return False
    inner = _inside(block, units)
    return all("LINK" in unit.classes or "MARK" in unit.classes for unit in inner) and any(
        "LINK" in unit.classes for unit in inner
    )


def read_title(lines: Lines) -> Value[str] | None:
    """Return the headline: the first real line, or what the metadata give."""
    document, analysis = lines.analysis.document, lines.analysis
    for block in lines.blocks[:3]:
        quote = analysis.quote(block.first, block.last)
        if quote == document.title if document.title else _is_headline(block, lines):
            return Value(quote, (lines.page.evidence(block.first, block.last, "header.first-line"),))
        if not document.title:
            break
    if document.title:
        return Value(document.title, (from_field("title", document.title, "metadata"),), kind="metadata")
    return None


def _is_headline(block: Block, lines: Lines) -> bool:
    if block.last - block.first > LONGEST_HEADLINE or len(lines.blocks) < 2:
        return False
    last = lines.analysis.words[block.last - 1].norm
    return last not in (".", ":", ",", ";")


def read_languages(lines: Lines) -> tuple[Value[str], ...]:
    """Return the other languages that the page links to, in its text or in its metadata."""
    found: dict[str, Value[str]] = {}
    for block in lines.links:
        for unit in lines.of(block):
            code = str(unit.attribute("lang") or "")
            if code and code != lines.page.lang:
                evidence = lines.page.evidence(unit.first, unit.last, "header.language-link")
                found.setdefault(code, Value(code, (evidence,)))
    for field in lines.analysis.document.fields:
        if field.name == "language-link" and (code := field.value.split("-")[0].split()[0].lower()) != lines.page.lang:
            evidence = from_field(field.name, field.value, "metadata")
            found.setdefault(code, Value(code, (evidence,), kind="metadata"))
    return tuple(found.values())


def is_signoff(block: Block, lines: Lines) -> bool:
    """True for a line at the end that holds only «// انتهى //», a time stamp or a number."""
    units = lines.of(block)
    if any("END" in unit.classes for unit in units):
        return all("END" in unit.classes or "MARK" in unit.classes for unit in units)
    numbers = [unit for unit in units if "NUMBER" in unit.classes]
    return (
        bool(numbers) and block.last - block.first <= 6 and len(numbers) * 2 >= len(units) - 2 and units[0] in numbers
    )
