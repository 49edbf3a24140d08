"""Reports for a person: a line that points at the page, then the evidence."""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence
from pathlib import Path

from verified_docs.compare import Failure, Verdict
from verified_docs.errors import Problem
from verified_docs.model import Page
from verified_docs.write import can_be_written

_NAMED = 3
"""Pages that a command names, where they are found from here; of more it names none."""


def failure_text(verdict: Verdict, failure: Failure) -> str:
    """Return one failure: `file:line: id: what is wrong`, then its diff or traceback, indented."""
    head = f"{verdict.page.name}:{failure.line}: {verdict.block.id}: {failure.message}"
    detail = "".join(f"\n    {line}" for line in failure.detail.splitlines())
    return head + detail


def verdict_text(verdict: Verdict) -> str:
    """Return all failures of a block."""
    return "\n".join(failure_text(verdict, failure) for failure in verdict.failures)


def summary_text(
    verdicts: Sequence[Verdict],
    problems: Sequence[Problem],
    seconds: float,
    counted: str = "page",
) -> str:
    """Return the closing line: what was proven, from a run or from records, and what was not.

    Args:
        verdicts: Of every block.
        problems: What is wrong with the pages.
        seconds: How long it took.
        counted: What a reader takes the pages of the verdicts for.
    """
    count = {
        status: sum(verdict.status == status for verdict in verdicts)
        for status in ("passed", "failed", "excluded")
    }
    recorded = sum(verdict.recorded and verdict.status == "passed" for verdict in verdicts)
    pages = len({verdict.page.name for verdict in verdicts})
    parts = [f"{count['passed']} passed"]
    if recorded:
        parts[0] += f" ({recorded} on record)"
    if count["failed"]:
        parts.append(f"{count['failed']} failed")
    if count["excluded"]:
        parts.append(f"{count['excluded']} excluded")
    if problems:
        parts.append(f"{len(problems)} mistake(s) in pages")
    return f"{_plural(pages, counted)}: {', '.join(parts)} in {seconds:.1f} s"


def unrecorded_text(reasons: Mapping[str, str]) -> str:
    """Return a line for each reason why pages that passed run again next time.

    Args:
        reasons: By the names of the pages.
    """
    pages: dict[str, list[str]] = {}
    for page, reason in sorted(reasons.items()):
        pages.setdefault(reason, []).append(page)
    return "\n".join(f"{', '.join(pages[one])}: not on record: {one}" for one in pages)


def exclusions_text(verdicts: Sequence[Verdict]) -> str:
    """Return a line for each block that was not run, with its reason."""
    return "\n".join(
        f"{verdict.page.name}:{verdict.block.line}: {verdict.block.id}: not run: {verdict.reason}"
        for verdict in verdicts
        if verdict.status == "excluded"
    )


def notes_text(pages: Sequence[Page]) -> str:
    """Return a line for each thing that a page shows, or may show, and that no block verifies."""
    return "\n".join(
        f"{page.name}:{line}: not verified: {what}" for page in pages for line, what in page.notes
    )


def remedy_text(verdicts: Sequence[Verdict]) -> str:
    """Say what writes down what came, where that would mend anything; otherwise nothing."""
    mended = [verdict for verdict in verdicts if verdict.failures and can_be_written(verdict)]
    names = list(dict.fromkeys(verdict.page.name for verdict in mended))
    if not names:
        return ""
    shown = names if len(names) <= _NAMED and all(Path(name).is_file() for name in names) else []
    command = " ".join(["verified-docs update", *map(shlex.quote, shown)])
    return f"where what came is right, `{command}` writes it"


def _plural(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")
