"""What a visitor wants to see in the list of contacts: the address's query, and back."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date

from readout.desk.refusing import Refusal
from readout.store import ContactFilter, Window

FIELDS = tuple(field.name for field in fields(ContactFilter))
PAGE = 50


@dataclass(frozen=True, slots=True)
class Wanted:
    """A filter, words, and the page of the list.

    Attributes:
        contacts: Which contacts.
        words: Query in words and fields.
        page: Number of the page, from 1.
    """

    contacts: ContactFilter
    words: str = ""
    page: int = 1

    @property
    def window(self) -> Window:
        """The part of the list."""
        return Window(PAGE, (self.page - 1) * PAGE)

    @property
    def is_open(self) -> bool:
        """True where nothing is asked for."""
        return not self.words and self.contacts == ContactFilter()

    def query(self, **changed: object) -> dict[str, object]:
        """Return what the address says, with changes; the first page needs no number."""
        values: dict[str, object] = {"q": self.words, **asdict(self.contacts), **changed}
        return {name: value for name, value in values.items() if value}


def wanted_of(given: Mapping[str, str]) -> Wanted:
    """Read a filter from an address's query.

    Raises:
        Refusal: A date or the number of the page is none.
    """
    values = {name: given.get(name, "").strip() for name in FIELDS}
    for name in ("since", "until"):
        _check_date(values[name])
    return Wanted(ContactFilter(**values), given.get("q", "").strip(), _page(given.get("page", "1")))


def _check_date(value: str) -> None:
    padded = value + "0000-01-01"[len(value) :]
    try:
        if value:
            date.fromisoformat(padded)
    except ValueError:
        raise Refusal(422, "date", value) from None


def _page(given: str) -> int:
    if not given.isdecimal() or not 1 <= int(given) <= 100_000:
        raise Refusal(422, "page", given)
    return int(given)
