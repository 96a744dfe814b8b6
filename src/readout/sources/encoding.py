"""From bytes to text, never to mojibake."""

import codecs
import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from readout.model import Field, ItemError, Stage
from readout.sources.letters import encodings, likeness

MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
CONTROLS = bytes(set(range(32)) - {9, 10, 11, 12, 13, 27}) + b"\x7f"
HIGH_WORD = re.compile(rb"[A-Za-z\x80-\xff]*[\x80-\xff][A-Za-z\x80-\xff]*")

SAMPLE_WORDS = 1500
PLAUSIBLE = -4.4
DECLARED_BONUS = 0.7
CLEAR_LEAD = 4.0
REPAIRABLE = 200


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text made of bytes.

    Attributes:
        text: The text, without a byte order mark.
        encoding: Name of the encoding, as Python knows it.
        replaced: Damaged places in UTF-8 that stand as U+FFFD in the text.
    """

    text: str
    encoding: str
    replaced: int = 0

    def fields(self) -> tuple[Field, ...]:
        """Tell what was done, where it is worth telling: other encodings than UTF-8, damaged places."""
        told = () if self.encoding == "utf-8" else (Field("encoding", self.encoding, "bytes"),)
        return (*told, Field("replaced", str(self.replaced), "bytes")) if self.replaced else told


def decode(data: bytes, declared: Iterable[str] = ()) -> Decoded:
    """Decode the bytes of an item.

    A byte order mark decides; then UTF-8 where it is valid, UTF-16 by its pattern, and single-byte encodings by how
    much their letters look like Arabic, Russian or English. A declaration is believed where it fits that likeness.

    Args:
        data: The bytes.
        declared: Encodings that the item or its transport names.

    Raises:
        ItemError: No encoding makes text of the bytes, or they are cut off.
    """
    for mark, name in MARKS:
        if data.startswith(mark):
            return _decode_marked(data[len(mark) :], name)
    if wide := wide_encoding(data):
        return _decode_marked(data, wide)
    try:
        return Decoded(data.decode(), "utf-8")
    except UnicodeDecodeError as error:
        return _decode_damaged(data, error) or _decode_single_byte(data, declared)


def is_binary(data: bytes) -> bool:
    """Tell whether bytes hold so many control characters that they cannot be text in any encoding."""
    if data.startswith(tuple(mark for mark, _ in MARKS)) or wide_encoding(data):
        return False
    return len(data) - len(data.translate(None, CONTROLS)) > max(2, len(data) // 50)


def wide_encoding(data: bytes) -> str:
    """Recognise UTF-16 without a byte order mark.

    Returns:
        ``utf-16-le``, ``utf-16-be`` or an empty string.
    """
    sample = data[: min(len(data), 4096) & ~1]
    if len(sample) < 4 or len(sample.translate(None, CONTROLS)) * 20 > len(sample) * 19:
        return ""
    return next((name for name in ("utf-16-le", "utf-16-be") if _looks_wide(sample, name)), "")


def _looks_wide(sample: bytes, name: str) -> bool:
    text = sample.decode(name, "replace")
    usual = sum("\x20" <= sign < "\x7f" or sign in "\t\r\n" or "\u0400" <= sign < "\u0700" for sign in text)
    return usual * 10 >= len(text) * 9


def _decode_marked(data: bytes, name: str) -> Decoded:
    try:
        return Decoded(data.decode(name), name)
    except UnicodeDecodeError as error:
        if name == "utf-8" and (repaired := _decode_damaged(data, error)):
            return repaired
        raise ItemError(Stage.SOURCE, f"the bytes are marked as {name} but are not valid; save it as UTF-8") from error


def _decode_damaged(data: bytes, error: UnicodeDecodeError) -> Decoded | None:
    """Read UTF-8 with few damaged places; refuse what is cut in the middle of a character."""
    if error.reason == "unexpected end of data" and _wide_characters(data[: error.start]):
        raise ItemError(Stage.SOURCE, "the item is cut off in the middle of a character; get it whole") from error
    text = data.decode("utf-8", "replace")
    replaced = text.count("\ufffd") - data.count("\ufffd".encode())
    beyond = _wide_characters(data)
    return Decoded(text, "utf-8", replaced) if replaced * REPAIRABLE <= beyond else None


def _wide_characters(data: bytes) -> int:
    return len(re.findall(rb"[\xc2-\xf4][\x80-\xbf]", data))


def _decode_single_byte(data: bytes, declared: Iterable[str]) -> Decoded:
    sample = b" ".join(match[0] for match in islice(HIGH_WORD.finditer(data), SAMPLE_WORDS))
    names = [name for given in declared if (name := known_encoding(given))]
    scored = _score(sample, names)
    if not scored or scored[0][0] < PLAUSIBLE or _is_close(scored, len(sample)):
        return _decode_declared(data, names)
    return Decoded(data.decode(scored[0][1]), scored[0][1])


def _score(sample: bytes, declared: list[str]) -> list[tuple[float, str, str]]:
    """Score what each encoding makes of a sample, the best first."""
    scored = []
    for rank, (name, rarity) in enumerate((dict.fromkeys(declared, 0.0) | encodings()).items()):
        try:
            text = sample.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
        belief = DECLARED_BONUS if name in declared else rarity / max(1, len(sample))
        scored.append((likeness(text) + belief, -rank, name, text))
    return [(score, name, text) for score, _, name, text in sorted(scored, reverse=True)]


def _is_close(scored: list[tuple[float, str, str]], length: int) -> bool:
    """Tell whether another encoding makes another text that is nearly as likely, all characters taken together."""
    best, _, text = scored[0]
    other = next((score for score, _, made in scored[1:] if made != text), None)
    return other is not None and (best - other) * length < CLEAR_LEAD


def _decode_declared(data: bytes, declared: list[str]) -> Decoded:
    """Believe a declared multi-byte encoding of another language; else nothing fits."""
    for name in declared:
        if name not in encodings() and not name.startswith("utf"):
            try:
                return Decoded(data.decode(name), name)
            except UnicodeDecodeError:
                continue
    tried = "UTF-8, UTF-16, Windows-1256, Windows-1251, KOI8-R and others"
    raise ItemError(Stage.SOURCE, f"the bytes are text in no known encoding ({tried} were tried); save it as UTF-8")


def known_encoding(given: str) -> str:
    """Return Python's name of a declared encoding, or an empty string.

    What the web calls ``iso-8859-1`` is Windows-1252, and ``koi8-r`` lies within ``koi8-u``.
    """
    try:
        name = codecs.lookup(given.strip(" \"'")).name
    except (LookupError, ValueError):
        return ""
    return {"iso8859-1": "cp1252", "ascii": "cp1252", "koi8-r": "koi8_u"}.get(name, name.replace("-", "_"))
