"""Statements that only show something: a reader of a later block does without them."""

from __future__ import annotations

import ast
from collections.abc import Sequence


def only_shows(node: ast.AST, display: Sequence[str]) -> bool:
    """Whether a statement is a call of `print`, or of a method that only shows something."""
    if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)):
        return False
    function = node.value.func
    if isinstance(function, ast.Attribute):
        return function.attr in display
    return isinstance(function, ast.Name) and function.id == "print"
