"""How people whom the knowledge files lack are written in Latin letters."""

from pathlib import Path

import pytest

from readout.data.files import DataError
from readout.extraction.rules import load_rules
from readout.knowledge.letters import FOLDER, read_letters, read_origins
from readout.knowledge.soundalikes import sound
from readout.languages.folding import fold_latin

HERE = Path(__file__).parent
LEAST = {"ar": 0.38, "ru": 0.83}
"""Share of the names of each list that come out in exactly their usual spelling; a change that gives more raises it."""
ARTICLES = {"al", "el"}


def listed(lang: str) -> list[tuple[str, str, list[str]]]:
    lines = (HERE / f"names-{lang}.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return [(name, country, usual.split("/")) for name, country, usual in rows]


def plain(name: str) -> str:
    return "".join(word for word in fold_latin(name).replace("-", " ").split() if word not in ARTICLES)


@pytest.mark.parametrize("lang", ["ar", "ru"])
def test_unknown_names_get_their_usual_spelling(lang: str) -> None:
    rules = load_rules()
    known = {plain(name) for one in rules.knowledge.people.values() for name in (one.name, *one.names["en"])}
    unknown = [row for row in listed(lang) if known.isdisjoint(map(plain, row[2]))]
    right = [row for row in unknown if plain(rules.latin.name(row[0].split(), row[1])) in map(plain, row[2])]
    assert len(unknown) >= 60, "the files know too many of the names; add others to the list"
    assert len(right) >= LEAST[lang] * len(unknown)


@pytest.mark.parametrize(
    ("name", "country", "latin"),
    [
        ("Чжэн Сюэфэн", "CN", "Zheng Xuefeng"),
        ("Такэси Мацуда", "JP", "Takeshi Matsuda"),
        ("Милош Йованович", "RS", "Milos Jovanovic"),
        ("Кемаль Озтюрк", "TR", "Kemal Ozturk"),
        ("عبد السلام بن عمر", "TN", "Abdessalam Ben Omar"),
        ("عبد السلام بن عمر", "SA", "Abdul Salam bin Omar"),
        ("جون سميث", "US", "John Smith"),
    ],
)
def test_a_name_is_written_as_where_its_bearer_comes_from(name: str, country: str, latin: str) -> None:
    assert fold_latin(load_rules().latin.name(name.split(), country)) == fold_latin(latin)


def test_every_origin_has_a_table_of_each_script() -> None:
    origins = set(read_origins().values())
    for script in ("arabic", "cyrillic"):
        missing = origins - read_letters(FOLDER / f"{script}.yml").keys()
        assert not missing, f"{script}.yml lacks {missing}"


def test_what_arabic_writes_alike_sounds_alike() -> None:
    assert sound("fizoti") == sound("vizzotti")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("any:\n  letters: а=a б\n", "is not letters=Latin"),
        ("any:\n  sounds: а=a\n", "unknown key sounds"),
        ("new:\n  like: none\n", "must stand above it"),
    ],
)
def test_a_mistake_in_a_table_is_told_with_its_line(text: str, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "letters.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DataError, match=reason) as raised:
        read_letters(path)
    assert raised.value.line
