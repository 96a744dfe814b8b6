"""Names that the knowledge files lack, in Latin letters."""


def romanise_name(words: tuple[str, ...], lang: str, country: str = "") -> str:
    """Give a name its usual form in Latin letters.

    Args:
        words: The name's words as written.
        lang: The document's language.
        country: Code of the country the person speaks for, which decides the language of origin; or empty.
    """
    return " ".join(words)
