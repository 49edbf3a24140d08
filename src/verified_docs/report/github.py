"""Annotations that GitHub Actions puts on the lines of a pull request."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from verified_docs.compare import Verdict
from verified_docs.errors import Problem


def error_commands(verdicts: Sequence[Verdict], problems: Sequence[Problem]) -> Iterable[str]:
    """Return a workflow command for each failure and each mistake.

    Source: GitHub, "Workflow commands for GitHub Actions", setting an error message.
    """
    for problem in problems:
        yield _error(problem.path, problem.line, "mistake in the page", problem.message)
    for verdict in verdicts:
        for failure in verdict.failures:
            message = f"{failure.message}\n{failure.detail}".strip()
            yield _error(verdict.page.name, failure.line, verdict.block.id, message)


def _error(path: str, line: int, title: str, message: str) -> str:
    properties = f"file={_property(path)},line={line},title={_property(title)}"
    return f"::error {properties}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
