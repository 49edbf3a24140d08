"""The pinned versions: one file for each purpose, hashed, mutually consistent, no address."""

import json
import re
import sys
from pathlib import Path

import pytest

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "requirements").glob("*.txt"))
LOCKS = [
    ROOT / "benchmarks/lighthouse/package-lock.json",
    ROOT / "requirements/biome/package-lock.json",
]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def requirements(file: Path) -> list[str]:
    """The requirements of a file, each with its hashes on one line."""
    joined = file.read_text("utf-8").replace("\\\n", " ")
    return [line for line in joined.splitlines() if line and not line.startswith("#")]


def test_every_purpose_has_its_file() -> None:
    assert {file.stem for file in FILES} == {"engine", *PROJECT["dependency-groups"]}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_file_names_no_address(file: Path) -> None:
    text = file.read_text("utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*(-i|-f|--index-url|--extra-index-url|--find-links)\b", text, re.M)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_requirement_is_pinned_with_a_hash(file: Path) -> None:
    for requirement in requirements(file):
        assert re.match(r"[a-z0-9._-]+(\[[\w,-]+\])?==[^ ]+ ", requirement)
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", requirement)


@pytest.mark.parametrize("file", LOCKS, ids=lambda file: file.parent.name)
def test_a_lock_file_of_npm_pins_with_hashes_and_says_nothing_of_where_from(file: Path) -> None:
    packages = json.loads(file.read_text("utf-8"))["packages"]
    del packages[""]
    assert packages
    for name, package in packages.items():
        assert package["version"], name
        assert package["integrity"].startswith("sha512-"), name
        assert "resolved" not in package, name


def test_files_agree_so_that_any_can_be_installed_beside_any() -> None:
    pins: dict[str, dict[str, set[str]]] = {}
    for file in FILES:
        versions: dict[str, set[str]] = {}
        for requirement in requirements(file):
            name, version = re.match(r"([a-z0-9._-]+)(?:\[.*?\])?==([^ ]+)", requirement).groups()
            versions.setdefault(name, set()).add(version)
        for name, found in versions.items():
            pins.setdefault(name, {})[file.stem] = found
    # Where a package has several versions, one for each range of Pythons, a file may need fewer.
    for name, by_file in pins.items():
        widest = max(by_file.values(), key=len)
        assert all(found <= widest for found in by_file.values()), (name, by_file)


@pytest.mark.parametrize("group", ["engine", *PROJECT["dependency-groups"]])
def test_a_file_pins_all_that_its_group_asks_for(group: str) -> None:
    project = PROJECT["project"]
    asked = PROJECT["dependency-groups"].get(group) or [
        *project["dependencies"],
        *(one for extra in project["optional-dependencies"].values() for one in extra),
    ]
    pinned = {
        re.match(r"[a-z0-9._-]+", requirement).group()
        for requirement in requirements(ROOT / "requirements" / f"{group}.txt")
    }
    names = {re.match(r"[a-z0-9._-]+", wanted.lower()).group() for wanted in asked}
    assert names - {project["name"]} <= pinned  # one extra asks for another
