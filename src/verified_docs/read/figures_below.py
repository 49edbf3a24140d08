"""Find the images below a block that it is to draw."""

from __future__ import annotations

import dataclasses
import re

from verified_docs.kinds import kind_of
from verified_docs.model import Block, Figure, Theme
from verified_docs.read.annotations import end_of

FIGURE_FOLDER = "figures"
"""Images in a folder of this name are drawn by the block they follow."""
IMAGE = re.compile(r"!\[(?P<alt>[^\]]*)\]\((?P<path>[^)\s]+)(?:\s[^)]*)?\)")
"""An image as Markdown has it."""


def with_figures(blocks: list[Block], lines: list[str]) -> list[Block]:
    """Give each block the images between its fences and the next text, heading or fence."""
    result = []
    for block in blocks:
        assert block.fence is not None
        own = block.documented if kind_of(block).takes_output else None
        start = own.close_line if own else end_of(block.fence, lines)
        figures = []
        for number in range(start, len(lines)):
            line = lines[number].strip(" \t>")
            images = list(IMAGE.finditer(line))
            if line and (not images or IMAGE.sub("", line).strip()):
                break
            for image in images:
                address, _, fragment = image["path"].partition("#")
                if FIGURE_FOLDER not in address.split("/")[:-1]:
                    continue
                theme: Theme = "dark" if fragment == "only-dark" else "light"
                figures.append(Figure(address, image["alt"].strip(), number + 1, theme))
        result.append(dataclasses.replace(block, figures=tuple(figures)))
    return result
