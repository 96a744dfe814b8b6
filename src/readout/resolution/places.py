"""Whether two names of a place can both be true of one contact."""

import re
from functools import cache

from readout.resolution.wordlists import vocabulary


def may_be_one(one: str, other: str) -> bool:
    """Tell whether a contact can have taken place at both: the same place, or a house and a town.

    Example:
        >>> may_be_one("Cairo", "Ittihadiya Palace"), may_be_one("Cairo", "Alexandria")
        (True, False)
    """
    return one == other or _is_venue(one) != _is_venue(other)


def _is_venue(name: str) -> bool:
    return bool(_venues().search(name))


@cache
def _venues() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(vocabulary('venues'))})\b")
