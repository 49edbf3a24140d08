"""Change documented outputs in the text of a page, and nothing else in it."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from verified_docs.compare import Tolerance, align, lines_of
from verified_docs.lines import Pieces, closing_marker, joined, newline_of, prefixed, split_lines
from verified_docs.outcome import Outcome
from verified_docs.page import Block, Documented, Fence, Page
from verified_docs.read.located import Located
from verified_docs.verdict import printed, tolerance_of


@dataclass(frozen=True)
class Change:
    """What a block is to show from now on."""

    block: Block
    outcome: Outcome


def rewritten(page: Page, raw: str, changes: Sequence[Change]) -> str:
    """Return the text of a page's file with the outputs of some blocks changed.

    `raw` is the file as it is, with its own line breaks. Lines that agree within the block's
    tolerance stay as they are.
    """
    if page.is_notebook:
        return _notebook(page, raw, changes)
    pieces = split_lines(raw)
    newline = newline_of(pieces)
    for change in sorted(changes, key=lambda change: -change.block.line):
        block = change.block
        assert block.fence is not None
        text = printed(block, change.outcome)
        if block.documented is None:
            if not text:
                continue
            new = _fenced(block.fence, text)
            at = block.fence.close_line
            closing, ending = pieces[at - 1]
            if not ending:
                pieces[at - 1] = (closing, newline)
            pieces[at:at] = [(line, newline) for line in (block.fence.prefix.rstrip(), *new)]
        elif not text:
            start, end = block.fence.close_line, block.documented.close_line
            del pieces[start:end]
        else:
            _replace(pieces, block, block.documented, text, newline)
    return joined(pieces)


def _replace(pieces: Pieces, block: Block, documented: Documented, text: str, newline: str) -> None:
    assert block.fence is not None
    start, end = documented.first_line - 1, documented.close_line - 1
    old = pieces[start:end]
    new = lines_of(text)
    prefix = block.fence.prefix
    content = []
    for pair in align(documented.text, text, tolerance_of(block)):
        if pair.agree and pair.expected is not None:
            content.append(old[pair.expected])
        elif pair.actual is not None:
            content.append((prefixed(prefix, new[pair.actual]), newline))
    pieces[start:end] = content
    opening, ending = pieces[start - 1]
    before = opening.strip(" \t>").removesuffix("output").strip()
    marker = closing_marker(before, [line for line, _ in content])
    if marker != before:
        end = start + len(content)
        pieces[start - 1] = (f"{prefix}{marker}output", ending)
        pieces[end] = (f"{prefix}{marker}", pieces[end][1])


def _fenced(code: Fence, text: str) -> list[str]:
    lines = lines_of(text)
    marker = closing_marker("```", lines)
    return [
        f"{code.prefix}{marker}output",
        *[prefixed(code.prefix, line) for line in lines],
        f"{code.prefix}{marker}",
    ]


def _notebook(page: Page, raw: str, changes: Sequence[Change]) -> str:
    located = Located(raw)
    cells = located.member(located.root, "cells")
    assert cells is not None
    contents = [json.loads(raw[place.start : place.end]) for place in located.members(cells.start)]
    code = [
        place
        for place, content in zip(located.members(cells.start), contents, strict=True)
        if content["cell_type"] == "code"
    ]
    by_id = {change.block.id: change for change in changes}
    indent = _indentation(raw, located.root)
    for block, cell in reversed(list(zip(page.blocks, code, strict=True))):
        change = by_id.get(block.id)
        outputs = located.member(cell.start, "outputs")
        if change is None or outputs is None:
            continue
        text = json.dumps(_cell_outputs(change), indent=indent, ensure_ascii=False)
        line_start = raw.rfind("\n", 0, outputs.start) + 1
        line = raw[line_start : outputs.start]
        base = line[: len(line) - len(line.lstrip())]
        newline = "\r\n" if "\r\n" in raw else "\n"
        text = text.replace("\n", newline + base)
        raw = raw[: outputs.start] + text + raw[outputs.end :]
    return raw


def _indentation(raw: str, root: int) -> str | None:
    """Return what a level is indented by; None when the file is not laid out in lines."""
    match = re.compile(r"\{[ \t]*\r?\n([ \t]*)").match(raw, root)
    return match[1] if match else None


def _cell_outputs(change: Change) -> list[dict[str, Any]]:
    outcome, options = change.outcome, change.block.options
    outputs: list[dict[str, Any]] = []
    if outcome.stdout:
        outputs.append({"name": "stdout", "output_type": "stream", "text": _kept(outcome.stdout)})
    if outcome.value is not None:
        outputs.append(
            {
                "data": {"text/plain": _kept(outcome.value)},
                "execution_count": None,
                "metadata": {},
                "output_type": "execute_result",
            }
        )
    for warned in outcome.warnings if options.warns else ():
        lines = _kept(f"{warned.text}\n")
        outputs.append({"name": "stderr", "output_type": "stream", "text": lines})
    if options.raises and outcome.raised:
        name, text = outcome.raised.type, outcome.raised.text
        message = text.removeprefix(name).removeprefix(": ")
        outputs.append(
            {"ename": name, "evalue": message, "output_type": "error", "traceback": [text]}
        )
    return outputs


def _kept(text: str) -> list[str]:
    return text.splitlines(keepends=True)


def agrees(block: Block, one: Outcome, other: Outcome, tolerance: Tolerance) -> bool:
    """Whether two runs of a block show the same within its tolerance."""
    left, right = printed(block, one), printed(block, other)
    return all(pair.agree for pair in align(left, right, tolerance))
