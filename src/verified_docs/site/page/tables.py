"""Tables as a screen reader tells them, and as they arrive."""

from __future__ import annotations

from verified_docs.site.page.breaks import pieces
from verified_docs.site.tree import Node, children, is_blank, new, put_last

_COLUMNS = 3
"""Fewer sentences have room beside one another anywhere."""
_ROOM = 170
"""Characters that as many columns as there are may hold, were each as long as the longest."""
_LINE = 34
"""Characters that a line of a telephone holds, the distances between the columns taken off."""


def without_empty_heads(root: Node) -> None:
    """Make the empty corner above a table's row names a cell, which is no heading."""
    for head in root.css("th"):
        if head.first_child is None:
            cell = new("td", head)
            for name, value in head.attributes.items():
                cell.attrs[name] = value
            head.replace_with(cell, move=True)


def with_an_end(root: Node) -> None:
    """Have something follow a table at the end of a page: the theme shows none before."""
    last = next((one for one in reversed(children(root)) if not is_blank(one)), None)
    if last is not None and last.tag == "table":
        put_last(root, "<span hidden></span>")


def stack_wide(root: Node) -> None:
    """Mark tables that a telephone has no room for: there the cells of a row stand in one column.

    Each cell but the first of its row is given the head of its column, which is not above it there.
    """
    for table in root.css("table"):
        rows = [row.css("td, th") for row in table.css("tr")]
        heads, *others = rows or [[]]
        if "data-filtered" in table.attributes or "class" in table.attributes:
            continue
        longest = max((len(cell.text()) for row in others for cell in row), default=0)
        prose = len(heads) >= _COLUMNS and longest * len(heads) >= _ROOM
        short = len(heads) < _COLUMNS and not table.css("math")
        columns = [[row[place] for row in rows if place < len(row)] for place in range(len(heads))]
        widths = [max(map(_unbroken, cells), default=0) for cells in columns]
        if not prose and (short or sum(widths) <= _LINE):
            continue
        table.attrs["data-stacked"] = ""
        for row in others:
            for cell, head in list(zip(row, heads, strict=False))[1:]:
                if head.text().strip():
                    cell.attrs["data-head"] = head.text().strip()


def _unbroken(cell: Node) -> int:
    """Return about how many characters of a cell stay on one line; a formula stays whole."""
    formulas = [len(formula.text()) for formula in cell.css("math")]
    words = [] if formulas else [len(piece) for piece in pieces(cell.text())]
    return max(formulas + words, default=0)
