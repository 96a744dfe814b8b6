"""The manifest of a run: what is read, in which shards, under which rules; and what became of each shard.

OUTPUT/manifest.json               the plan, and the totals when all is done
OUTPUT/readings/part-00000.parquet
OUTPUT/failures/part-00000.parquet
OUTPUT/shards/00000.json           written when both files of a shard are whole
"""

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, astuple, dataclass, field
from pathlib import Path
from typing import Any

import orjson

from readout.batch.slices import Slice, slices
from readout.model import RefusedError
from readout.sources import Options, paths

FORM = "readout-batch/1"
NAME = "manifest.json"
LEAST, MOST = 256 << 10, 16 << 20
SHARDS = 64
FILES = 1_000
"""Files that one shard holds at most."""


@dataclass(frozen=True, slots=True)
class Shard:
    """What one worker reads at a time, to one file of readings and one of failures.

    Attributes:
        number: Its number, from 0.
        slices: What it reads, in order.
    """

    number: int
    slices: tuple[Slice, ...]

    @property
    def size(self) -> int:
        """Bytes of its input."""
        return sum(part.size for part in self.slices)

    @property
    def name(self) -> str:
        """Its name in file names."""
        return f"{self.number:05}"


@dataclass(frozen=True, slots=True)
class Manifest:
    """The plan of a run.

    Attributes:
        inputs: Files and folders, as absolute paths.
        options: What the user says of the items.
        rules: Fingerprint of the rules that read them.
        fingerprint: Of the names, sizes and times of all files.
        shards: All shards.
        totals: Items, failures and seconds, once all is done.
    """

    inputs: tuple[str, ...]
    options: Options
    rules: str
    fingerprint: str
    shards: tuple[Shard, ...]
    totals: Mapping[str, float] = field(default_factory=dict)


def plan(inputs: Iterable[Path], options: Options, rules: str, size: int = 0) -> Manifest:
    """Cut inputs into shards.

    Args:
        inputs: Files and folders.
        options: What the user says of the items.
        rules: Fingerprint of the rules.
        size: Bytes of a shard; the 64th part of the inputs by default, within bounds.
    """
    given = [path.absolute() for path in inputs]
    total, fingerprint = _look_at(given)
    size = size or min(MOST, max(LEAST, total // SHARDS))
    parts = (part for path in given for part in slices(path, size))
    return Manifest(tuple(map(str, given)), options, rules, fingerprint, tuple(_gather(parts, size)))


def _look_at(inputs: Iterable[Path]) -> tuple[int, str]:
    """Return the bytes of all files, and the fingerprint of their names, sizes and times."""
    total, digest = 0, hashlib.sha256()
    for path in (path for given in inputs for path in paths(given)):
        try:
            status = path.stat()
        except OSError:
            digest.update(os.fsencode(path))
            continue
        total += status.st_size
        digest.update(os.fsencode(path) + f"\0{status.st_size}\0{status.st_mtime_ns}\n".encode())
    return total, digest.hexdigest()


def _gather(parts: Iterable[Slice], size: int) -> Iterator[Shard]:
    number, gathered, reached = 0, list[Slice](), 0
    for part in parts:
        if gathered and (reached + part.size > size or len(gathered) >= FILES):
            yield Shard(number, tuple(gathered))
            number, gathered, reached = number + 1, [], 0
        gathered.append(part)
        reached += part.size
    if gathered:
        yield Shard(number, tuple(gathered))


def resume_or_begin(output: Path, planned: Manifest) -> Manifest:
    """Write down what is to be done, or take up the same run where it stopped.

    Raises:
        RefusedError: The folder holds something else.
    """
    before = load(output)
    if before is None:
        if output.is_file() or (output.exists() and any(output.iterdir())):
            raise RefusedError(f"{output} is a file, or is not empty and holds no run; name an empty or a new folder.")
        for folder in ("readings", "failures", "shards"):
            (output / folder).mkdir(parents=True, exist_ok=True)
        save(output, planned)
        return planned
    for what, one, other in (
        ("other inputs", before.inputs, planned.inputs),
        ("inputs that have changed since", before.fingerprint, planned.fingerprint),
        ("other options", before.options, planned.options),
        ("other rules", before.rules, planned.rules),
    ):
        if one != other:
            raise RefusedError(f"{output} holds a run with {what}; name another folder.")
    return before


def load(output: Path) -> Manifest | None:
    """Load the manifest of a folder; None where there is none.

    Raises:
        RefusedError: It is damaged or of another version.
    """
    path = output / NAME
    if not path.exists():
        return None
    try:
        data = orjson.loads(path.read_bytes())
        if data["format"] != FORM:
            raise ValueError(data["format"])
        return _decode(data)
    except (KeyError, TypeError, ValueError) as error:
        raise RefusedError(f"{path} is damaged or of another version ({error}); name another folder.") from error


def save(output: Path, manifest: Manifest) -> None:
    """Write the manifest, whole or not at all."""
    data: dict[str, Any] = {
        "format": FORM,
        "inputs": manifest.inputs,
        "options": asdict(manifest.options),
        "rules": manifest.rules,
        "fingerprint": manifest.fingerprint,
        "totals": manifest.totals,
        "shards": [[astuple(part) for part in shard.slices] for shard in manifest.shards],
    }
    write_whole(output / NAME, orjson.dumps(data, option=orjson.OPT_APPEND_NEWLINE))


def _decode(data: Mapping[str, Any]) -> Manifest:
    shards = (tuple(Slice(*part) for part in listed) for listed in data["shards"])
    return Manifest(
        tuple(data["inputs"]),
        Options(**data["options"]),
        data["rules"],
        data["fingerprint"],
        tuple(Shard(number, parts) for number, parts in enumerate(shards)),
        data["totals"],
    )


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is either whole or not there, whatever happens meanwhile."""
    half = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with half.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)
    except OSError:
        half.unlink(missing_ok=True)
        raise
