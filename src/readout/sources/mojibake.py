"""Recognising text that was spoilt before it came here."""

import re
from collections import Counter
from contextlib import suppress
from itertools import islice

from readout.model import ItemError, Stage
from readout.sources.letters import likeness

SAMPLE = 1500
# Letters that make up half of Arabic and Russian prose: where they abound, nothing is wrong.
USUAL_LETTERS = "الينومоеаинт"
# First bytes of Cyrillic, Arabic and Latin-1 letters and of quotation marks in UTF-8, as wrong encodings show them.
FIRST_BYTES = bytes([0xC2, 0xC3, 0xD0, 0xD1, 0xD8, 0xD9, 0xDA, 0xDB, 0xE2])
WRONG = ("cp1252", "latin-1", "cp1251", "cp1256", "koi8_u", "cp866", "mac_cyrillic", "mac_roman")
FIRST_LETTERS = {name: set(FIRST_BYTES.decode(name, "replace")) - {"\ufffd"} for name in WRONG}
RIGHT = ("cp1251", "cp1256", "koi8_u", "iso8859_6", "mac_cyrillic")
BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
STRANGE_WORD = re.compile(r"[^\s\x00-\x7f][^\s\x00-\x2f\x3a-\x40]*")
# What Arabic and Russian words never hold: accented Latin letters, a euro sign before or after a letter.
STRANGE_PAIR = re.compile("[\u0621-\u064a][\u00e0-\u00fc]|[\u00e0-\u00fc][\u0621-\u064a]|[\u0430-\u044f]\u20ac")
PLAUSIBLE = -3.9
IMPLAUSIBLE = -4.6
GAIN = 1.0


def refuse_mojibake(text: str) -> None:
    """Refuse text whose letters were lost or changed by reading it in a wrong encoding.

    Raises:
        ItemError: The text is mojibake; the message says which encodings were mixed up where that is known.
    """
    sample = text[:SAMPLE]
    if lost := lost_letters(sample):
        raise ItemError(Stage.SOURCE, f"the letters were lost ({lost}); get the item again as UTF-8")
    if pair := mixed_encodings(sample):
        raise ItemError(
            Stage.SOURCE, f"the text is garbled: {pair[0]} was read as {pair[1]} before; get the item again as UTF-8"
        )


def lost_letters(sample: str) -> str:
    """Tell what stands in the place of the letters: replacement characters or question marks."""
    if sample.count("\ufffd") * 20 > len(sample):
        return "replacement characters stand in their place"
    if sample.count("?") * 4 > len(sample) - sample.count(" "):
        return "question marks stand in their place"
    return ""


def mixed_encodings(sample: str) -> tuple[str, str] | None:
    """Find which encoding was taken for which other one.

    Args:
        sample: The beginning of the text.

    Returns:
        The right and the wrong encoding, or None where the text is as it should be.
    """
    beyond = len(sample.encode()) - len(sample)
    if beyond < 4:
        return None
    if sum(map(sample.count, USUAL_LETTERS)) * 3 > beyond:
        return _mixed_single_bytes(sample, 0.0, GAIN / 4) if STRANGE_PAIR.search(sample) else None
    signs = Counter(BEYOND_ASCII.findall(sample))
    for wrong, first in FIRST_LETTERS.items():
        if sum(signs[letter] for letter in first) * 4 >= signs.total() and _is_utf8(sample, wrong):
            return ("UTF-8", wrong)
    letters = sum(count for sign, count in signs.items() if sign.isalpha())
    return _mixed_single_bytes(sample, IMPLAUSIBLE, GAIN) if letters > 3 else None


def _is_utf8(sample: str, wrong: str) -> bool:
    """Tell whether the characters, as bytes of the wrong encoding, are UTF-8."""
    made = _bytes_of(sample, wrong).decode("utf-8", "replace")
    bad = made.count("\ufffd")
    good = sum(sign > "\x7f" for sign in made) - bad
    return bad * 3 < good


def _bytes_of(sample: str, encoding: str) -> bytes:
    """Encode what can be encoded; what a wrong decoder left as a control character is its byte."""
    out = bytearray()
    for sign in sample:
        try:
            out += sign.encode(encoding)
        except UnicodeEncodeError:
            out += bytes([ord(sign)]) if ord(sign) < 0x100 else b"?"
    return bytes(out)


def _mixed_single_bytes(sample: str, implausible: float, gain: float) -> tuple[str, str] | None:
    words = [match[0] for match in islice(STRANGE_WORD.finditer(sample), 60)]
    now = likeness(" ".join(words))
    if now > implausible:
        return None
    found = max((_as_meant(words, right, wrong), right, wrong) for wrong in WRONG for right in RIGHT if right != wrong)
    return (found[1], found[2]) if found[0] > max(PLAUSIBLE, now + gain) else None


def _as_meant(words: list[str], right: str, wrong: str) -> float:
    """Score what the words would be had they been read in the right encoding; some may be damaged beyond that."""
    meant = []
    for word in words:
        with suppress(UnicodeError):
            meant.append(word.encode(wrong).decode(right))
    return likeness(" ".join(meant)) if len(meant) * 3 >= len(words) * 2 and meant else float("-inf")
