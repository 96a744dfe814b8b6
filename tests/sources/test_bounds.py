"""Hostile and damaged input: a reason within bounds of time and memory, and nothing raised."""

import bz2
import gzip
import io
import tarfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout.model import Document, Failure, Outcome
from readout.sources import Limits, blob_of, documents, read_blob
from tests.sources.proofs import cases

TEXT = "The two ministers spoke by telephone on Monday. "


def read(data: bytes, limits: Limits | None = None) -> list[Outcome[Document]]:
    return list(read_blob(blob_of(data, "input", limits=limits)))


def reason_for(data: bytes, limits: Limits | None = None) -> str:
    failure = read(data, limits)[-1].failure
    assert failure
    return failure.reason


def zip_of(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


REFUSED = [
    (b"", "empty"),
    (b" \n\t ", "no text"),
    (b"\x00\x01\x02\x03" * 500, "binary"),
    (bytes(range(256)) * 20, "binary"),
    (b"\x89PNG\r\n\x1a\n\0\0\0", "PNG"),
    (b"\x7fELF\x02\x01\x01\0", "program"),
    (b"PK\x05\x06" + b"\0" * 18, "no items"),
    (zip_of({"mimetype": b"application/epub+zip"}), "office file"),
    (gzip.compress(TEXT.encode() * 99)[:-20], "cut off"),
    (bz2.compress(TEXT.encode() * 99)[:-20], "cut off"),
    (gzip.compress(b""), "empty"),
    (b"%PDF-1.7\n%broken", "PDF"),
    (b"<rss><channel><title>x</title></channel></rss>", "no entries"),
    (b'<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel><item><title>&a;</title></item></channel></rss>', "entities"),
    (b"WARC/1.0\r\nbroken", "no pages"),
]


@pytest.mark.parametrize(("data", "reason"), REFUSED, ids=[reason for _, reason in REFUSED])
def test_bad_input_is_told(data: bytes, reason: str) -> None:
    assert reason in reason_for(data)


def test_a_line_of_fifty_megabytes_is_told() -> None:
    assert "larger than 16 MB" in reason_for(TEXT.encode() * (50_000_000 // len(TEXT)))


def test_text_over_its_limit_is_told() -> None:
    assert "longer than" in reason_for(TEXT.encode() * 100, Limits(text=1000))


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lambda data: zip_of({"a.txt": data})])
def test_bomb_is_told(pack: object) -> None:
    assert callable(pack)
    assert "times its size" in reason_for(pack(b"x" * 40_000_000), Limits(item=1 << 30, document=1 << 30))


def test_archives_within_archives_are_bounded() -> None:
    data = TEXT.encode()
    for _ in range(10):
        data = gzip.compress(data)
    assert "within archives" in reason_for(data)


def test_archive_that_holds_itself_many_times_is_bounded() -> None:
    data = TEXT.encode()
    for _ in range(4):
        data = zip_of({f"{number}.zip": data for number in range(3)})
    assert len(read(data)) == 81


def test_damaged_member_stops_no_other() -> None:
    data = bytearray(zip_of({"a.txt": TEXT.encode() * 50, "b.txt": TEXT.encode(), "c.txt": b""}))
    data[60:70] = b"\xff" * 10
    outcomes = read(bytes(data))
    assert [outcome.value is None for outcome in outcomes] == [True, False, True]


def test_locked_member_is_told() -> None:
    data = bytearray(zip_of({"a.txt": TEXT.encode()}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert "password" in reason_for(bytes(data))


def test_links_in_archives_lead_nowhere() -> None:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        link = tarfile.TarInfo("link.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    assert "no items" in reason_for(file.getvalue())


class Broken(io.RawIOBase):
    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        raise OSError("the disk is gone")


def test_failing_disk_is_told() -> None:
    (outcome,) = documents(io.BufferedReader(Broken()), name="input")
    assert outcome.failure
    assert "the disk is gone" in outcome.failure.reason


SAVED = [next(case.glob("input.*")).read_bytes() for case in cases()]


@settings(max_examples=150, deadline=None)
@given(data=st.sampled_from(SAVED), start=st.integers(0, 99), end=st.integers(0, 99), noise=st.binary(max_size=8))
def test_cut_and_spoilt_input_never_raises(data: bytes, start: int, end: int, noise: bytes) -> None:
    cut = data[: len(data) * end // 100]
    position = len(cut) * start // 100
    check(read(cut[:position] + noise + cut[position + len(noise) :]))


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_never_raise(data: bytes) -> None:
    check(read(data))


TAGS = st.sampled_from(
    [
        *(
            "<html>",
            "<body>",
            "<article>",
            "<h1>",
            "</h1>",
            "<p>",
            "</p>",
            "<div hidden>",
            "</div>",
            "<br>",
            "<a href=x>",
        ),
        *(
            "</a>",
            "<figure>",
            "<figcaption>",
            "<table>",
            "<tr>",
            "<td>",
            "<script>",
            "</script>",
            "<pre>",
            "</pre>",
            "<!--",
        ),
        *(
            "-->",
            "<svg>",
            "<title>",
            "<meta name=date content=x>",
            "&amp;",
            "&#0;",
            "&#xD800;",
            "<frameset>",
            "<template>",
        ),
        *("\ufdd0", "\ufdef", "слово", "كلمة", "word", "\n", "\0", "<", "word " * 30),
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(TAGS, max_size=40))
def test_any_markup_never_raises(parts: list[str]) -> None:
    check(read(("<html>" + " ".join(parts)).encode()))


def check(outcomes: list[Outcome[Document]]) -> None:
    assert outcomes
    for outcome in outcomes:
        assert (outcome.value is None) != (outcome.failure is None)
        if isinstance(outcome.failure, Failure):
            assert outcome.failure.reason
        elif outcome.value:
            assert outcome.value.text.strip()
            assert outcome.value.id


def test_saved_inputs_are_told_the_same_from_a_pipe(tmp_path: Path) -> None:
    for data in SAVED:
        whole = [outcome.value.id if outcome.value else "failed" for outcome in read(data)]
        piped = documents(io.BufferedReader(Pipe(data)), name="input")
        assert whole[:1] == [outcome.value.id if outcome.value else "failed" for outcome in piped][:1]


class Pipe(io.RawIOBase):
    """Gives its data in small pieces, and cannot go back."""

    def __init__(self, data: bytes) -> None:
        self._rest = data

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        assert isinstance(buffer, memoryview)
        part, self._rest = self._rest[: min(len(buffer), 700)], self._rest[min(len(buffer), 700) :]
        buffer[: len(part)] = part
        return len(part)
