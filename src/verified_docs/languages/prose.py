"""What a person reads on a page and only a translator can carry over: its paragraphs.

The languages of a page share its code, its options and what it prints; `sync` carries those.
Everything else is prose: text, headings, the words of links and images, the title and description
in the metadata, the comments in code, the reason why a block is not run, and fences that show
something other than code, such as a diagram.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import yaml

from verified_docs.kinds import SCRIPT, kinds_of_language
from verified_docs.languages.stamps import without_marks
from verified_docs.model import Block, Fence, Page
from verified_docs.read import (
    ANCHOR,
    LINE,
    OUTPUT_LANGUAGE,
    WITH_HASH,
    Located,
    Place,
    elements,
    heading_above,
    headings,
    scan,
    split,
    without_metadata,
)

_SHARED = (*WITH_HASH, OUTPUT_LANGUAGE, "json")
"""Languages of fences, beside those of blocks, that are the same in every language of a page but
for their comments."""

_COMMENT = re.compile(r"^[> \t]*<!--.*?-->", re.DOTALL | re.MULTILINE)
_ATTRIBUTES = re.compile(r"\s*\{:?[^{}]*\}\s*$")
_ADDRESS = re.compile(
    r"(?P<code>(?P<ticks>`+).+?(?P=ticks))"
    r"|\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*"
    r"|(?P<reference>^\[[^\]]+\]:)\s*\S+"
)
_READ_METADATA = ("title", "description")


@dataclass(frozen=True)
class Paragraph:
    """A piece of prose between blank lines."""

    text: str
    """What is written, in one line, without ids and the addresses of links."""
    line: int
    """Its first line in the file."""
    end: int
    """Its last line in the file."""
    heading: str = ""
    """Id of the nearest heading at or above it."""

    @property
    def digest(self) -> str:
        """Eight hexadecimal digits that stand for the text."""
        return digest(self.text)


def digest(text: str) -> str:
    """Return eight hexadecimal digits that stand for a text, whatever its spaces and lines."""
    return hashlib.sha256(" ".join(text.split()).encode("utf-8", "replace")).hexdigest()[:8]


def is_shared(fence: Fence) -> bool:
    """Whether the languages of a page have this fence in common, comments aside."""
    return (
        fence.language in _SHARED
        or bool(kinds_of_language(fence.language))
        or fence.info.startswith("{")
    )


def paragraphs(page: Page) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a page, in order.

    Ids and the addresses of links and images do not enter: `parity` compares those.
    """
    found = list(_of_text(page.text, page.fences, page)) if not page.is_notebook else []
    found += [one for cell in paragraphs_of_cells(page) for one in cell]
    found += [
        Paragraph(block.options.reason, line, line)
        for block in page.blocks
        if block.options.reason
        for line in [block.fence.open_line if block.fence else block.line]
    ]
    marks = headings(page)
    return tuple(
        replace(one, heading=heading_above(marks, one.line))
        for one in sorted(found, key=lambda one: one.line)
        if one.text
    )


def _of_text(text: str, fences: Sequence[Fence], page: Page | None = None) -> Iterator[Paragraph]:
    """Yield the paragraphs of a Markdown text; `page` when it is a whole page."""
    body = without_metadata(without_marks(page)) if page else text
    if page:
        yield from _of_metadata(text, body)
    lines = body.split("\n")
    for fence in fences:
        yield from _of_fence(fence)
        lines[fence.open_line - 1 : fence.close_line] = [""] * (
            fence.close_line - fence.open_line + 1
        )
    body = _COMMENT.sub(lambda match: "\n" * match[0].count("\n"), "\n".join(lines))
    begun = 0
    gathered: list[str] = []
    for number, line in enumerate([*body.split("\n"), ""], 1):
        is_heading = bool(LINE.match(line))
        if gathered and (is_heading or not line.strip(" \t>")):
            yield Paragraph(_plain(" ".join(gathered)), begun, number - 1)
            gathered = []
        if is_heading:
            yield Paragraph(_plain(_ATTRIBUTES.sub("", line)), number, number)
        elif line.strip(" \t>"):
            begun = begun if gathered else number
            gathered.append(line.strip(" \t>"))


def _plain(text: str) -> str:
    """Return a text in one line, without what is the same in every language."""

    def kept(match: re.Match[str]) -> str:
        return match["code"] or match["reference"] or "]("

    return _ADDRESS.sub(kept, " ".join(ANCHOR.sub("", text).split()))


def _of_metadata(text: str, body: str) -> Iterator[Paragraph]:
    """Yield what a reader sees of the metadata: in the tab of a browser and in search results."""
    lines = text.split("\n")
    end = next(
        (n for n, (one, other) in enumerate(zip(lines, body.split("\n"), strict=True)) if other),
        len(lines),
    )
    try:
        root = yaml.compose("\n".join(line for line in lines[:end] if line.strip(" -.")))
    except yaml.YAMLError:
        return
    blank = [n for n, line in enumerate(lines[:end]) if not line.strip(" -.")]
    for key, value in root.value if isinstance(root, yaml.MappingNode) else ():
        if key.value in _READ_METADATA and isinstance(value, yaml.ScalarNode):
            line = key.start_mark.line
            for number in blank:
                line += number <= line
            yield Paragraph(" ".join(value.value.split()), line + 1, line + 1)


def _of_fence(fence: Fence) -> Iterator[Paragraph]:
    """Yield the comments of code, or the whole of a fence that only shows something."""
    if is_shared(fence):
        yield from _of_code(fence.source, fence.language, fence.first_line)
    else:
        yield Paragraph(" ".join(fence.source.split()), fence.open_line, fence.close_line)


def _of_code(source: str, language: str, line: int) -> Iterator[Paragraph]:
    for element in elements(split(source, language)):
        if element.comment:
            start = line + element.start
            yield Paragraph(element.comment, start, start + len(element.lines) - 1)


def paragraphs_of_cells(page: Page) -> list[list[Paragraph]]:
    """Return the paragraphs of each cell of a notebook; of a Markdown page there are none."""
    if not page.is_notebook:
        return []
    located = Located(page.text)
    cells = located.member(located.root, "cells")
    assert cells is not None, "the format of notebooks requires it"
    blocks: Iterator[Block] = iter(page.blocks)
    return [_of_cell(page, located, cell, blocks) for cell in located.members(cells.start)]


def _of_cell(page: Page, located: Located, cell: Place, blocks: Iterator[Block]) -> list[Paragraph]:
    content = json.loads(page.text[cell.start : cell.end])
    source = located.member(cell.start, "source")
    assert source is not None, "the format of notebooks requires it"
    text = "".join(content["source"])
    if content["cell_type"] == "code":
        found = _of_code(next(blocks).source, SCRIPT.languages[0], 1)
    elif content["cell_type"] == "markdown":
        found = _of_text(text, scan(text, page.name).fences)
    else:
        return []
    numbers = located.lines(source)
    last = len(numbers) - 1
    return [
        replace(one, line=numbers[min(one.line - 1, last)], end=numbers[min(one.end - 1, last)])
        for one in found
    ]
