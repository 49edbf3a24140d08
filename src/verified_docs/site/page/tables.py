"""Tables as a screen reader tells them, and as they arrive."""

from __future__ import annotations

from verified_docs.site.tree import Node, children, is_blank, new, put_last


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
