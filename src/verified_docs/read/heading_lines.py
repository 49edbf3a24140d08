"""The headings of a page, with the lines they stand on."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from verified_docs.model import Page
from verified_docs.read.fences import without_metadata
from verified_docs.read.located import Located

LINE = re.compile(r"[> \t]*#{1,6}(?:[ \t]+|$)")
"""How a line that is a heading begins."""
ANCHOR = re.compile(r'<a id="(?P<id>[^"]*)"></a>')
"""How a notebook gives a heading its id."""


@dataclass(frozen=True)
class Heading:
    """A heading that has an id."""

    level: int
    id: str
    line: int | None
    """Line of the file; None when it cannot be told, as for one written in HTML."""


def headings(page: Page) -> tuple[Heading, ...]:
    """Return the headings of a page, in order."""
    if page.is_notebook:
        return tuple(_of_cells(page))
    marks = [mark for mark in page.landmarks if mark.kind == "heading"]
    lines = page.text.split("\n")
    inside = {n for fence in page.fences for n in range(fence.open_line, fence.close_line + 1)}
    body = without_metadata(page.text).split("\n")
    numbers = [
        number for number, line in enumerate(body, 1) if number not in inside and LINE.match(line)
    ]
    known = len(numbers) == len(marks)
    found = []
    for position, mark in enumerate(marks):
        level, _, id_ = mark.name.partition("#")
        line = numbers[position] if known else None
        if line is None and f"#{id_}" in lines[mark.line - 1]:
            line = mark.line
        found.append(Heading(int(level[1:]), id_, line))
    return tuple(found)


def heading_above(found: tuple[Heading, ...], line: int) -> str:
    """Return the id of the nearest heading at or above a line; empty before the first."""
    above = [heading.id for heading in found if heading.line is not None and heading.line <= line]
    return above[-1] if above else ""


def _of_cells(page: Page) -> list[Heading]:
    found = []
    located = Located(page.text)
    cells = located.member(located.root, "cells")
    for cell in located.members(cells.start) if cells else ():
        content = json.loads(page.text[cell.start : cell.end])
        source = located.member(cell.start, "source")
        if content["cell_type"] != "markdown" or source is None:
            continue
        texts = "".join(content["source"]).split("\n")
        numbers = located.lines(source)
        for text, line in zip(texts, [*numbers, numbers[-1]], strict=False):
            anchor = ANCHOR.search(text)
            if LINE.match(text) and anchor:
                level = len(text.lstrip("> \t").split(" ")[0])
                found.append(Heading(level, anchor["id"], line))
    return found
