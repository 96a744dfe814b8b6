"""Many words in little room, for asking whether one is among them."""

from collections.abc import Iterable

PREFIX = 3


class WordList:
    """A set of words, kept as one string for each three first letters: it loads in a millisecond.

    Args:
        words: The words, without line breaks.
    """

    def __init__(self, words: Iterable[str]) -> None:
        chunks: dict[str, list[str]] = {}
        for word in sorted(set(words)):
            chunks.setdefault(word[:PREFIX], []).append(word)
        self._chunks = {prefix: "\n".join(("", *listed, "")) for prefix, listed in chunks.items()}

    def __contains__(self, word: str) -> bool:
        """Tell whether a word is among them."""
        return f"\n{word}\n" in self._chunks.get(word[:PREFIX], "")
