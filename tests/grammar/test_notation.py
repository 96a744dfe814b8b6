"""What a pattern's notation may say, and what a wrong one does."""

import pytest

from readout.data.files import DataError
from readout.grammar.alphabet import Alphabet
from readout.grammar.notation import Pattern, to_regex


@pytest.mark.parametrize(
    ("notation", "reason"),
    [
        ("OFFICE {3}", "cannot read « {3}»"),
        ("(OFFICE | NATION", "«)» is missing"),
        ("OFFICE) NATION", "«)» too many"),
    ],
)
def test_a_wrong_notation_stops_with_file_and_reason(notation: str, reason: str) -> None:
    pattern = Pattern("en.actors.office", notation, where="actors.yml")
    with pytest.raises(DataError, match=r"actors\.yml: en\.actors\.office: ") as raised:
        to_regex(pattern, Alphabet())
    assert reason in raised.value.reason


def test_a_number_alone_is_exactly_so_many() -> None:
    assert "{2}" in to_regex(Pattern("en.actors.pair", "OFFICE{2}"), Alphabet()).source
