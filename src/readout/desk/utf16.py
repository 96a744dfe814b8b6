"""Offsets as browsers count them."""

from bisect import bisect_left

LAST_OF_ONE_UNIT = "\uffff"


class Utf16:
    """Turns offsets in code points into offsets in UTF-16 code units, which is what JavaScript counts.

    Args:
        text: The text to which the offsets belong.

    Example:
        >>> Utf16("🇹🇷 Анкара").offset(3)
        5
    """

    def __init__(self, text: str) -> None:
        wide = not text.isascii() and max(text) > LAST_OF_ONE_UNIT
        self._wide = [at for at, letter in enumerate(text) if letter > LAST_OF_ONE_UNIT] if wide else []

    def offset(self, position: int) -> int:
        """Return the offset in code units of an offset in code points."""
        return position + bisect_left(self._wide, position)
