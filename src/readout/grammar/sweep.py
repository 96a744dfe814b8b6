"""One look at a document for all lexicons: at which tokens each of them may have something to find."""

from collections.abc import Callable, Mapping, Sequence

from readout.languages import Word

MOST = 400_000
"""How many words are remembered; more are forgotten all at once."""


class Sweep:
    """Asks of each word type once which lexicons know it, and of a document only what is remembered.

    Args:
        tests: By name, what tells whether a word concerns somebody.
    """

    def __init__(self, tests: Mapping[str, Callable[[Word], bool]]) -> None:
        self._names = tuple(tests)
        self._concerns = _Concerns(tuple(tests.values()))

    def places(self, words: Sequence[Word]) -> dict[str, list[int]]:
        """Return by name, in order, the indexes of the words that concern it."""
        found: list[list[int]] = [[] for _ in self._names]
        append = [places.append for places in found]
        for index, concerned in enumerate(map(self._concerns.__getitem__, words)):
            for number in concerned:
                append[number](index)
        return dict(zip(self._names, found, strict=True))


class _Concerns(dict[Word, tuple[int, ...]]):
    def __init__(self, tests: tuple[Callable[[Word], bool], ...]) -> None:
        super().__init__()
        self._tests = tests

    def __missing__(self, word: Word) -> tuple[int, ...]:
        if len(self) > MOST:
            self.clear()
        found = self[word] = tuple([number for number, test in enumerate(self._tests) if test(word)])
        return found
