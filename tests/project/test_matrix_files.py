"""Environments of the matrix are pinned, and what is committed of them is as its schema says."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from verified_docs.matrix.declared import declared_environments, pins_of
from verified_docs.settings import load_config

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "requirements" / "matrix"
FACTS = ROOT / "compatibility" / "matrix"
SCHEMA = json.loads((FACTS / "schema.json").read_text("utf-8"))
COMMITTED = sorted(file for file in FACTS.glob("*.json") if file.name != "schema.json")
DECLARED = declared_environments(load_config(ROOT))
RUN = [one.name for one in DECLARED.values() if not (one.out or one.is_here)]
SINCE = json.loads((ROOT / "reference" / "since.json").read_text("utf-8"))


@pytest.mark.parametrize("name", RUN)
def test_an_environment_is_pinned_with_hashes_and_without_addresses(name: str) -> None:
    text = (FOLDER / f"{name}.txt").read_text("utf-8")
    assert "://" not in text
    joined = text.replace("\\\n", " ")
    for line in filter(None, joined.splitlines()):
        assert re.match(r"[a-z0-9._-]+==[^ ]+ ", line), line
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", line), line


@pytest.mark.parametrize("name", RUN)
def test_an_environment_has_what_it_asks_for_and_lacks_what_it_says(name: str) -> None:
    table = tomllib.loads((FOLDER / "environments.toml").read_text("utf-8"))[name]
    packages = DECLARED[name].packages
    for requirement in table["requires"]:
        package, _, version = requirement.partition("==")
        assert packages[package].startswith(version.removesuffix("*"))
    for package, reason in table.get("without", {}).items():
        assert package not in packages
        assert reason.endswith(".")


def test_a_pinned_file_belongs_to_an_environment() -> None:
    assert {file.stem for file in FOLDER.glob("*.txt")} == {*RUN, "keras-series"}


def test_a_title_names_versions_and_no_other_environment_has_it() -> None:
    titles = [DECLARED[name].title for name in RUN]
    assert len(set(titles)) == len(titles)
    assert not [title for title in titles if "{" in title or "?" in title]


@pytest.mark.parametrize("file", COMMITTED, ids=lambda file: file.stem)
def test_a_committed_file_is_as_its_schema_says(file: Path) -> None:
    content = json.loads(file.read_text("utf-8"))
    jsonschema.validate(content, SCHEMA)
    assert content["environment"]["name"] == file.stem
    declared = DECLARED[file.stem]
    assert declared.is_here or content["environment"]["packages"] == declared.packages
    assert list(content["programs"]) == sorted(content["programs"])


@pytest.mark.parametrize(
    "entry",
    [
        {"result": "holds"},
        {"result": "holds", "program": "0" * 15},
        {"result": "does something", "program": "0" * 16},
        {"result": "lacks", "program": "0" * 16},
        {"result": "not run", "program": "0" * 16},
        {"result": "prints", "program": "0" * 16},
        {"result": "holds", "program": "0" * 16, "mood": "good"},
    ],
)
def test_the_schema_refuses_what_says_too_little_or_nothing_known(entry: dict[str, Any]) -> None:
    head = {"name": "n", "title": "t", "python": "3.11", "backend": None}
    content = {
        "environment": {**head, "variables": {}, "packages": {}},
        "programs": {"page/id": entry},
    }
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(content, SCHEMA)


def test_every_series_that_is_pinned_was_read_and_each_name_says_when() -> None:
    text = (FOLDER / "keras-series.txt").read_text("utf-8")
    pinned = re.findall(r"^keras==(\S+)", text, re.MULTILINE)
    assert list(SINCE["series"].values()) == pinned
    assert pins_of(text)["keras"] in pinned
    names = json.loads((ROOT / "reference" / "names.json").read_text("utf-8"))
    assert pinned[-1] == names["versions"]["keras"]
    for name, entry in SINCE["names"].items():
        assert entry, name
        for one in (entry, *entry.get("parameters", {}).values()):
            assert {*one} <= {"since", "until", "without", "parameters"}
            assert one.get("since", pinned and next(iter(SINCE["series"]))) in SINCE["series"]


@pytest.mark.parametrize(
    ("name", "since"),
    [
        ("keras.losses.CategoricalGeneralizedCrossEntropy", "3.10"),
        ("keras.quantizers.Int8QuantizationConfig", "3.13"),
    ],
)
def test_a_name_is_known_since_the_series_that_brought_it(name: str, since: str) -> None:
    assert SINCE["names"][name]["since"] == since
