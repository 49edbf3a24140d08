"""Where a page asks for a list of what all pages hold: an empty element that names it."""

from __future__ import annotations

from verified_docs.site.tree import Node


def places(root: Node, place: str) -> list[Node]:
    """Return where a page holds what asks for a list, such as `<div data-list="api"></div>`."""
    return [one for one in root.css("div[data-list]") if one.html == place]
