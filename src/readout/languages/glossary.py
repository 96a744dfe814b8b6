"""Words with values in little room."""

from collections.abc import Iterable, Mapping

PREFIX = 3


class Glossary:
    """Maps words to lists of words, kept as one string for each three first letters: it loads in a millisecond.

    Args:
        pairs: Words with one of their values each; the values of a word keep their order.
    """

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        values: dict[str, dict[str, None]] = {}
        for word, value in pairs:
            values.setdefault(word, {})[value] = None
        chunks: dict[str, list[str]] = {}
        for word in sorted(values):
            chunks.setdefault(word[:PREFIX], []).append(f"{word}\t{' '.join(values[word])}")
        self._chunks = {prefix: "\n".join(("", *listed, "")) for prefix, listed in chunks.items()}

    def of(self, word: str) -> list[str]:
        """Return the values of a word, none for one that is not there."""
        chunk = self._chunks.get(word[:PREFIX], "")
        start = chunk.find(f"\n{word}\t")
        if start < 0:
            return []
        start += len(word) + 2
        return chunk[start : chunk.index("\n", start)].split(" ")


class Texts(Glossary):
    """A mapping of words to texts, in little room.

    Args:
        texts: The texts, without tabs and underscores.
    """

    def __init__(self, texts: Mapping[str, str]) -> None:
        super().__init__((word, text.replace(" ", "_")) for word, text in texts.items())

    def get(self, word: str, default: str = "") -> str:
        """Return the text of a word."""
        found = self.of(word)
        return found[0].replace("_", " ") if found else default

    def __contains__(self, word: str) -> bool:
        """Tell whether a word has a text."""
        return bool(self.of(word))


class Frequencies(Glossary):
    """A mapping of words to Zipf values, in little room.

    Args:
        values: The Zipf values.
    """

    def __init__(self, values: Mapping[str, float]) -> None:
        super().__init__((word, str(value)) for word, value in values.items())

    def get(self, word: str, default: float = 0.0) -> float:
        """Return the Zipf value of a word."""
        found = self.of(word)
        return float(found[0]) if found else default


Forms = tuple[tuple[str, str], ...]


class NameForms(Glossary):
    """A mapping of declined forms to their bases with the cases, in little room.

    Args:
        forms: Folded form to ``(folded base, cases)`` pairs.
    """

    def __init__(self, forms: Mapping[str, Forms]) -> None:
        super().__init__(
            (form, f"{base}|{cases.replace(' ', '.')}") for form, bases in forms.items() for base, cases in bases
        )

    def get(self, form: str) -> Forms:
        """Return the bases of a form, each with its cases."""
        return tuple(
            (base, cases.replace(".", " ")) for base, _, cases in (pair.partition("|") for pair in self.of(form))
        )
