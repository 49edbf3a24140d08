"""A small project of its own for each test, without TensorFlow."""

from __future__ import annotations

import dataclasses
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from verified_docs.config import Config, load_config
from verified_docs.page import Page
from verified_docs.read import find_pages, read_page
from verified_docs.verdict import Verdict
from verified_docs.verify import Selection, Verification


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
