"""Bytes become the text that was meant, or a failure; never mojibake."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.model import ItemError
from readout.sources.encoding import decode, is_binary
from readout.sources.mojibake import mixed_encodings, refuse_mojibake
from readout.sources.paths import documents

EXAMPLES = Path(__file__).parents[2] / "examples"
TEXTS = {
    outcome.value.source: outcome.value.text
    for folder in ("ar", "ru")
    for outcome in documents(EXAMPLES / folder)
    if outcome.value
}
ENCODINGS = {
    "ar": ["cp1256", "iso8859_6", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"],
    "ru": ["cp1251", "koi8_r", "mac_cyrillic", "iso8859_5", "cp866", "utf-8", "utf-16", "utf-16-le", "utf-16-be"],
}


def pairs() -> list[tuple[str, str]]:
    return [(source, encoding) for source in TEXTS for encoding in ENCODINGS[Path(source).parent.name]]


@pytest.mark.parametrize(("source", "encoding"), pairs(), ids=lambda value: Path(value).name)
@pytest.mark.parametrize("length", [80, 100_000])
def test_undeclared_encoding_is_found(source: str, encoding: str, length: int) -> None:
    data = TEXTS[source][:length].encode(encoding, "ignore")
    assert decode(data).text == data.decode(encoding).removeprefix("\ufeff")


@pytest.mark.parametrize("declared", ["utf-8", "iso-8859-1", "windows-1251", "no-such-thing", ""])
def test_wrong_declaration_is_not_believed(declared: str) -> None:
    text = next(text for source, text in TEXTS.items() if "/ar/" in source)
    data = text.encode("cp1256", "ignore")
    assert decode(data, [declared]).text == data.decode("cp1256")


def test_english_quotation_marks_of_windows() -> None:
    assert decode(b"The minister\x92s words: \x93no\x94 \x96 twice").text == "The minister’s words: “no” – twice"


def test_few_damaged_places_are_told() -> None:
    data = ("Президент провёл телефонный разговор. " * 40).encode()
    decoded = decode(data.replace(b" ", b"\xff ", 1))
    assert decoded.replaced == 1
    assert ("replaced", "1") in [(field.name, field.value) for field in decoded.fields()]


@pytest.mark.parametrize("data", ["Президент".encode()[:-1], b"\xef\xbb\xbf" + "встреча".encode()[:-1]])
def test_cut_character_is_told(data: bytes) -> None:
    with pytest.raises(ItemError, match="cut off"):
        decode(data)


def test_mixed_encodings_fit_nothing() -> None:
    with pytest.raises(ItemError, match="no known encoding"):
        decode((EXAMPLES / "broken" / "mixed-encodings.txt").read_bytes())


SPOILT = [
    (right, wrong)
    for right in ("utf-8", "cp1251", "koi8_r")
    for wrong in ("cp1252", "latin-1", "cp1251", "cp1256", "koi8_r", "cp866")
    if right != wrong
]


@pytest.mark.parametrize(("right", "wrong"), SPOILT)
def test_russian_mojibake_is_refused(right: str, wrong: str) -> None:
    text = next(text for source, text in TEXTS.items() if "/ru/" in source)
    with pytest.raises(ItemError, match=r"garbled|lost"):
        refuse_mojibake(text.encode(right, "ignore").decode(wrong, "replace"))


@pytest.mark.parametrize("wrong", ["cp1252", "latin-1", "cp1251", "cp1256", "mac_roman"])
@pytest.mark.parametrize("right", ["utf-8", "cp1256", "iso8859_6"])
def test_arabic_mojibake_is_refused(right: str, wrong: str) -> None:
    if right == wrong:
        pytest.skip("nothing is mixed up")
    text = next(text for source, text in TEXTS.items() if "/ar/" in source)
    with pytest.raises(ItemError, match=r"garbled|lost"):
        refuse_mojibake(text.encode(right, "ignore").decode(wrong, "replace"))


@pytest.mark.parametrize("spoilt", ["Biden’s call".encode().decode("cp1252"), "??? ???????? ??????", "\ufffd" * 9])
def test_other_losses_are_refused(spoilt: str) -> None:
    with pytest.raises(ItemError):
        refuse_mojibake(spoilt)


SOUND = [
    "Le président de la République a été reçu à Genève, où l'été dernier les ministres s'étaient réunis.",
    "Cumhurbaşkanı Erdoğan, Rusya Devlet Başkanı Putin ile görüştü. İki lider ilişkileri görüştü.",
    "رئیس جمهور ایران در گفتگوی تلفنی با همتای روسی خود درباره گسترش همکاری‌های دوجانبه گفت‌وگو کرد",
    "Президент України провів телефонну розмову з прем’єр-міністром Великої Британії.",
    "Қазақстан Президенті Қасым-Жомарт Тоқаев Өзбекстан Президентімен телефон арқылы сөйлесті",
    "两国外长通电话",
    "СРОЧНО: ПРЕЗИДЕНТ ПОДПИСАЛ УКАЗ",
    "«Нет», — сказал он. № 5, 20 °C, 3 €",
    "كتابٌ مُشَكَّلٌ بِالكامِلِ ـــ ﷺ",
    "Why? Who? When?",
]


@pytest.mark.parametrize("text", SOUND)
def test_sound_text_is_let_through(text: str) -> None:
    refuse_mojibake(text)


def test_examples_are_sound() -> None:
    assert not [source for source, text in TEXTS.items() if mixed_encodings(text)]


def test_seed_like_item_is_sound_and_decodes_from_arabic_windows() -> None:
    path = Path(__file__).parents[1] / "data" / "seed_like.json"
    text = json.loads(path.read_text(encoding="utf-8"))["text"]
    data = text.encode("cp1256", "ignore")
    assert decode(data).text == data.decode("cp1256")


@given(st.binary(max_size=400))
def test_any_bytes_decode_or_fail(data: bytes) -> None:
    is_binary(data)
    try:
        decoded = decode(data)
    except ItemError:
        return
    assert decoded.text or not data.strip(b"\xef\xbb\xbf\xff\xfe\0")


@given(st.text(max_size=200))
def test_utf_8_is_never_altered(text: str) -> None:
    try:
        data = text.encode()
    except UnicodeEncodeError:
        return
    if not is_binary(data):
        try:
            assert decode(data).text == text.removeprefix("\ufeff")
        except ItemError:
            pytest.fail("valid UTF-8 was refused")
