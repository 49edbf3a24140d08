"""Statements that only show something: a reader of a later block does without them."""

from __future__ import annotations

import ast
from collections.abc import Sequence

_TAKES_FROM = frozenset({"next", "input"})
"""Functions of Python that change what they are given, or what is there to be read."""
CHANGING_METHODS = frozenset(
    {"add", "append", "appendleft", "clear", "discard", "extend", "insert", "pop", "popitem"}
    | {"popleft", "read", "readline", "readlines", "remove", "reverse", "seek", "send"}
    | {"setdefault", "sort", "update", "write", "__next__"}
)
"""Methods of Python's own objects that change them."""
READING_METHODS = frozenset(
    {"all", "any", "argmax", "argmin", "argsort", "astype", "cumsum", "dot", "flatten", "item"}
    | {"max", "mean", "min", "nonzero", "numpy", "prod", "ravel", "repeat", "reshape", "round"}
    | {"squeeze", "std", "sum", "tobytes", "tolist", "transpose", "var"}
    | {"copy", "count", "index", "items", "keys", "values"}
    | {"decode", "encode", "endswith", "format", "isdigit", "lower", "lstrip", "partition"}
    | {"rpartition", "rstrip", "split", "splitlines", "startswith", "strip", "upper"}
    | {"as_posix", "exists", "glob", "is_dir", "is_file", "iterdir", "read_bytes", "read_text"}
)
"""Methods of arrays, texts, containers and paths that leave them as they are. An object of a class
of the page's own may have others of these names: then its programs print something else than the
page, and running tells."""


def effects(node: ast.AST) -> list[ast.expr]:
    """Return the arguments of a `print` that change something beside being shown."""
    if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)):
        return []
    call = node.value
    arguments = [*call.args, *(keyword.value for keyword in call.keywords)]
    return [one for one in arguments if any(map(_changes_something, ast.walk(one)))]


def _changes_something(node: ast.AST) -> bool:
    if isinstance(node, ast.NamedExpr):
        return True
    if not isinstance(node, ast.Call):
        return False
    if isinstance(node.func, ast.Attribute):
        return node.func.attr in CHANGING_METHODS
    return isinstance(node.func, ast.Name) and node.func.id in _TAKES_FROM


def only_shows(node: ast.AST, display: Sequence[str]) -> bool:
    """Whether a statement has no value, and does nothing but show something.

    A `print` into a file does more.
    """
    if not has_no_value(node, display):
        return False
    assert isinstance(node, ast.Expr)
    assert isinstance(node.value, ast.Call)
    return not any(keyword.arg in ("file", None) for keyword in node.value.keywords)


def has_no_value(node: ast.AST, display: Sequence[str]) -> bool:
    """Whether a statement is a call of `print`, or of a method that only shows something."""
    if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)):
        return False
    function = node.value.func
    if isinstance(function, ast.Attribute):
        return function.attr in display
    return isinstance(function, ast.Name) and function.id == "print"
