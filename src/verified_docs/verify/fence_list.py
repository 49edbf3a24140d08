"""The ledger: every fence of every page, and what becomes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from verified_docs.errors import PageError
from verified_docs.kinds import kind_of
from verified_docs.model import ANY_MACHINE, Block, Page, Status
from verified_docs.read import find_pages, page_name, read_leniently


@dataclass(frozen=True)
class Entry:
    """One fence, or one code cell of a notebook."""

    path: str
    line: int
    """Line of the opening marker."""
    id: str | None
    """Id of the block; None for a fence that is not Python."""
    language: str
    status: Status
    reason: str
    """Why it is not run; for a fence that cannot be read, what is wrong."""


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
            name = page_name(path, root)
            entries.extend(
                Entry(name, problem.line, None, "", "other", problem.message)
                for problem in error.problems
            )
            continue
        mistakes = {problem.line: problem.message for problem in problems}
        entries.extend(_entries(page, mistakes))
    return entries


def _entries(page: Page, mistakes: dict[int, str]) -> list[Entry]:
    """Return an entry for each fence and cell, and for each mistake that belongs to neither.

    A list of parameters is checked, but it is no fence.
    """
    by_line = {_line(block): block for block in page.blocks if kind_of(block).is_code}
    entries = [
        _block_entry(page, line, block, mistakes.get(line, "")) for line, block in by_line.items()
    ]
    for fence in page.fences:
        line = fence.open_line
        if line not in by_line:
            reason = mistakes.get(line, "")
            entries.append(Entry(page.name, line, None, fence.language, "other", reason))
    listed = {entry.line for entry in entries}
    entries.extend(
        Entry(page.name, line, None, "", "other", message)
        for line, message in mistakes.items()
        if line not in listed
    )
    return sorted(entries, key=lambda entry: entry.line)


def _line(block: Block) -> int:
    return block.fence.open_line if block.fence else block.line


def _block_entry(page: Page, line: int, block: Block, mistake: str) -> Entry:
    reason = None if block.is_mistaken else ANY_MACHINE.reason_not_to_run(block)
    status: Status = "excluded" if reason else "run"
    language = block.fence.language if block.fence else "python"
    return Entry(page.name, line, block.id, language, status, reason or mistake)
