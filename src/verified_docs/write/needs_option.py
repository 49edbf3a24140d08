"""Write into pages what the program of a block needs of them, and change no other byte."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from verified_docs.kinds import METADATA
from verified_docs.model import Page
from verified_docs.read import Located
from verified_docs.write.json_text import with_member
from verified_docs.write.lines import joined, split_lines

_TOKEN = re.compile(r'[\w.-]+(?:\s*=\s*(?:"[^"]*"|[^\s"{}]+))?')
_NAME = "needs"


def with_needs(page: Page, raw: str, needs: Mapping[str, tuple[str, ...]]) -> str:
    """Return the text of a page's file with the option `needs` of some blocks set, by their ids.

    `raw` is the file as it is, with its own line breaks.
    """
    if page.is_notebook:
        return _notebook(page, raw, needs)
    pieces = split_lines(raw)
    for block in page.blocks:
        if block.id in needs and block.fence is not None:
            number = block.fence.open_line - 1
            line, ending = pieces[number]
            head = line.rstrip().removesuffix(block.fence.info)
            info = _with_option(block.fence.info, " ".join(needs[block.id]))
            pieces[number] = (f"{head.rstrip()} {info}", ending)
    return joined(pieces)


def _with_option(info: str, ids: str) -> str:
    """Return what stands after a fence's language, with the option set."""
    option = f'{_NAME}="{ids}"'
    if not info.startswith("{"):
        return f"{{ {info} {option} }}" if info else f"{{ {option} }}"
    for token in _TOKEN.finditer(info):
        if re.match(rf"{_NAME}\s*=", token[0]):
            return info[: token.start()] + option + info[token.end() :]
    return f"{info.removesuffix('}').rstrip()} {option} }}"


def _notebook(page: Page, raw: str, needs: Mapping[str, tuple[str, ...]]) -> str:
    located = Located(raw)
    cells = located.member(located.root, "cells")
    assert cells is not None
    code = [
        place
        for place in located.members(cells.start)
        if json.loads(raw[place.start : place.end])["cell_type"] == "code"
    ]
    for block, cell in reversed(list(zip(page.blocks, code, strict=True))):
        metadata = located.member(cell.start, "metadata")
        if block.id not in needs or metadata is None:
            continue
        ids = " ".join(needs[block.id])
        own = located.member(metadata.start, METADATA)
        if own is None:
            raw = with_member(raw, metadata, METADATA, {_NAME: ids})
        else:
            raw = with_member(raw, own, _NAME, ids)
    return raw
