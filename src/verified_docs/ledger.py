"""The ledger: every fence of every page, and what becomes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from verified_docs.errors import PageError
from verified_docs.page import Page, Status
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

    Works on any Markdown: what `verify` would refuse is listed with its mistake as the reason.
    """
    entries: list[Entry] = []
    for path in find_pages(list(paths)):
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
    if page.is_notebook:
        return [
            _block_entry(page, block.line, block.id, "python", block.excluded, mistakes)
            for block in page.blocks
        ]
    blocks = {block.fence.open_line: block for block in page.blocks if block.fence}
    entries = []
    for fence in page.fences:
        line = fence.open_line
        if line in blocks:
            block = blocks[line]
            entries.append(
                _block_entry(page, line, block.id, fence.language, block.excluded, mistakes)
            )
        else:
            reason = mistakes.get(line, "")
            entries.append(Entry(page.name, line, None, fence.language, "other", reason))
    return entries


def _block_entry(
    page: Page, line: int, id_: str, language: str, excluded: str | None, mistakes: dict[int, str]
) -> Entry:
    status: Status = "excluded" if excluded else "run"
    return Entry(page.name, line, id_, language, status, excluded or mistakes.get(line, ""))
