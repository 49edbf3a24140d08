"""The badge of the README belongs to the pages and the packages that are committed with it."""

from __future__ import annotations

import contextlib
import io
import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from verified_docs.model.outcome import Outcome
from verified_docs.model.selection import Selection
from verified_docs.read.pages import find_pages, read_page
from verified_docs.record.environment import current_environment
from verified_docs.record.records import Records
from verified_docs.run.program import make_program
from verified_docs.settings import load_config

ROOT = Path(__file__).resolve().parents[2]
CONFIG = load_config(ROOT)
FILE = ROOT / ".github" / "verified.svg"
SVG_TITLE = "{http://www.w3.org/2000/svg}title"
TITLE = ElementTree.parse(FILE).findtext(SVG_TITLE) or ""


def test_the_badge_counts_every_block_that_a_cpu_can_run_once() -> None:
    blocks = {
        (place[1] if place else path, block.id)
        for path in find_pages(CONFIG.page_folders)
        for place in [CONFIG.place_of(path)]
        for block in read_page(path, ROOT).blocks
        if Selection().reason_not_to_run(block) is None
    }
    assert TITLE.startswith(f"{len(blocks)} blocks verified · ")


def test_the_badge_names_the_versions_that_are_pinned() -> None:
    pinned = (ROOT / "requirements" / "guide.txt").read_text("utf-8")
    named = re.findall(r"(\w+) (\d+(?:\.\d+)+)", TITLE)
    assert [name for name, _ in named] == ["TensorFlow", "Keras"]
    for name, version in named:
        assert re.search(rf"^{name.lower()}=={re.escape(version)}\b", pinned, re.MULTILINE)


def test_the_readme_shows_the_badge_and_types_no_number_of_its_own() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    alt = re.search(rf"!\[([^\]]*)\]\({FILE.relative_to(ROOT).as_posix()}\)", readme)
    assert alt is not None
    assert not re.search(r"\d", alt[1])
    assert "shields.io" not in readme


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of one page in two languages, with its two blocks on record."""
    project = tmp_path / "project"
    shutil.copytree(ROOT / "scripts", project / "scripts")
    (project / ".github").mkdir()
    (project / "mkdocs.en.yml").write_text(
        "site_url: !ENV [SITE_URL, '']\nplugins: {verified-docs: {packages: {pytest: Pytest}}}\n"
    )
    (project / "pyproject.toml").write_text(
        "[tool.verified-docs]\npackages = ['pytest']\n"
        "languages = { en = 'docs/en', zh = 'docs/zh' }\n"
    )
    for language in ("en", "zh"):
        page = project / "docs" / language / "page.md"
        page.parent.mkdir(parents=True)
        page.write_text("# Page {#page}\n\n```python\nx = 1\n```\n\n```python\nx = 2\n```\n")
    config = load_config(project)
    program = make_program(read_page(page, project), lambda block: None)
    records = Records.load(config.records, current_environment(config))
    records.add(program, [Outcome("finished"), Outcome("finished")], [], "2026-03-01")
    records.save()
    return project


def make_badge(project: Path, *options: str) -> tuple[int, str]:
    """Run the script in this process; return its status and what it said."""
    script = project / "scripts" / "badge"
    said = io.StringIO()
    with pytest.MonkeyPatch.context() as patch, contextlib.redirect_stdout(said):
        patch.setattr(sys, "argv", [str(script), *options])
        patch.syspath_prepend(str(script.parent))
        status = runpy.run_path(str(script))["main"]()
    del sys.modules["builds"]  # each project has its own
    return status, said.getvalue()


def test_the_script_says_by_its_status_what_came_of_it(project: Path) -> None:
    command = [sys.executable, str(project / "scripts" / "badge"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, "is not what is on record" in done.stdout) == (1, True), done.stderr


def test_the_badge_is_written_from_the_record(project: Path) -> None:
    status, said = make_badge(project, "--check")
    assert (status, "is not what is on record" in said) == (1, True)
    assert make_badge(project) == (0, "wrote .github/verified.svg\n")
    title = ElementTree.parse(project / ".github" / "verified.svg").findtext(SVG_TITLE)
    assert title == f"2 blocks verified · Pytest {pytest.__version__}"
    assert make_badge(project) == (0, "")
    assert make_badge(project, "--check") == (0, "")


def test_a_record_that_does_not_prove_every_page_leaves_the_badge_alone(project: Path) -> None:
    make_badge(project)
    badge = project / ".github" / "verified.svg"
    before = badge.read_bytes()
    for language in ("en", "zh"):
        page = project / "docs" / language / "page.md"
        page.write_text(page.read_text("utf-8").replace("x = 2", "x = 3"), "utf-8")
    for options, expected in (((), 0), (("--check",), 1)):
        status, said = make_badge(project, *options)
        assert status == expected
        assert "no record proves docs/en/page.md and 1 more: run `make verify`" in said
    assert badge.read_bytes() == before
