"""Reports for programs: plain values, written as JSON by the command line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from verified_docs.compare import Failure, Verdict
from verified_docs.errors import Problem
from verified_docs.model import Page


def verification_values(
    verdicts: Sequence[Verdict], problems: Sequence[Problem], pages: Sequence[Page] = ()
) -> dict[str, Any]:
    """Return a verification of pages as plain values."""
    return {
        "passed": not problems and all(verdict.status != "failed" for verdict in verdicts),
        "problems": [_told(one.path, one.line, one.message) for one in problems],
        "not verified": [_told(page.name, *note) for page in pages for note in page.notes],
        "blocks": [_block(verdict) for verdict in verdicts],
    }


def _told(path: str, line: int, message: str) -> dict[str, Any]:
    return {"path": path, "line": line, "message": message}


def _block(verdict: Verdict) -> dict[str, Any]:
    outcome = verdict.outcome
    return {
        "page": verdict.page.name,
        "id": verdict.block.id,
        "line": verdict.block.line,
        "status": verdict.status,
        "reason": verdict.reason,
        "recorded": verdict.recorded,
        "ended": outcome.ended if outcome else None,
        "seconds": outcome.seconds if outcome else None,
        "memory": outcome.memory if outcome else None,
        "stderr": outcome.stderr if outcome else "",
        "failures": [_failure(failure) for failure in verdict.failures],
    }


def _failure(failure: Failure) -> dict[str, Any]:
    return {
        "kind": failure.kind,
        "line": failure.line,
        "message": failure.message,
        "detail": failure.detail,
    }
