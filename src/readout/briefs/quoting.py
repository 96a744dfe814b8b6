"""What was said at a contact, in the words of the items, with the verb that agrees with the speaker."""

import re
from collections.abc import Iterator, Sequence

from readout.briefs.messages import has, listed, say
from readout.briefs.names import Named, name_speaker
from readout.briefs.sentences import Sentence
from readout.knowledge import Knowledge
from readout.model import Evidence
from readout.model.comparison import Comparison, Passage, Row
from readout.model.event import Cited
from readout.resolution.wordlists import vocabulary

LONGEST = 420  # code points of one statement's words
SAYING = ("statement", "commitment", "praise")
INNER = {
    "en": str.maketrans("“”", "‘’"),
    "ru": str.maketrans("«»", "„“"),
    "ar": str.maketrans("«»", "“”"),
}
"""Marks of quotations inside one, which the brief's own marks enclose."""
STRAIGHT, PAIR = re.compile(r'"([^"]*)"'), {"en": r"‘\1’", "ru": r"„\1“", "ar": r"“\1”"}
FSI, PDI = "\u2068", "\u2069"
ENDS = ".,;: "
PAIRS = (("«", "»"), ("“", "”"), ("„", "“"), ("‘", "’"))


def quoted(beside: Comparison, lang: str, knowledge: Knowledge, most: int) -> Iterator[Sentence]:
    """Tell the statements of an event: first those that several columns report, then in the order of the items.

    A statement is told in the words of an item in the brief's language, where there is one, else in its own
    language: nothing is translated.
    """
    rows = sorted(beside.of_kind(*SAYING), key=lambda row: -sum(bool(cell.passages) for cell in row.cells))
    told = 0
    for row in rows:
        sentence = _sentence(row, lang, knowledge)
        if sentence and told < most:
            told += 1
            yield sentence


def _sentence(row: Row, lang: str, knowledge: Knowledge) -> Sentence | None:
    passages = [one for cell in row.cells for one in cell.passages]
    chosen = next((one for one in passages if one.lang == lang), passages[0])
    speaker = _speaker(chosen.speakers or _speakers(passages), lang, knowledge)
    if not speaker or not has(lang, f"act-{chosen.act}"):
        return None
    inner = "en" if lang == "en" else chosen.lang
    words = STRAIGHT.sub(PAIR[inner], _words(chosen.quote).translate(INNER[inner]))
    foreign = say(lang, "in-lang", lang=chosen.lang) if chosen.lang != lang else ""
    message, colon = _joint(chosen.act, words, lang) if chosen.lang == lang else (chosen.act, ":")
    text = say(
        lang,
        f"act-{message}",
        colon=colon,
        speaker=speaker.case("nom"),
        gender=speaker.gender,
        several="yes" if len(chosen.speakers) > 1 else "no",
        lang=foreign,
        words=words,
    )
    text = text[:1].upper() + text[1:]
    if foreign:
        text = isolated(text, words)
    notes = [chosen, *(one for one in passages if one is not chosen)][:4]
    return Sentence(text, tuple(map(_cited, notes)))


def _joint(act: str, words: str, lang: str) -> tuple[str, str]:
    """Return the message whose verb goes with a quotation of these words, and the colon where it needs one."""
    plain = words.casefold()
    for entry in vocabulary("quoted-openings")[lang]:
        if act in entry.get("acts", (act,)) and any(plain.startswith(f"{one} ") for one in entry["opens"]):
            return entry.get("says", act), ""
    return act, ":"


def isolated(text: str, words: str) -> str:
    """Set words of another script in a direction of their own, with such marks as turn with it."""
    return text.replace(f"«{words}»", f"{FSI}«{words}»{PDI}").replace(f"“{words}”", f"“{FSI}{words}{PDI}”")


def _speakers(passages: Sequence[Passage]) -> tuple[str, ...]:
    return next((one.speakers for one in passages if one.speakers), ())


def _speaker(values: Sequence[str], lang: str, knowledge: Knowledge) -> Named | None:
    named = [one for value in values if (one := name_speaker(value, lang, knowledge))]
    if not named or len(named) < len(values):
        return None
    if len(named) == 1:
        return named[0]
    return Named((listed(lang, [one.case("nom") for one in named]),) * 6, "pl" if lang == "ru" else named[0].gender)


def _words(quote: str) -> str:
    """Take marks off the ends of verbatim words; cut at a word what is very long."""
    words = _unquoted(" ".join(quote.split()).rstrip(ENDS)).rstrip(ENDS)
    if words.count('"') % 2 and words.rpartition('"')[0][-1:] in ("", " ", "("):
        words += '"'  # what it opens ends with the statement
    return words if len(words) <= LONGEST else words[:LONGEST].rsplit(" ", 1)[0] + " …"


def _unquoted(words: str) -> str:
    """Take off marks that enclose the whole, or that have no partner at its ends; «Аккую» at the end keeps its pair."""
    if words.count('"') == 1 or (words.count('"') == 2 and words[0] == words[-1] == '"'):
        words = words.strip('"')
    for opening, closing in PAIRS:
        opened, closed = words.count(opening), words.count(closing)
        if words.startswith(opening) and words.endswith(closing) and opened == closed == 1:
            return _unquoted(words[1:-1].strip())
        if opening != closing and words.startswith(opening) and opened > closed:
            return _unquoted(words[1:].strip())
        if opening not in (closing, "‘") and words.endswith(closing) and closed > opened:
            return _unquoted(words[:-1].strip())
    return words


def _cited(passage: Passage) -> Cited:
    return Cited(passage.item, Evidence(passage.start, passage.end, passage.quote, "statement"))
