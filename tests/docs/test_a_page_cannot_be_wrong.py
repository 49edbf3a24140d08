"""Whatever is changed in a documented output of a real page, the page fails, at the right line."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from verified_docs.compare import lines_agree
from verified_docs.config import load_config
from verified_docs.page import Block, Documented
from verified_docs.read import find_pages, read_page
from verified_docs.verdict import Verdict, judge, tolerance_of
from verified_docs.verify import Selection, Verification

ROOT = Path(__file__).resolve().parents[2]
CONFIG = load_config(ROOT)
PAGES = [read_page(path, ROOT) for path in find_pages(CONFIG.page_folders)]
DOCUMENTED = [
    pytest.param(page.name, block.id, id=f"{page.name}::{block.id}")
    for page in PAGES
    for block in page.blocks
    if block.documented and Selection().reason_not_to_run(block) is None
    if block.kind != "signature"
]
SIGNATURES = [
    pytest.param(page.name, block.id, id=f"{page.name}::{block.id}")
    for page in PAGES
    for block in page.blocks
    if block.kind == "signature"
]


@pytest.fixture(scope="module")
def verdicts() -> dict[tuple[str, str], Verdict]:
    """What the pages give; from the records where nothing has changed."""
    with Verification(CONFIG, PAGES) as verification:
        return {(v.page.name, v.block.id): v for v in verification.verdicts()}


def changed_lines(line: str) -> Iterator[str]:
    """Change one thing in a line: each digit, the sign of each number, each word, each bracket."""
    for match in re.finditer(r"\d", line):
        for digit in {"0", "5", "9"} - {match[0]}:
            yield line[: match.start()] + digit + line[match.end() :]
    for match in re.finditer(r"(?<![\w.])\d", line):
        yield f"{line[: match.start()]}-{line[match.start() :]}"
    for match in re.finditer(r"[A-Za-z_]+", line):
        yield f"{line[: match.start()]}other{line[match.end() :]}"
    for match in re.finditer(r"[\[\](){}]", line):
        yield line[: match.start()] + line[match.end() :]


def with_lines(block: Block, lines: list[str]) -> Block:
    assert block.documented is not None
    documented = dataclasses.replace(
        block.documented,
        text="\n".join(lines),
        close_line=block.documented.first_line + len(lines),
    )
    return dataclasses.replace(block, documented=documented)


def line_that_fails(verdict: Verdict, block: Block) -> int | None:
    assert verdict.outcome is not None
    failures = judge(verdict.page, block, verdict.outcome).failures
    return failures[0].line if failures else None


@pytest.mark.parametrize(("page", "id_"), DOCUMENTED)
def test_no_change_of_an_output_passes(
    page: str, id_: str, verdicts: dict[tuple[str, str], Verdict]
) -> None:
    verdict = verdicts[page, id_]
    block = verdict.block
    assert verdict.status == "passed"
    assert isinstance(block.documented, Documented)
    tolerance = tolerance_of(block)
    lines = block.documented.text.split("\n")
    first = block.documented.first_line
    changes = 0
    for number, line in enumerate(lines):
        at = first if block.kind == "cell" else first + number
        for other in changed_lines(line):
            if lines_agree(line, other, tolerance):
                continue  # what the block itself allows
            changes += 1
            changed = with_lines(block, [*lines[:number], other, *lines[number + 1 :]])
            assert line_that_fails(verdict, changed) in (at, on_file(block)), other
        dropped = with_lines(block, lines[:number] + lines[number + 1 :])
        equal = next((n for n, after in enumerate(lines[number:]) if after != line), len(lines))
        assert line_that_fails(verdict, dropped) in (
            *range(at, at + equal),  # of equal lines in a row, any may be the one that is missing
            on_file(block),
        ), f"dropped: {line!r}"
        added = with_lines(block, [*lines[:number], "one more", *lines[number:]])
        assert line_that_fails(verdict, added) in (at, on_file(block)), f"before: {line!r}"
    assert changes
    deleted = dataclasses.replace(block, documented=None)
    assert line_that_fails(verdict, deleted) == block.line + block.source.count("\n") + 1


@pytest.mark.parametrize(("page", "id_"), SIGNATURES)
def test_no_change_of_a_signature_passes(
    page: str, id_: str, verdicts: dict[tuple[str, str], Verdict]
) -> None:
    verdict = verdicts[page, id_]
    assert verdict.status == "passed"
    assert verdict.block.documented is not None
    lines = verdict.block.documented.text.split("\n")
    for number, line in enumerate(lines):
        for other in changed_lines(line):
            changed = with_lines(verdict.block, [*lines[:number], other, *lines[number + 1 :]])
            assert line_that_fails(verdict, changed) is not None, other


def on_file(block: Block) -> int | None:
    """Where a failure of a notebook cell points: its lines are not those of the output."""
    return block.documented.first_line if block.kind == "cell" and block.documented else None
