"""Tables as a screen reader tells them, and as they arrive."""

from __future__ import annotations

from verified_docs.site.blocks.first_lines import width
from verified_docs.site.page.breaks import pieces
from verified_docs.site.tree import Node, children, is_blank, new, put_last

_COLUMNS = 3
"""Fewer sentences have room beside one another anywhere."""
_ROOM, _ROOM_OF_MANY = 170, 120
"""Characters that as many columns as there are may hold, were each as long as the longest; one of
Chinese is as wide as two. Of more than three columns each is so narrow that hardly two words meet.
"""
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
    Tables of a page that tell the same of other things, under the same heads, look alike.
    """
    alike: dict[tuple[str, ...], list[Node]] = {}
    for table in root.css("table"):
        if "data-filtered" not in table.attributes and "class" not in table.attributes:
            heads, *_ = _rows(table)
            alike.setdefault(tuple(head.text().strip() for head in heads), []).append(table)
    for heads_of, tables in alike.items():
        for table in tables if any(map(_has_no_room, tables)) else []:
            table.attrs["data-stacked"] = ""
            for row in _rows(table)[1:]:
                for cell, head in list(zip(row, heads_of, strict=False))[1:]:
                    if head:
                        cell.attrs["data-head"] = head


def _rows(table: Node) -> list[list[Node]]:
    return [row.css("td, th") for row in table.css("tr")] or [[]]


def _has_no_room(table: Node) -> bool:
    """Whether a telephone is too narrow for the cells of a row beside one another."""
    rows = _rows(table)
    heads, *others = rows
    many = len(heads) > _COLUMNS
    longest = max((width(cell.text()) for row in others for cell in row), default=0)
    if len(heads) >= _COLUMNS and longest * len(heads) >= (_ROOM_OF_MANY if many else _ROOM):
        return True
    if len(heads) < _COLUMNS and not table.css("math"):
        return False
    columns = [[row[place] for row in rows if place < len(row)] for place in range(len(heads))]
    return sum(max(map(_unbroken, cells), default=0) for cells in columns) > _LINE


def _unbroken(cell: Node) -> int:
    """Return about how many characters of a cell stay on one line; a formula stays whole."""
    formulas = [len(formula.text()) for formula in cell.css("math")]
    words = [] if formulas else [len(piece) for piece in pieces(cell.text())]
    return max(formulas + words, default=0)
