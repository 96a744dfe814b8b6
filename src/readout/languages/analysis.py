"""The analysis of a document: blocks, sentences and tokens, as columns of equal length."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, compress, islice
from typing import Any, Literal

from readout.languages import english
from readout.languages.arabic import ArabicWords
from readout.languages.detection import detect
from readout.languages.folding import fold, script_of
from readout.languages.russian import RussianWords
from readout.languages.sentences import split_sentences
from readout.languages.word import Word
from readout.model import Document

MARKED = "\u0610-\u061a\u064b-\u065f\u0670"
LETTERS = rf"(?:[^\W\d_]+|[{MARKED}]+)+"
PIECE = re.compile(
    r"[A-Z]\.(?:[A-Z]\.)+"
    rf"|[A-Za-zА-Яа-яЁё\u0621-\u063a\u0641-\u064a]++(?![^\W\d_{MARKED}'’ʼ]|[{MARKED}'’ʼ])"
    r"|[^\S\r\n]+"
    rf"|{LETTERS}(?:['’ʼ](?!s\b){LETTERS})*"
    r"|\d+(?:[.,٫٬]\d+)*"
    r"|['’]s\b"
    r"|\n[ \t\r\u00a0\u200e\u200f]*\n\s*|\r?\n"
    r"|(?:<<|>>|\.\.\.|--|``|'')"
    r"|[^\w\s]|_|\s"
)
"""Tokens, and the spaces between them: the pieces of a text are the whole text. Plain words come first, for speed."""
MARK_KEYS = {"–": "-", "—": "-", "−": "-", "--": "-", "‑": "-", "‐": "-", "،": ",", "؛": ";", "؟": "?", "...": "…",
             "ـ": "-", "ــ": "-", "ـــ": "-"}  # fmt: skip
BREAKS = ("break", "paragraph")
CACHE_LIMIT = 400_000


@dataclass(frozen=True, slots=True)
class Block:
    """A line or paragraph.

    Attributes:
        first: Index of its first token.
        last: Index after its last token.
        kind: ``title``, ``heading`` or ``paragraph``.
    """

    first: int
    last: int
    kind: str


@dataclass(frozen=True, slots=True)
class Analysis:
    """A document cut into tokens.

    Attributes:
        document: The document.
        lang: Its language.
        starts: Offset of each token's first code point.
        ends: Offset after each token's last code point.
        words: Each token's word.
        sentences: ``(first, last)`` token indexes of each sentence, half-open, in order, without breaks between.
        blocks: Lines and paragraphs, in order.
    """

    document: Document
    lang: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    words: tuple[Word, ...]
    sentences: tuple[tuple[int, int], ...]
    blocks: tuple[Block, ...]

    @property
    def text(self) -> str:
        """The document's stored text."""
        return self.document.text

    def quote(self, first: int, last: int) -> str:
        """Return the words from token ``first`` up to, not including, token ``last``."""
        return self.document.text[self.starts[first] : self.ends[last - 1]]


class Segmenter:
    """Cuts text into tokens, with a cache of word types that all documents share.

    Args:
        arabic: Analyser of Arabic words.
        russian: Analyser of Russian words.
    """

    def __init__(self, arabic: ArabicWords, russian: RussianWords) -> None:
        self._arabic = arabic
        self._russian = russian
        self._cache: dict[str, Word | Cut | str] = {}

    def columns(self, text: str) -> tuple[list[int], list[int], list[Word]]:
        """Cut a text into tokens.

        Returns:
            Starts, ends (code points) and words, of equal length.
        """
        pieces = PIECE.findall(text)
        found: list[Any] = list(map(self._cache.get, pieces))
        if None in found:
            found = [
                self._remember(piece) if known is None else known for piece, known in zip(pieces, found, strict=True)
            ]
        ends = list(accumulate(map(len, pieces)))
        if Cut in set(map(type, found)):
            return _parts(found, [0, *ends])
        return list(compress([0, *ends], found)), list(compress(ends, found)), list(filter(None, found))

    def word(self, surface: str) -> Word:
        """Analyse one word without cutting proclitics, as data files need it."""
        found: Any = self._cache.get(surface) or self._remember(surface)
        return found[-1][2] if isinstance(found, Cut) else found

    def _remember(self, piece: str) -> "Word | Cut | str":
        if len(self._cache) > CACHE_LIMIT:
            self._cache.clear()
        found = self._cache[piece] = SPACE if piece.isspace() and "\n" not in piece else self._analyse(piece)
        return found

    def _analyse(self, surface: str) -> "Word | Cut | str":
        if surface in MARK_KEYS or surface[0].isdigit() or (len(surface) == 1 and not surface.isalpha()):
            return _other(surface)
        script = script_of(surface)
        if script == "ar":
            parts = self._arabic.segment(surface)
            return Cut(parts) if len(parts) > 1 else parts[0][2]
        if script == "ru":
            return self._russian.analyse_word(surface)
        if script == "en" and surface[0] not in "'’":
            return english.analyse_word(surface)
        return _other(surface)


class Cut(tuple[tuple[int, int, Word], ...]):
    """The parts of a piece of text: their offsets in it and their words."""

    __slots__ = ()


SPACE: Literal[""] = ""
"""What is remembered of a piece between tokens."""


def _parts(found: list[Any], starts: list[int]) -> tuple[list[int], list[int], list[Word]]:
    firsts: list[int] = []
    lasts: list[int] = []
    words: list[Word] = []
    for start, end, one in zip(starts, islice(starts, 1, None), found, strict=False):
        if one.__class__ is Word:
            firsts.append(start)
            lasts.append(end)
            words.append(one)
        else:
            for first, last, word in one:
                firsts.append(start + first)
                lasts.append(start + last)
                words.append(word)
    return firsts, lasts, words


def _other(surface: str) -> Word:
    if surface[0].isdecimal():  # not «²»
        return Word(surface, "number", "", (fold(surface),))
    if "\n" in surface:
        kind = "paragraph" if surface.count("\n") > 1 else "break"
        return Word(surface, kind, "", ("\n",))
    return Word(surface, "mark", "", (MARK_KEYS.get(surface, surface.replace("’", "'")),))


def analyse(document: Document, segmenter: Segmenter, abbreviations: Mapping[str, frozenset[str]]) -> Analysis:
    """Cut a document into blocks, sentences and tokens.

    Args:
        document: The document; its text is not altered.
        segmenter: Cuts tokens.
        abbreviations: By language, folded words after which a full stop does not end a sentence.

    Raises:
        ItemError: The text is in a language that is not covered, or holds no words.
    """
    starts, ends, words = segmenter.columns(document.text)
    lang = detect(document, words)
    blocks = _blocks(words)
    if CITING.search(document.text):
        words = _without_cited(words, blocks, document.text, starts)
    sentences = split_sentences(words, starts, ends, blocks, abbreviations.get(lang, frozenset()))
    return Analysis(document, lang, tuple(starts), tuple(ends), tuple(words), sentences, blocks)


def _blocks(words: list[Word]) -> tuple[Block, ...]:
    blocks, first = [], 0
    for index in [index for index, word in enumerate(words) if word.kind in BREAKS]:
        if index > first:
            blocks.append(Block(first, index, _kind(words, first, index)))
        first = index + 1
    if len(words) > first:
        blocks.append(Block(first, len(words), _kind(words, first, len(words))))
    return tuple(blocks)


CITING = re.compile(r"^(?:>|\[\^?\d{1,3}\])", re.MULTILINE)
"""Beginnings of lines that cite another text: a quoted line of a letter or a brief, a numbered note."""
CITED = Word("", "mark", "", ("¤",))


def _without_cited(words: list[Word], blocks: Sequence[Block], text: str, starts: Sequence[int]) -> list[Word]:
    """Take all meaning from the lines that cite other texts: what those say is not said here."""
    plain = list(words)
    for block in blocks[1:]:
        if CITING.match(text[starts[block.first] : starts[block.first] + 6]):
            plain[block.first : block.last] = [CITED] * (block.last - block.first)
    return plain


def _kind(words: list[Word], first: int, last: int) -> str:
    ended = words[last - 1].norm in (".", "!", "?", "…", ";", ":", ",")
    return "paragraph" if ended or last - first > 25 else "heading"
