"""A small project of its own for each test, without TensorFlow."""

from __future__ import annotations

import ctypes
import dataclasses
import os
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from verified_docs.compare.verdict import Verdict
from verified_docs.model.page import Page
from verified_docs.model.selection import Selection
from verified_docs.read.pages import find_pages, read_page
from verified_docs.settings import Config, load_config
from verified_docs.verify.verification import Verification

# asked of the kernel itself, so that an engine that no longer asks is noticed
LANDLOCK = pytest.mark.skipif(
    sys.platform != "linux" or ctypes.CDLL(None).syscall(444, None, 0, 1) < 2,
    reason="this system has no Landlock",
)


@dataclasses.dataclass(frozen=True)
class Project:
    """A folder with settings and pages."""

    root: Path

    @property
    def config(self) -> Config:
        return load_config(self.root)

    def write(self, name: str, text: str) -> Path:
        """Write a page, or any file, with the indentation of the test taken off."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(textwrap.dedent(text).lstrip("\n").encode())
        return path

    def configure(self, settings: str) -> None:
        """Replace the settings of the project."""
        self.write("pyproject.toml", "[tool.verified-docs]\n" + textwrap.dedent(settings))

    def pages(self) -> list[Page]:
        return [read_page(path, self.root) for path in find_pages(self.config.page_folders)]

    def verify(self, **selection: Any) -> dict[str, Verdict]:
        """Verify all pages; return each verdict under the id of its block."""
        with Verification(self.config, self.pages(), Selection(**selection)) as verification:
            return {verdict.block.id: verdict for verdict in verification.verdicts()}


def faulty(code: str, options: str = "") -> str:
    """A page whose second block does harm."""
    return (
        '```python { id="before" }\nprint("fine")\n```\n\n```output\nfine\n```\n\n'
        f'```python {{ id="fault" {options} }}\n{textwrap.dedent(code).strip()}\n```\n\n'
        '```python { id="after" }\nprint("never")\n```\n\n```output\nnever\n```\n'
    )


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """An empty project that imports nothing before its pages run."""
    project = Project(tmp_path / "project")
    project.configure("")
    return project


@pytest.fixture
def run(project: Project) -> Callable[..., dict[str, Verdict]]:
    """Verify one page given as text."""

    def run(text: str, **selection: Any) -> dict[str, Verdict]:
        project.write("docs/page.md", text)
        return project.verify(**selection)

    return run


@pytest.fixture
def nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """After each test no process and no temporary folder of a page is left."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    known = {process.pid for process in psutil.process_iter()}
    yield
    # what runs with our mark, or below this process, is ours; others work on this machine too
    deadline = time.monotonic() + 5
    while True:
        left = [
            process
            for process in psutil.process_iter(["pid", "cwd", "cmdline", "status"])
            if process.pid not in known
            and (
                str(temporary) in (process.info["cwd"] or "")
                or any(str(tmp_path) in part for part in process.info["cmdline"] or [])
                or _is_below_this(process)
            )
            and process.info["status"] != psutil.STATUS_ZOMBIE
        ]
        if not left or time.monotonic() > deadline:
            break
        time.sleep(0.1)
    assert left == []
    assert os.listdir(temporary) == []


def _is_below_this(process: psutil.Process) -> bool:
    try:
        return any(parent.pid == os.getpid() for parent in process.parents())
    except psutil.Error:
        return False


@pytest.fixture
def call(project: Project, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[int, str]]:
    """Run the command in this process and the project's folder; return its status and output."""
    from typer.testing import CliRunner

    from verified_docs.cli import app

    monkeypatch.chdir(project.root)
    monkeypatch.setenv("GITHUB_ACTIONS", "")

    def call(*arguments: str) -> tuple[int, str]:
        result = CliRunner().invoke(app, list(arguments))
        assert result.exception is None or isinstance(result.exception, SystemExit)
        return result.exit_code, result.output

    return call
