"""What `make test` takes beside the verification of every page, and where its time goes."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from rich.table import Table

from benchmarks.measure import Measured, measure
from benchmarks.project import ENGINE
from benchmarks.targets import Figure, ratio

_TESTS = 1.6


@dataclass(frozen=True)
class Outcome:
    """The two runs, in a clone without records."""

    pages: Measured
    tests: Measured
    seconds: Mapping[str, float]
    """What each file of tests took, and each page and program; several run at a time."""

    @property
    def by_part(self) -> dict[str, float]:
        """Seconds of pages, of programs, and of each folder of tests."""
        parts: dict[str, float] = {}
        for name, seconds in self.seconds.items():
            first, second, *_ = Path(name).parts
            part = {"docs": "pages", "snippets": "standalone programs"}.get(first)
            part = part or f"{first}/{second}"
            parts[part] = parts.get(part, 0.0) + seconds
        return parts


def run(root: Path, folder: Path) -> Outcome:
    """Verify every page of what is committed, then run all tests, neither with records."""
    subprocess.run(["git", "clone", "--quiet", str(root), str(folder)], check=True)
    (folder / ".venv").symlink_to(root / ".venv")
    pages = measure("every page, fresh", [*ENGINE, "verify", "--fresh"], folder)
    subprocess.run(["git", "clean", "-fdxq", "--exclude", ".venv"], cwd=folder, check=True)
    report = folder.with_suffix(".json")
    tests = measure("make test", [sys.executable, "scripts/test", "--report", str(report)], folder)
    found = json.loads(report.read_text("utf-8")) if report.is_file() else {}
    return Outcome(pages, tests, found)


def figures(outcome: Outcome) -> list[Figure]:
    """Return what is promised of the time of the tests."""
    evidence = f"processor {outcome.tests.cpu_seconds:.0f} s, {outcome.pages.cpu_seconds:.0f} s"
    return [ratio("make test", outcome.tests.seconds, outcome.pages.seconds, _TESTS, evidence)]


def table(outcome: Outcome) -> Table:
    """Return the seconds of each part for a person."""
    shown = Table(title="Where the time of make test goes")
    shown.add_column("")
    shown.add_column("s, several at a time", justify="right")
    for part, seconds in sorted(outcome.by_part.items(), key=lambda one: -one[1]):
        shown.add_row(part, f"{seconds:.0f}")
    return shown
