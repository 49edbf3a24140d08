"""Python's syntax, as far as it can be read."""

from __future__ import annotations

import ast


def parsed(source: str) -> ast.Module | None:
    """Return the syntax tree of code; None where Python cannot read it."""
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
