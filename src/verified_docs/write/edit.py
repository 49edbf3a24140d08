"""Change documented outputs in the text of a page, and nothing else in it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from verified_docs.compare import (
    Tolerance,
    agree,
    align,
    file_text,
    lines_of,
    printed,
    tolerance_of,
)
from verified_docs.kinds import kind_of, lines_of_output
from verified_docs.model import TAB, Block, Documented, Fence, Outcome, Page, ShownFile
from verified_docs.read import OPENING, OUTPUT_LANGUAGE, Located, end_of
from verified_docs.write.json_text import with_value
from verified_docs.write.lines import (
    Pieces,
    closing_marker,
    joined,
    newline_of,
    prefixed,
    split_lines,
)


@dataclass(frozen=True)
class Change:
    """What a block is to show from now on."""

    block: Block
    outcome: Outcome
    adopts: bool = False
    """Whether what stands there already becomes its output: the fence beside it, its comments."""


def rewritten(
    page: Page,
    raw: str,
    changes: Sequence[Change],
    as_written: Callable[[str], str] = lambda line: line,
) -> str:
    """Return the text of a page's file with the outputs of some blocks changed.

    `raw` is the file as it is, with its own line breaks. Lines that agree within the block's
    tolerance stay as they are, but for the spaces in one that is the same else. `as_written` gives
    a line of output as the site wants it written.
    """
    if page.is_notebook:
        return _notebook(page, raw, changes)
    pieces = split_lines(raw)
    newline = newline_of(pieces)
    for change in sorted(changes, key=lambda change: -change.block.line):
        block = change.block
        if block.fence is None:
            continue
        for shown, content in _shown_files(change):
            _replace(pieces, block, shown.documented, content, newline, as_written)
        text = printed(block, change.outcome)
        if change.adopts and block.beside:
            _adopt(pieces, block, block.beside, text, newline, as_written)
            continue
        if block.documented is None:
            if not lines_of(text):
                continue
            new = _fenced(block.fence, text, as_written)
            at = end_of(block.fence, [line for line, _ in pieces])
            closing, ending = pieces[at - 1]
            if not ending:
                pieces[at - 1] = (closing, newline)
            pieces[at:at] = [(line, newline) for line in (block.fence.prefix.rstrip(), *new)]
            _without_commented(pieces, change)
        elif not lines_of(text):
            start = end_of(block.fence, [line for line, _ in pieces])
            end = block.documented.close_line
            del pieces[start:end]
        else:
            _replace(pieces, block, block.documented, text, newline, as_written)
    return joined(pieces)


def _without_commented(pieces: Pieces, change: Change) -> None:
    """Take the output out of the comments of a block that is to show it in a fence."""
    if change.adopts:
        for number in reversed(lines_of_output(change.block.source)):
            del pieces[change.block.page_line(number) - 1]


def _adopt(
    pieces: Pieces,
    block: Block,
    beside: Fence,
    text: str,
    newline: str,
    as_written: Callable[[str], str],
) -> None:
    """Make a fence that shows what a block prints, or once printed, the output of the block."""
    opening, ending = pieces[beside.open_line - 1]
    match = OPENING.fullmatch(opening)
    assert match is not None
    pieces[beside.open_line - 1] = (f"{match['prefix']}{match['marker']}{OUTPUT_LANGUAGE}", ending)
    documented = Documented(beside.source, beside.first_line, beside.close_line)
    _replace(pieces, block, documented, text, newline, as_written)


def _replace(
    pieces: Pieces,
    block: Block,
    documented: Documented,
    text: str,
    newline: str,
    as_written: Callable[[str], str],
) -> None:
    assert block.fence is not None
    start, end = documented.first_line - 1, documented.close_line - 1
    new = _printed_lines(text)
    prefix = block.fence.prefix
    old = lines_of(documented.text)
    content = []
    for pair in align(documented.text, text, tolerance_of(block)):
        if pair.agree and pair.expected is not None:
            # with what belongs to the line and is not compared: the stack of a traceback
            first, after = documented.line(pair.expected), documented.line(pair.expected + 1)
            kept = pieces[first - 1 : max(first, after - 1)]
            if pair.actual is not None and _only_spaced_otherwise(
                old[pair.expected], new[pair.actual]
            ):
                kept[0] = (prefixed(prefix, as_written(new[pair.actual])), newline)
            content += kept
        elif pair.actual is not None:
            content.append((prefixed(prefix, as_written(new[pair.actual])), newline))
            hidden = kind_of(block).below(new[pair.actual])
            content += [(prefixed(prefix, line), newline) for line in hidden]
    _put(pieces, start, end, prefix, content)


def is_spaced_otherwise(block: Block, outcome: Outcome) -> bool:
    """Whether what a block printed agrees with its page, and has other spaces in a line."""
    if block.documented is None or block.documented.included:
        return False
    old, new = lines_of(block.documented.text), _printed_lines(printed(block, outcome))
    return len(old) == len(new) and any(map(_only_spaced_otherwise, old, new))


def _only_spaced_otherwise(old: str, new: str) -> bool:
    old, new = old.expandtabs(TAB).rstrip(), new.rstrip()
    return old != new and old.replace(" ", "") == new.replace(" ", "")


def replace_fence(pieces: Pieces, fence: Fence, lines: Sequence[str]) -> None:
    """Put lines into a fence in the place of what it holds, and change no other line."""
    newline, prefix = newline_of(pieces), fence.prefix
    content = [(prefixed(prefix, line), newline) for line in lines]
    _put(pieces, fence.open_line, fence.close_line - 1, prefix, content)


def _put(pieces: Pieces, start: int, end: int, prefix: str, content: Pieces) -> None:
    """Replace the lines of a fence, whose marker grows until none of them closes it."""
    pieces[start:end] = content
    opening, ending = pieces[start - 1]
    match = OPENING.fullmatch(opening)
    assert match is not None
    marker = closing_marker(match["marker"], [line for line, _ in content])
    if marker != match["marker"]:
        end = start + len(content)
        pieces[start - 1] = (f"{match['prefix']}{marker}{match['rest']}", ending)
        pieces[end] = (f"{prefix}{marker}", pieces[end][1])


def _shown_files(change: Change) -> Iterator[tuple[ShownFile, str]]:
    """Yield the files that the page shows, last first, with what the run has left in them."""
    for shown in reversed(change.block.files):
        text = file_text(change.outcome, shown.name)
        if text is not None:
            yield shown, text


def _printed_lines(text: str) -> list[str]:
    """Return lines of output; a tab would be narrower on the page than where it was printed."""
    return [line.expandtabs(TAB) for line in lines_of(text)]


def _fenced(code: Fence, text: str, as_written: Callable[[str], str]) -> list[str]:
    lines = list(map(as_written, _printed_lines(text)))
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
    for block, cell in reversed(list(zip(page.blocks, code, strict=True))):
        change = by_id.get(block.id)
        outputs = located.member(cell.start, "outputs")
        if change is None or outputs is None:
            continue
        raw = with_value(raw, outputs, kind_of(block).stored(block, change.outcome))
    return raw


def agrees(
    block: Block,
    one: Outcome,
    other: Outcome,
    tolerance: Tolerance,
    alike: Callable[[str, str, Tolerance], bool] = agree,
) -> bool:
    """Whether two runs of a block show the same within its tolerance."""
    left, right = shown_of(block, one), shown_of(block, other)
    return len(one.html) == len(other.html) and alike(left, right, tolerance)


def shown_of(block: Block, outcome: Outcome) -> str:
    """Return all that a block shows, as one text: what it prints, and what of that is HTML."""
    return "\n".join([printed(block, outcome), *(one.html for one in outcome.html)])
