"""The commands people type, and what the documents say about them."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
PHONY = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.M)


def run(*command: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_help_explains_every_command_in_a_line() -> None:
    assert PHONY is not None
    shown = run("make", "help").stdout
    explained = re.findall(r"^  make ([a-z-]+)(?: VERSION=\S+)? +\S.*$", shown, re.M)
    assert sorted(explained) == sorted(PHONY[1].split())


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md"])
def test_a_document_names_only_commands_that_exist(document: str) -> None:
    assert PHONY is not None
    text = (ROOT / document).read_text("utf-8")
    named = set(re.findall(r"(?:`|^)make ([a-z-]+)", text, re.M))
    assert named
    assert named <= set(PHONY[1].split())


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md"])
def test_a_document_links_only_to_files_that_exist(document: str) -> None:
    text = re.sub(r"```.*?```", "", (ROOT / document).read_text("utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", text):
        assert (ROOT / target).exists(), target


def test_contributing_names_options_that_exist_and_links_to_all_of_them() -> None:
    options = pytest.importorskip("verified_docs.model.options")
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    section = text.partition("## Options of a block")[2].partition("\n## ")[0]
    rows = "\n".join(re.findall(r"^\| (`.*?) \|", section, re.M))
    named = re.findall(r"`(\w+)|(?<= )(\w+)=", rows)
    assert named
    assert {one or other for one, other in named} <= set(options.known_options())
    assert "(docs/en/contributing/options.md)" in text


def test_the_page_of_the_package_explains_every_setting_and_what_holds_without_it() -> None:
    config = pytest.importorskip("verified_docs.settings")
    text = (ROOT / "src" / "verified_docs" / "README.md").read_text("utf-8")
    section = text.partition("## Settings")[2]
    rows = re.findall(r"^\| `([\w-]+)` \| `(.*?)` \| \S.* \|$", section, re.M)
    assert rows
    names = [name.replace("-", "_") for name, _ in rows]
    assert sorted(names) == sorted({*config.Config.model_fields} - {"root"})
    # written as settings, they change nothing
    written = "".join(f"{name} = {default}\n" for name, default in rows)
    assert load(config, f"[tool.verified-docs]\n{written}") == load(config, "")


def test_every_table_of_settings_is_what_the_settings_say_of_themselves() -> None:
    checked = run("scripts/settings", "--check")
    assert (checked.returncode, checked.stdout) == (0, ""), "scripts/settings writes the tables"


def load(config: ModuleType, settings: str) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "pyproject.toml").write_text(settings, "utf-8")
        return config.load_config(Path(folder)).model_copy(update={"root": ROOT})


def test_contributing_says_where_settings_are_explained() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    assert "(src/verified_docs/README.md)" in text


def test_the_example_of_contributing_becomes_a_verified_page(tmp_path: Path) -> None:
    read = pytest.importorskip("verified_docs.read")
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    page, output = re.findall(r"````markdown\n(.*?)````", text, re.DOTALL)
    file = tmp_path / "docs" / "units.md"
    file.parent.mkdir()
    file.write_text(page + "\n" + output, "utf-8")
    (block,) = read.read_page(file, tmp_path).blocks
    assert block.id == "count"
    assert block.documented.text == str(4 * 3 + 3)


def test_setup_refuses_a_python_that_tensorflow_does_not_support(tmp_path: Path) -> None:
    """Seen from a folder without .venv, with a stand-in for an old interpreter."""
    old = tmp_path / "python-old"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    (tmp_path / "scripts").mkdir()
    shutil.copy(ROOT / "scripts" / "setup", tmp_path / "scripts")
    refused = run(tmp_path / "scripts" / "setup", "engine", PYTHON=str(old))
    assert refused.returncode == 1
    assert "is not a Python from 3.10 to 3.13" in refused.stderr
    assert not (tmp_path / ".venv").exists()


def test_the_browser_can_be_named_and_has_to_exist(tmp_path: Path) -> None:
    named = run(ROOT / "scripts" / "browser", VERIFIED_DOCS_BROWSER=sys.executable)
    assert named.stdout.strip() == sys.executable
    missing = run(ROOT / "scripts" / "browser", VERIFIED_DOCS_BROWSER=str(tmp_path / "none"))
    assert missing.returncode == 1
    assert "is not a program" in missing.stderr


def test_a_version_is_numbers_and_dots() -> None:
    for version in ("", "latest", "1.0/../..", "--push"):
        refused = run(ROOT / "scripts" / "publish", version)
        assert refused.returncode == 2, version


def test_publishing_without_a_version_is_refused_before_anything_is_verified() -> None:
    recipe = run("make", "-n", "-o", ".venv/installed", "publish").stdout
    check, verify = recipe.find("scripts/publish --check"), recipe.find("verified-docs verify")
    assert 0 <= check < verify
    assert run(ROOT / "scripts" / "publish", "--check", "").returncode == 2
    assert run(ROOT / "scripts" / "publish", "--check", "1.0").returncode == 0


def test_a_build_shows_the_pages_that_a_message_names_and_no_other_progress() -> None:
    said = ["INFO    -  Building", "INFO    -  Not in the nav:", "  - a.md", "WARNING -  Bad"]
    program = "import builds, sys; builds.show(sys.argv[1])"
    text = "\n".join(said)
    shown = run(sys.executable, "-c", program, text, PYTHONPATH=str(ROOT / "scripts"))
    assert shown.stderr.splitlines() == said[1:]


def test_records_of_shards_are_merged_and_other_environments_kept_apart(tmp_path: Path) -> None:
    def record(folder: str, name: str, fingerprint: str, *keys: str) -> None:
        (tmp_path / folder).mkdir(exist_ok=True)
        content = {
            "version": 1,
            "environment": {"fingerprint": fingerprint},
            "entries": {key: {"page": key} for key in keys},
        }
        (tmp_path / folder / name).write_text(json.dumps(content), "utf-8")

    record("one", "cpu.json", "a", "x", "y")
    record("two", "cpu.json", "a", "z")
    record("two", "gpu.json", "b", "w")
    folders = [tmp_path / name for name in ("all", "one", "two")]
    merged = run(sys.executable, ROOT / "scripts" / "merge-records", *folders)
    assert merged.returncode == 0, merged.stderr
    cpu = json.loads((tmp_path / "all" / "cpu.json").read_text("utf-8"))
    gpu = json.loads((tmp_path / "all" / "gpu.json").read_text("utf-8"))
    assert sorted(cpu["entries"]) == ["x", "y", "z"]
    assert sorted(gpu["entries"]) == ["w"]


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ('{"version": 1, "ent', "is damaged"),
        ("", "is damaged"),
        ("\udcff", "is damaged"),
        ("[]", "is no record file"),
        ('{"entries": {}}', "is no record file"),
    ],
)
@pytest.mark.parametrize("where", ["all", "one"])
def test_a_damaged_record_is_told_and_nothing_is_merged(
    tmp_path: Path, damage: str, told: str, where: str
) -> None:
    whole = json.dumps({"version": 1, "environment": {}, "entries": {}})
    for name in ("all", "one"):
        (tmp_path / name).mkdir()
        text = damage if name == where else whole
        (tmp_path / name / "cpu.json").write_bytes(text.encode("utf-8", "surrogateescape"))
    before = (tmp_path / "all" / "cpu.json").read_bytes()
    folders = [tmp_path / name for name in ("all", "one")]
    merged = run(sys.executable, ROOT / "scripts" / "merge-records", *folders)
    assert merged.returncode == 1
    assert merged.stderr.startswith(f"merge-records: {tmp_path / where / 'cpu.json'} {told}")
    assert "Traceback" not in merged.stderr
    assert (tmp_path / "all" / "cpu.json").read_bytes() == before
    assert os.listdir(tmp_path / "all") == ["cpu.json"]


def test_code_and_text_have_their_licences() -> None:
    assert "Apache License" in (ROOT / "LICENSE").read_text("utf-8")
    assert "SPDX-License-Identifier: CC-BY-4.0" in (ROOT / "LICENSE-docs").read_text("utf-8")
