"""A word as a type: what can be known of it without its sentence."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """One word form (or number, or mark), analysed once and shared by all its occurrences.

    Attributes:
        surface: The form as written (for a clitic, the letters that were cut off).
        kind: ``word``, ``clitic``, ``number``, ``mark``, ``break`` (end of a line), ``paragraph`` (blank line).
        script: ``ar``, ``ru``, ``en`` or empty.
        keys: Folded forms under which lexicons may know it, the form itself first, then without article,
            enclitic or ending.
        cases: Russian cases it may stand in (``nom gen dat acc ins loc``); empty where unknown.
        part: Universal part of speech where it is known (Russian), else empty.
        capital: True where it begins with a capital letter, or lacks case (Arabic) and looks like no common word.
        features: Further features: ``def`` (Arabic article), ``common`` (a word of the language, not only a name).
    """

    surface: str
    kind: str
    script: str
    keys: tuple[str, ...]
    cases: frozenset[str] = frozenset()
    part: str = ""
    capital: bool = False
    features: frozenset[str] = frozenset()

    @property
    def norm(self) -> str:
        """The folded form itself."""
        return self.keys[0]
