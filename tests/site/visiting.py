"""The site under test: what it is built from, where it is served, and who looks at it."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import BrowserContext, Page

LANGUAGES = ("zh", "en")
PREFIX = "guide"
"""Folder the site is served from: a project's site rarely has a host of its own."""

RUN = "https://ci.example.org/runs/7"
"""Where the run of the page is that is put on record without running."""


@dataclass
class Visit:
    """A tab, and everything that went wrong in it."""

    page: Page
    context: BrowserContext
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Site:
    """A built site and where it is served."""

    project: Path
    """The project it was built from."""
    folder: Path
    """The built files, both languages."""
    address: str
    """Where `folder` is served, with a final slash."""

    def pages(self, language: str) -> list[str]:
        """Return the URL of every page of a language, relative to `address`."""
        return sorted(
            path.parent.relative_to(self.folder).as_posix() + "/"
            for path in (self.folder / language).rglob("index.html")
        )


def run_script(name: str, project: Path, *arguments: str, **environment: str) -> str:
    """Run one of the project's scripts and return what it printed; fail the test if it fails."""
    done = subprocess.run(
        [sys.executable, f"scripts/{name}", *arguments],
        cwd=project,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
