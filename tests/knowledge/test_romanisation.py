"""How people whom the knowledge files lack are written in Latin letters."""

from pathlib import Path

import pytest

from readout.data.files import DataError
from readout.extraction.rules import load_rules
from readout.knowledge.letters import FOLDER, read_letters, read_origins
from readout.knowledge.soundalikes import sound
from readout.languages.folding import fold_latin

HERE = Path(__file__).parent
LEAST = {"ar": 25, "ru": 70}
"""How many of the names of each list come out in exactly their usual spelling; a change that gives more raises it."""
ARTICLES = {"al", "el"}


def listed(lang: str) -> list[tuple[str, str, list[str]]]:
    lines = (HERE / f"names-{lang}.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return [(name, country, usual.split("/")) for name, country, usual in rows]


def plain(name: str) -> str:
    return "".join(word for word in fold_latin(name).replace("-", " ").split() if word not in ARTICLES)


@pytest.mark.parametrize("lang", ["ar", "ru"])
def test_unknown_names_get_their_usual_spelling(lang: str) -> None:
    romaniser = load_rules().latin
    spelt = [(romaniser.name(name.split(), country), usual) for name, country, usual in listed(lang)]
    right = [found for found, usual in spelt if plain(found) in map(plain, usual)]
    assert len(spelt) >= 60
    assert len(right) >= LEAST[lang]


@pytest.mark.parametrize("lang", ["ar", "ru"])
def test_the_lists_hold_nobody_whom_the_files_know(lang: str) -> None:
    known = {plain(name) for one in load_rules().knowledge.people.values() for name in (one.name, *one.names["en"])}
    assert [usual for _, _, usual in listed(lang) if not known.isdisjoint(map(plain, usual))] == []


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
