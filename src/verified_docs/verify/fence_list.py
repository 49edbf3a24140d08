"""The ledger: every fence of every page, and what becomes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from verified_docs.errors import PageError, Problem
from verified_docs.kinds import kind_of
from verified_docs.model import ANY_MACHINE, Block, Page, Status
from verified_docs.read import find_pages, page_name, read_leniently


@dataclass(frozen=True)
class Entry:
    """One fence, one code cell of a notebook, or one mistake that stands in neither."""

    path: str
    line: int
    """Line of the opening marker, or of the mistake."""
    id: str | None
    """Id of the block; None for a fence that is none."""
    language: str
    status: Status
    reason: str
    """Why it is not run; for what is refused, and for a mistake, what is wrong."""


def ledger(paths: Sequence[Path], root: Path) -> list[Entry]:
    """Return an entry for each fence of the pages among and below `paths`.

    Blocks that need a GPU or a network count as excluded, as `verify` leaves them out unless asked.
    Works on any Markdown: what `verify` would refuse is listed with its mistake as the reason.
    """
    entries: list[Entry] = []
    for path in find_pages(list(paths), root):
        try:
            page, problems = read_leniently(path, root)
        except PageError as error:
            entries.extend(_mistake(page_name(path, root), problem) for problem in error.problems)
            continue
        entries.extend(_entries(page, problems))
    return entries


def _entries(page: Page, problems: Sequence[Problem]) -> list[Entry]:
    """Return an entry for each fence and cell, and for each mistake that stands in neither.

    A list of parameters is checked, but it is no fence.
    """
    blocks = {_line(block): block for block in page.blocks if kind_of(block).is_code}
    ends = {line: line for line in blocks} | {
        fence.open_line: fence.close_line for fence in page.fences
    }
    mistakes: dict[int, list[str]] = {}
    entries = []
    for problem in problems:
        inside = [line for line, end in ends.items() if line <= problem.line <= end]
        if inside:
            mistakes.setdefault(inside[-1], []).append(problem.message)
        else:
            entries.append(_mistake(page.name, problem))
    languages = {fence.open_line: fence.language for fence in page.fences}
    for line in ends:
        block = blocks.get(line)
        wrong = "; ".join(mistakes.get(line, ()))
        left_out = ANY_MACHINE.reason_not_to_run(block) if block else None
        status: Status = "run" if block else "other"
        if left_out is not None:
            status = "excluded"
        if wrong:
            status = "refused"
        entries.append(
            Entry(
                path=page.name,
                line=line,
                id=block.id if block else None,
                language=languages.get(line, "python"),
                status=status,
                reason=wrong or left_out or "",
            )
        )
    return sorted(entries, key=lambda entry: entry.line)


def _mistake(name: str, problem: Problem) -> Entry:
    return Entry(name, problem.line, None, "", "mistake", problem.message)


def _line(block: Block) -> int:
    return block.fence.open_line if block.fence else block.line
