"""HTML before and after something has edited it as a tree."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from verified_docs.site.tree import Fragment


def edited(html: str, edit: Callable[..., Any], *given: Any, **named: Any) -> str:
    """The HTML after `edit`."""
    return edited_and_told(html, edit, *given, **named)[0]


def edited_and_told(
    html: str, edit: Callable[..., Any], *given: Any, **named: Any
) -> tuple[str, Any]:
    """The HTML after `edit`, and what that has returned."""
    tree = Fragment(html)
    told = edit(tree.root, *given, **named)
    return tree.html, told
