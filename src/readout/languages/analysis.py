"""The analysis of a document: blocks, sentences and tokens, as columns of equal length."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from readout.languages import english
from readout.languages.arabic import ArabicWords
from readout.languages.detection import detect
from readout.languages.folding import fold, script_of
from readout.languages.russian import RussianWords
from readout.languages.sentences import split_sentences
from readout.languages.word import Word
from readout.model import Document

LETTERS = r"(?:[^\W\d_]|[\u0610-\u061a\u064b-\u065f\u0670\u0640])"
TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}"
    rf"|{LETTERS}+(?:['’ʼ](?!s\b){LETTERS}+)*"
    r"|\d+(?:[.,٫٬]\d+)*"
    r"|['’]s\b"
    r"|\n[ \t\r\u00a0\u200e\u200f]*\n\s*|\r?\n"
    r"|(?:<<|>>|\.\.\.|--|``|'')"
    r"|[^\w\s]|_"
)
MARK_KEYS = {"–": "-", "—": "-", "−": "-", "--": "-", "‑": "-", "‐": "-", "،": ",", "؛": ";", "؟": "?", "...": "…",
             "ـ": "-", "ــ": "-", "ـــ": "-"}  # fmt: skip
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
        self._cache: dict[str, tuple[tuple[int, int, Word], ...]] = {}

    def columns(self, text: str) -> tuple[list[int], list[int], list[Word]]:
        """Cut a text into tokens.

        Returns:
            Starts, ends (code points) and words, of equal length.
        """
        starts: list[int] = []
        ends: list[int] = []
        words: list[Word] = []
        cache = self._cache
        for match in TOKEN.finditer(text):
            surface = match.group()
            start = match.start()
            for first, last, word in cache.get(surface) or self._remember(surface):
                starts.append(start + first)
                ends.append(start + last)
                words.append(word)
        return starts, ends, words

    def word(self, surface: str) -> Word:
        """Analyse one word without cutting proclitics, as data files need it."""
        parts = self._cache.get(surface) or self._remember(surface)
        return parts[-1][2]

    def _remember(self, surface: str) -> tuple[tuple[int, int, Word], ...]:
        if len(self._cache) > CACHE_LIMIT:
            self._cache.clear()
        parts = self._analyse(surface)
        self._cache[surface] = parts
        return parts

    def _analyse(self, surface: str) -> tuple[tuple[int, int, Word], ...]:
        if surface in MARK_KEYS or surface[0].isdigit() or (len(surface) == 1 and not surface.isalpha()):
            return ((0, len(surface), _other(surface)),)
        script = script_of(surface)
        if script == "ar":
            return self._arabic.segment(surface)
        if script == "ru":
            return ((0, len(surface), self._russian.analyse_word(surface)),)
        if script == "en" and surface[0] not in "'’":
            return ((0, len(surface), english.analyse_word(surface)),)
        return ((0, len(surface), _other(surface)),)


def _other(surface: str) -> Word:
    if surface[0].isdigit():
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
    for index, word in enumerate(words):
        if word.kind in ("break", "paragraph"):
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
