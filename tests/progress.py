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


def tell(**event: Any) -> None:
    """Tell one event.

    Args:
        event: `collected`: the number of tests by file; `expected`: seconds by name of a page; or
            `name` of a file or page, `seconds` that a part of it took, how many `ended`, and what
            `failed`.
    """
    if FILE and "PYTEST_XDIST_WORKER" not in os.environ:  # what workers do, their master tells
        # Unbuffered: what several threads tell at once goes into the file line by line.
        with Path(FILE).open("ab", buffering=0) as file:
            file.write(json.dumps(event).encode() + b"\n")


def pytest_collection_finish(session: pytest.Session) -> None:
    """Tell how many tests each file has."""
    tell(collected=Counter(item.nodeid.partition("::")[0] for item in session.items))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_node_collection_finished(ids: list[str]) -> None:
    """Tell the same of what the workers collected."""
    tell(collected=Counter(nodeid.partition("::")[0] for nodeid in ids))


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Tell what a part of a test took, and whether it was the last."""
    tell(
        name=report.nodeid.partition("::")[0],
        seconds=report.duration,
        ended=report.when == "teardown",
        failed=[report.nodeid] if report.failed else [],
    )
