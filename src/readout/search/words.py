"""The words of queries, names and texts, without the marks between them."""

import re

WORD = re.compile(r"[^\W_]+(?:['’\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670]+[^\W_]*)*")


def words_of(text: str) -> list[str]:
    """Return the words of a query or a name."""
    return WORD.findall(text)
