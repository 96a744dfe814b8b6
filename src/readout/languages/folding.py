"""Folding: the form under which spellings of one word are the same."""

import re
import unicodedata

ARABIC_LETTERS = str.maketrans(
    {
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ـ": None,
        "گ": "ك", "ک": "ك", "ی": "ي", "ھ": "ه", "ہ": "ه", "ڤ": "ف", "پ": "ب", "چ": "ج", "ژ": "ز", "ء": None,
    }
)  # fmt: skip
ARABIC_MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u200c-\u200f\u202a-\u202e\u2066-\u2069]")
DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬", "01234567890123456789.,")
LATIN_LETTERS = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ə": "a",
     "’": "", "'": "", "‘": "", "ʻ": "", "ʼ": "", "`": ""}
)  # fmt: skip
CYRILLIC_LETTERS = str.maketrans({"ё": "е", "і": "и", "ї": "и", "є": "е", "ґ": "г", "\u0301": None})


def script_of(word: str) -> str:
    """Return the language whose script a word is written in: ``ar``, ``ru``, ``en``, or an empty string.

    The first letter decides.
    """
    for character in word:
        code = ord(character)
        if 0x600 <= code <= 0x8FF or 0xFB50 <= code <= 0xFEFC:
            return "ar"
        if 0x400 <= code <= 0x52F:
            return "ru"
        if character.isalpha():
            return "en"
    return ""


def fold(word: str) -> str:
    """Fold one word: case, accents, hamza, final ya and ta marbuta, vowel marks, tatweel, ё, digits.

    Hamza on the line is dropped after folding its carriers, so that «شؤون» and «شئون» stay apart
    while «الإثنين» and «الاثنين» meet.

    Example:
        >>> fold("إردوغان") == fold("اردوغان"), fold("Erdoğan"), fold("ещё")
        (True, 'erdogan', 'еще')
    """
    script = script_of(word)
    if script == "ar":
        return fold_arabic(word)
    if script == "ru":
        return unicodedata.normalize("NFC", word).casefold().translate(CYRILLIC_LETTERS)
    if script == "en":
        return fold_latin(word)
    return word.translate(DIGITS)


def fold_arabic(word: str) -> str:
    """Fold an Arabic word: presentation forms, letters, marks and digits."""
    if "\ufb50" <= max(word) <= "\ufefc":
        word = unicodedata.normalize("NFKC", word)
    return ARABIC_MARKS.sub("", word).translate(ARABIC_LETTERS).translate(DIGITS)


def fold_latin(word: str) -> str:
    """Fold a Latin word: case, accents, apostrophes."""
    word = word.casefold().translate(LATIN_LETTERS)
    if word.isascii():
        return word
    decomposed = unicodedata.normalize("NFKD", word)
    return "".join(character for character in decomposed if not unicodedata.combining(character))
