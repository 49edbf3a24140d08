"""Say below a list of parameters that it has been compared with what is installed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from verified_docs.model import Block
from verified_docs.site.words import Words

_HEADING = re.compile(r"<h[1-6][ >]")
_END = re.compile(r"</(?:table|dl)>")


def label_lists(
    html: str, blocks: Sequence[Block], words: Words, verified: bool = True
) -> tuple[str, tuple[str, ...]]:
    """Return the page with a line after each list of parameters, and what does not add up.

    The line is the anchor of the list's block. A list whose heading claims that none is missing
    says so; where no record proves the page, so does the line.
    """
    problems: list[str] = []
    for block in blocks:
        if block.parameters is None:
            continue
        end = _end(html, block)
        if end is None:
            problems.append(f"line {block.line}: the site renders no list of `{block.source}`")
            continue
        label = words.all_parameters if block.parameters.complete else words.parameters
        label = label if verified else words.state.no_run
        line = (
            f'<p class="parameters-label" id="{escape(block.id)}" data-search-exclude>'
            f"{escape(label, quote=False)}</p>"
        )
        html = html[:end] + line + html[end:]
    return html, tuple(problems)


def _end(html: str, block: Block) -> int | None:
    """Return where the list ends that holds the last parameter, below the API's own heading."""
    assert block.parameters is not None
    heading = re.search(rf'<h[1-6][^>]*\sid="{re.escape(block.source)}"', html)
    if heading is None:
        return None
    following = _HEADING.search(html, heading.end())
    section_end = following.start() if following else len(html)
    term = f"<code>{escape(block.parameters.parameters[-1].text, quote=False)}</code>"
    at = html.rfind(term, heading.end(), section_end)
    found = _END.search(html, at, section_end) if at >= 0 else None
    return found.end() if found else None
