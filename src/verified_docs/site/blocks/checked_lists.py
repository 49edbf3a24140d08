"""Say below a list of parameters that it has been compared with what is installed."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from verified_docs.model import Block
from verified_docs.site.tree import HEADINGS, Node, after, around, attribute, put_after
from verified_docs.site.words import Words


def label_lists(
    root: Node, blocks: Sequence[Block], words: Words, verified: bool = True
) -> tuple[str, ...]:
    """Put a line after each list of parameters of a page, and return what does not add up.

    The line is the anchor of the list's block. A list whose heading claims that none is missing
    says so; where no record proves the page, so does the line.
    """
    problems: list[str] = []
    for block in blocks:
        if block.parameters is None:
            continue
        found = _list_of(root, block)
        if found is None:
            problems.append(f"line {block.line}: the site renders no list of `{block.source}`")
            continue
        label = words.all_parameters if block.parameters.complete else words.parameters
        label = label if verified else words.state.no_run
        put_after(
            found,
            f'<p class="parameters-label" id="{escape(block.id)}" data-search-exclude>'
            f"{escape(label, quote=False)}</p>",
        )
    return tuple(problems)


def _list_of(root: Node, block: Block) -> Node | None:
    """Return the list that holds the last parameter, below the API's own heading.

    Of an API that takes none and has no list, it is what stands right below the heading.
    """
    assert block.parameters is not None
    if not block.parameters.parameters:
        heading = next(
            (one for one in root.css(HEADINGS) if attribute(one, "id") == block.source), None
        )
        return None if heading is None else next(after(heading), heading)
    term = block.parameters.parameters[-1].text
    found = None
    below = False
    for element in root.css(f"{HEADINGS}, code"):
        if element.tag != "code":
            if below:
                break
            below = attribute(element, "id") == block.source
        elif below and element.text() == term:
            found = around(element, "table", "dl") or found
    return found
