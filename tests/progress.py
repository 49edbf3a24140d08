"""Tell `scripts/test` how far a run of pytest has come: a line of JSON for each thing that ends.

A plugin, given with `-p tests.progress`. It tells nobody unless TESTS_PROGRESS names a file.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

FILE = os.environ.get("TESTS_PROGRESS", "")


def _tell(**event: Any) -> None:
    if FILE and "PYTEST_XDIST_WORKER" not in os.environ:  # what workers do, their master tells
        with Path(FILE).open("a", encoding="utf-8") as file:
            file.write(json.dumps(event) + "\n")


def pytest_collection_finish(session: pytest.Session) -> None:
    """Tell how many tests each file has."""
    _tell(collected=Counter(item.nodeid.partition("::")[0] for item in session.items))


def pytest_xdist_node_collection_finished(ids: list[str]) -> None:
    """Tell the same of what the workers collected."""
    _tell(collected=Counter(nodeid.partition("::")[0] for nodeid in ids))


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Tell what a part of a test took, and whether it was the last."""
    _tell(
        name=report.nodeid.partition("::")[0],
        seconds=report.duration,
        ended=report.when == "teardown",
        failed=[report.nodeid] if report.failed else [],
    )
